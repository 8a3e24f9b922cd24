package describe

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"pakrus/schema"
)

// codeList is a code list, the columns that draw on it and how often its codes occur there.
type codeList struct {
	*schema.CodeList
	UsedBy []string         // table.column
	counts []map[string]int // of those columns that do not repeat others
	names  []string         // of those columns, as table.column
}

func codeLists(d *schema.Dataset, columns map[*schema.Table][]described) []codeList {
	byName := map[string]*codeList{}
	for _, t := range d.Tables {
		for i, c := range t.Columns {
			if c.CodeList == nil {
				continue
			}
			if byName[c.CodeList.Name] == nil {
				byName[c.CodeList.Name] = &codeList{CodeList: c.CodeList}
			}
			l := byName[c.CodeList.Name]
			l.UsedBy = append(l.UsedBy, t.Name+"."+c.Name)
			if columns != nil && !c.Copy {
				l.names, l.counts = append(l.names, t.Name+"."+c.Name), append(l.counts, columns[t][i].Counts)
			}
		}
	}
	return slices.SortedFunc(func(yield func(codeList) bool) {
		for l := range maps.Values(byName) {
			if !yield(*l) {
				return
			}
		}
	}, func(a, b codeList) int { return cmp.Compare(a.Name, b.Name) })
}

// maxCounted is how many columns are counted apart; more are counted together.
const maxCounted = 3

// Counted are the headings of the counts of a list.
func (l codeList) Counted() []string {
	if len(l.names) > maxCounted {
		return []string{fmt.Sprintf("%d columns", len(l.names))}
	}
	headings := make([]string, len(l.names))
	for i, name := range l.names {
		headings[i] = "`" + name + "`"
	}
	return headings
}

// Frequencies are how often a code occurs, one for each heading.
func (l codeList) Frequencies(code string) []string {
	var list []string
	total := 0
	for _, counts := range l.counts {
		total += counts[code]
		list = append(list, strconv.Itoa(counts[code]))
	}
	if len(l.counts) > maxCounted {
		return []string{strconv.Itoa(total)}
	}
	return list
}

func (l codeList) occurs(code string) bool {
	return slices.ContainsFunc(l.counts, func(counts map[string]int) bool { return counts[code] > 0 })
}

// maxListed is the length of the longest list of which all codes are shown; of a longer one
// those that occur.
const maxListed = 50

// Shown are the codes that the codebook lists.
func (l codeList) Shown() []schema.Code {
	if len(l.Codes) <= maxListed {
		return l.Codes
	}
	return slices.DeleteFunc(slices.Clone(l.Codes), func(c schema.Code) bool { return !l.occurs(c.Value) })
}

// Unused counts the codes that are not shown.
func (l codeList) Unused() int { return len(l.Codes) - len(l.Shown()) }

// defined reports whether any code of the list has a definition, an example or a counter-example.
func defined(l codeList) bool {
	return slices.ContainsFunc(l.Codes, func(c schema.Code) bool { return c.Definition+c.Example+c.Counter != "" })
}

// applies says when a code applies, with a worked example and a counter-example, each in a
// line of its own.
func applies(c schema.Code) string {
	var lines []string
	if c.Definition != "" {
		lines = append(lines, textMarks.Replace(c.Definition))
	}
	if c.Example != "" {
		lines = append(lines, "*Example:* "+sentence(c.Example))
	}
	if c.Counter != "" {
		lines = append(lines, "*Not:* "+sentence(c.Counter))
	}
	return strings.Join(lines, "<br>")
}

// sentence ends a text with a full stop, where it has none.
func sentence(text string) string {
	return textMarks.Replace(strings.TrimSuffix(text, ".") + ".")
}
