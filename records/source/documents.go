package source

import (
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var documents = []Source{
	{
		ID: Yaqoob2025, Role: Document, Type: ArticleJournal,
		Title:     "Pakistan-Russia Relations within the Framework of the SCO: A Regional Analysis",
		Issued:    "2025-01-31",
		Authors:   []string{"Yaqoob, Hira", "Qureshi, Abeeda"},
		Container: "NUST Journal of International Peace & Stability",
		Volume:    "8", Issue: "1", Pages: "91-105",
		DOI:    "10.37540/njips.v8i1.188",
		SHA256: "e752c0e32dd379c778853f9af6f8a275c7ef47e0d1a56242f58a4be18465eb0d",
		Note:   "The page of the article at its journal: abstract and reference list, without the text.",
		Evidence: evidence.List{
			{Passage: "yaqoob-2025-p001", Fields: "title", AsStated: "Pakistan-Russia Relations within the Framework of the SCO"},
			{Passage: "yaqoob-2025-p003", Fields: "authors", AsStated: "Hira Yaqoob"},
			{Passage: "yaqoob-2025-p004", Fields: "authors", AsStated: "Abeeda Qureshi"},
			{Passage: "yaqoob-2025-p006", Fields: "doi", AsStated: "10.37540/njips.v8i1.188"},
			{Passage: "yaqoob-2025-p074", Fields: "issued", AsStated: "31-01-2025"},
			{Passage: "yaqoob-2025-p076", Fields: "title authors container_title doi"},
			{Passage: "yaqoob-2025-p076", Fields: "volume issue", AsStated: "8(1)"},
			{Passage: "yaqoob-2025-p076", Fields: "pages", AsStated: "91-105"},
		},
	},
	{
		ID: Nisar2025, Role: Document, Type: ArticleJournal,
		Title:   "Pak-Russia Geostrategic Cooperation: From Bilateralism to Multilateral Engagement (2012-2024)",
		Authors: []string{"Nisar, Aimen", "Kosar, Rabia", "Awan, Nadia"},
		Issued:  "2025-03-25",
		SHA256:  "1477c20618f8831f74b1b7460767a90628693dfb66fb4771166a4afc9ecee661",
		Note:    "The file does not name the journal. In the section on method, the title reads From Bilateral to Multilateral.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p001", Fields: "title", AsStated: "Pak-Russia Geostrategic Cooperation: From Bilateralism to Multilateral Engagement"},
			{Passage: "nisar-2025-p002", Fields: "authors"},
			{Passage: "nisar-2025-p128", Fields: "issued", AsStated: "March 25, 2025"},
		},
	},
	{
		ID: Untold2025, Role: Document, Type: PostWeblog,
		Title:     "Pakistan and Russia: A Strategic Realignment at Moscow's SCO Summit",
		Authors:   []string{"Justuntoldstory"},
		Container: "Just Untold Story",
		SHA256:    "4ec7d54775418c4ab5b698783deb161ba6677e51a36ec887a35fc50b72271309",
		Note: "States no date: the year in the key is a mere label, and the latest year in the text is 2024. Names no works. The author is the name of an account. " +
			"Known from elsewhere: the council of the SCO whose week it tells of met in Moscow in November 2025.",
		Evidence: evidence.List{
			{Passage: "untold-2025-p001", Fields: "title", AsStated: "Pakistan and Russia: A Strategic Realignment at Moscow's"},
			{Passage: "untold-2025-p003", Fields: "authors", AsStated: "Justuntoldstory"},
			{Passage: "untold-2025-p041", Fields: "container_title", AsStated: "JUST UNTOLD STORY"},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
	},
	{
		ID: Rabbi2021, Role: Document, Type: ArticleJournal,
		Title:   "Regional Dynamics and Prospects for Peace in the Context of Pakistan-Russia Cooperation",
		Authors: []string{"Rabbi, Fazal", "Kalhoro, Javed Ali", "Ahmed, Muhammad Shakeel"},
		SHA256:  "6ee22a102e9cca7c81cab06377be181ff27577c52b419e0d3a3564c8b6483958",
		Note:    "States no date: the year in the key is a mere label, after the latest year that it cites (SCO, 2021). The file does not name the journal.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p001", Fields: "title", AsStated: "REGIONAL DYNAMICS AND PROSPECTS FOR PEACE IN THE"},
			{Passage: "rabbi-2021-p002", Fields: "authors", AsStated: "Fazal Rabbi"},
			{Passage: "rabbi-2021-p004", Fields: "authors", AsStated: "Javed Ali Kalhoro"},
			{Passage: "rabbi-2021-p006", Fields: "authors", AsStated: "Muhammad Shakeel Ahmed"},
		},
	},
	{
		ID: Khatoon2023, Role: Document, Type: ArticleJournal,
		Title:     "The Evolution of Russia-Pakistan Relations in the Context of Regional Cooperation: A Contemporary Study",
		Authors:   []string{"Khatoon, Sahera", "Khan, Zahoor", "Haq, Abdul"},
		Issued:    "2023-24",
		Container: "Global Foreign Policies Review",
		Volume:    "VI", Issue: "I", Pages: "53-64",
		DOI:    "10.31703/gfpr.2023(VI-I).05",
		SHA256: "1cc4b668dbd37bb35cb6a2c271a3fba5906a9f29e35b1a4c6d27df24dd4be13b",
		Note:   "A document that nisar-2025 lists, with volume and issue in Arabic numerals.",
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p001", Fields: "title", AsStated: "The Evolution of Russia-Pakistan Relations in the Context"},
			{Passage: "khatoon-2023-p002", Fields: "authors", AsStated: "Sahera Khatoon"},
			{Passage: "khatoon-2023-p003", Fields: "authors", AsStated: "Zahoor Khan"},
			{Passage: "khatoon-2023-p004", Fields: "authors", AsStated: "Abdul Haq"},
			{Passage: "khatoon-2023-p006", Fields: "volume issue", AsStated: "Vol. VI, No. I"},
			{Passage: "khatoon-2023-p006", Fields: "issued", AsStated: "Winter 2023"},
			{Passage: "khatoon-2023-p007", Fields: "pages", AsStated: "53 - 64"},
			{Passage: "khatoon-2023-p008", Fields: "doi", AsStated: "10.31703/gfpr.2023(VI-I).05"},
			{Passage: "khatoon-2023-p009", Fields: "title authors container_title doi"},
			{Passage: "khatoon-2023-p009", Fields: "volume issue", AsStated: "VI(I)"},
			{Passage: "khatoon-2023-p009", Fields: "pages", AsStated: "53-64"},
			{Passage: "nisar-2025-p112", Fields: "title", AsStated: "The evolution of Russia-Pakistan relations in the context"},
			{Passage: "nisar-2025-p112", Fields: "volume issue", AsStated: "6(1)"},
			{Passage: "nisar-2025-p112", Fields: "pages", AsStated: "53-64"},
			{Passage: "nisar-2025-p112", Fields: "authors container_title"},
		},
	},
}
