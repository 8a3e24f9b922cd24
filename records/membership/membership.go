// Package membership holds spells of actors in organisations, pacts and forums.
package membership

import (
	"pakrus/records/actor"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// ID is the ID of a membership, such as mb-0003.
type ID string

// Membership is a spell of an actor in an organisation, pact or forum in one status.
type Membership struct {
	ID           ID          `json:"membership_id" key:"" own:"" doc:"ID of the spell; allocated, never used twice." jsonschema:"pattern=^mb-[0-9]{4}$"`
	Actor        actor.ID    `json:"actor_id" title:"" doc:"State that is or was in the organisation."`
	Organisation actor.ID    `json:"organisation_id" title:"" doc:"Organisation, pact or forum."`
	Status       Status      `json:"status" title:"" doc:"In what standing."`
	Began        schema.Date `json:"began,omitzero" lead:"" doc:"When the spell began, in EDTF; missing where no document says."`
	Ended        schema.Date `json:"ended,omitzero" after:"began" doc:"When the spell ended, in EDTF; missing where it goes on or no document says."`
	Note         string      `json:"note,omitzero" kind:"text" own:"" doc:"What a user should know of the spell."`
	Doubtful     bool        `json:"is_doubtful" own:"" doc:"Whether what a document says of it cannot be right as it stands; see discrepancies."`

	Evidence evidence.List `json:"-"`
	schema.Versions
}

// Status is the standing of an actor in an organisation.
type Status string

// The standings.
const (
	Member    Status = "member"
	Founder   Status = "founder"
	Observer  Status = "observer"
	Applicant Status = "applicant"
	Invited   Status = "invited"
	Withdrew  Status = "withdrew"
)

// CodeList lists the standings.
func (Status) CodeList() *schema.CodeList { return &statuses }

var statuses = schema.CodeList{Name: "membership_status", Origin: "pakrus", Codes: []schema.Code{
	{
		Value: "member", Label: "Member",
		Definition: "A full member; that it took part in the founding is not told.",
		Example:    "mb-0022: Pakistan in the SCO from June 2017",
		Counter:    "mb-0020: Pakistan in the SCO from 2005, as an observer: observer",
	},
	{
		Value: "founder", Label: "Founder",
		Definition: "A member that took part in the founding.",
		Example:    "mb-0023: Russia in the SCO from 2001",
		Counter:    "mb-0024: China in the SCO, how it came in is not told: member",
	},
	{
		Value: "observer", Label: "Observer",
		Definition: "An observer.",
		Example:    "mb-0020: Pakistan in the SCO from 2005",
		Counter:    "mb-0022: Pakistan in the SCO from June 2017, as a full member: member",
	},
	{
		Value: "applicant", Label: "Applicant",
		Definition: "Has applied for membership and was not admitted yet.",
		Example:    "mb-0021: Pakistan and the SCO from 2010",
		Counter:    "mb-0057: Pakistan was asked to join the corridor: invited",
	},
	{
		Value: "invited", Label: "Invited",
		Definition: "Was invited to join and has agreed in principle.",
		Example:    "mb-0057: Pakistan and the North-South Transport Corridor",
		Counter:    "mb-0056: Pakistan itself asked to join BRICS: applicant",
	},
	{
		Value: "withdrew", Label: "Withdrew",
		Definition: "Has left.",
		Example:    "No record yet.",
		Counter:    "mb-0001: Pakistan in SEATO, an end is not told: member",
	},
}}
