package series

import "pakrus/schema"

// Indicator is what a series measures.
type Indicator string

// The indicators.
const (
	Trade         Indicator = "merchandise-trade"
	Output        Indicator = "output"
	Capacity      Indicator = "capacity"
	Length        Indicator = "length"
	Cost          Indicator = "cost"
	Aid           Indicator = "aid"
	Discount      Indicator = "discount"
	Share         Indicator = "share"
	Count         Indicator = "count"
	Duration      Indicator = "duration"
	Casualties    Indicator = "casualties"
	SupplyDeficit Indicator = "supply-deficit"
)

// CodeList lists the indicators.
func (Indicator) CodeList() *schema.CodeList { return &indicators }

var indicators = schema.CodeList{Name: "indicator", Origin: "pakrus", Codes: []schema.Code{
	{
		Value: "merchandise-trade", Label: "Merchandise trade",
		Definition: "Value of goods traded between two states.",
		Example:    "trade-total-usd-fiscal: trade of Pakistan and Russia in a fiscal year",
		Counter:    "lng-projects-cost: a sum of money, but for projects: cost",
	},
	{
		Value: "output", Label: "Output",
		Definition: "What a plant produces in a period.",
		Example:    "karachi-steel-output: steel made in a year",
		Counter:    "karachi-steel-output-planned: what the mill was to make: capacity",
	},
	{
		Value: "capacity", Label: "Capacity",
		Definition: "What a plant or line can produce or carry.",
		Example:    "combined-cycle-plant-capacity: what the plant can yield",
		Counter:    "karachi-steel-output: what the mill did make: output",
	},
	{
		Value: "length", Label: "Length",
		Definition: "Length of a line, pipeline or corridor.",
		Example:    "instc-length: length of the corridor",
		Counter:    "meeting-length-hours: a length of time: duration",
	},
	{
		Value: "cost", Label: "Cost",
		Definition: "Cost or value of a project, contract or deal.",
		Example:    "north-south-pipeline-cost: cost of the pipeline",
		Counter:    "aid-dislocated-persons-usd: money that is given away: aid",
	},
	{
		Value: "aid", Label: "Aid",
		Definition: "Value of assistance that one side gives.",
		Example:    "aid-dislocated-persons-usd: Russian help for displaced persons",
		Counter:    "lng-projects-cost: whether it is given is not told: cost",
	},
	{
		Value: "discount", Label: "Discount",
		Definition: "Reduction of a price, as a share of it.",
		Example:    "oil-discount-percent: how much cheaper oil was offered",
		Counter:    "sco-area-share: a part of a whole and not of a price: share",
	},
	{
		Value: "share", Label: "Share",
		Definition: "Part of a whole, such as of the world's area.",
		Example:    "sco-area-share: part of the world's area",
		Counter:    "energy-deficit-percent: what is lacking and not a part: supply-deficit",
	},
	{
		Value: "count", Label: "Count",
		Definition: "Number of persons, states, documents, meetings, places or things, but for the dead and hurt.",
		Example:    "delegation-members: members of a delegation",
		Counter:    "heroin-deaths-russians: the dead are counted: casualties",
	},
	{
		Value: "duration", Label: "Duration",
		Definition: "Length of time.",
		Example:    "visit-length-days: how long a visit lasted",
		Counter:    "military-visits-in-a-row: how many visits: count",
	},
	{
		Value: "casualties", Label: "Casualties",
		Definition: "Number of people killed or hurt.",
		Example:    "heroin-deaths-eurasia: killed by heroin",
		Counter:    "drug-control-trainees: persons who were trained: count",
	},
	{
		Value: "supply-deficit", Label: "Deficit of supply",
		Definition: "By how much need exceeds supply.",
		Example:    "energy-deficit-percent: need of energy above supply",
		Counter:    "oil-discount-percent: a price below another: discount",
	},
}}

// Flow is the direction of trade.
type Flow string

// Total is both directions of trade together.
const Total Flow = "total"

// CodeList lists the flows.
func (Flow) CodeList() *schema.CodeList { return &flows }

var flows = schema.CodeList{Name: "flow", Origin: "pakrus", Codes: []schema.Code{
	{
		Value: "total", Label: "Total",
		Definition: "Exports and imports together.",
		Example:    "trade-total-usd-calendar: volume of trade in both directions",
		Counter:    "aid-dislocated-persons-usd: money from one side to the other, but no trade: none",
	},
	{
		Value: "exports", Label: "Exports",
		Definition: "From the reporting side to the other.",
		Example:    "No record yet.",
		Counter:    "trade-total-usd-fiscal: the direction is not told apart: total",
	},
	{
		Value: "imports", Label: "Imports",
		Definition: "From the other side to the reporting side.",
		Example:    "No record yet.",
		Counter:    "trade-total-usd-calendar: the direction is not told apart: total",
	},
}}

// Unit is a unit of measure.
type Unit string

// The units of measure.
const (
	USD          Unit = "USD"
	Tonnes       Unit = "T"
	Megawatts    Unit = "MW"
	Kilometre    Unit = "KM"
	Percent      Unit = "PT"
	Number       Unit = "NUM"
	Hours        Unit = "H"
	Years        Unit = "YR"
	Days         Unit = "D"
	UnstatedUnit Unit = "_X"
)

// CodeList lists the units.
func (Unit) CodeList() *schema.CodeList { return &units }

var units = schema.CodeList{Name: "unit_measure", Origin: "pakrus, after SDMX CL_UNIT_MEASURE", Codes: []schema.Code{
	{
		Value: "USD", Label: "US dollars",
		Definition: "At current prices unless a series says otherwise.",
		Example:    "trade-total-usd-fiscal: trade in million dollars",
		Counter:    "lng-projects-cost: billions of no named currency: _X",
	},
	{
		Value: "T", Label: "Tonnes",
		Definition: "Metric tonnes; tons of documents that name no other ton.",
		Example:    "karachi-steel-output: million tonnes a year",
		Counter:    "combined-cycle-plant-capacity: power and not mass: MW",
	},
	{
		Value: "MW", Label: "Megawatts",
		Definition: "Electric power.",
		Example:    "combined-cycle-plant-capacity: 600 MW",
		Counter:    "karachi-steel-output: mass and not power: T",
	},
	{
		Value: "KM", Label: "Kilometres",
		Definition: "Length.",
		Example:    "instc-length: 7200 km",
		Counter:    "visit-length-days: a length of time: D",
	},
	{
		Value: "PT", Label: "Percent",
		Definition: "Hundredths of a whole.",
		Example:    "sco-area-share: percent of the world's area",
		Counter:    "sco-members: a number of states: NUM",
	},
	{
		Value: "NUM", Label: "Number",
		Definition: "A count.",
		Example:    "delegation-members: six persons",
		Counter:    "sco-population-share: people as a part of all: PT",
	},
	{
		Value: "H", Label: "Hours",
		Definition: "Time.",
		Example:    "meeting-length-hours: three hours",
		Counter:    "visit-length-days: whole days: D",
	},
	{
		Value: "YR", Label: "Years",
		Definition: "Time.",
		Example:    "gap-russian-prime-minister-visits: about forty years",
		Counter:    "visit-length-days: days: D",
	},
	{
		Value: "D", Label: "Days",
		Definition: "Time.",
		Example:    "visit-length-days: three days",
		Counter:    "meeting-length-hours: less than a day: H",
	},
	{
		Value: "_X", Label: "Unstated",
		Definition: "The document names no unit or no currency.",
		Example:    "lng-projects-cost: 1.7 billion without a currency",
		Counter:    "north-south-pipeline-cost: two billion dollars: USD",
	},
}}

// Valuation is how trade is valued.
type Valuation string

// NotStated is the valuation of trade whose document does not say.
const NotStated Valuation = "unstated"

// CodeList lists the valuations.
func (Valuation) CodeList() *schema.CodeList { return &valuations }

var valuations = schema.CodeList{Name: "valuation", Origin: "pakrus", Codes: []schema.Code{
	{
		Value: "fob", Label: "Free on board",
		Definition: "Without freight and insurance.",
		Example:    "No record yet.",
		Counter:    "trade-total-usd-calendar: the document does not say: unstated",
	},
	{
		Value: "cif", Label: "Cost, insurance, freight",
		Definition: "With freight and insurance.",
		Example:    "No record yet.",
		Counter:    "trade-total-usd-fiscal: the document does not say: unstated",
	},
	{
		Value: "unstated", Label: "Unstated",
		Definition: "The document does not say.",
		Example:    "trade-total-usd-fiscal: a volume of trade, without a word on freight",
		Counter:    "north-south-pipeline-cost: dollars too, but no trade: none",
	},
}}

// Frequency is how often a series is observed.
type Frequency string

// The frequencies.
const (
	Annual    Frequency = "A"
	Irregular Frequency = "_O"
	Once      Frequency = "_Z"
)

// CodeList lists the frequencies.
func (Frequency) CodeList() *schema.CodeList { return &frequencies }

var frequencies = schema.CodeList{Name: "frequency", Origin: "SDMX CL_FREQ 2.1", Codes: []schema.Code{
	{Value: "A", Label: "Annual"},
	{Value: "_O", Label: "Other"},
	{Value: "_Z", Label: "Not applicable"},
}}
