package change

var rabbi2021 = []Change{
	{
		Version: "0.2.0", Table: "events", Record: "ev-0014", Field: "is_doubtful",
		Old: "false", New: "true",
		Reason: "The year is doubtful (dc-0300).",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0015", Field: "description",
		Old:    "The document calls him the first to hold the office.",
		New:    "The document calls him the first Foreign Minister; whether to hold the office or to come is not clear.",
		Reason: "The wording of the document allows two readings.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0034", Field: "kind",
		Old: "consultation", New: "other",
		Reason: "Naming fields of cooperation is no talk of officials, and no round of dialogue is told.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0049", Field: "description",
		Old:    "They are told between meetings of 2005 and 2006, without a date.",
		New:    "They are told between events of September and November 2006, without a date.",
		Reason: "The passage has them after 15 September 2006 and before November 2006.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0050", Field: "description",
		Old:    "They are told between meetings of 2005 and 2006, without a date.",
		New:    "They are told between events of September and November 2006, without a date.",
		Reason: "The passage has them after 15 September 2006 and before November 2006.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0059", Field: "is_doubtful",
		Old: "false", New: "true",
		Reason: "That the transit was one by air is doubtful (dc-0301).",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0165", Field: "kind",
		Old: "offer", New: "interest",
		Reason: "Interest was shown; nothing was offered.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0166", Field: "domain",
		Old: "energy", New: "diplomatic",
		Reason: "The visit of a head of state had further subjects: terrorism, trade and investment.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0167", Field: "cameo_code",
		Old: "043", New: "040",
		Reason: "The two presidents meet on equal footing, as in the other meetings on a visit; the visit itself is ev-0166. The Goldstein score follows.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0179", Field: "place_id",
		New:    "islamabad",
		Reason: "The passage has the meeting in the city where the commission sat.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0180", Field: "place_id",
		New:    "islamabad",
		Reason: "The passage has the meeting in the city where the commission sat.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0210", Field: "cameo_code",
		Old: "112", New: "010",
		Reason: "The statement tells of deaths and accuses no actor. The PLOVER type and the Goldstein score follow.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0215", Field: "is_doubtful",
		Old: "false", New: "true",
		Reason: "That Russian firms were building the dam is doubtful (dc-0303).",
	},
	{
		Version: "0.2.0", Table: "projects", Record: "pj-0027", Field: "is_doubtful",
		Old: "false", New: "true",
		Reason: "That Russian firms were building the dam is doubtful (dc-0304).",
	},
}
