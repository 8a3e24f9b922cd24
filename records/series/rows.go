package series

// Rows lists all series.
var Rows = []Series{}

// Observations lists all observations.
var Observations = []Observation{}
