package show_test

import (
	"bytes"
	"strings"
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/show"
	"pakrus/schema/lookup"
)

func page(width int) show.Page {
	return show.Page{Width: width, Strong: func(text string) string { return "*" + text + "*" }, Escape: func(text string) string { return strings.ToValidUTF8(text, "?") }}
}

// Records of another dataset are shown without a word of it in the program.
func TestRecordsOfAnotherDataset(t *testing.T) {
	x := lookup.New(sample.Lighthouses())
	var records []*show.Shown
	for _, id := range []string{"light-cape-ash", "coast-north"} {
		for _, r := range x.Find(id) {
			records = append(records, show.New(x, r))
		}
	}
	var out bytes.Buffer
	if err := show.Text(&out, page(60), records); err != nil {
		t.Fatal(err)
	}
	sample.Golden(t, "lighthouses.txt", out.Bytes())
	out.Reset()
	d := sample.Lighthouses()
	if err := show.JSON(&out, page(0), d.Meta, records, nil); err != nil {
		t.Fatal(err)
	}
	sample.Golden(t, "lighthouses.json", out.Bytes())
}

func TestHits(t *testing.T) {
	x := lookup.New(sample.Lighthouses())
	var out bytes.Buffer
	hits := x.Search(lookup.Query{Words: "cape oil"})
	if err := show.Hits(&out, page(70), hits, 7); err != nil {
		t.Fatal(err)
	}
	want := "*light-cape-ash*  1781-03  *Cape* Ash\n    notes: Lit by *oil*, then gas, then current. The \"Candle\" was its\n    first name.\n" +
		"\n7 records found, the best 1 shown; --limit 0 shows all\n"
	if out.String() != want {
		t.Errorf("%s", &out)
	}
}
