package schema

// Code is one code of a controlled vocabulary.
type Code struct {
	Value      string // the code as it stands in the data
	Label      string // a name for people
	Definition string // when the code applies
	Example    string // a worked example, with the ID of a live record
	Counter    string // a case that looks alike and is coded otherwise
}

// CodeList is a controlled vocabulary. JSON Schema, codebook, checks and the table
// `codelists` all read this one slice.
type CodeList struct {
	Name   string // e.g. "event_kind"
	Origin string // who defines the codes: "pakrus", or the standard and its version
	Codes  []Code
}

// Coded is implemented by the named string types whose values are codes.
type Coded interface {
	// CodeList returns the list that the type draws on; it is called on the zero value.
	CodeList() *CodeList
}

// Referrer is implemented by the named string types whose values are keys of a table.
type Referrer interface {
	// RefersTo returns the name of that table; it is called on the zero value.
	RefersTo() string
}

// Find returns the code with that value, or nil.
func (l *CodeList) Find(value string) *Code {
	for i := range l.Codes {
		if l.Codes[i].Value == value {
			return &l.Codes[i]
		}
	}
	return nil
}

// Values lists the codes in declared order.
func (l *CodeList) Values() []string {
	values := make([]string, len(l.Codes))
	for i, c := range l.Codes {
		values[i] = c.Value
	}
	return values
}
