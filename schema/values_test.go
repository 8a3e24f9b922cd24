package schema_test

import (
	"math/big"
	"strings"
	"testing"

	"pakrus/schema"
)

func TestDecimalForm(t *testing.T) {
	for _, good := range []schema.Decimal{"0", "93.34", "-0.5", "1000", "0.000001", "123456789012345", "-12345678901234.5"} {
		if err := good.Check(); err != nil {
			t.Errorf("%q refused: %v", good, err)
		}
	}
	for _, bad := range []schema.Decimal{"+1", "1.", ".5", "1.50", "01", "1e5", "1,5", "-0", "NaN", "Inf", " 1", "0x1", "1234567890123456", schema.Decimal(strings.Repeat("9", 41))} {
		if bad.Check() == nil {
			t.Errorf("%q accepted", bad)
		}
	}
}

func TestDecimalOfRounds(t *testing.T) {
	for _, tt := range []struct {
		r      *big.Rat
		places int
		want   schema.Decimal
	}{
		{big.NewRat(1, 3), 4, "0.3333"}, {big.NewRat(10, 1), 2, "10"}, {big.NewRat(-1, 1000), 2, "0"}, {big.NewRat(3, 2), 0, "2"}, {big.NewRat(9334, 100), 5, "93.34"},
	} {
		if got := schema.DecimalOf(tt.r, tt.places); got != tt.want || got.Check() != nil {
			t.Errorf("DecimalOf(%v, %d) = %q, want %q", tt.r, tt.places, got, tt.want)
		}
	}
}

func TestDecimalValues(t *testing.T) {
	if r, ok := schema.Decimal("93.34").Rat(); !ok || r.Cmp(big.NewRat(9334, 100)) != 0 {
		t.Errorf("Rat = %v, %v", r, ok)
	}
	if _, ok := schema.Decimal("1e9").Rat(); ok {
		t.Error("a malformed figure has a value")
	}
	if f := schema.Decimal("93.34").Float(); f != 93.34 {
		t.Errorf("Float = %v", f)
	}
}

func TestCompareVersions(t *testing.T) {
	for _, v := range [][2]string{{"0.1.0", "0.2.0"}, {"0.9.0", "0.10.0"}, {"0.2.0-dev", "0.2.0"}, {"1.0.0", "2.0.0"}} {
		if schema.CompareVersions(v[0], v[1]) >= 0 || schema.CompareVersions(v[1], v[0]) <= 0 {
			t.Errorf("%s does not come before %s", v[0], v[1])
		}
	}
}

func TestNearest(t *testing.T) {
	for _, tt := range []struct{ typed, want string }{
		{"evnts", "events"}, {"EVENTS", "events"}, {"actor", "actors"}, {"zzzzzzzz", ""}, {"", ""}, {"42", "042"},
	} {
		if got := schema.NearestSorted(tt.typed, []string{"places", "events", "actors", "02", "042"}); got != tt.want {
			t.Errorf("nearest to %q is %q, want %q", tt.typed, got, tt.want)
		}
	}
}

func TestCodebookAndCodeListsAreTables(t *testing.T) {
	type portRow struct {
		ID string `json:"port_id" key:"" doc:"Key."`
	}
	d, err := schema.New(schema.Meta{}, schema.Of("towers", "a tower", towers()), schema.Of("ports", "a port", []portRow{{"arbroath"}, {"leith"}}))
	if err != nil {
		t.Fatal(err)
	}
	line := map[string]string{}
	book := d.Table("codebook")
	for _, row := range book.Rows() {
		if book.Key(row) == "towers/height" {
			for c := range book.Columns {
				line[book.Columns[c].Name] = book.Columns[c].Format(row[c])
			}
		}
	}
	for column, want := range map[string]string{
		"position": "9", "meaning": "Height.", "kind": "decimal", "unit": "metres", "is_required": "false", "is_key": "false",
		"is_factual": "true", "allowed": "minimum 0", "example": "35.3",
	} {
		if line[column] != want {
			t.Errorf("codebook towers/height: %s = %q, want %q", column, line[column], want)
		}
	}
	if codes := d.Table("codelists"); codes.Len() != 2+len(schema.PrecisionCodes.Codes) {
		t.Errorf("codelists has %d rows, want those of light and date_precision", codes.Len())
	}
	if book.Len() != 19+1+8+len(book.Columns) {
		t.Errorf("codebook has %d rows, want one for each column of each table, its own included", book.Len())
	}
}
