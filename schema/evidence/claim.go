package evidence

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"pakrus/schema"
)

// Claim is what one document says of one field of one record.
type Claim struct {
	ID        string   `json:"claim_id" key:"" own:"" doc:"ID of the claim; stays the same as long as record, field, passage and cited work do." jsonschema:"pattern=^cl-[0-9a-f]*$"`
	Table     string   `json:"record_table" own:"" doc:"Table of the record."`
	Record    string   `json:"record_id" title:"" own:"" doc:"Key of the record; parts of a compound key are joined with a slash."`
	Field     string   `json:"field" title:"" own:"" doc:"Column that the claim is about."`
	Value     string   `json:"value" kind:"text" own:"" doc:"What the document says of the field, written as the column writes it."`
	AsStated  string   `json:"as_stated,omitzero" own:"" doc:"The document's own wording of the value: a figure, date or name of at most eight words."`
	Source    SourceID `json:"source_id" ref:"sources" own:"" doc:"The document."`
	Passage   string   `json:"passage_id" ref:"passages" own:"" doc:"The passage of the document."`
	Via       SourceID `json:"via_source_id,omitzero" ref:"sources" own:"" doc:"The work that the document cites for it."`
	Rank      Rank     `json:"rank" own:"" doc:"How far the claim is relied on."`
	Rationale string   `json:"rationale,omitzero" kind:"text" own:"" doc:"Why the claim is not preferred, or another remark."`
	schema.Versions
}

// Expand makes the claims of one record of table t: one for each field that each item of
// its evidence speaks of. An item without fields speaks of every factual column that has a
// value; its wording then belongs to the lead column. An item with a Value of its own
// speaks of the lead column where it names no field.
func Expand(t *schema.Table, row []schema.Value, list List) []Claim {
	var claims []Claim
	for _, item := range list.refined() {
		for _, field := range item.fields(t, row) {
			claims = append(claims, item.claim(t, row, field))
		}
	}
	allocate(claims)
	return claims
}

// refined leaves to each item that names its fields what the item without fields says of
// the same passage: the former gives the wording, and takes the latter's cited work where it
// names none.
func (list List) refined() List {
	refined := slices.Clone(list)
	for n, item := range list {
		if item.Fields == "" || item.Value != "" {
			continue
		}
		for m, general := range list {
			if general.Passage == item.Passage && general.Fields == "" && general.Value == "" {
				refined[m].except = append(refined[m].except, strings.Fields(item.Fields)...)
				refined[n].Via = cmp.Or(item.Via, general.Via)
			}
		}
	}
	return refined
}

// fields lists the columns that the item speaks of.
func (i Item) fields(t *schema.Table, row []schema.Value) []string {
	switch {
	case i.Fields != "":
		return strings.Fields(i.Fields)
	case i.Value != "":
		return []string{lead(t)}
	}
	var fields []string
	for n, c := range t.Columns {
		if !c.Own && row[n].Valid && !slices.Contains(i.except, c.Name) {
			fields = append(fields, c.Name)
		}
	}
	return fields
}

func lead(t *schema.Table) string {
	for _, c := range t.Columns {
		if c.Lead {
			return c.Name
		}
	}
	return ""
}

func (i Item) claim(t *schema.Table, row []schema.Value, field string) Claim {
	c := Claim{
		Table: t.Name, Record: t.Key(row), Field: field, Value: i.Value,
		Source: i.Document(), Passage: i.Passage, Via: i.Via, Rank: i.EffectiveRank(), Rationale: i.Rationale,
		Versions: schema.Versions{Added: i.Added},
	}
	if at := t.Column(field); at >= 0 && c.Value == "" {
		c.Value = t.Columns[at].Format(row[at])
	}
	if i.Fields != "" || field == lead(t) {
		c.AsStated = i.AsStated
	}
	return c
}

// Document is the document of the item's passage: its ID without the number at the end.
func (i Item) Document() SourceID {
	at := strings.LastIndex(i.Passage, "-p")
	if at < 0 {
		return SourceID(i.Passage)
	}
	return SourceID(i.Passage[:at])
}

// allocate gives each claim an ID made of what it is about; a second claim of the same
// passage and cited work on the same field counts on.
func allocate(claims []Claim) {
	seen := map[string]int{}
	for n := range claims {
		c := &claims[n]
		about := strings.Join([]string{c.Table, c.Record, c.Field, c.Passage, string(c.Via)}, "\x00")
		seen[about]++
		if again := seen[about]; again > 1 {
			about += "\x00" + strconv.Itoa(again)
		}
		sum := sha256.Sum256([]byte(about))
		c.ID = "cl-" + hex.EncodeToString(sum[:6])
	}
}

// Speaks reports whether the item names the field, or names none.
func (i Item) Speaks(field string) bool {
	return i.Fields == "" || slices.Contains(strings.Fields(i.Fields), field)
}
