package spool_test

import (
	"os"
	"reflect"
	"strings"
	"sync"
	"testing"

	"pakrus/schema"
	"pakrus/schema/spool"
)

var rows = [][]schema.Value{
	{{}, schema.IntValue(0), schema.TextValue("x")},
	{schema.BoolValue(true), schema.IntValue(-1 << 63), schema.TextValue(strings.Repeat("ю", 40_000))},
	{{Valid: true, List: []string{"a", "", "b; c"}}, {Valid: true, Text: "1969-12-31", Int: -86400}, {}},
	{{}, {}, {}},
}

func fill(t *testing.T) *spool.Spool {
	t.Helper()
	t.Setenv("TMPDIR", t.TempDir())
	s, err := spool.New()
	if err != nil {
		t.Fatal(err)
	}
	for range 100 {
		for _, row := range rows {
			if err := s.Add(row); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := s.Flush(); err != nil {
		t.Fatal(err)
	}
	return s
}

// Rows come back as they were added, in any order and to several goroutines.
func TestRowsComeBack(t *testing.T) {
	s := fill(t)
	defer s.Close()
	if s.Len() != 400 {
		t.Errorf("%d rows, want 400", s.Len())
	}
	var readers sync.WaitGroup
	for range 3 {
		readers.Go(func() {
			got := make([]schema.Value, 3)
			for i := s.Len() - 1; i >= 0; i-- {
				if s.Read(i, got); !reflect.DeepEqual(got, rows[i%len(rows)]) {
					t.Errorf("row %d is %v, want %v", i, got, rows[i%len(rows)])
				}
			}
		})
	}
	readers.Wait()
	if err := s.Err(); err != nil {
		t.Error(err)
	}
}

func TestErrorOfReadingIsKept(t *testing.T) {
	s := fill(t)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	got := []schema.Value{schema.IntValue(1), schema.IntValue(1), schema.IntValue(1)}
	if s.Read(0, got); s.Err() == nil || got[0].Valid {
		t.Errorf("error %v, value %v; want an error and nothing", s.Err(), got[0])
	}
}

func TestCloseRemovesTheFile(t *testing.T) {
	s := fill(t)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if left, err := os.ReadDir(os.Getenv("TMPDIR")); err != nil || len(left) > 0 {
		t.Errorf("left %v, %v", left, err)
	}
}
