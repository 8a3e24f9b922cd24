package readertest

import (
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"pakrus/schema"
)

//go:embed rpackage.R
var packageR string

var installLine = regexp.MustCompile("`(install\\.packages\\(\"([a-z0-9.]+)_[0-9.]+\\.tar\\.gz\", repos = NULL\\))`")

// rPackage compares the data sets of the R package with the dataset, and load.R with the package.
func (p *proof) rPackage(t *testing.T) {
	name, library := InstallR(t, p.folder)
	p.readPackage(t, name, library)
	told, err := LoadsR(p.folder, name, library)
	if err != nil {
		t.Error(err)
	}
	t.Log(told)
	p.checkPackage(t)
}

// InstallR installs the R package of the release in folder, as its README says, and returns the
// name of the package and the library that it is in.
func InstallR(t *testing.T, folder string) (name, library string) {
	t.Helper()
	Require(t, "Rscript", "-e", "loadNamespace('jsonlite')")
	readme, err := os.ReadFile(filepath.Join(folder, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	written := installLine.FindSubmatch(readme)
	if written == nil {
		t.Fatal("the README does not say how to install the R package")
	}
	library = t.TempDir()
	(&proof{folder: folder}).run(t, exec.Command("Rscript", "-e", "options(warn = 2); .libPaths("+strconv.Quote(library)+"); "+string(written[1])))
	return string(written[2]), library
}

// LoadsR compares load.R of the release in folder with the installed package and checks the pages of
// that. It returns what was compared; the error is the first difference.
func LoadsR(folder, name, library string) (compared string, err error) {
	command := exec.Command("Rscript", "-e", packageR, name, library)
	command.Dir = folder
	command.Env = append(os.Environ(), "LC_ALL=C.UTF-8")
	out, err := command.CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%w: %s", err, out)
	}
	return string(out), nil
}

// checkPackage runs the check of R. It may remark that the data hold text beyond ASCII: R does so of any.
func (p *proof) checkPackage(t *testing.T) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(p.folder, "*.tar.gz"))
	if err != nil || len(files) != 1 {
		t.Fatalf("R packages %v %v, want one", files, err)
	}
	said := p.run(t, exec.Command("R", "CMD", "check", "--no-manual", "--no-build-vignettes", "-o", t.TempDir(), files[0]))
	said = strings.Replace(said, "* checking data for non-ASCII characters ... NOTE\n", "", 1)
	if !strings.Contains(said, "\nStatus: ") || strings.Contains(said, "... NOTE\n") || strings.Contains(said, "... WARNING\n") {
		t.Errorf("R CMD check:\n%s", said)
	}
}

// readPackage reads the data sets of the package: every cell, then the types of the columns.
func (p *proof) readPackage(t *testing.T, name, library string) {
	t.Helper()
	data := `TABLE <- getExportedValue(loadNamespace("` + name + `", lib.loc = "` + library + `"), "TABLE")`
	types := data + `
TABLE <- data.frame(column = names(TABLE), class = vapply(TABLE, function(x) class(x)[1], ""),
                    levels = vapply(TABLE, function(x) paste(levels(x), collapse = "|"), ""))`
	cells := p.jobs([]snippet{{language: "r", reader: "R package", code: data, loads: "TABLE"}})
	p.read(t, exec.Command("Rscript", "-e", readR), append(cells, p.classJobs(types)...))
}

func (p *proof) classJobs(code string) []job {
	s := snippet{language: "r", reader: "R package types", code: code, loads: "TABLE"}
	jobs := make([]job, len(p.data.Tables))
	for i, t := range p.data.Tables {
		want := table{name: t.Name, columns: []string{"column", "class", "levels"}}
		for at, c := range t.Columns {
			levels := ""
			if c.CodeList != nil && !c.List {
				levels = strings.Join(c.CodeList.Values(), "|")
			}
			want.rows = append(want.rows, []string{c.Name, rClass(t, at), levels})
		}
		jobs[i] = newJob(&s, want)
	}
	return jobs
}

// rClass is the class of a column in R.
func rClass(t *schema.Table, at int) string {
	c := &t.Columns[at]
	switch {
	case c.List:
		return "character"
	case c.Kind == schema.Integer:
		for _, row := range t.Rows() {
			if row[at].Int != int64(int32(row[at].Int)) {
				return "numeric"
			}
		}
		return "integer"
	case c.Kind == schema.Decimals:
		return "numeric"
	case c.Kind == schema.Boolean:
		return "logical"
	case c.Kind == schema.Days:
		return "Date"
	case c.Kind == schema.CodeOf:
		return "factor"
	}
	return "character"
}
