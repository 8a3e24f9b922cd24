package python

import (
	"fmt"
	"strings"

	"pakrus/schema"
)

// docstring explains a table: what a row is, its key, and each column.
func docstring(t tableOf) string {
	lines := []string{
		wrapped(`    """`, "    ", "One row is "+sentence(t.Title)+" "+summary(t)),
		"",
	}
	for _, p := range t.Parts {
		text := fmt.Sprintf("%s: one row for each row of %s that belongs to it, with that row's columns as %s_<column>.", p.Parameter, p.Table, p.Parameter)
		lines = append(lines, wrapped("    ", "        ", text))
	}
	if t.IsCodebook() {
		lines = append(lines, "    of: only the columns of this table.")
	}
	lines = append(lines, "    For the other arguments see table(). Columns:", "")
	for _, c := range t.Columns {
		lines = append(lines, wrapped("    "+c.Name+": ", "        ", meaning(c)))
	}
	return strings.Join(append(lines, `    """`), "\n")
}

func summary(t tableOf) string {
	rows := fmt.Sprintf("%d rows", t.Len())
	if t.Len() == 1 {
		rows = "1 row"
	}
	if len(t.Key) == 0 {
		return rows + "."
	}
	return rows + "; key: " + strings.Join(t.Key, ", ") + "."
}

// meaning says what the values of a column are, and whether each row has one.
func meaning(c schema.Column) string {
	text := kindOf(c)
	if c.Unit != "" {
		text += " in " + c.Unit
	}
	switch {
	case c.Key:
		text += ", key"
	case !c.Nullable:
		text += ", never missing"
	}
	return text + ". " + sentence(c.Meaning)
}

// sentence ends a text with a full stop, where it has none.
func sentence(text string) string { return strings.TrimSuffix(line(text), ".") + "." }
