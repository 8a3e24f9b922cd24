package records

import (
	"cmp"

	"pakrus/records/event"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// eventRows are the curated events with what their CAMEO code implies.
func eventRows() []event.Event {
	rows := stamp(event.Rows)
	for i := range rows {
		e := &rows[i]
		e.PLOVER, e.Goldstein = e.CAMEO.PLOVER(), e.CAMEO.Goldstein()
	}
	return rows
}

// participantRows are the participants of all events, in the order of their records.
func participantRows() []event.Participant {
	var rows []event.Participant
	for _, e := range stamp(event.Rows) {
		for i, w := range e.With {
			rows = append(rows, event.Participant{
				Event: e.ID, Actor: w.Actor, Role: w.Role, Capacity: w.Capacity, Ordinal: int64(i + 1),
				Versions: memberVersions(w.Versions, e.Versions),
			})
		}
	}
	return rows
}

// participantEvidence is what each participant rests on: evidence of its own, else that of
// its event which speaks of the whole event or names the participants.
func participantEvidence() map[string]evidence.List {
	found := map[string]evidence.List{}
	for _, e := range stamp(event.Rows) {
		for _, w := range e.With {
			key := string(e.ID) + "/" + string(w.Actor) + "/" + string(w.Role)
			found[key] = memberEvidence(w.Evidence, e.Evidence, "participants")
		}
	}
	return found
}

// memberVersions are the versions of a member: that of its record, unless it came later.
func memberVersions(own, whole schema.Versions) schema.Versions {
	return schema.Versions{Added: cmp.Or(own.Added, whole.Added), Changed: own.Changed}
}

// memberEvidence is own where there is any, else the items of the whole record that speak
// of all fields or name the member list.
func memberEvidence(own, whole evidence.List, list string) evidence.List {
	if len(own) > 0 {
		return own
	}
	var shared evidence.List
	for _, item := range whole {
		if item.Value == "" && item.Speaks(list) {
			shared = append(shared, evidence.Item{Passage: item.Passage, Via: item.Via, Rank: item.Rank, Added: item.Added})
		}
	}
	return shared
}
