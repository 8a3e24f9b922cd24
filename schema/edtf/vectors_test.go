package edtf

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// vectors are strings of the LoC specification and of public test suites. Those on which the suites disagree with
// each other or with the specification are disputed, and say how this package reads them and why.
type vectors struct {
	Valid []struct {
		Text             string
		Level            int
		Earliest, Latest string // empty where no suite gives them; years may lie outside 0000 to 9999
		LoC              bool   // an example of the specification
	}
	Malformed []string
	Disputed  []struct {
		Text   string
		Accept bool
		Level  *int // the lowest level, where the reading settles it
		Reason string
	}
}

func readVectors(t testing.TB) (v vectors) {
	t.Helper()
	data, err := os.ReadFile("testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&v); err != nil {
		t.Fatal(err)
	}
	if len(v.Valid) != 177 || len(v.Malformed) != 51 || len(v.Disputed) != 46 {
		t.Fatalf("%d valid, %d malformed, %d disputed vectors", len(v.Valid), len(v.Malformed), len(v.Disputed))
	}
	return v
}

func TestValidVectorsAtEachLevel(t *testing.T) {
	for _, v := range readVectors(t).Valid {
		for level := range 3 {
			d, err := ParseLevel(v.Text, level)
			if accepted := err == nil; accepted != (level >= v.Level) {
				t.Errorf("ParseLevel(%q, %d): %v, want level %d", v.Text, level, err, v.Level)
			}
			if err == nil && d.Level() != v.Level {
				t.Errorf("%q is level %d, want %d", v.Text, d.Level(), v.Level)
			}
		}
	}
}

func TestBoundsOfVectors(t *testing.T) {
	compared := 0
	for _, v := range readVectors(t).Valid {
		if v.Earliest == "" {
			continue
		}
		compared++
		d := mustParse(t, v.Text)
		if got, want := fmt.Sprint(d.earliest, d.latest), v.Earliest+" "+v.Latest; got != want {
			t.Errorf("%q: bounds %s, want %s", v.Text, got, want)
		}
		if _, ok := d.Earliest(); ok != (len(v.Earliest) == len("YYYY-MM-DD")) {
			t.Errorf("%q: Earliest %s is exported: %v", v.Text, v.Earliest, ok)
		}
		if _, ok := d.Latest(); ok != (len(v.Latest) == len("YYYY-MM-DD")) {
			t.Errorf("%q: Latest %s is exported: %v", v.Text, v.Latest, ok)
		}
	}
	if compared != 57 {
		t.Errorf("%d vectors with bounds, want 57", compared)
	}
}

func TestExamplesOfTheSpecificationAreCanonical(t *testing.T) {
	for _, v := range readVectors(t).Valid {
		if got := mustParse(t, v.Text).String(); v.LoC && got != v.Text {
			t.Errorf("%q became %q", v.Text, got)
		}
	}
}

func TestMalformedVectors(t *testing.T) {
	for _, text := range readVectors(t).Malformed {
		for level := range 3 {
			if d, err := ParseLevel(text, level); err == nil {
				t.Errorf("ParseLevel(%q, %d) = %q", text, level, d)
			}
		}
	}
}

func TestDisputedVectors(t *testing.T) {
	for _, v := range readVectors(t).Disputed {
		d, err := Parse(v.Text)
		if (err == nil) != v.Accept {
			t.Errorf("%q: error %v, but accept is %v, as %s", v.Text, err, v.Accept, v.Reason)
		}
		if v.Level != nil && d.Level() != *v.Level {
			t.Errorf("%q is level %d, want %d, as %s", v.Text, d.Level(), *v.Level, v.Reason)
		}
	}
}

// TestGoldenReadings shows the whole reading of every accepted vector and of further cases.
func TestGoldenReadings(t *testing.T) {
	v := readVectors(t)
	var texts []string
	for _, valid := range v.Valid {
		texts = append(texts, valid.Text)
	}
	for _, disputed := range v.Disputed {
		if disputed.Accept {
			texts = append(texts, disputed.Text)
		}
	}
	var b bytes.Buffer
	for _, text := range append(texts, furtherValid...) {
		d := mustParse(t, text)
		fmt.Fprintf(&b, "%-32s %-32s %d %-8s %-10s %s\n", text, d, d.Level(), d.Precision(), day(d.Earliest()), day(d.Latest()))
	}
	golden(t, "readings.golden", b.Bytes())
}

// TestGoldenErrors shows the message for every refused vector and for further mistakes.
func TestGoldenErrors(t *testing.T) {
	v := readVectors(t)
	texts := v.Malformed
	for _, disputed := range v.Disputed {
		if !disputed.Accept {
			texts = append(texts, disputed.Text)
		}
	}
	var b bytes.Buffer
	for _, text := range append(texts, furtherInvalid...) {
		_, err := Parse(text)
		fmt.Fprintln(&b, err)
	}
	golden(t, "errors.golden", b.Bytes())
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	gotLines, wantLines := bytes.Split(got, []byte("\n")), bytes.Split(want, []byte("\n"))
	if len(gotLines) != len(wantLines) {
		t.Errorf("%s: %d lines, want %d; see the change with -update", path, len(gotLines), len(wantLines))
	}
	for i := range min(len(gotLines), len(wantLines)) {
		if !bytes.Equal(gotLines[i], wantLines[i]) {
			t.Errorf("%s:%d:\n got %s\nwant %s", path, i+1, gotLines[i], wantLines[i])
		}
	}
}

func mustParse(t testing.TB, text string) Date {
	t.Helper()
	d, err := Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func day(d Day, ok bool) string {
	if !ok {
		return "-"
	}
	return d.String()
}
