package release

import (
	"errors"
	"maps"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func TestWithdraw(t *testing.T) {
	dist := standingBells(t)
	two := []bell{{"big", "C", first}, {"small", "G", first}}
	three := append(two, bell{"third", "E", first})
	three[2].Added = "0.2.0"
	_, err := buildBells(dist, bells("0.2.0", three))
	check(t, err)
	before := snapshot(t, dist)

	check(t, Withdraw(dist, "0.2.0", &Withdrawal{"It cracked.", "2020-03-01"}))
	after := snapshot(t, dist)
	if !strings.Contains(after[indexName], `
      "version": "0.2.0",
      "date": "2020-02-29",
      "status": "withdrawn",
      "withdrawal": {
        "reason": "It cracked.",
        "date": "2020-03-01"
      },
      "files": [`) {
		t.Error(after[indexName][:300])
	}
	after[indexName] = before[indexName]
	if !maps.Equal(before, after) {
		t.Error("more than the index changed")
	}
	wantSound(t, dist, "0.1.0", "0.2.0")

	w, err := Withdrawn(filepath.Join(dist, "0.2.0"))
	if err != nil || w.String() != "withdrawn on 2020-03-01: It cracked." {
		t.Errorf("%v %v", w, err)
	}
	if w, err := Withdrawn(filepath.Join(dist, "0.1.0")); w != nil || err != nil {
		t.Errorf("%v %v", w, err)
	}

	// To build it again keeps the mark, and the next release is compared with the one before it.
	r, err := buildBells(dist, bells("0.2.0", three))
	if err != nil || r.Status != Unchanged || len(r.Warnings) != 1 || r.Warnings[0] != "release 0.2.0 is withdrawn on 2020-03-01: It cracked." {
		t.Errorf("%+v %v", r.Warnings, err)
	}
	r, err = buildBells(dist, bells("0.2.1", two))
	if err != nil || len(r.Warnings) != 1 {
		t.Errorf("compared with a release that is withdrawn: %v", err)
	}

	check(t, Withdraw(dist, "0.2.0", nil))
	if w, err := Withdrawn(filepath.Join(dist, "0.2.0")); w != nil || err != nil {
		t.Errorf("undone: %v %v", w, err)
	}
}

func TestWhatCannotBeWithdrawn(t *testing.T) {
	dist := standingBells(t)
	_, err := buildBells(dist, bells("0.2.0-dev", []bell{{"big", "C", first}, {"small", "G", first}}))
	check(t, err)
	before := snapshot(t, dist)
	why := &Withdrawal{Reason: "It cracked."}
	for want, c := range map[string]struct {
		version string
		w       *Withdrawal
	}{
		`there is no release "0.9.0"; releases are 0.2.0-dev, 0.1.0`: {"0.9.0", why},
		`there is no release "../0.1.0"`:                             {"../0.1.0", why},
		"0.2.0-dev is a pre-release":                                 {"0.2.0-dev", why},
		"release 0.1.0 is not withdrawn":                             {"0.1.0", nil},
		"the reason is empty":                                        {"0.1.0", &Withdrawal{Reason: " "}},
		"has 501 characters; 500 is the most":                        {"0.1.0", &Withdrawal{Reason: strings.Repeat("ä", 501)}},
		`"two\nlines" has characters that cannot be seen`:            {"0.1.0", &Withdrawal{Reason: "two\nlines"}},
		`"\u202e" has characters`:                                    {"0.1.0", &Withdrawal{Reason: "\u202e"}},
		`"\xff" has characters`:                                      {"0.1.0", &Withdrawal{Reason: "\xff"}},
		`the date "2020-13-01" is no day`:                            {"0.1.0", &Withdrawal{"It cracked.", "2020-13-01"}},
		"is of 2020-02-29 and cannot be withdrawn on 2020-02-28":     {"0.1.0", &Withdrawal{"It cracked.", "2020-02-28"}},
	} {
		err := Withdraw(dist, c.version, c.w)
		if wrong := (*WrongWithdrawal)(nil); !errors.As(err, &wrong) {
			t.Errorf("%s: %v", want, err)
		}
		wantText(t, err, want)
	}
	wantText(t, Withdraw(t.TempDir(), "0.1.0", why), "releases are none yet")
	wantText(t, Withdraw(filepath.Join(dist, "nothing"), "0.1.0", why), "no such file")
	check(t, Withdraw(dist, "0.1.0", &Withdrawal{Reason: strings.Repeat("ä", 500)}))
	check(t, Withdraw(dist, "0.1.0", nil))
	if !maps.Equal(before, snapshot(t, dist)) {
		t.Error("dist changed")
	}
}

// TestWithdrawalFails stops a withdrawal at each of its operations: the old index or the new one.
func TestWithdrawalFails(t *testing.T) {
	dist := standingBells(t)
	before := snapshot(t, dist)
	for at := 1; ; at++ {
		count := 0
		b := builder{dist: dist, data: bells("0.1.0", []bell{}), before: func(op, name string) error {
			if count++; count == at {
				return syscall.EIO
			}
			return nil
		}}
		err := b.withdraw("0.1.0", &Withdrawal{Reason: "It cracked."})
		if err == nil {
			if at < 5 {
				t.Errorf("%d operations", at)
			}
			break
		}
		x, broken := parseIndex([]byte(snapshot(t, dist)[indexName]))
		if !errors.Is(err, syscall.EIO) || broken != nil {
			t.Fatalf("operation %d: %v, %v", at, err, broken)
		}
		if x.Releases[0].Status == withdrawn {
			check(t, Withdraw(dist, "0.1.0", nil))
		}
		check(t, Withdraw(dist, "0.1.0", &Withdrawal{Reason: "again"}))
		check(t, Withdraw(dist, "0.1.0", nil))
		if !maps.Equal(before, snapshot(t, dist)) {
			t.Fatalf("operation %d left something", at)
		}
	}
}
