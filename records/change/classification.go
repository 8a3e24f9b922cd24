package change

// classification are the codes that did not fit the definitions of the code lists.
var classification = []Change{
	{
		Version: "0.2.0", Table: "events", Record: "ev-0010", Field: "cameo_code",
		Old: "010", New: "160",
		Reason: "Backing that grows weaker is no statement: relations are reduced, slowly.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0010", Field: "plover_type",
		New:    "SANCTION",
		Reason: "Follows from the CAMEO code 160.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0010", Field: "goldstein",
		Old: "0", New: "-4",
		Reason: "Follows from the CAMEO code 160.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0010", Field: "status",
		Old: "held", New: "ongoing",
		Reason: "The document tells it as going on, and the date has an open end.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0011", Field: "date",
		Old: "1991/..", New: "1991/",
		Reason: "The document tells it as past: it had an end, which is not stated.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0012", Field: "date",
		Old: "1991/..", New: "1991/",
		Reason: "The document tells it as past: it had an end, which is not stated.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0058", Field: "cameo_code",
		Old: "040", New: "044",
		Reason: "The place is a third one, as at the other summits abroad.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0058", Field: "goldstein",
		Old: "1", New: "2.5",
		Reason: "Follows from the CAMEO code 044.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0061", Field: "setting",
		Old: "bilateral", New: "third-party",
		Reason: "The sentence names Russia and UNHCR; that Pakistan took part is not told.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0193", Field: "kind",
		Old: "other", New: "cooperation",
		Reason: "The work goes on over a time, without a single act; the kind is new.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0211", Field: "kind",
		Old: "other", New: "cooperation",
		Reason: "The work goes on over a time, without a single act; the kind is new.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0212", Field: "kind",
		Old: "other", New: "cooperation",
		Reason: "The work goes on over a time, without a single act; the kind is new.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0213", Field: "kind",
		Old: "other", New: "cooperation",
		Reason: "The work goes on over a time, without a single act; the kind is new.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0214", Field: "kind",
		Old: "other", New: "cooperation",
		Reason: "The work goes on over a time, without a single act; the kind is new.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0215", Field: "kind",
		Old: "other", New: "cooperation",
		Reason: "The work goes on over a time, without a single act; the kind is new.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0218", Field: "kind",
		Old: "other", New: "aid",
		Reason: "The document tells of help that one state gives the other.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0218", Field: "cameo_code",
		Old: "061", New: "071",
		Reason: "The document tells of help that one state gives the other.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0218", Field: "plover_type",
		Old: "COOPERATE", New: "AID",
		Reason: "Follows from the CAMEO code 071.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0218", Field: "goldstein",
		Old: "6.4", New: "7.4",
		Reason: "Follows from the CAMEO code 071.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0219", Field: "kind",
		Old: "other", New: "aid",
		Reason: "The document tells of help that one state gives the other.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0219", Field: "cameo_code",
		Old: "061", New: "071",
		Reason: "The document tells of help that one state gives the other.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0219", Field: "plover_type",
		Old: "COOPERATE", New: "AID",
		Reason: "Follows from the CAMEO code 071.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0219", Field: "goldstein",
		Old: "6.4", New: "7.4",
		Reason: "Follows from the CAMEO code 071.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0220", Field: "kind",
		Old: "other", New: "aid",
		Reason: "The document tells of help that one state gives the other.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0220", Field: "cameo_code",
		Old: "061", New: "071",
		Reason: "The document tells of help that one state gives the other.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0220", Field: "plover_type",
		Old: "COOPERATE", New: "AID",
		Reason: "Follows from the CAMEO code 071.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0220", Field: "goldstein",
		Old: "6.4", New: "7.4",
		Reason: "Follows from the CAMEO code 071.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0221", Field: "kind",
		Old: "other", New: "aid",
		Reason: "The document tells of help that one state gives the other.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0221", Field: "cameo_code",
		Old: "061", New: "071",
		Reason: "The document tells of help that one state gives the other.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0221", Field: "plover_type",
		Old: "COOPERATE", New: "AID",
		Reason: "Follows from the CAMEO code 071.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0221", Field: "goldstein",
		Old: "6.4", New: "7.4",
		Reason: "Follows from the CAMEO code 071.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0222", Field: "kind",
		Old: "other", New: "interest",
		Reason: "Interest was shown, without more; the kind is new.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0223", Field: "kind",
		Old: "other", New: "interest",
		Reason: "Interest was shown, without more; the kind is new.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0229", Field: "kind",
		Old: "other", New: "consultation",
		Reason: "Contacts over a time are of this kind.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0231", Field: "kind",
		Old: "other", New: "arms-delivery",
		Reason: "Arms are bought, as in the other records of sales.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0231", Field: "cameo_code",
		Old: "061", New: "072",
		Reason: "Arms are bought, as in the other records of sales.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0231", Field: "plover_type",
		Old: "COOPERATE", New: "AID",
		Reason: "Follows from the CAMEO code 072.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0231", Field: "goldstein",
		Old: "6.4", New: "8.3",
		Reason: "Follows from the CAMEO code 072.",
	},
	{
		Version: "0.2.0", Table: "agreements", Record: "ag-0014", Field: "status",
		Old: "extended", New: "agreed",
		Reason: "This instrument prolongs another; its own term was not prolonged, and a signing is not told.",
	},
	{
		Version: "0.2.0", Table: "agreements", Record: "ag-0059", Field: "status",
		Old: "signed", New: "in-force",
		Reason: "Help that goes on rests on it (ev-0221).",
	},
	{
		Version: "0.2.0", Table: "projects", Record: "pj-0022", Field: "status",
		Old: "proposed", New: "unstated",
		Reason: "Interest was shown in it; how far it is, and that it was put forward, is not told.",
	},
	{
		Version: "0.2.0", Table: "memberships", Record: "mb-0023", Field: "status",
		Old: "member", New: "founder",
		Reason: "yaqoob-2025 calls Russia a founder.",
	},
	{
		Version: "0.2.0", Table: "memberships", Record: "mb-0023", Field: "began",
		New:    "2001",
		Reason: "nisar-2025 has the year of the founding.",
	},
	{
		Version: "0.2.0", Table: "memberships", Record: "mb-0023", Field: "note",
		New:    "One document calls Russia a founder, another has the year of the founding; a third names it among the members.",
		Reason: "Tells which document has what.",
	},
}
