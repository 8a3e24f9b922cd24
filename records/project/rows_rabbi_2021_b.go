package project

import (
	"pakrus/records/place"
	"pakrus/records/ref"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsRabbi2021B = []Project{
	{
		ID: "pj-0020", Name: "Muzaffargarh power plant",
		Kind: PowerPlant, Status: Offered,
		Location:    place.Muzaffargarh,
		Description: "Russia offered help with enlarging the plant in 2011.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p040", AsStated: "Muzaffargarh", Via: source.Hanif2013},
		},
	},
	{
		ID: "pj-0021", Name: "Guddu power plant",
		Kind: PowerPlant, Status: Offered,
		Location:    place.Guddu,
		Description: "Russia offered help with enlarging the plant in 2011.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p040", AsStated: "Guddu power plants", Via: source.Hanif2013},
		},
	},
	{
		ID: "pj-0022", Name: "Thar Coal Project",
		Kind: CoalField, Status: Unstated,
		Location:    place.Thar,
		Description: "Russia showed interest in the project in 2011.",
		Versions:    schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p040", AsStated: "Thar Coal Project", Via: source.Hanif2013},
		},
	},
	{
		ID: "pj-0023", Name: "Iran-Pakistan-India gas pipeline",
		Kind: Pipeline, Status: Proposed,
		Description: "A line from Iran to Pakistan and on to India, on which Gazprom held talks before October 2012. " +
			"Russia wanted a larger part in it than Pakistan would give.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p043", AsStated: "gas pipeline from Iran to Pakistan", Via: source.Hanif2013},
		},
	},
	{
		ID: "pj-0024", Name: "Multan power plants",
		Kind: PowerPlant, Status: Operating, Doubtful: true,
		Location:    place.Multan,
		Description: "Hydropower plants in the document's words, which Russia goes on supporting.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p045", AsStated: "Multan hydropower plants"},
		},
	},
	{
		ID: "pj-0025", Name: "High-voltage transmission lines in Pakistan",
		Kind: TransmissionLine, Status: Building,
		Location:    place.Pakistan,
		Description: "Lines in whose construction Russian firms had an active part.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p045", AsStated: "high-voltage transmission lines in Pakistan"},
		},
	},
	{
		ID: "pj-0026", Name: "Ghazi-Barotha hydropower project",
		Kind: Dam, Status: Building,
		Location:    place.GhaziBarotha,
		Description: "A hydropower complex in whose making Russian firms had an active part.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p045", AsStated: "hydropower complex in Gazi Barotha"},
		},
	},
	{
		ID: "pj-0028", Name: "CASA-1000 power line",
		Kind: TransmissionLine, Status: Stalled,
		Description: "A line to bring power from Tajikistan and Kyrgyzstan over Afghanistan to Pakistan, perhaps on to India. " +
			"Russia backed it several times. The document of 2021 sees little hope of building it while Afghanistan is unstable.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p051", AsStated: "CASA-1000", Via: source.Hanif2013},
		},
	},
	{
		ID: "pj-0029", Name: "Turkmenistan-Afghanistan-Pakistan-India (TAPI) gas pipeline",
		Kind: Pipeline, Status: Stalled,
		Description: "Russia spoke for the idea of the line. " +
			"The document of 2021 sees little hope of building it while Afghanistan is unstable.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p051", AsStated: "TAPI gas pipeline", Via: source.Hanif2013},
		},
	},
	{
		ID: "pj-0030", Name: "LPG air mix plants",
		Kind: GasPlant, Status: Building,
		Location: place.Pakistan,
		Description: "Plants that mix liquefied petroleum gas with air. " +
			"Their installation is part of Russian help against Pakistan's energy shortage.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p053", AsStated: "LPG Air Mix plants"},
		},
	},
	{
		ID: "pj-0031", Name: "LNG projects in Pakistan",
		Kind: GasPlant, Status: Building, Doubtful: true,
		Location: place.Pakistan,
		Description: "Projects for liquefied natural gas, part of Russian help against Pakistan's energy shortage. " +
			"A figure of 1.7 billion stands with them, without a unit or currency.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p053", AsStated: "LNG 1.7 billion projects"},
		},
	},
	{
		ID: "pj-0032", Name: "Combined-cycle power plant of 600 MW in Pakistan",
		Kind: PowerPlant, Status: Building,
		Location: place.Pakistan,
		Capacity: "600", CapacityUnit: Megawatt,
		Description: "Part of Russian help against Pakistan's energy shortage; its site is not stated.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p053", AsStated: "600MW combined cycle power plant"},
			{Passage: "rabbi-2021-p053", Fields: "capacity capacity_unit", AsStated: "600MW"},
		},
	},
	{
		ID: "pj-0033", Name: "North-South gas pipeline",
		Kind: Pipeline, Status: Agreed,
		Capacity: "1100", CapacityUnit: Kilometre,
		Cost: "2000000000", CostCurrency: vocab.USD,
		Agreement: ref.NorthSouthPipeline2015,
		Description: "A pipeline of about 1,100 km that is to bring gas from Karachi to Lahore. " +
			"Its agreement of October 2015 is to be carried out with Russian help against Pakistan's energy shortage. " +
			"One document sees a chance to carry the line on to other states, such as India and Iran.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p053", Fields: "name status description", AsStated: "North-South Gas Pipeline"},
			{Passage: "nisar-2025-p033", Added: "0.2.0", Fields: "name", AsStated: "North-South Gas pipeline"},
			{Passage: "nisar-2025-p033", Added: "0.2.0", Fields: "status", AsStated: "significant agreement"},
			{Passage: "nisar-2025-p034", Added: "0.2.0", Fields: "name", AsStated: "North-South Gas Pipeline project", Via: source.MofaPakistan2017},
			{Passage: "nisar-2025-p034", Added: "0.2.0", Fields: "cost cost_currency", AsStated: "$2 billion", Via: source.MofaPakistan2017},
			{Passage: "nisar-2025-p034", Added: "0.2.0", Fields: "description", AsStated: "from Karachi to Lahore", Via: source.MofaPakistan2017},
			{Passage: "khatoon-2023-p053", Fields: "name", AsStated: "North-South gas pipeline", Added: "0.2.0"},
			{Passage: "khatoon-2023-p053", Fields: "capacity capacity_unit", AsStated: "approximately 1,100 kilometres", Via: source.Gul2018, Added: "0.2.0"},
			{Passage: "khatoon-2023-p053", Fields: "description", AsStated: "terminals in Karachi", Via: source.Gul2018, Rationale: "The passage lets the line end at gas fields in Russia; see discrepancies.", Added: "0.2.0"},
			{Passage: "khatoon-2023-p053", Fields: "status", Value: "proposed", AsStated: "proposed project", Rationale: "It does not tell of the agreement of 2015.", Added: "0.2.0"},
			{Passage: "khatoon-2023-p055", Fields: "name", AsStated: "North-South gas pipeline project", Added: "0.2.0"},
			{Passage: "khatoon-2023-p055", Fields: "description", AsStated: "such as India and Iran", Via: source.Khan2019b, Added: "0.2.0"},
			{Passage: "khatoon-2023-p056", Fields: "name", AsStated: "North-South gas pipeline project", Added: "0.2.0"},
			{Passage: "khatoon-2023-p067", Fields: "name", AsStated: "North-South gas pipeline", Added: "0.2.0"},
		},
		Versions: schema.Versions{Changed: "0.2.0"},
	},
	{
		ID: "pj-0034", Name: "China-Pakistan Economic Corridor (CPEC)",
		Kind: Corridor, Status: Unstated,
		Description: "A corridor from the west of China that gives access to the Arabian Sea through Gwadar; a main part of the Belt and Road Initiative. " +
			"China means to shorten the way of its energy imports, now by the Straits of Malacca. " +
			"Russia showed interest in that access and in a link with the Eurasian Economic Union.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p055", AsStated: "China-Pakistan Economic Corridor (CPEC)"},
			{Passage: "nisar-2025-p017", Added: "0.2.0", Fields: "name", AsStated: "the project of CPEC", Via: source.Khan2019a},
			{Passage: "nisar-2025-p041", Added: "0.2.0", Fields: "name", AsStated: "China-Pakistan Economic Corridor (CPEC)", Via: source.Hashim2021},
			{Passage: "nisar-2025-p069", Added: "0.2.0", Fields: "name", AsStated: "China-Pakistan Economic Corridor (CPEC)", Via: source.Rauf2019},
			{Passage: "nisar-2025-p088", Added: "0.2.0", Fields: "name", AsStated: "China-Pakistan Economic Corridor (CPEC)"},
			{Passage: "untold-2025-p006", Fields: "name", AsStated: "China Pakistan Economic Corridor (CPEC)", Added: "0.2.0"},
			{Passage: "untold-2025-p006", Fields: "description", AsStated: "China's western regions to the Arabian Sea", Added: "0.2.0"},
			{Passage: "untold-2025-p018", Fields: "name", AsStated: "China Pakistan Economic Corridor", Added: "0.2.0"},
			{Passage: "untold-2025-p018", Fields: "description", AsStated: "Straits of Malacca", Added: "0.2.0"},
			{Passage: "khatoon-2023-p037", Fields: "name", AsStated: "China-Pakistan Economic Corridor (CPEC)", Via: source.Ahmed2010, Added: "0.2.0"},
			{Passage: "khatoon-2023-p037", Fields: "description", AsStated: "flagship project of the BRI", Via: source.Ahmed2010, Added: "0.2.0"},
		},
		Versions: schema.Versions{Changed: "0.2.0"},
	},
	{
		ID: "pj-0035", Name: "Gwadar port",
		Kind: Port, Status: Unstated,
		Location:    place.Gwadar,
		Description: "A port of the corridor CPEC that opens the way to the Arabian Sea.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p055", AsStated: "Gwadar port"},
			{Passage: "nisar-2025-p069", Added: "0.2.0", Fields: "name location", AsStated: "Gawadar ports", Via: source.Morgulov2023},
		},
	},
	{
		ID: "pj-0036", Name: "One Belt One Road Initiative",
		Kind: Corridor, Status: Unstated,
		Description: "An initiative of China that Pakistan, Russia and other members of the Shanghai Cooperation Organisation endorsed in 2017.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p056", AsStated: "One Belt and One Road Initiative", Via: source.Sco2021},
			{
				Passage: "nisar-2025-p069", Added: "0.2.0", Fields: "name", Value: "Belt and Road Initiative (BRI)", AsStated: "Belt and Road Initiative (BRI)",
				Via: source.Rauf2019, Rationale: "Another name of it.",
			},
			{
				Passage: "nisar-2025-p088", Added: "0.2.0", Fields: "name", Value: "Belt and Road Initiative (BRI)", AsStated: "Belt and Road Initiative (BRI)",
				Rationale: "Another name of it.",
			},
			{Passage: "khatoon-2023-p036", Fields: "name", Value: "Belt and Road Initiative (BRI)", AsStated: "Belt and Road Initiative (BRI)", Via: source.ChiaHaiqi2021, Rationale: "Another name of it.", Added: "0.2.0"},
			{Passage: "khatoon-2023-p039", Fields: "name", Value: "Belt and Road Initiative", AsStated: "Belt and Road Initiative", Via: source.Paracha2015, Rationale: "Another name of it.", Added: "0.2.0"},
			{Passage: "untold-2025-p031", Fields: "name", Value: "Belt and Road Initiative", AsStated: "Belt and Road Initiative", Rationale: "Another name of it.", Added: "0.2.0"},
		},
	},
}
