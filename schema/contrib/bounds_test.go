package contrib_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

func TestLimits(t *testing.T) {
	limit := func(change func(*contrib.Limits)) contrib.Options {
		l := contrib.DefaultLimits
		change(&l)
		return contrib.Options{Limits: l, Table: "lights"}
	}
	tests := []struct {
		name    string
		options contrib.Options
		want    string
	}{
		{"bytes", limit(func(l *contrib.Limits) { l.FileBytes = 9 }), "FIL3@f.csv"},
		{"field", limit(func(l *contrib.Limits) { l.FieldUnits = 8 }), "FIL3@f.csv:2:1 FIL3@f.csv:3:1"},
		{"time", limit(func(l *contrib.Limits) { l.Time = time.Nanosecond }), "FIL4@f.csv"},
		{"findings", limit(func(l *contrib.Limits) { l.Findings = 1 }), "FIL6@f.csv COD1@f.csv:2:11"},
	}
	for _, tt := range tests {
		got := check(t, tt.options, "f.csv", "name,paint,evidence_passage\nFar Point,green,doc-p001\nNear Cliff,green,doc-p001\n").Findings
		if tt.name == "field" {
			got = slices.DeleteFunc(got, func(f contrib.Finding) bool { return f.Code != "FIL3" })
		}
		if tt.name == "findings" && check(t, tt.options, "f.csv", "name,paint\na,green\nb,green\nc,green\n").Errors != 4 {
			t.Error("errors that are not shown do not count")
		}
		if brief(got) != tt.want {
			t.Errorf("%s: findings %q, want %q", tt.name, brief(got), tt.want)
		}
	}
}

func TestAPanicOfAReaderIsAFinding(t *testing.T) {
	c := contrib.NewChecker(dataset(t), forms, contrib.Options{Limits: contrib.DefaultLimits})
	broken := func(context.Context, contrib.File, contrib.Limits, contrib.Sink) error { panic("library") }
	if err := c.File(context.Background(), broken, contribtest.File("f.csv", "x")); err != nil {
		t.Fatal(err)
	}
	if got := brief(c.Finish().Findings); got != "FIL1@f.csv" {
		t.Errorf("findings %q", got)
	}
}

func TestErrorsOfReadingAreErrors(t *testing.T) {
	c := contrib.NewChecker(dataset(t), forms, contrib.Options{Limits: contrib.DefaultLimits})
	disk := errors.New("disk")
	read := func(context.Context, contrib.File, contrib.Limits, contrib.Sink) error { return disk }
	if err := c.File(context.Background(), read, contribtest.File("f.csv", "x")); !errors.Is(err, disk) {
		t.Errorf("error %v", err)
	}
}
