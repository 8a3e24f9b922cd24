package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// contributed is the template of events with a person's typical mistakes, as a file.
func contributed(t *testing.T, dir string) string {
	t.Helper()
	templateRun(t, exitDone, "template", "--into", dir, "events")
	path := filepath.Join(dir, "events.xlsx")
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for row, values := range map[string][]any{
		"A4": {"new-1", "May 2003", "visit", "042", "President visits Moscow", "A visit.", "moscw", "bilateral", "diplomatic", "held"},
		"A5": {nil, time.Date(2003, 5, 12, 0, 0, 0, 0, time.UTC), "visitt", 42, "Talks on steel", nil, "moscow", "bilateral", "economic"},
		"A6": {nil, "12/05/2003", "meeting", "040", "Meeting of ministers", nil, "moscow", "bilateral", "diplomatic", "held"},
	} {
		if err := f.SetSheetRow("events", row, &values); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.SetCellFormula("events", "F6", "=1+1"); err != nil {
		t.Fatal(err)
	}
	if err := f.Save(); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestMarkedCopy(t *testing.T) {
	dir := t.TempDir()
	path := contributed(t, dir)
	before, _ := os.ReadFile(path)
	said := templateRun(t, exitFindings, "validate", "--mark", path)
	if after, _ := os.ReadFile(path); string(after) != string(before) {
		t.Error("the original was changed")
	}
	if !strings.Contains(said, "events.marked.xlsx: written, with ") {
		t.Errorf("%s", said)
	}
	f, err := excelize.OpenFile(filepath.Join(dir, "events.marked.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	comments, err := f.GetComments("events")
	if err != nil {
		t.Fatal(err)
	}
	notes := map[string]string{}
	for _, c := range comments {
		for _, r := range c.Paragraph {
			notes[c.Cell] += r.Text
		}
	}
	for cell, code := range map[string]string{"B4": "DAT1", "G4": "REF1", "B5": "WBK7", "C5": "COD1", "B6": "DAT1", "F6": "WBK4"} {
		if !strings.Contains(notes[cell], code) {
			t.Errorf("%s says %q, want %s", cell, notes[cell], code)
		}
	}
	if templateRun(t, exitFindings, "validate", strings.TrimSuffix(path, ".xlsx")+".marked.xlsx"); t.Failed() {
		t.Log(said)
	}
}

// TestFixedWorkbook: what needs no guessing is mended, and the rest is found again in the copy.
func TestFixedWorkbook(t *testing.T) {
	path := contributed(t, t.TempDir())
	said := templateRun(t, exitFindings, "validate", "--fix", path)
	for _, want := range []string{"events.fixed.xlsx: written, with ", `events!B4: "May 2003" became "2003-05" (DAT1)`} {
		if !strings.Contains(said, want) {
			t.Errorf("no %q in\n%s", want, said)
		}
	}
	left := templateRun(t, exitFindings, "validate", strings.TrimSuffix(path, ".xlsx")+".fixed.xlsx")
	if strings.Contains(left, "May 2003") || !strings.Contains(left, `"moscw"`) || !strings.Contains(left, "events!F6") {
		t.Errorf("the copy has\n%s", left)
	}
}
