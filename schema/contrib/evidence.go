package contrib

import (
	"fmt"
	"strings"

	"pakrus/schema/evidence"
)

// citation is what a record rests on, as its contribution says.
type citation struct {
	place                     Place
	passage, asStated, fields Value
	via                       []Value
}

// further takes a cell that is none of the table's.
func (r *record) further(cell *Cell) {
	switch cell.Name {
	case reasonColumn:
		r.reason = strings.TrimSpace(cell.Text)
	case evidenceList:
		r.citations(cell)
	default:
		if len(r.evidence) == 0 || r.evidence[0].place != r.place {
			r.evidence = append([]citation{{place: r.place}}, r.evidence...)
		}
		r.cite(&r.evidence[0], strings.TrimPrefix(cell.Name, "evidence_"), cell)
	}
}

// citations takes evidence that is written as a list of objects.
func (r *record) citations(cell *Cell) {
	items := cell.Items
	if cell.Kind == Object {
		items = []Value{cell.Value}
	}
	if len(items) == 0 {
		r.at(cell.Place, evidenceList, "TYP1", "evidence is no list of objects", "write a list of objects with the keys passage, as_stated, fields and via")
	}
	for _, item := range items {
		if item.Kind != Object {
			r.at(item.Place, evidenceList, "TYP1", "this item of evidence is no object", "write the keys passage, as_stated, fields and via")
			continue
		}
		cited := citation{place: item.Place}
		for i := range item.Fields {
			r.cite(&cited, item.Fields[i].Name, &item.Fields[i])
		}
		r.evidence = append(r.evidence, cited)
	}
}

func (r *record) cite(to *citation, name string, cell *Cell) {
	if cell.Kind == Null {
		return
	}
	if name == "via" {
		to.via = listOf(cell.Value)
		return
	}
	if cell.Kind == List || cell.Kind == Object {
		r.at(cell.Place, cell.Name, "TYP1", fmt.Sprintf("%s is a %s", cell.Name, cell.Kind), "write one text")
		return
	}
	switch name {
	case "passage":
		to.passage = cell.Value
	case "as_stated":
		to.asStated = cell.Value
	case "fields":
		to.fields = cell.Value
	default:
		r.at(cell.Head, cell.Name, "COL1", fmt.Sprintf("%q is no part of evidence", cell.Name), oneOf(cell.Name, []string{"passage", "as_stated", "fields", "via"}, ""))
	}
}

// checkEvidence asks for evidence where the record needs it, and checks what it gives.
func (r *record) checkEvidence() {
	if len(r.evidence) == 0 {
		if r.needsEvidence() {
			r.withoutEvidence(r.place)
		}
		return
	}
	for i := range r.evidence {
		r.checkCitation(&r.evidence[i])
	}
}

// needsEvidence: a member rests on the evidence of its record, unless that is in the dataset already.
func (r *record) needsEvidence() bool {
	if !r.t.form.Factual(r.t.Table) || r.parent != "" || r.existing >= 0 && !r.changedFact {
		return false
	}
	parent := r.t.Column(r.forms.parentColumn(r.t.Name))
	if parent < 0 || r.existing >= 0 {
		return true
	}
	_, exists := r.state(r.dataset.Table(r.t.Columns[parent].References)).rows[r.row[parent].Text]
	return exists
}

func (r *record) withoutEvidence(at Place) {
	if header := r.section.Columns; header != nil && !r.has(evidencePassage) {
		if !r.absent[evidencePassage] {
			r.absent[evidencePassage] = true
			r.at(header[0].Place, evidencePassage, "EVI3", "the column evidence_passage is missing: no record names the passage that says so", "add the column, with the ID of a passage in each row; the table passages lists them")
		}
		return
	}
	r.at(at, evidencePassage, "EVI3", "the record names no passage that says so", "write the ID of the passage into evidence_passage; the table passages lists them")
}

func (in *intake) has(name string) bool {
	for _, n := range in.names {
		if n == name {
			return true
		}
	}
	return false
}

func (r *record) checkCitation(e *citation) {
	if e.passage.Text == "" {
		if r.t.form.Factual(r.t.Table) {
			r.withoutEvidence(e.place)
		}
		return
	}
	r.checkPassage(e)
	for _, v := range e.via {
		r.refer(r.t.Name, evidenceVia, r.forms.Sources, v.Text, v.Place)
	}
	for name := range strings.FieldsSeq(e.fields.Text) {
		if r.t.Column(name) < 0 && r.t.form.member(name) == nil {
			r.at(e.fields.Place, evidenceFields, "EVI7", fmt.Sprintf("%q is no column of %s", name, r.t.Name), oneOf(name, r.t.columnNames(), "a column of the table"))
		}
	}
	if n := len(strings.Fields(evidence.Normalise(e.asStated.Text))); n > evidence.MaxWords {
		r.at(e.asStated.Place, evidenceAsStated, "EVI5", fmt.Sprintf("the wording has %d words", n), fmt.Sprintf("quote only the value, in at most %d words", evidence.MaxWords))
	}
}

func (r *record) checkPassage(e *citation) {
	passages := r.state(r.dataset.Table(r.forms.Passages))
	if _, exists := passages.rows[e.passage.Text]; !exists {
		f := New("EVI4", e.passage.Place, fmt.Sprintf("%q is no passage of the documents", e.passage.Text), "")
		f.Table, f.Column = r.t.Name, evidencePassage
		f.Advice = "write the ID of a passage: that of a document, then -p and the number of the passage; the table passages lists them"
		sources := r.state(r.dataset.Table(r.forms.Sources))
		if _, source := sources.rows[e.passage.Text]; source {
			f.Found = fmt.Sprintf("%q names the source, but not the place in it", e.passage.Text)
		} else if r.full(e.passage.Place.File) {
			f.Advice = ""
		} else if near := passages.like(e.passage.Text); near != "" {
			f.Advice, f.Suggestion = fmt.Sprintf("did you mean %q?", near), near
		}
		r.Report(f)
		return
	}
	if r.claims == nil {
		return
	}
	for _, p := range r.claims(e.passage.Text, e.asStated.Text) {
		if strings.Contains(p.What, "words; quote") {
			continue // EVI5 says so
		}
		advice := "copy the words as they stand in the passage"
		if p.Nearest != "" {
			advice = p.Nearest + " " + p.Why
		}
		r.at(placeOr(e.asStated.Place, e.passage.Place), evidenceAsStated, "EVI6", p.What, advice)
	}
}

func placeOr(p, otherwise Place) Place {
	if p == (Place{}) {
		return otherwise
	}
	return p
}
