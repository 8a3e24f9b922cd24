package contrib

import (
	"strings"

	"pakrus/schema"
	"pakrus/schema/evidence"
)

// Record is a contributed record as the check read it.
type Record struct {
	Table    string
	Key      string // of its own, or a placeholder that the references of other records have, too
	Place    Place
	Row      []schema.Value // in the order of the columns; a correction has the existing values where it gives none
	Given    []bool         // by column: the contribution has a value for it, or removes the one that was there
	Evidence evidence.List
	Reason   string // why an existing record changes
}

// hand gives the record to whoever takes the contribution over.
func (r *record) hand() {
	if r.options.Hand == nil {
		return
	}
	given := make([]bool, len(r.cells))
	for c := range r.cells {
		given[c] = r.cells[c] != nil && (r.row[c].Valid || r.emptied[c])
	}
	r.options.Hand(Record{Table: r.t.Name, Key: r.handle(), Place: r.place, Row: r.row, Given: given, Evidence: r.items(), Reason: r.reason})
}

// handle is the key of the record, or what stands for it; that is no key of another record.
func (r *record) handle() string {
	if r.key == "" {
		return "new " + r.place.String()
	}
	return r.key
}

// items is the evidence as records hold it: one item for each work that the document cites.
func (r *record) items() evidence.List {
	var list evidence.List
	for _, e := range r.evidence {
		item := evidence.Item{Passage: e.passage.Text, AsStated: e.asStated.Text, Fields: strings.Join(e.names(), " ")}
		if item.Passage == "" {
			continue
		}
		for _, via := range e.via {
			item.Via = evidence.SourceID(via.Text)
			list = append(list, item)
		}
		if len(e.via) == 0 {
			list = append(list, item)
		}
	}
	return list
}
