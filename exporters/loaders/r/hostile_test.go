package r

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"pakrus/exporters/csv"
	"pakrus/exporters/internal/sample"
	"pakrus/exporters/readertest"
	"pakrus/schema"
)

// hostile is text that means something to R, to its help pages, to LaTeX and to Markdown.
const hostile = "100% \\of {all} \"double\" 'single' `back` \\n \\u0041 # no comment\n#ifdef windows\n\\item{x}{y} $5_a^b~ & <b> \\Sexpr{stop()} Ω 😀"

type paint string

var paints = &schema.CodeList{Name: "paint", Origin: hostile, Codes: []schema.Code{
	{Value: `a%b\c{d}`, Label: hostile, Definition: hostile, Example: hostile, Counter: hostile},
	{Value: `"`, Label: "NA"},
}}

func (paint) CodeList() *schema.CodeList { return paints }

type lamp struct {
	ID     string   `json:"lamp_id" key:"" own:"" doc:"Key."`
	Paint  paint    `json:"paint,omitzero" unit:"%" doc:"100% \\of {all} \"double\" # no comment \\item{x}{y} \\Sexpr{stop()}"`
	Paints []paint  `json:"paints,omitzero" doc:"#ifdef windows"`
	Names  []string `json:"names,omitzero" doc:"}"`
	Length int64    `json:"length" doc:"{"`
}

// hostileDataset has a name with a hyphen, a table whose name is a word of R, and an empty table.
func hostileDataset(t *testing.T) *schema.Dataset {
	t.Helper()
	meta := schema.Meta{
		Name: "old-lamps", Title: hostile, Description: hostile + ".", Version: "1.2.0-rc.1", Released: "2020-02-29", Coverage: "1700/2020",
		License:    schema.License{SPDX: "100%-\\{free}", Title: hostile, URL: "urn:free", Text: hostile},
		Creators:   []schema.Creator{{Name: `A "quoted" \ {name}, 100%`}, {Name: "Żółw & Co"}},
		Sources:    []schema.Work{{ID: "w", Title: hostile, Authors: []string{hostile}}},
		SchemaBase: "urn:old-lamps:", Generator: "test",
	}
	lamps := []lamp{
		{ID: "007", Paint: `"`, Paints: []paint{`"`, `a%b\c{d}`}, Names: []string{hostile, "NA"}, Length: 1 << 40},
		{ID: "NA", Paint: `a%b\c{d}`, Length: -7}, {ID: "TRUE"},
	}
	d, err := schema.New(meta, schema.Of("if", hostile, lamps), schema.Of("no_lamps", "a lamp", []lamp{}))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// release writes the CSV files, load.R and the package to a folder.
func release(t *testing.T, d *schema.Dataset) string {
	t.Helper()
	folder := t.TempDir()
	files := sample.Output(t, csv.Write, d)
	for name, text := range sample.Output(t, Write, d) {
		files[name] = text
	}
	for name, text := range files {
		path := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// runR runs code in a folder with warnings as errors and returns what it prints.
func runR(t *testing.T, folder, code string, arguments ...string) string {
	t.Helper()
	readertest.Require(t, "Rscript")
	command := exec.Command("Rscript", append([]string{"-e", "options(warn = 2)\n" + code}, arguments...)...)
	command.Dir = folder
	command.Env = append(os.Environ(), "LC_ALL=C.UTF-8")
	out, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return strings.TrimSpace(string(out))
}

const showHostile = `
arguments <- commandArgs(trailingOnly = TRUE)
hostile <- arguments[1]; Encoding(hostile) <- "UTF-8"
line <- gsub("[[:space:]]+", " ", hostile)
flat <- function(text) gsub("[[:space:]]+", " ", paste(gsub(".\b", "", text), collapse = " "))
has <- function(text, what) if (!grepl(what, flat(text), fixed = TRUE)) stop("lacks ", what, ": ", flat(text))

source("load.R")
stopifnot(identical(old.lamps$"if"()$lamp_id, c("007", "NA", "TRUE")), identical(old.lamps$"if"()$length, c(2^40, -7, 0)))
stopifnot(identical(old.lamps$"if"(labels = TRUE)$paint.label, factor(c("NA", hostile, NA), levels = c(hostile, "NA"))))
stopifnot(identical(old.lamps$"if"(labels = TRUE)$paints.label, c(paste0("NA; ", hostile), NA, NA)))
stopifnot(identical(old.lamps$"if"(lists = TRUE, labels = TRUE)$paints.label, list(c("NA", hostile), character(), character())))
stopifnot(identical(old.lamps$"if"(lists = TRUE)$names, list(c(hostile, "NA"), character(), character())))
stopifnot(nrow(old.lamps$no_lamps(TRUE, TRUE, TRUE)) == 0, identical(levels(old.lamps$no_lamps()$paint), c("a%b\\c{d}", "\"")))

.libPaths(arguments[2])
install.packages("old.lamps_1.2.0.9000.tar.gz", repos = NULL, quiet = TRUE)
stopifnot(identical(getExportedValue("old.lamps", "if"), old.lamps$"if"()), identical(old.lamps::no_lamps, old.lamps$no_lamps()))
about <- packageDescription("old.lamps")
stopifnot(identical(flat(about$Title), line), identical(flat(about$Description), paste0(line, ".")))
people <- eval(parse(text = about[["Authors@R"]]))
stopifnot(identical(people$given, list("A \"quoted\" \\ {name}, 100%", "\u017b\u00f3\u0142w & Co")))

pages <- tools::Rd_db("old.lamps")
for (page in pages) if (length(format(tools::checkRd(page))) > 0) stop(format(tools::checkRd(page)))
shown <- function(name) capture.output(tools::Rd2txt(pages[[name]], options = list(code_quote = FALSE, width = 1000)))
has(shown("old.lamps-package.Rd"), line)
has(shown("if.Rd"), line)
has(shown("if.Rd"), "100% \\of {all} \"double\" # no comment \\item{x}{y} \\Sexpr{stop()}")
has(shown("if.Rd"), "#ifdef windows")
has(shown("if.Rd"), "a%b\\c{d}")
for (entry in list(citation("old.lamps"), old.lamps$cite())) {
  has(format(entry, style = "citation"), "A \"quoted\" \\ {name}, 100% & \u017b\u00f3\u0142w & Co. (2020). 100% \\of {all}")
  has(format(entry, style = "citation"), "\\item{x}{y} $5_a^b~ & <b> \\Sexpr{stop()} \u03a9 \U0001f600 (Version 1.2.0-rc.1) [Data set].")
  has(toBibtex(entry), "note = {100\\%-\\textbackslash{}\\{free\\}}")
}
cat("all there")
`

func TestHostileTextsAreKept(t *testing.T) {
	folder := release(t, hostileDataset(t))
	if got := runR(t, folder, showHostile, hostile, t.TempDir()); !strings.HasSuffix(got, "all there") {
		t.Error(got)
	}
}

func TestHostilePackagePassesTheCheckOfR(t *testing.T) {
	runR(t, ".", "")
	file := filepath.Join(release(t, hostileDataset(t)), "old.lamps_1.2.0.9000.tar.gz")
	command := exec.Command("R", "CMD", "check", "--no-manual", "--no-build-vignettes", "-o", t.TempDir(), file)
	command.Env = append(os.Environ(), "LC_ALL=C.UTF-8")
	out, err := command.CombinedOutput()
	// R remarks that data hold text beyond ASCII, of any data that do.
	if err != nil || !strings.Contains(string(out), "Status: 1 NOTE\n") || !strings.Contains(string(out), "data for non-ASCII characters ... NOTE\n") {
		t.Errorf("%v\n%s", err, out)
	}
}
