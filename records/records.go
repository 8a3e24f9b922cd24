// Package records is the dataset: all its tables, and its version.
package records

import (
	"pakrus/records/actor"
	"pakrus/records/agreement"
	"pakrus/records/change"
	"pakrus/records/discrepancy"
	"pakrus/records/membership"
	"pakrus/records/place"
	"pakrus/records/project"
	"pakrus/records/retired"
	"pakrus/records/series"
	"pakrus/schema"
)

// Dataset compiles the curated records into tables: first those that people write, then
// those that are made from them. The error lists every mistake in the definitions.
func Dataset() (*schema.Dataset, error) {
	c := curated()
	tables := []*schema.Table{
		c.events, c.participants, c.agreements, c.parties, c.projects, c.memberships, c.series, c.observations,
		c.actors, schema.Of("actor_codes", "a code of an actor in a scheme of codes", stamp(actor.Codes)), c.places,
		c.sources,
	}
	claims := c.claims()
	described := meta
	described.Sources = works(sourceRows())
	return schema.New(described, append(tables,
		schema.Of("passages", "a paragraph of a document, without its text", passageRows()),
		schema.Of("claims", "what one document says of one field of one record", claims),
		schema.Of("coverage", "a passage of a document and what became of it", coverageRows(claims)),
		schema.Of("discrepancies", "a disagreement between documents or inside one, or a reading that cannot be right", stamp(discrepancy.Rows)),
		schema.Of("events_flat", "an event with its participants, place and documents in one row", c.eventsFlat(claims)),
		schema.Of("agreements_flat", "an agreement with its parties and documents in one row", c.agreementsFlat(claims)),
		schema.Of("dyad_years", "a calendar year of the relation, ready for a regression", dyadYears(eventRows(), claims)),
		schema.Of("retired_ids", "an ID that is no longer in use", retired.Rows),
		schema.Of("changes", "a cell that differs from the release before", change.Rows),
	)...)
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
