package edtf

import "strings"

// A point is one date of a text: it stands alone, at an end of an interval, or in a set.
type point struct {
	Date
	at    int // offset in the text
	parts int // components: 1 year, 2 year and month or group, 3 year, month and day
	group int // 21 to 41: season or other part of the year; 0 for none
}

// components are what a point consists of, as written.
type components struct {
	year       year
	month, day string // two digits or X each; empty if absent
	group      int    // as in point
	marks      [3]mark
	parts      int
	monthAt    int
	dayAt      int
}

// point reads from pos to end; a time of day is read only where it is allowed.
func (r *reader) point(timeAllowed bool) (point, *Error) {
	start := r.pos
	var c components
	if err := r.components(&c); err != nil {
		return point{}, err
	}
	if x := strings.IndexByte(r.text[start:r.pos], 'X'); x >= 0 {
		r.needs(c.unspecifiedLevel(), start+x, "X")
	}
	dateEnd := r.pos
	if r.peek() == 'T' {
		if err := r.timeOfDay(&c, timeAllowed); err != nil {
			return point{}, err
		}
	}
	if r.pos < r.end {
		return point{}, r.trailing(&c)
	}
	d, err := r.meaning(&c)
	d.text = c.canonical(r.text[start:dateEnd]) + r.text[dateEnd:r.pos]
	return point{Date: d, at: start, parts: c.parts, group: c.group}, err
}

func (r *reader) components(c *components) (err *Error) {
	left := r.leftMark()
	if c.year, err = r.year(); err != nil {
		return err
	}
	c.parts = 1
	r.rightMark(c, left)
	if !c.year.calendar() || !r.take('-') {
		return nil
	}
	left, c.monthAt = r.leftMark(), r.pos
	if err = r.month(c); err != nil {
		return err
	}
	c.parts = 2
	r.rightMark(c, left)
	if c.group != 0 || !r.take('-') {
		return nil
	}
	left, c.dayAt = r.leftMark(), r.pos
	if c.day, err = r.digits(2, "day", "write two digits, or XX for an unknown day"); err != nil {
		return err
	}
	c.parts = 3
	r.rightMark(c, left)
	return nil
}

// month reads a month, or a season or other group of months (21 to 41).
func (r *reader) month(c *components) (err *Error) {
	at := r.pos
	if c.month, err = r.digits(2, "month", "write two digits, or XX for an unknown month"); err != nil {
		return err
	}
	if hasX(c.month) {
		if low, high := span(c.month, 1, 12); low > high {
			return r.fail(at, "month "+c.month, "stands for none of 01 to 12", "write XX for an unknown month")
		}
		return nil
	}
	n := number(c.month)
	switch {
	case 21 <= n && n <= 24:
		r.needs(1, at, "season "+c.month)
		c.group = n
	case 25 <= n && n <= 41:
		r.needs(2, at, "part of a year "+c.month)
		c.group = n
	case n < 1 || n > 12:
		return r.fail(at, "month "+c.month, "is not 01 to 12", "write a month from 01 to 12, or 21 to 41 for a part of a year")
	}
	return nil
}

// trailing is the error of a point that does not end where it should.
func (r *reader) trailing(c *components) *Error {
	switch next := r.peek(); {
	case c.parts == 1 && c.year.calendar() && isDigitOrX(next):
		return r.fail(r.pos, "digit", "is one more than the four of a year", "write YYYY-MM-DD, or Y before a longer year")
	case next == '-' && c.group != 0:
		return r.fail(r.pos, "-", "follows a part of a year, which has no day", "write a month from 01 to 12 or no day")
	case next == '-' && !c.year.calendar():
		return r.fail(r.pos, "-", "follows a year that has no month", "write the year alone")
	}
	return r.unexpected("end the date before it")
}

// unspecifiedLevel is the level of the digits that are X: level 1 has YYYX, YYXX, YYYY-XX, YYYY-MM-XX, YYYY-XX-XX.
func (c *components) unspecifiedLevel() int {
	year, month, day := c.year.digits, c.month, c.day
	switch {
	case hasX(year):
		if month == "" && !hasX(year[:2]) && year[3] == 'X' {
			return 1
		}
	case month == "XX" && day == "", (month == "XX" || !hasX(month)) && day == "XX":
		return 1
	}
	return 2
}

// A mark is what ? (uncertain), ~ (approximate) and % (both) say of a component.
type mark byte

const marks = " ?~%" // by value: bit 0 uncertain, bit 1 approximate

func (r *reader) mark() (mark, bool) {
	i := strings.IndexByte(marks, r.peek())
	if i <= 0 {
		return 0, false
	}
	r.pos++
	return mark(i), true
}

func (r *reader) leftMark() mark {
	m, found := r.mark()
	if found {
		r.needs(2, r.pos-1, "qualifier left of a component")
	}
	return m
}

// rightMark reads a mark right of the last component read, which qualifies that one and all left of it.
func (r *reader) rightMark(c *components, left mark) {
	c.marks[c.parts-1] |= left
	right, found := r.mark()
	if !found {
		return
	}
	for i := range c.parts {
		c.marks[i] |= right
	}
	if r.peek() == '-' {
		r.needs(2, r.pos-1, "qualifier inside a date")
	}
	r.needs(1, r.pos-1, "qualifier")
}

// canonical returns the text of a date, without time, with its marks where Date.String has them.
func (c *components) canonical(written string) string {
	if c.marks == [3]mark{} {
		return written
	}
	run := 1 // leading components with equal marks
	for run < c.parts && c.marks[run] == c.marks[0] {
		run++
	}
	grouped := true // nothing is marked after the run
	for _, m := range c.marks[run:c.parts] {
		grouped = grouped && m == 0
	}
	texts := [3]string{c.year.text, c.month, c.day}
	var b strings.Builder
	for i, text := range texts[:c.parts] {
		if i > 0 {
			b.WriteByte('-')
		}
		if !grouped {
			c.marks[i].write(&b)
		}
		b.WriteString(text)
		if grouped && i == run-1 {
			c.marks[0].write(&b)
		}
	}
	return b.String()
}

func (m mark) write(b *strings.Builder) {
	if m != 0 {
		b.WriteByte(marks[m])
	}
}
