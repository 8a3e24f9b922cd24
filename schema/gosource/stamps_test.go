package gosource_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"pakrus/schema/gosource"
)

const stamped = `package records

var meta = schema.Meta{
	Version: "0.3.1",
	Since:   map[string]string{"rows": "0.2.0", "rows.size": "0.3.1"}, // of later columns
	Title:   "0.3.1",
}

type Row struct {
	Size int64 ` + "`json:\"size\" since:\"0.3.1\" doc:\"How big.\"`" + `
}

var rows = []Row{
	{Name: "a", Versions: schema.Versions{Added: "0.2.0", Changed: "0.3.1"}},
	{Name: "0.3.1", Evidence: list{{Passage: "p", Added: "0.3.1-dev"}}, Versions: schema.Versions{Added: "0.5.0"}}, // for later
}
`

const changedRows = `package change

var Rows = []Change{
	{Version: "0.3.0", Reason: "Published."},
	{Version: "0.3.1", Old: "0.3.1", Reason: "0.3.1"},
	{Version: some(), Reason: "Computed."},
}
`

const restamped = `package records

var meta = schema.Meta{
	Version: "0.4.0",
	Since:   map[string]string{"rows": "0.2.0", "rows.size": "0.4.0"}, // of later columns
	Title:   "0.3.1",
}

type Row struct {
	Size int64 ` + "`json:\"size\" since:\"0.4.0\" doc:\"How big.\"`" + `
}

var rows = []Row{
	{Name: "a", Versions: schema.Versions{Added: "0.2.0", Changed: "0.4.0"}},
	{Name: "0.3.1", Evidence: list{{Passage: "p", Added: "0.4.0"}}, Versions: schema.Versions{Added: "0.5.0"}}, // for later
}
`

func TestStamps(t *testing.T) {
	root := t.TempDir()
	for name, text := range map[string]string{
		"go.mod": "module ships\n", "records/meta.go": stamped, "records/change/rows.go": changedRows,
		"records/meta_test.go": `package records; var x = T{Version: "9.0.0"}`, "cmd/main.go": `package main; var x = T{Version: "8.0.0"}`,
	} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(root, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	p, err := gosource.Open(root, "ships")
	if err != nil {
		t.Fatal(err)
	}
	found, err := p.Stamps("records", "0.3.0")
	if want := []string{"0.3.1-dev", "0.3.1", "0.5.0"}; err != nil || !slices.Equal(found, want) {
		t.Errorf("stamps are %q, want %q; %v", found, want, err)
	}
	if err := p.Restamp("records", "0.3.0", "0.4.0"); err != nil {
		t.Fatal(err)
	}
	if err := p.SetText("ships/records", "meta", "Version", "0.4.0"); err != nil { // as Restamp did
		t.Fatal(err)
	}
	files, err := p.Files()
	if err != nil || len(files) != 2 || string(files["records/meta.go"]) != restamped {
		t.Errorf("%v\n%s", err, files["records/meta.go"])
	}
	const want = `	{Version: "0.4.0", Old: "0.3.1", Reason: "0.3.1"},`
	if got := string(files["records/change/rows.go"]); got[len("package change\n\nvar Rows = []Change{\n\t{Version: \"0.3.0\", Reason: \"Published.\"},\n"):][:len(want)] != want {
		t.Error(got)
	}
}
