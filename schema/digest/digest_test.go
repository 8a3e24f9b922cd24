package digest_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strings"
	"testing"

	"pakrus/schema"
	"pakrus/schema/digest"
)

type lamp struct {
	ID    string            `json:"lamp_id" key:"" doc:"ID."`
	Note  string            `json:"note,omitzero" doc:"A remark."`
	Reach schema.Opt[int64] `json:"reach,omitzero" doc:"How far."`
	High  schema.Decimal    `json:"height,omitzero" doc:"How high."`
	Lit   schema.Opt[bool]  `json:"is_lit,omitzero" doc:"Whether it shines."`
	Seen  schema.Day        `json:"seen_on,omitzero" doc:"When it was seen."`
	Names []string          `json:"names,omitzero" doc:"Other names."`
}

var lamps = []lamp{
	{ID: "a", Note: "\"q\" \\ \b\f\n\r\t\x01\x1f\x7f </é> ю😀 \u2028", Reach: schema.Some[int64](0), High: "93.34", Lit: schema.Some(false), Seen: "0001-01-01", Names: []string{"x", `"y"`}},
	{ID: "b"},
	{ID: "c", Reach: schema.Some[int64](-999999999999999), High: "0.0000001", Lit: schema.Some(true)},
}

const canonical = `[["lamp_id","string"],["note","string"],["reach","integer"],["height","number"],["is_lit","boolean"],["seen_on","date"],["names","list"]]
["a","\"q\" \\ \b\f\n\r\t\u0001\u001f` + "\x7f </é> ю😀 \u2028" + `",0,93.34,false,"0001-01-01",["x","\"y\""]]
["b",null,null,null,null,null,null]
["c",null,-999999999999999,1e-7,true,null,null]
`

func table(t *testing.T, rows []lamp) *schema.Table {
	t.Helper()
	lamps := schema.Of("lamps", "a lamp", rows)
	if _, err := schema.New(schema.Meta{}, lamps); err != nil {
		t.Fatal(err)
	}
	return lamps
}

func TestCanonicalForm(t *testing.T) {
	got := digest.Of(table(t, lamps))
	if want := sha256Of(canonical); got.SHA256 != want || got.Rows != 3 || got.Name != "lamps" || len(got.Columns) != 7 {
		t.Errorf("%+v, want %s", got, want)
	}
	empty := digest.Of(table(t, nil))
	if header, _, _ := strings.Cut(canonical, "\n"); empty.SHA256 != sha256Of(header+"\n") || empty.Rows != 0 {
		t.Errorf("without rows: %+v", empty)
	}
}

// Rows are hashed in pieces; a table of any length gives what its whole text gives.
func TestManyRows(t *testing.T) {
	small := table(t, lamps[:1])
	h := digest.New(small)
	row := make([]schema.Value, len(small.Columns))
	small.Row(0, row)
	lines := strings.SplitAfter(canonical, "\n")
	for range 5000 {
		h.Add(row)
	}
	if got := h.Sum(); got.SHA256 != sha256Of(lines[0]+strings.Repeat(lines[1], 5000)) || got.Rows != 5000 {
		t.Errorf("%+v", got)
	}
}

// encoding/json writes numbers as ECMAScript does.
func FuzzNumber(f *testing.F) {
	for _, s := range []string{"0", "5", "93.34", "-0.5", "0.000001", "0.0000001", "0.00000000000001", "999999999999999", "123456789.012345"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if schema.Decimal(s).Check() != nil {
			return
		}
		want, err := json.Marshal(schema.Decimal(s).Float())
		if err != nil {
			t.Fatal(err)
		}
		v := schema.TextValue(s)
		if got := digest.AppendValue(nil, &schema.Column{Kind: schema.Decimals}, &v); string(got) != string(want) {
			t.Errorf("%s is written %s, want %s", s, got, want)
		}
	})
}

// Every text reads back, and is as encoding/json writes it but for what that escapes beyond RFC 8785.
func FuzzText(f *testing.F) {
	f.Add(lamps[0].Note)
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		v := schema.Value{Valid: true, Text: s}
		got := digest.AppendValue(nil, &schema.Column{Kind: schema.String}, &v)
		var back string
		if err := json.Unmarshal(got, &back); err != nil || back != s {
			t.Errorf("%q is written %s, which reads %q, %v", s, got, back, err)
		}
		var want strings.Builder
		e := json.NewEncoder(&want)
		e.SetEscapeHTML(false)
		if err := e.Encode(s); err != nil {
			t.Fatal(err)
		}
		plain := strings.NewReplacer(`\u2028`, "\u2028", `\u2029`, "\u2029", `\\`, `\\`).Replace(strings.TrimSuffix(want.String(), "\n"))
		if string(got) != plain {
			t.Errorf("%q is written %s, want %s", s, got, plain)
		}
	})
}

func sha256Of(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}
