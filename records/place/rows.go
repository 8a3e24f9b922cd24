package place

// Rows lists all of them.
var Rows = []Place{}
