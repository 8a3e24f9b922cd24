// Package agreement holds treaties, agreements, memoranda, protocols, declarations and contracts.
package agreement

import (
	"pakrus/records/actor"
	"pakrus/records/ref"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// Agreement is an instrument that two or more actors signed, extended or proposed.
type Agreement struct {
	ID          ref.Agreement  `json:"agreement_id" key:"" own:"" doc:"ID of the agreement; allocated, never used twice." jsonschema:"pattern=^ag-[0-9]{4}$"`
	Title       string         `json:"title" title:"" doc:"What the instrument is, in one line of our words." jsonschema:"maxLength=120"`
	Kind        Kind           `json:"kind" doc:"Kind of instrument, as the documents call it."`
	Signed      schema.Date    `json:"signed,omitzero" lead:"" doc:"When it was signed, concluded or extended, in EDTF; missing where no document says."`
	InForce     schema.Date    `json:"in_force,omitzero" after:"signed" doc:"From when to when it was in force, in EDTF; missing where no document says."`
	Status      Status         `json:"status" doc:"How far it got, as the documents tell."`
	Domain      vocab.Domain   `json:"domain" own:"" doc:"Main field of policy that it belongs to."`
	Description string         `json:"description,omitzero" kind:"text" doc:"What the documents say of it beyond the other columns, in our words."`
	Doubtful    bool           `json:"is_doubtful" own:"" doc:"Whether what a document says of it cannot be right as it stands; see discrepancies."`
	Event       ref.Event      `json:"event_id,omitzero" own:"" doc:"Event at which it was signed, extended or proposed."`
	Value       schema.Decimal `json:"value,omitzero" doc:"Sum that the instrument is about, in units of its currency."`
	Currency    vocab.Currency `json:"currency,omitzero" doc:"Currency of the sum."`
	Amends      ref.Agreement  `json:"amends,omitzero" own:"" doc:"Earlier agreement that it changes or extends."`

	Parties  []Signatory   `json:"-"` // rows of agreement_parties
	Evidence evidence.List `json:"-"`
	schema.Versions
}

// Signatory is a party or signatory, as the agreement's record names it.
type Signatory struct {
	Actor           actor.ID
	Role            Role
	Evidence        evidence.List // only where it is not the agreement's own
	schema.Versions               // only where they are not the agreement's own
}

// Party is a party to an agreement, as a row of its own.
type Party struct {
	Agreement ref.Agreement `json:"agreement_id" key:"" own:"" doc:"Agreement that the actor is a party to."`
	Actor     actor.ID      `json:"actor_id" title:"" key:"" lead:"" doc:"The party or signatory."`
	Role      Role          `json:"role" title:"" key:"" own:"" doc:"What the actor is in the agreement."`
	schema.Versions
}
