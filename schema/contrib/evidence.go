package contrib

import (
	"fmt"
	"slices"
	"strings"

	"pakrus/schema/check"
	"pakrus/schema/evidence"
)

// citation is what a record rests on, as its contribution says.
type citation struct {
	place                     Place
	passage, asStated, fields Value
	via                       []Value
	columns                   bool // written as columns of the record
}

// further takes a cell that is none of the table's.
func (r *record) further(cell *Cell) {
	switch cell.Name {
	case reasonColumn:
		r.takeReason(cell)
	case evidenceList:
		r.citations(cell)
	default:
		if len(r.evidence) == 0 || !r.evidence[0].columns {
			r.evidence = append([]citation{{place: r.place, columns: true}}, r.evidence...)
		}
		r.cite(&r.evidence[0], strings.TrimPrefix(cell.Name, "evidence_"), cell)
	}
}

func (r *record) takeReason(cell *Cell) {
	r.reason = strings.TrimSpace(cell.Text)
	if code, found, advice := check.Text(r.reason); code != "" {
		r.at(cell.Place, reasonColumn, code, found, advice)
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
	if name == "fields" && cell.Kind == List {
		to.fields = joined(cell.Value)
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

// joined is a list as one text.
func joined(v Value) Value {
	texts := make([]string, len(v.Items))
	for i := range v.Items {
		texts[i] = v.Items[i].Text
	}
	return Value{Kind: Text, Text: strings.Join(texts, " "), Place: v.Place}
}

// checkEvidence asks for evidence where the record needs it, and checks what it gives.
func (r *record) checkEvidence() {
	for i := range r.evidence {
		r.checkCitation(&r.evidence[i])
	}
	if slices.Contains(r.told, evidencePassage) {
		return
	}
	switch parent := r.t.Column(r.forms.parentColumn(r.t.Name)); {
	case !r.t.form.Factual(r.t.Table):
	case len(r.evidence) > 0:
		r.noteCover()
	case r.existing >= 0 && len(r.facts()) == 0:
	case parent >= 0: // a member rests on the evidence of its record
		r.restsOn(r.state(r.dataset.Table(r.t.Columns[parent].References)), r.row[parent].Text)
	default:
		r.reportUncited(r.place)
		r.noteCover()
	}
}

func (r *record) reportUncited(at Place) {
	if r.meant[evidencePassage] {
		return // it stands under a misspelt name
	}
	if at == r.place {
		at = r.blankPlace(evidencePassage)
	}
	f := r.withoutEvidence(at)
	if !r.absent[evidencePassage] || f.Place == at {
		r.Report(f)
	}
	r.absent[evidencePassage] = true
}

// withoutEvidence says that the record has no evidence; where the section has no column for it,
// that is said of the header.
func (r *record) withoutEvidence(at Place) Finding {
	f := New("EVI3", at, "the record names no passage that says so", "write the ID of the passage into evidence_passage; the table passages lists them")
	if header := r.section.Columns; header != nil && !r.has(evidencePassage) {
		f = New("EVI3", header[0].Place, "the column evidence_passage is missing: no record names the passage that says so", "add the column, with the ID of a passage in each row; the table passages lists them")
	}
	f.Table, f.Column = r.t.Name, evidencePassage
	return f
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
		if slices.Contains(r.told, evidencePassage) {
			return
		}
		if r.t.form.Factual(r.t.Table) {
			r.reportUncited(e.place)
		}
		return
	}
	r.checkPassage(e)
	for _, v := range e.via {
		r.refer(r.t.Name, evidenceVia, r.forms.Sources, v.Text, v.Place)
	}
	for _, name := range e.names() {
		if r.noField(name) {
			r.at(e.fields.Place, evidenceFields, "EVI7", fmt.Sprintf("%q is no column of %s", name, r.t.Name), oneOf(name, r.t.columnNames(), "a column of the table"))
		}
	}
	if code, found, advice := check.Text(e.asStated.Text); code != "" {
		r.at(e.asStated.Place, evidenceAsStated, code, found, advice)
		return
	}
	if n := len(strings.Fields(evidence.Normalise(e.asStated.Text))); n > evidence.MaxWords {
		r.at(e.asStated.Place, evidenceAsStated, "EVI5", fmt.Sprintf("the wording has %d words", n), fmt.Sprintf("quote only the value, in at most %d words", evidence.MaxWords))
	}
}

func (r *record) noField(name string) bool {
	return r.t.Column(name) < 0 && r.t.form.member(name) == nil
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
		} else {
			f.Advice, f.Suggestion = passages.passageAdvice(e.passage.Text, f.Advice)
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
