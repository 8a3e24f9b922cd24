package actor

// Bodies that Pakistan and Russia have in common.
const (
	BusinessCouncil        ID = "pakistan-russia-business-council"
	BusinessForum          ID = "pakistan-russia-business-forum"
	ConsultativeGroup      ID = "consultative-group-on-strategic-stability"
	IGC                    ID = "igc"  // Inter-Governmental Commission
	JMCC                   ID = "jmcc" // Joint Military Consultative Committee
	JointStrategicDialogue ID = "joint-strategic-dialogue"
	JointWorkingGroup      ID = "joint-working-group"
)

// Government bodies of one state.
const (
	AfghanGovernment                ID = "government-afghanistan"
	DefenceMinistry                 ID = "defence-ministry" // the document does not say of which state
	DrugControlMinistryPakistan     ID = "drug-control-ministry-pakistan"
	FDCSRussia                      ID = "fdcs-russia" // Federal Drug Control Service
	FederationCouncilRussia         ID = "federation-council-russia"
	ForeignRelationsCommitteeRussia ID = "foreign-relations-committee-russia"
	MFARussia                       ID = "mfa-russia"
	MofaPakistan                    ID = "mofa-pakistan"
	NationalAssemblyPakistan        ID = "national-assembly-pakistan"
)

// Institutions.
const (
	DiplomaticAcademyPakistan ID = "diplomatic-academy-pakistan"
	DiplomaticAcademyRussia   ID = "diplomatic-academy-russia"
	ISSI                      ID = "issi" // Institute of Strategic Studies Islamabad
)
