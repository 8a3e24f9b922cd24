package show

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"io"

	"pakrus/schema"
	"pakrus/schema/lookup"
)

// JSONSchema describes what JSON and HitsJSON write (draft 2020-12).
//
//go:embed lookup.schema.json
var JSONSchema []byte

const schemaID = "urn:pakrus:lookup:1"

type jsonEntry struct {
	Table  string      `json:"table"`
	ID     string      `json:"id"`
	Title  string      `json:"title"`
	Date   string      `json:"date,omitempty"`
	Fields []jsonField `json:"fields,omitempty"`
}

type jsonField struct {
	Column string   `json:"column"`
	Value  any      `json:"value"`
	Labels []string `json:"labels,omitempty"`
	Unit   string   `json:"unit,omitempty"`
}

type jsonGroup struct {
	Table   string      `json:"table"`
	Column  string      `json:"column"`
	Records []jsonEntry `json:"records"`
}

type jsonClaim struct {
	Of        string `json:"record_id"`
	Field     string `json:"field"`
	Value     string `json:"value"`
	AsStated  string `json:"as_stated,omitempty"`
	Rank      string `json:"rank"`
	Rationale string `json:"rationale,omitempty"`
	Document  string `json:"document"`
	Passage   string `json:"passage"`
	Section   string `json:"section"`
	Paragraph int64  `json:"paragraph"`
	Via       string `json:"cited_work,omitempty"`
}

type jsonRetired struct {
	Version   string     `json:"version"`
	Reason    string     `json:"reason"`
	Successor *jsonEntry `json:"successor,omitempty"`
}

type jsonRecord struct {
	jsonEntry
	Retired   *jsonRetired `json:"retired,omitempty"`
	Parts     []jsonGroup  `json:"parts"`
	Claims    []jsonClaim  `json:"claims"`
	About     []jsonGroup  `json:"about"`
	Referrers []jsonGroup  `json:"referred_by"`
}

// Missing is an ID that no record has, and those that are most like it.
type Missing struct {
	ID   string   `json:"id"`
	Near []string `json:"nearest"`
}

// JSON writes records as one object; JSONSchema describes it.
func JSON(w io.Writer, page Page, m schema.Meta, records []*Shown, missing []Missing) error {
	out := struct {
		Schema  string       `json:"$schema"`
		Dataset string       `json:"dataset"`
		Version string       `json:"dataset_version"`
		Records []jsonRecord `json:"records"`
		Missing []Missing    `json:"missing"`
	}{schemaID, m.Name, m.Version, []jsonRecord{}, append([]Missing{}, missing...)}
	for _, r := range records {
		out.Records = append(out.Records, newRecord(r))
	}
	return writeJSON(w, page, out)
}

func newRecord(r *Shown) jsonRecord {
	record := jsonRecord{
		jsonEntry: newEntry(r.Entry), Parts: groups(r.Parts), Claims: []jsonClaim{}, About: groups(r.About), Referrers: groups(r.Referrers),
	}
	if r.Retired != nil {
		record.Retired = &jsonRetired{Version: r.Retired.Version, Reason: r.Retired.Reason}
		if r.Successor != nil {
			successor := newEntry(*r.Successor)
			record.Retired.Successor = &successor
		}
	}
	for _, c := range r.Claims {
		claim := jsonClaim{
			Of: c.Of, Field: c.Field, Value: c.Value, AsStated: c.AsStated, Rank: c.Rank, Rationale: c.Rationale,
			Document: c.Document.ID(), Passage: c.Passage.ID(), Section: c.Section, Paragraph: c.Paragraph,
		}
		if c.Via != nil {
			claim.Via = c.Via.ID()
		}
		record.Claims = append(record.Claims, claim)
	}
	return record
}

func newEntry(e lookup.Entry) jsonEntry {
	entry := jsonEntry{Table: e.Table.Name, ID: e.ID, Title: e.Title, Date: e.Date}
	for _, f := range e.Fields {
		entry.Fields = append(entry.Fields, jsonField{f.Column.Name, value(f), f.Labels, f.Column.Unit})
	}
	return entry
}

// value is a cell as the JSON of a release has it.
func value(f lookup.Field) any {
	switch {
	case f.Column.List:
		return f.Value.List
	case f.Column.Kind == schema.Integer:
		return f.Value.Int
	case f.Column.Kind == schema.Boolean:
		return f.Value.Int == 1
	case f.Column.Kind == schema.Decimals:
		return json.Number(f.Text)
	}
	return f.Text
}

func groups(all []lookup.Group) []jsonGroup {
	list := []jsonGroup{}
	for _, g := range all {
		group := jsonGroup{Table: g.Table.Name, Column: g.Column, Records: []jsonEntry{}}
		for _, e := range g.Rows {
			group.Records = append(group.Records, newEntry(e))
		}
		list = append(list, group)
	}
	return list
}

// writeJSON escapes what could steer a terminal; in JSON that means the same.
func writeJSON(w io.Writer, page Page, v any) error {
	var text bytes.Buffer
	e := json.NewEncoder(&text)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := io.WriteString(w, page.Escape(text.String()))
	return err
}
