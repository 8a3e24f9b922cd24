package records

import (
	"pakrus/records/passage"
	"pakrus/schema"
)

// passageRow is a passage with the version that introduced it.
type passageRow struct {
	passage.Passage
	schema.Versions
}

func passageRows() []passageRow {
	rows := make([]passageRow, len(passage.Rows))
	for i, p := range passage.Rows {
		rows[i].Passage = p
	}
	return stamp(rows)
}
