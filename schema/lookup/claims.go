package lookup

import (
	"cmp"
	"slices"
)

// Claim is what a passage of a document says of a field of a record. A claim without a field says that
// the passage is what the record is about.
type Claim struct {
	Of        string // ID of the record, or of the part of it, that it speaks of
	Field     string
	Value     string // as CSV has it
	AsStated  string // the document's own wording; "" where it is not kept
	Rank      string
	Rationale string
	Document  Ref
	Passage   Ref
	Section   string
	Paragraph int64 // number in its section; 0 is the heading
	Via       *Ref  // the work that the document cites for it; nil where it names none
}

// claims lists what documents say of a row and of its parts, by passage.
func (x *Index) claims(r Ref) []Claim {
	var all []Claim
	for _, l := range x.links[r] {
		switch {
		case l.from.table.Name == claimsTable && l.isPointer():
			all = x.addClaim(all, l.from)
		case l.part && l.from.table.Name != claimsTable:
			all = append(all, x.claims(l.from)...)
		}
	}
	slices.SortStableFunc(all, func(a, b Claim) int {
		return cmp.Or(cmp.Compare(a.Passage.ID(), b.Passage.ID()), cmp.Compare(len(a.Of), len(b.Of)), cmp.Compare(a.Of, b.Of), cmp.Compare(a.Field, b.Field))
	})
	return all
}

func (x *Index) addClaim(all []Claim, r Ref) []Claim {
	c := Claim{
		Of: r.text("record_id"), Field: r.text("field"), Value: r.text("value"), AsStated: r.text("as_stated"),
		Rank: r.text("rank"), Rationale: r.text("rationale"),
	}
	if via := x.referred(r, "via_source_id"); via != nil {
		c.Via = via
	}
	passage := x.referred(r, "passage_id")
	if passage == nil || !x.locate(&c, *passage) {
		return all
	}
	return append(all, c)
}

// locate fills in where a passage stands; false where that is not known.
func (x *Index) locate(c *Claim, passage Ref) bool {
	document := x.referred(passage, "source_id")
	if document == nil {
		return false
	}
	c.Passage, c.Document, c.Section = passage, *document, passage.text("section")
	if at := passage.table.Column("paragraph"); at >= 0 {
		c.Paragraph = passage.row()[at].Int
	}
	return true
}

// referred is the row that a column refers to, or nil.
func (x *Index) referred(r Ref, column string) *Ref {
	c := r.table.Column(column)
	if c < 0 {
		return nil
	}
	if targets := x.targets(r, c); len(targets) > 0 {
		return &targets[0]
	}
	return nil
}

// Evidence is what a record rests on: the claims on it and on its parts; of a row that points to another
// or repeats it, those of the other; of a passage, a claim or a row about a passage, that passage; and
// of a row of our own making, such as a series, those of the rows that refer to it.
func (x *Index) Evidence(r Ref) []Claim {
	if all := x.claims(r); len(all) > 0 {
		return all
	}
	for _, column := range []string{"record_id", "new_id"} {
		if about := x.referred(r, column); about != nil && r.table.Name != claimsTable {
			return onField(x.Evidence(*about), r.text("field"))
		}
	}
	if r.table.Name == claimsTable {
		return x.addClaim(nil, r)
	}
	var c Claim
	if x.locate(&c, r) {
		return []Claim{c}
	}
	if passage := x.referred(r, "passage_id"); passage != nil && x.locate(&c, *passage) {
		return []Claim{c}
	}
	if refersByKey(r.table.Table) {
		if targets := x.targets(r, r.table.KeyColumns[0]); len(targets) > 0 {
			return x.Evidence(targets[0])
		}
	}
	return x.ofReferrers(r)
}

// onField keeps the claims on a field, or all where there are none.
func onField(claims []Claim, field string) []Claim {
	var on []Claim
	for _, c := range claims {
		if c.Field == field {
			on = append(on, c)
		}
	}
	if len(on) == 0 {
		return claims
	}
	return on
}

func (x *Index) ofReferrers(r Ref) []Claim {
	for _, c := range r.table.Columns {
		if !c.Own {
			return nil
		}
	}
	var all []Claim
	for _, l := range x.links[r] {
		if !l.isPointer() {
			all = append(all, x.claims(l.from)...)
		}
	}
	return all
}
