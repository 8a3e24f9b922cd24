package check

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"pakrus/schema"
	"pakrus/schema/edtf"
)

// cellRule is a rule about one cell by itself.
type cellRule struct {
	code, sentence string
	about          func(c *schema.Column) bool // the columns that it looks at
	check          func(c *schema.Column, v schema.Value, report func(found, advice string))
}

// cellRules lists the rules that a cell keeps or breaks whatever the rest of the dataset holds.
var cellRules = []cellRule{
	{"DAT1", "A date is written in EDTF.", isDate, malformedDate},
	{"DEC1", "A figure is a plain decimal of at most 15 digits.", isDecimal, malformedDecimal},
	{"TXT1", "Text has no space at either end, and is not only a space.", isText, eachText(edgeSpace)},
	{"TXT2", "Text has no control, bidirectional or invisible characters, and lines end in LF.", isText, eachText(forbiddenCharacters)},
	{"TXT3", "Text does not begin as a spreadsheet formula does.", isText, eachText(formulaStart)},
	{"TXT4", "Text is not one of the words that readers take for a missing value.", isText, eachText(missingWord)},
	{"TXT5", "Text is valid UTF-8 in Unicode normal form C and fits a cell.", isText, eachText(normalForm)},
	{"TXT6", "An item of a list holds no semicolon.", isList, eachText(semicolonItem)},
	{"INT1", "An integer has at most 15 digits.", isInteger, longInteger},
}

// Text tells which of the rules about text s breaks first; code is "" where it breaks none, or is empty.
func Text(s string) (code, found, advice string) {
	for _, r := range cellRules {
		if s != "" && r.code != "TXT6" && strings.HasPrefix(r.code, "TXT") {
			r.check(nil, schema.TextValue(s), func(what, instead string) { code, found, advice = r.code, what, instead })
		}
		if code != "" {
			break
		}
	}
	return code, found, advice
}

func isDate(c *schema.Column) bool    { return c.Kind == schema.EDTF && !c.List }
func isDecimal(c *schema.Column) bool { return c.Kind == schema.Decimals }
func isInteger(c *schema.Column) bool { return c.Kind == schema.Integer }
func isText(c *schema.Column) bool    { return c.IsText() }
func isList(c *schema.Column) bool    { return c.List }

// everywhere applies the rule to all cells of a dataset.
func (r cellRule) everywhere() Rule {
	return Rule{r.code, r.sentence, func(d *schema.Dataset, report Report) {
		eachCell(d, r.about, func(t *schema.Table, i, c int, v schema.Value) {
			r.check(&t.Columns[c], v, func(found, advice string) { report(t, i, c, found, advice) })
		})
	}}
}

// eachText applies a check of texts to a text, or to each item of a list.
func eachText(check func(s string) (found, advice string)) func(*schema.Column, schema.Value, func(found, advice string)) {
	return func(_ *schema.Column, v schema.Value, report func(found, advice string)) {
		for _, s := range items(v) {
			if found, advice := check(s); found != "" {
				report(found, advice)
			}
		}
	}
}

func malformedDate(_ *schema.Column, v schema.Value, report func(found, advice string)) {
	date, err := edtf.Parse(v.Text)
	switch {
	case err != nil:
		report(err.Error(), "")
	case date.String() != v.Text:
		report(fmt.Sprintf("%q is not the canonical form of the date", v.Text), fmt.Sprintf("write %q", date))
	}
}

func malformedDecimal(_ *schema.Column, v schema.Value, report func(found, advice string)) {
	if err := schema.Decimal(v.Text).Check(); err != nil {
		report(err.Error(), "")
	}
}

func longInteger(_ *schema.Column, v schema.Value, report func(found, advice string)) {
	if v.Int > 999_999_999_999_999 || v.Int < -999_999_999_999_999 {
		report(fmt.Sprintf("%d has more than 15 digits, which spreadsheets and R round", v.Int), "store it as text")
	}
}

// wrongOrder applies disorder to all rows of a dataset.
func wrongOrder(d *schema.Dataset, report Report) {
	hasOrder := func(c *schema.Column) bool { return c.After != "" }
	eachCell(d, hasOrder, func(t *schema.Table, i, c int, _ schema.Value) {
		row := make([]schema.Value, len(t.Columns))
		t.Row(i, row)
		if found, advice := disorder(t, row, c); found != "" {
			report(t, i, c, found, advice)
		}
	})
}

// disorder compares a column that has an After with that column: dates by the days
// that they can mean (certainly before is wrong), figures by value.
func disorder(t *schema.Table, row []schema.Value, c int) (found, advice string) {
	v, first := row[c], row[t.Column(t.Columns[c].After)]
	if !v.Valid || !first.Valid || !precedes(&t.Columns[c], v, first) {
		return "", ""
	}
	return fmt.Sprintf("%s lies before %s %s", v.Text, t.Columns[c].After, first.Text), "correct one of the two"
}

func precedes(c *schema.Column, v, first schema.Value) bool {
	switch c.Kind {
	case schema.Days:
		return v.Int < first.Int
	case schema.Decimals:
		a, okA := schema.Decimal(v.Text).Rat()
		b, okB := schema.Decimal(first.Text).Rat()
		return okA && okB && a.Cmp(b) < 0
	case schema.EDTF:
		a, errA := edtf.Parse(v.Text)
		b, errB := edtf.Parse(first.Text)
		if errA != nil || errB != nil {
			return false
		}
		latest, okA := a.Latest()
		earliest, okB := b.Earliest()
		return okA && okB && latest.Compare(earliest) < 0
	}
	return false
}

func edgeSpace(s string) (found, advice string) {
	switch trimmed := strings.TrimSpace(s); {
	case trimmed == "":
		return fmt.Sprintf("%q is empty, or nothing but space", s), "leave a missing value out"
	case trimmed != s:
		return fmt.Sprintf("%q has a space at an end", s), fmt.Sprintf("remove the space: %q", trimmed)
	}
	return "", ""
}

func forbiddenCharacters(s string) (found, advice string) {
	if r, bad := Forbidden(s); bad {
		return fmt.Sprintf("%q holds the character %U", s, r), "remove it (a line ends in LF alone)"
	}
	return "", ""
}

// Forbidden returns the first character of s that no text may hold: controls but LF,
// bidirectional controls, invisible spaces and joiners, the byte order mark.
func Forbidden(s string) (rune, bool) {
	for _, r := range s {
		switch {
		case r < ' ' && r != '\n', r >= 0x7f && r <= 0x9f,
			r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x061c,
			r >= 0x200b && r <= 0x200f, r == 0x2028, r == 0x2029, r == 0x2060, r == 0xfeff, r == 0xfffe, r == 0xffff:
			return r, true
		}
	}
	return 0, false
}

func formulaStart(s string) (found, advice string) {
	if s != "" && strings.ContainsRune("=+-@", rune(s[0])) {
		return fmt.Sprintf("%q begins with %q, as a spreadsheet formula does", s, s[0]), "begin with a letter or a digit"
	}
	return "", ""
}

var missingWords = []string{"na", "n/a", "#n/a", "null", "nan", "none", "nil", "-"}

func missingWord(s string) (found, advice string) {
	if slices.Contains(missingWords, strings.ToLower(s)) {
		return fmt.Sprintf("some readers take %q for a missing value", s), "leave a missing value out, or write another word"
	}
	return "", ""
}

var escapeForm = regexp.MustCompile(`_x[0-9A-Fa-f]{4}_`)

func normalForm(s string) (found, advice string) {
	switch {
	case !utf8.ValidString(s):
		return fmt.Sprintf("%q is not valid UTF-8", s), "save the text as UTF-8"
	case !norm.NFC.IsNormalString(s):
		return fmt.Sprintf("%q is not in Unicode normal form C", s), fmt.Sprintf("write %q", norm.NFC.String(s))
	case escapeForm.MatchString(s):
		return fmt.Sprintf("%q holds a spreadsheet's escape for a character", s), "write the character itself"
	case len(s) > 32767 && len(utf16.Encode([]rune(s))) > 32767:
		return "the text has more than 32,767 UTF-16 units, which no spreadsheet cell holds", "shorten it"
	}
	return "", ""
}

func semicolonItem(s string) (found, advice string) {
	if strings.Contains(s, ";") {
		return fmt.Sprintf("the item %q holds a semicolon, which separates items in CSV", s), "write a comma or two items"
	}
	return "", ""
}
