package actor

// Offices, for holders whom the documents do not name.
const (
	AirChiefMarshalPakistan            ID = "air-chief-marshal-pakistan"
	AmbassadorRussiaPakistan           ID = "ambassador-russia-pakistan" // of Russia to Pakistan
	ChairpersonFederationCouncilRussia ID = "chairperson-federation-council-russia"
	ChiefOfArmyStaffPakistan           ID = "chief-of-army-staff-pakistan"
	ForeignMinisterPakistan            ID = "foreign-minister-pakistan"
	ForeignMinisterRussia              ID = "foreign-minister-russia"
	ForeignSecretaryPakistan           ID = "foreign-secretary-pakistan"
	PresidentAfghanistan               ID = "president-afghanistan"
	PresidentPakistan                  ID = "president-pakistan"
	PresidentRussia                    ID = "president-russia"
	PresidentTajikistan                ID = "president-tajikistan"
)
