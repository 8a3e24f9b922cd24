package event

import (
	"pakrus/records/actor"
	"pakrus/records/place"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema/evidence"
)

var rows2002 = []Event{
	{
		ID: "ev-0021", Date: "[2002-01,2002-03]",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held, Doubtful: true,
		Title:       "Additional Foreign Secretary Aziz Khan of Pakistan visits Russia",
		Description: "He came for consultations on economic and political matters. Two visitors are named with January and March; who came when is not stated.",
		Place:       place.Russia,
		With: []With{
			{Actor: actor.AzizKhan, Role: Visitor, Capacity: "additional secretary of the ministry of foreign affairs"},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p024", AsStated: "In January and March 2002"},
			{Passage: "rabbi-2021-p024", Fields: "place_id", AsStated: "visited Russia"},
		},
	},
	{
		ID: "ev-0022", Date: "[2002-01,2002-03]",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held, Doubtful: true,
		Title:       "Additional Foreign Secretary Aneesuddin of Pakistan visits Russia",
		Description: "He came for consultations on economic and political matters. Two visitors are named with January and March; who came when is not stated.",
		Place:       place.Russia,
		With: []With{
			{Actor: actor.Aneesuddin, Role: Visitor, Capacity: "additional secretary of the ministry of foreign affairs"},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p024", AsStated: "In January and March 2002"},
			{Passage: "rabbi-2021-p024", Fields: "place_id", AsStated: "visited Russia"},
		},
	},
	{
		ID: "ev-0023", Date: "2002",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Special envoy Najmuddin Shaikh of Pakistan visits Russia",
		Description: "The visit was to better the relations of the two states.",
		Place:       place.Russia,
		With: []With{
			{Actor: actor.Shaikh, Role: Visitor, Capacity: "special envoy"},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p024", AsStated: "In the same year"},
			{Passage: "rabbi-2021-p024", Fields: "place_id", AsStated: "visited Russia"},
		},
	},
	{
		ID: "ev-0024", Date: "2002",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Special envoy Asfandyar Wali of Pakistan visits Russia",
		Description: "The visit was to better the relations of the two states.",
		Place:       place.Russia,
		With: []With{
			{Actor: actor.AsfandyarWali, Role: Visitor, Capacity: "special envoy"},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p024", AsStated: "In the same year"},
			{Passage: "rabbi-2021-p024", Fields: "place_id", AsStated: "visited Russia"},
		},
	},
	{
		ID: "ev-0025", Date: "2002-04",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Committee chairman Rogozin of Russia visits Pakistan",
		Place: place.Pakistan,
		With: []With{
			{Actor: actor.Rogozin, Role: Visitor, Capacity: "Chairman of the Russian Foreign Relations Committee"},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p024", AsStated: "April 2002"},
			{Passage: "rabbi-2021-p024", Fields: "place_id", AsStated: "visited Pakistan"},
		},
	},
	{
		ID: "ev-0026", Date: "2002-05",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Deputy Foreign Minister Safonov of Russia visits Pakistan",
		Place: place.Pakistan,
		With: []With{
			{Actor: actor.Safonov, Role: Visitor, Capacity: "Deputy Foreign Minister"},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p024", AsStated: "May, the same year"},
			{Passage: "rabbi-2021-p024", Fields: "place_id", AsStated: "visited Pakistan"},
		},
	},
	{
		ID: "ev-0027", Date: "2002-05",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title:       "A Russian parliamentary delegation visits Pakistan to look at investment",
		Description: "The delegation had six members. They were interested in investing in Pakistan, above all in construction, agriculture and heavy machinery.",
		Place:       place.Pakistan,
		With: []With{
			{Actor: actor.RussianParliamentaryDelegation2002, Role: Visitor},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p025", AsStated: "May 2002"},
			{Passage: "rabbi-2021-p025", Fields: "place_id", AsStated: "visited Pakistan"},
		},
	},
	{
		ID: "ev-0028", Date: "[2002-05..]",
		Kind: Founding, CAMEO: "061", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title:       "The Pakistan-Russia Business Council is set up",
		Description: "The day is not stated; it followed from the visit of the Russian parliamentary delegation in May 2002.",
		With: []With{
			{Actor: actor.BusinessCouncil, Role: Subject},
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p025", AsStated: "Consequently", Via: source.GoP2003a},
		},
	},
	{
		ID: "ev-0029", Date: "[2002-05..]",
		Kind: Founding, CAMEO: "061", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title:       "The Pakistan-Russia Business Forum is set up",
		Description: "The day is not stated; it followed from the visit of the Russian parliamentary delegation in May 2002.",
		With: []With{
			{Actor: actor.BusinessForum, Role: Subject},
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p025", AsStated: "Consequently", Via: source.GoP2003a},
		},
	},
}
