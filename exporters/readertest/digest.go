package readertest

import (
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"testing"
)

//go:embed digest.py
var digestScript string

// digests computes every digest in Python, from what the README of the release says alone.
func (p *proof) digests(t *testing.T) {
	Require(t, "python3", "-c", "import pandas, pyarrow, openpyxl")
	command := exec.Command("python3", "-c", digestScript)
	command.Dir = p.folder
	command.Env = append(os.Environ(), "PYTHONDONTWRITEBYTECODE=1")
	out, err := command.CombinedOutput()
	if want := fmt.Sprintf("%d tables, 0 wrong\n", len(p.data.Tables)); err != nil || string(out) != want {
		t.Errorf("%v\n%s", err, out)
	}
}
