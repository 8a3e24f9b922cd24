package readertest

import (
	"encoding/csv"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"pakrus/schema"
)

// everySheet makes a CSV file of each sheet: comma, double quote, UTF-8, numbers as they
// are and not as they are shown, all sheets (LibreOffice help, "Filter Options for CSV").
const everySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"

func (p *proof) libreOffice(t *testing.T) {
	Require(t, "soffice")
	out, workbook := t.TempDir(), p.workbook(t)
	printed := p.run(t, exec.Command("soffice", "-env:UserInstallation=file://"+t.TempDir(),
		"--headless", "--convert-to", everySheet, "--outdir", out, workbook))
	base := filepath.Join(out, strings.TrimSuffix(workbook, ".xlsx")+"-")
	if _, err := os.Stat(base + "README.csv"); err != nil {
		t.Fatalf("%v\n%s", err, printed)
	}
	var counted tally
	for i, want := range p.plain {
		got := readSheet(t, base+want.name+".csv", p.data.Tables[i])
		counted.compare(t, "LibreOffice xlsx", got, want)
	}
	counted.report(t)
}

// workbook is the name of the one workbook of the release.
func (p *proof) workbook(t *testing.T) string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(p.folder, "*.xlsx"))
	if err != nil || len(found) != 1 {
		t.Fatalf("workbooks %q, error %v; want one", found, err)
	}
	return filepath.Base(found[0])
}

func readSheet(t *testing.T, file string, of *schema.Table) table {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range records[1:] {
		for j := range min(len(row), len(of.Columns)) {
			row[j] = shown(&of.Columns[j], row[j])
		}
	}
	return table{name: of.Name, columns: records[0], rows: records[1:]}
}

// shown undoes how LibreOffice writes booleans (TRUE) and very small figures (1E-14).
func shown(c *schema.Column, cell string) string {
	switch {
	case c.Kind == schema.Boolean:
		return strings.ToLower(cell)
	case c.Kind == schema.Decimals && strings.Contains(cell, "E"):
		if f, err := strconv.ParseFloat(cell, 64); err == nil {
			return strconv.FormatFloat(f, 'f', -1, 64)
		}
	}
	return cell
}
