package event

import (
	"pakrus/records/actor"
	"pakrus/records/place"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsUndatedC = []Event{
	{
		ID:   "ev-0231",
		Kind: ArmsDelivery, CAMEO: "072", Setting: ThirdParty, Domain: vocab.Military, Status: Ongoing,
		Title:       "India buys more arms from the United States, Israel and France",
		Description: "It no longer turns to Russia alone and deals with many sides.",
		With: []With{
			{Actor: actor.India, Role: Recipient},
			{Actor: actor.UnitedStates, Role: Supplier},
			{Actor: actor.Israel, Role: Supplier},
			{Actor: actor.France, Role: Supplier},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p058"},
			{Passage: "rabbi-2021-p058", Fields: "title", AsStated: "purchases of military equipment"},
		},
	},
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
	{
		ID:   "ev-0385",
		Kind: PolicyChange, CAMEO: "050", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Russia draws closer to Pakistan as India draws closer to the United States",
		Description: "India's trade with Russia was falling at the same time. Pakistan's position and trade by the corridor CPEC spoke for it.",
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
			{Actor: actor.India, Role: Subject},
			{Actor: actor.UnitedStates, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p017", Fields: "title status description participants", AsStated: "Russia grew closer to Pakistan", Via: source.Khan2019a},
			{Passage: "nisar-2025-p022", Fields: "title status description participants"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0386",
		Kind: PolicyChange, CAMEO: "050", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Pakistan turns towards Russia as the United States draws closer to India",
		Description: "Pakistan wishes to keep a balance between Russia and the United States, and looks to Russia for energy, arms and a way into Eurasia.",
		With: []With{
			{Actor: actor.Pakistan, Role: Initiator},
			{Actor: actor.Russia, Role: Target},
			{Actor: actor.India, Role: Subject},
			{Actor: actor.UnitedStates, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p018", Fields: "title status description participants", AsStated: "the tilt of Pakistan", Via: source.Khan2018},
			{Passage: "nisar-2025-p022", Fields: "title status description participants"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0387",
		Kind: Interest, CAMEO: "0311", Setting: Bilateral, Domain: vocab.Transport, Status: Ongoing,
		Title:       "Russia is interested in access to warm waters through Pakistan",
		Description: "The corridor CPEC is named beside it.",
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p017", Via: source.Khan2019a},
			{Passage: "nisar-2025-p017", Fields: "title", AsStated: "Russian interest in accessing warm water resources", Via: source.Khan2019a},
			{Passage: "nisar-2025-p088", Fields: "title description", AsStated: "seeking connectivity and warm water resources"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0388",
		Kind: Cooperation, CAMEO: "062", Setting: Multilateral, Domain: vocab.Security, Status: Ongoing,
		Title:       "Pakistan and Russia work together against terrorism in the Shanghai Cooperation Organisation",
		Description: "Drugs and stability in the region are further concerns.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
			{Actor: actor.SCO, Role: Organiser},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p022", Fields: "title status participants", AsStated: "collaborating to combat terrorism"},
			{Passage: "nisar-2025-p069", Fields: "title participants", AsStated: "opportunity to cooperate on counterterrorism"},
			{Passage: "nisar-2025-p083", Fields: "title description participants", AsStated: "cooperation under the SCO framework"},
			{Passage: "nisar-2025-p088", Fields: "title status description participants", AsStated: "terrorism, narcotics and stability"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0389",
		Kind: Training, CAMEO: "062", Setting: Bilateral, Domain: vocab.Security, Status: Held,
		Title:       "Pakistan and Russia hold joint training",
		Description: "It is told with the drills of the SCO's anti-terrorist structure; whether it belonged to them is not clear.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p054", Via: source.MofaPakistan2021},
			{Passage: "nisar-2025-p054", Fields: "title", AsStated: "conducted joint training", Via: source.MofaPakistan2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0390",
		Kind: Cooperation, CAMEO: "064", Setting: Bilateral, Domain: vocab.Security, Status: Held,
		Title:       "Pakistan and Russia exchange intelligence",
		Description: "It is told with the drills of the SCO's anti-terrorist structure; whether it belonged to them is not clear.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p054", Via: source.MofaPakistan2021},
			{Passage: "nisar-2025-p054", Fields: "title", AsStated: "exchanged intelligence", Via: source.MofaPakistan2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0391",
		Kind: Exercise, CAMEO: "062", Setting: Multilateral, Domain: vocab.Security, Status: Held,
		Title: "Pakistan and Russia take part in drills of the SCO's anti-terrorist structure",
		With: []With{
			{Actor: actor.SCORATS, Role: Organiser},
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p054", Via: source.MofaPakistan2021},
			{Passage: "nisar-2025-p054", Fields: "title", AsStated: "participated in multilateral drills", Via: source.MofaPakistan2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}
