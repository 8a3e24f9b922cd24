package source

// Rows lists all of them.
var Rows = []Source{}
