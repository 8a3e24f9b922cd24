package actor

import (
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsCompaniesGroups = []Actor{
	{
		ID: Gazprom, Name: "Gazprom",
		Type: Company, Country: Russia,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p036", AsStated: "Gazprom"},
		},
	},
	{
		ID: AfghanFactions, Name: "Afghan factions",
		Type: Group, Country: Afghanistan,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p032", AsStated: "Afghan factions"},
		},
	},
	{
		ID: CentralAsianStates, Name: "Central Asian states",
		Type:    Group,
		Aliases: []string{"Central Asian nations", "countries of Central Asia"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p044", AsStated: "countries of Central Asia"},
			{Passage: "untold-2025-p018", AsStated: "Central Asian nations"},
		},
	},
	{
		ID: EuropeanStates, Name: "European states",
		Type:     Group,
		Aliases:  []string{"Europe"},
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p045", AsStated: "Europe"},
		},
	},
	{
		ID: MilitaryOfficialsPakistan, Name: "Military officials of Pakistan",
		Type: Group, Country: Pakistan,
		Aliases:  []string{"Pakistani military official"},
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p038", AsStated: "military officials of both States"},
			{Passage: "nisar-2025-p038", AsStated: "Pakistani military official"},
		},
	},
	{
		ID: MilitaryOfficialsRussia, Name: "Military officials of Russia",
		Type: Group, Country: Russia,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p038", AsStated: "military officials of both States"},
		},
	},
	{
		ID: PakistaniBanks, Name: "Pakistani banks",
		Type: Group, Country: Pakistan,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p037", AsStated: "Pakistani banks"},
		},
	},
	{
		ID: PakistaniBusinessLeaders, Name: "Pakistani business leaders",
		Type: Group, Country: Pakistan,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "untold-2025-p019", AsStated: "Pakistani business leaders"},
		},
	},
	{
		ID: PakistaniTrainees, Name: "Pakistanis trained against drug trafficking",
		Type: Group, Country: Pakistan,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p044", AsStated: "dozens of Pakistanis"},
		},
	},
	{
		ID: RussianBanks, Name: "Russian banks",
		Type: Group, Country: Russia,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p037", AsStated: "Russian banks"},
		},
	},
	{
		ID: RussianCompanies, Name: "Russian companies",
		Type: Group, Country: Russia,
		Aliases: []string{"Russian firms"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p045", AsStated: "Russian firms"},
			{Passage: "untold-2025-p019", AsStated: "Russian companies"},
		},
	},
	{
		ID: RussianExperts, Name: "Russian experts",
		Type: Group, Country: Russia,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p047", AsStated: "Russian experts"},
		},
	},
	{
		ID: RussianParliamentaryDelegation1995, Name: "Russian parliamentary delegation of September 1995",
		Type: Group, Country: Russia,
		Aliases: []string{"Russian parliamentary delegation"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p021", AsStated: "Russian parliamentary delegation"},
		},
	},
	{
		ID: RussianParliamentaryDelegation2002, Name: "Russian parliamentary delegation of May 2002",
		Type: Group, Country: Russia,
		Aliases: []string{"parliamentary delegation of Russia"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p025", AsStated: "parliamentary delegation of Russia"},
		},
	},
	{
		ID: WesternStates, Name: "Western states",
		Type:     Group,
		Aliases:  []string{"Western bloc", "Western countries", "the West"},
		Note:     "The documents do not say which states they mean.",
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p045", AsStated: "the West"},
			{Passage: "yaqoob-2025-p010", AsStated: "Western bloc"},
			{Passage: "yaqoob-2025-p010", AsStated: "Western countries"},
		},
	},
}
