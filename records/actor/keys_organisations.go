package actor

// The organisations, pacts and forums of states.
const (
	BRICS                  ID = "brics"
	CENTO                  ID = "cento"
	DushanbeFour           ID = "dushanbe-four" // the quadrilateral of Afghanistan, Pakistan, Russia and Tajikistan
	EAEU                   ID = "eaeu"
	IMF                    ID = "imf"
	InformalDialogue       ID = "informal-dialogue-on-afghanistan"
	INSTC                  ID = "instc"
	MoscowFormat           ID = "moscow-format"
	NATO                   ID = "nato"
	NATORussiaCouncil      ID = "nato-russia-council"
	OIC                    ID = "oic"
	SCO                    ID = "sco"
	SCOHeadsOfGovernment   ID = "sco-heads-of-government" // Council of Heads of Government
	SCOHeadsOfState        ID = "sco-heads-of-state"      // Council of Heads of State
	SCOInterbankConsortium ID = "sco-interbank-consortium"
	SCORATS                ID = "sco-rats" // Regional Anti-Terrorist Structure
	SEATO                  ID = "seato"
	UnitedNations          ID = "un"
	UNGeneralAssembly      ID = "un-general-assembly"
	UNHCR                  ID = "unhcr"
)
