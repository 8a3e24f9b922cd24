package schema

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// fieldTags are the tag keys that a record struct may use.
var fieldTags = []string{"json", "doc", "unit", "example", "kind", "key", "order", "lead", "title", "own", "ref", "after", "copy", "since", "jsonschema"}

// keywords are the JSON Schema keywords that the jsonschema tag may set, each with its check.
var keywords = map[string]func(string) error{
	"pattern":     checkPattern,
	"format":      checkFormat,
	"minLength":   checkNumber,
	"maxLength":   checkNumber,
	"minimum":     checkNumber,
	"maximum":     checkNumber,
	"uniqueItems": checkTrue,
}

// A pattern ends at a comma inside the tag, without a word from the library that reads it
// after us; we see it as a rest that is no keyword.
func (c *Constraints) read(tag string) []string {
	if tag == "" {
		return nil
	}
	var wrong []string
	for part := range strings.SplitSeq(tag, ",") {
		name, value, _ := strings.Cut(part, "=")
		if problem := c.set(name, value); problem != "" {
			wrong = append(wrong, "jsonschema tag "+problem)
		}
	}
	return wrong
}

func (c *Constraints) set(name, value string) string {
	check, known := keywords[name]
	if !known {
		return unknownKeyword(name)
	}
	if err := check(value); err != nil {
		return fmt.Sprintf("%s: %v", name, err)
	}
	switch name {
	case "pattern":
		c.Pattern = value
	case "format":
		c.Format = value
	case "minLength":
		c.MinLength = value
	case "maxLength":
		c.MaxLength = value
	case "minimum":
		c.Minimum = value
	case "maximum":
		c.Maximum = value
	case "uniqueItems":
		c.UniqueItems = true
	}
	return ""
}

func unknownKeyword(name string) string {
	known := make([]string, 0, len(keywords))
	for k := range keywords {
		known = append(known, k)
	}
	slices.Sort(known)
	if near := Nearest(name, known); near != "" {
		return fmt.Sprintf("has unknown keyword %q; write %q", name, near)
	}
	return fmt.Sprintf("has unknown keyword %q (a pattern cannot hold a comma here: write it without one); known are %s",
		name, strings.Join(known, ", "))
}

func checkPattern(p string) error {
	if _, err := regexp.Compile(p); err != nil {
		return fmt.Errorf("%w; if the pattern has a comma, write it without one, the tag ends there", err)
	}
	if !strings.HasPrefix(p, "^") || !strings.HasSuffix(p, "$") {
		return fmt.Errorf("%q is not anchored; write ^...$ (a comma inside cuts it short)", p)
	}
	return nil
}

func checkFormat(f string) error {
	if f != "date" && f != "uri" && f != "email" {
		return fmt.Errorf("%q is not one of date, uri, email", f)
	}
	return nil
}

func checkNumber(s string) error {
	if _, err := strconv.ParseFloat(s, 64); err != nil {
		return fmt.Errorf("%q is not a number", s)
	}
	return nil
}

func checkTrue(s string) error {
	if s != "true" {
		return fmt.Errorf("%q; write uniqueItems=true", s)
	}
	return nil
}

// tagKeys are the keys of a tag; ok says that it is a list of key:"value" pairs. Each column of
// each table is looked at when the program starts, so no regular expression is.
func tagKeys(tag string) (keys []string, ok bool) {
	for tag != "" {
		end := strings.IndexFunc(tag, func(c rune) bool { return c < 'a' || c > 'z' })
		if end <= 0 || !strings.HasPrefix(tag[end:], `:"`) {
			return nil, false
		}
		keys = append(keys, tag[:end])
		tag = tag[end+2:]
		for tag != "" && tag[0] != '"' {
			tag = tag[min(len(tag), 1+strings.Count(tag[:1], `\`)):]
		}
		if tag == "" {
			return nil, false
		}
		tag = strings.TrimPrefix(tag[1:], " ")
	}
	return keys, true
}

// unknownTags lists tag keys that mean nothing here, such as a misspelt "docs".
func unknownTags(tag reflect.StructTag) []string {
	keys, ok := tagKeys(string(tag))
	if !ok {
		return []string{fmt.Sprintf("tag `%s` is not a list of key:\"value\" pairs; mend the quotes and spaces", tag)}
	}
	var wrong []string
	for _, key := range keys {
		if !slices.Contains(fieldTags, key) {
			wrong = append(wrong, fmt.Sprintf("has unknown tag key %q; known are %s", key, strings.Join(fieldTags, ", ")))
		}
	}
	return wrong
}
