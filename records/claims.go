package records

import (
	"cmp"
	"slices"
	"strings"

	"pakrus/records/actor"
	"pakrus/records/agreement"
	"pakrus/records/event"
	"pakrus/records/membership"
	"pakrus/records/place"
	"pakrus/records/project"
	"pakrus/records/series"
	"pakrus/records/source"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// claims expands the evidence of all records.
func (t tables) claims() []evidence.Claim {
	var claims []evidence.Claim
	add := func(table *schema.Table, found map[string]evidence.List) {
		versions := table.Column("added_in")
		for _, row := range table.Rows() {
			for _, c := range evidence.Expand(table, row, found[table.Key(row)]) {
				c.Added = cmp.Or(c.Added, row[versions].Text)
				claims = append(claims, c)
			}
		}
	}
	add(t.events, byID(event.Rows, func(e event.Event) (string, evidence.List) { return string(e.ID), without(e.Evidence, "participants") }))
	add(t.participants, participantEvidence())
	add(t.agreements, byID(agreement.Rows, func(a agreement.Agreement) (string, evidence.List) {
		return string(a.ID), without(a.Evidence, "parties")
	}))
	add(t.parties, partyEvidence())
	add(t.projects, byID(project.Rows, func(p project.Project) (string, evidence.List) { return string(p.ID), p.Evidence }))
	add(t.memberships, byID(membership.Rows, func(m membership.Membership) (string, evidence.List) { return string(m.ID), m.Evidence }))
	add(t.observations, byID(series.Observations, func(o series.Observation) (string, evidence.List) { return string(o.ID), o.Evidence }))
	add(t.actors, byID(actor.Rows, func(a actor.Actor) (string, evidence.List) { return string(a.ID), a.Evidence }))
	add(t.places, byID(place.Rows, func(p place.Place) (string, evidence.List) { return string(p.ID), p.Evidence }))
	add(t.sources, byID(source.Rows, func(s source.Source) (string, evidence.List) { return string(s.ID), s.Evidence }))
	return claims
}

func byID[T any](rows []T, read func(T) (string, evidence.List)) map[string]evidence.List {
	found := make(map[string]evidence.List, len(rows))
	for _, row := range rows {
		id, list := read(row)
		found[id] = list
	}
	return found
}

// without takes the name of a list of members out of the fields: such an item speaks of the
// rows of another table.
func without(list evidence.List, members string) evidence.List {
	var kept evidence.List
	for _, item := range list {
		fields := strings.Fields(item.Fields)
		rest := slices.DeleteFunc(fields, func(f string) bool { return f == members })
		if len(rest) == 0 && item.Fields != "" {
			continue
		}
		item.Fields = strings.Join(rest, " ")
		kept = append(kept, item)
	}
	return kept
}
