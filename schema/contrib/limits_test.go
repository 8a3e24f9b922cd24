package contrib_test

import (
	"reflect"
	"testing"
	"time"

	"pakrus/schema/contrib"
)

// Each limit has a name, and can be set by it.
func TestEachLimitCanBeSet(t *testing.T) {
	if n := reflect.TypeFor[contrib.Limits]().NumField(); n != len(contrib.Bounds) {
		t.Errorf("%d limits have a name, of %d", len(contrib.Bounds), n)
	}
	for _, b := range contrib.Bounds {
		l, want := contrib.DefaultLimits, "7"
		if b.Name == "time" {
			want = "7s"
		}
		if err := l.Set(b.Name + "=" + want); err != nil || b.Value(l) != want {
			t.Errorf("%s: %s, %v", b.Name, b.Value(l), err)
		}
		was := contrib.DefaultLimits
		if err := l.Set(b.Name + "=" + b.Value(was)); err != nil || l != was {
			t.Errorf("%s: setting the default changes another limit: %+v, %v", b.Name, l, err)
		}
	}
	l := contrib.DefaultLimits
	for text, want := range map[string]string{
		"row=1": `there is no limit "row"; did you mean "rows"?`, "rows": "the limit rows= is no number; write one such as rows=100000", "rows=-1": "the limit rows=-1 is no number; write one such as rows=100000",
		"time=5":       "the limit time=5 is no time; write one such as time=1m30s",
		"zzzzzzzzzz=1": `there is no limit "zzzzzzzzzz"; limits are bytes, yaml-bytes, unzipped-bytes, rows, columns, items, depth, number, field, time, findings`,
	} {
		if err := l.Set(text); err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
	if l != contrib.DefaultLimits || l.Time != 10*time.Second {
		t.Errorf("a limit that is none changed one: %+v", l)
	}
}
