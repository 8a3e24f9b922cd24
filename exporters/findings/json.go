package findings

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"io"

	"pakrus/schema/contrib"
)

// JSONSchema describes what JSON writes (draft 2020-12).
//
//go:embed findings.schema.json
var JSONSchema []byte

type jsonReport struct {
	Schema   string        `json:"$schema"`
	Tool     string        `json:"tool"`
	Version  string        `json:"dataset_version"`
	Files    []string      `json:"files"`
	Sections []jsonSection `json:"sections"`
	Findings []jsonFinding `json:"findings"`
	Errors   int           `json:"errors"`
	Warnings int           `json:"warnings"`
}

type jsonSection struct {
	File    string `json:"file"`
	Name    string `json:"name,omitempty"`
	Table   string `json:"table"`
	How     string `json:"how"`
	Records int    `json:"records"`
}

type jsonFinding struct {
	Code       string           `json:"code"`
	Severity   contrib.Severity `json:"severity"`
	File       string           `json:"file"`
	Line       int              `json:"line,omitempty"`
	Column     int              `json:"column,omitempty"`
	EndColumn  int              `json:"end_column,omitempty"`
	Sheet      string           `json:"sheet,omitempty"`
	Cell       string           `json:"cell,omitempty"`
	Pointer    string           `json:"pointer,omitempty"`
	Table      string           `json:"table,omitempty"`
	Field      string           `json:"field,omitempty"`
	Found      string           `json:"found"`
	Advice     string           `json:"advice,omitempty"`
	Suggestion string           `json:"suggestion,omitempty"`
	Sure       bool             `json:"sure,omitempty"`
}

// JSON writes a report as one JSON object; JSONSchema describes it.
func JSON(w io.Writer, r *Report) error {
	out := jsonReport{
		Schema: "urn:pakrus:findings:1", Tool: r.Tool, Version: r.Version, Files: r.Files,
		Sections: []jsonSection{}, Findings: []jsonFinding{}, Errors: r.Errors, Warnings: r.Warnings,
	}
	for _, s := range r.Sections {
		out.Sections = append(out.Sections, jsonSection{s.Place.File, s.Name, s.Table, s.How, s.Records})
	}
	for _, f := range r.Findings {
		out.Findings = append(out.Findings, newJSONFinding(f))
	}
	return writeJSON(w, out)
}

func newJSONFinding(f contrib.Finding) jsonFinding {
	p := f.Place
	out := jsonFinding{
		Code: f.Code, Severity: f.Severity, File: p.File, Line: p.Line, Column: p.Column, Sheet: p.Sheet, Cell: p.Cell,
		Pointer: p.Pointer, Table: f.Table, Field: f.Column, Found: f.Found, Advice: f.Advice, Suggestion: f.Suggestion, Sure: f.Sure,
	}
	if p.Width > 0 {
		out.EndColumn = p.Column + p.Width
	}
	return out
}

// writeJSON writes characters that could steer a terminal or hide as escapes, which mean the same in JSON.
func writeJSON(w io.Writer, v any) error {
	var text bytes.Buffer
	e := json.NewEncoder(&text)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := io.WriteString(w, Printable(text.String()))
	return err
}
