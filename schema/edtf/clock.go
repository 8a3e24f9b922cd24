package edtf

import "fmt"

const timeAdvice = "write Thh:mm:ss and then nothing, Z or a shift such as +05:00"

// timeOfDay reads T, a complete time and an optional shift from UTC.
func (r *reader) timeOfDay(c *components, allowed bool) *Error {
	at := r.pos
	switch {
	case !allowed:
		return r.fail(at, "T", "begins a time of day, which intervals and sets do not have", "write the day alone")
	case c.parts < 3 || hasX(c.year.digits) || hasX(c.month) || hasX(c.day):
		return r.fail(at, "T", "begins a time of day after an incomplete date", "write the date as YYYY-MM-DD")
	case c.marks != [3]mark{}:
		return r.fail(at, "T", "begins a time of day after a qualified date", "leave out the time or the qualifier")
	}
	r.pos++
	if err := r.clock(); err != nil {
		return err
	}
	return r.shift()
}

func (r *reader) clock() *Error {
	units := [...]struct {
		name    string
		largest int
	}{{"hour", 23}, {"minute", 59}, {"second", 59}}
	for i, unit := range units {
		if i > 0 && !r.take(':') {
			return r.unexpected(timeAdvice)
		}
		if _, err := r.twoDigits(unit.name, unit.largest); err != nil {
			return err
		}
	}
	return nil
}

// shift reads Z, or a sign with hh or hh:mm from -12:00 to +14:00, if there is one.
func (r *reader) shift() *Error {
	at, sign := r.pos, r.peek()
	if r.take('Z') || sign != '+' && sign != '-' {
		return nil
	}
	r.pos++
	hours, err := r.twoDigits("hour", 23)
	if err != nil {
		return err
	}
	minutes := 0
	if r.take(':') {
		if minutes, err = r.twoDigits("minute", 59); err != nil {
			return err
		}
	}
	minutes += hours * 60
	switch {
	case sign == '-' && minutes == 0:
		return r.fail(at, "shift", "is minus zero", "write Z or +00:00")
	case sign == '-' && minutes > 12*60, minutes > 14*60:
		return r.fail(at, "shift", "is not -12:00 to +14:00", "write a shift that some place has")
	}
	return nil
}

func (r *reader) twoDigits(what string, largest int) (int, *Error) {
	at := r.pos
	digits, err := r.digits(2, what, timeAdvice)
	if err != nil {
		return 0, err
	}
	if n := number(digits); !hasX(digits) && n <= largest {
		return n, nil
	}
	return 0, r.fail(at, what+" "+digits, fmt.Sprintf("is not 00 to %d", largest), timeAdvice)
}
