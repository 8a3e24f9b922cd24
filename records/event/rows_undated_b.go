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

var rowsUndatedB = []Event{
	{
		ID:   "ev-0212",
		Kind: Cooperation, CAMEO: "061", Setting: Bilateral, Domain: vocab.Economic, Status: Ongoing,
		Title:       "Russia goes on supporting the metallurgical plant in Karachi",
		Description: "The support of its work is named as part of growing cooperation in science, technology and trade.",
		Place:       place.Karachi,
		Project:     ref.KarachiSteelMill,
		With: []With{
			{Actor: actor.Russia, Role: Supplier},
			{Actor: actor.Pakistan, Role: Recipient},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p045"},
			{Passage: "rabbi-2021-p045", Fields: "place_id", AsStated: "Karachi"},
		},
	},
	{
		ID:   "ev-0213",
		Kind: Cooperation, CAMEO: "061", Setting: Bilateral, Domain: vocab.Energy, Status: Held,
		Title:       "Russian firms take part in building high-voltage lines in Pakistan",
		Description: "Their part is called active; the firms, the lines and the years are not stated.",
		Place:       place.Pakistan,
		Project:     ref.HighVoltageLines,
		With: []With{
			{Actor: actor.RussianCompanies, Role: Supplier},
			{Actor: actor.Pakistan, Role: Recipient},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p045"},
			{Passage: "rabbi-2021-p045", Fields: "place_id", AsStated: "in Pakistan"},
		},
	},
	{
		ID:   "ev-0214",
		Kind: Cooperation, CAMEO: "061", Setting: Bilateral, Domain: vocab.Energy, Status: Held,
		Title:       "Russian firms take part in making the hydropower complex at Ghazi-Barotha",
		Description: "Their part is called active; the firms and the years are not stated.",
		Place:       place.GhaziBarotha,
		Project:     ref.GhaziBarotha,
		With: []With{
			{Actor: actor.RussianCompanies, Role: Supplier},
			{Actor: actor.Pakistan, Role: Recipient},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p045"},
			{Passage: "rabbi-2021-p045", Fields: "place_id", AsStated: "Gazi Barotha"},
		},
	},
	{
		ID:   "ev-0215",
		Kind: Cooperation, CAMEO: "061", Setting: Bilateral, Domain: vocab.Energy, Status: Held, Doubtful: true,
		Title:       "Russian firms take part in building the Munda Dam",
		Description: "Their part is called active; the firms and the years are not stated.",
		Place:       place.MundaDam,
		Project:     ref.MundaDam,
		With: []With{
			{Actor: actor.RussianCompanies, Role: Supplier},
			{Actor: actor.Pakistan, Role: Recipient},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p045"},
			{Passage: "rabbi-2021-p045", Fields: "place_id", AsStated: "Munda dam"},
		},
	},
	{
		ID:   "ev-0216",
		Kind: Endorsement, CAMEO: "051", Setting: Multilateral, Domain: vocab.Energy, Status: Held,
		Title:       "Russia supports the power line CASA-1000",
		Description: "It did so on several occasions, for power from Tajikistan and Kyrgyzstan over Afghanistan to Pakistan.",
		Project:     ref.CASA1000,
		With: []With{
			{Actor: actor.Russia, Role: Speaker},
			{Actor: actor.Tajikistan, Role: Target},
			{Actor: actor.Kyrgyzstan, Role: Target},
			{Actor: actor.Afghanistan, Role: Target},
			{Actor: actor.Pakistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p051", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p051", Fields: "title", AsStated: "CASA-1000", Via: source.Hanif2013},
		},
	},
	{
		ID:   "ev-0217",
		Kind: Endorsement, CAMEO: "051", Setting: Multilateral, Domain: vocab.Energy, Status: Held,
		Title:       "Russia supports the idea of the gas pipeline TAPI",
		Description: "The line is to run from Turkmenistan to Afghanistan, Pakistan and India.",
		Project:     ref.TAPI,
		With: []With{
			{Actor: actor.Russia, Role: Speaker},
			{Actor: actor.Turkmenistan, Role: Target},
			{Actor: actor.Afghanistan, Role: Target},
			{Actor: actor.Pakistan, Role: Target},
			{Actor: actor.India, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p051", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p051", Fields: "title", AsStated: "TAPI gas pipeline", Via: source.Hanif2013},
		},
	},
	{
		ID:   "ev-0218",
		Kind: Aid, CAMEO: "071", Setting: Bilateral, Domain: vocab.Energy, Status: Ongoing,
		Title:       "Russia helps Pakistan with LPG air mix plants",
		Description: "Their installation is part of help against Pakistan's energy shortage.",
		Project:     ref.AirMixPlants,
		With: []With{
			{Actor: actor.Russia, Role: Supplier},
			{Actor: actor.Pakistan, Role: Recipient},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p053"},
			{Passage: "rabbi-2021-p053", Fields: "title", AsStated: "LPG Air Mix plants"},
		},
	},
	{
		ID:   "ev-0219",
		Kind: Aid, CAMEO: "071", Setting: Bilateral, Domain: vocab.Energy, Status: Ongoing,
		Title:       "Russia helps Pakistan with LNG projects",
		Description: "A figure of 1.7 billion stands with them, without a unit. They are part of help against Pakistan's energy shortage.",
		Project:     ref.LNGProjects,
		With: []With{
			{Actor: actor.Russia, Role: Supplier},
			{Actor: actor.Pakistan, Role: Recipient},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p053"},
			{Passage: "rabbi-2021-p053", Fields: "title", AsStated: "LNG 1.7 billion projects"},
		},
	},
	{
		ID:   "ev-0220",
		Kind: Aid, CAMEO: "071", Setting: Bilateral, Domain: vocab.Energy, Status: Ongoing,
		Title:       "Russia helps Pakistan with a combined-cycle power plant of 600 MW",
		Description: "It is part of help against Pakistan's energy shortage.",
		Project:     ref.CombinedCyclePlant,
		With: []With{
			{Actor: actor.Russia, Role: Supplier},
			{Actor: actor.Pakistan, Role: Recipient},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p053"},
			{Passage: "rabbi-2021-p053", Fields: "title", AsStated: "600MW combined cycle power plant"},
		},
	},
	{
		ID:   "ev-0221",
		Kind: Aid, CAMEO: "071", Setting: Bilateral, Domain: vocab.Energy, Status: Ongoing,
		Title:       "Russia helps Pakistan by carrying out the agreement on the North-South gas pipeline",
		Description: "It is part of help against Pakistan's energy shortage.",
		Agreement:   ref.NorthSouthPipeline2015,
		Project:     ref.NorthSouthPipeline,
		With: []With{
			{Actor: actor.Russia, Role: Supplier},
			{Actor: actor.Pakistan, Role: Recipient},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p053"},
			{Passage: "rabbi-2021-p053", Fields: "title", AsStated: "North-South Gas Pipeline agreement"},
		},
	},
	{
		ID:   "ev-0222",
		Kind: Interest, CAMEO: "0311", Setting: Bilateral, Domain: vocab.Transport, Status: Ongoing,
		Title:       "Russia shows interest in access to the Arabian Sea through Gwadar",
		Description: "The corridor CPEC gives that access.",
		Project:     ref.GwadarPort,
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p055"},
			{Passage: "rabbi-2021-p055", Fields: "title", AsStated: "access to the Arabian Sea, through Gwadar port"},
		},
	},
	{
		ID:   "ev-0223",
		Kind: Interest, CAMEO: "0311", Setting: Multilateral, Domain: vocab.Economic, Status: Ongoing,
		Title:       "Russia shows interest in linking CPEC with the Eurasian Economic Union",
		Description: "When and how it did so is not stated.",
		Project:     ref.CPEC,
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
			{Actor: actor.EAEU, Role: Subject},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p055"},
			{Passage: "rabbi-2021-p055", Fields: "title", AsStated: "link it with EEU (Eurasian Economic Union)"},
		},
	},
	{
		ID:   "ev-0224",
		Kind: Endorsement, CAMEO: "051", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Russia supports Pakistan's membership of the Shanghai Cooperation Organisation",
		Description: "The support is told before the summit of June 2017, without a date of its own.",
		With: []With{
			{Actor: actor.Russia, Role: Speaker},
			{Actor: actor.Pakistan, Role: Target},
			{Actor: actor.SCO, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p055"},
		},
	},
	{
		ID:   "ev-0225",
		Kind: Statement, CAMEO: "051", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "President Putin of Russia says that India and Pakistan would make the SCO more relevant",
		Description: "He expected this of their accession, both in the region and in the world. The day is not stated.",
		With: []With{
			{Actor: actor.Putin, Role: Speaker, Capacity: "President"},
			{Actor: actor.India, Role: Subject},
			{Actor: actor.Pakistan, Role: Subject},
			{Actor: actor.SCO, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p055", Via: source.Rai2014},
		},
	},
	{
		ID:   "ev-0229",
		Kind: Consultation, CAMEO: "040", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Contacts of Pakistan and Russia in the Islamic Conference and the SCO grow",
		Description: "This is told of the period about President Zardari's visit to Moscow in 2011.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
			{Actor: actor.OIC, Role: Organiser},
			{Actor: actor.SCO, Role: Organiser},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p042"},
			{Passage: "rabbi-2021-p042", Fields: "title", AsStated: "Organization of the Islamic Conference and the SCO"},
		},
	},
	{
		ID:   "ev-0230",
		Kind: Statement, CAMEO: "010", Setting: ThirdParty, Domain: vocab.Security, Status: Held,
		Title:       "Russian experts call drugs a worse enemy than terrorism in Afghanistan and Pakistan",
		Description: "The experts are not named and the statement has no date.",
		With: []With{
			{Actor: actor.RussianExperts, Role: Speaker},
			{Actor: actor.Afghanistan, Role: Subject},
			{Actor: actor.Pakistan, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p047"},
			{Passage: "rabbi-2021-p047", Fields: "title", AsStated: "some Russian experts"},
		},
	},
}
