package discrepancy

// Rows lists all of them.
var Rows = []Discrepancy{}
