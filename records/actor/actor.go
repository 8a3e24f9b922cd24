// Package actor holds the states, organisations, bodies, companies and persons of the dataset.
package actor

import (
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// ID is the mnemonic key of an actor, such as sun, lavrov or sco.
type ID string

// RefersTo names the table of the ID.
func (ID) RefersTo() string { return "actors" }

// Actor is a state, organisation, government body, armed force, company or person.
type Actor struct {
	ID       ID       `json:"actor_id" key:"" own:"" doc:"Key of the actor." jsonschema:"pattern=^[a-z0-9]+(-[a-z0-9]+)*$,maxLength=64"`
	Name     string   `json:"name" title:"" lead:"" doc:"Name in its standard English form; the documents' forms are aliases and claims."`
	Type     Type     `json:"type" own:"" doc:"Type of actor."`
	Country  ID       `json:"country,omitzero" own:"" doc:"State that the actor belongs to or serves; missing for states and international bodies."`
	PartOf   ID       `json:"part_of,omitzero" own:"" doc:"Larger body that the actor is part of."`
	Aliases  []string `json:"aliases,omitzero" own:"" doc:"Other forms of the name that the documents use, in alphabetical order." jsonschema:"uniqueItems=true"`
	Wikidata string   `json:"wikidata_id,omitzero" own:"" doc:"Wikidata item, where it was verified." jsonschema:"pattern=^Q[1-9][0-9]*$"`
	Note     string   `json:"note,omitzero" kind:"text" own:"" doc:"What a user should know of the actor that no document says, marked as such."`

	Evidence evidence.List `json:"-"`
	schema.Versions
}

// Code is a code of an actor in a scheme of codes, with the time in which it holds.
type Code struct {
	Actor  ID         `json:"actor_id" title:"" key:"" own:"" doc:"Actor that has the code."`
	Scheme Scheme     `json:"scheme" title:"" key:"" own:"" doc:"Scheme of codes."`
	Code   string     `json:"code" title:"" key:"" own:"" doc:"The code, as text with its leading zeros."`
	From   schema.Day `json:"valid_from,omitzero" own:"" doc:"First day on which the code holds; missing where the scheme states none."`
	To     schema.Day `json:"valid_to,omitzero" after:"valid_from" own:"" doc:"Last day on which the code holds; missing while it holds."`
	Origin string     `json:"origin" own:"" doc:"Where the code was taken from."`
	schema.Versions
}
