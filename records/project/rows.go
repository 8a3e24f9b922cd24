package project

// Rows lists all of them.
var Rows = []Project{}
