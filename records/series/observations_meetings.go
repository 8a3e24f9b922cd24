package series

import (
	"pakrus/records/source"
	"pakrus/schema/evidence"
)

// meetingFigures are the figures of visits, meetings and military relations after 2012.
var meetingFigures = []Observation{
	{
		ID: "ob-0035", Series: Helicopters, Period: "2017", Basis: Calendar,
		Value: "4", Qualifier: Exact, Status: Normal,
		Evidence: evidence.List{
			{Passage: "nisar-2025-p037", AsStated: "four MI-35M attack helicopters", Via: source.Raza2018},
			{Passage: "nisar-2025-p037", Fields: "time_period", AsStated: "In 2017", Via: source.Raza2018},
		},
		Versions: second,
	},
	{
		ID: "ob-0036", Series: MilitaryVisits, Period: "2018-04", Basis: Calendar,
		Value: "3", Qualifier: Exact, Status: Normal,
		Note: "The visit of General Bajwa, called the third in a row.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p038", AsStated: "third consecutive visit"},
			{Passage: "nisar-2025-p038", Fields: "time_period", AsStated: "In April 2018"},
		},
		Versions: second,
	},
	{
		ID: "ob-0037", Series: AgreementsSigned, Period: "2024-12", Basis: Calendar,
		Value: "8", Qualifier: Exact, Status: Normal,
		Note: "The 9th session of the Intergovernmental Commission.",
		Evidence: evidence.List{
			{
				Passage: "nisar-2025-p050", AsStated: "8 formal agreements", Via: source.TheNewsInternational2024,
				Rationale: "The report that the document cites is dated 18 September 2024, before the session.",
			},
			{Passage: "nisar-2025-p050", Fields: "time_period", AsStated: "December 2024", Via: source.TheNewsInternational2024},
			{Passage: "untold-2025-p017", Fields: "obs_value qualifier", AsStated: "eight agreements"},
			{
				Passage: "untold-2025-p017", Fields: "time_period", Value: "2024", AsStated: "in 2024",
				Rationale: "Only the year; agrees with the month that the other document gives.",
			},
		},
		Versions: second,
	},
	{
		ID: "ob-0038", Series: VisitDays, Period: "2024-09", Basis: Calendar,
		Value: "2", Qualifier: Exact, Status: Normal,
		Note: "Deputy Prime Minister Overchuk of Russia in Pakistan; from the title of a news report of 18 September 2024.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p123", AsStated: "two-day visit", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p123", Fields: "time_period", AsStated: "2024, Sep. 18", Via: source.TheNewsInternational2024},
		},
		Versions: second,
	},
	{
		ID: "ob-0039", Series: MeetingHours, Period: "2022-02", Basis: Calendar,
		Value: "3", Qualifier: Exact, Status: Normal,
		Note: "Prime Minister Imran Khan on his visit to Russia.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p047", Fields: "obs_value qualifier", AsStated: "three hours", Via: source.Yousaf2022},
			{Passage: "nisar-2025-p046", Fields: "time_period", AsStated: "In February 2022"},
		},
		Versions: second,
	},
	{
		ID: "ob-0040", Series: GapPakistaniPM, Period: "2022-02", Basis: Calendar,
		Value: "23", Qualifier: Exact, Status: Normal,
		Note: "The figure leads to 1999, not to the time of the prime minister whom the document names as the one before; see discrepancies.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p046", AsStated: "after 23 years"},
			{Passage: "nisar-2025-p046", Fields: "time_period", AsStated: "In February 2022"},
		},
		Versions: second,
	},
	{
		ID: "ob-0041", Series: PakistaniPMVisitors, Period: "2022-02", Basis: Calendar, Doubtful: true,
		Value: "2", Qualifier: Exact, Status: LowReliability,
		Note: "With Imran Khan as the second.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p046", AsStated: "second PM of Pakistan"},
			{Passage: "nisar-2025-p046", Fields: "time_period", AsStated: "In February 2022"},
		},
		Versions: second,
	},
	{
		ID: "ob-0042", Series: BusinessLeaders, Period: "2024-10", Basis: Calendar,
		Value: "70", Qualifier: Over, Status: Normal,
		Evidence: evidence.List{
			{Passage: "untold-2025-p019", AsStated: "over 70 Pakistani business leaders"},
			{Passage: "untold-2025-p019", Fields: "time_period", AsStated: "In October 2024"},
		},
		Versions: second,
	},
	{
		ID: "ob-0043", Series: CompaniesRepresented, Period: "2024-10", Basis: Calendar,
		Value: "100", Qualifier: Over, Status: Normal,
		Evidence: evidence.List{
			{Passage: "untold-2025-p019", AsStated: "more than 100 Russian companies"},
			{Passage: "untold-2025-p019", Fields: "time_period", AsStated: "In October 2024"},
		},
		Versions: second,
	},
}
