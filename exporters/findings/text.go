package findings

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"pakrus/schema/contrib"
)

// Text writes findings as a compiler does: what is wrong, where, the line with the place
// marked, and what to write instead. What stands in a file is escaped where it could steer
// a terminal.
func Text(w io.Writer, r *Report) error {
	out := &textWriter{w: w, bold: r.Bold, lines: lines{open: r.Open}}
	if out.bold == nil {
		out.bold = func(s string) string { return s }
	}
	for _, s := range r.Sections {
		out.printf("%s: read as the table %s (%s), %s\n", Printable(sectionName(s)), s.Table, s.How, count(s.Records, "record"))
	}
	if len(r.Sections) > 0 && len(r.Findings) > 0 {
		out.printf("\n")
	}
	for _, f := range r.Findings {
		out.finding(f)
	}
	out.lines.close()
	out.summary(r)
	return out.err
}

func sectionName(s contrib.Recognised) string {
	if s.Name == "" {
		return s.Place.File
	}
	return s.Place.File + ", " + s.Name
}

type textWriter struct {
	w     io.Writer
	bold  func(string) string
	lines lines
	err   error
}

func (t *textWriter) printf(format string, args ...any) {
	if t.err == nil {
		_, t.err = fmt.Fprintf(t.w, format, args...)
	}
}

func (t *textWriter) finding(f contrib.Finding) {
	t.printf("%s: %s\n", t.bold(fmt.Sprintf("%s[%s]", f.Severity, f.Code)), Printable(oneLine(f.Found)))
	number := strconv.Itoa(f.Place.Line)
	margin := strings.Repeat(" ", len(number))
	t.printf("%s--> %s\n", margin, Printable(f.Place.String()))
	line, ok := t.lines.line(f.Place)
	if ok {
		shown, caret := mark(line, f.Place.Column, f.Place.Width)
		t.printf("%s |\n%s | %s\n%s | %s\n", margin, number, shown, margin, t.bold(caret))
	}
	if f.Advice != "" {
		t.printf("%s = %s\n", margin, Printable(oneLine(f.Advice)))
	}
	t.printf("\n")
}

func oneLine(s string) string { return strings.ReplaceAll(s, "\n", `\n`) }

// widest is how many characters of a line are shown, and before how many stand before the mark.
const widest, before = 100, 30

// mark shows a line, or the part of a long one that holds the place, and what stands below
// it to mark width characters from column on.
func mark(line string, column, width int) (shown, caret string) {
	var text, below strings.Builder
	first, length := 1, utf8.RuneCountInString(line)
	column = min(column, length+1)
	if length > widest && column > before {
		first = column - before
		text.WriteString("...")
		below.WriteString("   ")
	}
	n := 0
	for _, c := range line {
		n++
		if n < first {
			continue
		}
		if n >= first+widest {
			text.WriteString("...")
			break
		}
		piece := printableRune(c)
		if c == '\t' {
			piece = " "
		}
		text.WriteString(piece)
		below.WriteString(markOf(n, column, width, utf8.RuneCountInString(piece)))
	}
	if column > n {
		below.WriteString(strings.Repeat(" ", column-n-1) + "^")
	}
	return strings.TrimRight(text.String(), " "), strings.TrimRight(below.String(), " ")
}

func markOf(n, column, width, cells int) string {
	if n >= column && n < column+max(width, 1) {
		return strings.Repeat("^", cells)
	}
	return strings.Repeat(" ", cells)
}

func (t *textWriter) summary(r *Report) {
	records := 0
	for _, s := range r.Sections {
		records += s.Records
	}
	t.printf("%s, %s: %s, %s\n", count(len(r.Files), "file"), count(records, "record"), count(r.Errors, "error"), count(r.Warnings, "warning"))
	if len(r.Findings) > 0 {
		t.printf("`%s explain %s` says more of the first finding\n", r.Tool, r.Findings[0].Code)
	}
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
