package parquet_test

import (
	"bytes"
	"io"
	"strconv"
	"strings"
	"testing"
	"time"

	pq "github.com/parquet-go/parquet-go"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/parquet"
	"pakrus/schema"
)

// open writes the dataset and opens the file of one of its tables.
func open(t *testing.T, d *schema.Dataset, table string) *pq.File {
	t.Helper()
	content := sample.Output(t, parquet.Write, d)["parquet/"+table+".parquet"]
	f, err := pq.OpenFile(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// read gives every cell as the CSV file shows it.
func read(t *testing.T, f *pq.File, table *schema.Table) (cells [][]string) {
	t.Helper()
	reader := pq.NewGenericReader[any](f)
	defer reader.Close()
	for batch := make([]pq.Row, 100); ; {
		n, err := reader.ReadRows(batch)
		for _, row := range batch[:n] {
			cells = append(cells, cellsOf(table, row))
		}
		if err == io.EOF {
			return cells
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

func cellsOf(table *schema.Table, row pq.Row) []string {
	cells := make([]string, len(table.Columns))
	row.Range(func(column int, values []pq.Value) bool {
		texts := make([]string, len(values))
		for i, v := range values {
			texts[i] = cellText(table.Columns[column].Kind, v)
		}
		cells[column] = strings.Join(texts, "; ")
		return true
	})
	return cells
}

func cellText(kind schema.Kind, v pq.Value) string {
	switch {
	case v.IsNull():
		return ""
	case kind == schema.Integer:
		return strconv.FormatInt(v.Int64(), 10)
	case kind == schema.Boolean:
		return strconv.FormatBool(v.Boolean())
	case kind == schema.Decimals:
		return strconv.FormatFloat(v.Double(), 'f', -1, 64)
	case kind == schema.Days:
		return time.Unix(int64(v.Int32())*24*60*60, 0).UTC().Format(time.DateOnly)
	}
	return string(v.ByteArray())
}
