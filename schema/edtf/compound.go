package edtf

import "strings"

// interval reads two ends around a slash.
func (r *reader) interval(slash int) (Date, *Error) {
	if next := strings.IndexByte(r.text[slash+1:], '/'); next >= 0 {
		return Date{}, r.fail(slash+1+next, "/", "is a second one", "write one start and one end")
	}
	if r.text == "/" {
		return Date{}, r.fail(0, "/", "has no date on either side", "leave the value missing")
	}
	from, err := r.intervalEnd(0, slash)
	if err != nil {
		return Date{}, err
	}
	to, err := r.intervalEnd(slash+1, len(r.text))
	if err != nil {
		return Date{}, err
	}
	return r.between(from, to, "/")
}

// intervalEnd reads the text from start to end: a date, ".." for open, or nothing for unknown.
func (r *reader) intervalEnd(start, end int) (point, *Error) {
	switch r.text[start:end] {
	case "":
		r.needs(1, start, "unknown end of an interval")
		return point{at: start, Date: Date{precision: PrecisionUnknown}}, nil
	case "..":
		r.needs(1, start, "open end of an interval")
		return openEnd(start), nil
	}
	r.pos, r.end = start, end
	p, err := r.point(false)
	if x := strings.IndexByte(r.text[start:end], 'X'); err == nil && x >= 0 {
		r.needs(2, start+x, "X in an interval")
	}
	return p, err
}

func openEnd(at int) point {
	return point{at: at, Date: Date{text: "..", precision: PrecisionOpen}}
}

// between joins two ends, which must be in order where both are known.
func (r *reader) between(from, to point, separator string) (Date, *Error) {
	if from.starts && to.ends && (from.earliest.Compare(to.latest) > 0 || seasonsFall(from, to)) {
		return Date{}, r.fail(to.at, to.text, "is before the start", "write the earlier date first")
	}
	return Date{
		text:      from.text + separator + to.text,
		precision: joined(from.precision, to.precision),
		earliest:  from.earliest, starts: from.starts,
		latest: to.latest, ends: to.ends,
	}, nil
}

// seasonsFall says whether both are seasons of one year, general (21 to 24) or northern (25 to 28), the later
// one first. The southern ones (29 to 32) begin in the middle of the calendar year and have no such order.
func seasonsFall(from, to point) bool {
	sameYear := from.earliest == to.earliest && from.latest == to.latest && from.earliest.Year == from.latest.Year
	sameKind := isSeason(from.group) && isSeason(to.group) && (from.group < 25) == (to.group < 25)
	return sameYear && sameKind && from.group > to.group
}

func isSeason(group int) bool { return 21 <= group && group <= 28 }

// set reads [one of several] or {all of several}.
func (r *reader) set() (Date, *Error) {
	r.needs(2, 0, "set")
	open, last := r.text[:1], len(r.text)-1
	closing := "]"
	if open == "{" {
		closing = "}"
	}
	if last == 0 || r.text[last:] != closing {
		return Date{}, r.fail(0, open, "has no "+closing+" at the end of the text", "close the set with "+closing)
	}
	var whole Date
	for start := 1; start <= last; {
		end := last
		if comma := strings.IndexByte(r.text[start:last], ','); comma >= 0 {
			end = start + comma
		}
		member, err := r.member(start, end)
		if err != nil {
			return Date{}, err
		}
		whole = union(whole, member)
		start = end + 1
	}
	whole.text = open + whole.text + closing
	return whole, nil
}

// member reads a date or two around "..", one of which may be absent at the start or end of the set.
func (r *reader) member(start, end int) (Date, *Error) {
	dots := strings.Index(r.text[start:end], "..")
	if dots < 0 {
		p, err := r.memberPoint(start, end)
		return p.Date, err
	}
	dots += start
	if err := r.checkDots(start, dots, end); err != nil {
		return Date{}, err
	}
	from, to := openEnd(start), openEnd(end)
	from.text, to.text = "", ""
	var err *Error
	if dots > start {
		if from, err = r.memberPoint(start, dots); err != nil {
			return Date{}, err
		}
	}
	if dots+2 < end {
		if to, err = r.memberPoint(dots+2, end); err != nil {
			return Date{}, err
		}
	}
	if from.parts > 0 && to.parts > 0 && !samePrecision(from, to) {
		return Date{}, r.fail(dots, "..", "joins dates of different precision", "write both as years, as months or as days")
	}
	return r.between(from, to, "..")
}

// checkDots finds ".." that joins nothing, or is open on a side that is not the outer one of the set.
func (r *reader) checkDots(start, dots, end int) *Error {
	switch {
	case end == start+2:
		return r.fail(dots, "..", "has no date on either side", "write a date before or after it")
	case dots == start && start > 1:
		return r.fail(dots, "..", "has no start and is not in the first place of the set", "move it to the first place")
	case dots+2 == end && end < len(r.text)-1:
		return r.fail(dots, "..", "has no end and is not in the last place of the set", "move it to the last place")
	}
	return nil
}

func (r *reader) memberPoint(start, end int) (point, *Error) {
	r.pos, r.end = start, end
	return r.point(false)
}

func samePrecision(a, b point) bool {
	return a.parts == b.parts && (a.group != 0) == (b.group != 0)
}

// union joins the members of a set read so far, none if its text is empty, with one more.
func union(whole, member Date) Date {
	if whole.text == "" {
		member.precision = joined(member.precision, PrecisionRange)
		return member
	}
	if member.earliest.Compare(whole.earliest) < 0 {
		whole.earliest = member.earliest
	}
	if member.latest.Compare(whole.latest) > 0 {
		whole.latest = member.latest
	}
	whole.starts, whole.ends = whole.starts && member.starts, whole.ends && member.ends
	whole.precision = joined(whole.precision, member.precision)
	whole.text += "," + member.text
	return whole
}
