package schema

import (
	"cmp"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
)

// Nearest returns the candidate that is most like s, or "" where none is near enough for
// a "did you mean": more than a third of the letters would have to change. A number whose
// leading zeros are lost, as spreadsheets lose them, comes before all others.
func Nearest(s string, candidates []string) string {
	for _, c := range candidates {
		if s != "" && len(c) > len(s) && strings.TrimLeft(c, "0") == s {
			return c
		}
	}
	best, distance := "", len(s)/3+2
	for _, c := range candidates {
		if d := levenshtein.ComputeDistance(strings.ToLower(s), strings.ToLower(c)); d < distance {
			best, distance = c, d
		}
	}
	return best
}

// NearestSorted is Nearest over candidates in any order, which it sorts first, so that the
// same candidate wins every time.
func NearestSorted(s string, candidates []string) string {
	slices.Sort(candidates)
	return Nearest(s, candidates)
}

// NearestFew returns up to n of the candidates that are near enough (see Nearest), the nearest first
// and each once.
func NearestFew(s string, candidates []string, n int) []string {
	type near struct {
		text     string
		distance int
	}
	var found []near
	for _, c := range candidates {
		if abs(len(c)-len(s)) >= len(s)/3+2 {
			continue
		}
		if d := levenshtein.ComputeDistance(strings.ToLower(s), strings.ToLower(c)); d < len(s)/3+2 {
			found = append(found, near{c, d})
		}
	}
	slices.SortFunc(found, func(a, b near) int { return cmp.Or(cmp.Compare(a.distance, b.distance), cmp.Compare(a.text, b.text)) })
	found = slices.Compact(found)
	texts := make([]string, min(n, len(found)))
	for i := range texts {
		texts[i] = found[i].text
	}
	return texts
}

func abs(n int) int { return max(n, -n) }
