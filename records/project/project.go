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
	Name         string         `json:"name" title:"" lead:"" doc:"Name in its usual English form."`
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
	{
		Value: "steel-mill", Label: "Steel mill",
		Definition: "A steel or metallurgical works.",
		Example:    "pj-0001: the Karachi Steel Mill",
		Counter:    "pj-0030: an industrial plant too, but for gas: gas-plant",
	},
	{
		Value: "power-plant", Label: "Power plant",
		Definition: "A thermal, nuclear, combined-cycle or hydropower plant; one that is told with its dam is a dam.",
		Example:    "pj-0032: a combined-cycle plant of 600 MW",
		Counter:    "pj-0026: a hydropower complex with its dam: dam",
	},
	{
		Value: "dam", Label: "Dam",
		Definition: "A dam or hydropower complex with its dam.",
		Example:    "pj-0027: the Munda Dam",
		Counter:    "pj-0024: called hydropower plants, without a word of a dam: power-plant",
	},
	{
		Value: "transmission-line", Label: "Transmission line",
		Definition: "A line that carries electric power.",
		Example:    "pj-0028: the power line CASA-1000",
		Counter:    "pj-0029: a line too, but for gas: pipeline",
	},
	{
		Value: "pipeline", Label: "Pipeline",
		Definition: "A gas or oil pipeline.",
		Example:    "pj-0029: the gas pipeline TAPI",
		Counter:    "pj-0031: projects for gas that is shipped: gas-plant",
	},
	{
		Value: "gas-plant", Label: "Gas plant",
		Definition: "A plant or terminal for liquefied natural or petroleum gas.",
		Example:    "pj-0030: plants that mix LPG with air",
		Counter:    "pj-0032: burns gas to make power: power-plant",
	},
	{
		Value: "coal-field", Label: "Coal field",
		Definition: "A coal field and its mines.",
		Example:    "pj-0022: the Thar Coal Project",
		Counter:    "pj-0020: a power plant, whatever it burns: power-plant",
	},
	{
		Value: "corridor", Label: "Corridor",
		Definition: "A corridor or initiative of roads, railways and ports.",
		Example:    "pj-0034: the China-Pakistan Economic Corridor",
		Counter:    "pj-0035: one port at the end of it: port",
	},
	{
		Value: "railway", Label: "Railway",
		Definition: "A railway line or a train service.",
		Example:    "pj-0051: the freight train of Pakistan and Russia",
		Counter:    "pj-0053: railways, roads and ships together: corridor",
	},
	{
		Value: "port", Label: "Port",
		Definition: "A port or harbour works.",
		Example:    "pj-0035: the port of Gwadar",
		Counter:    "pj-0034: the corridor that ends there: corridor",
	},
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
	{
		Value: "proposed", Label: "Proposed",
		Definition: "Put forward or under talks.",
		Example:    "pj-0023: the line from Iran, on which talks were held",
		Counter:    "pj-0021: one side offered its help: offered",
	},
	{
		Value: "planned", Label: "Planned",
		Definition: "Taken into a plan or programme, up to trials.",
		Example:    "pj-0051: a freight train, of which only a trial is told",
		Counter:    "pj-0033: an agreement on it was signed: agreed",
	},
	{
		Value: "agreed", Label: "Agreed",
		Definition: "An agreement or contract on it was concluded.",
		Example:    "pj-0033: the North-South pipeline, by the agreement of 2015",
		Counter:    "pj-0002: a memorandum was signed, and the work made no headway: stalled",
	},
	{
		Value: "under-construction", Label: "Under construction",
		Definition: "Being built, enlarged or installed.",
		Example:    "pj-0025: power lines that Russian firms help to build",
		Counter:    "pj-0021: a plant that Russia offered to enlarge: offered",
	},
	{
		Value: "operating", Label: "Operating",
		Definition: "In operation.",
		Example:    "pj-0001: the steel mill has run since 1985",
		Counter:    "pj-0002: its enlargement, which made no headway: stalled",
	},
	{
		Value: "stalled", Label: "Stalled",
		Definition: "Said to make no headway.",
		Example:    "pj-0002: the enlargement of the steel mill",
		Counter:    "pj-0023: talks failed to agree, that they ended is not told: proposed",
	},
	{
		Value: "offered", Label: "Offered",
		Definition: "One side offered help with it.",
		Example:    "pj-0020: Russia offered help with the Muzaffargarh plant",
		Counter:    "pj-0023: talks are on a share in it, help is not offered: proposed",
	},
	{
		Value: "unstated", Label: "Unstated",
		Definition: "Named without word of how far it is.",
		Example:    "pj-0035: the port of Gwadar, named for the access that it gives",
		Counter:    "pj-0024: plants that are supported, so that they run: operating",
	},
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
	{
		Value: "MW", Label: "Megawatts",
		Definition: "Electric power.",
		Example:    "pj-0032: 600 MW",
		Counter:    "pj-0001: mass and not power: t/a",
	},
	{
		Value: "t/a", Label: "Tonnes a year",
		Definition: "Mass produced in a year.",
		Example:    "pj-0001: 1.1 million tonnes of steel a year",
		Counter:    "pj-0032: power and not mass: MW",
	},
	{
		Value: "km", Label: "Kilometres",
		Definition: "Length.",
		Example:    "pj-0053: a corridor of 7200 km",
		Counter:    "pj-0001: a mill has an output and no length: t/a",
	},
}}
