package records

import (
	"math/big"
	"reflect"
	"strings"

	"pakrus/records/actor"
	"pakrus/records/event"
	"pakrus/records/series"
	"pakrus/schema"
	"pakrus/schema/edtf"
	"pakrus/schema/evidence"
)

// firstYear is that of Pakistan's independence.
const firstYear = 1947

// lastSovietYear is the last year in which the USSR is Pakistan's partner.
const lastSovietYear = 1991

// dyadYears makes a row for each year from 1947 to the last in which something is dated.
func dyadYears(events []event.Event, claims []evidence.Claim) []dyadYear {
	last := lastYear(events, stamp(series.Observations))
	rows := make([]dyadYear, 0, last-firstYear+1)
	for year := firstYear; year <= last; year++ {
		row := dyadYear{Year: int64(year), Partner: actor.USSR}
		if year > lastSovietYear {
			row.Partner = actor.Russia
		}
		rows = append(rows, row)
	}
	at := func(year int) *dyadYear {
		if year < firstYear || year > last {
			return nil
		}
		return &rows[year-firstYear]
	}
	countEvents(events, at)
	countAgreements(at)
	addTrade(rows)
	for i := range rows {
		rows[i].Shared = sharedMemberships(int(rows[i].Year))
	}
	countDocuments(claims, at)
	return rows
}

// yearOf is the year of a date that lies in one year, or of the beginning of a span that
// is told to begin in one; 0 where the date leaves it open.
func yearOf(date schema.Date) int {
	parsed, err := edtf.Parse(string(date))
	if err != nil {
		return 0
	}
	start, known := parsed.Earliest()
	end, closed := parsed.Latest()
	spells := strings.Contains(string(date), "/")
	if !known || !spells && (!closed || start.Year != end.Year) {
		return 0
	}
	return start.Year
}

// lastYear is the last in which an event or an observation of trade is dated.
func lastYear(events []event.Event, observations []series.Observation) int {
	last := firstYear
	for _, e := range events {
		last = max(last, yearOf(e.Date))
	}
	for _, o := range observations {
		if o.Series == series.TradeCalendar {
			last = max(last, yearOf(o.Period))
		}
	}
	return last
}

// counted reports whether an event counts for the dyad.
func counted(e event.Event) bool {
	return e.Setting != event.ThirdParty && (e.Status == event.Held || e.Status == event.Ongoing)
}

func countEvents(events []event.Event, at func(int) *dyadYear) {
	scores := map[int64]*big.Rat{}
	for _, e := range events {
		row := at(yearOf(e.Date))
		if row == nil {
			continue
		}
		if e.Status == event.Cancelled {
			row.Cancelled++
		}
		if counted(e) {
			row.add(e, scores)
		}
	}
	for year, sum := range scores {
		row := at(int(year))
		row.Goldstein = schema.DecimalOf(sum.Quo(sum, big.NewRat(row.Events, 1)), 4)
	}
}

func (row *dyadYear) add(e event.Event, scores map[int64]*big.Rat) {
	row.Events++
	if e.Setting == event.Bilateral {
		row.Bilateral++
	}
	row.count("kind_" + string(e.Kind))
	row.count("domain_" + string(e.Domain))
	row.count("quad_" + string(e.CAMEO.Quad()))
	if scores[row.Year] == nil {
		scores[row.Year] = new(big.Rat)
	}
	if score, ok := e.Goldstein.Rat(); ok {
		scores[row.Year].Add(scores[row.Year], score)
	}
}

// count adds one to the column of that name, hyphens read as underscores.
func (row *dyadYear) count(column string) {
	column = strings.ReplaceAll(column, "-", "_")
	v := reflect.ValueOf(row).Elem()
	for i := range v.NumField() {
		if v.Type().Field(i).Tag.Get("json") == column {
			v.Field(i).SetInt(v.Field(i).Int() + 1)
			return
		}
	}
}
