package agreement

import (
	"pakrus/records/actor"
	"pakrus/records/ref"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rows2024 = []Agreement{
	{
		ID: "ag-0102", Title: "Memorandum of Russia and Pakistan on breakwaters",
		Kind: Memorandum, Signed: "2024-06", Status: Signed, Domain: vocab.Transport,
		Description: "A freight train on trial is told as following it. Where the breakwaters are to be is not stated.",
		Event:       ref.BreakwatersSigning2024,
		Parties: []Signatory{
			{Actor: actor.Russia, Role: PartyTo},
			{Actor: actor.Pakistan, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p051", AsStated: "In June 2024", Via: source.Ali2024},
			{Passage: "nisar-2025-p051", Fields: "title kind", AsStated: "an MoU on breakwaters", Via: source.Ali2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ag-0103", Title: "Memorandum of Pakistan and Russia on energy",
		Kind: Memorandum, Signed: "2024-09-18/2024-09-19", Status: Signed, Domain: vocab.Energy,
		Description: "One of several memoranda signed during the visit of Deputy Prime Minister Overchuk; the days are those of the visit.",
		Event:       ref.MemorandaSigning2024,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p050", Fields: "kind status description parties", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p050", Fields: "title", AsStated: "energy", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p123", Fields: "signed", AsStated: "2024, Sep. 18", Via: source.TheNewsInternational2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ag-0104", Title: "Memorandum of Pakistan and Russia on infrastructure",
		Kind: Memorandum, Signed: "2024-09-18/2024-09-19", Status: Signed, Domain: vocab.Economic,
		Description: "One of several memoranda signed during the visit of Deputy Prime Minister Overchuk; the days are those of the visit.",
		Event:       ref.MemorandaSigning2024,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p050", Fields: "kind status description parties", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p050", Fields: "title", AsStated: "infrastructure", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p123", Fields: "signed", AsStated: "2024, Sep. 18", Via: source.TheNewsInternational2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ag-0105", Title: "Memorandum of Pakistan and Russia on higher education",
		Kind: Memorandum, Signed: "2024-09-18/2024-09-19", Status: Signed, Domain: vocab.Science,
		Description: "One of several memoranda signed during the visit of Deputy Prime Minister Overchuk; the days are those of the visit.",
		Event:       ref.MemorandaSigning2024,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p050", Fields: "kind status description parties", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p050", Fields: "title", AsStated: "higher education", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p123", Fields: "signed", AsStated: "2024, Sep. 18", Via: source.TheNewsInternational2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ag-0106", Title: "Memorandum of Pakistan and Russia on easier visas",
		Kind: Memorandum, Signed: "2024-09-18/2024-09-19", Status: Signed, Domain: vocab.Culture,
		Description: "One of several memoranda signed during the visit of Deputy Prime Minister Overchuk; the days are those of the visit.",
		Event:       ref.MemorandaSigning2024,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p050", Fields: "kind status description parties", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p050", Fields: "title", AsStated: "visa liberalization", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p123", Fields: "signed", AsStated: "2024, Sep. 18", Via: source.TheNewsInternational2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ag-0107", Title: "Memorandum of Pakistan and Russia on trade in farm products",
		Kind: Memorandum, Signed: "2024-09-18/2024-09-19", Status: Signed, Domain: vocab.Economic,
		Description: "One of several memoranda signed during the visit of Deputy Prime Minister Overchuk; the days are those of the visit.",
		Event:       ref.MemorandaSigning2024,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p050", Fields: "kind status description parties", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p050", Fields: "title", AsStated: "agricultural trade", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p123", Fields: "signed", AsStated: "2024, Sep. 18", Via: source.TheNewsInternational2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ag-0150", Title: "Agreements of the first Pakistan-Russia Trade and Investment Forum",
		Kind: Accord, Signed: "2024-10", Status: Signed, Domain: vocab.Economic,
		Description: "Several were signed; farming, textiles and information technology are among their fields. Number and signatories are not stated.",
		Event:       ref.TradeForum2024,
		Evidence: evidence.List{
			{Passage: "untold-2025-p019", AsStated: "In October 2024"},
			{Passage: "untold-2025-p019", Fields: "title", AsStated: "several agreements signed"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ag-0108", Title: "Agreement of Pakistan and Russia on barter trade",
		Kind: Accord, Signed: "2024-12", Status: Signed, Domain: vocab.Economic, Doubtful: true,
		Description: "Lentils and chickpeas from Russia are exchanged for rice and potatoes from Pakistan.",
		Event:       ref.BarterSigning2024,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p050", AsStated: "in December 2024"},
			{Passage: "nisar-2025-p050", Fields: "title", AsStated: "in terms of barter trade"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ag-0109", Title: "Eight agreements of the 9th session of the Inter-Governmental Commission",
		Kind: Result, Signed: "2024-12", Status: Signed, Domain: vocab.Economic,
		Description: "Education, health, trade and industry are among their fields.",
		Event:       ref.IGC2024,
		Parties: []Signatory{
			{Actor: actor.Pakistan, Role: PartyTo},
			{Actor: actor.Russia, Role: PartyTo},
			{Actor: actor.IGC, Role: Signer},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p050", Fields: "signed", AsStated: "in December 2024", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p050", Fields: "title kind", AsStated: "concluded 8 formal agreements", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p050", Fields: "parties", Via: source.TheNewsInternational2024},
			{Passage: "untold-2025-p017", Fields: "title kind parties", AsStated: "signing of eight agreements"},
			{Passage: "untold-2025-p017", Fields: "status", AsStated: "resulted in the signing"},
			{Passage: "untold-2025-p017", Fields: "description", AsStated: "education, healthcare, trade, and industrial development"},
			{Passage: "untold-2025-p017", Fields: "signed", Value: "2024", AsStated: "in 2024", Rationale: "Gives the year alone."},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}
