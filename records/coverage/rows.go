package coverage

// Rows lists all of them.
var Rows = []Coverage{}
