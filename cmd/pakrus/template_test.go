package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/xuri/excelize/v2"

	"pakrus/records"
)

// pakrus runs the program and returns what it prints to stdout.
func templateRun(t *testing.T, want int, args ...string) string {
	t.Helper()
	var out, complaints bytes.Buffer
	if code := run(t.Context(), append([]string{"pakrus"}, args...), &out, &complaints); code != want {
		t.Fatalf("pakrus %s: exit %d, want %d\n%s%s", strings.Join(args, " "), code, want, out.String(), complaints.String())
	}
	return out.String()
}

// The worked example of each table, written as a record, must pass.
func TestFilledTemplatesPass(t *testing.T) {
	dir := t.TempDir()
	for _, format := range templateFormats() {
		templateRun(t, exitDone, "template", "--format", format, "--into", dir, "all")
	}
	book := filepath.Join(dir, "pakrus.xlsx")
	fillWorkbook(t, book)
	for _, file := range []string{book, filepath.Join(dir, "pakrus.json")} {
		got := templateRun(t, exitDone, "validate", file)
		if !strings.Contains(got, "1 file, 12 records: 0 errors") {
			t.Errorf("%s", got)
		}
	}
}

// fillWorkbook copies the worked example of each sheet to the row below it.
func fillWorkbook(t *testing.T, path string) {
	t.Helper()
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, form := range records.Contributions.Tables {
		rows, err := f.GetRows(form.Table)
		if err != nil || len(rows) < 3 {
			t.Fatalf("%s: %d rows, %v", form.Table, len(rows), err)
		}
		for i, text := range rows[2] {
			cell, _ := excelize.CoordinatesToCellName(i+1, 4)
			if text = strings.TrimPrefix(text, "# example: "); text == "" {
				continue
			}
			if err := f.SetCellValue(form.Table, cell, typed(text)); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := f.Save(); err != nil {
		t.Fatal(err)
	}
}

func typed(text string) any {
	switch text {
	case "true":
		return true
	case "false":
		return false
	}
	return text
}

func TestTemplateSchemaTakesItsExample(t *testing.T) {
	dir := t.TempDir()
	templateRun(t, exitDone, "template", "--format", "json", "--into", dir, "all")
	compiled, err := jsonschema.NewCompiler().Compile(filepath.Join(dir, "pakrus.schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	example := decode(t, filepath.Join(dir, "pakrus.json"))
	if err := compiled.Validate(example); err != nil {
		t.Error(err)
	}
	event := example["events"].([]any)[0].(map[string]any)
	for key, value := range map[string]any{"kind": "visitt", "event_id": "x", "titel": "x", "place_id": "moscw", "evidence": []any{}} {
		old, had := event[key]
		event[key] = value
		if compiled.Validate(example) == nil {
			t.Errorf("%s: %v is taken", key, value)
		}
		if event[key] = old; !had {
			delete(event, key)
		}
	}
	delete(event, "event_id")
	delete(event, "title")
	if compiled.Validate(example) == nil {
		t.Error("a new record without a title is taken")
	}
}

func decode(t *testing.T, path string) map[string]any {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var v map[string]any
	if err := json.Unmarshal(text, &v); err != nil {
		t.Fatal(err)
	}
	return v
}
