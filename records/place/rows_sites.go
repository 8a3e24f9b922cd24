package place

import (
	"pakrus/records/actor"
	"pakrus/schema/evidence"
)

var rowsSites = []Place{
	{
		ID: GhaziBarotha, Name: "Ghazi Barotha",
		Country: actor.Pakistan, Precision: Site,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p045", AsStated: "Gazi Barotha"},
		},
	},
	{
		ID: Kremlin, Name: "Kremlin",
		Country: actor.Russia, Precision: Site,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p046", AsStated: "Kremlin"},
		},
	},
	{
		ID: MundaDam, Name: "Munda dam",
		Country: actor.Pakistan, Precision: Site,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p045", AsStated: "Munda dam"},
		},
	},
	{
		ID: Salala, Name: "Salala check post",
		Country: actor.Pakistan, Precision: Site,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p040", AsStated: "Salala check post"},
		},
	},
}
