package python

import (
	"slices"
	"strings"

	"pakrus/schema"
)

// taken are the names that a function of a table may not have: keywords and built-in
// functions of Python 3, the modules that load.py imports, and its own functions.
var taken = strings.Fields(`
	and as assert async await break case class continue def del elif else except finally for from global if import in is
	lambda match nonlocal not or pass raise return try type while with yield
	abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright
	credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash
	help hex id input int isinstance issubclass iter len license list locals map max memoryview min next object oct open
	ord pow print property quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple vars zip
	calendar csv datetime difflib functools importlib io os pandas pathlib polars re urllib
	tables table join codes cite edtf claims_for sources_for`)

// arguments are the names that an argument of a table's function may not have.
var arguments = []string{"lists", "labels", "engine", "release", "of", "raw"}

// function is the name of a table's function: that of the table, with an underscore where
// Python or the module has the name already (PEP 8, section "Descriptive: Naming Styles").
func function(table string) string { return free(table, taken) }

// module is the name of the package: that of the dataset, which may have hyphens.
func module(m schema.Meta) string { return free(strings.ReplaceAll(m.Name, "-", "_"), taken) }

func free(name string, taken []string) string {
	if slices.Contains(taken, name) {
		return name + "_"
	}
	return name
}

// part is a table whose rows belong to the rows of another: the first column of its key
// refers to it.
type part struct{ Parameter, Table string }

// partsOf lists the parts of a table. A part is called by its own name, without the name that
// it shares with the key of the table: event_participants of a table with the key event_id
// is called participants.
func partsOf(d *schema.Dataset, t *schema.Table) []part {
	if len(t.KeyColumns) != 1 {
		return nil
	}
	stem := strings.TrimSuffix(t.Columns[t.KeyColumns[0]].Name, "_id") + "_"
	var parts []part
	for _, other := range d.Tables {
		if len(other.KeyColumns) > 1 && other.Columns[other.KeyColumns[0]].References == t.Name {
			name := strings.TrimPrefix(other.Name, stem)
			parts = append(parts, part{free(name, slices.Concat(taken, arguments)), other.Name})
		}
	}
	return parts
}
