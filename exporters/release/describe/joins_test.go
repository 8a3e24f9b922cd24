package describe

import (
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/schema/edtf"
)

func TestDiagram(t *testing.T) {
	want := "erDiagram\n    lighthouses }o--|| coasts : \"coast_id\"\n    lighthouses }o--o{ coasts : \"visible_from\"\n"
	if got := diagram(sample.Lighthouses()); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestReferencesInWords(t *testing.T) {
	d := sample.Lighthouses()
	if got, want := refersTo(d, d.Table("lighthouses")), "[coasts](#table-coasts) by `coast_id`, [coasts](#table-coasts) by `visible_from`"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := referredBy(d, d.Table("coasts")), "[lighthouses](#table-lighthouses) by `coast_id`, [lighthouses](#table-lighthouses) by `visible_from`"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestDatesOfTheCodebookAreValid(t *testing.T) {
	for _, e := range dateExamples() {
		date, err := edtf.Parse(e.Date)
		if err != nil || string(date.Precision()) != e.Precision || e.Means == "" {
			t.Errorf("%+v: %v", e, err)
		}
	}
}
