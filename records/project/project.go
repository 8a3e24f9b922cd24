// Package project holds mills, plants, dams, lines, pipelines and corridors.
package project

import (
	"pakrus/records/place"
	"pakrus/records/ref"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// Project is a work that is built, enlarged, planned or offered.
type Project struct {
	ID           ref.Project    `json:"project_id" key:"" own:"" doc:"ID of the project; allocated, never used twice." jsonschema:"pattern=^pj-[0-9]{4}$"`
	Name         string         `json:"name" lead:"" doc:"Name in its usual English form."`
	Kind         Kind           `json:"kind" own:"" doc:"What is built."`
	Location     place.ID       `json:"location,omitzero" doc:"Where it stands or runs."`
	Status       Status         `json:"status" doc:"How far it is, as the latest document tells."`
	Capacity     schema.Decimal `json:"capacity,omitzero" doc:"Capacity, output or length, as stated; other figures are observations."`
	CapacityUnit Unit           `json:"capacity_unit,omitzero" doc:"Unit of the capacity."`
	Cost         schema.Decimal `json:"cost,omitzero" doc:"Cost, in units of its currency, as stated."`
	CostCurrency vocab.Currency `json:"cost_currency,omitzero" doc:"Currency of the cost."`
	Agreement    ref.Agreement  `json:"agreement_id,omitzero" own:"" doc:"Agreement that the project rests on."`
	Description  string         `json:"description,omitzero" kind:"text" doc:"What the documents say of it beyond the other columns, in our words."`
	Doubtful     bool           `json:"is_doubtful" own:"" doc:"Whether what a document says of it cannot be right as it stands; see discrepancies."`

	Evidence evidence.List `json:"-"`
	schema.Versions
}

// Kind is a kind of project.
type Kind string

// The kinds of projects.
const (
	SteelMill        Kind = "steel-mill"
	PowerPlant       Kind = "power-plant"
	Dam              Kind = "dam"
	TransmissionLine Kind = "transmission-line"
	Pipeline         Kind = "pipeline"
	GasPlant         Kind = "gas-plant"
	CoalField        Kind = "coal-field"
	Corridor         Kind = "corridor"
	Railway          Kind = "railway"
	Port             Kind = "port"
)

// CodeList lists the kinds.
func (Kind) CodeList() *schema.CodeList { return &kinds }

var kinds = schema.CodeList{Name: "project_kind", Origin: "pakrus", Codes: []schema.Code{
	{Value: "steel-mill", Label: "Steel mill", Definition: "A steel or metallurgical works."},
	{Value: "power-plant", Label: "Power plant", Definition: "A thermal, hydro, nuclear or combined-cycle power plant."},
	{Value: "dam", Label: "Dam", Definition: "A dam or hydropower complex with its dam."},
	{Value: "transmission-line", Label: "Transmission line", Definition: "A line that carries electric power."},
	{Value: "pipeline", Label: "Pipeline", Definition: "A gas or oil pipeline."},
	{Value: "gas-plant", Label: "Gas plant", Definition: "A plant or terminal for liquefied natural or petroleum gas."},
	{Value: "coal-field", Label: "Coal field", Definition: "A coal field and its mines."},
	{Value: "corridor", Label: "Corridor", Definition: "A corridor or initiative of roads, railways and ports."},
	{Value: "railway", Label: "Railway", Definition: "A railway line or a train service."},
	{Value: "port", Label: "Port", Definition: "A port or harbour works."},
}}

// Status says how far a project is.
type Status string

// The statuses of projects.
const (
	Proposed  Status = "proposed"
	Planned   Status = "planned"
	Agreed    Status = "agreed"
	Building  Status = "under-construction"
	Operating Status = "operating"
	Stalled   Status = "stalled"
	Offered   Status = "offered"
	Unstated  Status = "unstated"
)

// CodeList lists the statuses.
func (Status) CodeList() *schema.CodeList { return &statuses }

var statuses = schema.CodeList{Name: "project_status", Origin: "pakrus", Codes: []schema.Code{
	{Value: "proposed", Label: "Proposed", Definition: "Put forward or under talks."},
	{Value: "planned", Label: "Planned", Definition: "Taken into a plan or programme."},
	{Value: "agreed", Label: "Agreed", Definition: "An agreement or contract on it was concluded."},
	{Value: "under-construction", Label: "Under construction", Definition: "Being built, enlarged or installed."},
	{Value: "operating", Label: "Operating", Definition: "In operation."},
	{Value: "stalled", Label: "Stalled", Definition: "Said to make no headway."},
	{Value: "offered", Label: "Offered", Definition: "One side offered help with it."},
	{Value: "unstated", Label: "Unstated", Definition: "Named without word of how far it is."},
}}

// Unit is a unit of capacity or length.
type Unit string

// The units of capacities.
const (
	Megawatt      Unit = "MW"
	TonnesPerYear Unit = "t/a"
	Kilometre     Unit = "km"
)

// CodeList lists the units.
func (Unit) CodeList() *schema.CodeList { return &units }

var units = schema.CodeList{Name: "capacity_unit", Origin: "pakrus", Codes: []schema.Code{
	{Value: "MW", Label: "Megawatts", Definition: "Electric power."},
	{Value: "t/a", Label: "Tonnes a year", Definition: "Mass produced in a year."},
	{Value: "km", Label: "Kilometres", Definition: "Length."},
}}
