package sample

import (
	"fmt"

	"pakrus/schema"
)

// voyage is a wide row with the mix of columns that a table of events has.
type voyage struct {
	ID          string            `json:"voyage_id" key:"" own:"" doc:"Identifier."`
	Title       string            `json:"title" doc:"Title."`
	Date        schema.Date       `json:"date" doc:"Date."`
	Published   schema.Day        `json:"published_on,omitzero" doc:"Day of the report."`
	Kind        colour            `json:"kind" doc:"Kind."`
	Direction   colour            `json:"direction,omitzero" doc:"Direction."`
	From        coastID           `json:"from_id" doc:"Start."`
	To          coastID           `json:"to_id,omitzero" doc:"End."`
	Via         []coastID         `json:"via_ids,omitzero" doc:"Stops."`
	Topics      []string          `json:"topics,omitzero" doc:"Topics."`
	Master      string            `json:"master,omitzero" doc:"Master."`
	Vessel      string            `json:"vessel,omitzero" doc:"Vessel."`
	Crew        schema.Opt[int64] `json:"crew,omitzero" unit:"people" doc:"Crew."`
	Distance    schema.Decimal    `json:"distance_km,omitzero" unit:"kilometres" doc:"Distance."`
	Value       schema.Decimal    `json:"value_usd,omitzero" unit:"US dollars" doc:"Value."`
	Completed   bool              `json:"is_completed" doc:"Whether it ended well."`
	Stormy      schema.Opt[bool]  `json:"is_stormy,omitzero" doc:"Whether there was a storm."`
	Description string            `json:"description" kind:"text" doc:"Description."`
	Remark      string            `json:"remark,omitzero" kind:"text" doc:"Remark."`
	Page        int64             `json:"page" doc:"Page."`
	Source      string            `json:"source" doc:"Source."`
	schema.Versions
}

// Many is a dataset with the table voyages of n rows, which are the same on every call.
func Many(n int) *schema.Dataset {
	rows := make([]voyage, n)
	for i := range rows {
		rows[i] = voyageOf(i)
	}
	return must(schema.New(meta, schema.Of("coasts", "a coast", coasts), schema.Of("voyages", "a voyage", rows)))
}

func voyageOf(i int) voyage {
	h := int(uint64(i) * 2654435761 >> 7 & 0xffffff) // scatters the values
	v := voyage{
		ID:          fmt.Sprintf("voyage-%07d", i),
		Title:       fmt.Sprintf("Voyage %d, from the north to the south", i),
		Date:        schema.Date(fmt.Sprintf("%04d-%02d-%02d", 1850+h%170, 1+h%12, 1+h%28)),
		Kind:        palette[h%3],
		From:        coastID(coasts[h%2].ID),
		Master:      [...]string{"A. Bell", "Ó. Núñez", "И. Петров", "", "C. \"Long\" Dray"}[h%5],
		Completed:   h%3 > 0,
		Description: fmt.Sprintf("The ship left on day %d with %d bales of wool; she met no storm, \"but much fog\", and came home late.", h%365, h%977),
		Page:        int64(h % 400),
		Source:      fmt.Sprintf("log-%03d", h%40),
		Versions:    schema.Versions{Added: "1.0.0"},
	}
	if h%2 == 0 {
		v.Published, v.Crew, v.Stormy = "1999-09-09", schema.Some(int64(h%60)), schema.Some(h%4 == 0)
		v.Via, v.Topics = []coastID{"coast-south", "coast-north"}, []string{"wool", "fog"}
	}
	if h%4 != 1 {
		v.Distance = schema.Decimal(fmt.Sprintf("%d.%d", h%9000, 1+h%9))
		v.Vessel, v.Direction, v.To = fmt.Sprintf("Vessel %d", h%500), palette[h%2], coastID(coasts[h%2].ID)
	}
	if h%7 == 0 {
		v.Remark, v.Value = fmt.Sprintf("Cargo worth %d, as the log says.", h), schema.Decimal(fmt.Sprint(h))
	}
	return v
}
