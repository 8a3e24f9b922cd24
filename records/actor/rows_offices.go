package actor

import (
	"pakrus/schema/evidence"
)

var rowsOffices = []Actor{
	{
		ID: AirChiefMarshalPakistan, Name: "Air Chief Marshal of Pakistan",
		Type: Office, Country: Pakistan,
		Aliases: []string{"Air Chief Marshal"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p042", AsStated: "Air Chief Marshal"},
		},
	},
	{
		ID: AmbassadorRussiaPakistan, Name: "Ambassador of Russia to Pakistan",
		Type: Office, Country: Russia,
		Aliases: []string{"Russian Ambassador to Pakistan"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p034", AsStated: "Russian Ambassador to Pakistan"},
		},
	},
	{
		ID: ChairpersonFederationCouncilRussia, Name: "Chairperson of the Federation Council of Russia",
		Type: Office, Country: Russia, PartOf: FederationCouncilRussia,
		Aliases: []string{"Chairperson of Russian Federal Council"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p042", AsStated: "Chairperson of Russian Federal Council"},
		},
	},
	{
		ID: ChiefOfArmyStaffPakistan, Name: "Chief of Army Staff of Pakistan",
		Type: Office, Country: Pakistan,
		Aliases: []string{"Chief of Army Staff", "former army chief"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p042", AsStated: "Chief of Army Staff"},
			{Passage: "untold-2025-p026", AsStated: "former army chief"},
		},
	},
	{
		ID: ForeignMinisterPakistan, Name: "Foreign Minister of Pakistan",
		Type: Office, Country: Pakistan, PartOf: MofaPakistan,
		Aliases: []string{"Minister of Foreign Affairs of Pakistan"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p038", AsStated: "Minister of Foreign Affairs of Pakistan"},
		},
	},
	{
		ID: ForeignMinisterRussia, Name: "Foreign Minister of Russia",
		Type: Office, Country: Russia, PartOf: MFARussia,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p040", AsStated: "Foreign Minister of Russia"},
			{Passage: "rabbi-2021-p042", AsStated: "Foreign Minister"},
		},
	},
	{
		ID: ForeignSecretaryPakistan, Name: "Foreign Secretary of Pakistan",
		Type: Office, Country: Pakistan, PartOf: MofaPakistan,
		Aliases: []string{"Foreign Secretary"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p042", AsStated: "Foreign Secretary"},
		},
	},
	{
		ID: PresidentAfghanistan, Name: "President of Afghanistan",
		Type: Office, Country: Afghanistan,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p037", AsStated: "heads of Russia, Afghanistan, Pakistan, and Tajikistan"},
			{Passage: "rabbi-2021-p048", AsStated: "heads of state of Afghanistan"},
		},
	},
	{
		ID: PresidentPakistan, Name: "President of Pakistan",
		Type: Office, Country: Pakistan,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032", AsStated: "both countries' Presidents"},
			{Passage: "rabbi-2021-p036", AsStated: "presidents of Russia and Pakistan"},
			{Passage: "rabbi-2021-p037", AsStated: "Presidents of Russia and Pakistan"},
		},
	},
	{
		ID: PresidentRussia, Name: "President of Russia",
		Type: Office, Country: Russia,
		Aliases: []string{"Russian president"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032", AsStated: "both countries' Presidents"},
			{Passage: "rabbi-2021-p036", AsStated: "presidents of Russia and Pakistan"},
			{Passage: "rabbi-2021-p037", AsStated: "Presidents of Russia and Pakistan"},
			{Passage: "rabbi-2021-p042", AsStated: "Russian president"},
		},
	},
	{
		ID: PresidentTajikistan, Name: "President of Tajikistan",
		Type: Office, Country: Tajikistan,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p037", AsStated: "heads of Russia, Afghanistan, Pakistan, and Tajikistan"},
			{Passage: "rabbi-2021-p048", AsStated: "heads of state of Afghanistan"},
		},
	},
}
