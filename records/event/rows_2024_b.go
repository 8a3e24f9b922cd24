package event

import (
	"pakrus/records/actor"
	"pakrus/records/place"
	"pakrus/records/ref"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rows2024B = []Event{
	{
		ID: "ev-0377", Date: "2024-10",
		Kind: Summit, CAMEO: "040", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Council of Heads of Government of the Shanghai Cooperation Organisation meets in Pakistan",
		Description: "By the title of the page that the document cites, which is dated 16 October 2024, it was the council's 23rd meeting. " +
			"That page is a curtain raiser of Pakistan's foreign ministry.",
		Place: place.Pakistan,
		With: []With{
			{Actor: actor.SCOHeadsOfGovernment, Role: Organiser},
			{Actor: actor.Pakistan, Role: Host},
			{Actor: actor.Mishustin, Role: Member, Capacity: "PM"},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p049", AsStated: "In October 2024", Via: source.MofaPakistan2024},
			{Passage: "nisar-2025-p049", Fields: "place_id", AsStated: "Pakistan hosted", Via: source.MofaPakistan2024},
			{Passage: "nisar-2025-p100", Fields: "title description", AsStated: "23rd meeting of the Council of the Heads", Via: source.MofaPakistan2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0378", Date: "2024-10",
		Kind: Visit, CAMEO: "042", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Prime Minister Mishustin of Russia visits Pakistan",
		Description: "He came to the meeting of the SCO's heads of government.",
		Place:       place.Pakistan,
		PartOf:      ref.SCOCouncil2024,
		With: []With{
			{Actor: actor.Mishustin, Role: Visitor, Capacity: "PM"},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p049", AsStated: "In October 2024", Via: source.MofaPakistan2024},
			{Passage: "nisar-2025-p049", Fields: "title", AsStated: "attended by Russian PM Mikhail Mishustin", Via: source.MofaPakistan2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0458", Date: "2024-10",
		Kind: Forum, CAMEO: "061", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title:       "Pakistan-Russia Trade and Investment Forum is held for the first time",
		Description: "Business leaders of Pakistan met companies of Russia; several agreements were signed.",
		Place:       place.Moscow,
		With: []With{
			{Actor: actor.Russia, Role: Host},
			{Actor: actor.PakistaniBusinessLeaders, Role: Visitor},
			{Actor: actor.RussianCompanies, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p019", AsStated: "In October 2024"},
			{Passage: "untold-2025-p019", Fields: "title", AsStated: "inaugural Pakistan Russia Trade and Investment Forum"},
			{Passage: "untold-2025-p019", Fields: "place_id", AsStated: "Moscow hosted"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0459", Date: "[2024-10..]",
		Kind: Summit, CAMEO: "040", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Council of Heads of Government of the Shanghai Cooperation Organisation meets in Moscow",
		Description: "No date is stated: the document speaks of its own week and looks back on October 2024.",
		Place:       place.Moscow,
		With: []With{
			{Actor: actor.SCOHeadsOfGovernment, Role: Organiser},
			{Actor: actor.Russia, Role: Host},
			{Actor: actor.Dar, Role: Member, Capacity: "Deputy Prime Minister and Foreign Minister", Evidence: evidence.List{
				{Passage: "untold-2025-p036", Fields: "actor_id", AsStated: "Dar addressed the CHG summit"},
				{Passage: "untold-2025-p003", Fields: "capacity", AsStated: "Deputy Prime Minister and Foreign Minister"},
			}},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p003", AsStated: "this week", Rationale: "The document has no date of its own."},
			{Passage: "untold-2025-p003", Fields: "title", AsStated: "Council of Heads of Government summit"},
			{Passage: "untold-2025-p003", Fields: "place_id", AsStated: "in Moscow"},
			{Passage: "untold-2025-p019", Fields: "date", AsStated: "In October 2024", Rationale: "The latest time that the document looks back on."},
			{Passage: "untold-2025-p002", Fields: "place_id", AsStated: "Moscow talks"},
			{Passage: "untold-2025-p035", Fields: "place_id", AsStated: "Moscow meetings at the SCO summit"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0460", Date: "[2024-10..]",
		Kind: Meeting, CAMEO: "040", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Deputy Prime Ministers Dar of Pakistan and Overchuk of Russia meet in Moscow",
		Description: "At the margin of the summit they went through the relations of their states: politics, economy, energy, connectivity, " +
			"farming, industry, education and contacts of people. Affairs of the region and the world came up too, and they affirmed that " +
			"both would work together more, also in the United Nations and the SCO.",
		Place:  place.Moscow,
		PartOf: ref.MoscowSCOCouncil,
		With: []With{
			{Actor: actor.Dar, Role: Visitor, Capacity: "Deputy Prime Minister and Foreign Minister"},
			{Actor: actor.Overchuk, Role: Host, Capacity: "Deputy Prime Minister"},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p003", AsStated: "this week", Rationale: "The document has no date of its own."},
			{Passage: "untold-2025-p003", Fields: "place_id", AsStated: "in Moscow"},
			{Passage: "untold-2025-p019", Fields: "date", AsStated: "In October 2024", Rationale: "The latest time that the document looks back on."},
			{Passage: "untold-2025-p005", Fields: "description"},
			{Passage: "untold-2025-p007", Fields: "description"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0461", Date: "[2024-10..]",
		Kind: Other, CAMEO: "030", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Pakistan and Russia agree in Moscow to work together more closely",
		Description: "Energy, connectivity, security and diplomacy in the region are the fields named.",
		Place:       place.Moscow,
		PartOf:      ref.DarOverchukMoscow,
		With: []With{
			{Actor: actor.Dar, Role: Party, Capacity: "Deputy Prime Minister and Foreign Minister"},
			{Actor: actor.Overchuk, Role: Party, Capacity: "Deputy Prime Minister"},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p003", AsStated: "this week", Rationale: "The document has no date of its own."},
			{Passage: "untold-2025-p003", Fields: "title", AsStated: "agree to deepen cooperation"},
			{Passage: "untold-2025-p003", Fields: "place_id", AsStated: "in Moscow"},
			{Passage: "untold-2025-p019", Fields: "date", AsStated: "In October 2024", Rationale: "The latest time that the document looks back on."},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0462", Date: "[2024-10..]",
		Kind: Statement, CAMEO: "051", Setting: Bilateral, Domain: vocab.Transport, Status: Held,
		Title:       "Deputy Prime Minister Overchuk of Russia calls Pakistan a possible hub for transit",
		Description: "He said so to Dar in Moscow and recalled visits of his own.",
		Place:       place.Moscow,
		PartOf:      ref.DarOverchukMoscow,
		With: []With{
			{Actor: actor.Overchuk, Role: Speaker, Capacity: "Deputy Prime Minister", Evidence: evidence.List{
				{Passage: "untold-2025-p006", Fields: "actor_id"},
				{Passage: "untold-2025-p003", Fields: "capacity", AsStated: "Deputy Prime Minister"},
			}},
			{Actor: actor.Dar, Role: Addressee, Capacity: "Deputy Prime Minister and Foreign Minister", Evidence: evidence.List{
				{Passage: "untold-2025-p005", Fields: "actor_id", AsStated: "The two leaders"},
				{Passage: "untold-2025-p003", Fields: "capacity", AsStated: "Deputy Prime Minister and Foreign Minister"},
			}},
			{Actor: actor.Pakistan, Role: Subject, Evidence: evidence.List{{Passage: "untold-2025-p006", AsStated: "Pakistan's potential"}}},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p006", Fields: "title status description", AsStated: "regional hub for transit and connectivity"},
			{Passage: "untold-2025-p018", Fields: "title", AsStated: "recognition of Pakistan as a potential transit hub"},
			{Passage: "untold-2025-p003", Fields: "date", AsStated: "this week", Rationale: "The document has no date of its own."},
			{Passage: "untold-2025-p003", Fields: "place_id", AsStated: "in Moscow"},
			{Passage: "untold-2025-p019", Fields: "date", AsStated: "In October 2024", Rationale: "The latest time that the document looks back on."},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0463", Date: "[2024-10..]",
		Kind: Meeting, CAMEO: "040", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Foreign Ministers Dar of Pakistan and Lavrov of Russia meet in Moscow",
		Description: "During the summit they went through all sides of the relations of their states.",
		Place:       place.Moscow,
		PartOf:      ref.MoscowSCOCouncil,
		With: []With{
			{Actor: actor.Dar, Role: Visitor, Capacity: "Deputy Prime Minister and Foreign Minister", Evidence: evidence.List{
				{Passage: "untold-2025-p015", Fields: "actor_id", AsStated: "Dar"},
				{Passage: "untold-2025-p003", Fields: "capacity", AsStated: "Deputy Prime Minister and Foreign Minister"},
			}},
			{Actor: actor.Lavrov, Role: Host, Capacity: "Foreign Minister"},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p015", AsStated: "During the Moscow summit"},
			{Passage: "untold-2025-p015", Fields: "place_id", AsStated: "Moscow summit"},
			{Passage: "untold-2025-p019", Fields: "date", AsStated: "In October 2024", Rationale: "The latest time that the document looks back on."},
			{Passage: "untold-2025-p038", Fields: "title status place_id", AsStated: "Pakistani and Russian officials in Moscow"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0464", Date: "[2024-10..]",
		Kind: Statement, CAMEO: "051", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Foreign Minister Lavrov of Russia names partnership with Pakistan a priority in South Asia",
		Description: "Relations went on growing, he said, and the two states saw most main international questions alike. " +
			"The statement is told with his meeting with Dar.",
		PartOf: ref.DarLavrovMoscow,
		With: []With{
			{Actor: actor.Lavrov, Role: Speaker, Capacity: "Foreign Minister"},
			{Actor: actor.Pakistan, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p015", AsStated: "During the Moscow summit", Rationale: "Said of the meeting that the statement is told with."},
			{Passage: "untold-2025-p019", Fields: "date", AsStated: "In October 2024", Rationale: "The latest time that the document looks back on."},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0465", Date: "[2024-10..]",
		Kind: Statement, CAMEO: "013", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Foreign Office of Pakistan reports that both sides are satisfied with their relations",
		Description: "The report is of the meeting of Dar and Lavrov.",
		PartOf:      ref.DarLavrovMoscow,
		With: []With{
			{Actor: actor.MofaPakistan, Role: Speaker},
			{Actor: actor.Pakistan, Role: Subject},
			{Actor: actor.Russia, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p015", AsStated: "During the Moscow summit", Rationale: "Said of the meeting that the report is of."},
			{Passage: "untold-2025-p015", Fields: "title", AsStated: "deep satisfaction on both ends"},
			{Passage: "untold-2025-p019", Fields: "date", AsStated: "In October 2024", Rationale: "The latest time that the document looks back on."},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0466", Date: "[2024-10..]",
		Kind: Statement, CAMEO: "0211", Setting: Multilateral, Domain: vocab.Economic, Status: Held,
		Title: "Deputy Prime Minister Dar of Pakistan asks the SCO to use its financial bodies",
		Description: "He told the summit that bodies such as the SCO Interbank Consortium did too little, while trade corridors, " +
			"digital links and infrastructure of the region needed more investment.",
		Place:  place.Moscow,
		PartOf: ref.MoscowSCOCouncil,
		With: []With{
			{Actor: actor.Dar, Role: Speaker, Capacity: "Deputy Prime Minister and Foreign Minister", Evidence: evidence.List{
				{Passage: "untold-2025-p036", Fields: "actor_id", AsStated: "Dar"},
				{Passage: "untold-2025-p003", Fields: "capacity", AsStated: "Deputy Prime Minister and Foreign Minister"},
			}},
			{Actor: actor.SCOHeadsOfGovernment, Role: Addressee},
			{Actor: actor.SCOInterbankConsortium, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p036", Fields: "title status description participants", AsStated: "activate its financial mechanisms"},
			{Passage: "untold-2025-p003", Fields: "date", AsStated: "this week", Rationale: "The document has no date of its own."},
			{Passage: "untold-2025-p003", Fields: "place_id", AsStated: "in Moscow"},
			{Passage: "untold-2025-p019", Fields: "date", AsStated: "In October 2024", Rationale: "The latest time that the document looks back on."},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0379", Date: "2024-12",
		Kind: Signing, CAMEO: "057", Setting: Bilateral, Domain: vocab.Economic, Status: Held, Doubtful: true,
		Title:     "Pakistan and Russia sign an agreement on barter trade",
		Agreement: ref.Barter2024,
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p050", AsStated: "in December 2024"},
			{Passage: "nisar-2025-p050", Fields: "title", AsStated: "barter trade"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0380", Date: "2024-12",
		Kind: Session, CAMEO: "040", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title:       "Pakistan-Russia Inter-Governmental Commission holds its 9th session",
		Description: "Eight agreements were concluded. One document has the abbreviation ITC with its name.",
		Place:       place.Moscow,
		With: []With{
			{Actor: actor.IGC, Role: Organiser},
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p050", Fields: "status description participants", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p050", Fields: "date", AsStated: "in December 2024", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p050", Fields: "title", AsStated: "9th Intergovernmental Commission (ITC)", Via: source.TheNewsInternational2024},
			{Passage: "untold-2025-p017", Fields: "title status participants", AsStated: "9th session of the Pakistan Russia Inter Governmental"},
			{Passage: "untold-2025-p017", Fields: "place_id", AsStated: "held in Moscow"},
			{Passage: "untold-2025-p017", Fields: "description", AsStated: "signing of eight agreements"},
			{Passage: "untold-2025-p017", Fields: "date", Value: "2024", AsStated: "in 2024", Rationale: "Gives the year alone."},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}
