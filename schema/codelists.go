package schema

import (
	"cmp"
	"slices"
)

// codeListRow is one code of a controlled vocabulary.
type codeListRow struct {
	List       string `json:"codelist" key:"" order:"1" own:"" doc:"Name of the vocabulary."`
	Code       string `json:"code" key:"" own:"" doc:"The code as it stands in the data."`
	Rank       int64  `json:"position" order:"2" own:"" doc:"Place of the code in its list, from 1; the order in which to show it."`
	Label      string `json:"label" title:"" own:"" doc:"Name of the code for people."`
	Definition string `json:"definition,omitzero" kind:"text" own:"" doc:"When the code applies; missing where the standard that defines it does not allow its text to be copied."`
	Example    string `json:"example,omitzero" kind:"text" own:"" doc:"A case to which the code applies, with the ID of a record."`
	Counter    string `json:"counter_example,omitzero" kind:"text" own:"" doc:"A case that looks alike and has another code."`
	Origin     string `json:"origin" own:"" doc:"Who defines the code: pakrus, or a standard with its version."`
}

// codeListTable gathers the code lists that the columns of the tables use.
func codeListTable(tables []*Table) *Table {
	lists := map[string]*CodeList{}
	for _, t := range tables {
		for _, c := range t.Columns {
			if c.CodeList != nil {
				lists[c.CodeList.Name] = c.CodeList
			}
		}
	}
	var rows []codeListRow
	for _, l := range lists {
		rows = append(rows, l.rows()...)
	}
	slices.SortFunc(rows, func(a, b codeListRow) int {
		return cmp.Or(cmp.Compare(a.List, b.List), cmp.Compare(a.Rank, b.Rank))
	})
	return Of("codelists", "a code of a controlled vocabulary", rows).MadeFrom()
}

func (l *CodeList) rows() []codeListRow {
	rows := make([]codeListRow, len(l.Codes))
	for i, c := range l.Codes {
		rows[i] = codeListRow{
			List: l.Name, Code: c.Value, Rank: int64(i + 1), Label: c.Label,
			Definition: c.Definition, Example: c.Example, Counter: c.Counter, Origin: l.Origin,
		}
	}
	return rows
}
