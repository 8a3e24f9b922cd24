package actor

// Persons of other states.
const (
	BinLaden ID = "bin-laden"
	Trump    ID = "trump"
	Vajpayee ID = "vajpayee"
)
