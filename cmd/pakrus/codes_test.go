package main

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"pakrus/exporters"
	"pakrus/records"
	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
	"pakrus/schema/evidence"
)

const (
	actorHead = "actor_id,name,type,evidence_passage\n"
	oneActor  = "lake-man,Lake Man,person,rabbi-2021-p027\n"
	anEvent   = `"date": "1962-07", "kind": "visit", "cameo_code": "042", "title": "A trade delegation visits the lakes", "setting": "bilateral", "domain": "economic", "status": "held", "evidence_passage": "rabbi-2021-p027"`
)

func event(more string) string { return `{"events": [{` + anEvent + more + `}]}` }

// example is a file that breaks a rule.
type example struct{ code, name, text string }

var examples = []example{
	{"FIL1", "a.csv", "%PDF-1.7"},
	{"FIL2", "a.csv", "\xff\xfea\x00"},
	{"FIL3", "a.csv", actorHead + strings.Repeat("x", 40_000) + ",b,person,rabbi-2021-p027\n"},
	{"FIL4", "a.csv", actorHead + oneActor}, // in no time
	{"FIL5", "a.csv", actorHead},
	{"FIL6", "a.csv", actorHead + "a,b,nobody,\nc,d,nobody,\n"}, // of one finding
	{"FIL7", "a.csv", "\ufeff" + actorHead + oneActor},
	{"CSV1", "a.csv", strings.ReplaceAll(actorHead+oneActor, ",", ";")},
	{"CSV2", "a.csv", actorHead + "\"lake-man,Lake Man\n"},
	{"CSV3", "a.csv", actorHead + "lake-man,Man, Lake,person,rabbi-2021-p027\n"},
	{"CSV4", "a.csv", strings.ReplaceAll(actorHead+oneActor, "\n", "\r")},
	{"CSV5", "a.csv", "sep=,\n" + actorHead + oneActor},
	{"HED1", "a.csv", "actor_id,name,name\na,b,c\n"},
	{"HED2", "a.csv", "actor_id,,name\na,b,c\n"},
	{"JSN1", "a.json", `{"events": [}`},
	{"YML1", "a.yaml", "events: [\n"},
	{"YML2", "a.yaml", "events:\n- &a {title: b}\n- *a\n"},
	{"YML3", "a.yaml", "events: []\n---\nevents: []\n"},
	{"FRM1", "a.json", `["a"]`},
	{"TAB1", "a.json", `[{"x": 1}]`},
	{"TAB2", "a.json", `{"claims": [{"claim_id": "x"}]}`},
	{"TAB3", "a.xlsx", inSheet("claims", "claim_id", "cl-1")},
	{"COL1", "a.json", event(`, "titel": "x"`)},
	{"COL2", "a.json", event(`, "is_doubtful": true`)},
	{"REQ1", "a.json", `{"events": [{"title": "A visit", "evidence_passage": "rabbi-2021-p027"}]}`},
	{"KEY1", "a.csv", actorHead + oneActor + oneActor},
	{"KEY2", "a.csv", actorHead + strings.Replace(oneActor, "lake-man", "moscow", 1)},
	{"KEY3", "a.json", event(`, "event_id": "ev-9999"`)},
	{"REF1", "a.json", event(`, "place_id": "moscw"`)},
	{"USE1", "a.csv", actorHead + oneActor},
	{"DUP1", "a.json", `{"places": [{"place_id": "moscow-city", "name": "Moscow", "precision": "city", "evidence_passage": "rabbi-2021-p027"}]}`},
	{"DUP2", "a.csv", actorHead + oneActor + strings.Replace(oneActor, "lake-man", "man-lake", 1)},
	{"CHG1", "a.json", `{"places": [{"place_id": "moscow", "precision": "region"}]}`},
	{"CHG2", "a.json", `{"places": [{"place_id": "moscow", "name": "Moscow"}]}`},
	{"CHG3", "a.json", `{"places": [{"place_id": "moscow", "name": "(empty)", "reason": "none"}]}`},
	{"EVI1", "a.json", event(`, "evidence_fields": "date"`)},
	{"EVI3", "a.json", strings.Replace(event(""), "rabbi-2021-p027", "", 1)},
	{"EVI4", "a.json", strings.Replace(event(""), "p027", "p9999", 1)},
	{"EVI5", "a.json", event(`, "evidence_as_stated": "one two three four five six seven eight nine"`)},
	{"EVI6", "a.json", event(`, "evidence_as_stated": "a wording of our own"`)}, // with the documents
	{"EVI7", "a.json", event(`, "evidence_fields": "dates"`)},
	{"ORD1", "a.json", `{"memberships": [{"actor_id": "pak", "organisation_id": "sco", "status": "member", "began": "2001", "ended": "2000", "evidence_passage": "rabbi-2021-p027"}]}`},
	{"TYP1", "a.json", event(`, "description": ["a", "b"]`)},
	{"DAT1", "a.json", strings.Replace(event(""), "1962-07", "July 1962", 1)},
	{"DAT2", "a.json", strings.Replace(event(""), `"1962-07"`, "22839", 1)},
	{"DEC1", "a.json", `{"places": [{"place_id": "moscow", "latitude": "55 N", "reason": "r"}]}`},
	{"INT1", "a.json", `{"series": [{"series_id": "fish", "unit_mult": "1st"}]}`},
	{"BOO1", "a.json", event(`, "is_doubtful": "maybe"`)},
	{"COD1", "a.json", strings.Replace(event(""), `"visit"`, `"vist"`, 1)},
	{"PAT1", "a.csv", actorHead + strings.Replace(oneActor, "lake-man", "Lake Man", 1)},
	{"FMT1", "a.json", `{"sources": [{"source_id": "x", "url": "www.example.org"}]}`},
	{"LIM1", "a.json", strings.Replace(event(""), "A trade", strings.Repeat("A trade ", 60), 1)},
	{"LST1", "a.json", `{"actors": [{"actor_id": "pak", "aliases": ["a", "a"], "reason": "r"}]}`},
	{"TXT1", "a.json", strings.Replace(event(""), "lakes", "lakes ", 1)},
	{"TXT2", "a.json", strings.Replace(event(""), "lakes", "lakes\u200b", 1)},
	{"TXT3", "a.json", strings.Replace(event(""), "A trade", "=A trade", 1)},
	{"TXT4", "a.json", event(`, "description": "N/A"`)},
	{"TXT5", "a.json", strings.Replace(event(""), "lakes", "cafe\u0301", 1)},
	{"TXT6", "a.json", `{"actors": [{"actor_id": "pak", "aliases": ["a;b"], "reason": "r"}]}`},
	{"WBK1", "a.xlsx", "title,date\n"},
	{"WBK2", "a.xlsx", inSheet("events", "title", "A visit")[:2000]},
	{"WBK3", "a.xlsx", withPart("xl/vbaProject.bin")},
	{"WBK4", "a.xlsx", edited(func(f *excelize.File) { must(f.SetCellFormula("events", "A2", "1+1")) })},
	{"WBK5", "a.xlsx", edited(func(f *excelize.File) { must(f.MergeCell("events", "A2", "A3")) })},
	{"WBK6", "a.xlsx", edited(func(f *excelize.File) { must(f.SetRowVisible("events", 2, false)) })},
	{"WBK7", "a.xlsx", edited(func(f *excelize.File) {
		style, err := f.NewStyle(&excelize.Style{NumFmt: 14})
		must(err)
		must(f.SetCellStr("events", "B1", "date"))
		must(f.SetCellInt("events", "B2", 37_742))
		must(f.SetCellStyle("events", "B2", "B2", style))
	})},
	{"WBK8", "a.xlsx", edited(func(f *excelize.File) { must(f.SetCellDefault("events", "A2", "9007199254740993")) })},
	{"WBK9", "a.xlsx", withError()},
}

func inSheet(sheet, name, value string) string {
	return edited(func(f *excelize.File) {
		must(f.SetSheetName("events", sheet))
		must(f.SetCellStr(sheet, "A1", name))
		must(f.SetCellStr(sheet, "A2", value))
	})
}

func edited(edit func(f *excelize.File)) string {
	f := excelize.NewFile()
	defer f.Close()
	must(f.SetSheetName("Sheet1", "events"))
	must(f.SetCellStr("events", "A1", "title"))
	must(f.SetCellStr("events", "A2", "A visit"))
	edit(f)
	return saved(f)
}

func withPart(name string) string {
	return edited(func(f *excelize.File) { f.Pkg.Store(name, []byte("x")) })
}

func withError() string {
	return edited(func(f *excelize.File) {
		f.Pkg.Store("xl/worksheets/sheet1.xml", []byte(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`+
			`<row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c></row><row r="2"><c r="A2" t="e"><v>#REF!</v></c></row></sheetData></worksheet>`))
		f.Sheet.Delete("xl/worksheets/sheet1.xml")
	})
}

// Each rule has a file that breaks it, and is reported of that file.
func TestEachCodeIsRaised(t *testing.T) {
	d, err := records.Curated()
	must(err)
	raised := map[string]bool{"SCH1": true} // the columns that there are break no further part of their schemas; package check tests it
	for _, e := range examples {
		limits := contrib.DefaultLimits
		switch e.code {
		case "FIL4":
			limits.Time = 1
		case "FIL6":
			limits.Findings = 1
		}
		options := contrib.Options{Limits: limits}
		if e.code == "EVI6" {
			options.Documents = evidence.Corpus{}
		}
		checker := contrib.NewChecker(d, records.Contributions, options)
		must(checker.File(context.Background(), exporters.InputOf(e.name).Read, contribtest.File(e.name, e.text)))
		found := checker.Finish().Findings
		raised[e.code] = slices.ContainsFunc(found, func(f contrib.Finding) bool { return f.Code == e.code })
		if !raised[e.code] {
			t.Errorf("%s is not raised: %v", e.code, found)
		}
	}
	for _, rule := range contrib.Rules() {
		if _, has := raised[rule.Code]; !has {
			t.Errorf("no file breaks the rule %s", rule.Code)
		}
	}
}
