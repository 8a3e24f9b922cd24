package actor

import (
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsPersonsPakistan = []Actor{
	{
		ID: AmirHussain, Name: "Chaudhry Amir Hussain",
		Type: Person, Country: Pakistan, PartOf: NationalAssemblyPakistan,
		Aliases: []string{"Amir Hussain"},
		Note:    "Known from elsewhere: the name in this form.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", AsStated: "Amir Hussain"},
		},
	},
	{
		ID: Aneesuddin, Name: "Aneesuddin",
		Type: Person, Country: Pakistan,
		Note: "Known from elsewhere: probably Aneesuddin Ahmed, a diplomat.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p024", AsStated: "Aneesuddin"},
		},
	},
	{
		ID: AseffAhmadAli, Name: "Aseff Ahmad Ali",
		Type: Person, Country: Pakistan,
		Aliases: []string{"Sardar Asif Ahmed Ali"},
		Note:    "Known from elsewhere: the name in this form.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p021", AsStated: "Sardar Asif Ahmed Ali"},
		},
	},
	{
		ID: AsfandyarWali, Name: "Asfandyar Wali",
		Type: Person, Country: Pakistan,
		Note: "Known from elsewhere: probably Asfandyar Wali Khan, a politician.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p024", AsStated: "Asfandyar Wali"},
		},
	},
	{
		ID: AwaisAhmad, Name: "Awais Ahmad",
		Type: Person, Country: Pakistan,
		Note: "Known from elsewhere: probably Awais Ahmad Khan Leghari, a federal minister then.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", AsStated: "Awais Ahmad"},
		},
	},
	{
		ID: AyubKhan, Name: "Ayub Khan",
		Type: Person, Country: Pakistan,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p028", AsStated: "Ayub Khan"},
		},
	},
	{
		ID: AzizKhan, Name: "Aziz Khan",
		Type: Person, Country: Pakistan,
		Note: "Known from elsewhere: probably Aziz Ahmad Khan, a diplomat.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p024", AsStated: "Aziz Khan"},
		},
	},
	{
		ID: Bajwa, Name: "Qamar Javed Bajwa",
		Type: Person, Country: Pakistan,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p038", AsStated: "Qamar Javed Bajwa"},
		},
	},
	{
		ID: Bhutto, Name: "Zulfikar Ali Bhutto",
		Type: Person, Country: Pakistan,
		Aliases:  []string{"Zulfiqar Ali Bhutto"},
		Note:     "Known from elsewhere: the name in this form.",
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p046", AsStated: "Zulfiqar Ali Bhutto"},
		},
	},
	{
		ID: Dar, Name: "Ishaq Dar",
		Type: Person, Country: Pakistan,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p073", AsStated: "Ishaq Dar"},
			{Passage: "untold-2025-p003", AsStated: "Ishaq Dar"},
		},
	},
	{
		ID: Gillani, Name: "Yousaf Raza Gillani",
		Type: Person, Country: Pakistan,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p040", AsStated: "Yousaf Raza Gillani"},
		},
	},
	{
		ID: ImranKhan, Name: "Imran Khan",
		Type: Person, Country: Pakistan,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p042", AsStated: "Imran Khan"},
		},
	},
	{
		ID: Jamali, Name: "Muhammad Khalid Jamali",
		Type: Person, Country: Pakistan,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p080", AsStated: "Muhammad Khalid Jamali"},
		},
	},
	{
		ID: Jatoi, Name: "Liaquat Ali Jatoi",
		Type: Person, Country: Pakistan,
		Aliases: []string{"Liaquat Ali Jaoti"},
		Note:    "Known from elsewhere: the name in this form.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", Rationale: "The usual spelling of the name; the document has another."},
			{Passage: "rabbi-2021-p031", AsStated: "Liaquat Ali Jaoti", Value: "Liaquat Ali Jaoti", Rank: evidence.Normal, Rationale: "The document spells the name so."},
		},
	},
	{
		ID: Kakar, Name: "Anwaar-ul-Haq Kakar",
		Type: Person, Country: Pakistan,
		Aliases:  []string{"Anwaar-ul-Haq Kaker"},
		Note:     "Known from elsewhere: the name in this form.",
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p073", Rationale: "The usual spelling of the name; the document has another."},
			{Passage: "nisar-2025-p073", AsStated: "Anwaar-ul-Haq Kaker", Value: "Anwaar-ul-Haq Kaker", Rank: evidence.Normal, Rationale: "The document spells the name so."},
		},
	},
	{
		ID: Kasuri, Name: "Khurshid Mahmud Kasuri",
		Type: Person, Country: Pakistan,
		Aliases: []string{"Khurshid Kasuri"},
		Note:    "Known from elsewhere: the name in this form.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032", AsStated: "Khurshid Kasuri"},
		},
	},
	{
		ID: Khar, Name: "Hina Rabbani Khar",
		Type: Person, Country: Pakistan,
		Aliases: []string{"Hina Raabi Khar"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p038", AsStated: "Hina Rabbani Khar"},
			{Passage: "rabbi-2021-p042", AsStated: "Hina Raabi Khar", Value: "Hina Raabi Khar", Rank: evidence.Normal, Rationale: "The document spells the name so."},
		},
	},
	{
		ID: MamnoonHussain, Name: "Mamnoon Hussain",
		Type: Person, Country: Pakistan,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p056", AsStated: "Mamnoon Hussain"},
		},
	},
	{
		ID: Musharraf, Name: "Pervez Musharraf",
		Type: Person, Country: Pakistan,
		Aliases: []string{"Musharraf"},
		Note:    "Known from elsewhere: the name in this form.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p027", AsStated: "Musharraf"},
		},
	},
	{
		ID: Shaikh, Name: "Najmuddin Shaikh",
		Type: Person, Country: Pakistan,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p024", AsStated: "Najmuddin Shaikh"},
		},
	},
	{
		ID: NawazSharif, Name: "Nawaz Sharif",
		Type: Person, Country: Pakistan,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p022", AsStated: "Nawaz Sharif"},
		},
	},
	{
		ID: RaheelSharif, Name: "Raheel Sharif",
		Type: Person, Country: Pakistan,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p054", AsStated: "Raheel Sharif"},
		},
	},
	{
		ID: SartajAziz, Name: "Sartaj Aziz",
		Type: Person, Country: Pakistan,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p056", AsStated: "Sartaj Aziz"},
			{Passage: "nisar-2025-p033", AsStated: "Sartaj Aziz"},
		},
	},
	{
		ID: Abbasi, Name: "Shahid Khaqan Abbasi",
		Type: Person, Country: Pakistan,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p056", AsStated: "Shahid Khaqan Abbasi"},
		},
	},
	{
		ID: Qureshi, Name: "Shah Mahmood Qureshi",
		Type: Person, Country: Pakistan,
		Aliases:  []string{"Shah Mehmood Qureshi"},
		Note:     "Known from elsewhere: the name in this form.",
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p042", AsStated: "Shah Mehmood Qureshi"},
		},
	},
	{
		ID: ShaukatAziz, Name: "Shaukat Aziz",
		Type: Person, Country: Pakistan,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032", AsStated: "Shaukat Aziz"},
		},
	},
	{
		ID: ShehbazSharif, Name: "Shehbaz Sharif",
		Type: Person, Country: Pakistan,
		Aliases:  []string{"Shahbaz Sharif"},
		Note:     "Known from elsewhere: the name in this form.",
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p048", AsStated: "Shahbaz Sharif"},
		},
	},
	{
		ID: SohailAhmed, Name: "Sohail Ahmed",
		Type:     Person,
		Aliases:  []string{"Ahmed S"},
		Note:     "The document calls him a political scientist and names no state.",
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p063", AsStated: "Sohail Ahmed"},
			{Passage: "nisar-2025-p063", AsStated: "Ahmed S"},
		},
	},
	{
		ID: YarMohammad, Name: "Yar Mohammad",
		Type: Person, Country: Pakistan,
		Note: "Known from elsewhere: probably Yar Muhammad Rind, a federal minister then.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", AsStated: "Yar Mohammad"},
		},
	},
	{
		ID: Zaki, Name: "Akram Zaki",
		Type: Person, Country: Pakistan,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p021", AsStated: "Akram Zaki"},
		},
	},
	{
		ID: Zardari, Name: "Asif Ali Zardari",
		Type: Person, Country: Pakistan,
		Aliases: []string{"Zardari"},
		Note:    "Known from elsewhere: the name in this form.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p038", AsStated: "Zardari"},
		},
	},
}
