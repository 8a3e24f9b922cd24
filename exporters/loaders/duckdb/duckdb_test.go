package duckdb_test

import (
	"bytes"
	"errors"
	"io"
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/loaders/duckdb"
)

func TestGolden(t *testing.T) {
	first, again := sample.Output(t, duckdb.Write, sample.Lighthouses()), sample.Output(t, duckdb.Write, sample.Lighthouses())
	sample.Golden(t, "load.sql", first["load.sql"])
	if !bytes.Equal(first["load.sql"], again["load.sql"]) || len(first) != 1 {
		t.Errorf("%d files, the same: %v", len(first), bytes.Equal(first["load.sql"], again["load.sql"]))
	}
}

var errFull = errors.New("disk full")

type full struct{ write, shut error }

func (f full) Write(p []byte) (int, error) { return 0, f.write }
func (f full) Close() error                { return f.shut }

func TestErrorsAreReturned(t *testing.T) {
	for _, create := range []func(string) (io.WriteCloser, error){
		func(string) (io.WriteCloser, error) { return nil, errFull },
		func(string) (io.WriteCloser, error) { return full{write: errFull}, nil },
		func(string) (io.WriteCloser, error) { return full{shut: errFull}, nil },
	} {
		if err := duckdb.Write(create, sample.Lighthouses()); !errors.Is(err, errFull) {
			t.Errorf("error %v", err)
		}
	}
}
