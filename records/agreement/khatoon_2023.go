package agreement

import (
	"pakrus/records/actor"
	"pakrus/records/ref"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var khatoon2023 = []Agreement{
	{
		ID: "ag-0160", Title: "Arms deals of Russia and Pakistan since 2014",
		Kind: Accord, Signed: "[2014..]", Status: Agreed, Domain: vocab.Military,
		Description: "Several large deals, concluded after Russia had lifted its arms embargo. Goods, sums and dates are not stated.",
		Parties: []Signatory{
			{Actor: actor.Russia, Role: PartyTo},
			{Actor: actor.Pakistan, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p042", AsStated: "in 2014", Via: source.Khan2019b},
			{Passage: "khatoon-2023-p042", Fields: "title", AsStated: "several major arms deals", Via: source.Khan2019b},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ag-0161", Title: "Agreements of Russia and Pakistan on energy after the Cold War",
		Kind: Accord, Status: Signed, Domain: vocab.Energy,
		Description: "They came out of efforts for more trade and investment. Number and dates are not stated.",
		Parties: []Signatory{
			{Actor: actor.Russia, Role: PartyTo},
			{Actor: actor.Pakistan, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p024", Via: source.Takar2022},
			{Passage: "khatoon-2023-p024", Fields: "title", AsStated: "energy", Via: source.Takar2022},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ag-0162", Title: "Agreements of Russia and Pakistan on agriculture after the Cold War",
		Kind: Accord, Status: Signed, Domain: vocab.Economic,
		Description: "They came out of efforts for more trade and investment. Number and dates are not stated.",
		Parties: []Signatory{
			{Actor: actor.Russia, Role: PartyTo},
			{Actor: actor.Pakistan, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p024", Via: source.Takar2022},
			{Passage: "khatoon-2023-p024", Fields: "title", AsStated: "agriculture", Via: source.Takar2022},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ag-0163", Title: "Agreements of Russia and Pakistan on defence after the Cold War",
		Kind: Accord, Status: Signed, Domain: vocab.Military,
		Description: "They came out of efforts for more trade and investment. Number and dates are not stated.",
		Parties: []Signatory{
			{Actor: actor.Russia, Role: PartyTo},
			{Actor: actor.Pakistan, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p024", Via: source.Takar2022},
			{Passage: "khatoon-2023-p024", Fields: "title", AsStated: "defence", Via: source.Takar2022},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ag-0164", Title: "Defence agreements of Russia and Pakistan in recent years",
		Kind: Accord, Status: Signed, Domain: vocab.Military,
		Description: "Several, on sales of arms, transfer of defence technology and joint exercises among other matters. Number and dates are not stated.",
		Parties: []Signatory{
			{Actor: actor.Russia, Role: PartyTo},
			{Actor: actor.Pakistan, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p042"},
			{Passage: "khatoon-2023-p042", Fields: "title", AsStated: "several defence agreements"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ag-0165", Title: "Bilateral trade agreements of Russia and Pakistan",
		Kind: Accord, Status: Signed, Domain: vocab.Economic,
		Description: "Several, which are to lower tariffs and other barriers and to protect and further investment and joint ventures. Number and dates are not stated.",
		Parties: []Signatory{
			{Actor: actor.Russia, Role: PartyTo},
			{Actor: actor.Pakistan, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p048", Via: source.ChiaHaiqi2021},
			{Passage: "khatoon-2023-p048", Fields: "title", AsStated: "several bilateral trade agreements", Via: source.ChiaHaiqi2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: ref.FreeTradeEAEU, Title: "Free trade agreement of Pakistan and the Eurasian Economic Union",
		Kind: Accord, Status: Proposed, Domain: vocab.Economic,
		Description: "It was discussed; who discussed it and when is not stated.",
		Event:       ref.FreeTradeTalksEAEU,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.EAEU, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p050"},
			{Passage: "khatoon-2023-p050", Fields: "title kind", AsStated: "free trade agreement between Pakistan and the EAEU"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}
