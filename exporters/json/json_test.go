package json_test

import (
	"bytes"
	stdjson "encoding/json"
	"io"
	"slices"
	"strings"
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/json"
	"pakrus/schema"
)

func TestConform(t *testing.T) { sample.Conform(t, json.Write) }

func TestGolden(t *testing.T) {
	files := sample.Output(t, json.Write, sample.Lighthouses())
	sample.Golden(t, "lighthouses.json", files["json/lighthouses.json"])
}

func TestAwkwardValuesReadBack(t *testing.T) {
	table := sample.Awkward().Table("awkward")
	rows := decode(t, sample.Output(t, json.Write, sample.Awkward())["json/awkward.json"])
	for i, c := range sample.Cases() {
		for j := range table.Columns {
			column := &table.Columns[j]
			if got := cellText(rows[i][column.Name]); got != c.Want[column.Name] {
				t.Errorf("%s.%s: %q, want %q", c.ID, column.Name, got, c.Want[column.Name])
			}
		}
	}
}

func decode(t *testing.T, content []byte) (rows []map[string]any) {
	t.Helper()
	d := stdjson.NewDecoder(bytes.NewReader(content))
	d.UseNumber()
	if err := d.Decode(&rows); err != nil {
		t.Fatal(err)
	}
	if _, err := d.Token(); err != io.EOF {
		t.Errorf("after the array: %v, want the end", err)
	}
	return rows
}

// cellText is the text of the value in CSV.
func cellText(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case stdjson.Number:
		return v.String()
	case bool:
		return map[bool]string{true: "true", false: "false"}[v]
	case []any:
		items := make([]string, len(v))
		for i := range v {
			items[i] = v[i].(string)
		}
		return strings.Join(items, "; ")
	}
	return ""
}

// Every object has every key, with a value of the type that the kind of the column asks for.
func TestTypesOfValues(t *testing.T) {
	d := sample.Lighthouses()
	table := d.Table("lighthouses")
	for _, row := range decode(t, sample.Output(t, json.Write, d)["json/lighthouses.json"]) {
		for i := range table.Columns {
			c := &table.Columns[i]
			v, present := row[c.Name]
			if !present || v == nil && !c.Nullable || v != nil && typeOf(v) != wantType(c) {
				t.Errorf("%s.%s is %v", row["lighthouse_id"], c.Name, v)
			}
		}
		if len(row) != len(table.Columns) {
			t.Errorf("%s has %d keys, want %d", row["lighthouse_id"], len(row), len(table.Columns))
		}
	}
}

func typeOf(v any) string {
	switch v.(type) {
	case stdjson.Number:
		return "number"
	case bool:
		return "boolean"
	case []any:
		return "array"
	}
	return "string"
}

func wantType(c *schema.Column) string {
	switch {
	case c.List:
		return "array"
	case c.Kind == schema.Integer, c.Kind == schema.Decimals:
		return "number"
	case c.Kind == schema.Boolean:
		return "boolean"
	}
	return "string"
}

func TestKeysInOrderOneRowALine(t *testing.T) {
	d := sample.Many(300)
	table := d.Table("voyages")
	lines := strings.Split(string(sample.Output(t, json.Write, d)["json/voyages.json"]), "\n")
	if len(lines) != 303 || lines[0] != "[" || lines[301] != "]" || lines[302] != "" {
		t.Fatalf("%d lines; first %q, last %q", len(lines), lines[0], lines[len(lines)-2:])
	}
	for _, line := range lines[1:301] {
		if got := keys(t, strings.TrimSuffix(line, ",")); !slices.Equal(got, columnNames(table)) {
			t.Errorf("keys %v, want %v", got, columnNames(table))
		}
	}
}

func columnNames(table *schema.Table) (names []string) {
	for _, c := range table.Columns {
		names = append(names, c.Name)
	}
	return names
}

// keys lists the keys of one object in their order.
func keys(t *testing.T, object string) (names []string) {
	t.Helper()
	d := stdjson.NewDecoder(strings.NewReader(object))
	if _, err := d.Token(); err != nil {
		t.Fatal(err)
	}
	for d.More() {
		var value stdjson.RawMessage
		name, err := d.Token()
		if err == nil {
			err = d.Decode(&value)
		}
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, name.(string))
	}
	return names
}

func TestEmptyTable(t *testing.T) {
	if got := string(sample.Output(t, json.Write, sample.Many(0))["json/voyages.json"]); got != "[\n]\n" {
		t.Errorf("got %q", got)
	}
}

func BenchmarkWrite(b *testing.B) { sample.Benchmark(b, json.Write) }
