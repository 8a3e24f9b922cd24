package readertest

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

// cures say what to install for each program that is used here.
var cures = map[string]string{
	"python3":      "install python3, then the packages: pip install -r .ci/requirements.txt",
	"Rscript":      "install it with its packages: apt-get install r-base-core r-cran-readr r-cran-readxl r-cran-jsonlite r-cran-rsqlite",
	"soffice":      "install LibreOffice: apt-get install libreoffice-calc",
	"cffconvert":   "install it apart, it needs old packages: pip install -r .ci/requirements-cff.txt",
	"datasette":    "install it: pip install -r .ci/requirements.txt",
	"sqlite3":      "install it: apt-get install sqlite3",
	"sha256sum":    "install the GNU coreutils",
	"frictionless": "install it: pip install -r .ci/requirements.txt",
	"git":          "install it: apt-get install git",
	"minisign":     "install it: apt-get install minisign",
	"strace":       "install it: apt-get install strace",
}

// Require skips the test where the program is missing, or fails it where the environment
// has PAKRUS_REQUIRE_ALL=1. The check is an argument list that makes the program fail
// where it lacks a package; none checks the program alone.
func Require(t testing.TB, program string, check ...string) {
	t.Helper()
	_, err := exec.LookPath(program)
	if err == nil && len(check) > 0 {
		var out []byte
		out, err = exec.Command(program, check...).CombinedOutput()
		if err != nil {
			Missing(t, "%s: %s\n%s; or unset PAKRUS_REQUIRE_ALL to skip", program, strings.TrimSpace(string(out)), cures[program])
		}
	}
	if err != nil {
		Missing(t, "%v; %s", err, cures[program])
	}
}

// Missing skips a test that lacks something, or fails it where the environment has PAKRUS_REQUIRE_ALL=1.
func Missing(t testing.TB, format string, args ...any) {
	t.Helper()
	if os.Getenv("PAKRUS_REQUIRE_ALL") == "1" {
		t.Fatalf(format, args...)
	}
	t.Skipf(format, args...)
}
