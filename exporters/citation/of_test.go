package citation_test

import (
	"bytes"
	"strings"
	"testing"

	"pakrus/exporters/citation"
	"pakrus/exporters/internal/sample"
	"pakrus/schema/lookup"
)

// A record of another dataset, which has no claims, is cited by itself.
func TestRecordOfAnotherDataset(t *testing.T) {
	d := sample.Lighthouses()
	x := lookup.New(d)
	c := citation.Of(x, d.Meta, x.Find("light-cape-ash")[0])
	c.Remark = "Withdrawn."
	for style, want := range map[string]string{
		"apa":     "Nobody & Keeper, A. (2020). Cape Ash. In Lighthouses of nowhere (Record light-cape-ash; Version 1.2.0).\n    Withdrawn.\n",
		"chicago": "Nobody and Ada Keeper. 2020. “Cape Ash.” In Lighthouses of Nowhere, Record light-cape-ash, version 1.2.0. February 29.\n    Withdrawn.\n",
		"bibtex":  "@misc{lighthouses-1.2.0-light-cape-ash,\n  author = {{Nobody} and Keeper, Ada},\n",
		"ris":     "TY  - DATA\nID  - urn:lighthouses:1.2.0:light-cape-ash\n",
		"csl":     `"note": "License: CC0-1.0; Withdrawn."`,
	} {
		for _, s := range citation.Styles {
			var out bytes.Buffer
			if err := s.Write(&out, c); err != nil {
				t.Fatal(err)
			}
			if s.Name == style && !strings.Contains(out.String(), want) {
				t.Errorf("%s: %s", style, &out)
			}
		}
	}
}
