package actor

// Rows lists all of them.
var Rows = []Actor{}

// Codes lists the codes of all actors.
var Codes = []Code{}
