package r

import (
	"bytes"
	"encoding/binary"
	"math"
	"strconv"

	"pakrus/schema"
)

// serial gathers values in the XDR form of R Internals, section 1.8 "Serialization Formats",
// version 2: for each a word of its type and flags, its length, and its items.
type serial struct{ bytes.Buffer }

// Types of values.
const (
	symbol     = 1
	pairs      = 2
	characters = 9
	logical    = 10
	integer    = 13
	double     = 14
	texts      = 16
	list       = 19
	end        = 254 // of pairs
)

// Flags of values.
const (
	isObject      = 1 << 8 // has a class
	hasAttributes = 1 << 9
	hasTag        = 1 << 10
	isUTF8        = 1 << 15
	isASCII       = 1 << 18
)

// NA among integers and booleans, and among doubles: a NaN with the payload 1954.
const (
	missingInteger = math.MinInt32
	missingDouble  = 0x7FF00000000007A2
)

func (s *serial) ints(numbers ...int) {
	for _, n := range numbers {
		s.Write(binary.BigEndian.AppendUint32(nil, uint32(n)))
	}
}

// whole writes integers and booleans.
func (s *serial) whole(cells []schema.Value) {
	for _, v := range cells {
		if !v.Valid {
			v.Int = missingInteger
		}
		s.ints(int(v.Int))
	}
}

// doubles writes figures, integers and days (since 1970-01-01).
func (s *serial) doubles(c *schema.Column, cells []schema.Value) (err error) {
	for _, v := range cells {
		number := float64(v.Int)
		if v.Valid && c.Kind == schema.Decimals {
			if number, err = strconv.ParseFloat(v.Text, 64); err != nil {
				return err
			}
		}
		bits := math.Float64bits(number)
		if !v.Valid {
			bits = missingDouble
		}
		s.Write(binary.BigEndian.AppendUint64(nil, bits))
	}
	return nil
}

// cells writes a vector of text, each value as it stands in CSV.
func (s *serial) cells(c *schema.Column, cells []schema.Value) {
	s.ints(texts, len(cells))
	for _, v := range cells {
		if v.Valid {
			s.characters(c.Format(v))
		} else {
			s.ints(characters, -1)
		}
	}
}

func (s *serial) texts(items []string) {
	s.ints(texts, len(items))
	for _, item := range items {
		s.characters(item)
	}
}

func (s *serial) characters(text string) {
	flags := characters | isASCII
	for i := range len(text) {
		if text[i] >= 0x80 {
			flags = characters | isUTF8
		}
	}
	s.ints(flags, len(text))
	s.WriteString(text)
}

// attribute writes a name and a value; end follows the last one.
func (s *serial) attribute(name string, value func()) {
	s.ints(pairs|hasTag, symbol)
	s.characters(name)
	value()
}
