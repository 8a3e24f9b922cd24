// Package contribtest helps to test readers of contributed files.
package contribtest

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pakrus/schema/contrib"
)

// Collected is what a reader gave, in order.
type Collected struct {
	Sections []contrib.Section
	Rows     []contrib.Row
	Findings []contrib.Finding
}

// Section keeps the section.
func (c *Collected) Section(s contrib.Section) { c.Sections = append(c.Sections, s) }

// Row keeps a copy of the row.
func (c *Collected) Row(r *contrib.Row) {
	c.Rows = append(c.Rows, contrib.Row{Place: r.Place, Cells: cloneCells(r.Cells)})
}

// Report keeps the finding.
func (c *Collected) Report(f contrib.Finding) { c.Findings = append(c.Findings, f) }

func cloneCells(cells []contrib.Cell) []contrib.Cell {
	cells = slices.Clone(cells)
	for i := range cells {
		cells[i].Value = cloneValue(cells[i].Value)
	}
	return cells
}

func cloneValue(v contrib.Value) contrib.Value {
	v.Fields = cloneCells(v.Fields)
	v.Items = slices.Clone(v.Items)
	for i := range v.Items {
		v.Items[i] = cloneValue(v.Items[i])
	}
	return v
}

// Read reads content as a file of that name, under the default limits.
func Read(t testing.TB, read contrib.Reader, name, content string) *Collected {
	t.Helper()
	return ReadWithin(t, read, name, content, contrib.DefaultLimits)
}

// ReadWithin is Read under other limits.
func ReadWithin(t testing.TB, read contrib.Reader, name, content string, limits contrib.Limits) *Collected {
	t.Helper()
	got := &Collected{}
	if err := read(context.Background(), File(name, content), limits, got); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return got
}

// File is a file in memory.
func File(name, content string) contrib.File {
	return contrib.File{Name: name, Size: int64(len(content)), ReaderAt: bytes.NewReader([]byte(content))}
}

// Codes are the codes of the findings with their places but for the file: "HED1@1:5".
func (c *Collected) Codes() string {
	var codes []string
	for _, f := range c.Findings {
		codes = append(codes, f.Code+"@"+strings.TrimPrefix(strings.TrimPrefix(f.Place.String(), f.Place.File), ":"))
	}
	return strings.Join(codes, " ")
}

// Table shows the rows, a line a row: name=kind:text, in the order of the cells.
func (c *Collected) Table() string {
	var b strings.Builder
	for _, r := range c.Rows {
		b.WriteString(ShowCells(r.Cells) + "\n")
	}
	return b.String()
}

// ShowCells shows cells in one line.
func ShowCells(cells []contrib.Cell) string {
	shown := make([]string, len(cells))
	for i, cell := range cells {
		shown[i] = cell.Name + "=" + showValue(cell.Value)
	}
	return strings.Join(shown, " ")
}

func showValue(v contrib.Value) string {
	switch v.Kind {
	case contrib.Null:
		return "null"
	case contrib.List:
		items := make([]string, len(v.Items))
		for i, item := range v.Items {
			items[i] = showValue(item)
		}
		return "[" + strings.Join(items, " ") + "]"
	case contrib.Object:
		return "{" + ShowCells(v.Fields) + "}"
	}
	return fmt.Sprintf("%s:%q", v.Kind, v.Text)
}
