package actor

// Armed forces, their branches and ships.
const (
	ArmedForcesPakistan    ID = "armed-forces-pakistan"
	ArmedForcesRussia      ID = "armed-forces-russia"
	ISAF                   ID = "isaf"
	MaritimeSecurityAgency ID = "maritime-security-agency-pakistan"
	RussianNavy            ID = "navy-russia"
	Severomorsk            ID = "severomorsk" // rabbi: "Severmorsk"
	SovietForces           ID = "armed-forces-ussr"
	USForces               ID = "armed-forces-usa"
)

// Armed groups.
const (
	AfghanMujahideen ID = "afghan-mujahideen"
	ISIS             ID = "isis"
	Taliban          ID = "taliban"
)
