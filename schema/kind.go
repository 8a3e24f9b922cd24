package schema

// Kind says what the values of a column are; every exporter, the JSON Schema and the
// codebook derive their own type from it.
type Kind string

// The kinds of columns. A list column has the kind of its items and Column.List set.
const (
	String    Kind = "string"    // a short text in one line: a name, a number of an issue
	Text      Kind = "text"      // free text, may be long
	Integer   Kind = "integer"   // at most 15 digits, so that every reader keeps it exactly
	Decimals  Kind = "decimal"   // a decimal figure, see Decimal
	Boolean   Kind = "boolean"   // true or false
	EDTF      Kind = "edtf"      // a date in EDTF (ISO 8601-2), see Date
	Days      Kind = "day"       // a calendar day, YYYY-MM-DD, see Day
	CodeOf    Kind = "code"      // a code of a CodeList
	Reference Kind = "reference" // the key of a row of another table
)

// Column is one column of a table, derived from one struct field (a Date field makes four).
type Column struct {
	Name        string // snake_case; the same in every format
	Kind        Kind
	List        bool   // the value is a list of items of that kind
	Nullable    bool   // the value may be missing
	Key         bool   // part of the key of the table
	Lead        bool   // the column that a citation without named fields quotes
	Title       bool   // part of what a record is called; see Of
	Own         bool   // not taken from a document: an ID, a classification of ours, or derived
	Unit        string // e.g. "kilometres"; empty for columns without unit
	Meaning     string // one line for the codebook
	Example     string
	References  string    // name of the table whose key the value is
	CodeList    *CodeList // the codes that are allowed
	Constraints Constraints
	After       string // name of a column whose value this one may not precede or undercut
	Copy        bool   // repeats a value of another table, where it is checked
	Since       string // version of the dataset that introduced the column; New fills in that of the table
	DerivedFrom string // name of the EDTF column that a bound or a precision is computed from
}

// Constraints are the limits of JSON Schema (draft 2020-12, section 6) that a column may set.
type Constraints struct {
	Pattern              string
	Format               string
	MinLength, MaxLength string
	Minimum, Maximum     string
	UniqueItems          bool
}

// IsText reports whether the values of the column are written as text in every format.
func (c *Column) IsText() bool {
	switch c.Kind {
	case Integer, Decimals, Boolean:
		return false
	}
	return true
}
