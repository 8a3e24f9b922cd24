package membership

// Rows lists all of them.
var Rows = []Membership{}
