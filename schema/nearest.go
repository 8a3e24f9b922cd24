package schema

import (
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
