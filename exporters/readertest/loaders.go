package readertest

import (
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The script of each loader stands behind what they share.
var (
	//go:embed loaded.py
	loadedScript string
	//go:embed load_py.py
	loadPyScript string
	//go:embed load_sql.py
	loadSQLScript string
)

// loadPython loads every table by load.py, which stands in the folder of the release.
func (p *proof) loadPython(t *testing.T) {
	Require(t, "python3", "-c", "import pandas, polars")
	p.load(t, "PYTHONPATH="+p.folder, loadPyScript, "load")
}

// wheel installs the wheel of the release into an empty folder and loads every table by it.
func (p *proof) wheel(t *testing.T) {
	Require(t, "python3", "-c", "import pandas, polars, pip, packaging, check_wheel_contents")
	found, err := filepath.Glob(filepath.Join(p.folder, "*.whl"))
	if err != nil || len(found) != 1 {
		t.Fatalf("wheels %v %v, want one", found, err)
	}
	p.run(t, exec.Command("python3", "-m", "check_wheel_contents", found[0]))
	p.run(t, exec.Command("python3", "-c", wheelMetadata, found[0]))
	into := t.TempDir()
	p.run(t, exec.Command("python3", "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
		"--no-index", "--no-deps", "--no-compile", "--target", into, found[0]))
	p.load(t, "PYTHONPATH="+into, loadPyScript, strings.ReplaceAll(p.data.Meta.Name, "-", "_"))
	p.refused(t, "PYTHONPATH="+into)
}

// wheelMetadata reads the name and the metadata of a wheel as strictly as the package index does.
const wheelMetadata = `import os, sys, zipfile
from packaging.metadata import Metadata
from packaging.utils import parse_wheel_filename
name, version, *_ = parse_wheel_filename(os.path.basename(sys.argv[1]))
with zipfile.ZipFile(sys.argv[1]) as wheel:
    if wheel.testzip():
        sys.exit(f"{wheel.testzip()} is damaged")
    [info] = [n for n in wheel.namelist() if n.endswith(".dist-info/METADATA")]
    found = Metadata.from_email(wheel.read(info), validate=True)
if (found.name, found.version) != (name, version):
    sys.exit(f"{found.name} {found.version} in a wheel of {name} {version}")`

// sql makes a database by load.sql, which names the Parquet files by paths of the release.
func (p *proof) sql(t *testing.T) {
	Require(t, "python3", "-c", "import duckdb")
	p.load(t, "", loadSQLScript, "load.sql")
}

func (p *proof) load(t *testing.T, environment, script, loader string) {
	t.Helper()
	printed := p.runWith(t, environment, loaderCheck(script, loader))
	for line := range strings.Lines(printed) {
		t.Log(loader + ": " + strings.TrimSpace(line))
	}
	if !strings.Contains(printed, "cells compared") {
		t.Errorf("%s: nothing was compared", loader)
	}
}

// loaderCheck compares what a loader loads with the release in the folder where it runs.
func loaderCheck(script, loader string) *exec.Cmd {
	return exec.Command("python3", "-W", "error", "-c", loadedScript+script, ".", loader)
}

// Loads compares what load.py or load.sql of the release in folder loads with the release. The
// error is the first difference; a program that is missing skips or fails the test.
func Loads(t *testing.T, folder, loader string) error {
	t.Helper()
	Require(t, "python3", "-c", "import pandas, polars, duckdb")
	command := loaderCheck(loadSQLScript, loader)
	if loader == "load.py" {
		command = loaderCheck(loadPyScript, "load")
	}
	command.Dir = folder
	command.Env = append(os.Environ(), "LC_ALL=C.UTF-8", "PYTHONDONTWRITEBYTECODE=1", "PYTHONPATH="+folder)
	if out, err := command.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", loader, err, out)
	}
	return nil
}

// refused are calls with a mistake, each with what the error must say.
var refused = []struct{ call, told string }{
	{`table("no_such_table_at_all")`, "ValueError: no table is called 'no_such_table_at_all'; there are "},
	{`table("codebok")`, "ValueError: no table is called 'codebok'; did you mean 'codebook'?"},
	{`codebook("codelist")`, "ValueError: no table is called 'codelist'; did you mean 'codelists'?"},
	{`codebook(engine="panda")`, "ValueError: no engine is called 'panda'; did you mean 'pandas'?"},
	{`codebook(release="/no/such/folder")`, "FileNotFoundError: /no/such/folder/csv/codebook.csv cannot be read"},
	{`join("codebook", "meaning")`, "ValueError: codebook.meaning refers to no table; columns that do: none"},
	{`join("codebook", "meanings")`, "ValueError: no column of codebook is called 'meanings'; did you mean 'meaning'?"},
	{`cite("apaa")`, "ValueError: no style of citation is called 'apaa'; did you mean 'apa'?"},
	{`edtf("1999-13-01")`, "ValueError: '1999-13-01' names a day that is in no calendar"},
}

// refused makes all these calls, each of which must print its error and the name of the call.
func (p *proof) refused(t *testing.T, environment string) {
	t.Helper()
	code := "import " + strings.ReplaceAll(p.data.Meta.Name, "-", "_") + " as loader\n"
	for _, r := range refused {
		code += "try:\n    print(loader." + r.call + ")\nexcept Exception as error:\n    print(f'{type(error).__name__}: {error}')\n"
	}
	printed := strings.Split(p.runWith(t, environment, exec.Command("python3", "-W", "error", "-c", code)), "\n")
	for i, r := range refused {
		if !strings.HasPrefix(printed[i], r.told) {
			t.Errorf("%s: told %q, want %q", r.call, printed[i], r.told)
		}
	}
}
