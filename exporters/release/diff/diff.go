// Package diff compares two releases of a dataset, table by table and cell by cell, and
// says which version number the difference asks for.
//
// It reads what a release says of itself: csv/codebook.csv names tables, columns and keys,
// csv/<table>.csv has the rows. Two tables give the reasons where a release has them:
// changes (version, record_table, record_id, field, old_value, new_value, reason) and
// retired_ids (old_id, new_id, reason). Other files of a release are not compared.
//
// Versions promise this to a user's script, in the sense of SemVer 2.0.0 with tables,
// columns, codes and IDs as the interface (columns by name, not by position):
//
//   - major: a table, column or code is removed or renamed; a column has another kind, unit,
//     code list or target, joins or leaves the key, or need not have a value any more; an ID
//     is gone without a row in retired_ids. A script may fail or mean something else.
//   - minor: a table, column, code or row is added, an ID is retired with a row in
//     retired_ids, or a column has other limits. A script runs and finds more.
//   - patch: cells, or what is said of a column, changed, and changes and retired_ids say why. A
//     script runs and finds corrected values.
//
// Before 1.0.0 what is major counts as minor (SemVer 2.0.0, section 4).
package diff

import (
	"strings"

	"pakrus/schema"
)

// Status says what became of a table or a column.
type Status string

// What can become of a table or a column. A table is changed where its columns or rows are.
const (
	Same    Status = "same"
	Added   Status = "added"
	Removed Status = "removed"
	Renamed Status = "renamed"
	Changed Status = "changed"
)

// Diff is the difference between two releases.
type Diff struct {
	From    string   `json:"from"`    // version of the first release
	To      string   `json:"to"`      // version of the second
	Level   Level    `json:"level"`   // which part of the version number it asks for
	Asks    string   `json:"asks"`    // lowest version number that may be given to the second
	Because []string `json:"because"` // every difference of that level
	Tables  []Table  `json:"tables"`  // all tables: those of the second release in its order, then removed ones

	wrong []string // what stamps and changes say, and is not so
}

// Table is the difference in one table.
type Table struct {
	Name    string   `json:"name"`
	Old     string   `json:"old_name,omitempty"` // name in the first release, where it was renamed
	Status  Status   `json:"status"`
	Made    bool     `json:"made"` // made from other tables: it changes as they do
	Columns []Column `json:"columns,omitempty"`
	Added   []Row    `json:"rows_added,omitempty"`
	Removed []Row    `json:"rows_removed,omitempty"`
	Renamed []Row    `json:"rows_renamed,omitempty"`
	Cells   []Cell   `json:"cells_changed,omitempty"`
	Before  int      `json:"rows_before"`
	After   int      `json:"rows_after"`
}

// Column is a column that was added, removed, renamed or defined in another way.
type Column struct {
	Name   string `json:"name"`
	Old    string `json:"old_name,omitempty"` // name in the first release, where it was renamed
	Status Status `json:"status"`
	IsKey  bool   `json:"is_key"`
	Facts  []Fact `json:"changed,omitempty"` // what the codebook says of it otherwise than before
}

// Fact is a cell of the codebook that changed, e.g. the unit of a column.
type Fact struct {
	Name string `json:"name"` // column of the codebook
	Old  string `json:"old"`
	New  string `json:"new"`
}

// Row is a row that was added, removed or renamed.
type Row struct {
	Key    string `json:"key"`               // parts are joined with a slash
	Old    string `json:"old_key,omitempty"` // key in the first release, where it was renamed
	Title  string `json:"title,omitempty"`   // cell of the first of title, name and label that the table has
	Reason string `json:"reason,omitempty"`  // from retired_ids
}

// Cell is a value that changed. Values are as they stand in CSV: missing ones are empty.
type Cell struct {
	Key     string `json:"key"` // key of the row in the second release
	Column  string `json:"column"`
	Old     string `json:"old"`
	New     string `json:"new"`
	Reason  string `json:"reason,omitempty"` // from changes, or from retired_ids where the row was renamed
	Derived bool   `json:"derived"`          // computed from another column, changed_in, or the version in a made text: needs no reason

	isStamp bool // only the version of the dataset in it differs
}

// Compare compares two releases. made names the tables that are made from others: their
// rows and cells need no reason, and a row that leaves them breaks no promise.
func Compare(a, b *Release, made ...string) *Diff {
	d := &Diff{From: a.Version, To: b.Version}
	c := comparison{a: a, b: b, made: made, reasons: readReasons(a, b), used: map[[3]string]bool{}}
	d.Tables = c.tables()
	d.wrong = append(c.wrong, c.idle()...)
	d.Level, d.Because = weigh(d.Tables)
	d.Asks = Next(a.Version, d.Level)
	return d
}

// Differs reports whether any table differs.
func (d *Diff) Differs() bool { return d.Level != None }

// Unexplained lists what a release does not say of its difference from the one before, each
// with what to write: the changed cells without a row in changes and the lost IDs without one in
// retired_ids, the records that are new or changed by their cells and not by their stamps
// (added_in, changed_in), and the rows of changes about cells that did not change.
func (d *Diff) Unexplained() []string {
	var all []string
	for _, t := range d.Tables {
		if !t.Made {
			all = append(all, t.unexplained()...)
		}
	}
	return append(all, d.wrong...)
}

// IsTooLow reports whether the version of the second release is lower than the difference asks
// for. A pre-release has the right of what it is to become.
func (d *Diff) IsTooLow() bool {
	core, _, _ := strings.Cut(d.To, "-")
	return schema.CompareVersions(core, d.Asks) < 0
}

func (t *Table) unexplained() []string {
	var all []string
	for _, c := range t.Cells {
		if c.Reason == "" && !c.Derived {
			all = append(all, t.cell(c)+"; write a row in changes with the reason")
		}
	}
	for _, r := range t.Removed {
		if r.Reason == "" {
			all = append(all, t.Name+"["+oneLine(r.Key)+"] is gone; write a row in retired_ids with the reason")
		}
	}
	return all
}
