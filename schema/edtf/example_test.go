package edtf_test

import (
	"fmt"

	"pakrus/schema/edtf"
)

func ExampleParse() {
	for _, text := range []string{"1954-05-19", "1954-05~", "195X", "1965-34", "1965/1971", "2011/..", "/1977"} {
		d, err := edtf.Parse(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		earliest, starts := d.Earliest()
		latest, ends := d.Latest()
		fmt.Println(d, d.Precision(), earliest, starts, latest, ends)
	}
	// Output:
	// 1954-05-19 day 1954-05-19 true 1954-05-19 true
	// 1954-05~ month 1954-05-01 true 1954-05-31 true
	// 195X decade 1950-01-01 true 1959-12-31 true
	// 1965-34 range 1965-04-01 true 1965-06-30 true
	// 1965/1971 range 1965-01-01 true 1971-12-31 true
	// 2011/.. open 2011-01-01 true 0000-00-00 false
	// /1977 unknown 0000-00-00 false 1977-12-31 true
}

func ExampleParse_error() {
	for _, text := range []string{"2003-02-29", "1950s", "1971/1965"} {
		_, err := edtf.Parse(text)
		fmt.Println(err)
	}
	// Output:
	// "2003-02-29": day 29 at character 9 is not in 2003-02, which has 28 days; write a day from 01 to 28
	// "1950s": "s" at character 5 cannot stand there; write 195X
	// "1971/1965": 1965 at character 6 is before the start; write the earlier date first
}

func ExampleDate_String() {
	for _, text := range []string{"?1945", "2004?-%06", "?2004-?06-11"} {
		d, _ := edtf.Parse(text)
		fmt.Println(d)
	}
	// Output:
	// 1945?
	// ?2004-%06
	// 2004-06?-11
}

func ExampleDay_Unix() {
	d, _ := edtf.ParseDay("1970-01-31")
	fmt.Println(d.Unix())
	// Output: 30
}
