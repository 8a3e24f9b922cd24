package findings

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net/url"
	"path/filepath"
	"slices"

	"pakrus/schema/contrib"
)

type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool       sarifTool     `json:"tool"`
	ColumnKind string        `json:"columnKind"`
	Results    []sarifResult `json:"results"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifDriver struct {
	Name    string      `json:"name"`
	Version string      `json:"version"`
	Rules   []sarifRule `json:"rules"`
}

type sarifText struct {
	Text string `json:"text"`
}

type sarifRule struct {
	ID            string      `json:"id"`
	Short         sarifText   `json:"shortDescription"`
	Full          sarifText   `json:"fullDescription"`
	Help          sarifText   `json:"help"`
	Configuration sarifConfig `json:"defaultConfiguration"`
}

type sarifConfig struct {
	Level contrib.Severity `json:"level"`
}

type sarifResult struct {
	RuleID       string            `json:"ruleId"`
	RuleIndex    int               `json:"ruleIndex"`
	Level        contrib.Severity  `json:"level"`
	Message      sarifText         `json:"message"`
	Locations    []sarifLocation   `json:"locations"`
	Fingerprints map[string]string `json:"partialFingerprints"`
}

type sarifLocation struct {
	Physical sarifPhysical  `json:"physicalLocation"`
	Logical  []sarifLogical `json:"logicalLocations,omitempty"`
}

type sarifPhysical struct {
	Artifact sarifArtifact `json:"artifactLocation"`
	Region   *sarifRegion  `json:"region,omitempty"`
}

type sarifArtifact struct {
	URI string `json:"uri"`
}

type sarifRegion struct {
	StartLine   int `json:"startLine"`
	StartColumn int `json:"startColumn,omitempty"`
	EndColumn   int `json:"endColumn,omitempty"`
}

type sarifLogical struct {
	Name string `json:"fullyQualifiedName"`
	Kind string `json:"kind"`
}

// SARIF writes a report in the Static Analysis Results Interchange Format, version 2.1.0
// (OASIS standard, errata 01), with the rules that were broken. Columns count Unicode code points.
func SARIF(w io.Writer, r *Report) error {
	rules := brokenRules(r.Findings)
	run := sarifRun{ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	run.Tool.Driver = sarifDriver{Name: r.Tool, Version: r.Version, Rules: []sarifRule{}}
	for _, code := range rules {
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, newSARIFRule(contrib.Explain(code)))
	}
	for _, f := range r.Findings {
		run.Results = append(run.Results, newSARIFResult(f, slices.Index(rules, f.Code)))
	}
	return writeJSON(w, sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}})
}

func brokenRules(found []contrib.Finding) []string {
	var codes []string
	for _, f := range found {
		codes = append(codes, f.Code)
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}

func newSARIFRule(r *contrib.Rule) sarifRule {
	return sarifRule{
		ID: r.Code, Short: sarifText{r.Sentence}, Full: sarifText{r.Why},
		Help: sarifText{"Wrong: " + r.Wrong + "\nRight: " + r.Right}, Configuration: sarifConfig{r.Severity},
	}
}

func newSARIFResult(f contrib.Finding, rule int) sarifResult {
	p := f.Place
	at := sarifLocation{Physical: sarifPhysical{Artifact: sarifArtifact{uriOf(p.File)}}}
	if p.Line > 0 {
		at.Physical.Region = &sarifRegion{StartLine: p.Line, StartColumn: p.Column}
		if p.Column > 0 && p.Width > 0 {
			at.Physical.Region.EndColumn = p.Column + p.Width
		}
	}
	switch {
	case p.Cell != "":
		at.Logical = []sarifLogical{{p.Sheet + "!" + p.Cell, "element"}}
	case p.Pointer != "":
		at.Logical = []sarifLogical{{p.Pointer, "element"}}
	}
	return sarifResult{
		RuleID: f.Code, RuleIndex: rule, Level: f.Severity, Message: sarifText{Printable(message(f))},
		Locations: []sarifLocation{at}, Fingerprints: map[string]string{"found/v1": fingerprint(f)},
	}
}

// fingerprint stays the same where lines before the finding come or go.
func fingerprint(f contrib.Finding) string {
	sum := sha256.Sum256([]byte(f.Code + "\x00" + f.Place.File + "\x00" + f.Table + "\x00" + f.Column + "\x00" + f.Found))
	return hex.EncodeToString(sum[:16])
}

// uriOf is a file name as a URI reference (RFC 3986).
func uriOf(name string) string {
	return (&url.URL{Path: filepath.ToSlash(name)}).String()
}
