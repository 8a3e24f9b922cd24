package lookup

import (
	"cmp"
	"slices"
	"strings"

	"pakrus/schema"
)

// Query is what to look for. The zero Query finds every record.
type Query struct {
	Words    string // all of them must be found; quotation marks hold a phrase together
	From, To *int64 // days since 1970-01-01 between which a date of the record may lie; nil means no limit
	Code     string // a code that a column of the record has
	Of       *Ref   // a record that the record or a part of it refers to
	Table    string // "" means all tables that people write
}

// Hit is a record that was found.
type Hit struct {
	Entry
	InTitle [][2]int // bytes of the title that the words match
	Column  string   // column of the snippet, or table and column where a part of the record has it
	Snippet string   // "" where the title has all words
	Matches [][2]int // bytes of the snippet
	score   int
}

// How much a match counts, by where it stands.
const (
	inTitle = 16
	inName  = 6 // labels, names of other records and what is one line long
	inText  = 2
)

// Search returns the records that a query finds, the best first; equal ones in the order of tables and rows.
func (x *Index) Search(q Query) []Hit {
	wanted := terms(q.Words)
	var related map[Ref]bool
	if q.Of != nil {
		related = x.related(*q.Of)
	}
	var hits []Hit
	for _, t := range x.dataset.Tables {
		if q.Table != t.Name && (q.Table != "" || t.Made || isPart(t)) {
			continue
		}
		for i := range x.tables[t.Name].rows {
			r := Ref{x.tables[t.Name], i}
			if !r.within(q) || !r.has(q.Code) || related != nil && !related[r] {
				continue
			}
			if h, ok := x.hit(r, wanted); ok {
				hits = append(hits, h)
			}
		}
	}
	slices.SortStableFunc(hits, func(a, b Hit) int { return cmp.Compare(b.score, a.score) })
	return hits
}

// isPart tells whether the rows of a table are parts of those of another.
func isPart(t *schema.Table) bool {
	return len(t.KeyColumns) > 1 && t.Columns[t.KeyColumns[0]].Kind == schema.Reference
}

// related are a record, those that refer to it, and those of which a part refers to it.
func (x *Index) related(to Ref) map[Ref]bool {
	found := map[Ref]bool{to: true}
	for _, l := range x.links[to] {
		found[l.from], found[x.whole(l.from)] = true, true
	}
	return found
}

// within tells whether a date of the row may lie between the days of the query.
func (r Ref) within(q Query) bool {
	if q.From == nil && q.To == nil {
		return true
	}
	for c := range r.table.Columns {
		if r.table.Columns[c].Kind != schema.EDTF || !r.row()[c].Valid || c+2 >= len(r.table.Columns) {
			continue
		}
		start, end := r.row()[c+1], r.row()[c+2]
		if (q.To == nil || !start.Valid || start.Int <= *q.To) && (q.From == nil || !end.Valid || end.Int >= *q.From) {
			return true
		}
	}
	return false
}

// has tells whether a column has the code; the precision of a date is none of them.
func (r Ref) has(code string) bool {
	if code == "" {
		return true
	}
	for c := range r.table.Columns {
		column := &r.table.Columns[c]
		if column.CodeList != nil && column.DerivedFrom == "" && slices.Contains(items(column, r.row()[c]), code) {
			return true
		}
	}
	return false
}

// Codes are the values of all codes that records may have, for --kind and the like.
func (x *Index) Codes() []string {
	var codes []string
	for _, t := range x.dataset.Tables {
		for _, c := range t.Columns {
			if c.CodeList != nil && c.DerivedFrom == "" && !t.Made {
				codes = append(codes, c.CodeList.Values()...)
			}
		}
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}

// text is what can be searched of a record.
type text struct {
	column string
	text   string
	weight int
}

// hit looks for all words in a row and its parts.
func (x *Index) hit(r Ref, wanted []term) (Hit, bool) {
	h := Hit{Entry: x.Brief(r)}
	texts := append([]text{{"", h.Title, inTitle}, {"", r.ID(), inTitle}}, x.texts(r, "")...)
	for _, l := range x.links[r] {
		if l.part && !l.from.table.Made {
			texts = append(texts, x.texts(l.from, l.from.table.Name+".")...)
		}
	}
	cut := make([][]token, len(texts))
	for i := range texts {
		cut[i] = tokens(texts[i].text)
	}
	for _, t := range wanted {
		best := 0
		for i := range texts {
			places, whole := t.in(cut[i])
			if places == nil {
				continue
			}
			score := texts[i].weight
			if whole {
				score += score / 2
			}
			best = max(best, score)
			if i == 0 {
				h.InTitle = append(h.InTitle, places...)
			}
		}
		if best == 0 {
			return h, false
		}
		h.score += best
	}
	h.snippet(texts, cut, wanted)
	return h, true
}

// texts are the texts of a row: what its columns say in words, in the order of the columns.
func (x *Index) texts(r Ref, prefix string) []text {
	var all []text
	for c := range r.table.Columns {
		column, value := &r.table.Columns[c], r.row()[c]
		if !value.Valid || column.DerivedFrom != "" || column.Constraints.Pattern != "" {
			continue
		}
		switch {
		case r.table.Column("record_table") >= 0 && (column.Name == "record_table" || column.Name == "field"): // names of ours
		case column.Name == "record_id":
			for _, about := range x.targets(r, c) {
				all = append(all, text{prefix + column.Name, x.Title(about), inText})
			}
		case column.Kind == schema.Reference && c == r.table.KeyColumns[0] && prefix != "":
		case column.Kind == schema.Reference || column.CodeList != nil:
			all = append(all, text{prefix + column.Name, strings.Join(x.labels(r, c, deepest), "; "), inName})
		case column.Kind == schema.Text:
			all = append(all, text{prefix + column.Name, value.Text, inText})
		case column.IsText():
			all = append(all, text{prefix + column.Name, column.Format(value), inName})
		}
	}
	return all
}
