package actor

// Persons of other states.
const (
	BinLaden     ID = "bin-laden"
	StephenBlank ID = "stephen-blank"
	Trump        ID = "trump"
	Vajpayee     ID = "vajpayee"
)
