package agreement

import (
	"pakrus/records/actor"
	"pakrus/records/ref"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsUndated = []Agreement{
	{
		ID:    "ag-0001",
		Title: "Security and military agreements of the United States with Pakistan",
		Kind:  Accord, Status: Signed, Domain: vocab.Military,
		Description: "Several agreements, signed soon after the independence of 1947 without a year stated; SEATO and CENTO are among them.",
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.UnitedStates, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p016", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p016", Fields: "title", AsStated: "several security-military agreements with Pakistan", Via: source.Hanif2013},
		},
	},
	{
		ID:    "ag-0002",
		Title: "SEATO pact",
		Kind:  Treaty, Status: Signed, Domain: vocab.Military,
		Event:       ref.PakistanJoinsSEATO,
		Description: "Named among the security and military agreements that followed Pakistan's independence.",
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.UnitedStates, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p016", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p016", Fields: "title", AsStated: "SEATO", Via: source.Hanif2013},
			{Passage: "khatoon-2023-p019", Fields: "title kind", AsStated: "South East Asian Treaty Organization (SEATO)", Added: "0.2.0"},
		},
	},
	{
		ID:    "ag-0003",
		Title: "CENTO pact",
		Kind:  Treaty, Status: Signed, Domain: vocab.Military, Doubtful: true,
		Event:       ref.PakistanJoinsCENTO,
		Description: "Named among the security and military agreements that followed Pakistan's independence.",
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.UnitedStates, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p016", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p016", Fields: "title", AsStated: "CENTO", Via: source.Hanif2013},
			{Passage: "khatoon-2023-p019", Fields: "title kind", AsStated: "Central Treaty Organization (CENTO)", Added: "0.2.0"},
		},
	},
	{
		ID: "ag-0100", Title: "Tashkent Declaration of India and Pakistan",
		Kind: Declaration, Status: Agreed, Domain: vocab.Security,
		Description: "It came out of negotiations that the USSR helped along as a mediator. The year is not stated. " +
			"The text calls it an agreement, the title of the work that it cites a declaration.",
		Event: ref.TashkentMediation,
		Parties: []Signatory{
			{Actor: actor.India, Role: PartyTo},
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.USSR, Role: Mediator},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p028", Fields: "status description parties", AsStated: "the Tashkent agreement", Via: source.Amin1980},
			{
				Passage: "nisar-2025-p028", Fields: "kind", Value: "agreement", AsStated: "the Tashkent agreement", Via: source.Amin1980,
				Rationale: "The title of the work cited calls it a declaration.",
			},
			{Passage: "nisar-2025-p092", Fields: "title kind description", AsStated: "Tashkent Declaration", Via: source.Amin1980},
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
		ID: "ag-0166", Title: "Free trade agreement of Pakistan and the Eurasian Economic Union",
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
