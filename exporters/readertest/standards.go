package readertest

import (
	"embed"
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
}

// Validate runs the official validator of a standard on the release in folder. The error
// is what the validator finds wrong; a validator that is missing skips or fails the test.
func Validate(t *testing.T, standard, folder string) error {
	t.Helper()
	var command *exec.Cmd
	if standard == "cff" {
		require(t, "cffconvert")
		command = exec.Command("cffconvert", "--validate")
	} else {
		require(t, "python3", "-c", "import "+packages[standard])
		command = exec.Command("python3", "-c", standardsScript, standard, unpack(t))
	}
	command.Dir = folder
	command.Env = append(os.Environ(), "LC_ALL=C.UTF-8", "PYTHONDONTWRITEBYTECODE=1")
	if out, err := command.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", standard, err, out)
	}
	return nil
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
	require(t, "python3", "-c", "import mlcroissant, pandas, pyarrow, openpyxl, polars, duckdb")
	p.read(t, exec.Command("python3", "-c", readPython), p.jobs([]snippet{croissantRecords}))
}

var croissantRecords = ours("mlcroissant", "croissant", `TABLE = croissant("TABLE")`)
