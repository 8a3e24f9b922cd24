package series

import "pakrus/schema"

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
	{
		Value: "calendar", Label: "Calendar",
		Definition: "A calendar year, month or day, or the document plainly means one.",
		Example:    "ob-0010: trade in 2023",
		Counter:    "ob-0001: trade in 1998-99: fiscal-jul-jun",
	},
	{
		Value: "fiscal-jul-jun", Label: "Fiscal year July to June",
		Definition: "Pakistan's fiscal year, from 1 July to 30 June; said by the document, or written as a split year in a series of such years.",
		Example:    "ob-0002: trade in 1999-2000",
		Counter:    "ob-0021: meetings from 2010 to 2013, in full years: calendar",
	},
	{
		Value: "unstated", Label: "Unstated",
		Definition: "The document does not say what kind of period it is.",
		Example:    "ob-0008: trade at the beginning of 2010-2013",
		Counter:    "ob-0011: trade in 2024: calendar",
	},
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
	{
		Value: "exact", Label: "Exact",
		Definition: "Stated without qualification.",
		Example:    "ob-0002: 93.34 million dollars",
		Counter:    "ob-0010: said to have passed one billion: over",
	},
	{
		Value: "about", Label: "About",
		Definition: "Stated as approximate.",
		Example:    "ob-0011: about 1.3 billion dollars",
		Counter:    "ob-0020: six members: exact",
	},
	{
		Value: "over", Label: "Over",
		Definition: "More than the figure.",
		Example:    "ob-0010: above one billion dollars",
		Counter:    "ob-0028: half a million or more: at-least",
	},
	{
		Value: "under", Label: "Under",
		Definition: "Less than the figure.",
		Example:    "No record yet.",
		Counter:    "ob-0027: above the figure and not below it: over",
	},
	{
		Value: "at-least", Label: "At least",
		Definition: "The figure or more.",
		Example:    "ob-0028: half a million dead or more",
		Counter:    "ob-0027: more than a million: over",
	},
	{
		Value: "between", Label: "Between",
		Definition: "Between obs_low and obs_high.",
		Example:    "ob-0031: a discount of 30 to 40 percent",
		Counter:    "ob-0011: near one figure: about",
	},
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
