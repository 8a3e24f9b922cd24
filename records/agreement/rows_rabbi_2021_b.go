package agreement

import (
	"pakrus/records/actor"
	"pakrus/records/ref"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsRabbi2021B = []Agreement{
	{
		ID: "ag-0050", Title: "Several memoranda of understanding of Pakistan and Russia",
		Kind: Memorandum, Signed: "2009", Status: Signed, Domain: vocab.Diplomatic,
		Description: "They were signed in Tajikistan when the first of the four-sided summits was held; number and subjects are not stated.",
		Event:       ref.TajikistanSummit2009,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p036", AsStated: "2009"},
			{Passage: "rabbi-2021-p036", Fields: "kind title", AsStated: "several memorandums of understanding"},
		},
	},
	{
		ID: "ag-0051", Title: "Decision of the Inter-Governmental Commission to take up cooperation in energy",
		Kind: Result, Signed: "2010-09", Status: Agreed, Domain: vocab.Energy,
		Description: "The first meeting of the commission decided to go over to concrete talks on cooperation in energy.",
		Event:       ref.IGC2010,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
			{Actor: actor.IGC, Role: Signer},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p038", AsStated: "September 2010", Via: source.GoP2003b},
			{Passage: "rabbi-2021-p038", Fields: "description", AsStated: "in the field of energy", Via: source.GoP2003b},
		},
	},
	{
		ID: ref.AntiDrug2010, Title: "Agreement on anti-drug cooperation of the drug control bodies of Russia and Pakistan",
		Kind: Accord, Signed: "2010", Status: InForce, Domain: vocab.Security,
		Description: "The two bodies' cooperation against drugs rests on it.",
		Event:       ref.AntiDrugSigning2010,
		Parties: []Signatory{
			{Actor: actor.FDCSRussia, Role: PartyTo},
			{Actor: actor.DrugControlMinistryPakistan, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p044", AsStated: "2010", Via: source.GoP2002},
		},
	},
	{
		ID: "ag-0053", Title: "Memorandum of understanding on cooperation in energy",
		Kind: Memorandum, Signed: "2011-05-11/2011-05-14", Status: Signed, Domain: vocab.Energy,
		Description: "It covers exploration for oil and gas, help in developing and extracting them, coking coal, and the energy infrastructure. " +
			"It was signed during President Zardari's visit to Moscow.",
		Event: ref.ZardariMoscow2011,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p041", AsStated: "May 11 - 14, 2011", Via: source.TheNews2011},
			{Passage: "rabbi-2021-p041", Fields: "kind", AsStated: "Memorandum of Understanding", Via: source.TheNews2011},
		},
	},
	{
		ID: ref.TajikistanBase2011, Title: "Deal of Russia and Tajikistan on a military base",
		Kind: Accord, Signed: "2011-09-03~", Status: Agreed, Domain: vocab.Military,
		Description: "It rests on the title of a news report of 3 September 2011 that the document lists; the day is the report's.",
		Event:       ref.BaseDeal2011,
		Parties: []Signatory{
			{Actor: actor.Russia, Role: PartyTo},
			{Actor: actor.Tajikistan, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p065", AsStated: "September 3, 2011", Via: source.Dyomkin2011},
			{Passage: "rabbi-2021-p065", Fields: "title", AsStated: "military base deal with Tajikistan", Via: source.Dyomkin2011},
		},
	},
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
		ID: ref.DefenceCooperation2014, Title: "Agreement on defence cooperation of Pakistan and Russia",
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
		ID: ref.NorthSouthPipeline2015, Title: "Agreement on the North-South gas pipeline",
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
		ID: ref.Obligations2016, Title: "Memorandum of Obligations of Pakistan towards the Shanghai Cooperation Organisation",
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
		ID: ref.Admission2017, Title: "Agreement of the members of the Shanghai Cooperation Organisation to admit Pakistan",
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
		ID: ref.SochiCommunique2017, Title: "Joint communique of the Heads of Government Council of the SCO, Sochi",
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
}
