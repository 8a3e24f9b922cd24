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

var rows2011 = []Event{
	{
		ID: "ev-0159", Date: "2011",
		Kind: Meeting, CAMEO: "040", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Prime Minister Gillani of Pakistan meets Putin",
		Description: "Peace in the region, membership of the Shanghai Cooperation Organisation, and industrial and energy projects came up.",
		With: []With{
			{Actor: actor.Gillani, Role: Party, Capacity: "Prime Minister"},
			{Actor: actor.Putin, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p040", AsStated: "In 2011", Via: source.Hanif2013},
		},
	},
	{
		ID: "ev-0160", Date: "2011",
		Kind: Statement, CAMEO: "051", Setting: Bilateral, Domain: vocab.Security, Status: Held,
		Title:       "Putin calls the tie of Pakistan and Russia important for regional peace",
		Description: "He said so in public when he met Prime Minister Gillani of Pakistan.",
		PartOf:      ref.GillaniPutin2011,
		With: []With{
			{Actor: actor.Putin, Role: Speaker},
			{Actor: actor.Gillani, Role: Addressee, Capacity: "Prime Minister"},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p040", AsStated: "In 2011", Via: source.Hanif2013},
		},
	},
	{
		ID: "ev-0161", Date: "2011",
		Kind: Endorsement, CAMEO: "051", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Putin backs Pakistan's joining of the Shanghai Cooperation Organisation",
		Description: "He did so about the time of his meeting with Prime Minister Gillani.",
		PartOf:      ref.GillaniPutin2011,
		With: []With{
			{Actor: actor.Putin, Role: Speaker},
			{Actor: actor.Pakistan, Role: Target},
			{Actor: actor.SCO, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p040", AsStated: "In 2011", Via: source.Hanif2013},
			{Passage: "untold-2025-p010", Fields: "date", AsStated: "in 2011", Added: "0.2.0"},
			{Passage: "untold-2025-p010", Fields: "title status participants", AsStated: "publicly endorsed Pakistan's bid", Added: "0.2.0"},
		},
	},
	{
		ID: "ev-0162", Date: "2011",
		Kind: Offer, CAMEO: "0331", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title:       "Russia offers Pakistan help with enlarging the steel mill",
		Description: "Only \"Steel Mill\" is written; the one in Karachi is probably meant.",
		PartOf:      ref.GillaniPutin2011,
		Project:     ref.KarachiSteelMill,
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p040", AsStated: "In 2011", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p040", Fields: "title", AsStated: "expansion of Steel Mill", Via: source.Hanif2013},
		},
	},
	{
		ID: "ev-0163", Date: "2011",
		Kind: Offer, CAMEO: "0331", Setting: Bilateral, Domain: vocab.Energy, Status: Held,
		Title:       "Russia offers Pakistan help with enlarging the Muzaffargarh power plant",
		Description: "The offer is told with the meeting of Putin and Prime Minister Gillani.",
		PartOf:      ref.GillaniPutin2011,
		Project:     ref.MuzaffargarhPlant,
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p040", AsStated: "In 2011", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p040", Fields: "title", AsStated: "Muzaffargarh", Via: source.Hanif2013},
		},
	},
	{
		ID: "ev-0164", Date: "2011",
		Kind: Offer, CAMEO: "0331", Setting: Bilateral, Domain: vocab.Energy, Status: Held,
		Title:       "Russia offers Pakistan help with enlarging the Guddu power plant",
		Description: "The offer is told with the meeting of Putin and Prime Minister Gillani.",
		PartOf:      ref.GillaniPutin2011,
		Project:     ref.GudduPlant,
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p040", AsStated: "In 2011", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p040", Fields: "title", AsStated: "Guddu power plants", Via: source.Hanif2013},
		},
	},
	{
		ID: "ev-0165", Date: "2011",
		Kind: Interest, CAMEO: "0311", Setting: Bilateral, Domain: vocab.Energy, Status: Held,
		Title:       "Russia shows interest in the Thar Coal Project",
		Description: "The interest is told with the meeting of Putin and Prime Minister Gillani.",
		PartOf:      ref.GillaniPutin2011,
		Project:     ref.TharCoal,
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p040", AsStated: "In 2011", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p040", Fields: "title", AsStated: "Thar Coal Project", Via: source.Hanif2013},
		},
	},
	{
		ID: "ev-0312", Date: "2011",
		Kind: Attack, CAMEO: "186", Setting: ThirdParty, Domain: vocab.Security, Status: Held,
		Title:       "Osama bin Laden is killed",
		Description: "US and NATO forces withdrew from Afghanistan step by step above all after it.",
		With: []With{
			{Actor: actor.BinLaden, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p031", AsStated: "in 2011", Via: source.Korybko2018},
			{Passage: "nisar-2025-p031", Fields: "title", AsStated: "killing of Osama Bin Laden", Via: source.Korybko2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0313", Date: "2011/",
		Kind: Withdrawal, CAMEO: "087", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title:       "US and NATO forces withdraw from Afghanistan step by step",
		Description: "It was most marked after the death of Osama bin Laden and led Pakistan and Russia to reset their relations.",
		Place:       place.Afghanistan,
		With: []With{
			{Actor: actor.USForces, Role: Initiator},
			{Actor: actor.NATO, Role: Initiator},
			{Actor: actor.Afghanistan, Role: Target},
		},
		Evidence: evidence.List{
			{
				Passage: "nisar-2025-p031", AsStated: "killing of Osama Bin Laden in 2011", Via: source.Korybko2018,
				Rationale: "No beginning is stated; the year is that after which it was most marked.",
			},
			{Passage: "nisar-2025-p031", Fields: "place_id", AsStated: "from Afghanistan", Via: source.Korybko2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0454", Date: "2011",
		Kind: PolicyChange, CAMEO: "030", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Russia changes its policy on strategic ties with Pakistan",
		Description: "A year before, Putin had spoken against such ties. His public support of Pakistan's bid to join " +
			"the Shanghai Cooperation Organisation is named with the change.",
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p010", AsStated: "in 2011"},
			{Passage: "untold-2025-p010", Fields: "title", AsStated: "Russia changed its policy"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0167", Date: "2011-05",
		Kind: Meeting, CAMEO: "040", Setting: Bilateral, Domain: vocab.Security, Status: Held,
		Title:       "President Zardari of Pakistan meets President Medvedev of Russia in the Kremlin",
		Description: "President Medvedev spoke of terrorism as a threat to both countries.",
		Place:       place.Kremlin,
		PartOf:      ref.ZardariMoscow2011,
		With: []With{
			{Actor: actor.Zardari, Role: Visitor, Capacity: "President"},
			{Actor: actor.Medvedev, Role: Host, Capacity: "President"},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p046", AsStated: "May 2011", Via: source.TheNews2011},
			{Passage: "rabbi-2021-p046", Fields: "place_id", AsStated: "at the Kremlin", Via: source.TheNews2011},
		},
	},
	{
		ID: "ev-0168", Date: "2011-05",
		Kind: Statement, CAMEO: "030", Setting: Bilateral, Domain: vocab.Security, Status: Held, Doubtful: true,
		Title: "President Medvedev of Russia calls for a joint stand against terrorism",
		Description: "He told President Zardari that both countries faced the same threat and that Russia wished to coordinate efforts in the world. " +
			"He called terrorism the chief evil of the first century, in the words of the document.",
		Place:  place.Kremlin,
		PartOf: ref.ZardariKremlin2011,
		With: []With{
			{Actor: actor.Medvedev, Role: Speaker, Capacity: "President"},
			{Actor: actor.Zardari, Role: Addressee, Capacity: "President"},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p046", AsStated: "May 2011", Via: source.TheNews2011},
			{Passage: "rabbi-2021-p046", Fields: "description", AsStated: "main evil of the 1st century", Via: source.TheNews2011},
		},
	},
	{
		ID: "ev-0166", Date: "2011-05-11/2011-05-14",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "President Zardari of Pakistan visits Moscow",
		Description: "A memorandum on cooperation in energy was signed during this official visit.",
		Place:       place.Moscow,
		With: []With{
			{Actor: actor.Zardari, Role: Visitor, Capacity: "President"},
			{Actor: actor.Russia, Role: Host},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p041", AsStated: "May 11 - 14, 2011", Via: source.TheNews2011},
			{Passage: "rabbi-2021-p041", Fields: "place_id", AsStated: "Moscow", Via: source.TheNews2011},
		},
	},
	{
		ID: "ev-0169", Date: "[2011-05-11..2011-05-13]",
		Kind: Other, CAMEO: "0311", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title:       "Pakistan and Russia agree to promote trade and investment",
		Description: "This rests on the title of a news report of 13 May 2011, which the document cites for President Zardari's visit to Moscow.",
		PartOf:      ref.ZardariMoscow2011,
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p063", AsStated: "May 13, 2011", Via: source.TheNews2011, Rationale: "The report's date is the latest day."},
			{Passage: "rabbi-2021-p041", Fields: "date", AsStated: "May 11 - 14, 2011", Via: source.TheNews2011, Rationale: "The visit's first day is the earliest."},
		},
	},
	{
		ID: "ev-0170", Date: "2011-09",
		Kind: Summit, CAMEO: "044", Setting: Multilateral, Domain: vocab.Security, Status: Held,
		Title:       "Presidents of Afghanistan, Pakistan, Russia and Tajikistan meet in Dushanbe",
		Description: "Early in the month they dealt with terrorism and extremism, drugs, and energy projects.",
		Place:       place.Dushanbe,
		With: []With{
			{Actor: actor.PresidentAfghanistan, Role: Member, Capacity: "Head of state"},
			{Actor: actor.PresidentPakistan, Role: Member, Capacity: "Head of state"},
			{Actor: actor.Medvedev, Role: Member, Capacity: "President"},
			{Actor: actor.PresidentTajikistan, Role: Member, Capacity: "Head of state"},
			{
				Actor: actor.DushanbeFour, Role: Organiser,
				Evidence: evidence.List{{Passage: "rabbi-2021-p050", AsStated: "Dushanbe Four", Rationale: "The yearly summits are taken to be this forum."}},
			},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p048", AsStated: "early September 2011"},
			{Passage: "rabbi-2021-p048", Fields: "place_id", AsStated: "in Dushanbe"},
		},
	},
	{
		ID: "ev-0171", Date: "2011-09",
		Kind: Statement, CAMEO: "019", Setting: Multilateral, Domain: vocab.Security, Status: Held,
		Title: "President Medvedev of Russia says that the four states answer for their region",
		Description: "At the summit in Dushanbe he named Russia, Tajikistan, Afghanistan and Pakistan as those on whom it rests in the end. " +
			"The other presidents agreed.",
		Place:  place.Dushanbe,
		PartOf: ref.DushanbeSummit2011,
		With: []With{
			{Actor: actor.Medvedev, Role: Speaker, Capacity: "President"},
			{Actor: actor.PresidentAfghanistan, Role: Addressee, Capacity: "President"},
			{Actor: actor.PresidentPakistan, Role: Addressee, Capacity: "President"},
			{Actor: actor.PresidentTajikistan, Role: Addressee, Capacity: "President"},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p048", AsStated: "early September 2011", Via: source.Dyomkin2011},
		},
	},
}
