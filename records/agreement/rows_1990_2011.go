package agreement

import (
	"pakrus/records/actor"
	"pakrus/records/ref"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rows1990To2011 = []Agreement{
	{
		ID:     "ag-0004",
		Title:  "Cooperation documents of Pakistan and Russia from the visits of the 1990s",
		Signed: "199X",
		Kind:   Unspecified, Status: Signed, Domain: vocab.Economic,
		Description: "Several documents on trade, on the economy, on science and technology, and on culture. " +
			"Others of the kind followed in later years; mistrust left from the Cold War kept cooperation from becoming active.",
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p022", AsStated: "During these visits"},
			{Passage: "rabbi-2021-p021", Fields: "signed", AsStated: "in the 1990s"},
		},
	},
	{
		ID:     "ag-0013",
		Title:  "Agreement of Pakistan and Russia against the illegal drug trade and drug abuse",
		Signed: "1997",
		Kind:   Accord, Status: Extended, Domain: vocab.Security,
		Description: "It covers narcotic drugs and psychotropic substances, and was extended in April 2007.",
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p034", AsStated: "1997"},
		},
	},
	{
		ID:     "ag-0005",
		Title:  "Agreement of Pakistan and Russia on trade and economic cooperation",
		Signed: "1999-04",
		Kind:   Accord, Status: Signed, Domain: vocab.Economic,
		Event:       ref.SharifMoscow1999,
		Description: "Told together with Prime Minister Nawaz Sharif's visit to Moscow; it helped to open active relations.",
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p022", AsStated: "April 1999"},
			{Passage: "rabbi-2021-p022", Fields: "title", AsStated: "agreement on trade and economic cooperation"},
		},
	},
	{
		ID:     "ag-0006",
		Title:  "Memorandum on cooperation between the foreign ministries of Pakistan and Russia",
		Signed: "2003-02",
		Kind:   Memorandum, Status: Signed, Domain: vocab.Diplomatic,
		Event: ref.MusharrafMoscow2003,
		Parties: []Signatory{
			{Actor: actor.MofaPakistan, Role: PartyTo},
			{Actor: actor.MFARussia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p027", AsStated: "February 2003", Via: source.GoP2004},
		},
	},
	{
		ID:     "ag-0007",
		Title:  "Programme of cultural exchange between Pakistan and Russia for 2003 to 2006",
		Signed: "2003-02", InForce: "2003/2006",
		Kind: Programme, Status: Signed, Domain: vocab.Culture,
		Event: ref.MusharrafMoscow2003,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p027", AsStated: "February 2003", Via: source.GoP2004},
			{Passage: "rabbi-2021-p027", Fields: "in_force", AsStated: "2003-2006", Via: source.GoP2004},
		},
	},
	{
		ID:     "ag-0008",
		Title:  "Memorandum of the diplomatic academies of Pakistan and Russia on working together",
		Signed: "2003-02",
		Kind:   Memorandum, Status: Signed, Domain: vocab.Science,
		Event: ref.MusharrafMoscow2003,
		Parties: []Signatory{
			{Actor: actor.DiplomaticAcademyPakistan, Role: PartyTo},
			{Actor: actor.DiplomaticAcademyRussia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p027", AsStated: "February 2003", Via: source.GoP2004},
		},
	},
	{
		ID:     "ag-0009",
		Title:  "Memorandum on the expansion of the Karachi Steel Mill",
		Signed: "2003-02",
		Kind:   Memorandum, Status: NotDone, Domain: vocab.Economic,
		Event: ref.MusharrafMoscow2003,
		Description: "The sides meant to raise the output of the mill with Russian help, at first to 1.5 million, without a unit. " +
			"In practice the work made no headway.",
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo, Evidence: evidence.List{{Passage: "rabbi-2021-p027", Via: source.GoP2004}}},
			{Actor: actor.Russia, Role: PartyTo, Evidence: evidence.List{{Passage: "rabbi-2021-p027", Via: source.GoP2004}}},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p027", Fields: "title kind", AsStated: "MoU on Expansion of Karachi Steel Mill", Via: source.GoP2004},
			{Passage: "rabbi-2021-p027", Fields: "signed", AsStated: "February 2003", Via: source.GoP2004},
			{Passage: "rabbi-2021-p028", Fields: "kind description"},
			{Passage: "rabbi-2021-p028", Fields: "status", AsStated: "has not moved from a dead center"},
		},
	},
	{
		ID:     "ag-0010",
		Title:  "Agreement of Pakistan and Russia on cooperation in science",
		Signed: "2003-02",
		Kind:   Accord, Status: Partly, Domain: vocab.Science,
		Event:       ref.MusharrafMoscow2003,
		Description: "Of the agreements on science, culture and education only a part was carried out, chiefly in culture.",
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p028", AsStated: "During the visit", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p027", Fields: "signed", AsStated: "February 2003"},
		},
	},
	{
		ID:     "ag-0011",
		Title:  "Agreement of Pakistan and Russia on cooperation in culture",
		Signed: "2003-02",
		Kind:   Accord, Status: Partly, Domain: vocab.Culture,
		Event: ref.MusharrafMoscow2003,
		Description: "Of the agreements on science, culture and education only a part was carried out, chiefly in culture. " +
			"It may be the cultural programme for 2003 to 2006.",
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p028", AsStated: "During the visit", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p027", Fields: "signed", AsStated: "February 2003"},
		},
	},
	{
		ID:     "ag-0012",
		Title:  "Agreement of Pakistan and Russia on cooperation in education",
		Signed: "2003-02",
		Kind:   Accord, Status: Partly, Domain: vocab.Science,
		Event: ref.MusharrafMoscow2003,
		Description: "Of the agreements on science, culture and education only a part was carried out, chiefly in culture. " +
			"It may be the memorandum of the diplomatic academies.",
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p028", AsStated: "During the visit", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p027", Fields: "signed", AsStated: "February 2003"},
		},
	},
	{
		ID:     "ag-0014",
		Title:  "Extension of the agreement of 1997 against the illegal drug trade and drug abuse",
		Signed: "2007-04",
		Kind:   Extension, Status: Agreed, Domain: vocab.Security,
		Event:       ref.FradkovPakistan2007,
		Amends:      ref.AntiDrug1997,
		Description: "Told of the visit of Prime Minister Fradkov, beside three memoranda.",
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p034", AsStated: "April 2007"},
		},
	},
	{
		ID:     "ag-0015",
		Title:  "Three memoranda of understanding of Pakistan and Russia",
		Signed: "2007-04",
		Kind:   Memorandum, Status: Signed, Domain: vocab.Diplomatic,
		Event:       ref.FradkovPakistan2007,
		Description: "The document does not say what they were about.",
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p034", AsStated: "April 2007"},
			{Passage: "rabbi-2021-p034", Fields: "title", AsStated: "three memorandums of understanding"},
		},
	},
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
		ID: "ag-0052", Title: "Agreement on anti-drug cooperation of the drug control bodies of Russia and Pakistan",
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
		ID: "ag-0054", Title: "Deal of Russia and Tajikistan on a military base",
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
}
