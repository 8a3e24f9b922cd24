package schema

import "pakrus/schema/edtf"

// Date is a date in EDTF (ISO 8601-2, Library of Congress profile of 2019), such as
// "2003-02", "1958-11-24/1958-11-26" or "2011/..". One Date field makes four columns:
// <name> (the EDTF text), <name>_start and <name>_end (the earliest and the latest day
// meant; missing where open or unknown) and <name>_precision. "" is missing.
type Date string

// Day is a calendar day, YYYY-MM-DD. "" is missing.
type Day string

// PrecisionCodes are the values of the <name>_precision columns.
var PrecisionCodes = &CodeList{
	Name: "date_precision", Origin: "pakrus",
	Codes: []Code{
		{
			Value: "day", Label: "Day",
			Definition: "The day is stated.",
			Example:    "1958-11-24, for \"on 24 November 1958\"",
			Counter:    "1958-11, for \"in November 1958\": month",
		},
		{
			Value: "month", Label: "Month",
			Definition: "The month is stated, the day is not.",
			Example:    "1958-11, for \"in November 1958\"",
			Counter:    "1958-21, for \"in the spring of 1958\": range",
		},
		{
			Value: "year", Label: "Year",
			Definition: "The year is stated, the month is not.",
			Example:    "1958, for \"in 1958\"",
			Counter:    "195X, for \"in the fifties\": decade",
		},
		{
			Value: "decade", Label: "Decade",
			Definition: "Only the decade is stated.",
			Example:    "195X, for \"in the fifties\"",
			Counter:    "1950/1959, for \"from 1950 to 1959\": range",
		},
		{
			Value: "range", Label: "Range",
			Definition: "A span, a season or one of several dates, with both ends known.",
			Example:    "1958-11-24/1958-11-26, for \"from 24 to 26 November 1958\"",
			Counter:    "1958/.., for \"since 1958\": open",
		},
		{
			Value: "open", Label: "Open",
			Definition: "A span that goes on, or that has no beginning.",
			Example:    "1958/.., for \"since 1958\"",
			Counter:    "1958/, for \"from 1958 until some year\": unknown",
		},
		{
			Value: "unknown", Label: "Unknown",
			Definition: "A span of which one end is not known, or a date without a stated year.",
			Example:    "1958/, for \"from 1958 until some year\"",
			Counter:    "195X, where the decade is known: decade",
		},
	},
}

// expand returns the four cells of a date. A malformed date keeps its text, so that the
// check can show it; its bounds are missing.
func (d Date) expand() (text, start, end, precision Value) {
	if d == "" {
		return
	}
	text = TextValue(string(d))
	parsed, err := edtf.Parse(string(d))
	if err != nil {
		return
	}
	if day, ok := parsed.Earliest(); ok {
		start = d.dayValue(day, parsed)
	}
	if day, ok := parsed.Latest(); ok {
		end = d.dayValue(day, parsed)
	}
	return text, start, end, TextValue(string(parsed.Precision()))
}

// dayValue is a bound of the date; a plain day keeps its own text, which spares a copy.
func (d Date) dayValue(bound edtf.Day, parsed edtf.Date) Value {
	if parsed.Precision() == edtf.PrecisionDay && len(d) == len("YYYY-MM-DD") && parsed.Level() == 0 {
		return Value{Valid: true, Text: string(d), Int: bound.Unix()}
	}
	return dayValue(bound)
}

func (d Day) cell() Value {
	if d == "" {
		return Value{}
	}
	day, err := edtf.ParseDay(string(d))
	if err != nil {
		return TextValue(string(d))
	}
	return Value{Valid: true, Text: string(d), Int: day.Unix()}
}

func dayValue(d edtf.Day) Value { return Value{Valid: true, Text: d.String(), Int: d.Unix()} }
