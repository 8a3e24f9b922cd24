package series

// Projects and energy.
const (
	PipelineLength ID = "north-south-pipeline-length"
	PipelineCost   ID = "north-south-pipeline-cost"
	OilDiscount    ID = "oil-discount-percent"
	EnergyDeficit  ID = "energy-deficit-percent"
	INSTCLength    ID = "instc-length"
	INSTCRoutes    ID = "instc-routes"
)

// Visits, meetings and military relations.
const (
	Helicopters          ID = "attack-helicopters-delivered"
	MilitaryVisits       ID = "military-visits-in-a-row"
	MeetingHours         ID = "meeting-length-hours"
	GapPakistaniPM       ID = "gap-pakistani-prime-minister-visits"
	PakistaniPMVisitors  ID = "pakistani-prime-ministers-in-russia"
	BusinessLeaders      ID = "business-leaders-at-forum"
	CompaniesRepresented ID = "companies-at-forum"
	YearsOfCooperation   ID = "years-of-cooperation-on-afghanistan"
	AgendaPoints         ID = "agenda-points"
	SCOMembers           ID = "sco-members"
	SCOAreaShare         ID = "sco-area-share"
	SCOPopulationShare   ID = "sco-population-share"
	BorderCrossings      ID = "afghan-border-crossings"
	BorderInternational  ID = "afghan-border-crossings-international"
	BorderOtherCrossings ID = "afghan-border-crossings-other"
)
