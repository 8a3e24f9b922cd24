package r

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/schema/edtf"
)

// load.R finds its release from any folder, however it is sourced.
func TestLoadFindsItsFolder(t *testing.T) {
	folder := release(t, lighthouses(t))
	elsewhere, above, name := t.TempDir(), filepath.Dir(folder), filepath.Base(folder)
	script := filepath.Join(elsewhere, "script.R")
	if err := os.WriteFile(script, []byte(fmt.Sprintf("source(%q)\n", filepath.Join(folder, "load.R"))), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ from, code string }{
		{folder, `source("load.R")`},
		{above, fmt.Sprintf("source('%s/load.R')", name)},
		{above, fmt.Sprintf("source('%s/load.R', chdir = TRUE)", name)},
		{above, fmt.Sprintf("source('%s/load.R', keep.source = TRUE); setwd('/')", name)},
		{elsewhere, fmt.Sprintf("source('%s/load.R', local = TRUE)", folder)},
		{elsewhere, "source('script.R')"},
		{folder, "sys.source('load.R', globalenv())"},
		{folder, "eval(parse('load.R'), globalenv())"},
		{above, fmt.Sprintf("c <- paste <- function(...) stop('mine'); source('%s/load.R')", name)},
		{elsewhere, fmt.Sprintf("source('%s/load.R'); lighthouses <- load_release('%s')", folder, folder)},
	} {
		if got := runR(t, test.from, test.code+"\ncat(lighthouses$coasts()$name)"); got != "Northern coast Southern coast" {
			t.Errorf("%s: %s", test.code, got)
		}
	}
}

// refused are calls with a mistake and what is told.
var refused = []struct{ call, told string }{
	{`lighthouses$coast()`, `there is no table or function "coast"; did you mean "coasts"?`},
	{`lighthouses$load_table("lighthouse")`, `"lighthouse" is no table; did you mean "lighthouses"? There are coasts, lighthouses, claims, passages, sources, codelists, codebook`},
	{`lighthouses$load_table(c("a", "b"))`, `give the name of one table as text`},
	{`lighthouses$load_table(7)`, `give the name of one table as text`},
	{`lighthouses$describe_table(NA_character_)`, `give the name of one table as text`},
	{`lighthouses$lighthouses(join = "tower_color")`, `"tower_color" is no column that refers to a row of another table in lighthouses; did you mean "coast_id"? There are coast_id`},
	{`lighthouses$coasts(join = "name")`, `there is no column that refers to a row of another table in coasts`},
	{`lighthouses$codes_of("lighthouses", "flag_color")`, `"flag_color" is no column of codes in lighthouses; did you mean "flag_colour"? There are tower_colour, sector_colours, flag_colour, built_precision, dark_precision`},
	{`lighthouses$claims_for("light-dune")`, `"light-dune" is no record with claims; did you mean "light-dunes"?`},
	{`lighthouses$claims_for(1)`, `give the ID of a record as text`},
	{`load_release("nowhere")$coasts()`, `there is no nowhere/csv/coasts.csv; give the folder of the release: load_release("folder/of/the/release")`},
	{`{ write("lighthouse_id\nx", "csv/lighthouses.csv"); load_release(".")$lighthouses() }`, `the columns of lighthouses in FOLDER are not those of its codebook; take a whole release`},
	{`{ write("claim_id,record_table,record_id,field,value,source_id,passage_id\n", "csv/claims.csv"); write("passage_id,section,paragraph\np,S,seven", "csv/passages.csv"); options(warn = 1); suppressWarnings(load_release(".")$passages()) }`,
		`table passages, column paragraph: a value is no integer of the release`},
}

func TestMistakesAreTold(t *testing.T) {
	code := "source('load.R')\n"
	for _, r := range refused {
		code += "cat(tryCatch({ " + r.call + "; 'no error' }, error = conditionMessage), '\\n')\n"
	}
	folder := release(t, lighthouses(t))
	told := strings.Split(strings.ReplaceAll(runR(t, folder, code), folder, "FOLDER"), "\n")
	for i, r := range refused {
		if got := strings.TrimSpace(told[i]); got != r.told {
			t.Errorf("%s\ntold %s\nwant %s", r.call, got, r.told)
		}
	}
}

// shown are calls and what R prints of them.
const shown = `
source("load.R")
lighthouses
show <- function(x) write.table(x, quote = FALSE, sep = "|", row.names = FALSE)
show(lighthouses$lighthouses(join = "coast_id", labels = TRUE)[c("lighthouse_id", "coast_id", "coast_id.name", "flag_colour.label", "sector_colours.label")])
str(lighthouses$lighthouses(lists = TRUE)[c("visible_from", "sector_colours", "nicknames")])
show(lighthouses$claims_for(c("light-dunes", "light-dunes")))
show(lighthouses$codes_of("lighthouses", "flag_colour")[c("code", "label", "definition")])
show(lighthouses$describe_table("coasts")[c("column_name", "kind", "is_key")])
lighthouses$cite()
`

func TestWhatLoadGives(t *testing.T) {
	folder := release(t, lighthouses(t))
	got := strings.ReplaceAll(runR(t, folder, shown), folder, "FOLDER")
	sample.Golden(t, "shown.txt", []byte(got+"\n"))
}

// Every date that package edtf is tested with is read as that package reads it.
func TestDatesAreReadAsPackageEDTFDoes(t *testing.T) {
	text, err := os.ReadFile("../../../schema/edtf/testdata/readings.golden")
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for line := range strings.Lines(string(text)) {
		date, err := edtf.Parse(strings.Fields(line)[0])
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, strings.Join([]string{strings.Fields(line)[0], string(date.Precision()), number(date.Earliest()), number(date.Latest())}, " "))
	}
	texts := make([]string, len(want))
	for i, w := range want {
		texts[i], _, _ = strings.Cut(w, " ")
	}
	code := "source('load.R')\nx <- " + vector(texts) + "\nwith(unclass(lighthouses), write.table(data.frame(x, edtf_precision(x), as.integer(edtf_start(x)), as.integer(edtf_end(x))), " +
		"quote = FALSE, row.names = FALSE, col.names = FALSE))"
	got := strings.Split(runR(t, release(t, lighthouses(t)), code), "\n")
	if len(got) != len(want) || len(want) < 250 {
		t.Fatalf("%d dates read, want %d", len(got), len(want))
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("read %s, want %s", got[i], want[i])
		}
	}
}

func number(day edtf.Day, known bool) string {
	if !known {
		return "NA"
	}
	return fmt.Sprint(day.Unix())
}

func TestMarksOfDates(t *testing.T) {
	code := `source("load.R")
x <- c("1984?", "1985-04-12~", "2004%", "1958", "?2004-06-~11", "[1984~,1986]", NA)
cat(lighthouses$edtf_uncertain(x) + 0, "|", lighthouses$edtf_approximate(x) + 0)
cat(" |", format(lighthouses$edtf_start(c("about 1960", "", "1984", NA))), "|", length(lighthouses$edtf_start(character())))`
	want := "1 0 1 0 1 0 NA | 0 1 1 0 1 1 NA | NA NA 1984-01-01 NA | 0"
	if got := runR(t, release(t, lighthouses(t)), code); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// The folder is that of the call, wherever R works later.
func TestLoadKeepsItsFolder(t *testing.T) {
	folder := release(t, lighthouses(t))
	code := fmt.Sprintf("source(%q); x <- load_release(%q); setwd('/'); cat(x$coasts()$name)", filepath.Join(folder, "load.R"), filepath.Base(folder))
	if got := runR(t, filepath.Dir(folder), code); got != "Northern coast Southern coast" {
		t.Error(got)
	}
}
