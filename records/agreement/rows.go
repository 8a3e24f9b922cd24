package agreement

// Rows lists all of them.
var Rows = []Agreement{}
