package describe

import (
	"strings"
	"testing"

	"pakrus/schema"
)

type lamp struct {
	ID    string `json:"lamp_id" key:"" own:"" doc:"Key."`
	Maker string `json:"maker,omitzero" doc:"Maker."`
}

type claimed struct {
	ID     string `json:"claim_id" key:"" own:"" doc:"Key."`
	Table  string `json:"record_table" own:"" doc:"Table."`
	Record string `json:"record_id" own:"" doc:"Record."`
	Field  string `json:"field" own:"" doc:"Field."`
}

func TestShareOfEvidenceIsPublished(t *testing.T) {
	lamps := schema.Of("lamps", "a lamp", []lamp{{"argand", "Argand"}, {"fresnel", "Fresnel"}, {"lost", ""}})
	claims := schema.Of("claims", "a claim", []claimed{{"cl-1", "lamps", "argand", "maker"}})
	with, err := schema.New(schema.Meta{Name: "lamps", Version: "1.0.0", Released: "1900-01-01"}, lamps, claims)
	if err != nil {
		t.Fatal(err)
	}
	text, err := DataPackage(with, nil)
	if want := `"evidence": {
    "factualCells": 2,
    "cellsWithClaim": 1
  }`; err != nil || !strings.Contains(string(text), want) {
		t.Errorf("datapackage.json lacks %s: %v", want, err)
	}
	readme, err := Readme(with, nil)
	if want := "Of 2 factual cells, 1 rest on a claim"; err != nil || !strings.Contains(string(readme), want) {
		t.Errorf("README.md lacks %q: %v", want, err)
	}
	without, err := schema.New(schema.Meta{Name: "lamps", Version: "1.0.0", Released: "1900-01-01"}, lamps)
	if err != nil {
		t.Fatal(err)
	}
	if text, err := DataPackage(without, nil); err != nil || strings.Contains(string(text), "evidence") {
		t.Errorf("a dataset without claims speaks of evidence: %v", err)
	}
}
