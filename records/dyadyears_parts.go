package records

import (
	"math/big"

	"pakrus/records/actor"
	"pakrus/records/agreement"
	"pakrus/records/membership"
	"pakrus/records/series"
	"pakrus/schema"
	"pakrus/schema/edtf"
	"pakrus/schema/evidence"
)

// isRussia reports whether the state is Pakistan's partner in the dyad.
func isRussia(state actor.ID) bool { return state == actor.USSR || state == actor.Russia }

// states maps each actor to the state that it belongs to; a state to itself.
func states() map[actor.ID]actor.ID {
	found := make(map[actor.ID]actor.ID, len(actor.Rows))
	for _, a := range actor.Rows {
		found[a.ID] = a.Country
		if a.Type == actor.State {
			found[a.ID] = a.ID
		}
	}
	return found
}

func countAgreements(at func(int) *dyadYear) {
	stateOf := states()
	for _, a := range stamp(agreement.Rows) {
		row := at(yearOf(a.Signed))
		if row != nil && a.Status != agreement.Proposed && ofDyad(a.Parties, stateOf) {
			row.Agreements++
		}
	}
}

// ofDyad reports whether both sides, or bodies of theirs, are among the parties.
func ofDyad(parties []agreement.Signatory, stateOf map[actor.ID]actor.ID) bool {
	var pakistan, russia bool
	for _, p := range parties {
		pakistan = pakistan || stateOf[p.Actor] == actor.Pakistan
		russia = russia || isRussia(stateOf[p.Actor])
	}
	return pakistan && russia
}

// addTrade fills in trade: calendar years as stated, else the mean of two fiscal years.
func addTrade(rows []dyadYear) {
	calendar, fiscal := map[int]series.Observation{}, map[int]*big.Rat{}
	for _, o := range stamp(series.Observations) {
		if o.Series != series.TradeCalendar && o.Series != series.TradeFiscal {
			continue
		}
		year := yearOf(o.Period)
		if value, ok := o.Value.Rat(); ok && o.Basis == series.Fiscal {
			fiscal[year] = value
		} else if ok && o.Basis == series.Calendar {
			calendar[year] = o
		}
	}
	for i := range rows {
		rows[i].setTrade(calendar, fiscal)
	}
}

func (row *dyadYear) setTrade(calendar map[int]series.Observation, fiscal map[int]*big.Rat) {
	year := int(row.Year)
	ending, beginning := fiscal[year-1], fiscal[year]
	if o, ok := calendar[year]; ok {
		row.Trade, row.TradeBasis, row.TradeQualifier = o.Value, calendarTrade, o.Qualifier
	} else if ending != nil && beginning != nil {
		sum := new(big.Rat).Add(ending, beginning)
		row.Trade, row.TradeBasis = schema.DecimalOf(sum.Quo(sum, big.NewRat(2, 1)), 4), fiscalMean
	}
}

// sharedMemberships counts the organisations of which both sides were members in the year.
func sharedMemberships(year int) int64 {
	ofPakistan, ofRussia := map[actor.ID]bool{}, map[actor.ID]bool{}
	for _, m := range stamp(membership.Rows) {
		if m.Status != membership.Member && m.Status != membership.Founder || !during(m, year) {
			continue
		}
		if m.Actor == actor.Pakistan {
			ofPakistan[m.Organisation] = true
		} else if isRussia(m.Actor) {
			ofRussia[m.Organisation] = true
		}
	}
	var shared int64
	for organisation := range ofPakistan {
		if ofRussia[organisation] {
			shared++
		}
	}
	return shared
}

func during(m membership.Membership, year int) bool {
	began, err := edtf.Parse(string(m.Began))
	if err != nil {
		return false
	}
	start, known := began.Earliest()
	if !known || start.Year > year {
		return false
	}
	ended, err := edtf.Parse(string(m.Ended))
	if err != nil {
		return true
	}
	end, known := ended.Latest()
	return !known || end.Year >= year
}

// countDocuments counts, for each year, the documents with a claim on a record dated in it.
func countDocuments(claims []evidence.Claim, at func(int) *dyadYear) {
	dated := map[string]bool{"date": true, "signed": true, "time_period": true}
	seen := map[int]map[evidence.SourceID]bool{}
	for _, c := range claims {
		year := yearOf(schema.Date(c.Value))
		row := at(year)
		if !dated[c.Field] || row == nil || seen[year][c.Source] {
			continue
		}
		if seen[year] == nil {
			seen[year] = map[evidence.SourceID]bool{}
		}
		seen[year][c.Source] = true
		row.Documents++
	}
}
