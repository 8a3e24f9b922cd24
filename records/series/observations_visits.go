package series

import (
	"pakrus/records/source"
	"pakrus/schema/evidence"
)

// visitFigures are the counts and lengths of visits, meetings and forums, and of what was signed.
var visitFigures = []Observation{
	{
		ID: "ob-0017", Series: AgreementsSigned, Period: "2003-02", Basis: Calendar,
		Value: "4", Qualifier: Exact, Status: Normal,
		Note: "President Musharraf in Moscow: three memorandums and a culture programme. Others on science, culture and education are told of elsewhere; see discrepancies.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p027", AsStated: "four agreements", Via: source.GoP2004},
			{Passage: "rabbi-2021-p027", Fields: "time_period", AsStated: "February 2003", Via: source.GoP2004},
		},
	},
	{
		ID: "ob-0018", Series: AgreementsSigned, Period: "2007-04", Basis: Calendar,
		Value: "3", Qualifier: Exact, Status: Normal,
		Note: "Prime Minister Fradkov in Pakistan: memorandums, which the document does not name; an extended agreement of 1997 is told of beside them.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p034", AsStated: "three memorandums of understanding"},
			{Passage: "rabbi-2021-p034", Fields: "time_period", AsStated: "April 2007"},
		},
	},
	{
		ID: "ob-0019", Series: AgreementsSigned, Period: "2012-10", Basis: Calendar,
		Value: "3", Qualifier: Exact, Status: Normal,
		Note: "Foreign Minister Lavrov in Islamabad, early in the month: memorandums on metallurgy, power and railways.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p043", AsStated: "three Memoranda", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p043", Fields: "time_period", AsStated: "early October 2012", Via: source.Hanif2013},
		},
	},
	{
		ID: "ob-0020", Series: DelegationMembers, Period: "2002-05", Basis: Calendar,
		Value: "6", Qualifier: Exact, Status: Normal,
		Note: "A delegation of the Russian parliament.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p025", AsStated: "six members"},
			{Passage: "rabbi-2021-p025", Fields: "time_period", AsStated: "May 2002"},
		},
	},
	{
		ID: "ob-0021", Series: PresidentsMeetings, Period: "2010/2013", Basis: Calendar,
		Value: "6", Qualifier: Exact, Status: Normal,
		Note: "On the margins of meetings of heads of states. Which president of Russia is not said; both Medvedev and Putin held the office in these years (known from elsewhere).",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p042", AsStated: "six times", Via: source.GoP2003b},
			{Passage: "rabbi-2021-p042", Fields: "time_period", AsStated: "From 2010 to 2013", Via: source.GoP2003b},
		},
	},
	{
		ID: "ob-0022", Series: VisitDays, Period: "2007-04", Basis: Calendar,
		Value: "3", Qualifier: Exact, Status: Normal,
		Note: "Prime Minister Fradkov of Russia in Pakistan.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p034", AsStated: "three days"},
			{Passage: "rabbi-2021-p034", Fields: "time_period", AsStated: "April 2007"},
		},
	},
	{
		ID: "ob-0023", Series: GapRussianPM, Period: "2007-04", Basis: Calendar,
		Value: "40", Qualifier: About, Status: Normal,
		Note: "Stated in decades, as almost four. The visit before is dated 1968-69 in the same passage, which makes 38 or 39 years (our computation).",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p034", AsStated: "almost four decades"},
			{Passage: "rabbi-2021-p034", Fields: "time_period", AsStated: "April 2007"},
		},
	},
	{
		ID: "ob-0024", Series: ForumStates, Basis: Unstated,
		Value: "4", Qualifier: Exact, Status: Normal,
		Note: "The quadrilateral of Afghanistan, Pakistan, Russia and Tajikistan.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p036", AsStated: "4-sided summits"},
			{Passage: "rabbi-2021-p037", Fields: "obs_value", AsStated: "quadripartite summit", Via: source.Abbas2016},
			{Passage: "rabbi-2021-p050", Fields: "obs_value", AsStated: "Dushanbe Four"},
		},
	},
	{
		ID: "ob-0025", Series: DushanbeSummits, Period: "2011-09", Basis: Calendar, Doubtful: true,
		Value: "4", Qualifier: Exact, Status: LowReliability,
		Note: "Early in the month. One summit of four states is probably meant; see discrepancies.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p048", AsStated: "4 summits in Dushanbe"},
			{Passage: "rabbi-2021-p048", Fields: "time_period", AsStated: "early September 2011"},
		},
	},
}
