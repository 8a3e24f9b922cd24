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

var nisar2024Autumn = []Event{
	{
		ID: ref.OverchukPakistan2024, Date: "2024-09-18/2024-09-19",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title: "Deputy Prime Minister Overchuk of Russia visits Pakistan",
		Description: "Several memoranda were signed. The days follow from the title of a report of 18 September 2024, " +
			"by which a visit of two days began.",
		Place: place.Pakistan,
		With: []With{
			{Actor: actor.Overchuk, Role: Visitor, Capacity: "Deputy Prime Minister"},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p050", Fields: "title status description participants", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p123", Fields: "date", AsStated: "2024, Sep. 18", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p123", Fields: "place_id description", AsStated: "begins two-day visit to Pakistan", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p073", Fields: "date", Value: "2024-09-18", AsStated: "September 18, 2024", Via: source.Gul2024, Rationale: "The day of one meeting of the visit."},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: ref.MemorandaSigning2024, Date: "2024-09-18/2024-09-19",
		Kind: Signing, CAMEO: "057", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title: "Pakistan and Russia sign several memoranda during Overchuk's visit",
		Description: "They concern energy, infrastructure, higher education, visas and trade in farm products, among other fields. " +
			"The days are those of the visit.",
		PartOf: ref.OverchukPakistan2024,
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p050", Fields: "status description participants", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p050", Fields: "title", AsStated: "signed multiple MOUs", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p123", Fields: "date", AsStated: "2024, Sep. 18", Via: source.TheNewsInternational2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: ref.OverchukDar2024, Date: "2024-09-18",
		Kind: Meeting, CAMEO: "040", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:  "Deputy Prime Minister Overchuk and Foreign Minister Dar meet in Islamabad",
		Place:  place.Islamabad,
		PartOf: ref.OverchukPakistan2024,
		With: []With{
			{Actor: actor.Overchuk, Role: Visitor, Capacity: "Deputy Prime Minister"},
			{Actor: actor.Dar, Role: Host, Capacity: "Foreign Minister"},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p073", AsStated: "September 18, 2024", Via: source.Gul2024},
			{Passage: "nisar-2025-p073", Fields: "place_id", AsStated: "in Islamabad", Via: source.Gul2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0376", Date: "2024-09-18",
		Kind: Endorsement, CAMEO: "051", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Russia backs Pakistan's bid for membership of BRICS",
		Description: "The meeting in Islamabad showed the backing; the title of the report on it speaks of a pledge.",
		Place:       place.Islamabad,
		PartOf:      ref.OverchukDar2024,
		With: []With{
			{Actor: actor.Russia, Role: Speaker},
			{Actor: actor.Pakistan, Role: Target},
			{Actor: actor.BRICS, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p073", AsStated: "September 18, 2024", Via: source.Gul2024},
			{Passage: "nisar-2025-p073", Fields: "place_id", AsStated: "in Islamabad", Via: source.Gul2024},
			{Passage: "nisar-2025-p101", Fields: "title description", AsStated: "pledges to back Pakistan's BRICS membership", Via: source.Gul2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: ref.SCOCouncil2024, Date: "2024-10",
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
		ID: ref.BarterSigning2024, Date: "2024-12",
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
		ID: ref.IGC2024, Date: "2024-12",
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
