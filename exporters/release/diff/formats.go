package diff

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"
	"unicode"
	"unicode/utf16"
)

// JSON writes the whole difference as one object, whose fields are those of Diff. Characters
// that cannot be seen are escaped (RFC 8259, section 7).
func (d *Diff) JSON(w io.Writer, _ bool) error {
	var text bytes.Buffer
	e := json.NewEncoder(&text)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(d); err != nil {
		return err
	}
	var out strings.Builder
	for _, r := range text.String() {
		if r == '\n' || unicode.IsGraphic(r) {
			out.WriteRune(r)
			continue
		}
		for _, unit := range utf16.Encode([]rune{r}) {
			out.WriteString(`\u`)
			for shift := 12; shift >= 0; shift -= 4 {
				out.WriteByte("0123456789abcdef"[unit>>shift&15])
			}
		}
	}
	_, err := io.WriteString(w, out.String())
	return err
}

// Markdown writes what Text writes as CommonMark: a heading a table, a list item a line.
func (d *Diff) Markdown(w io.Writer, all bool) error {
	p := &printer{all: all}
	p.printf("# %s to %s\n\n%s\n", d.From, d.To, marked(d.Verdict(all)))
	for i := range d.Tables {
		if t := &d.Tables[i]; t.Status != Same {
			p.section(t)
		}
	}
	_, err := io.WriteString(w, p.String())
	return err
}

func (p *printer) section(t *Table) {
	p.printf("\n## %s\n\n", marked(t.Name))
	if t.Made && !p.all {
		p.printf("Made from other tables: %s.\n", t.counts())
		return
	}
	p.printf("%s.\n", marked(t.counts()))
	for _, list := range t.lists(p.all) {
		if len(list.lines) > 0 {
			p.printf("\n")
		}
		for _, line := range list.lines {
			p.printf("* %s\n", marked(line))
		}
		if list.more > 0 {
			p.printf("* and %s more\n", counted(list.more, list.what))
		}
	}
}

var marks = strings.NewReplacer(`\`, `\\`, "`", "\\`", `*`, `\*`, `_`, `\_`, `[`, `\[`, `]`, `\]`, `<`, `\<`, `>`, `\>`, `#`, `\#`, `|`, `\|`, `&`, `\&`, `~`, `\~`)

// marked escapes what Markdown gives a meaning to (CommonMark 0.31, section 2.4). A line item
// that begins with + or - would else begin a list in the list.
func marked(s string) string {
	s = marks.Replace(s)
	if strings.HasPrefix(s, "+ ") || strings.HasPrefix(s, "- ") {
		s = `\` + s
	}
	return s
}
