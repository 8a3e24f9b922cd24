package agreement

import (
	"pakrus/records/actor"
	"pakrus/records/ref"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rows2012To2018 = []Agreement{
	{
		ID: "ag-0055", Title: "Memorandum of mutual understanding on metallurgy",
		Kind: Memorandum, Signed: "2012-10", Status: Signed, Domain: vocab.Economic,
		Description: "One of three memoranda signed during Foreign Minister Lavrov's visit to Islamabad.",
		Event:       ref.LavrovIslamabad2012,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p043", AsStated: "early October 2012", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p043", Fields: "title", AsStated: "metallurgy", Via: source.Hanif2013},
		},
	},
	{
		ID: "ag-0056", Title: "Memorandum of mutual understanding on power engineering",
		Kind: Memorandum, Signed: "2012-10", Status: Signed, Domain: vocab.Energy,
		Description: "One of three memoranda signed during Foreign Minister Lavrov's visit to Islamabad.",
		Event:       ref.LavrovIslamabad2012,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p043", AsStated: "early October 2012", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p043", Fields: "title", AsStated: "power engineering", Via: source.Hanif2013},
		},
	},
	{
		ID: "ag-0057", Title: "Memorandum of mutual understanding on railway transport",
		Kind: Memorandum, Signed: "2012-10", Status: Signed, Domain: vocab.Transport,
		Description: "One of three memoranda signed during Foreign Minister Lavrov's visit to Islamabad.",
		Event:       ref.LavrovIslamabad2012,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p043", AsStated: "early October 2012", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p043", Fields: "title", AsStated: "railway transport", Via: source.Hanif2013},
		},
	},
	{
		ID: "ag-0160", Title: "Arms deals of Russia and Pakistan since 2014",
		Kind: Accord, Signed: "[2014..]", Status: Agreed, Domain: vocab.Military,
		Description: "Several large deals, concluded after Russia had lifted its arms embargo. Goods, sums and dates are not stated.",
		Parties: []Signatory{
			{Actor: actor.Russia, Role: PartyTo},
			{Actor: actor.Pakistan, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p042", AsStated: "in 2014", Via: source.Khan2019b},
			{Passage: "khatoon-2023-p042", Fields: "title", AsStated: "several major arms deals", Via: source.Khan2019b},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ag-0058", Title: "Agreement on defence cooperation of Pakistan and Russia",
		Kind: Accord, Signed: "2014-11", Status: Signed, Domain: vocab.Military,
		Description: "It was signed in the year in which Russia lifted its arms embargo on Pakistan.",
		Event:       ref.DefenceSigning2014,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p054", AsStated: "in November", Rationale: "The year is that of the clause before, 2014."},
			{
				Passage: "nisar-2025-p017", Added: "0.2.0", Fields: "title kind status parties", AsStated: "signed a defense agreement", Via: source.Khan2019a,
				Rationale: "It has neither name nor date; this agreement is taken to be meant.",
			},
			{Passage: "khatoon-2023-p089", Fields: "signed", AsStated: "2014, November 21", Via: source.Syed2014, Rationale: "The day of the report, in whose month it was signed.", Added: "0.2.0"},
			{Passage: "khatoon-2023-p089", Fields: "title kind status parties", AsStated: "Landmark Defense Cooperation Agreement", Via: source.Syed2014, Added: "0.2.0"},
		},
	},
	{
		ID: "ag-0059", Title: "Agreement on the North-South gas pipeline",
		Kind: Accord, Signed: "2015-10", Status: InForce, Domain: vocab.Energy,
		Description: "Russia helps Pakistan by carrying it out.",
		Event:       ref.PipelineSigning2015,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p053", AsStated: "October 2015"},
			{Passage: "nisar-2025-p033", Added: "0.2.0", Fields: "title kind", AsStated: "to build the North-South Gas pipeline"},
			{Passage: "nisar-2025-p033", Added: "0.2.0", Fields: "signed", Value: "2015", AsStated: "in the same year", Rationale: "Gives the year alone."},
		},
	},
	{
		ID: "ag-0060", Title: "Memorandum of Obligations of Pakistan towards the Shanghai Cooperation Organisation",
		Kind: Memorandum, Signed: "2016-06-24", Status: Signed, Domain: vocab.Diplomatic,
		Description: "Sartaj Aziz signed it for Pakistan at the summit in Tashkent, as a step to membership.",
		Event:       ref.ObligationsSigned2016,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.SCO, Role: PartyTo},
			{Actor: actor.SartajAziz, Role: Signer},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p056", AsStated: "June 24, 2016", Via: source.MofaPakistan2016},
			{Passage: "rabbi-2021-p056", Fields: "kind title", AsStated: "Memorandum of Obligations", Via: source.MofaPakistan2016},
		},
	},
	{
		ID: "ag-0061", Title: "Agreement of the members of the Shanghai Cooperation Organisation to admit Pakistan",
		Kind: Accord, Signed: "2017-06-08/2017-06-09", Status: Agreed, Domain: vocab.Diplomatic,
		Description: "The members agreed at their summit in Astana to give Pakistan membership.",
		Event:       ref.AstanaSCOSummit2017,
		Parties: []Signatory{
			{Actor: actor.Russia, Role: PartyTo},
			{Actor: actor.China, Role: PartyTo},
			{Actor: actor.Kazakhstan, Role: PartyTo},
			{Actor: actor.Tajikistan, Role: PartyTo},
			{Actor: actor.Uzbekistan, Role: PartyTo},
			{Actor: actor.Kyrgyzstan, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p055", AsStated: "June 8-9, 2017", Via: source.Hussein2017},
		},
	},
	{
		ID: "ag-0062", Title: "Joint communique of the Heads of Government Council of the SCO, Sochi",
		Kind: Declaration, Signed: "2017-11-30/2017-12-01", Status: Agreed, Domain: vocab.Economic,
		Description: "The members backed the One Belt One Road Initiative of China and agreed to coordinate international, regional and national projects. " +
			"That there is a communique rests on a title in the document's reference list.",
		Event: ref.SochiSCOCouncil2017,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo, Evidence: evidence.List{{Passage: "rabbi-2021-p056", Via: source.Sco2021}}},
			{Actor: actor.Russia, Role: PartyTo, Evidence: evidence.List{{Passage: "rabbi-2021-p056", Via: source.Sco2021}}},
			{
				Actor: actor.SCOHeadsOfGovernment, Role: Signer,
				Evidence: evidence.List{{Passage: "rabbi-2021-p075", AsStated: "SCO Heads of Government Council"}},
			},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p056", Fields: "status description", Via: source.Sco2021},
			{Passage: "rabbi-2021-p056", Fields: "signed", AsStated: "30 November-1 December 2017", Via: source.Sco2021},
			{Passage: "rabbi-2021-p075", Fields: "title kind", AsStated: "Joint Communiqué"},
		},
	},
	{
		ID: "ag-0101", Title: "Agreement of Pakistan and Russia on the training of Pakistani troops",
		Kind: Accord, Signed: "2018-08-08~", Status: Signed, Domain: vocab.Military,
		Description: "Military officials of both signed it at the close of the first session of their consultative committee. " +
			"The text gives neither subject nor date; both rest on the title and the day of the report that it cites.",
		Event: ref.TrainingSigning2018,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
			{Actor: actor.MilitaryOfficialsPakistan, Role: Signer},
			{Actor: actor.MilitaryOfficialsRussia, Role: Signer},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p038", Fields: "kind status description parties", Via: source.Syed2018},
			{
				Passage: "nisar-2025-p038", Fields: "signed", Value: "2018-04", AsStated: "In April 2018", Via: source.Syed2018,
				Rationale: "The passage tells of it after General Bajwa's visit of that month and gives it no date of its own.",
			},
			{Passage: "nisar-2025-p125", Fields: "signed", AsStated: "2018, Aug. 8", Via: source.Syed2018},
			{Passage: "nisar-2025-p125", Fields: "title description", AsStated: "Accord with Russia signed for training", Via: source.Syed2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}
