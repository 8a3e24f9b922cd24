package records

import (
	"pakrus/records/agreement"
	"pakrus/schema/evidence"
)

// partyRows are the parties of all agreements.
func partyRows() []agreement.Party {
	var rows []agreement.Party
	for _, a := range stamp(agreement.Rows) {
		for _, p := range a.Parties {
			rows = append(rows, agreement.Party{Agreement: a.ID, Actor: p.Actor, Role: p.Role, Versions: memberVersions(p.Versions, a.Versions)})
		}
	}
	return rows
}

func partyEvidence() map[string]evidence.List {
	found := map[string]evidence.List{}
	for _, a := range stamp(agreement.Rows) {
		for _, p := range a.Parties {
			key := string(a.ID) + "/" + string(p.Actor) + "/" + string(p.Role)
			found[key] = memberEvidence(p.Evidence, a.Evidence, "parties")
		}
	}
	return found
}
