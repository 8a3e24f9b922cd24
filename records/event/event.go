// Package event holds what happened, was cancelled or was announced between Pakistan and
// the USSR or Russia, and in the forums and conflicts that they share.
package event

import (
	"pakrus/records/actor"
	"pakrus/records/place"
	"pakrus/records/ref"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// Event is something that happened, was cancelled or was announced.
type Event struct {
	ID          ref.Event      `json:"event_id" key:"" own:"" doc:"ID of the event; allocated, never used twice." jsonschema:"pattern=^ev-[0-9]{4}$"`
	Date        schema.Date    `json:"date,omitzero" lead:"" doc:"When it happened or was to happen, in EDTF; missing where no document says."`
	Kind        Kind           `json:"kind" own:"" doc:"What kind of event it is."`
	PLOVER      vocab.PLOVER   `json:"plover_type,omitzero" own:"" doc:"PLOVER event type that answers to the CAMEO code; missing for the CAMEO codes of groups 01 and 02, which have no type in PLOVER's own table."`
	CAMEO       vocab.CAMEO    `json:"cameo_code" own:"" doc:"CAMEO event code, as text with its leading zero."`
	Goldstein   schema.Decimal `json:"goldstein,omitzero" own:"" doc:"Goldstein score of the CAMEO code, from -10 (conflict) to 10 (cooperation)." jsonschema:"minimum=-10,maximum=10"`
	Title       string         `json:"title" title:"" doc:"What happened, in one line of our words." jsonschema:"maxLength=120"`
	Description string         `json:"description,omitzero" kind:"text" doc:"What the documents say of it beyond the other columns, in our words."`
	Place       place.ID       `json:"place_id,omitzero" doc:"Where it happened."`
	Setting     Setting        `json:"setting" own:"" doc:"Between whom it happened: the two states, a forum of several, or third parties."`
	Domain      vocab.Domain   `json:"domain" own:"" doc:"Main field of policy that it belongs to."`
	Status      Status         `json:"status" doc:"Whether it took place."`
	Doubtful    bool           `json:"is_doubtful" own:"" doc:"Whether what a document says of it cannot be right as it stands; see discrepancies."`
	PartOf      ref.Event      `json:"part_of,omitzero" own:"" doc:"Larger event that it was part of."`
	Agreement   ref.Agreement  `json:"agreement_id,omitzero" own:"" doc:"Agreement that the event is about; agreements.event_id says where one was signed."`
	Project     ref.Project    `json:"project_id,omitzero" own:"" doc:"Project that the event is about."`

	With     []With        `json:"-"` // participants, in order; rows of event_participants
	Evidence evidence.List `json:"-"`
	schema.Versions
}

// With is an actor in an event, as the event's record names it.
type With struct {
	Actor           actor.ID
	Role            Role
	Capacity        string        // the office held then, as stated; "" where not stated
	Evidence        evidence.List // only where it is not the event's own
	schema.Versions               // only where they are not the event's own
}

// Participant is an actor in an event, as a row of its own.
type Participant struct {
	Event    ref.Event `json:"event_id" key:"" order:"1" own:"" doc:"Event in which the actor took part."`
	Actor    actor.ID  `json:"actor_id" title:"" key:"" lead:"" doc:"The actor."`
	Role     Role      `json:"role" title:"" key:"" own:"" doc:"What the actor did in the event."`
	Capacity string    `json:"capacity,omitzero" doc:"Office that the person held then, as the documents state it."`
	Ordinal  int64     `json:"ordinal" order:"2" own:"" doc:"Place of the participant in the record, from 1." jsonschema:"minimum=1"`
	schema.Versions
}
