package event

import (
	"pakrus/records/actor"
	"pakrus/records/place"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema/evidence"
)

// rows2003Visits are the visits that followed President Musharraf's, and one that a list of the 1990s dates to 2004.
var rows2003Visits = []Event{
	{
		ID: "ev-0035", Date: "2003-06",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Igor Ivanov of Russia visits Pakistan",
		Description: "The visit is listed among ministerial visits; his office is not stated.",
		Place:       place.Pakistan,
		With: []With{
			{Actor: actor.IgorIvanov, Role: Visitor},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", AsStated: "June 2003", Via: source.GoP2004},
		},
	},
	{
		ID: "ev-0036", Date: "2003-07-18",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Yar Mohammad of Pakistan visits Russia",
		Description: "The visit is listed among ministerial visits; his office is not stated.",
		Place:       place.Russia,
		With: []With{
			{Actor: actor.YarMohammad, Role: Visitor},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", AsStated: "18th July 2003", Via: source.GoP2004},
		},
	},
	{
		ID: "ev-0037", Date: "2003-07-21/2003-07-25",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Awais Ahmad of Pakistan visits Russia",
		Description: "The visit is listed among ministerial visits; his office is not stated.",
		Place:       place.Russia,
		With: []With{
			{Actor: actor.AwaisAhmad, Role: Visitor},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", AsStated: "21-25 July 2003", Via: source.GoP2004},
		},
	},
	{
		ID: "ev-0038", Date: "2003-09-23/2003-09-26",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Liaquat Ali Jatoi of Pakistan visits Russia",
		Description: "The visit is listed among ministerial visits; his office is not stated.",
		Place:       place.Russia,
		With: []With{
			{Actor: actor.Jatoi, Role: Visitor},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", AsStated: "23-26 September 2003", Via: source.GoP2004},
		},
	},
	{
		ID: "ev-0039", Date: "2003-10",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Speaker Amir Hussain of Pakistan's National Assembly visits Russia",
		Place: place.Russia,
		With: []With{
			{Actor: actor.AmirHussain, Role: Visitor, Capacity: "speaker of National Assembly"},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", AsStated: "October 2003", Via: source.GoP2004},
		},
	},
	{
		ID: "ev-0040", Date: "2003-12",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Sergey Stepashin of Russia visits Pakistan",
		Description: "The visit is listed among ministerial visits; his office is not stated.",
		Place:       place.Pakistan,
		With: []With{
			{Actor: actor.Stepashin, Role: Visitor},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", AsStated: "December 2003", Via: source.GoP2004},
		},
	},
	{
		ID: "ev-0041", Date: "2004-02",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held, Doubtful: true,
		Title:       "Anatoly Safonov of Russia visits Pakistan",
		Description: "The visit is listed among ministerial visits; his office is not stated. The days given for it cannot be read.",
		Place:       place.Pakistan,
		With: []With{
			{Actor: actor.Safonov, Role: Visitor},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", AsStated: "23-6 February 2004", Via: source.GoP2004},
		},
	},
	{
		ID: "ev-0042", Date: "2004-05",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held, Doubtful: true,
		Title:       "First Deputy Foreign Minister Adamishin of Russia visits Pakistan",
		Description: "The visit stands in a list of visits of the 1990s.",
		Place:       place.Pakistan,
		With: []With{
			{Actor: actor.Adamishin, Role: Visitor, Capacity: "first deputy Foreign Minister"},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p021", AsStated: "May 2004"},
			{
				Passage: "rabbi-2021-p021", Fields: "date", Value: "199X", AsStated: "in the 1990s", Rank: evidence.Normal,
				Rationale: "The passage lists the visit among those of the 1990s, which the year it gives contradicts.",
			},
			{Passage: "rabbi-2021-p021", Fields: "place_id", AsStated: "visited Pakistan"},
		},
	},
}
