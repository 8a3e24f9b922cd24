// Package sample holds what the tests of all writers share: a tiny dataset of invented
// lighthouses with every kind of column, a table of awkward values, a large table, files in
// memory, golden files, and the checks that each writer must pass.
package sample

import "pakrus/schema"

type coastID string

func (coastID) RefersTo() string { return "coasts" }

type colour string

var palette = [...]colour{"white", "red", "black"}

var colours = &schema.CodeList{
	Name: "colour", Origin: "sample",
	Codes: []schema.Code{
		{Value: "white", Label: "White", Definition: "White paint or bare chalk."},
		{Value: "red", Label: "Red", Definition: "Any red."},
		{Value: "black", Label: "Black"},
	},
}

func (colour) CodeList() *schema.CodeList { return colours }

type coast struct {
	ID   string `json:"coast_id" key:"" own:"" doc:"Identifier of the coast."`
	Name string `json:"name" title:"" doc:"Name of the coast."`
}

// lighthouse has a column of every kind, each required and optional where both exist.
type lighthouse struct {
	ID        string            `json:"lighthouse_id" key:"" own:"" doc:"Identifier of the lighthouse."`
	Name      string            `json:"name" title:"" doc:"Name on charts."`
	Coast     coastID           `json:"coast_id" doc:"Coast on which it stands."`
	Visible   []coastID         `json:"visible_from,omitzero" doc:"Other coasts from which it can be seen."`
	Tower     colour            `json:"tower_colour" doc:"Colour of the tower."`
	Sectors   []colour          `json:"sector_colours,omitzero" doc:"Colours of the sectors of light."`
	Flag      colour            `json:"flag_colour,omitzero" doc:"Colour of the flag."`
	Nicknames []string          `json:"nicknames,omitzero" doc:"Other names."`
	Built     schema.Date       `json:"built" doc:"When it was built."`
	Dark      schema.Date       `json:"dark,omitzero" doc:"When it showed no light."`
	Inspected schema.Day        `json:"inspected_on,omitzero" doc:"Day of the last inspection."`
	Height    schema.Decimal    `json:"height_m" unit:"metres" doc:"Height of the tower."`
	Tilt      schema.Decimal    `json:"tilt_degrees,omitzero" unit:"degrees" doc:"Tilt of the tower; negative towards the sea."`
	Lamps     int64             `json:"lamps" unit:"lamps" doc:"Number of lamps."`
	Steps     schema.Opt[int64] `json:"steps,omitzero" unit:"steps" doc:"Steps to the lamp."`
	Lit       bool              `json:"is_lit" doc:"Whether it shows a light today."`
	Staffed   schema.Opt[bool]  `json:"is_staffed,omitzero" doc:"Whether a keeper lives there."`
	Notes     string            `json:"notes,omitzero" kind:"text" doc:"Remarks."`
}

// Lighthouses is a dataset of four tables: coasts, lighthouses, and the two that every dataset has.
func Lighthouses() *schema.Dataset {
	return must(schema.New(meta,
		schema.Of("coasts", "a coast", coasts),
		schema.Of("lighthouses", "a lighthouse", lighthouses)))
}

var meta = schema.Meta{
	Name: "lighthouses", Title: "Lighthouses of nowhere",
	Description: "Invented lighthouses, for tests.",
	Version:     "1.2.0",
	Released:    "2020-02-29",
	License:     schema.License{SPDX: "CC0-1.0", Title: "CC0 1.0 Universal", URL: "https://creativecommons.org/publicdomain/zero/1.0/"},
	Creators:    []schema.Creator{{Name: "Nobody"}, {Name: "Ada Keeper", Given: "Ada", Family: "Keeper", ID: "https://orcid.org/0000-0002-1825-0097"}},
	Keywords:    []string{"lighthouse"},
	Coverage:    "1700/2020",
	Places:      []string{"Nowhere", "Elsewhere"},
	Sources: []schema.Work{
		{
			ID: "keeper-1999", Type: "article-journal", Title: "Lights & shadows: 100% of the coast", Authors: []string{"Keeper, Ada", "Society of Lamps"},
			Issued: "1999-05", Container: "Journal of Lamps", Volume: "7", Issue: "2", Pages: "11-19", DOI: "10.5072/lamps.1999(7).02",
		},
		{ID: "blog", Type: "post-weblog", Title: "A night on Cape Ash", Authors: []string{"Nightwatch"}, Container: "Nightwatch"},
	},
	SchemaBase: "urn:lighthouses:schema:",
	Generator:  "lighthouses 1.2.0",
}

var coasts = []coast{
	{ID: "coast-north", Name: "Northern coast"},
	{ID: "coast-south", Name: "Southern coast"},
}

var lighthouses = []lighthouse{
	{
		ID: "light-cape-ash", Name: "Cape Ash", Coast: "coast-north", Visible: []coastID{"coast-north", "coast-south"},
		Tower: "white", Sectors: []colour{"red", "white"}, Flag: "red",
		Nicknames: []string{"Old Ash", `The "Candle"`, "Свеча"},
		Built:     "1781-03", Dark: "1940/1945-05-08", Inspected: "2019-12-31",
		Height: "31.5", Tilt: "-0.25", Lamps: 2, Steps: schema.Some[int64](147),
		Lit: true, Staffed: schema.Some(false),
		Notes: "Lit by oil, then gas, then current.\nThe \"Candle\" was its first name.",
	},
	{
		ID: "light-bare-rock", Name: "Bare Rock", Coast: "coast-south", Tower: "black",
		Built: "179X", Dark: "2011/..", Height: "8", Lamps: 0, Lit: false,
	},
	{
		ID: "light-dunes", Name: "Dunes, East", Coast: "coast-north", Visible: []coastID{"coast-south"}, Tower: "red",
		Nicknames: []string{"چراغ"}, Built: "1999-09-09", Height: "0.5", Tilt: "0", Lamps: 1, Steps: schema.Some[int64](0),
		Lit: true, Staffed: schema.Some(true), Notes: "Fish & <chips> at the foot.",
	},
}

func must(d *schema.Dataset, err error) *schema.Dataset {
	if err != nil {
		panic(err)
	}
	return d
}
