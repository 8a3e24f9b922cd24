package contrib

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"pakrus/schema"
)

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
	YAMLBytes:     500_000,
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

// Bound is a limit as a person names it.
type Bound struct {
	Name    string // such as "rows"
	Meaning string
	of      func(*Limits) any // a pointer to it
}

// Bounds lists the limits that can be raised and lowered: all of them.
var Bounds = []Bound{
	{"bytes", "bytes of a file", func(l *Limits) any { return &l.FileBytes }},
	{"yaml-bytes", "bytes of a YAML file", func(l *Limits) any { return &l.YAMLBytes }},
	{"unzipped-bytes", "bytes of a workbook when unzipped", func(l *Limits) any { return &l.UnzippedBytes }},
	{"rows", "rows of a table", func(l *Limits) any { return &l.Rows }},
	{"columns", "columns of a table", func(l *Limits) any { return &l.Columns }},
	{"items", "items of a list in a value", func(l *Limits) any { return &l.Items }},
	{"depth", "lists and objects in one another", func(l *Limits) any { return &l.Depth }},
	{"number", "characters of a number", func(l *Limits) any { return &l.NumberChars }},
	{"field", "characters of a value", func(l *Limits) any { return &l.FieldUnits }},
	{"time", "time for a file", func(l *Limits) any { return &l.Time }},
	{"findings", "findings that are shown for a file", func(l *Limits) any { return &l.Findings }},
}

// Value is the limit as it is written.
func (b Bound) Value(l Limits) string {
	switch v := b.of(&l).(type) {
	case *int64:
		return strconv.FormatInt(*v, 10)
	case *int:
		return strconv.Itoa(*v)
	default:
		return v.(*time.Duration).String()
	}
}

// Set changes the limit that a text such as "rows=1000" or "time=1m" names.
func (l *Limits) Set(text string) error {
	name, value, _ := strings.Cut(text, "=")
	var names []string
	for _, b := range Bounds {
		if names = append(names, b.Name); b.Name == name {
			return b.set(l, value)
		}
	}
	if near := schema.Nearest(name, names); near != "" {
		return fmt.Errorf("there is no limit %q; did you mean %q?", name, near)
	}
	return fmt.Errorf("there is no limit %q; limits are %s", name, strings.Join(names, ", "))
}

func (b Bound) set(l *Limits, value string) error {
	if at, isTime := b.of(l).(*time.Duration); isTime {
		d, err := time.ParseDuration(value)
		if err != nil || d <= 0 {
			return fmt.Errorf("the limit %s=%s is no time; write one such as %s=1m30s", b.Name, value, b.Name)
		}
		*at = d
		return nil
	}
	n, err := strconv.ParseInt(value, 10, 62)
	if err != nil || n <= 0 {
		return fmt.Errorf("the limit %s=%s is no number; write one such as %s=%s", b.Name, value, b.Name, b.Value(DefaultLimits))
	}
	switch at := b.of(l).(type) {
	case *int64:
		*at = n
	case *int:
		*at = int(n)
	}
	return nil
}

// Raise says how the limit of that name is raised.
func Raise(name string) string { return fmt.Sprintf("raise the limit with --limit %s=NUMBER", name) }
