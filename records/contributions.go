package records

import "pakrus/schema/contrib"

// Contributions lists the tables that take contributions. To open another one, add a line.
var Contributions = &contrib.Forms{
	Passages: "passages", Sources: "sources",
	Tables: []contrib.Form{
		{
			Table: "events", IDPrefix: "ev-", Maintained: doubts, Computed: computed("plover_type", "goldstein"),
			Members: []contrib.Member{{Name: "participants", Table: "event_participants", Parent: "event_id"}},
			Alike:   contrib.Alike{Date: "date", Title: "title"},
		},
		{Table: "event_participants", Computed: computed("ordinal")},
		{
			Table: "agreements", IDPrefix: "ag-", Maintained: doubts, Computed: computed(),
			Members: []contrib.Member{{Name: "parties", Table: "agreement_parties", Parent: "agreement_id"}},
			Alike:   contrib.Alike{Date: "signed", Title: "title"},
		},
		{Table: "agreement_parties", Computed: computed()},
		{Table: "projects", IDPrefix: "pj-", Maintained: doubts, Computed: computed(), Alike: contrib.Alike{Title: "name"}},
		{Table: "memberships", IDPrefix: "mb-", Maintained: doubts, Computed: computed(), Alike: contrib.Alike{Same: []string{"actor_id", "organisation_id", "status"}, Date: "began"}},
		{Table: "series", Computed: computed(), Alike: contrib.Alike{Title: "title"}},
		{Table: "observations", IDPrefix: "ob-", Maintained: doubts, Computed: computed(), Alike: contrib.Alike{Same: []string{"series_id", "period_basis"}, Date: "time_period"}},
		{Table: "actors", Computed: computed(), Alike: contrib.Alike{Title: "name"}},
		{Table: "actor_codes", Computed: computed()},
		{Table: "places", Computed: computed(), Alike: contrib.Alike{Title: "name"}},
		{Table: "sources", Computed: computed("listed_in"), Alike: contrib.Alike{Title: "title", Date: "issued"}},
	},
}

// doubts are told in the table discrepancies, with which the mark must agree.
var doubts = map[string]string{"is_doubtful": "leave it out, and say in the issue or pull request what is doubtful"}

// computed are the columns that the dataset fills in: those of every record, and those named.
func computed(columns ...string) []string { return append(columns, "added_in", "changed_in") }
