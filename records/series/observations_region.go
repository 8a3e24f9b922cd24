package series

import (
	"pakrus/records/source"
	"pakrus/schema/evidence"
)

// regionFigures are the figures of the SCO, of other formats and of the Afghan border.
var regionFigures = []Observation{
	{
		ID: "ob-0044", Series: YearsOfCooperation, Basis: Unstated,
		Value: "10", Qualifier: Over, Status: Normal,
		Note: "Stated as more than a decade, without a beginning.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p062", AsStated: "for over a decade", Via: source.Khatoon2023},
		},
		Versions: second,
	},
	{
		ID: "ob-0045", Series: AgendaPoints, Period: "2021-09", Basis: Calendar,
		Value: "5", Qualifier: Exact, Status: Normal,
		Note: "Prime Minister Imran Khan at the summit in Dushanbe; from the title of a news report.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p119", AsStated: "5-points agenda", Via: source.Naz2021},
			{Passage: "nisar-2025-p042", Fields: "time_period", AsStated: "In September 2021", Via: source.Naz2021},
		},
		Versions: second,
	},
	{
		ID: "ob-0046", Series: ForumStates, Basis: Unstated,
		Value: "3", Qualifier: Exact, Status: Normal,
		Note: "Cooperation of Russia, Pakistan and China.",
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p036", AsStated: "trilateral cooperation"},
		},
		Versions: second,
	},
	{
		ID: "ob-0047", Series: SCOMembers, Period: "2023", Basis: Calendar, Doubtful: true,
		Value: "10", Qualifier: Exact, Status: LowReliability,
		Note: "Said to be the number with the accession of Iran, which was probably the ninth member; see discrepancies.",
		Evidence: evidence.List{
			{Passage: "untold-2025-p014", AsStated: "ten member states"},
			{Passage: "untold-2025-p014", Fields: "time_period", AsStated: "Iran in 2023"},
		},
		Versions: second,
	},
	{
		ID: "ob-0048", Series: SCOAreaShare, Basis: Unstated,
		Value: "24", Qualifier: AtLeast, Status: Normal,
		Note: "The document calls the SCO the largest regional organisation by area and by population.",
		Evidence: evidence.List{
			{Passage: "untold-2025-p013", AsStated: "at least 24%"},
		},
		Versions: second,
	},
	{
		ID: "ob-0049", Series: SCOPopulationShare, Basis: Unstated,
		Value: "42", Qualifier: Exact, Status: Normal,
		Note: "The share of the area before it is a lower bound; whether this one is too, the sentence leaves open.",
		Evidence: evidence.List{
			{Passage: "untold-2025-p013", AsStated: "42% of the world population"},
		},
		Versions: second,
	},
	{
		ID: "ob-0050", Series: BorderCrossings, Basis: Unstated,
		Value: "9", Qualifier: Exact, Status: Normal,
		Evidence: evidence.List{
			{Passage: "nisar-2025-p058", AsStated: "nine formal border crossings", Via: source.Carnavistan2019},
		},
		Versions: second,
	},
	{
		ID: "ob-0051", Series: BorderInternational, Basis: Unstated, Doubtful: true,
		Value: "3", Qualifier: Exact, Status: LowReliability,
		Note: "Chaman, Torkham and Spin Boldak; two of the names are probably of one crossing, see discrepancies.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p058", AsStated: "three share international status", Via: source.Carnavistan2019},
		},
		Versions: second,
	},
	{
		ID: "ob-0052", Series: BorderOtherCrossings, Basis: Unstated,
		Value: "6", Qualifier: Exact, Status: Normal,
		Evidence: evidence.List{
			{Passage: "nisar-2025-p058", AsStated: "other six borders", Via: source.Carnavistan2019},
		},
		Versions: second,
	},
}
