package xlsx

import (
	"fmt"
	"html"
	"io"
	"iter"
	"net/url"
	"regexp"
	"strconv"

	"github.com/xuri/excelize/v2"

	"pakrus/schema"
)

const (
	maxLinks = 65_530 // in a sheet
	maxURL   = 2_079  // characters in the address of a link
)

// uriForm has the characters of RFC 3986 alone; Excel calls a workbook damaged when the
// address of a link has others.
var uriForm = regexp.MustCompile(`^https?://(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=\[\]-]|%[0-9A-Fa-f]{2})+$`)

func linkable(c *schema.Column, v schema.Value) bool {
	return v.Valid && c.Constraints.Format == "uri" && !c.List && isLink(v.Text)
}

func isLink(address string) bool {
	if len(address) > maxURL || !uriForm.MatchString(address) {
		return false
	}
	_, err := url.Parse(address)
	return err == nil
}

// links yields the cell and the address of each link, row by row, as far as Excel allows them.
func (s *sheet) links() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		if !s.hasLinkColumn() {
			return
		}
		left := maxLinks
		for i, row := range s.Rows() {
			for j := range row {
				if left == 0 {
					return
				}
				if !linkable(&s.Columns[j], row[j]) {
					continue
				}
				if left--; !yield(columnName(j)+strconv.Itoa(i+2), row[j].Text) {
					return
				}
			}
		}
	}
}

func (s *sheet) hasLinkColumn() bool {
	for i := range s.Columns {
		if s.Columns[i].Constraints.Format == "uri" && !s.Columns[i].List {
			return true
		}
	}
	return false
}

// The library writes the first link of a sheet, and with it the elements that hold links;
// these two write the others, since the library searches all links for each new one.

func (s *sheet) writeLinks(w io.Writer) error {
	n := 0
	for cell := range s.links() {
		if n++; n == 1 {
			continue
		}
		if _, err := fmt.Fprintf(w, `<hyperlink ref="%s" r:id="link%d"></hyperlink>`, cell, n); err != nil {
			return err
		}
	}
	return nil
}

func (s *sheet) writeLinkTargets(w io.Writer) error {
	const link = `<Relationship Id="link%d" Type="%s" Target="%s" TargetMode="External"></Relationship>`
	n := 0
	for _, address := range s.links() {
		if n++; n == 1 {
			continue
		}
		if _, err := fmt.Fprintf(w, link, n, excelize.SourceRelationshipHyperLink, html.EscapeString(address)); err != nil {
			return err
		}
	}
	return nil
}
