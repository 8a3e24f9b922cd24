package json

import (
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	"pakrus/schema/contrib"
)

// begin reads the first character of what comes next, after spaces.
func (r *reader) begin() (contrib.Place, rune, error) {
	for {
		at := r.Here()
		c, err := r.Next()
		if err == io.EOF {
			return at, 0, r.wrong(at, "JSN1", "the text ends here, before what it began is complete", "close what is open with ], } or a quotation mark; perhaps the file was cut off")
		}
		if err != nil || !isSpace(c) {
			at.Pointer = r.path()
			return at, c, err
		}
	}
}

// peek looks at the first character of what comes next, after spaces; io.EOF where nothing comes.
func (r *reader) peek() (contrib.Place, rune, error) {
	for {
		head := r.Peek(1)
		if head == "" {
			return r.Here(), 0, io.EOF
		}
		if !isSpace(rune(head[0])) {
			return r.Here(), rune(head[0]), nil
		}
		if _, err := r.Next(); err != nil {
			return r.Here(), 0, err
		}
	}
}

func isSpace(c rune) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

// value reads a value that begins with c.
func (r *reader) value(at contrib.Place, c rune) (contrib.Value, error) {
	v := contrib.Value{Place: at}
	var err error
	switch {
	case c == '{':
		v.Kind = contrib.Object
		v.Fields, err = r.fields()
	case c == '[':
		v.Kind = contrib.List
		v.Items, err = r.items()
	case c == '"':
		v.Kind, v.Quoted = contrib.Text, true
		v.Text, err = r.text(at)
	case c == '-' || c >= '0' && c <= '9':
		v.Kind = contrib.Number
		v.Text, err = r.number(at, c)
	default:
		v.Kind, v.Text, err = r.word(at, c)
	}
	if here := r.Here(); here.Line == at.Line {
		v.Place.Width = here.Column - at.Column
	}
	return v, err
}

// fields reads the members of an object that has been opened.
func (r *reader) fields() ([]contrib.Cell, error) {
	var cells []contrib.Cell
	err := r.members(func(head contrib.Place, key string) error {
		if len(cells) >= r.limits.Columns {
			return r.wrong(head, "FIL3", fmt.Sprintf("the object has more than %d keys", r.limits.Columns), "leave out the keys that the table does not have")
		}
		at, c, err := r.begin()
		if err != nil {
			return err
		}
		v, err := r.value(at, c)
		cells = append(cells, contrib.Cell{Name: key, Head: head, Value: v})
		return err
	})
	return cells, err
}

func (r *reader) items() ([]contrib.Value, error) {
	var items []contrib.Value
	err := r.list(func(at contrib.Place, c rune) error {
		if len(items) >= r.limits.Items {
			return r.wrong(at, "FIL3", fmt.Sprintf("the list has more than %d items", r.limits.Items), "write fewer, or "+contrib.Raise("items"))
		}
		v, err := r.value(at, c)
		items = append(items, v)
		return err
	})
	return items, err
}

// list calls item with the first character of each item of a list that has been opened.
func (r *reader) list(item func(at contrib.Place, c rune) error) error {
	at, c, err := r.begin()
	if err != nil || c == ']' {
		return err
	}
	if err := r.deeper(at); err != nil {
		return err
	}
	for i := 0; err == nil; i++ {
		r.pointer = append(r.pointer, strconv.Itoa(i))
		at.Pointer = r.path()
		err = item(at, c)
		r.pointer = r.pointer[:len(r.pointer)-1]
		if err != nil {
			return err
		}
		if end, err := r.comma(']', "item of the list"); end || err != nil {
			return err
		}
		at, c, err = r.begin()
	}
	return err
}

// members calls member after each key and colon of an object that has been opened.
func (r *reader) members(member func(head contrib.Place, key string) error) error {
	at, c, err := r.begin()
	if err != nil || c == '}' {
		return err
	}
	if err := r.deeper(at); err != nil {
		return err
	}
	seen := map[string]bool{}
	for err == nil {
		if err := r.member(at, c, seen, member); err != nil {
			return err
		}
		if end, err := r.comma('}', "value"); end || err != nil {
			return err
		}
		at, c, err = r.begin()
	}
	return err
}

func (r *reader) member(at contrib.Place, c rune, seen map[string]bool, member func(contrib.Place, string) error) error {
	if c != '"' {
		if strings.ContainsRune("“”„«»‘’", c) {
			return r.wrong(at, "JSN1", fmt.Sprintf("%q stands where a key should", c), "write straight quotation marks (\") instead of those that a word processor makes")
		}
		return r.wrong(at, "JSN1", fmt.Sprintf("%q stands where a key should", c), "write the key in double quotation marks, and no comma after the last value")
	}
	key, err := r.text(at)
	if err != nil {
		return err
	}
	at.Width = max(r.Here().Column-at.Column, 0)
	r.pointer = append(r.pointer, escapePointer.Replace(key))
	defer func() { r.pointer = r.pointer[:len(r.pointer)-1] }()
	at.Pointer = r.path()
	if seen[key] {
		r.report(at, "HED1", fmt.Sprintf("the key %q stands twice in this object", key), "remove one of the two")
	}
	seen[key] = true
	place, c, err := r.begin()
	if err != nil {
		return err
	}
	if c != ':' {
		return r.wrong(place, "JSN1", fmt.Sprintf("%q stands after the key %q, where a colon should", c, key), "write \"key\": value")
	}
	return member(at, key)
}

var escapePointer = strings.NewReplacer("~", "~0", "/", "~1")

// comma reads a comma, or the end of a list or object.
func (r *reader) comma(end rune, after string) (ended bool, err error) {
	at, c, err := r.begin()
	if err != nil || c == end || c == ',' {
		return c == end, err
	}
	return false, r.wrong(at, "JSN1", fmt.Sprintf("%q follows a %s", c, after), fmt.Sprintf("write a comma before it, or %q to end", end))
}

// deeper refuses lists and objects that stand too deep in one another.
func (r *reader) deeper(at contrib.Place) error {
	if len(r.pointer) < r.limits.Depth {
		return nil
	}
	return r.wrong(at, "FIL3", fmt.Sprintf("lists and objects stand more than %d deep in one another", r.limits.Depth), "write a record as one object with plain values")
}

var numberForm = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$`)

// number reads a number that begins with c and keeps its literal.
func (r *reader) number(at contrib.Place, c rune) (string, error) {
	literal := string(c) + r.while("0123456789+-.eE", r.limits.NumberChars)
	if len(literal) > r.limits.NumberChars {
		return "", r.wrong(at, "FIL3", fmt.Sprintf("the number has more than %d characters", r.limits.NumberChars), "write at most 15 digits, or "+contrib.Raise("number"))
	}
	if !numberForm.MatchString(literal) {
		return "", r.wrong(at, "JSN1", fmt.Sprintf("%s is no number of JSON", literal), "write digits with a point and without leading zeros, or put it in double quotation marks")
	}
	return literal, nil
}

// word reads true, false or null.
func (r *reader) word(at contrib.Place, c rune) (contrib.Kind, string, error) {
	word := string(c)
	if c >= 'A' && c <= 'z' {
		word += r.while("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 40)
	}
	switch word {
	case "true", "false":
		return contrib.Boolean, word, nil
	case "null":
		return contrib.Null, "", nil
	}
	return "", "", r.wrong(at, "JSN1", fmt.Sprintf("%q stands where a value should", word), "write text in double quotation marks; other values are numbers, true, false and null")
}

// while reads up to most of these characters.
func (r *reader) while(these string, most int) string {
	head := r.Peek(most)
	n := len(head) - len(strings.TrimLeft(head, these))
	r.Skip(n)
	return head[:n]
}
