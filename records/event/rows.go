package event

// Rows lists all of them.
var Rows = []Event{}
