// Package place holds the places where something happened.
package place

import (
	"pakrus/records/actor"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// ID is the mnemonic key of a place, such as moscow.
type ID string

// RefersTo names the table of the ID.
func (ID) RefersTo() string { return "places" }

// Place is a place where something happened.
type Place struct {
	ID        ID             `json:"place_id" key:"" own:"" doc:"Key of the place." jsonschema:"pattern=^[a-z0-9]+(-[a-z0-9]+)*$,maxLength=64"`
	Name      string         `json:"name" title:"" lead:"" doc:"Name in its usual English form."`
	Country   actor.ID       `json:"country,omitzero" own:"" doc:"State in which the place lies today; missing for seas, regions of several states and disputed land."`
	Latitude  schema.Decimal `json:"latitude,omitzero" own:"" unit:"degrees north" doc:"Latitude, WGS 84; given only where a document or a cited gazetteer states it." jsonschema:"minimum=-90,maximum=90"`
	Longitude schema.Decimal `json:"longitude,omitzero" own:"" unit:"degrees east" doc:"Longitude, WGS 84; given only where a document or a cited gazetteer states it." jsonschema:"minimum=-180,maximum=180"`
	Precision Precision      `json:"precision" own:"" doc:"How large the place is that the name means."`
	Wikidata  string         `json:"wikidata_id,omitzero" own:"" doc:"Wikidata item, where it was verified." jsonschema:"pattern=^Q[1-9][0-9]*$"`

	Evidence evidence.List `json:"-"`
	schema.Versions
}

// Precision is the size of what a place name means.
type Precision string

// The precisions of places.
const (
	Site    Precision = "site"
	City    Precision = "city"
	Region  Precision = "region"
	Country Precision = "country"
	Sea     Precision = "sea"
)

// CodeList lists the precisions.
func (Precision) CodeList() *schema.CodeList { return &precisions }

var precisions = schema.CodeList{Name: "place_precision", Origin: "pakrus", Codes: []schema.Code{
	{
		Value: "site", Label: "Site",
		Definition: "A building, plant, port, dam or check post.",
		Example:    "kremlin: a building in Moscow",
		Counter:    "moscow: the city around it: city",
	},
	{
		Value: "city", Label: "City",
		Definition: "A city or town.",
		Example:    "gwadar: the town with its port",
		Counter:    "ghazi-barotha: named as a power project: site",
	},
	{
		Value: "region", Label: "Region",
		Definition: "A province, district or stretch of land.",
		Example:    "thar: the land of a coal project",
		Counter:    "pakistan: the whole state: country",
	},
	{
		Value: "country", Label: "Country",
		Definition: "A whole state, where nothing narrower is stated.",
		Example:    "pakistan: for visits whose city is not stated",
		Counter:    "southeast-ukraine: a part of a state: region",
	},
	{
		Value: "sea", Label: "Sea",
		Definition: "A sea or a part of one.",
		Example:    "arabian-sea: where an exercise was held",
		Counter:    "gwadar: a town by that sea: city",
	},
}}
