package ref

// Events that other records refer to.
const (
	PakistanJoinsSEATO  Event = "ev-0003"
	PakistanJoinsCENTO  Event = "ev-0004"
	SharifMoscow1999    Event = "ev-0018"
	MusharrafMoscow2003 Event = "ev-0030"
	LavrovPakistan2006  Event = "ev-0047"
)
