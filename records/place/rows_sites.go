package place

import (
	"pakrus/records/actor"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsSites = []Place{
	{
		ID: Chaman, Name: "Chaman border crossing",
		Country: actor.Pakistan, Precision: Site,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p058", AsStated: "Chaman"},
		},
	},
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
	{
		ID: SpinBoldak, Name: "Spin Boldak border crossing",
		Country: actor.Afghanistan, Precision: Site,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p058", AsStated: "Spin Boldak"},
		},
	},
	{
		ID: Torkham, Name: "Torkham border crossing",
		Country: actor.Pakistan, Precision: Site,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p058", AsStated: "Torkham"},
		},
	},
}
