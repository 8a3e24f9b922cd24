package series

// Trade between Pakistan and Russia. The three series are not one: see their comparability.
const (
	TradeFiscal    ID = "trade-total-usd-fiscal"    // split years, July to June
	Trade2010To13  ID = "trade-total-usd-2010-2013" // the two ends of a span of years
	TradeCalendar  ID = "trade-total-usd-calendar"  // single years
	RefugeeAid     ID = "aid-dislocated-persons-usd"
	LNGProjectCost ID = "lng-projects-cost"
)

// Plants.
const (
	SteelOutput        ID = "karachi-steel-output"
	SteelOutputPlanned ID = "karachi-steel-output-planned"
	CombinedCyclePower ID = "combined-cycle-plant-capacity"
)

// Visits, meetings and what was signed.
const (
	AgreementsSigned     ID = "agreements-signed"
	DelegationMembers    ID = "delegation-members"
	PresidentsMeetings   ID = "presidents-meetings"
	VisitDays            ID = "visit-length-days"
	GapRussianPM         ID = "gap-russian-prime-minister-visits"
	ForumStates          ID = "forum-states"
	DushanbeSummits      ID = "dushanbe-summits"
	TraineesDrugControl  ID = "drug-control-trainees"
	HeroinDeathsEurasia  ID = "heroin-deaths-eurasia"
	HeroinDeathsRussians ID = "heroin-deaths-russians"
)
