package records

// dyadYear is a calendar year of the relation.
type dyadYear struct {
	Year int64 `json:"year" key:"" own:"" doc:"Calendar year."`
}

func dyadYears() []dyadYear { return nil }
