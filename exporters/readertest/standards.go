package readertest

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"testing"
)

//go:embed standards.py
var standardsScript string

//go:embed standards
var standardsFiles embed.FS

// Standards are the standards whose official validators Validate runs; no validator needs
// the network.
var Standards = []string{"croissant", "csvw", "ro-crate", "schema.org", "cff"}

// packages are the Python packages of the validators.
var packages = map[string]string{
	"croissant": "mlcroissant", "csvw": "csvw", "ro-crate": "rocrate_validator", "schema.org": "pyshacl",
	"frictionless": "frictionless",
}

// Validate runs the official validator of a standard on the release in folder. The error
// is what the validator finds wrong; a validator that is missing skips or fails the test.
func Validate(t *testing.T, standard, folder string) error {
	t.Helper()
	out, err := validator(t, standard, folder, "")
	if err != nil {
		return fmt.Errorf("%s: %w\n%s", standard, err, out)
	}
	return nil
}

// Case is a release in which one file has another text.
type Case struct {
	Name string `json:"name"`
	File string `json:"file"` // path in the release
	Text string `json:"text"`
}

// Accepted runs the official validator on the release in folder once for each case and
// returns the names of those that it accepts. Afterwards the release is as it was.
func Accepted(t *testing.T, standard, folder string, cases []Case) []string {
	t.Helper()
	list := filepath.Join(t.TempDir(), "cases.json")
	text, err := json.Marshal(cases)
	if err == nil {
		err = os.WriteFile(list, text, 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
	out, err := validator(t, standard, folder, list)
	if err != nil {
		t.Fatalf("%s: %v\n%s", standard, err, out)
	}
	var accepted []string
	if err := json.Unmarshal(out, &accepted); err != nil {
		t.Fatalf("%s: %v in %s", standard, err, out)
	}
	return accepted
}

// validator runs the script on the release, or on a list of cases of it.
func validator(t *testing.T, standard, folder, cases string) ([]byte, error) {
	t.Helper()
	if standard == "cff" {
		Require(t, "cffconvert")
		Require(t, "python3")
	} else {
		Require(t, "python3", "-c", "import "+packages[standard])
	}
	command := exec.Command("python3", "-c", standardsScript, standard, unpack(t), cases)
	command.Dir = folder
	command.Env = append(os.Environ(), "LC_ALL=C.UTF-8", "PYTHONDONTWRITEBYTECODE=1")
	var said bytes.Buffer
	command.Stderr = &said
	out, err := command.Output()
	if err != nil {
		out = append(out, said.Bytes()...)
	}
	return out, err
}

// unpack writes the files of the validators to a folder.
func unpack(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	files, err := fs.Glob(standardsFiles, "standards/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		text, err := standardsFiles.ReadFile(name)
		if err == nil {
			err = os.WriteFile(filepath.Join(folder, path.Base(name)), text, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

func (p *proof) standards(t *testing.T) {
	for _, standard := range Standards {
		t.Run(standard, func(t *testing.T) {
			if err := Validate(t, standard, p.folder); err != nil {
				t.Error(err)
			}
		})
	}
}

// croissant loads every record set, and compares each cell of the tables.
func (p *proof) croissant(t *testing.T) {
	Require(t, "python3", "-c", "import mlcroissant, pandas, pyarrow, openpyxl, polars, duckdb")
	p.read(t, exec.Command("python3", "-c", readPython), p.jobs([]snippet{croissantRecords}))
}

var croissantRecords = ours("mlcroissant", "croissant", `TABLE = croissant("TABLE")`)
