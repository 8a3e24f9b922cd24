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

var rows2021 = []Event{
	{
		ID: "ev-0343", Date: "2021",
		Kind: Meeting, CAMEO: "040", Setting: Bilateral, Domain: vocab.Security, Status: Held,
		Title:       "Foreign Minister Qureshi of Pakistan and Lavrov hold meetings on peace in Afghanistan",
		Description: "How many there were, where and on what days is not stated.",
		With: []With{
			{Actor: actor.Qureshi, Role: Party, Capacity: "Foreign Minister"},
			{Actor: actor.Lavrov, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p055", AsStated: "In 2021", Via: source.Dawn2021},
			{Passage: "nisar-2025-p055", Fields: "title", AsStated: "held bilateral meetings", Via: source.Dawn2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0344", Date: "2021",
		Kind: Endorsement, CAMEO: "051", Setting: Bilateral, Domain: vocab.Security, Status: Held,
		Title:       "Russia supports Pakistan's part in the Moscow format on Afghanistan",
		Description: "The format is a forum of consultation with the main states of the region. The support is told with the meetings of 2021.",
		With: []With{
			{Actor: actor.Russia, Role: Speaker},
			{Actor: actor.Pakistan, Role: Target},
			{Actor: actor.MoscowFormat, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p055", AsStated: "In 2021", Via: source.Dawn2021},
			{Passage: "nisar-2025-p055", Fields: "title", AsStated: "the Moscow format", Via: source.Dawn2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0339", Date: "2021-04",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Foreign Minister Lavrov of Russia visits Pakistan in 2021",
		Place: place.Pakistan,
		With: []With{
			{Actor: actor.Lavrov, Role: Visitor, Capacity: "Foreign Minister"},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p041", AsStated: "In April 2021", Via: source.Hashim2021},
			{Passage: "nisar-2025-p041", Fields: "place_id", AsStated: "visited Pakistan", Via: source.Hashim2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0340", Date: "2021-04",
		Kind: Endorsement, CAMEO: "051", Setting: Bilateral, Domain: vocab.Transport, Status: Held,
		Title:       "Lavrov confirms that Russia supports the linking of the region",
		Description: "He did so on his visit to Pakistan.",
		Place:       place.Pakistan,
		PartOf:      ref.LavrovPakistan2021,
		With: []With{
			{Actor: actor.Lavrov, Role: Speaker, Capacity: "Foreign Minister"},
			{Actor: actor.Pakistan, Role: Addressee},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p041", AsStated: "In April 2021", Via: source.Hashim2021},
			{Passage: "nisar-2025-p041", Fields: "title", AsStated: "regional connectivity initiatives", Via: source.Hashim2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0341", Date: "2021-04",
		Kind: Meeting, CAMEO: "040", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Russia and Pakistan hold talks in Islamabad",
		Description: "The corridor CPEC, trade, energy, defence and counterterrorism came up. " +
			"That the talks were in Islamabad, with Afghanistan at the top, rests on the title of a news report of 7 April 2021.",
		Place:  place.Islamabad,
		PartOf: ref.LavrovPakistan2021,
		With: []With{
			{
				Actor: actor.Lavrov, Role: Party, Capacity: "Foreign Minister",
				Evidence: evidence.List{{Passage: "nisar-2025-p041", AsStated: "Sergey Lavrov", Via: source.Hashim2021}},
			},
			{
				Actor: actor.Pakistan, Role: Party,
				Evidence: evidence.List{{Passage: "nisar-2025-p104", AsStated: "Russia-Pakistan talks", Via: source.Hashim2021}},
			},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p041", Fields: "date", AsStated: "In April 2021", Via: source.Hashim2021},
			{Passage: "nisar-2025-p041", Fields: "description status", Via: source.Hashim2021},
			{Passage: "nisar-2025-p104", Fields: "place_id", AsStated: "in Islamabad", Via: source.Hashim2021},
			{Passage: "nisar-2025-p104", Fields: "title description", AsStated: "Afghanistan tops agenda of Russia-Pakistan talks", Via: source.Hashim2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0342", Date: "2021-04",
		Kind: Offer, CAMEO: "0311", Setting: Bilateral, Domain: vocab.Energy, Status: Held,
		Title:       "Russia shows that it is willing to invest in energy infrastructure in Pakistan",
		Description: "The Pakistan Stream gas pipeline was part of it. It is told with Lavrov's visit, without a date of its own.",
		PartOf:      ref.LavrovPakistan2021,
		Project:     ref.PakistanStream,
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p041", AsStated: "In April 2021"},
			{Passage: "nisar-2025-p041", Fields: "title", AsStated: "showed willingness to invest in energy infrastructure"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0345", Date: "2021-06-15",
		Kind: Call, CAMEO: "041", Setting: Bilateral, Domain: vocab.Security, Status: Held,
		Title:       "Foreign Ministers Qureshi of Pakistan and Lavrov of Russia speak by telephone on Afghanistan",
		Description: "They agreed to cooperate on a settlement there.",
		With: []With{
			{Actor: actor.Qureshi, Role: Party, Capacity: "Foreign Minister"},
			{Actor: actor.Lavrov, Role: Party, Capacity: "Foreign Minister"},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p042", AsStated: "June 15, 2021", Via: source.Dawn2021},
			{Passage: "nisar-2025-p120", Fields: "description", AsStated: "agree to cooperate for Afghan settlement", Via: source.Dawn2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0346", Date: "2021-09",
		Kind: Summit, CAMEO: "044", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held, Doubtful: true,
		Title:       "Shanghai Cooperation Organisation holds its summit in Dushanbe",
		Description: "The document puts the city into Uzbekistan.",
		Place:       place.Dushanbe,
		With: []With{
			{Actor: actor.SCO, Role: Organiser},
			{Actor: actor.ImranKhan, Role: Member, Capacity: "PM"},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p042", AsStated: "In September 2021", Via: source.Naz2021},
			{Passage: "nisar-2025-p042", Fields: "place_id", AsStated: "in Dushanbe, Uzbekistan", Via: source.Naz2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0347", Date: "2021-09",
		Kind: Statement, CAMEO: "022", Setting: Multilateral, Domain: vocab.Security, Status: Held,
		Title: "Prime Minister Imran Khan of Pakistan calls for a coordinated approach to Afghanistan",
		Description: "He addressed the SCO summit and spoke of cooperation and stability in the region. " +
			"A report of 19 September 2021 has, by its title, an agenda of five points that he put forward.",
		Place:  place.Dushanbe,
		PartOf: ref.DushanbeSCOSummit2021,
		With: []With{
			{Actor: actor.ImranKhan, Role: Speaker, Capacity: "PM"},
			{Actor: actor.SCO, Role: Addressee},
			{Actor: actor.Afghanistan, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p042", AsStated: "In September 2021", Via: source.Naz2021},
			{Passage: "nisar-2025-p042", Fields: "place_id", AsStated: "in Dushanbe", Via: source.Naz2021},
			{Passage: "nisar-2025-p119", Fields: "description", AsStated: "proposes 5-points agenda at SCO Summit", Via: source.Naz2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0348", Date: "2021-10-04~",
		Kind: Meeting, CAMEO: "043", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Foreign Secretary of Pakistan hosts delegations of the SCO's member states",
		Description: "This rests on the title of a page of Pakistan's foreign ministry, which the document cites for joint training and drills; " +
			"the day is the page's. The secretary is not named.",
		With: []With{
			{Actor: actor.ForeignSecretaryPakistan, Role: Host, Capacity: "Foreign Secretary"},
			{Actor: actor.SCO, Role: Visitor},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p099", AsStated: "2021, Oct. 4", Via: source.MofaPakistan2021},
			{Passage: "nisar-2025-p099", Fields: "title", AsStated: "Foreign Secretary hosts delegations", Via: source.MofaPakistan2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}
