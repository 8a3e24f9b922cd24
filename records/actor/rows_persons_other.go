package actor

import (
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsPersonsOther = []Actor{
	{
		ID: BinLaden, Name: "Osama bin Laden",
		Type:     Person,
		Aliases:  []string{"Osama Bin Laden"},
		Note:     "Known from elsewhere: the name in this form.",
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p031", AsStated: "Osama Bin Laden"},
		},
	},
	{
		ID: StephenBlank, Name: "Stephen Blank",
		Type:     Person,
		Note:     "Known from elsewhere: an analyst of Russian affairs in the United States.",
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p052", AsStated: "Stephen Blank"},
		},
	},
	{
		ID: Trump, Name: "Donald Trump",
		Type: Person, Country: UnitedStates,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p038", AsStated: "Donald Trump"},
		},
	},
	{
		ID: Vajpayee, Name: "Atal Bihari Vajpayee",
		Type: Person, Country: India,
		Aliases: []string{"Vajpayee"},
		Note:    "Known from elsewhere: the name in this form.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p029", AsStated: "Vajpayee"},
		},
	},
}
