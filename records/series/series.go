// Package series holds statistical series and their observations: trade, and every other
// figure that the documents give.
package series

import (
	"pakrus/records/actor"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// ID is the mnemonic key of a series, such as trade-total-usd.
type ID string

// RefersTo names the table of the ID.
func (ID) RefersTo() string { return "series" }

// Series is a statistical series: what is measured, where, and in what unit.
type Series struct {
	ID              ID        `json:"series_id" key:"" own:"" doc:"Key of the series." jsonschema:"pattern=^[a-z0-9]+(-[a-z0-9]+)*$,maxLength=64"`
	Title           string    `json:"title" title:"" own:"" doc:"What the series is, in one line."`
	Indicator       Indicator `json:"indicator" own:"" doc:"What is measured."`
	RefArea         actor.ID  `json:"ref_area,omitzero" own:"" doc:"State or body that the figures are about; the reporting side of trade."`
	CounterpartArea actor.ID  `json:"counterpart_area,omitzero" own:"" doc:"The other state, for figures between two."`
	Flow            Flow      `json:"flow,omitzero" own:"" doc:"Direction of trade, seen from the reporting side; missing for figures that are no flows."`
	UnitMeasure     Unit      `json:"unit_measure" own:"" doc:"Unit of the figures."`
	UnitMult        int64     `json:"unit_mult" own:"" doc:"Power of ten by which a figure is multiplied: 6 for millions (SDMX UNIT_MULT)." jsonschema:"minimum=0,maximum=12"`
	Valuation       Valuation `json:"valuation,omitzero" own:"" doc:"Valuation of trade; missing for figures that are no trade."`
	Frequency       Frequency `json:"frequency" own:"" doc:"How often the series is observed (SDMX CL_FREQ)."`
	Comparability   string    `json:"comparability,omitzero" kind:"text" own:"" doc:"With what the series may and may not be compared, and why."`

	schema.Versions
}

// ObservationID is the ID of an observation, such as ob-0012.
type ObservationID string

// Observation is a value of a series.
type Observation struct {
	ID        ObservationID  `json:"observation_id" key:"" own:"" doc:"ID of the observation; allocated, never used twice." jsonschema:"pattern=^ob-[0-9]{4}$"`
	Series    ID             `json:"series_id" title:"" own:"" doc:"Series that the value belongs to."`
	Period    schema.Date    `json:"time_period,omitzero" doc:"Period or day that the value holds for, in EDTF; missing where no document says."`
	Basis     Basis          `json:"period_basis" own:"" doc:"What kind of year or period it is."`
	Value     schema.Decimal `json:"obs_value,omitzero" title:"" lead:"" doc:"The figure as stated, in the unit and the power of ten of its series; missing where only bounds are stated."`
	Low       schema.Decimal `json:"obs_low,omitzero" doc:"Lower bound, where one is stated."`
	High      schema.Decimal `json:"obs_high,omitzero" after:"obs_low" doc:"Upper bound, where one is stated."`
	Qualifier Qualifier      `json:"qualifier" doc:"How the document qualifies the figure."`
	Status    ObsStatus      `json:"obs_status" own:"" doc:"Status of the figure (SDMX CL_OBS_STATUS)."`
	Note      string         `json:"note,omitzero" kind:"text" own:"" doc:"What a user should know of the figure, in our words."`
	Doubtful  bool           `json:"is_doubtful" own:"" doc:"Whether what a document says of it cannot be right as it stands; see discrepancies."`

	Evidence evidence.List `json:"-"`
	schema.Versions
}
