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

var rowsUndated = []Event{
	{
		ID:   "ev-0003",
		Kind: Accession, CAMEO: "057", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title:       "Pakistan joins SEATO",
		Description: "By entering the pact Pakistan became an ally of the United States in the Cold War, near the southern borders of the USSR.",
		Agreement:   ref.SEATOPact,
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.UnitedStates, Role: Party},
			{Actor: actor.SEATO, Role: Organiser},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p016", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p016", Fields: "title", AsStated: "joining SEATO"},
		},
	},
	{
		ID:   "ev-0004",
		Kind: Accession, CAMEO: "057", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title:       "Pakistan joins CENTO",
		Description: "The pact is named among the military agreements by which the United States drew Pakistan into the Cold War.",
		Agreement:   ref.CENTOPact,
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.CENTO, Role: Organiser},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p016", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p016", Fields: "title", AsStated: "CENTO"},
		},
	},
	{
		ID: "ev-0006", Date: "/1985",
		Kind: Aid, CAMEO: "071", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title:       "The USSR helps Pakistan to build the Karachi Steel Mill",
		Description: "When building began is not stated; the mill went into operation in 1985.",
		Place:       place.Karachi,
		Project:     ref.KarachiSteelMill,
		With: []With{
			{Actor: actor.USSR, Role: Supplier},
			{Actor: actor.Pakistan, Role: Recipient},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p028", AsStated: "1985"},
			{Passage: "rabbi-2021-p028", Fields: "title", AsStated: "with the help of the USSR"},
		},
	},
	{
		ID:   "ev-0049",
		Kind: Consultation, CAMEO: "040", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "The foreign ministers of Pakistan and Russia hold close dialogues",
		Description: "They are told between events of September and November 2006, without a date.",
		With: []With{
			{Actor: actor.ForeignMinisterPakistan, Role: Party},
			{Actor: actor.ForeignMinisterRussia, Role: Party},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032"},
		},
	},
	{
		ID:   "ev-0050",
		Kind: Consultation, CAMEO: "040", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Consultations between ministries of Pakistan and Russia begin",
		Description: "They are told between events of September and November 2006, without a date.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032"},
		},
	},
	{
		ID:   "ev-0051",
		Kind: Sanctions, CAMEO: "163", Setting: ThirdParty, Domain: vocab.Economic, Status: Held,
		Title:       "International sanctions are imposed on Russia over south-east Ukraine",
		Description: "The sanctions answered Russia's involvement in that region and narrowed its foreign policy in Western Europe.",
		With: []With{
			{Actor: actor.Russia, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p012"},
			{Passage: "rabbi-2021-p012", Fields: "title", AsStated: "international sanctions against Russia"},
		},
	},
	{
		ID:   "ev-0052",
		Kind: Other, CAMEO: "010", Setting: ThirdParty, Domain: vocab.Security, Status: Held,
		Title: "Russia is involved in the south-east of Ukraine",
		Place: place.SoutheastUkraine,
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Ukraine, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p012"},
			{Passage: "rabbi-2021-p012", Fields: "place_id", AsStated: "southeast of Ukraine"},
		},
	},
	{
		ID:   "ev-0053",
		Kind: ProjectMilestone, CAMEO: "061", Setting: ThirdParty, Domain: vocab.Transport, Status: Held,
		Title:   "The China-Pakistan Economic Corridor is launched",
		Project: ref.CPEC,
		With: []With{
			{Actor: actor.China, Role: Party},
			{Actor: actor.Pakistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p013"},
			{Passage: "rabbi-2021-p013", Fields: "title", AsStated: "launching of the China Pakistan Economic Corridor"},
		},
	},
	{
		ID:   "ev-0054",
		Kind: PolicyChange, CAMEO: "160", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "The USSR holds back its relations with Pakistan for the sake of India",
		Description: "It did so for a long time, without years stated. Pakistan often heard that New Delhi lay on its way to Moscow.",
		With: []With{
			{Actor: actor.USSR, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
			{Actor: actor.India, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p017"},
			{Passage: "rabbi-2021-p017", Fields: "description", AsStated: "via New Delhi", Via: source.Rais1991},
		},
	},
	{
		ID:   "ev-0173",
		Kind: Attack, CAMEO: "190", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title:       "NATO strikes the Salala check post",
		Description: "No date is given; the strikes are told together with a meeting of 2011.",
		Place:       place.Salala,
		With: []With{
			{Actor: actor.NATO, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p040", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p040", Fields: "place_id", AsStated: "Salala check post", Via: source.Hanif2013},
		},
	},
	{
		ID:   "ev-0174",
		Kind: Statement, CAMEO: "111", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Foreign Minister of Russia condemns the NATO strikes on Salala",
		Description: "He called them a breach of Pakistan's sovereignty. No date is given, and the minister is not named.",
		With: []With{
			{Actor: actor.ForeignMinisterRussia, Role: Speaker, Capacity: "Foreign Minister"},
			{Actor: actor.NATO, Role: Target},
			{Actor: actor.Pakistan, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p040", Via: source.Hanif2013},
		},
	},
	{
		ID: "ev-0184", Date: "[..2012-10]",
		Kind: Refusal, CAMEO: "125", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "President Putin of Russia refuses to come to the four-sided summit in Islamabad",
		Description: "The day is not stated; the summit was due in October 2012. Pakistan did not expect it and was much annoyed. " +
			"Observers link the refusal with the talks on a gas pipeline from Iran.",
		PartOf: ref.IslamabadSummit2012,
		With: []With{
			{Actor: actor.Putin, Role: Initiator, Capacity: "President"},
			{Actor: actor.Pakistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p043", AsStated: "October 2012", Via: source.Hanif2013, Rationale: "The date of the summit is the latest month."},
		},
	},
	{
		ID: "ev-0185", Date: "[..2012-10]",
		Kind: Consultation, CAMEO: "046", Setting: Bilateral, Domain: vocab.Energy, Status: Held,
		Title: "Pakistan and Gazprom negotiate on the Iran-Pakistan-India gas pipeline",
		Description: "Gazprom's part in building the line was discussed before October 2012. " +
			"Russia wanted more rights in the project than Pakistan would give.",
		Project: ref.IranPakistanIndiaPipeline,
		With: []With{
			{Actor: actor.Gazprom, Role: Party},
			{Actor: actor.Pakistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p043", AsStated: "October 2012", Via: source.Hanif2013, Rationale: "The talks came before the refusal, and that before the summit of this month."},
		},
	},
	{
		ID:   "ev-0208",
		Kind: Training, CAMEO: "070", Setting: Multilateral, Domain: vocab.Security, Status: Ongoing, Doubtful: true,
		Title: "Russia takes part in the Russia-NATO Council's training against drug trafficking",
		Description: "Special units of Afghanistan, Pakistan and the states of Central Asia are trained. " +
			"The text gives no year after the word since.",
		With: []With{
			{Actor: actor.NATORussiaCouncil, Role: Organiser},
			{Actor: actor.Russia, Role: Supplier},
			{Actor: actor.Afghanistan, Role: Recipient},
			{Actor: actor.Pakistan, Role: Recipient},
			{Actor: actor.CentralAsianStates, Role: Recipient},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p044"},
			{Passage: "rabbi-2021-p044", Fields: "title", AsStated: "program of the Russia-NATO Council"},
		},
	},
	{
		ID:   "ev-0209",
		Kind: Training, CAMEO: "070", Setting: Bilateral, Domain: vocab.Security, Status: Held,
		Title:       "Dozens of Pakistanis are trained in Russia against drug trafficking",
		Description: "They were trained while Russia took part in the programme of the Russia-NATO Council; the years are not stated.",
		Place:       place.Russia,
		With: []With{
			{Actor: actor.Russia, Role: Supplier},
			{Actor: actor.PakistaniTrainees, Role: Recipient},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p044"},
			{Passage: "rabbi-2021-p044", Fields: "place_id", AsStated: "in Russia"},
		},
	},
	{
		ID:   "ev-0210",
		Kind: Statement, CAMEO: "010", Setting: ThirdParty, Domain: vocab.Security, Status: Held,
		Title: "Viktor Ivanov of Russia says that Afghan heroin killed over a million people in Eurasia",
		Description: "The director of the Federal Drug Control Service put at least half a million Russians among the dead. " +
			"The document sets this beside the deaths in the war on terror.",
		With: []With{
			{Actor: actor.ViktorIvanov, Role: Speaker, Capacity: "Director of the Federal Drug Control Service"},
			{Actor: actor.Afghanistan, Role: Subject},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p047", Via: source.Galeotti2015},
			{Passage: "rabbi-2021-p047", Fields: "title", AsStated: "more than one million people in Eurasia", Via: source.Galeotti2015},
		},
	},
	{
		ID:   "ev-0211",
		Kind: Cooperation, CAMEO: "061", Setting: Bilateral, Domain: vocab.Energy, Status: Ongoing, Doubtful: true,
		Title:       "Russia goes on supporting the power plants at Multan",
		Description: "The document calls them hydropower plants.",
		Place:       place.Multan,
		Project:     ref.MultanPlants,
		With: []With{
			{Actor: actor.Russia, Role: Supplier},
			{Actor: actor.Pakistan, Role: Recipient},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p045"},
			{Passage: "rabbi-2021-p045", Fields: "place_id", AsStated: "Multan"},
		},
	},
}
