package records

import (
	"reflect"
	"strings"
	"testing"

	"pakrus/records/event"
	"pakrus/records/vocab"
	"pakrus/schema"
)

func TestYearOf(t *testing.T) {
	for date, want := range map[schema.Date]int{
		"2003-02": 2003, "2003": 2003, "2003-12-30/2004-01-02": 2003, "2003-07-01/2004-06-30": 2003, "2014/..": 2014, "[2002-01,2002-03]": 2002,
		"195X": 0, "[1968,1969]": 0, "../2003": 0, "": 0, "[2002-05..]": 0, "2010~": 2010,
	} {
		if got := yearOf(date); got != want {
			t.Errorf("yearOf(%q) = %d, want %d", date, got, want)
		}
	}
}

func TestEventsAreCountedByTheirCodes(t *testing.T) {
	base := event.Event{Date: "2003-02", Kind: event.PortCall, CAMEO: "042", Goldstein: "1.9", Domain: vocab.Military, Setting: event.Bilateral, Status: event.Held}
	cancelled, third := base, base
	cancelled.Status, third.Setting = event.Cancelled, event.ThirdParty
	other := base
	other.CAMEO, other.Goldstein, other.Setting = "163", "-8", event.Multilateral
	rows := dyadYears([]event.Event{base, cancelled, third, other}, nil)
	row := rows[2003-firstYear]
	if row.Events != 2 || row.Bilateral != 1 || row.Cancelled != 1 || row.KindPortCall != 2 || row.DomainMilitary != 2 ||
		row.QuadVerbalCooperation != 1 || row.QuadMaterialConflict != 1 || row.Goldstein != "-3.05" {
		t.Errorf("counts of 2003: %+v", row)
	}
	if empty := rows[2002-firstYear]; empty.Events != 0 || empty.Goldstein != "" {
		t.Errorf("2002 has %d events and the mean %q, want none", empty.Events, empty.Goldstein)
	}
}

func TestTradeOfSplitYearsIsTheMeanOfTwo(t *testing.T) {
	rows := dyadYears(eventRows(), nil)
	for year, want := range map[int64]schema.Decimal{1998: "", 1999: "78.17", 2000: "81.49", 2003: "107.5", 2023: "1000"} {
		i := year - firstYear
		if i >= int64(len(rows)) {
			continue
		}
		if got := rows[i].Trade; got != want {
			t.Errorf("trade of %d = %q, want %q", year, got, want)
		}
	}
}

// TestEveryCodeHasItsColumn keeps the counts of dyad_years complete when a code is added.
func TestEveryCodeHasItsColumn(t *testing.T) {
	columns := map[string]bool{}
	row := reflect.TypeFor[dyadYear]()
	for i := range row.NumField() {
		columns[row.Field(i).Tag.Get("json")] = true
	}
	check := func(prefix string, codes []string) {
		for _, code := range codes {
			if column := prefix + strings.ReplaceAll(code, "-", "_"); !columns[column] {
				t.Errorf("dyad_years has no column %s", column)
			}
		}
	}
	check("kind_", event.Kind("").CodeList().Values())
	check("domain_", vocab.Domain("").CodeList().Values())
	for _, code := range vocab.CAMEO("").CodeList().Values() {
		check("quad_", []string{string(vocab.CAMEO(code).Quad())})
	}
}
