package readertest

import (
	_ "embed"
	"os/exec"
	"testing"
)

//go:embed read.R
var readR string

func (p *proof) r(t *testing.T) {
	Require(t, "Rscript", "-e", "loadNamespace('readr'); loadNamespace('readxl'); loadNamespace('jsonlite'); loadNamespace('RSQLite')")
	p.read(t, exec.Command("Rscript", "-e", readR), p.jobs(p.written("r")))
}
