package xlsx

import (
	"strconv"
	"strings"
)

const (
	maxStrings = 200_000 // shared strings
	maxStyles  = 65_490  // styles of cells that Excel allows
)

// stylesPart reads which styles of cells show a number as a date.
type stylesPart struct {
	nothing
	formats map[string]dateForm
	cells   []dateForm
}

func (b *inspected) readStyles(part string) ([]dateForm, error) {
	s := stylesPart{formats: builtInDates()}
	if err := walk(b.ctx, part, b.parts[part], &s); err != nil {
		return nil, err
	}
	if len(s.cells) == 0 {
		return nil, damagedf("the part %.80q has no styles of cells", part)
	}
	return s.cells, nil
}

func (s *stylesPart) start(at []byte, e element) error {
	id, _ := e.attr("numFmtId")
	switch string(at) {
	case "styleSheet/numFmts/numFmt":
		code, _ := e.attr("formatCode")
		s.formats[id] = formOf(code)
	case "styleSheet/cellXfs/xf":
		if len(s.cells) == maxStyles {
			return refusef("FIL3", "copy the rows into a new workbook", "the workbook has more than %d styles of cells", maxStyles)
		}
		s.cells = append(s.cells, s.formats[id])
	}
	return nil
}

// stringsPart reads the shared strings.
type stringsPart struct {
	richText
	list  []string
	found bool
}

func (b *inspected) readStrings(part string) ([]string, error) {
	var s stringsPart
	if err := walk(b.ctx, part, b.parts[part], &s); err != nil {
		return nil, err
	}
	if !s.found {
		return nil, damagedf("the part %.80q has no shared strings", part)
	}
	return s.list, nil
}

func (s *stringsPart) start(at []byte, e element) error {
	switch path := string(at); path {
	case "sst":
		s.found = true
	case "sst/si":
		if len(s.list) == maxStrings {
			return refusef("FIL3", "split the file", "the workbook has more than %d texts", maxStrings)
		}
		s.reset()
	default:
		if inside, ok := strings.CutPrefix(path, "sst/si/"); ok {
			return s.open(inside)
		}
	}
	return nil
}

func (s *stringsPart) text(at []byte, text []byte) error {
	inside, ok := strings.CutPrefix(string(at), "sst/si/")
	if !ok && !isBlank(text) {
		return malformed("text between the shared strings")
	}
	return s.add(inside, text)
}

func (s *stringsPart) end(at []byte, _ element) error {
	if string(at) == "sst/si" {
		s.list = append(s.list, s.String())
	}
	return nil
}

// richText joins the runs of a text (ECMA-376, part 1, CT_Rst); how it is pronounced is left out.
type richText struct{ b []byte }

func (r *richText) reset() { r.b = r.b[:0] }

func (r *richText) open(inside string) error {
	first, rest, _ := strings.Cut(inside, "/")
	switch {
	case inside == "t", inside == "r", inside == "r/t", inside == "r/rPr", strings.HasPrefix(inside, "r/rPr/"):
	case first == "rPh", first == "phoneticPr", first == "extLst":
	default:
		return malformed("an element <" + first + "> " + rest + " in a text")
	}
	return nil
}

func (r *richText) add(inside string, text []byte) error {
	switch {
	case inside == "t", inside == "r/t":
		r.b = append(r.b, text...)
	case strings.HasPrefix(inside, "rPh/"):
	case !isBlank(text):
		return malformed("text outside <t>")
	}
	return nil
}

// String is the text, with _xHHHH_ read as the UTF-16 unit that it stands for (ST_Xstring).
func (r *richText) String() string { return unescapeUnits(string(r.b)) }

func unescapeUnits(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] == '_' && isUnitEscape(text[i:]) {
			unit, _ := strconv.ParseUint(text[i+2:i+6], 16, 16)
			b.WriteRune(rune(unit))
			i += 6
			continue
		}
		b.WriteByte(text[i])
	}
	return b.String()
}
