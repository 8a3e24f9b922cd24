package project

import (
	"pakrus/records/place"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsRabbi2021D = []Project{
	{
		ID: "pj-0027", Name: "Munda Dam",
		Kind: Dam, Status: Building, Doubtful: true,
		Location:    place.MundaDam,
		Description: "A dam in whose construction Russian firms had an active part.",
		Versions:    schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p045", AsStated: "Munda dam"},
		},
	},
}
