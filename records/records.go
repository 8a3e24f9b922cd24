// Package records is the dataset: all its tables, and its version.
package records

import (
	"pakrus/records/actor"
	"pakrus/records/agreement"
	"pakrus/records/change"
	"pakrus/records/coverage"
	"pakrus/records/discrepancy"
	"pakrus/records/membership"
	"pakrus/records/place"
	"pakrus/records/project"
	"pakrus/records/retired"
	"pakrus/records/series"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// Dataset compiles the curated records into tables: first those that people write, then
// those that are made from them. The error lists every mistake in the definitions.
func Dataset() (*schema.Dataset, error) {
	c := curated()
	return c.dataset(c.derive())
}

// Curated is Dataset with the tables that are made from others left empty: claims, coverage,
// events_flat, agreements_flat and dyad_years have their columns, but no rows. It takes a
// fraction of the time and suffices where just the curated records and their IDs are asked for.
func Curated() (*schema.Dataset, error) { return curated().dataset(derived{}) }

// derived are the rows of the tables that are made from the curated ones.
type derived struct {
	claims     []evidence.Claim
	coverage   []coverage.Coverage
	events     []eventFlat
	agreements []agreementFlat
	years      []dyadYear
}

func (t tables) derive() derived {
	claims := t.claims()
	return derived{claims, coverageRows(claims), t.eventsFlat(claims), t.agreementsFlat(claims), dyadYears(eventRows(), claims)}
}

func (t tables) dataset(d derived) (*schema.Dataset, error) {
	described := meta
	described.Sources = works(sourceRows())
	return schema.New(described,
		t.events, t.participants, t.agreements, t.parties, t.projects, t.memberships, t.series, t.observations,
		t.actors, schema.Of("actor_codes", "a code of an actor in a scheme of codes", stamp(actor.Codes)), t.places, t.sources,
		schema.Of("passages", "a paragraph of a document, without its text", passageRows()),
		schema.Of("claims", "what one document says of one field of one record", d.claims).
			MadeFrom("events", "event_participants", "agreements", "agreement_parties", "projects", "memberships", "observations",
				"actors", "places", "sources", "passages"),
		schema.Of("coverage", "a passage of a document and what became of it", d.coverage).MadeFrom("claims", "passages"),
		schema.Of("discrepancies", "a disagreement between documents or inside one, or a reading that cannot be right", stamp(discrepancy.Rows)),
		schema.Of("events_flat", "an event with its participants, place and documents in one row", d.events).
			MadeFrom("events", "event_participants", "actors", "places", "claims", "sources", "passages").ViewedAs(view("events", eventsFlatSQL)),
		schema.Of("agreements_flat", "an agreement with its parties and documents in one row", d.agreements).
			MadeFrom("agreements", "agreement_parties", "events", "actors", "claims", "sources", "passages").ViewedAs(view("agreements", agreementsFlatSQL)),
		schema.Of("dyad_years", "a calendar year of the relation, ready for a regression", d.years).
			MadeFrom("events", "agreements", "agreement_parties", "actors", "memberships", "observations", "claims"),
		schema.Of("retired_ids", "an ID that is no longer in use", retired.Rows),
		schema.Of("changes", "a cell that differs from the release before", change.Rows),
	)
}

// tables are the curated tables, which rest on evidence.
type tables struct {
	events, participants, agreements, parties, projects, memberships *schema.Table
	series, observations, actors, places, sources                    *schema.Table
}

func curated() tables {
	return tables{
		events:       schema.Of("events", "something that happened, was cancelled or was announced", eventRows()),
		participants: schema.Of("event_participants", "an actor in an event", participantRows()),
		agreements:   schema.Of("agreements", "a treaty, agreement, memorandum, protocol, declaration or contract", stamp(agreement.Rows)),
		parties:      schema.Of("agreement_parties", "a party or signatory of an agreement", partyRows()),
		projects:     schema.Of("projects", "a mill, plant, dam, line, pipeline or corridor", stamp(project.Rows)),
		memberships:  schema.Of("memberships", "a spell of an actor in an organisation, pact or forum", stamp(membership.Rows)),
		series:       schema.Of("series", "a statistical series", stamp(series.Rows)).MustBeUsed(),
		observations: schema.Of("observations", "a value of a series", stamp(series.Observations)),
		actors:       schema.Of("actors", "a state, organisation, government body, armed force, company or person", stamp(actor.Rows)).MustBeUsed(),
		places:       schema.Of("places", "a place where something happened", stamp(place.Rows)).MustBeUsed(),
		sources:      schema.Of("sources", "a document that was read, or a work that such a document cites", sourceRows()),
	}
}

type versioned[T any] interface {
	*T
	Stamp() *schema.Versions
}

// stamp fills in the first version for the records that name no other, and leaves out those
// that are prepared for a later version of the dataset.
func stamp[T any, P versioned[T]](rows []T) []T {
	stamped := make([]T, 0, len(rows))
	for _, row := range rows {
		v := P(&row).Stamp()
		if v.Added == "" {
			v.Added = firstVersion
		}
		if schema.CompareVersions(v.Added, meta.Version) <= 0 {
			stamped = append(stamped, row)
		}
	}
	return stamped
}
