package actor

// Companies.
const Gazprom ID = "gazprom"

// Groups of persons, companies or states that are not named one by one.
const (
	AfghanFactions                     ID = "afghan-factions"
	CentralAsianStates                 ID = "central-asian-states"
	EuropeanStates                     ID = "european-states"
	MilitaryOfficialsPakistan          ID = "military-officials-pakistan"
	MilitaryOfficialsRussia            ID = "military-officials-russia"
	PakistaniBanks                     ID = "pakistani-banks"
	PakistaniBusinessLeaders           ID = "pakistani-business-leaders"
	PakistaniTrainees                  ID = "pakistani-trainees"
	RussianBanks                       ID = "russian-banks"
	RussianCompanies                   ID = "russian-companies"
	RussianExperts                     ID = "russian-experts"
	RussianParliamentaryDelegation1995 ID = "russian-parliamentary-delegation-1995"
	RussianParliamentaryDelegation2002 ID = "russian-parliamentary-delegation-2002"
	WesternStates                      ID = "western-states"
)
