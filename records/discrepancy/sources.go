package discrepancy

var sources = []Discrepancy{
	{
		ID: "dc-0001", Table: "sources", Record: "hanif-2013", Field: "pages", Kind: Between,
		Readings: []string{"63-86 (nisar-2025, nisar-2025-p103)", "63-86 (yaqoob-2025, yaqoob-2025-p032)", "65-78 (rabbi-2021, rabbi-2021-p074)"},
		Adopted:  "63-86", Rule: Corroborated,
		Note: "Two documents agree. The range in rabbi-2021 lies inside the other and may be the part that it used.",
	},
	{
		ID: "dc-0002", Table: "sources", Record: "chia-haiqi-2021", Field: "container_title", Kind: Between,
		Readings: []string{"Institute of South Asian Studies (khatoon-2023, khatoon-2023-p075)", "Journal of Eurasian Studies 4(4), 20-36 (yaqoob-2025, yaqoob-2025-p023)"},
		Adopted:  "Institute of South Asian Studies", Rule: SourceTitle,
		Note: "The address in khatoon-2023 has the title under the institute's name and gives the day. yaqoob-2025 gives a journal, volume, issue and pages without an address. A second printing there is possible but nothing shows it.",
	},
	{
		ID: "dc-0003", Table: "sources", Record: "siddiqi-2021", Field: "title", Kind: Between,
		Readings: []string{"Moving forward to better ties (khatoon-2023, khatoon-2023-p087)", "Moving Forward towards Better Ties (yaqoob-2025, yaqoob-2025-p066)"},
		Adopted:  "Pakistan-Russia: Moving forward to better ties", Rule: SourceTitle,
		Note: "Both give the same address, which has the wording with 'to'.",
	},
	{
		ID: "dc-0004", Table: "sources", Record: "siddiqi-2021", Field: "authors", Kind: Between,
		Readings: []string{"Siddiqi, A. (khatoon-2023, khatoon-2023-p087)", "Siddiq (khatoon-2023, khatoon-2023-p065)", "Siddiqa, A. (yaqoob-2025, yaqoob-2025-p066)"},
		Adopted:  "Siddiqi, A.", Rule: Consistent,
		Note: "The form of the list and of one of two citations in khatoon-2023. Known from elsewhere: an author of the name Ayesha Siddiqa writes on Pakistan, so the reading of yaqoob-2025 is probably right.",
	},
	{
		ID: "dc-0005", Table: "sources", Record: "iqbal-2008", Field: "issued", Kind: Within,
		Readings: []string{"2008-04-02 (rabbi-2021, rabbi-2021-p083)", "2007-01-01 (rabbi-2021, rabbi-2021-p081)"},
		Adopted:  "2008-04-02", Rule: Consistent,
		Note: "One article listed with two dates. The text cites it, as (Dawn, 2008), for a summit of April 2008, which the earlier date cannot cover.",
	},
	{
		ID: "dc-0006", Table: "sources", Record: "gop-2002", Field: "issued", Kind: Doubtful,
		Readings: []string{"2002 (rabbi-2021, rabbi-2021-p069)"},
		Adopted:  "2002", Rule: OnlyReading,
		Note: "A year book of 2011-2012 cannot have been published in 2002. Probably 2012, all the more as the text cites it for an agreement of 2010.",
	},
	{
		ID: "dc-0007", Table: "sources", Record: "gop-2003b", Field: "issued", Kind: Doubtful,
		Readings: []string{"2003 (rabbi-2021, rabbi-2021-p067)", "2003 (rabbi-2021, rabbi-2021-p071)"},
		Adopted:  "2003", Rule: OnlyReading,
		Note: "A year book of 2012-2013 cannot have been published in 2003. Probably 2013, all the more as the text cites it for visits of 2012 and 2013.",
	},
	{
		ID: "dc-0008", Table: "sources", Record: "sco-2021", Field: "issued", Kind: Doubtful,
		Readings: []string{"2021 (rabbi-2021, rabbi-2021-p056)"},
		Rule:     NoneAdopted,
		Note:     "The list gives no date. The meeting took place in 2017 by the same passage, so that 2021 is probably the year in which the page was read.",
	},
	{
		ID: "dc-0009", Table: "sources", Record: "secieru-2015", Field: "authors", Kind: Within,
		Readings: []string{"Secieru, S. (rabbi-2021, rabbi-2021-p079)", "Secrieru (rabbi-2021, rabbi-2021-p012)"},
		Adopted:  "Secieru, S.", Rule: MorePrecise,
		Note: "The list has the initial too. Its title has misprints, so the spelling of the text is probably right.",
	},
	{
		ID: "dc-0010", Table: "sources", Record: "donalson-2014", Field: "pages", Kind: Doubtful,
		Readings: []string{"341-34 (rabbi-2021, rabbi-2021-p066)"},
		Adopted:  "341-34", Rule: OnlyReading,
		Note: "The range runs backwards: probably a last digit is lost.",
	},
	{
		ID: "dc-0011", Table: "sources", Record: "naqvi-2015", Field: "title", Kind: Within,
		Readings: []string{
			"Challenges and prospects (nisar-2025, nisar-2025-p116)",
			"Challenges and Prospects in Evolving Regional Dynamics (nisar-2025, nisar-2025-p016)",
		},
		Adopted: "Pak-Russia rapprochement: Challenges and prospects", Rule: MoreSpecific,
		Note: "The readings are the subtitles. The list is the place for titles, the longer form in the text is perhaps that of the title page.",
	},
	{
		ID: "dc-0012", Table: "sources", Record: "naqvi-masood-2017", Field: "title", Kind: Within,
		Readings: []string{
			"Rejuvenating Pakistan-Russia relations: Discernable trends and future (nisar-2025, nisar-2025-p117)",
			"Rejuvenating Pakistan-Russia relations: Factoring in the role of the US (nisar-2025, nisar-2025-p118)",
		},
		Adopted: "Rejuvenating Pakistan-Russia relations: Discernable trends and future", Rule: SourceTitle,
		Note: "Two articles of one year cannot fill the same pages of a journal. Known from elsewhere: the journal's institute has on its site an article with the first subtitle.",
	},
	{
		ID: "dc-0013", Table: "sources", Record: "carnavistan-2019", Field: "authors", Kind: Doubtful,
		Readings: []string{"Carnavistan (nisar-2025, nisar-2025-p095)"},
		Adopted:  "Carnavistan", Rule: OnlyReading,
		Note: "The address in the same entry has caravanistan, which is probably right.",
	},
	{
		ID: "dc-0014", Table: "sources", Record: "bajwa-2018", Field: "authors", Kind: Doubtful,
		Readings: []string{"Bajwa, G. (khatoon-2023, khatoon-2023-p073)"},
		Adopted:  "Bajwa, G.", Rule: OnlyReading,
		Note: "The title has no subject. Probably it began with General Bajwa, the army chief who was then in Russia, and the headline was taken apart into author and title.",
	},
	{
		ID: "dc-0015", Table: "sources", Record: "topychkanov-2014", Field: "authors", Kind: Doubtful,
		Readings: []string{"Topychkanov, V. M. P. (khatoon-2023, khatoon-2023-p091)"},
		Adopted:  "Topychkanov, V. M. P.", Rule: OnlyReading,
		Note: "Probably two authors run together. Known from elsewhere: Petr Topychkanov has written with Vladimir Moskalenko.",
	},
	{
		ID: "dc-0016", Table: "sources", Record: "keohane-nye-1998", Field: "issue", Kind: Doubtful,
		Readings: []string{"81 (yaqoob-2025, yaqoob-2025-p045)"},
		Adopted:  "81", Rule: OnlyReading,
		Note: "The journal has a handful of issues to a volume. Probably 81 is the first page, and the issue is left out.",
	},
	{
		ID: "dc-0017", Table: "sources", Record: "skalamera-2023", Field: "issued", Kind: Doubtful,
		Readings: []string{"2023 (yaqoob-2025, yaqoob-2025-p064)"},
		Adopted:  "2023", Rule: OnlyReading,
		Note: "Volume 59 does not fit: the same list has volume 15 of this journal in 1973, which puts volume 59 at 2017 where volumes are yearly.",
	},
	{
		ID: "dc-0018", Table: "sources", Record: "lesmana-dharmaputra-2022", Field: "issued", Kind: Doubtful,
		Readings: []string{"2022 (yaqoob-2025, yaqoob-2025-p050)"},
		Adopted:  "2022", Rule: OnlyReading,
		Note: "The address in the same entry has 2018, which is probably the year of the proceedings.",
	},
}
