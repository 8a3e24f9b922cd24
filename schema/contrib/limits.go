package contrib

import "time"

// Limits bound what a contributed file may cost. What is over a limit is a finding.
type Limits struct {
	FileBytes     int64         // of the file
	YAMLBytes     int64         // of a YAML file, which is held in memory as a tree some hundred times its size
	UnzippedBytes int64         // of all parts of a zipped file together
	Rows          int           // of a section
	Columns       int           // of a section, or keys of an object
	Items         int           // of a list in a value
	Depth         int           // of lists and objects in one another
	NumberChars   int           // of the literal of a number
	FieldUnits    int           // UTF-16 units of one value; a spreadsheet cell holds 32,767
	Time          time.Duration // for reading and checking a file
	Findings      int           // of a file; further ones are counted, not kept
}

// DefaultLimits suit a file that a person has filled in.
var DefaultLimits = Limits{
	FileBytes:     10_000_000,
	YAMLBytes:     2_000_000,
	UnzippedBytes: 16 << 20,
	Rows:          100_000,
	Columns:       200,
	Items:         1_000,
	Depth:         32,
	NumberChars:   40,
	FieldUnits:    32_767,
	Time:          10 * time.Second,
	Findings:      1_000,
}
