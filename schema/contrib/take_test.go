package contrib_test

import (
	"context"
	"errors"
	"maps"
	"strings"
	"testing"

	"pakrus/exporters/csv"
	"pakrus/exporters/json"
	"pakrus/exporters/yaml"
	"pakrus/schema"
	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

// taken is what Take gives of a text: the rows as name=value of the columns that are given, a line each.
type taken struct {
	*contrib.Taken
	rows, columns, codes string
}

func take(t *testing.T, name, text, table string) taken {
	t.Helper()
	d := dataset(t)
	c := contrib.NewChecker(d, forms, contrib.Options{Limits: contrib.DefaultLimits})
	var rows [][]schema.Value
	read := map[string]contrib.Reader{"csv": csv.Read, "json": json.Read, "yaml": yaml.Read}[name]
	got, err := c.Take(context.Background(), read, contribtest.File("f."+name, text), d.Table(table), func(row []schema.Value) error {
		rows = append(rows, row)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	var codes []string
	for _, f := range c.Finish().Findings {
		codes = append(codes, f.Code+"@"+strings.TrimPrefix(f.Place.String(), "f."+name+":"))
	}
	columns, at := got.Columns()
	out := taken{Taken: got, codes: strings.Join(codes, " ")}
	for i := range columns {
		out.columns += columns[i].Name + " "
	}
	for _, row := range rows {
		for i := range columns {
			if v := row[at[i]]; v.Valid {
				out.rows += columns[i].Name + "=" + columns[i].Format(v) + " "
			}
		}
		out.rows += "\n"
	}
	return out
}

func TestTakeConvertsByColumn(t *testing.T) {
	for _, tt := range []struct{ format, text string }{
		{"csv", "lit,name,seen_from,height,steps,is_staffed,checked,evidence_via,reason\n1965~,007,north; south,35.3,12,true,1999-02-01,w1; w2,because\n"},
		{"json", `[{"lit":"1965~","name":"007","seen_from":["north","south"],"height":35.30,"steps":12,"is_staffed":true,"checked":"1999-02-01","evidence_via":["w1","w2"],"reason":"because"}]`},
		{"yaml", "- {lit: 1965~, name: 007, seen_from: [north, south], height: 35.3, steps: 12, is_staffed: true, checked: 1999-02-01, evidence_via: [w1, w2], reason: because}"},
	} {
		got := take(t, tt.format, tt.text, "lights")
		if want := "name seen_from lit checked height steps is_staffed evidence_via reason "; got.columns != want {
			t.Errorf("%s: columns %s, want those of the file in the order of the table: %s", tt.format, got.columns, want)
		}
		if want := "name=007 seen_from=north; south lit=1965~ checked=1999-02-01 height=35.3 steps=12 is_staffed=true evidence_via=w1; w2 reason=because \n"; got.rows != want || got.codes != "" {
			t.Errorf("%s: rows %s, want %s; findings %q", tt.format, got.rows, want, got.codes)
		}
		if got.Complete || got.Records != 1 {
			t.Errorf("%s: complete %t, %d records; want a part of the columns, 1 record", tt.format, got.Complete, got.Records)
		}
	}
}

// A value of a computed or derived column is taken, too, since a file of a release has it.
func TestTakeTakesEveryColumn(t *testing.T) {
	got := take(t, "csv", "light_id,name,lit,lit_start,lit_end,lit_precision,score,is_staffed\nli-0001,Bell,1811,1811-01-01,1811-12-31,year,7,false\n", "lights")
	if want := "light_id=li-0001 name=Bell lit=1811 lit_start=1811-01-01 lit_end=1811-12-31 lit_precision=year is_staffed=false score=7 \n"; got.rows != want || got.codes != "" {
		t.Errorf("rows %q, want %q; findings %q", got.rows, want, got.codes)
	}
	if got := take(t, "csv", "passage_id\np-1\n", "passages"); !got.Complete || got.rows != "passage_id=p-1 \n" {
		t.Errorf("a table without a form: complete %t, rows %q", got.Complete, got.rows)
	}
}

// A column may be missing where it may in the dataset, or where a record lacks it.
func TestTakeTellsWhatMayBeMissing(t *testing.T) {
	got := take(t, "json", `[{"name": "A", "score": 1, "page": null}, {"name": "B"}]`, "lights")
	columns, _ := got.Columns()
	nullable := map[string]bool{}
	for _, c := range columns {
		nullable[c.Name] = c.Nullable
	}
	if want := map[string]bool{"name": false, "page": true, "score": true}; !maps.Equal(nullable, want) {
		t.Errorf("may be missing: %v, want %v", nullable, want)
	}
	if got := take(t, "json", "[]", "coasts"); got.columns != "coast_id name " || !got.Complete || got.codes != "" {
		t.Errorf("no records: columns %q, complete %t, findings %q; want those of the table", got.columns, got.Complete, got.codes)
	}
}

func TestTakeSpreadsEvidence(t *testing.T) {
	got := take(t, "yaml", "lights:\n- name: A\n  evidence:\n  - {passage: p-1, as_stated: x y, via: [w1]}\n", "lights")
	if want := "name=A evidence_passage=p-1 evidence_as_stated=x y evidence_via=w1 \n"; got.rows != want || got.codes != "" {
		t.Errorf("rows %q, want %q; findings %q", got.rows, want, got.codes)
	}
}

const members = `{"lights": [
{"light_id": "new-1", "name": "A", "keepers": [{"name": "K"}, {"name": "L", "rank_colour": "red"}]},
{"light_id": "li-0001", "keepers": [{"name": "M"}]}],
"coasts": [{"coast_id": "c", "name": "C"}]}`

func TestTakeChoosesTheTable(t *testing.T) {
	for _, tt := range []struct {
		table, rows string
		left        map[string]int
	}{
		{"lights", "light_id=new-1 name=A \nlight_id=li-0001 \n", map[string]int{"keepers": 3, "coasts": 1}},
		{"keepers", "light_id=new-1 name=K \nlight_id=new-1 name=L rank_colour=red \nlight_id=li-0001 name=M \n", map[string]int{"lights": 2, "coasts": 1}},
		{"coasts", "coast_id=c name=C \n", map[string]int{"lights": 2}},
	} {
		got := take(t, "json", members, tt.table)
		if got.rows != tt.rows || got.codes != "" || !maps.Equal(got.Left, tt.left) {
			t.Errorf("%s: rows %q, want %q; left %v, want %v; findings %q", tt.table, got.rows, tt.rows, got.Left, tt.left, got.codes)
		}
	}
	if got := take(t, "json", `[{"light_id": "new-1", "keepers": [{"name": "K"}]}]`, "keepers"); got.rows != "light_id=new-1 name=K \n" {
		t.Errorf("members in a list without a name: %q", got.rows)
	}
}

func TestTakeReports(t *testing.T) {
	for _, tt := range []struct{ format, text, table, codes string }{
		{"csv", "name,titel\nA,B\n", "lights", "COL1@1:6"},
		{"csv", "name,lit\nA,12/05/2003\n=B,1999\n", "lights", "DAT1@2:3 TXT3@3:1"},
		{"csv", "name,paint,steps\nA,blue,1st\n", "lights", "COD1@2:3 INT1@2:8"},
		{"csv", "light_id,name\nlight,A\nnew-1,B\n,C\n", "lights", "PAT1@2:1"},
		{"csv", "name,name\nA,B\n", "lights", "HED1@1:6"},
		{"csv", "name,reason\nA,a\u200bb\n", "lights", "TXT2@2:3"},
		{"json", `[{"name": 7}]`, "lights", "TYP1@1:11"},
		{"json", `[{"name": "A", "seen_from": ["a;b"], "evidence_via": ["w;x"]}]`, "lights", "TXT6@1:29 TXT6@1:54"},
		{"json", `{"ligths": [{"name": "A"}]}`, "lights", "TAB1@1:2"},
		{"json", `[{"name": "A", "evidence": [{"passage": "p"}, {"passage": "q"}]}]`, "lights", "TYP1@1:28"},
		{"json", `[{"name": "A", "evidence": [{"page": "p"}]}]`, "lights", "COL1@1:30"},
		{"json", `[{"name": "A", "evidence_passage": "p", "evidence": [{"passage": "q"}]}]`, "lights", "HED1@1:66"},
		{"json", `{"lights": [{"name": "A", "keepers": [{"name": "K"}]}]}`, "keepers", "REQ1@1:13"},
		{"json", `{"lights": [{"light_id": "new-1", "keepers": ["K"]}]}`, "keepers", "TYP1@1:47"},
	} {
		if got := take(t, tt.format, tt.text, tt.table); got.codes != tt.codes {
			t.Errorf("%s: findings %q, want %q", tt.text, got.codes, tt.codes)
		}
	}
}

// After an error no more rows are given; an error of the function that takes them is returned.
func TestTakeStops(t *testing.T) {
	if got := take(t, "csv", "name,steps\nA,1\nB,x\nC,2\n", "lights"); got.rows != "name=A steps=1 \n" || got.Records != 3 {
		t.Errorf("rows %q, %d records", got.rows, got.Records)
	}
	d, full := dataset(t), errors.New("disk full")
	c := contrib.NewChecker(d, forms, contrib.Options{Limits: contrib.DefaultLimits})
	calls := 0
	_, err := c.Take(context.Background(), csv.Read, contribtest.File("f.csv", "name\nA\nB\n"), d.Table("lights"), func([]schema.Value) error { calls++; return full })
	if !errors.Is(err, full) || calls != 1 {
		t.Errorf("%v after %d calls, want the error after 1", err, calls)
	}
}
