package records

import (
	"reflect"
	"testing"
)

func TestCuratedIsTheDatasetWithoutWhatIsMade(t *testing.T) {
	full, err := Dataset()
	if err != nil {
		t.Fatal(err)
	}
	d, err := Curated()
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(d.Meta, full.Meta) || len(d.Tables) != len(full.Tables) {
		t.Fatalf("%d tables of %d, %+v", len(d.Tables), len(full.Tables), d.Meta)
	}
	for i, table := range d.Tables {
		want := full.Tables[i]
		rows := want.Len()
		if want.Made && want.Name != "codelists" && want.Name != "codebook" {
			rows = 0
		}
		if table.Name != want.Name || table.Title != want.Title || !reflect.DeepEqual(table.Columns, want.Columns) || table.Len() != rows {
			t.Errorf("table %d is %s with %d rows, want %s with %d and the same columns", i, table.Name, table.Len(), want.Name, rows)
		}
	}
}
