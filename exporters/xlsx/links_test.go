package xlsx

import (
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"pakrus/exporters/internal/sample"
	"pakrus/schema"
)

type page struct {
	ID   int64    `json:"page_id" key:"" doc:"Page."`
	URL  string   `json:"url,omitzero" doc:"Address." jsonschema:"format=uri"`
	Copy string   `json:"copy_url,omitzero" doc:"Address of a copy." jsonschema:"format=uri"`
	Also []string `json:"also,omitzero" doc:"Other addresses." jsonschema:"format=uri"`
}

func pages(rows ...page) *schema.Dataset {
	d, err := schema.New(sample.Lighthouses().Meta, schema.Of("pages", "a page", rows))
	if err != nil {
		panic(err)
	}
	return d
}

// linked is a dataset with n rows, of which each has a link and each second row has two.
func linked(n int) *schema.Dataset {
	rows := make([]page, n)
	for i := range rows {
		rows[i] = page{ID: int64(i), URL: fmt.Sprintf("https://example.org/?a=1&b=_x0041_#%d", i), Also: []string{"https://example.org/"}}
		if i%2 == 0 {
			rows[i].Copy = fmt.Sprintf("http://example.com/%d", i)
		}
	}
	return pages(rows...)
}

func TestAddressesAreLinks(t *testing.T) {
	d := linked(5)
	f := opened(t, d)
	for i, row := range d.Table("pages").Rows() {
		for j, want := range []string{"", row[1].Text, row[2].Text, ""} {
			cell := fmt.Sprint(columnName(j), i+2)
			if _, got, _ := f.GetCellHyperLink("pages", cell); got != want {
				t.Errorf("%s links to %q, want %q", cell, got, want)
			}
		}
	}
}

func TestLinksOfASheetAreLimited(t *testing.T) {
	if testing.Short() {
		t.Skip("writes 43,700 rows")
	}
	st, err := newStyles(excelize.NewFile())
	if err != nil {
		t.Fatal(err)
	}
	_, content := entries(t, written(t, linked(43_700))) // 65,550 addresses
	sheet := content["xl/worksheets/sheet2.xml"]
	for where, n := range map[string]int{
		"cells that look like links": strings.Count(sheet, fmt.Sprintf(` s="%d"`, st.link)),
		"links":                      strings.Count(sheet, "<hyperlink "),
		"targets":                    strings.Count(content["xl/worksheets/_rels/sheet2.xml.rels"], `TargetMode="External"`),
	} {
		if n != 65_530 {
			t.Errorf("%d %s, want 65530", n, where)
		}
	}
	if n := strings.Count(sheet, "<t>http://example.com/"); n != 21_850 {
		t.Errorf("%d addresses of copies, want all of them, linked or not", n)
	}
}

func TestWhatIsALink(t *testing.T) {
	for address, want := range map[string]bool{
		"https://example.org":                               true,
		"http://example.org/a%20b?c=(d)&e='f'#g":            true,
		"http://[2001:db8::1]:80/":                          true,
		"https://":                                          false,
		"ftp://example.org/":                                false,
		"javascript:alert(1)":                               false,
		"https://example.org/a b":                           false,
		"https://example.org/100%":                          false,
		"https://example.org/\"":                            false,
		"https://example.org/ю":                             false,
		"https://[::1/":                                     false,
		"https://example.org/" + strings.Repeat("x", 2_059): true,
		"https://example.org/" + strings.Repeat("x", 2_060): false,
	} {
		if got := isLink(address); got != want {
			t.Errorf("%.60s (%d characters): %v, want %v", address, len(address), got, want)
		}
	}
}

// What cannot be a link is text all the same.
func TestOddAddressesAreText(t *testing.T) {
	d := pages(page{ID: 1, URL: "https://example.org/ю"}, page{ID: 2, URL: "mailto:a@example.org"})
	f := opened(t, d)
	for i, want := range []string{"https://example.org/ю", "mailto:a@example.org"} {
		cell := fmt.Sprint("B", i+2)
		got, _ := f.GetCellValue("pages", cell)
		if isLinked, _, _ := f.GetCellHyperLink("pages", cell); got != want || isLinked {
			t.Errorf("%s: %q, link %v; want %q without link", cell, got, isLinked, want)
		}
	}
}
