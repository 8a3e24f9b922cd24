// Package edtf reads dates in the Extended Date/Time Format, levels 0, 1 and 2.
//
// The format is the Library of Congress specification of 2019-02-04, a profile of ISO 8601-1 and ISO 8601-2:2019.
// One text may say a day, a month, a year, a decade (195X), a season (1965-21), a part of a year (1965-34), a span
// (1965/1971, 2011/.., /1977), one day out of several (one of [1965..1971], all of {1965,1968}), and how sure the
// date is (1954~, 1954?, 1954%). Every accepted text has a canonical text, a first and a last day where it
// names them, and a precision; every refusal says what is wrong, where, and what to write instead.
//
// Where the specification is silent, this package reads it as follows.
//   - Seasons (21 to 32) have no agreed months: their bounds are those of the whole year.
//   - A year of which no digit is known (XXXX) has no bounds.
//   - An interval must not end before it starts; one end may lie inside the other (2004-02/2004), and seasons
//     21 to 24 or 25 to 28 of one year must not fall.
//   - Both ends of an interval may not be unknown (/), as that says nothing. Ends have no time of day.
//   - A time of day is complete (hh:mm:ss, 00:00:00 to 23:59:59, no fraction), with no shift, Z, or a shift from
//     -12:00 to +14:00 other than -00:00. The day is the one written, whatever the shift.
//   - Negative years, and intervals and qualified dates that have them, are level 1; an interval with X is level 2.
//   - Centuries and decades of two and three digits (19, 195) are ISO 8601-2 but not EDTF: write 19XX and 195X.
//   - Letter-prefixed years (Y, with or without E) are for years of more than four digits only.
//   - X in a month stands for 01 to 12 only, never for a season.
package edtf

// A Date is a valid EDTF text with its meaning. Dates are made by [Parse] and may be compared with ==; two texts
// of one canonical form differ when their levels do. The zero Date is no date: its text is empty, its bounds are
// missing and its precision is empty.
type Date struct {
	text             string
	precision        Precision
	earliest, latest Day
	starts, ends     bool // whether earliest and latest are known
	level            int8
}

// String returns the canonical text: the text as written, except that qualifiers (? ~ %) are placed in one way.
// Equal ones on all components become one at the right end (?1945 becomes 1945?); one that covers the leading
// components alone stands right of the last of them (?2004-06-11 becomes 2004?-06-11); all others stand left of
// each component they qualify (2004?-%06 becomes ?2004-%06). Order of a set's members, times and exponents are kept.
func (d Date) String() string { return d.text }

// Level returns the lowest EDTF level (0, 1 or 2) that has the text as it was written.
func (d Date) Level() int { return int(d.level) }

// Earliest returns the first day that the date may mean; ok is false when it is open or unknown or lies outside
// the years 0000 to 9999. Qualifiers do not move it.
func (d Date) Earliest() (day Day, ok bool) { return exportable(d.earliest, d.starts) }

// Latest returns the last day that the date may mean, under the conditions of [Date.Earliest].
func (d Date) Latest() (day Day, ok bool) { return exportable(d.latest, d.ends) }

// Precision returns how exactly the date is known; see [Precision].
func (d Date) Precision() Precision { return d.precision }

// Parse reads a text of any level. The error, if any, is an [*Error]. Texts of more than 200 bytes and years beyond
// a hundredth of the largest int are refused.
func Parse(s string) (Date, error) { return ParseLevel(s, 2) }

// ParseLevel reads a text as [Parse] does and refuses features of a level above the given one (0, 1 or 2).
func ParseLevel(s string, level int) (Date, error) {
	d, err := parse(s, level)
	if err == nil {
		return d, nil
	}
	if better := suggest(s, level); better != "" {
		err.Advice = "write " + better
	}
	return Date{}, err
}

func exportable(d Day, known bool) (Day, bool) {
	if !known || d.Year < 0 || d.Year > 9999 {
		return Day{}, false
	}
	return d, true
}
