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

func malformedDates(d *schema.Dataset, report Report) {
	isDate := func(c *schema.Column) bool { return c.Kind == schema.EDTF && !c.List }
	eachCell(d, isDate, func(t *schema.Table, i, c int, v schema.Value) {
		date, err := edtf.Parse(v.Text)
		switch {
		case err != nil:
			report(t, i, c, err.Error(), "")
		case date.String() != v.Text:
			report(t, i, c, fmt.Sprintf("%q is not the canonical form of the date", v.Text), fmt.Sprintf("write %q", date))
		}
	})
}

func malformedDecimals(d *schema.Dataset, report Report) {
	isDecimal := func(c *schema.Column) bool { return c.Kind == schema.Decimals }
	eachCell(d, isDecimal, func(t *schema.Table, i, c int, v schema.Value) {
		if err := schema.Decimal(v.Text).Check(); err != nil {
			report(t, i, c, err.Error(), "")
		}
	})
}

func longInteger(d *schema.Dataset, report Report) {
	isInteger := func(c *schema.Column) bool { return c.Kind == schema.Integer }
	eachCell(d, isInteger, func(t *schema.Table, i, c int, v schema.Value) {
		if v.Int > 999_999_999_999_999 || v.Int < -999_999_999_999_999 {
			report(t, i, c, fmt.Sprintf("%d has more than 15 digits, which spreadsheets and R round", v.Int), "store it as text")
		}
	})
}

// wrongOrder compares each column that has an After with that column: dates by the days
// that they can mean (certainly before is wrong), figures by value.
func wrongOrder(d *schema.Dataset, report Report) {
	hasOrder := func(c *schema.Column) bool { return c.After != "" }
	eachCell(d, hasOrder, func(t *schema.Table, i, c int, v schema.Value) {
		row := make([]schema.Value, len(t.Columns))
		t.Row(i, row)
		first := row[t.Column(t.Columns[c].After)]
		if first.Valid && precedes(&t.Columns[c], v, first) {
			report(t, i, c, fmt.Sprintf("%s lies before %s %s", v.Text, t.Columns[c].After, first.Text), "correct one of the two")
		}
	})
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

// eachText calls f for every text and every item of a list.
func eachText(d *schema.Dataset, f func(t *schema.Table, i, c int, s string)) {
	isText := func(c *schema.Column) bool { return c.IsText() && !c.Copy }
	eachCell(d, isText, func(t *schema.Table, i, c int, v schema.Value) {
		for _, s := range items(v) {
			f(t, i, c, s)
		}
	})
}

func edgeSpace(d *schema.Dataset, report Report) {
	eachText(d, func(t *schema.Table, i, c int, s string) {
		if s == "" || strings.TrimSpace(s) != s {
			report(t, i, c, fmt.Sprintf("%q is empty or has a space at an end", s), "remove the space; leave a missing value out")
		}
	})
}

func forbiddenCharacters(d *schema.Dataset, report Report) {
	eachText(d, func(t *schema.Table, i, c int, s string) {
		if r, found := Forbidden(s); found {
			report(t, i, c, fmt.Sprintf("%q holds the character %U", s, r), "remove it (a line ends in LF alone)")
		}
	})
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

func formulaStart(d *schema.Dataset, report Report) {
	eachText(d, func(t *schema.Table, i, c int, s string) {
		if s != "" && strings.ContainsRune("=+-@", rune(s[0])) {
			report(t, i, c, fmt.Sprintf("%q begins with %q, as a spreadsheet formula does", s, s[0]), "begin with a letter or a digit")
		}
	})
}

var missingWords = []string{"na", "n/a", "#n/a", "null", "nan", "none", "nil", "-"}

func missingWord(d *schema.Dataset, report Report) {
	eachText(d, func(t *schema.Table, i, c int, s string) {
		if slices.Contains(missingWords, strings.ToLower(s)) {
			report(t, i, c, fmt.Sprintf("some readers take %q for a missing value", s), "leave a missing value out, or write another word")
		}
	})
}

var escapeForm = regexp.MustCompile(`_x[0-9A-Fa-f]{4}_`)

func normalForm(d *schema.Dataset, report Report) {
	eachText(d, func(t *schema.Table, i, c int, s string) {
		switch {
		case !utf8.ValidString(s):
			report(t, i, c, fmt.Sprintf("%q is not valid UTF-8", s), "save the text as UTF-8")
		case !norm.NFC.IsNormalString(s):
			report(t, i, c, fmt.Sprintf("%q is not in Unicode normal form C", s), fmt.Sprintf("write %q", norm.NFC.String(s)))
		case escapeForm.MatchString(s):
			report(t, i, c, fmt.Sprintf("%q holds a spreadsheet's escape for a character", s), "write the character itself")
		case len(s) > 32767 && len(utf16.Encode([]rune(s))) > 32767:
			report(t, i, c, "the text has more than 32,767 UTF-16 units, which no spreadsheet cell holds", "shorten it")
		}
	})
}

func semicolonItem(d *schema.Dataset, report Report) {
	isList := func(c *schema.Column) bool { return c.List }
	eachCell(d, isList, func(t *schema.Table, i, c int, v schema.Value) {
		for _, s := range v.List {
			if strings.Contains(s, ";") {
				report(t, i, c, fmt.Sprintf("the item %q holds a semicolon, which separates items in CSV", s), "write a comma or two items")
			}
		}
	})
}
