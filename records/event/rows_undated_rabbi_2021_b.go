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

var rowsUndatedRabbi2021B = []Event{
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
}
