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

var rows2010 = []Event{
	{
		ID: "ev-0153", Date: "2010",
		Kind: Application, CAMEO: "022", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Pakistan applies for membership of the Shanghai Cooperation Organisation",
		Description: "Pakistan had been an observer since 2005.",
		With: []With{
			{Actor: actor.Pakistan, Role: Speaker},
			{Actor: actor.SCO, Role: Addressee},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p056", AsStated: "in 2010"},
		},
	},
	{
		ID: "ev-0154", Date: "2010",
		Kind: Signing, CAMEO: "057", Setting: Bilateral, Domain: vocab.Security, Status: Held,
		Title:       "Drug control bodies of Russia and Pakistan sign an agreement",
		Description: "It is the ground of the two sides' cooperation against drugs.",
		Agreement:   ref.AntiDrug2010,
		With: []With{
			{Actor: actor.FDCSRussia, Role: Party},
			{Actor: actor.DrugControlMinistryPakistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p044", AsStated: "2010", Via: source.GoP2002},
		},
	},
	{
		ID: "ev-0155", Date: "2010/2013",
		Kind: Meeting, CAMEO: "040", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "President Zardari of Pakistan meets the Russian president six times",
		Description: "The six meetings of these years took place when heads of state met; single ones are records of their own where they are told.",
		With: []With{
			{Actor: actor.Zardari, Role: Party, Capacity: "President"},
			{Actor: actor.PresidentRussia, Role: Party, Capacity: "President"},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p042", AsStated: "From 2010 to 2013", Via: source.GoP2003b},
			{Passage: "rabbi-2021-p042", Fields: "title", AsStated: "six times", Via: source.GoP2003b},
		},
	},
	{
		ID: "ev-0453", Date: "2010",
		Kind: Statement, CAMEO: "1212", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title:       "Prime Minister Putin of Russia speaks against strategic and military ties with Pakistan",
		Description: "His reason was the weight that Russia gave to its strategic ties with India.",
		With: []With{
			{Actor: actor.Putin, Role: Speaker, Capacity: "Prime Minister"},
			{Actor: actor.Pakistan, Role: Target},
			{Actor: actor.India, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p010", AsStated: "In 2010"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0156", Date: "2010-08-18",
		Kind: Summit, CAMEO: "040", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Heads of Russia, Afghanistan, Pakistan and Tajikistan meet in Sochi",
		Description: "The presidents of Russia and Pakistan also met by themselves.",
		Place:       place.Sochi,
		With: []With{
			{Actor: actor.Russia, Role: Member},
			{Actor: actor.Afghanistan, Role: Member},
			{Actor: actor.Pakistan, Role: Member},
			{Actor: actor.Tajikistan, Role: Member},
			{
				Actor: actor.DushanbeFour, Role: Organiser,
				Evidence: evidence.List{{Passage: "rabbi-2021-p050", AsStated: "Dushanbe Four", Rationale: "The yearly summits are taken to be this forum."}},
			},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p037", AsStated: "August 18, 2010", Via: source.Abbas2016},
			{Passage: "rabbi-2021-p037", Fields: "place_id", AsStated: "in Sochi", Via: source.Abbas2016},
		},
	},
	{
		ID: "ev-0157", Date: "2010-08-18",
		Kind: Meeting, CAMEO: "040", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title: "Presidents of Russia and Pakistan meet in Sochi",
		Description: "They spoke of cooperation in finance, of branches of each country's banks in the other, " +
			"and of training Pakistani students in Russia.",
		Place:  place.Sochi,
		PartOf: ref.SochiSummit2010,
		With: []With{
			{Actor: actor.PresidentRussia, Role: Host, Capacity: "President"},
			{Actor: actor.PresidentPakistan, Role: Visitor, Capacity: "President"},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p037", AsStated: "August 18, 2010", Via: source.Abbas2016},
			{Passage: "rabbi-2021-p037", Fields: "place_id", AsStated: "in Sochi", Via: source.Abbas2016},
		},
	},
	{
		ID: "ev-0226", Date: "2010-08-18",
		Kind: Other, CAMEO: "014", Setting: Bilateral, Domain: vocab.Economic, Status: Proposed,
		Title:       "Presidents of Russia and Pakistan discuss branches of Pakistani banks in Russia",
		Description: "The possibility came up at their meeting in Sochi.",
		Place:       place.Sochi,
		PartOf:      ref.SochiMeeting2010,
		With: []With{
			{Actor: actor.PresidentRussia, Role: Party, Capacity: "President"},
			{Actor: actor.PresidentPakistan, Role: Party, Capacity: "President"},
			{Actor: actor.PakistaniBanks, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p037", AsStated: "August 18, 2010", Via: source.Abbas2016},
			{Passage: "rabbi-2021-p037", Fields: "title", AsStated: "Pakistani banks branches in Russia", Via: source.Abbas2016},
		},
	},
	{
		ID: "ev-0227", Date: "2010-08-18",
		Kind: Other, CAMEO: "014", Setting: Bilateral, Domain: vocab.Economic, Status: Proposed,
		Title:       "Presidents of Russia and Pakistan discuss branches of Russian banks in Pakistan",
		Description: "The possibility came up at their meeting in Sochi.",
		Place:       place.Sochi,
		PartOf:      ref.SochiMeeting2010,
		With: []With{
			{Actor: actor.PresidentRussia, Role: Party, Capacity: "President"},
			{Actor: actor.PresidentPakistan, Role: Party, Capacity: "President"},
			{Actor: actor.RussianBanks, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p037", AsStated: "August 18, 2010", Via: source.Abbas2016},
			{Passage: "rabbi-2021-p037", Fields: "title", AsStated: "Russian banks branches in Pakistan", Via: source.Abbas2016},
		},
	},
	{
		ID: "ev-0228", Date: "2010-08-18",
		Kind: Other, CAMEO: "014", Setting: Bilateral, Domain: vocab.Science, Status: Proposed,
		Title:       "Presidents of Russia and Pakistan discuss training Pakistani students in Russia",
		Description: "The possibility came up at their meeting in Sochi.",
		Place:       place.Sochi,
		PartOf:      ref.SochiMeeting2010,
		With: []With{
			{Actor: actor.PresidentRussia, Role: Party, Capacity: "President"},
			{Actor: actor.PresidentPakistan, Role: Party, Capacity: "President"},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p037", AsStated: "August 18, 2010", Via: source.Abbas2016},
			{Passage: "rabbi-2021-p037", Fields: "title", AsStated: "Pakistani students for training in Russia", Via: source.Abbas2016},
		},
	},
	{
		ID: "ev-0158", Date: "2010-09",
		Kind: Session, CAMEO: "040", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title: "Pakistan-Russia Inter-Governmental Commission holds its first meeting",
		Description: "The commission deals with trade, the economy, science, technology and culture. " +
			"The meeting decided to go over to concrete talks on energy. Where it met is not stated.",
		With: []With{
			{Actor: actor.IGC, Role: Organiser},
			{Actor: actor.Khar, Role: Party, Capacity: "State Minister of Foreign Affairs"},
			{Actor: actor.Mutko, Role: Party, Capacity: "Minister of Sport, Tourism and Youth Policy"},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p038", AsStated: "September 2010", Via: source.GoP2003b},
		},
	},
}
