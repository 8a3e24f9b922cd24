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

var rows2022 = []Event{
	{
		ID: "ev-0351", Date: "2022",
		Kind: Sanctions, CAMEO: "163", Setting: ThirdParty, Domain: vocab.Economic, Status: Held,
		Title:       "Western and European states put Russia under heavy sanctions",
		Description: "The reason was Ukraine. Russia needed buyers for its gas and its arms; the sanctions also limited cooperation with Pakistan.",
		With: []With{
			{Actor: actor.WesternStates, Role: Initiator},
			{Actor: actor.EuropeanStates, Role: Initiator},
			{Actor: actor.Russia, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p045", AsStated: "In 2022"},
			{Passage: "nisar-2025-p045", Fields: "title", AsStated: "heavy sanctions from the West and Europe"},
			{Passage: "nisar-2025-p019", Fields: "title description participants", AsStated: "heavy sanctions in Europe and the West"},
			{Passage: "nisar-2025-p004", Fields: "description", AsStated: "external constraints, including the Western sanctions"},
			{Passage: "untold-2025-p025", Fields: "title", AsStated: "Western sanctions"},
			{Passage: "untold-2025-p027", Fields: "title", AsStated: "campaigns to isolate Russia economically through sanctions"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0352", Date: "2022",
		Kind: PolicyChange, CAMEO: "010", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Held,
		Title: "Pakistan takes up a policy of neutrality in the war in Ukraine",
		With: []With{
			{Actor: actor.Pakistan, Role: Initiator},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p045", AsStated: "In 2022"},
			{Passage: "nisar-2025-p045", Fields: "title", AsStated: "a policy of neutrality"},
			{Passage: "khatoon-2023-p090", Fields: "date", AsStated: "2022, March 4", Via: source.Takar2022, Rationale: "The day of a report, in that year."},
			{Passage: "khatoon-2023-p090", Fields: "title participants", AsStated: "Walks Thin Line Between Russia, Ukraine", Via: source.Takar2022},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0353", Date: "2022",
		Kind: Vote, CAMEO: "050", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Pakistan abstains from votes at the United Nations on condemning Moscow",
		Description: "There were several resolutions; their number and days are not stated.",
		With: []With{
			{Actor: actor.Pakistan, Role: Speaker},
			{Actor: actor.Russia, Role: Target},
			{Actor: actor.UnitedNations, Role: Organiser},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p045", AsStated: "In 2022"},
			{Passage: "nisar-2025-p045", Fields: "title", AsStated: "abstained from voting on resolutions"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0354", Date: "2022",
		Kind: Interest, CAMEO: "0311", Setting: Bilateral, Domain: vocab.Energy, Status: Held,
		Title:       "Pakistan is reported to be interested in buying Russian oil at a lower price",
		Description: "Media told it when energy prices rose in the world. The year is that of the report which the document cites.",
		With: []With{
			{Actor: actor.Pakistan, Role: Initiator},
			{Actor: actor.Russia, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p048", AsStated: "Siddiqui, 2022", Via: source.Siddiqui2022},
			{Passage: "nisar-2025-p048", Fields: "title", AsStated: "importing oil at a discounted price", Via: source.Siddiqui2022},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0355", Date: "2022/2024",
		Kind: Consultation, CAMEO: "040", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Pakistan keeps up its diplomatic dialogue with Russia under international pressure",
		Description: "The years are those of the phase in which the passage stands.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p048", Fields: "title status participants", AsStated: "continued diplomatic dialogues with Russia"},
			{Passage: "nisar-2025-p044", Fields: "date description", AsStated: "2022-2024"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0359", Date: "2022",
		Kind: Summit, CAMEO: "044", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Shanghai Cooperation Organisation holds its summit in Samarkand",
		Place: place.Samarkand,
		With: []With{
			{Actor: actor.SCO, Role: Organiser},
			{Actor: actor.ShehbazSharif, Role: Member, Capacity: "Prime Minister"},
			{Actor: actor.Putin, Role: Member, Capacity: "President"},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p048", AsStated: "the 2022 SCO summit"},
			{Passage: "nisar-2025-p048", Fields: "place_id", AsStated: "in Samarkand"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0360", Date: "2022",
		Kind: Meeting, CAMEO: "044", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Prime Minister Shehbaz Sharif of Pakistan meets President Putin of Russia in Samarkand",
		Description: "They spoke of cooperation and of stability in the region.",
		Place:       place.Samarkand,
		PartOf:      ref.SamarkandSCOSummit2022,
		With: []With{
			{Actor: actor.ShehbazSharif, Role: Party, Capacity: "Prime Minister"},
			{Actor: actor.Putin, Role: Party, Capacity: "President"},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p048", AsStated: "the 2022 SCO summit"},
			{Passage: "nisar-2025-p048", Fields: "place_id", AsStated: "in Samarkand"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0350", Date: "2022-02/..",
		Kind: War, CAMEO: "190", Setting: ThirdParty, Domain: vocab.Military, Status: Ongoing,
		Title: "War of Russia in Ukraine",
		Description: "The conflict grew sharper in February 2022 and went over into an invasion about the time of Prime Minister Imran Khan's visit to Russia. " +
			"It brought both difficulties and openings for relations with Pakistan.",
		Place: place.Ukraine,
		With: []With{
			{Actor: actor.Russia, Role: Party},
			{Actor: actor.Ukraine, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p046", AsStated: "in February 2022"},
			{Passage: "nisar-2025-p045", Fields: "title status description participants", AsStated: "ongoing Russian-Ukraine war"},
			{Passage: "nisar-2025-p045", Fields: "date", Value: "2022", AsStated: "In 2022", Rationale: "Gives the year alone."},
			{Passage: "nisar-2025-p105", Fields: "date", AsStated: "2022, Feb. 25", Via: source.Hashim2022, Rationale: "The title has the invasion going on at that day."},
			{Passage: "nisar-2025-p105", Fields: "place_id", AsStated: "Ukraine invasion", Via: source.Hashim2022},
			{Passage: "nisar-2025-p019", Fields: "place_id participants", AsStated: "its involvement in Ukraine"},
			{Passage: "nisar-2025-p064", Fields: "title", AsStated: "in the Russian-Ukraine war", Via: source.Ahmed2024},
			{Passage: "yaqoob-2025-p010", Fields: "title participants", AsStated: "Russia-Ukraine conflict"},
			{Passage: "yaqoob-2025-p051", Fields: "title", AsStated: "Russian-Ukraine War", Via: source.Malik2024},
			{Passage: "yaqoob-2025-p063", Fields: "title", AsStated: "Russia-Ukraine crisis", Via: source.Shah2022},
			{Passage: "untold-2025-p026", Fields: "title place_id", AsStated: "Russian actions in Ukraine"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0356", Date: "2022-02",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held, Doubtful: true,
		Title: "Prime Minister Imran Khan of Pakistan visits Russia",
		Description: "He was received with a red carpet. The document calls him the second prime minister of Pakistan there, after Bhutto, and the visit the first in 23 years. " +
			"It drew attention in the world because of its time.",
		Place: place.Russia,
		With: []With{
			{Actor: actor.ImranKhan, Role: Visitor, Capacity: "PM"},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p046", AsStated: "In February 2022"},
			{Passage: "nisar-2025-p046", Fields: "place_id", AsStated: "visit to Russia"},
			{Passage: "nisar-2025-p046", Fields: "description", AsStated: "second PM of Pakistan to visit Russia"},
			{Passage: "nisar-2025-p047", Fields: "description", AsStated: "given a red-carpet welcome by Moscow", Via: source.Yousaf2022},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0357", Date: "2022-02",
		Kind: Meeting, CAMEO: "040", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Prime Minister Imran Khan of Pakistan meets Putin",
		Description: "The meeting lasted three hours. Relations of the two states, the region and South Asia came up. " +
			"That Putin was the other side rests on the titles of two reports of 25 February 2022; the text names officials.",
		PartOf: ref.ImranKhanRussia2022,
		With: []With{
			{
				Actor: actor.ImranKhan, Role: Visitor, Capacity: "PM",
				Evidence: evidence.List{{Passage: "nisar-2025-p047", AsStated: "PM Imran Khan", Via: source.Yousaf2022}},
			},
			{
				Actor: actor.Putin, Role: Host,
				Evidence: evidence.List{
					{Passage: "nisar-2025-p105", AsStated: "Putin", Via: source.Hashim2022},
					{Passage: "nisar-2025-p127", AsStated: "Imran-Putin rendezvous", Via: source.Yousaf2022},
				},
			},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p046", Fields: "date", AsStated: "in February 2022"},
			{Passage: "nisar-2025-p047", Fields: "status", AsStated: "the meeting lasted three hours", Via: source.Yousaf2022},
			{Passage: "nisar-2025-p047", Fields: "description", AsStated: "During the meeting", Via: source.Hashim2022},
			{Passage: "nisar-2025-p105", Fields: "title description", AsStated: "Pakistani PM Khan meets Putin", Via: source.Hashim2022},
			{Passage: "nisar-2025-p127", Fields: "title", AsStated: "Imran-Putin rendezvous", Via: source.Yousaf2022},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0358", Date: "2022-02",
		Kind: Offer, CAMEO: "0311", Setting: Bilateral, Domain: vocab.Energy, Status: Held,
		Title:       "Russia offers Pakistan crude oil at a discount",
		Description: "The discount was 30 to 40 percent. Oil imports were discussed during Prime Minister Imran Khan's visit.",
		PartOf:      ref.ImranKhanRussia2022,
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p047", Fields: "title status description participants"},
			{Passage: "nisar-2025-p047", Fields: "title", AsStated: "30-40% discount on crude oil"},
			{Passage: "nisar-2025-p046", Fields: "date", AsStated: "in February 2022"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}
