package contrib

import (
	"fmt"
	"strings"
)

// Emptied is what a correction writes in the place of a value that the record has and should
// not have. A cell that is left empty leaves the value as it is.
const Emptied = "(empty)"

// empties reports whether the cell of a correction asks for its value to be removed.
func empties(v Value) bool {
	return v.Kind == Text && strings.EqualFold(strings.TrimSpace(v.Text), Emptied)
}

// checkEmptied reports the values that cannot be removed.
func (r *record) checkEmptied() {
	for c := range r.emptied {
		column := &r.t.Columns[c]
		switch {
		case !r.emptied[c]:
			continue
		case r.existing < 0:
			r.wrong(c, "CHG3", fmt.Sprintf("there is nothing to remove from %s: the record is a new one", column.Name), "leave the cell empty; to correct an existing record, write its ID")
		case !column.Nullable:
			r.wrong(c, "CHG3", fmt.Sprintf("%s cannot be removed, since each record needs one", column.Name), r.example(c))
		default:
			continue
		}
		r.bad[c] = true
	}
}
