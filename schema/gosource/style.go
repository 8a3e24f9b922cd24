package gosource

import (
	"cmp"
	"slices"
)

// style is how the records of a type are laid out, counted over those that are there.
type style struct {
	before   map[[2]string]int // the first field stands before the second, less the times it stands behind
	together map[[2]string]int // the two share a line, less the times they do not
	compact  int               // records in one line, less the others
}

func styleOf(lists []list) *style {
	s := &style{before: map[[2]string]int{}, together: map[[2]string]int{}}
	for _, l := range lists {
		for _, item := range l.items.Elts {
			s.learn(l.file, pairs(item))
			if l.file.line(item.Pos()) == l.file.line(item.End()) {
				s.compact++
			} else {
				s.compact--
			}
		}
	}
	return s
}

func (s *style) learn(f *file, pairs []pair) {
	for i, a := range pairs {
		for _, b := range pairs[i+1:] {
			s.before[[2]string{a.name, b.name}]++
			s.before[[2]string{b.name, a.name}]--
			step := -1
			if f.line(a.value.End()) == f.line(b.value.Pos()) {
				step = 1
			}
			s.together[[2]string{a.name, b.name}] += step
		}
	}
}

// order sorts the fields of a record; what is not known of two is as the struct declares them.
func (s *style) order(r *record, names []string) {
	rank := map[string]int{}
	for i, a := range r.fields {
		for j, b := range r.fields {
			n := s.before[[2]string{a.name, b.name}]
			if n > 0 || n == 0 && i < j {
				rank[a.name]--
			}
		}
	}
	slices.SortStableFunc(names, func(a, b string) int { return cmp.Compare(rank[a], rank[b]) })
}

func (s *style) oneLine(a, b string) bool { return s.together[[2]string{a, b}] > 0 }
