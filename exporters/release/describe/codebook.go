package describe

import (
	"bytes"
	"cmp"
	_ "embed"
	"slices"
	"strings"
	"text/template"

	"pakrus/schema"
)

//go:embed codebook.md.tmpl
var codebookText string

var codebookTemplate = template.Must(template.New("codebook.md").Funcs(functions).Funcs(template.FuncMap{
	"kind": kindOf, "limits": limits, "hasUnits": hasUnits, "defined": defined,
	"columns": describedColumns, "example": example, "sentence": sentence, "made": madeFrom,
}).Parse(codebookText))

// Codebook is the codebook for people: each table with its columns, then each code list.
// The same facts stand as tables in every format (codebook and codelists).
func Codebook(d *schema.Dataset, _ []File) ([]byte, error) {
	var out bytes.Buffer
	err := codebookTemplate.Execute(&out, struct {
		*schema.Dataset
		Lists []codeList
	}{d, codeLists(d)})
	return out.Bytes(), err
}

// codeList is a code list and the columns that draw on it.
type codeList struct {
	*schema.CodeList
	UsedBy []string // table.column
}

func codeLists(d *schema.Dataset) []codeList {
	byName := map[string]*codeList{}
	for _, t := range d.Tables {
		for _, c := range t.Columns {
			if c.CodeList == nil {
				continue
			}
			if byName[c.CodeList.Name] == nil {
				byName[c.CodeList.Name] = &codeList{CodeList: c.CodeList}
			}
			l := byName[c.CodeList.Name]
			l.UsedBy = append(l.UsedBy, t.Name+"."+c.Name)
		}
	}
	var lists []codeList
	for _, l := range byName {
		lists = append(lists, *l)
	}
	slices.SortFunc(lists, func(a, b codeList) int { return cmp.Compare(a.Name, b.Name) })
	return lists
}

// kindOf says what the values are, with a link to the table or list that they are taken from.
func kindOf(c described) string {
	kind := string(c.Kind)
	switch {
	case c.CodeList != nil:
		kind = "code of [" + c.CodeList.Name + "](#codes-" + c.CodeList.Name + ")"
	case c.References != "":
		kind = "key of [" + c.References + "](#table-" + c.References + ")"
	}
	if c.List {
		kind = "list: " + kind
	}
	return kind
}

// limits lists what else restricts a value; "" where nothing does.
func limits(c described) string {
	var parts []string
	if c.Key {
		parts = append(parts, "key")
	} else if !c.Nullable {
		parts = append(parts, "required")
	}
	limits := c.Constraints
	pattern := limits.Pattern
	limits.Pattern = ""
	if s := limits.String(); s != "" {
		parts = append(parts, textMarks.Replace(s))
	}
	if pattern != "" {
		parts = append(parts, "`"+strings.ReplaceAll(pattern, "|", `\|`)+"`")
	}
	return strings.Join(parts, ", ")
}

func hasUnits(t *schema.Table) bool {
	return slices.ContainsFunc(t.Columns, func(c schema.Column) bool { return c.Unit != "" })
}

// sentence ends a text with a full stop, where it has none.
func sentence(text string) string {
	return textMarks.Replace(strings.TrimSuffix(text, ".") + ".")
}

// defined reports whether any code of the list has a definition, an example or a counter-example.
func defined(l codeList) bool {
	return slices.ContainsFunc(l.Codes, func(c schema.Code) bool { return c.Definition+c.Example+c.Counter != "" })
}

// madeFrom names the tables that a table is made from, each with a link.
func madeFrom(t *schema.Table) string {
	if len(t.From) == 0 {
		return "the definitions of all tables"
	}
	links := make([]string, len(t.From))
	for i, name := range t.From {
		links[i] = "[" + name + "](#table-" + name + ")"
	}
	return strings.Join(links, ", ")
}
