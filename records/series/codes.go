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
	{Value: "merchandise-trade", Label: "Merchandise trade", Definition: "Value of goods traded between two states."},
	{Value: "output", Label: "Output", Definition: "What a plant produces in a period."},
	{Value: "capacity", Label: "Capacity", Definition: "What a plant or line can produce or carry."},
	{Value: "length", Label: "Length", Definition: "Length of a line, pipeline or corridor."},
	{Value: "cost", Label: "Cost", Definition: "Cost or value of a project, contract or deal."},
	{Value: "aid", Label: "Aid", Definition: "Value of assistance that one side gives."},
	{Value: "discount", Label: "Discount", Definition: "Reduction of a price, as a share of it."},
	{Value: "share", Label: "Share", Definition: "Part of a whole, such as of the world's area."},
	{Value: "count", Label: "Count", Definition: "Number of persons, states, documents, meetings, places or things."},
	{Value: "duration", Label: "Duration", Definition: "Length of time."},
	{Value: "casualties", Label: "Casualties", Definition: "Number of people killed or hurt."},
	{Value: "supply-deficit", Label: "Deficit of supply", Definition: "By how much need exceeds supply."},
}}

// Flow is the direction of trade.
type Flow string

// Total is both directions of trade together.
const Total Flow = "total"

// CodeList lists the flows.
func (Flow) CodeList() *schema.CodeList { return &flows }

var flows = schema.CodeList{Name: "flow", Origin: "pakrus", Codes: []schema.Code{
	{Value: "total", Label: "Total", Definition: "Exports and imports together."},
	{Value: "exports", Label: "Exports", Definition: "From the reporting side to the other."},
	{Value: "imports", Label: "Imports", Definition: "From the other side to the reporting side."},
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
	{Value: "USD", Label: "US dollars", Definition: "At current prices unless a series says otherwise."},
	{Value: "T", Label: "Tonnes", Definition: "Metric tonnes; tons of documents that name no other ton."},
	{Value: "MW", Label: "Megawatts", Definition: "Electric power."},
	{Value: "KM", Label: "Kilometres", Definition: "Length."},
	{Value: "PT", Label: "Percent", Definition: "Hundredths of a whole."},
	{Value: "NUM", Label: "Number", Definition: "A count."},
	{Value: "H", Label: "Hours", Definition: "Time."},
	{Value: "YR", Label: "Years", Definition: "Time."},
	{Value: "D", Label: "Days", Definition: "Time."},
	{Value: "_X", Label: "Unstated", Definition: "The document names no unit or no currency."},
}}

// Valuation is how trade is valued.
type Valuation string

// NotStated is the valuation of trade whose document does not say.
const NotStated Valuation = "unstated"

// CodeList lists the valuations.
func (Valuation) CodeList() *schema.CodeList { return &valuations }

var valuations = schema.CodeList{Name: "valuation", Origin: "pakrus", Codes: []schema.Code{
	{Value: "fob", Label: "Free on board", Definition: "Without freight and insurance."},
	{Value: "cif", Label: "Cost, insurance, freight", Definition: "With freight and insurance."},
	{Value: "unstated", Label: "Unstated", Definition: "The document does not say."},
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

// Basis is the kind of period of an observation.
type Basis string

// The bases.
const (
	Calendar Basis = "calendar"
	Fiscal   Basis = "fiscal-jul-jun"
	Unstated Basis = "unstated"
)

// CodeList lists the bases.
func (Basis) CodeList() *schema.CodeList { return &bases }

var bases = schema.CodeList{Name: "period_basis", Origin: "pakrus", Codes: []schema.Code{
	{Value: "calendar", Label: "Calendar", Definition: "A calendar year, month or day, or the document plainly means one."},
	{Value: "fiscal-jul-jun", Label: "Fiscal year July to June", Definition: "Pakistan's fiscal year, from 1 July to 30 June; said by the document, or written as a split year in a series of such years."},
	{Value: "unstated", Label: "Unstated", Definition: "The document does not say what kind of period it is."},
}}

// Qualifier is how a document qualifies a figure.
type Qualifier string

// The qualifiers.
const (
	Exact   Qualifier = "exact"
	About   Qualifier = "about"
	Over    Qualifier = "over"
	AtLeast Qualifier = "at-least"
	Between Qualifier = "between"
)

// CodeList lists the qualifiers.
func (Qualifier) CodeList() *schema.CodeList { return &qualifiers }

var qualifiers = schema.CodeList{Name: "qualifier", Origin: "pakrus", Codes: []schema.Code{
	{Value: "exact", Label: "Exact", Definition: "Stated without qualification."},
	{Value: "about", Label: "About", Definition: "Stated as approximate."},
	{Value: "over", Label: "Over", Definition: "More than the figure."},
	{Value: "under", Label: "Under", Definition: "Less than the figure."},
	{Value: "at-least", Label: "At least", Definition: "The figure or more."},
	{Value: "between", Label: "Between", Definition: "Between obs_low and obs_high."},
}}

// ObsStatus is the status of a figure.
type ObsStatus string

// The statuses of figures.
const (
	Normal         ObsStatus = "A"
	Forecast       ObsStatus = "F"
	LowReliability ObsStatus = "U"
)

// CodeList lists the statuses.
func (ObsStatus) CodeList() *schema.CodeList { return &obsStatuses }

var obsStatuses = schema.CodeList{Name: "obs_status", Origin: "SDMX CL_OBS_STATUS 2.2", Codes: []schema.Code{
	{Value: "A", Label: "Normal value"},
	{Value: "F", Label: "Forecast value"},
	{Value: "U", Label: "Low reliability"},
}}
