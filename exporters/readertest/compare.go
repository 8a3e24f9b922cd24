package readertest

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// A reader's script writes the cells of a table with these between them; no cell of a
// dataset may hold a control character.
const cellEnd, rowEnd = "\x1f", "\x1e"

// parse reads what a script wrote: the names of the columns, then the rows.
func parse(name, text string) table {
	lines := strings.Split(text, rowEnd)
	t := table{name: name}
	if lines[0] != "" {
		t.columns = strings.Split(lines[0], cellEnd)
	}
	for _, line := range lines[1:] {
		t.rows = append(t.rows, strings.Split(line, cellEnd))
	}
	return t
}

// maxShown is how many differences of a table are told.
const maxShown = 5

// differences tells where got is not want; a table without columns may come with any.
func differences(got, want table) []string {
	if want.columns != nil && !slices.Equal(got.columns, want.columns) {
		return []string{fmt.Sprintf("%s: columns %q, want %q", want.name, got.columns, want.columns)}
	}
	var found []string
	if len(got.rows) != len(want.rows) {
		found = append(found, fmt.Sprintf("%s: %d rows, want %d", want.name, len(got.rows), len(want.rows)))
	}
	for i := range min(len(got.rows), len(want.rows)) {
		found = append(found, rowDifferences(want, i, got.rows[i])...)
	}
	if more := len(found) - maxShown; more > 0 {
		found = append(found[:maxShown], fmt.Sprintf("%s: and %d more differences", want.name, more))
	}
	return found
}

func rowDifferences(want table, i int, got []string) []string {
	place := fmt.Sprintf("%s: row %d (%.60s)", want.name, i+1, strings.Join(want.rows[i], ","))
	if len(got) != len(want.columns) {
		return []string{fmt.Sprintf("%s has %d cells, want %d", place, len(got), len(want.columns))}
	}
	var found []string
	for j, cell := range want.rows[i] {
		if got[j] != cell {
			found = append(found, fmt.Sprintf("%s, %s: %s", place, want.columns[j], difference(got[j], cell)))
		}
	}
	return found
}

// difference shows two texts, long ones from shortly before where they part.
func difference(got, want string) string {
	at := 0
	for at < min(len(got), len(want)) && got[at] == want[at] {
		at++
	}
	from := max(0, at-20)
	return fmt.Sprintf("got %.80q, want %.80q (%d and %d bytes, from byte %d)", got[from:], want[from:], len(got), len(want), from)
}

// tally counts the cells that a pair of reader and format agreed on.
type tally struct {
	pairs []string
	cells map[string]int
}

// compare reports the differences of a table and counts its cells for the pair.
func (c *tally) compare(t *testing.T, pair string, got, want table) {
	t.Helper()
	for _, line := range differences(got, want) {
		t.Errorf("%s: %s", pair, line)
	}
	if !slices.Contains(c.pairs, pair) {
		c.pairs = append(c.pairs, pair)
	}
	if c.cells == nil {
		c.cells = map[string]int{}
	}
	c.cells[pair] += len(want.rows) * len(want.columns)
}

// report logs what was compared.
func (c *tally) report(t *testing.T) {
	t.Helper()
	for _, pair := range c.pairs {
		t.Logf("%s: %d cells compared", pair, c.cells[pair])
	}
}
