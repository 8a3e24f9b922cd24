package series

import (
	"math/big"
	"strings"
	"testing"

	"pakrus/schema"
)

// A series of trade mixes no kinds of years, and says with what it compares.
func TestTradeSeriesDoNotMixYears(t *testing.T) {
	bases := map[ID]Basis{TradeFiscal: Fiscal, Trade2010To13: Unstated, TradeCalendar: Calendar}
	for _, s := range Rows {
		if want, known := bases[s.ID]; (s.Indicator == Trade) != known {
			t.Errorf("%s: give the test the basis of its years; it has %q", s.ID, want)
		}
		if s.Indicator == Trade && (s.Comparability == "" || s.Flow == "" || s.Valuation == "") {
			t.Errorf("%s: trade needs comparability, flow and valuation", s.ID)
		}
	}
	for _, o := range Observations {
		if want, known := bases[o.Series]; known && o.Basis != want {
			t.Errorf("%s: its basis is %q, that of its series %q", o.ID, o.Basis, want)
		}
	}
}

func TestFiscalYearsRunFromJulyToJune(t *testing.T) {
	for _, o := range Observations {
		from, to, _ := strings.Cut(string(o.Period), "/")
		fiscal := strings.HasSuffix(from, "-07-01") && strings.HasSuffix(to, "-06-30")
		if fiscal != (o.Basis == Fiscal) {
			t.Errorf("%s: period %q with basis %q", o.ID, o.Period, o.Basis)
		}
	}
}

// A figure has a value or bounds, and "between" has two bounds.
func TestFiguresAndBounds(t *testing.T) {
	for _, o := range Observations {
		if bounds := o.Low != "" || o.High != ""; bounds == (o.Value != "") {
			t.Errorf("%s: write the figure or its bounds", o.ID)
		}
		if both := o.Low != "" && o.High != ""; both != (o.Qualifier == Between) {
			t.Errorf("%s: qualifier %q with bounds %q and %q", o.ID, o.Qualifier, o.Low, o.High)
		}
	}
}

// The changes in percent that notes and discrepancies speak of.
func TestChangesInNotes(t *testing.T) {
	for _, c := range []struct {
		from, to ObservationID
		percent  schema.Decimal
	}{
		{"ob-0004", "ob-0005", "-27.5"},
		{"ob-0005", "ob-0006", "155.5"},
		{"ob-0007", "ob-0008", "-69.4"},
		{"ob-0008", "ob-0009", "12"},
	} {
		if got := change(t, c.from, c.to); got != c.percent {
			t.Errorf("%s to %s: %s percent, want %s", c.from, c.to, got, c.percent)
		}
	}
}

func change(t *testing.T, from, to ObservationID) schema.Decimal {
	t.Helper()
	a, b := figure(t, from), figure(t, to)
	ratio := new(big.Rat).Quo(new(big.Rat).Sub(b, a), a)
	return schema.DecimalOf(ratio.Mul(ratio, big.NewRat(100, 1)), 1)
}

func figure(t *testing.T, id ObservationID) *big.Rat {
	t.Helper()
	for _, o := range Observations {
		if r, ok := o.Value.Rat(); ok && o.ID == id {
			return r
		}
	}
	t.Fatalf("no figure %s", id)
	return nil
}
