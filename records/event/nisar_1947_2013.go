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

var nisar1947to2013 = []Event{
	{
		ID:   "ev-0300",
		Kind: PolicyChange, CAMEO: "050", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Pakistan aligns itself with the bloc led by the United States",
		Description: "Pakistan saw India as hostile and put its security first. The alignment lasted through the Cold War and left distrust between Pakistan and Moscow.",
		With: []With{
			{Actor: actor.Pakistan, Role: Initiator},
			{Actor: actor.UnitedStates, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p027", Via: source.Khan2019a},
			{Passage: "nisar-2025-p027", Fields: "title", AsStated: "aligning with the US-led bloc", Via: source.Khan2019a},
			{Passage: "nisar-2025-p029", Fields: "description participants", AsStated: "left both states with lingering mistrust", Via: source.NaqviMasood2017},
			{Passage: "nisar-2025-p088", Fields: "title description participants", AsStated: "Pakistan was strongly aligned with the US"},
			{Passage: "khatoon-2023-p019", Fields: "title status participants", AsStated: "close military association with the United States", Via: source.Gul2018},
			{Passage: "khatoon-2023-p020", Fields: "title status participants", AsStated: "Pakistan's association with the United States", Via: source.RashidTahir2021},
			{Passage: "khatoon-2023-p020", Fields: "description", AsStated: "contributed to the mistrust and hostility", Via: source.RashidTahir2021},
			{Passage: "untold-2025-p005", Fields: "title participants", AsStated: "Pakistan's alignment with the United States"},
			{Passage: "untold-2025-p009", Fields: "title", AsStated: "Pakistan's participation in Western military alliances"},
			{Passage: "untold-2025-p029", Fields: "title participants", AsStated: "Pakistan aligned with China and the United States"},
			{Passage: "yaqoob-2025-p010", Fields: "title", AsStated: "Pakistan's alignment with the Western bloc"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0301",
		Kind: PolicyChange, CAMEO: "050", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Held,
		Title:       "The USSR partners with India in the Cold War",
		Description: "The partnership held back relations with Pakistan and left distrust.",
		With: []With{
			{Actor: actor.USSR, Role: Initiator},
			{Actor: actor.India, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p088"},
			{Passage: "nisar-2025-p088", Fields: "title", AsStated: "the Soviet Union partnered with India"},
			{
				Passage: "nisar-2025-p029", Fields: "description", AsStated: "Russia's Indo-centric foreign policy", Via: source.NaqviMasood2017,
				Rationale: "The passage says Russia, also for the time of the USSR.",
			},
			{Passage: "khatoon-2023-p020", Fields: "title status participants", AsStated: "unwavering assistance to Pakistan's archrival, India"},
			{Passage: "untold-2025-p009", Fields: "title status participants", AsStated: "Soviet Union's strategic partnership with India"},
			{Passage: "untold-2025-p005", Fields: "title", AsStated: "Russia's strategic partnership with India", Rationale: "The passage says Russia, also for the time of the USSR."},
			{Passage: "untold-2025-p029", Fields: "title participants", AsStated: "India partnered with the Soviet Union"},
			{Passage: "yaqoob-2025-p010", Fields: "title", AsStated: "India's strong relations with Russia", Rationale: "The passage says Russia, also for the time of the USSR."},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0302",
		Kind: PolicyChange, CAMEO: "030", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "The government of President Ayub Khan sets out to normalise relations with the USSR",
		Description: "No such step was taken towards India. The year is not stated.",
		With: []With{
			{Actor: actor.AyubKhan, Role: Initiator, Capacity: "President"},
			{Actor: actor.USSR, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p028", Via: source.Lerski1974},
			{Passage: "nisar-2025-p028", Fields: "title", AsStated: "normalize diplomatic relations with the USSR", Via: source.Lerski1974},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: ref.IndoPakistaniWar1960, Date: "1960",
		Kind: War, CAMEO: "190", Setting: ThirdParty, Domain: vocab.Military, Status: Held, Doubtful: true,
		Title:       "War between India and Pakistan, for which the document gives the year 1960",
		Description: "The Tashkent agreement followed from it.",
		With: []With{
			{Actor: actor.India, Role: Party},
			{Actor: actor.Pakistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p028", AsStated: "Indo-Pakistan war in 1960", Via: source.Amin1980},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: ref.TashkentMediation, Date: "1960",
		Kind: Mediation, CAMEO: "045", Setting: Multilateral, Domain: vocab.Security, Status: Held, Doubtful: true,
		Title:       "The USSR mediates between India and Pakistan during their war",
		Description: "The negotiations that it helped along ended in the Tashkent agreement.",
		PartOf:      ref.IndoPakistaniWar1960,
		Agreement:   ref.TashkentAgreement,
		With: []With{
			{Actor: actor.USSR, Role: Mediator},
			{Actor: actor.India, Role: Party},
			{Actor: actor.Pakistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p028", AsStated: "during the Indo-Pakistan war in 1960", Via: source.Amin1980},
			{Passage: "nisar-2025-p092", Fields: "title", AsStated: "Third Party's Role in the Resolution of Conflict", Via: source.Amin1980},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0305", Date: "1965",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "President Ayub Khan of Pakistan visits the USSR",
		Place: place.USSR,
		With: []With{
			{Actor: actor.AyubKhan, Role: Visitor, Capacity: "President"},
			{Actor: actor.USSR, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p028", AsStated: "in 1965"},
			{Passage: "nisar-2025-p028", Fields: "place_id", AsStated: "to the USSR"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0306",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held, Doubtful: true,
		Title:       "Prime Minister Zulfikar Ali Bhutto of Pakistan visits the USSR",
		Description: "Told only where the document counts the prime ministers who went there; the year is not stated. It writes Russia.",
		Place:       place.USSR,
		With: []With{
			{Actor: actor.Bhutto, Role: Visitor, Capacity: "PM"},
			{Actor: actor.USSR, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p046"},
			{Passage: "nisar-2025-p046", Fields: "place_id", AsStated: "to visit Russia", Rationale: "Known from elsewhere: in Bhutto's time this was the USSR."},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0307",
		Kind: War, CAMEO: "190", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title:       "War in Chechnya",
		Description: "The document takes it as an example of what a jihadist frame of mind can lead to; its years are not stated.",
		Place:       place.Chechnya,
		With: []With{
			{Actor: actor.Russia, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p057", Via: source.Hofmann2016},
			{Passage: "nisar-2025-p057", Fields: "place_id", AsStated: "Chechnyan War", Via: source.Hofmann2016},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0308",
		Kind: PolicyChange, CAMEO: "030", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Pakistan and Russia reconsider their foreign policies after the end of the USSR",
		Description: "The years are not stated; the change showed in cooperation at the beginning of the next century.",
		With: []With{
			{Actor: actor.Pakistan, Role: Initiator},
			{Actor: actor.Russia, Role: Initiator},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p088"},
			{Passage: "nisar-2025-p088", Fields: "title", AsStated: "both countries reassessed their foreign policies"},
			{Passage: "khatoon-2023-p022", Fields: "title status participants", AsStated: "reset its foreign policy priorities"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0309", Date: "2000",
		Kind: PolicyChange, CAMEO: "160", Setting: ThirdParty, Domain: vocab.Security, Status: Held, Doubtful: true,
		Title:       "Pakistan turns against terrorism and parts with the Taliban",
		Description: "The Taliban were a danger to Russia and, through Afghanistan, to Central Asia.",
		With: []With{
			{Actor: actor.Pakistan, Role: Initiator},
			{Actor: actor.Taliban, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p017", AsStated: "since 2000", Via: source.Khan2019a},
			{Passage: "nisar-2025-p017", Fields: "title", AsStated: "detached itself from the Taliban", Via: source.Khan2019a},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0310", Date: "2000/..",
		Kind: Other, CAMEO: "050", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Ongoing,
		Title:       "Relations of Pakistan and Russia get better at the beginning of the 21st century",
		Description: "They have been fairly smooth since Pakistan parted with the Taliban.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p017", AsStated: "since 2000", Via: source.Khan2019a},
			{Passage: "nisar-2025-p088", Fields: "title participants", AsStated: "beginning of the 21st century"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0311", Date: "2001",
		Kind: Founding, CAMEO: "057", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "The Shanghai Cooperation Organisation is founded",
		With: []With{
			{Actor: actor.SCO, Role: Subject},
			{Actor: actor.Russia, Role: Initiator, Evidence: evidence.List{{Passage: "yaqoob-2025-p010", AsStated: "Russian-cofounded"}}},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p068", AsStated: "in 2001", Via: source.Sco2017},
		},
		Versions: schema.Versions{Added: "0.2.0"},
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
		ID:   "ev-0314",
		Kind: Withdrawal, CAMEO: "087", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title:       "US forces complete their withdrawal from Afghanistan",
		Description: "It came years after the first steps; the year is not stated.",
		Place:       place.Afghanistan,
		With: []With{
			{Actor: actor.USForces, Role: Initiator},
			{Actor: actor.Afghanistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p031", Via: source.Korybko2018},
			{Passage: "nisar-2025-p031", Fields: "title", AsStated: "complete withdrawal of the US forces", Via: source.Korybko2018},
			{Passage: "nisar-2025-p053", Fields: "title", AsStated: "post-US withdrawal"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}
