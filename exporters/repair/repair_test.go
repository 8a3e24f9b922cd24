package repair_test

import (
	"fmt"
	"strings"
	"testing"

	"pakrus/exporters/csv"
	"pakrus/exporters/json"
	"pakrus/exporters/repair"
	"pakrus/exporters/yaml"
	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

func sure(line, column, width int, better string) contrib.Finding {
	f := contrib.New("DAT1", contrib.Place{File: "f", Line: line, Column: column, Width: width}, "x", "")
	f.Suggestion, f.Sure = better, true
	return f
}

func TestApply(t *testing.T) {
	guess := sure(1, 1, 1, "z")
	guess.Sure = false
	mark := contrib.New("FIL7", contrib.Place{File: "f", Line: 1, Column: 1}, "x", "")
	tests := []struct {
		name, text string
		found      []contrib.Finding
		want       string
		repairs    int
	}{
		{"one value", "a,b\nx,May 2003\n", []contrib.Finding{sure(2, 3, 8, "2003-05")}, "a,b\nx,2003-05\n", 1},
		{"two in a line, the last first", "aa,bb", []contrib.Finding{sure(1, 1, 2, "long"), sure(1, 4, 2, "b")}, "long,b", 2},
		{"after wide characters", "свеча😀,x\n", []contrib.Finding{sure(1, 8, 1, "y")}, "свеча😀,y\n", 1},
		{"other bytes stay", "a\xff,x\r\nb,y\r", []contrib.Finding{sure(2, 3, 1, "z")}, "a\xff,x\r\nb,z\r", 1},
		{"a guess is none", "a,b", []contrib.Finding{guess}, "a,b", 0},
		{"two findings of one value", "a,b", []contrib.Finding{sure(1, 1, 1, "x"), sure(1, 1, 1, "y")}, "x,b", 1},
		{"byte order mark", "\ufeffa,b\n", []contrib.Finding{mark, sure(1, 3, 1, "c")}, "a,c\n", 2},
		{"beyond the text", "a,b", []contrib.Finding{sure(9, 1, 1, "x"), sure(1, 9, 1, "x")}, "a,b", 0},
		{"needs quotes", "a,b", []contrib.Finding{sure(1, 1, 1, `x, "y"`)}, `"x, ""y""",b`, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, done := repair.Apply([]byte(tt.text), tt.found, csv.Literal)
			if string(got) != tt.want || len(done) != tt.repairs {
				t.Errorf("got %q with %v, want %q with %d repairs", got, done, tt.want, tt.repairs)
			}
		})
	}
}

// Whatever a literal says, the reader of its format reads.
func TestLiteralsAreRead(t *testing.T) {
	better := []string{"x", "2003-05", "1965~", "a, b", `say "so"`, "it's", "1250.5", "true", "x: y", "# no", "a;b", "tab\tx", "two\nlines", "Café", "null", "- a", "{b}", "&c", "свеча", `\n`}
	formats := []struct {
		name    string
		read    contrib.Reader
		literal repair.Literal
		frame   string
		olds    []string
	}{
		{"f.csv", csv.Read, csv.Literal, "a,b\n%s,z\n", []string{"x", `"x"`}},
		{"f.json", json.Read, json.Literal, `[{"a": %s, "b": "z"}]`, []string{`"x"`, "yes", "1"}},
		{"f.yaml", yaml.Read, yaml.Literal, "- {a: %s, b: z}\n", []string{"x", `"x"`, "'x'"}},
	}
	for _, f := range formats {
		for _, old := range f.olds {
			for _, b := range better {
				text := fmt.Sprintf(f.frame, f.literal(old, b))
				got := contribtest.Read(t, f.read, f.name, text)
				if b == "null" && f.name == "f.yaml" && !strings.ContainsAny(old, `"'`) {
					continue // no column has such a value
				}
				if len(got.Findings) > 0 || len(got.Rows) != 1 || got.Rows[0].Cells[0].Text != b {
					t.Errorf("%s: %q becomes %q, read as %s%v", f.name, b, text, got.Table(), got.Findings)
				}
			}
		}
	}
}
