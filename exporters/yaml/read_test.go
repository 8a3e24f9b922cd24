package yaml_test

import (
	"strings"
	"testing"

	"pakrus/exporters/yaml"
	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

func TestRead(t *testing.T) {
	tests := []struct {
		name, text  string
		codes, rows string
	}{
		{"a list", "- a: x\n  b: 1\n- a:\n", "", "a=text:\"x\" b=text:\"1\"\na=null\n"},
		{"a record", "a: x\nb: [1, y]\n", "", "a=text:\"x\" b=[text:\"1\" text:\"y\"]\n"},
		{"tables", "$schema: s\nt:\n- a: 1\nu: []\nv: [{b: true}]\n", "", "a=text:\"1\"\nb=text:\"true\"\n"},
		{"literals are kept", "- {a: 007, b: 010, c: 1.10, d: 2024-05-01, e: yes, f: 1_000, g: 0x1F, h: 12:30:45, i: 1e5}", "",
			"a=text:\"007\" b=text:\"010\" c=text:\"1.10\" d=text:\"2024-05-01\" e=text:\"yes\" f=text:\"1_000\" g=text:\"0x1F\" h=text:\"12:30:45\" i=text:\"1e5\"\n"},
		{"missing values", "- {a: null, b: ~, c: , d: \"\", e: 'null'}", "", "a=null b=null c=null d=text:\"\" e=text:\"null\"\n"},
		{"text over lines", "- a: |\n    one\n    two\n  b: >-\n    three\n    four\n", "", "a=text:\"one\\ntwo\\n\" b=text:\"three four\"\n"},
		{"comments", "# yaml-language-server: $schema=x\n- a: 1 # one\n", "", "a=text:\"1\"\n"},
		{"one document with marks", "---\n- a: 1\n...\n", "", "a=text:\"1\"\n"},
		{"version 1.2", "%YAML 1.2\n---\n- a: 1\n", "", "a=text:\"1\"\n"},
		{"version 1.20", "%YAML 1.20\n---\n- a: 1\n", "YML1@1:1", ""},
		{"another directive", "%FOO bar\n---\n- a: 1\n", "YML1@1:5", ""},
		{"byte order mark", "\ufeff- a: 1\n", "FIL7@1:1", "a=text:\"1\"\n"},
		{"second document", "- a: 1\n---\n- a: 2\n", "YML3@2:1", "a=text:\"1\"\n"},
		{"broken second document", "- a: 1\n---\n- a: [\n", "YML1@4:1", "a=text:\"1\"\n"},
		{"key twice", "- a: 1\n  a: 2\n", "HED1@2:3", "a=text:\"1\" a=text:\"2\"\n"},
		{"alias and anchor", "- a: &x 1\n  b: *x\n", "YML2@1:6 YML2@2:6", "a=null b=null\n"},
		{"tag", "- a: !!str 1\n  b: !x y\n", "YML2@1:6 YML2@2:6", "a=null b=null\n"},
		{"merge key", "- a: 1\n  <<: {b: 2}\n", "YML2@2:3", "a=text:\"1\"\n"},
		{"unknown alias", "- a: *x\n", "YML2@1:6", ""},
		{"laughs", laughs(), "YML2@1:4 YML2@2:4 YML2@3:4", "a=null b=null c=null\n"},
		{"tab", "- a: 1\n\tb: 2\n", "YML1@2:1", ""},
		{"colon in a text", "- a: x: y\n", "YML1@1:7", ""},
		{"quote never closed", "- a: \"x\n- a: y\n", "YML1@1:6", ""},
		{"indentation", "- a: 1\n b: 2\n", "YML1@2:2", ""},
		{"a plain value", "hello\n", "FRM1@1:1", ""},
		{"a list of values", "- x\n- a: 1\n", "FRM1@1:3", "a=text:\"1\"\n"},
		{"a table that is no list", "t:\n- a: 1\nu: x\n", "FRM1@3:4", "a=text:\"1\"\n"},
		{"a list as key", "- ? [a]\n  : 1\n", "FRM1@1:5", "\n"},
		{"comment alone", "# nothing\n", "FIL5@1", ""},
		{"not UTF-8", "- a: caf\xe9\n", "FIL2@1:9", ""},
		{"control character", "- a: x\x07\n", "YML1@1:7", ""},
		{"NUL", "- a: \x00\n", "FIL2@1:1", ""},
		{"depth of lists", strings.Repeat("[", 60_000), "FIL3@1:10001", ""},
		{"depth of objects", strings.Repeat("{a: ", 60_000), "FIL3@1:40001", ""},
		{"depth of dashes", strings.Repeat("- ", 200_000), "FIL3@1:20001", ""},
		{"depth that is well-formed", "- a: " + strings.Repeat("[", 40) + strings.Repeat("]", 40), "FIL3@1:37", "a=" + strings.Repeat("[", 31) + "null" + strings.Repeat("]", 31) + "\n"},
		{"many items", "- a: [" + strings.Repeat("1,", 60_000) + "]", "FIL3@1:2007", "a=[" + strings.TrimSpace(strings.Repeat("text:\"1\" ", 1000)) + "]\n"},
		{"too large", strings.Repeat("#", 500_001), "FIL3@", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := contribtest.Read(t, yaml.Read, "f.yaml", tt.text)
			if got.Codes() != tt.codes || got.Table() != tt.rows {
				t.Errorf("findings %q, want %q\nrows %q\nwant %q\n%v", got.Codes(), tt.codes, got.Table(), tt.rows, got.Findings)
			}
		})
	}
}

// laughs is a file of three lines that would mean a thousand texts (the "billion laughs").
func laughs() string {
	ten := func(s string) string { return "[" + strings.TrimSuffix(strings.Repeat(s+",", 10), ",") + "]" }
	return "a: &a " + ten("lol") + "\nb: &b " + ten("*a") + "\nc: &c " + ten("*b") + "\n"
}

func TestReadGivesPlacesAndPointers(t *testing.T) {
	got := contribtest.Read(t, yaml.Read, "f.yaml", "t:\n- ключ: \"значение\"\n  b: [x, yy]\n")
	first, second := got.Rows[0].Cells[0], got.Rows[0].Cells[1]
	want := contrib.Place{File: "f.yaml", Line: 2, Column: 9, Width: 10, Pointer: "/t/0/ключ"}
	if first.Place != want {
		t.Errorf("first value at %+v, want %+v", first.Place, want)
	}
	want = contrib.Place{File: "f.yaml", Line: 3, Column: 10, Width: 2, Pointer: "/t/0/b/1"}
	if second.Items[1].Place != want {
		t.Errorf("item at %+v, want %+v", second.Items[1].Place, want)
	}
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{"- a: 1\n", "a: &x [*x]\n", "t: [{a: !!int 1}]\n---\nb", "? - a\n: b\n", "a: |\n x\n\ty", "%YAML 1.2\n---\n- {<<: *b}\n", "\ufeff'"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := contribtest.Read(t, yaml.Read, "f.yaml", text)
		if len(got.Sections) == 0 && len(got.Findings) == 0 {
			t.Errorf("nothing said of %q", text)
		}
	})
}
