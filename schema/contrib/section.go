package contrib

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"

	"pakrus/schema"
)

// intake takes the rows of one file.
type intake struct {
	*Checker
	file      string
	section   Section
	names     []string // columns of the section, as far as known
	table     *tableState
	skip      bool // the table of the section is not known; a finding says so
	absent    map[string]bool
	unknown   map[string]bool
	strangers map[string]bool // columns of a table that stands beside this one
	meant     map[string]bool // columns that unknown names probably mean
	records   int
	unchanged Tally // records that are as the dataset has them
	any       bool  // a section of the file had a record
	started   bool
}

// Section begins a section.
func (in *intake) Section(s Section) {
	in.endSection()
	*in = intake{Checker: in.Checker, file: in.file, any: in.any, started: true, section: s, absent: map[string]bool{}, unknown: map[string]bool{}, strangers: map[string]bool{}, meant: map[string]bool{}}
	for _, h := range s.Columns {
		in.names = append(in.names, h.Name)
	}
	in.section.Columns = slices.Clone(s.Columns)
	if len(in.names) > 0 {
		in.begin()
	}
}

// Report takes a finding of the reader. Of a section that is no table, it does not matter where its values stand.
func (in *intake) Report(f Finding) {
	if in.skip && slices.Contains(ofCells, f.Code) {
		return
	}
	in.Checker.Report(f)
}

// ofCells are codes of findings about the form of a table and its cells.
var ofCells = []string{"HED1", "HED2", "CSV3", "WBK4", "WBK5", "WBK7", "WBK8", "WBK9"}

// begin settles the table once the columns are known.
func (in *intake) begin() {
	t, how := in.recognise()
	if t == nil || in.headless(t) {
		in.skip = true
		return
	}
	in.table = in.state(t)
	in.sections = append(in.sections, Recognised{Place: in.section.Place, Name: in.section.Name, Table: t.Name, How: how})
	in.beside()
	for _, h := range in.section.Columns {
		in.known(h.Name, h.Place)
	}
}

// headless reports a sheet or file of a table that is known, whose first row names none of its columns.
func (in *intake) headless(t *schema.Table) bool {
	form := in.forms.Of(t.Name)
	if in.section.Columns == nil || form == nil {
		return false
	}
	if found := in.match(form); found.match > 0 || found.alike > found.foreign || found.alike+found.foreign == 0 {
		return false
	}
	in.Report(New("TAB1", in.headPlace(), fmt.Sprintf("the first row holds %s, and no column of %s", quoted(in.names), t.Name),
		"the first row must hold the names of the columns, as in the template of the table: remove the rows above them, such as a title"))
	return true
}

func (in *intake) endSection() {
	if in.table != nil {
		in.sections[len(in.sections)-1].Records = in.records
		if t := in.unchanged; t.Count > 0 {
			in.Report(New("CHG2", t.First, "the record here"+t.More()+" is as the dataset has it", "nothing need be done; remove what should not change, or write the value that should"))
		}
	}
}

func (in *intake) wantRecords() {
	if in.started && !in.any && in.tally(in.file)[Error] == 0 {
		in.Report(New("FIL5", Place{File: in.file}, "the file has no record", "write at least one record below the header"))
	}
}

// recognise tells which table a section is about, and why; nil after a finding.
func (in *intake) recognise() (t *schema.Table, how string) {
	if in.options.Table != "" {
		return in.dataset.Table(in.options.Table), "named with --table"
	}
	if name := in.section.Name; name != "" {
		if in.forms.Of(name) != nil {
			return in.dataset.Table(name), "by its name"
		}
		if in.section.Columns == nil || in.dataset.Table(name) != nil { // a key of an object must be a table, a sheet need not
			in.notATable(name)
			return nil, ""
		}
	}
	return in.byColumns()
}

func (in *intake) notATable(name string) {
	if in.dataset.Table(name) != nil && in.section.Columns != nil {
		in.Report(New("TAB3", in.section.Place, fmt.Sprintf("the sheet %s is a table that is made by the program, and is passed over", name), "nothing need be done; write changes into the tables that it is made from"))
		return
	}
	if in.dataset.Table(name) != nil {
		in.Report(New("TAB2", in.section.Place, fmt.Sprintf("the table %s takes no contributions", name), "contribute to one of "+strings.Join(in.forms.names(), ", ")))
		return
	}
	in.Report(New("TAB1", in.section.Place, fmt.Sprintf("%q is no table", name), oneOf(name, in.forms.names(), "a table")))
}

func (f *Forms) names() []string {
	names := make([]string, len(f.Tables))
	for i := range f.Tables {
		names[i] = f.Tables[i].Table
	}
	return names
}

// oneOf is the advice to write the nearest of the candidates, or any of them.
func oneOf(s string, candidates []string, what string) string {
	if near := schema.NearestSorted(s, slices.Clone(candidates)); near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	if len(candidates) > 30 {
		return "write " + what
	}
	return "write one of " + strings.Join(candidates, ", ")
}

type candidate struct {
	table          *schema.Table
	match, foreign int
	alike          int // names that probably mean a column
	keyless        int // key columns that the section does not have
}

func (c candidate) score() int { return 2*c.match + c.alike - 2*c.foreign }

func (in *intake) byColumns() (*schema.Table, string) {
	var all []candidate
	for i := range in.forms.Tables {
		all = append(all, in.match(&in.forms.Tables[i]))
	}
	slices.SortStableFunc(all, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.score(), a.score()), cmp.Compare(a.keyless, b.keyless), cmp.Compare(a.table.Name, b.table.Name))
	})
	best := all[0]
	if i := slices.IndexFunc(all, func(c candidate) bool { return c.table.Name == in.fileTable() }); i > 0 && all[i].score() == best.score() && best.match+best.alike > 0 {
		return all[i].table, "by the name of the file"
	}
	switch {
	case best.match+best.alike == 0 || best.match+best.alike < best.foreign:
		in.Report(New("TAB1", in.headPlace(), fmt.Sprintf("the columns %s are those of no table", quoted(in.names)),
			in.aboutNames()))
		return nil, ""
	case len(all) > 1 && all[1].score() == best.score() && all[1].keyless == best.keyless:
		in.Report(New("TAB1", in.headPlace(), fmt.Sprintf("the columns %s fit the tables %s and %s alike", quoted(in.names), best.table.Name, all[1].table.Name),
			"name the table with --table"))
		return nil, ""
	}
	return best.table, fmt.Sprintf("%d of %d columns are its own", best.match, best.match+best.alike+best.foreign)
}

// fileTable is the name of the file without its folder and what follows the first point.
func (in *intake) fileTable() string {
	name, _, _ := strings.Cut(path.Base(strings.ReplaceAll(in.file, `\`, "/")), ".")
	return strings.ToLower(name)
}

// headPlace is where the first column of the section is named, or where the section begins.
func (in *intake) headPlace() Place {
	if len(in.section.Columns) > 0 {
		return in.section.Columns[0].Place
	}
	return in.section.Place
}

// aboutNames is the advice for a section whose names are those of no table.
func (in *intake) aboutNames() string {
	if in.section.Columns == nil {
		return "name the table with --table, or take the names of its template"
	}
	given := slices.DeleteFunc(slices.Clone(in.names), func(name string) bool { return name == "" })
	if len(given) == 1 {
		return "the first row must hold the names of the columns, as in the template of the table: remove the rows above them, such as a title"
	}
	return "the first row must hold the names of the columns, as in the template of the table: remove the rows above them; if they are all different, name the table with --table"
}

// match counts the columns of the section that are columns of the table, and the others.
func (in *intake) match(f *Form) candidate {
	found := candidate{table: in.dataset.Table(f.Table)}
	for _, c := range found.table.KeyColumns {
		if !in.has(found.table.Columns[c].Name) {
			found.keyless++
		}
	}
	for _, name := range in.names {
		switch {
		case name == "" || slices.Contains(furtherColumns, name):
		case found.table.Column(name) >= 0 || f.member(name) != nil:
			found.match++
		case in.columnLike(f, found.table, name) != "":
			found.alike++
		default:
			found.foreign++
		}
	}
	return found
}

func (f *Form) member(name string) *Member {
	if i := slices.IndexFunc(f.Members, func(m Member) bool { return m.Name == name }); i >= 0 {
		return &f.Members[i]
	}
	return nil
}

func quoted(names []string) string {
	shown := make([]string, 0, 8)
	for i, n := range names {
		if i == 8 {
			shown = append(shown, "...")
			break
		}
		shown = append(shown, fmt.Sprintf("%q", n))
	}
	return strings.Join(shown, ", ")
}
