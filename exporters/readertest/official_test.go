package readertest

import (
	_ "embed"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
)

//go:embed official.py
var officialScript string

// negatives are the official invalid examples of CSVW.
func negatives(t *testing.T) []string {
	t.Helper()
	text, err := os.ReadFile("testdata/csvw/negative.json")
	var tests []struct{ Action string }
	if err == nil {
		err = json.Unmarshal(text, &tests)
	}
	if err != nil {
		t.Fatal(err)
	}
	var files []string
	for _, test := range tests {
		files = append(files, filepath.Join("testdata", "csvw", filepath.FromSlash(test.Action)))
	}
	return files
}

// The validators refuse the official invalid examples, so that what they accept means
// something. csvw 4.1.1 reads a description that is no JSON as a CSV file, test 092.
func TestOfficialExamplesAreRefused(t *testing.T) {
	graphs, err := filepath.Glob("../release/conform/testdata/croissant/*.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		standard string
		files    []string
		want     int
		accepted []string
	}{{"croissant", graphs, 15, []string{}}, {"csvw", negatives(t), 72, []string{"test092-metadata.json"}}} {
		t.Run(test.standard, func(t *testing.T) {
			Require(t, "python3", "-c", "import "+packages[test.standard])
			out, err := exec.Command("python3", append([]string{"-c", officialScript, test.standard}, test.files...)...).Output()
			var accepted []string
			if err == nil {
				err = json.Unmarshal(out, &accepted)
			}
			if err != nil || len(test.files) != test.want || !slices.Equal(accepted, test.accepted) {
				t.Errorf("%d examples, want %d; %q are accepted, want %q; %v", len(test.files), test.want, accepted, test.accepted, err)
			}
		})
	}
}
