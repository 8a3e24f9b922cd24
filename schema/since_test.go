package schema_test

import (
	"slices"
	"strings"
	"testing"

	"pakrus/schema"
)

type bell struct {
	ID   string      `json:"bell_id" key:"" own:"" doc:"Key."`
	Cast schema.Date `json:"cast_on,omitzero" since:"1.1.0" doc:"When it was cast."`
}

func bells(meta schema.Meta) (*schema.Dataset, error) {
	return schema.New(meta,
		schema.Of("bells", "a bell", []bell{{ID: "tenor"}}),
		schema.Of("peals", "a peal", []struct {
			ID string `json:"peal_id" key:"" own:"" doc:"Key."`
		}{}).MadeFrom("bells"))
}

func TestSince(t *testing.T) {
	d, err := bells(schema.Meta{Version: "1.2.0-dev", First: "1.0.0", Since: map[string]string{"peals": "1.2.0", "codebook.since": "1.2.0"}})
	if err != nil {
		t.Fatal(err)
	}
	since := map[string]string{}
	for _, table := range d.Tables {
		since[table.Name] = table.Since
	}
	codebook := d.Table("codebook")
	for _, row := range codebook.Rows() {
		since[codebook.Key(row)] = row[codebook.Column("since")].Text
	}
	for name, want := range map[string]string{
		"bells": "1.0.0", "bells/bell_id": "1.0.0", "bells/cast_on": "1.1.0", "bells/cast_on_end": "1.1.0", "peals": "1.2.0", "peals/peal_id": "1.2.0",
		"codebook": "1.0.0", "codebook/since": "1.2.0", "codebook/unit": "1.0.0", "codelists/code": "1.0.0",
	} {
		if since[name] != want {
			t.Errorf("%s is there since %q, want %s", name, since[name], want)
		}
	}
}

func TestSinceIsTheVersionWhereThereIsNoEarlierOne(t *testing.T) {
	d, err := schema.New(schema.Meta{Version: "0.1.0"}, schema.Of("towers", "a tower", []tower(nil)), schema.Of("ports", "a port", []struct {
		ID string `json:"port_id" key:"" doc:"Key."`
	}{}))
	if err != nil || d.Tables[0].Since != "0.1.0" || d.Tables[0].Columns[3].Since != "0.1.0" {
		t.Errorf("%v: %+v", err, d.Tables[0])
	}
}

func TestSinceIsChecked(t *testing.T) {
	for _, test := range []struct {
		meta schema.Meta
		want string
	}{
		{schema.Meta{Version: "1.0.1", First: "1.0.0"}, "bells.cast_on: since 1.1.0 is later than version 1.0.1 of the dataset"},
		{schema.Meta{Version: "1.3.0", First: "1.2.0"}, "bells.cast_on: since 1.1.0 is before its table, which is there since 1.2.0"},
		{schema.Meta{Version: "1.3.0", First: "1"}, `bells: since "1" is no version`},
		{schema.Meta{Version: "1.3.0", First: "1.0.0", Since: map[string]string{"bell": "1.0.0"}}, `Meta.Since: "bell" is no table and no column`},
	} {
		_, err := bells(test.meta)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%v, want %s", err, test.want)
		}
	}
}

func TestMade(t *testing.T) {
	d, err := bells(schema.Meta{Version: "1.1.0"})
	if err != nil {
		t.Fatal(err)
	}
	if got := d.Made(); !slices.Equal(got, []string{"peals", "codelists", "codebook"}) {
		t.Errorf("made are %v", got)
	}
	codebook := d.Table("codebook")
	for _, row := range codebook.Rows() {
		if made := row[codebook.Column("is_made")].Int == 1; made == (row[codebook.Column("table_name")].Text == "bells") {
			t.Errorf("%s: is_made is %v", codebook.Key(row), made)
		}
	}
	_, err = schema.New(schema.Meta{}, schema.Of("bells", "a bell", []bell(nil)).MadeFrom("ropes"))
	if want := `bells: made from table "ropes", which is not in the dataset; tables are bells, codelists, codebook`; err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}
