package diff

import (
	"fmt"
	"slices"
	"strings"
)

// Level is the part of a version number that a difference asks to be raised.
type Level string

// The levels; the package says what each promises.
const (
	None  Level = "none"
	Patch Level = "patch"
	Minor Level = "minor"
	Major Level = "major"
)

// codes is the table that lists the codes of all code lists.
const codes = "codelists"

// explaining are the tables that say why the others changed: that they have a row more asks for
// nothing beyond what it tells of.
var explaining = []string{changesTable, retiredTable}

// facts are what the codebook says of a column, each with what a change of it comes to.
// is_required is Major only where a value is no longer required.
var facts = []struct {
	name  string
	level Level
}{
	{"kind", Major}, {"unit", Major}, {"is_key", Major}, {"refers_to", Major}, {"codelist", Major},
	{"is_required", Major}, {"allowed", Minor}, {"meaning", Patch}, {"is_factual", Patch}, {"derived_from", Patch},
}

// weights are differences by level.
type weights map[Level][]string

func (w weights) add(l Level, format string, args ...any) {
	w[l] = append(w[l], fmt.Sprintf(format, args...))
}

// weigh finds the highest level of all differences, and what has it.
func weigh(tables []Table) (Level, []string) {
	w := weights{}
	for i := range tables {
		w.table(&tables[i])
	}
	for _, l := range []Level{Major, Minor, Patch} {
		if len(w[l]) > 0 {
			return l, w[l]
		}
	}
	return None, []string{}
}

func (w weights) table(t *Table) {
	switch t.Status {
	case Added:
		w.add(Minor, "table %s added", t.Name)
	case Removed:
		w.add(Major, "table %s removed", t.Name)
	case Renamed:
		w.add(Major, "table %s renamed to %s", t.Old, t.Name)
	}
	for _, c := range t.Columns {
		w.column(t.Name, c)
	}
	w.rows(t)
}

func (w weights) column(table string, c Column) {
	switch {
	case c.Status == Added && c.IsKey:
		w.add(Major, "column %s.%s added to the key", table, c.Name)
	case c.Status == Added:
		w.add(Minor, "column %s.%s added", table, c.Name)
	case c.Status == Removed:
		w.add(Major, "column %s.%s removed", table, c.Name)
	case c.Status == Renamed:
		w.add(Major, "column %s.%s renamed to %s", table, c.Old, c.Name)
	}
	for _, f := range c.Facts {
		w.add(f.level(), "%s of column %s.%s changed", f.Name, table, c.Name)
	}
}

func (f Fact) level() Level {
	if f.Name == "is_required" && f.New == "true" {
		return Patch
	}
	for _, known := range facts {
		if known.name == f.Name {
			return known.level
		}
	}
	return Major
}

func (w weights) rows(t *Table) {
	for _, r := range t.Removed {
		switch {
		case t.Name == codes:
			w.add(Major, "code %s removed", oneLine(r.Key))
		case r.Reason == "" && !t.Made:
			w.add(Major, "%s[%s] gone without a row in retired_ids", t.Name, oneLine(r.Key))
		}
	}
	added := Minor
	if slices.Contains(explaining, t.Name) {
		added = Patch
	}
	for _, part := range []struct {
		level Level
		what  string
		n     int
	}{
		{added, "row added", len(t.Added)}, {Minor, "row removed", len(t.Removed)},
		{Minor, "row renamed", len(t.Renamed)}, {Patch, "cell changed", t.unstamped()},
	} {
		if part.n > 0 {
			w.add(part.level, "%s: %s", t.Name, counted(part.n, part.what))
		}
	}
}

// unstamped counts the changed cells that do not differ in the version of the dataset alone, as citations do.
func (t *Table) unstamped() int {
	n := 0
	for _, c := range t.Cells {
		if !c.isStamp {
			n++
		}
	}
	return n
}

// Next is the lowest version that a release with a difference of that level from the given
// version may have. A pre-release promises nothing yet: what it is to become will do.
func Next(version string, l Level) string {
	var major, minor, patch int
	fmt.Sscanf(version, "%d.%d.%d", &major, &minor, &patch)
	core, _, _ := strings.Cut(version, "+")
	core, _, isPreRelease := strings.Cut(core, "-")
	switch {
	case l == None:
		return version
	case isPreRelease:
		return core
	case l == Patch:
		return fmt.Sprintf("%d.%d.%d", major, minor, patch+1)
	case l == Minor || major == 0:
		return fmt.Sprintf("%d.%d.0", major, minor+1)
	}
	return fmt.Sprintf("%d.0.0", major+1)
}
