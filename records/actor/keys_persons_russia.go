package actor

// Persons of the USSR and Russia, by family name; with the given name where two share it.
const (
	Adamishin    ID = "adamishin"
	Chirkin      ID = "chirkin"
	Demidov      ID = "demidov" // rabbi: "Demdov"
	Fradkov      ID = "fradkov"
	IgorIvanov   ID = "igor-ivanov"   // Foreign Minister; rabbi: "Igor Ivanv"
	ViktorIvanov ID = "viktor-ivanov" // Federal Drug Control Service; rabbi: "Viktor Lvanov"
	Kosygin      ID = "kosygin"
	Kozyrev      ID = "kozyrev"
	Lavrov       ID = "lavrov"
	Medvedev     ID = "medvedev"
	Mishustin    ID = "mishustin"
	Mutko        ID = "mutko"
	Overchuk     ID = "overchuk"
	Putin        ID = "putin"
	Rogozin      ID = "rogozin"
	Rutskoy      ID = "rutskoy"
	Safonov      ID = "safonov"
	Stepashin    ID = "stepashin"
)
