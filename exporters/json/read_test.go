package json_test

import (
	stdjson "encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"pakrus/exporters/json"
	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

func TestRead(t *testing.T) {
	tests := []struct {
		name, text  string
		codes, rows string
	}{
		{"a list", `[{"a":"x","b":1},{"a":null}]`, "", "a=text:\"x\" b=number:\"1\"\na=null\n"},
		{"a record", ` {"a":"x","b":[1,"y"]} `, "", "a=text:\"x\" b=[number:\"1\" text:\"y\"]\n"},
		{"tables", `{"$schema":"s","t":[{"a":1}],"u":[],"v":[{"b":true}]}`, "", "a=number:\"1\"\nb=boolean:\"true\"\n"},
		{"nested records", `[{"e":[{"p":"x"},{"p":"y"}]}]`, "", "e=[{p=text:\"x\"} {p=text:\"y\"}]\n"},
		{"empty list", `[]`, "", ""},
		{"literals are kept", `[{"a":1.10,"b":1e5,"c":9007199254740993,"d":-0}]`, "", "a=number:\"1.10\" b=number:\"1e5\" c=number:\"9007199254740993\" d=number:\"-0\"\n"},
		{"escapes", `[{"a":"\u0416\ud83d\ude00\"\\\/\n\t"}]`, "", "a=text:\"Ж😀\\\"\\\\/\\n\\t\"\n"},
		{"byte order mark", "\ufeff[]", "FIL7@1:1", ""},
		{"key twice", "[{\"a\":1,\n\"a\":2}]", "HED1@2:1", "a=number:\"1\" a=number:\"2\"\n"},
		{"half a character", `[{"a":"x\ud800y"}]`, "JSN1@1:9", "a=text:\"x\ufffdy\"\n"},
		{"not UTF-8", "[{\"a\":\"\xe9\"}]", "FIL2@1:8", "a=text:\"\ufffd\"\n"},
		{"trailing text", `[] x`, "JSN1@1:4", ""},
		{"two values", `{"a":1}{"a":2}`, "JSN1@1:8", "a=number:\"1\"\n"},
		{"comma missing in an object", "[{\"a\": 1\n \"b\": 2}]", "JSN1@2:2", ""},
		{"comma missing in a list", `[{"a":1} {"a":2}]`, "JSN1@1:10", "a=number:\"1\"\n"},
		{"comma too many", `[{"a":1,}]`, "JSN1@1:9", ""},
		{"colon missing", `[{"a" 1}]`, "JSN1@1:7", ""},
		{"single quotes", `[{'a':1}]`, "JSN1@1:3", ""},
		{"bare word", `[{"a":yes}]`, "JSN1@1:7", ""},
		{"NaN", `[{"a":NaN}]`, "JSN1@1:7", ""},
		{"leading zero", `[{"a":007}]`, "JSN1@1:7", ""},
		{"plus sign", `[{"a":+1}]`, "JSN1@1:7", ""},
		{"no digit after the point", `[{"a":1.}]`, "JSN1@1:7", ""},
		{"comment", "// note\n[]", "FRM1@1:1", ""},
		{"bad escape", `[{"a":"\x"}]`, "JSN1@1:8", ""},
		{"short escape", `[{"a":"\u12"}]`, "JSN1@1:8", ""},
		{"line break in a text", "[{\"a\":\"x\ny\"}]", "JSN1@1:9", ""},
		{"text never closed", `[{"a":"x`, "JSN1@1:7", ""},
		{"cut off", `[{"a":1},`, "JSN1@1:10", "a=number:\"1\"\n"},
		{"cut off after a key", `[{"a"`, "JSN1@1:6", ""},
		{"cut off after an escape", `[{"a":"\`, "JSN1@1:8", ""},
		{"a number", `1`, "FRM1@1:1", ""},
		{"a list of numbers", `[1,{"a":2}]`, "FRM1@1:2", "a=number:\"2\"\n"},
		{"a table that is no list", `{"t":[{"a":1}],"u":1}`, "FRM1@1:20", "a=number:\"1\"\n"},
		{"long number", `[{"a":` + strings.Repeat("1", 41) + `}]`, "FIL3@1:7", ""},
		{"huge exponent is only text", `[{"a":1e4000000}]`, "", "a=number:\"1e4000000\"\n"},
		{"depth", strings.Repeat("[", 1_000_000), "FIL3@1:34", ""},
		{"depth of objects", strings.Repeat(`{"a":`, 1_000_000), "FIL3@1:162", ""},
		{"many keys", `[{` + manyKeys(201) + `}]`, "FIL3@1:1803", ""},
		{"many items", `[{"a":[` + strings.Repeat("1,", 1_000_000) + `1]}]`, "FIL3@1:2008", ""},
		{"UTF-16", "\xfe\xff\x00[", "FIL2@1:1", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := contribtest.Read(t, json.Read, "f.json", tt.text)
			if got.Codes() != tt.codes || got.Table() != tt.rows {
				t.Errorf("findings %q, want %q\nrows %q\nwant %q\n%v", got.Codes(), tt.codes, got.Table(), tt.rows, got.Findings)
			}
		})
	}
}

func manyKeys(n int) string {
	keys := make([]string, n)
	for i := range keys {
		keys[i] = `"k` + strings.Repeat("0", 3-len(digits(i))) + digits(i) + `":1`
	}
	return strings.Join(keys, ",")
}

func digits(i int) string {
	text, _ := stdjson.Marshal(i)
	return string(text)
}

func TestReadGivesPlacesAndPointers(t *testing.T) {
	got := contribtest.Read(t, json.Read, "f.json", "{\"t/1\":\n[{\"ключ\": \"значение\",\n  \"b\": [true, 2]}]}")
	if s := got.Sections[0]; s.Name != "t/1" || s.Place.Pointer != "/t~11" {
		t.Errorf("section %+v", s)
	}
	first, second := got.Rows[0].Cells[0], got.Rows[0].Cells[1]
	want := contrib.Place{File: "f.json", Line: 2, Column: 11, Width: 10, Pointer: "/t~11/0/ключ"}
	if first.Place != want {
		t.Errorf("first value at %+v, want %+v", first.Place, want)
	}
	want = contrib.Place{File: "f.json", Line: 3, Column: 15, Width: 1, Pointer: "/t~11/0/b/1"}
	if second.Items[1].Place != want {
		t.Errorf("item at %+v, want %+v", second.Items[1].Place, want)
	}
	if second.Head.Line != 3 || second.Head.Column != 3 || second.Head.Width != 3 {
		t.Errorf("key at %+v", second.Head)
	}
}

func TestReadLines(t *testing.T) {
	tests := []struct {
		name, text  string
		codes, rows string
	}{
		{"lines", "{\"a\":1}\n\n{\"a\":2}\r\n", "", "a=number:\"1\"\na=number:\"2\"\n"},
		{"goes on after a broken line", "{\"a\":1\n{\"a\":2}\n{\"a\":}\n", "JSN1@1:7 JSN1@3:6", "a=number:\"2\"\n"},
		{"a list", "[{\"a\":1}]\n", "FRM1@1:1", ""},
		{"two records in a line", "{\"a\":1} {\"a\":2}\n", "JSN1@1:9", ""},
		{"bad bytes in two lines", "{\"a\":\"\xff\"}\n{\"a\":\"\xff\"}", "FIL2@1:7 FIL2@2:7", "a=text:\"\ufffd\"\na=text:\"\ufffd\"\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := contribtest.Read(t, json.ReadLines, "f.jsonl", tt.text)
			if got.Codes() != tt.codes || got.Table() != tt.rows {
				t.Errorf("findings %q, want %q\nrows %q\nwant %q\n%v", got.Codes(), tt.codes, got.Table(), tt.rows, got.Findings)
			}
		})
	}
}

func TestReadLimitsRows(t *testing.T) {
	limits := contrib.DefaultLimits
	limits.Rows = 2
	for name, got := range map[string]*contribtest.Collected{
		"list":  contribtest.ReadWithin(t, json.Read, "f.json", `[{"a":1},{"a":2},{"a":3},{"a":4}]`, limits),
		"lines": contribtest.ReadWithin(t, json.ReadLines, "f.jsonl", "{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n{\"a\":4}\n", limits),
	} {
		if len(got.Rows) != 2 || len(got.Findings) != 1 || got.Findings[0].Code != "FIL3" {
			t.Errorf("%s: %d rows, findings %v", name, len(got.Rows), got.Findings)
		}
	}
}

// FuzzRead compares what is well-formed with encoding/json, which is more lenient in bytes,
// surrogates and doubled keys only.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{`[{"a":1.5e-3}]`, `{"a":[1,{"b":null}],"a":2}`, `[{"a":"\ud83d\ude00\u0000"}]`, "[\t{ } ,\r\n{}]", `[{"a":-}]`, `{"t":[{}]}`, `[{"a":tru}]`, "[{\"\x7f\":0}]"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := contribtest.Read(t, json.Read, "f.json", text)
		refused := false
		for _, finding := range got.Findings {
			refused = refused || finding.Severity == contrib.Error
		}
		if !refused && !stdjson.Valid([]byte(strings.TrimPrefix(text, "\ufeff"))) {
			t.Errorf("accepted %q", text)
		}
		isRecord := strings.HasPrefix(strings.TrimLeft(text, " \t\r\n"), "{")
		if refused && isRecord && strings.Count(text, ":") < 2 && len(text) < 40 && stdjson.Valid([]byte(text)) && utf8.ValidString(text) && !strings.Contains(text, `\u`) {
			t.Errorf("refused %q: %v", text, got.Findings)
		}
	})
}
