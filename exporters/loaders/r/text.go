package r

import (
	"fmt"
	"strconv"
	"strings"
)

// quoted is a text as a string of R in plain ASCII: all else as \u escapes, which every locale reads.
func quoted(text string) string {
	var out strings.Builder
	out.WriteByte('"')
	for _, c := range text {
		switch {
		case c == '"' || c == '\\':
			out.WriteByte('\\')
			out.WriteRune(c)
		case c >= ' ' && c <= '~':
			out.WriteRune(c)
		case c <= 0xFFFF:
			fmt.Fprintf(&out, `\u%04x`, c)
		default:
			fmt.Fprintf(&out, `\U%08x`, c)
		}
	}
	out.WriteByte('"')
	return out.String()
}

// vector is a call of c() with the texts, in lines of readable length.
func vector(texts []string) string {
	var out strings.Builder
	out.WriteString("c(")
	width := 0
	for i, text := range texts {
		item := quoted(text)
		if i > 0 {
			out.WriteString(",")
			if width += len(item) + 2; width > 100 {
				out.WriteString("\n ")
				width = 0
			}
			out.WriteString(" ")
		}
		out.WriteString(item)
	}
	return out.String() + ")"
}

// name is a name in code of R, with backticks where R reads it as something else.
func name(n string) string {
	switch n {
	case "if", "else", "repeat", "while", "function", "for", "next", "break", "in":
		return "`" + n + "`"
	}
	return n
}

// indent moves the lines of a text to the right by two spaces; a text here has no string of several lines.
func indent(text string) string {
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	for i, line := range lines {
		if line != "" {
			lines[i] = "  " + line
		}
	}
	return strings.Join(lines, "\n")
}

// oneLine is a text with each run of white space made a space.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// rdMarks are the letters that mean something in the text of a help page (Parsing Rd files, section 2.1).
var rdMarks = strings.NewReplacer(`\`, `\\`, "%", `\%`, "{", `\{`, "}", `\}`)

// rd is a text for a help page. It is one line, and must not begin one: a line that begins with
// #ifdef would be read as an instruction.
func rd(text string) string { return rdMarks.Replace(oneLine(text)) }

// sentence is a text for a help page that ends in a full stop.
func sentence(text string) string { return rd(strings.TrimSuffix(oneLine(text), ".") + ".") }

// texMarks are the letters that mean something in the fields of a bibentry, which are read as LaTeX.
var texMarks = strings.NewReplacer(`\`, `\textbackslash{}`, "{", `\{`, "}", `\}`, "&", `\&`, "%", `\%`, "$", `\$`, "#", `\#`, "_", `\_`,
	"~", `\textasciitilde{}`, "^", `\textasciicircum{}`)

func tex(text string) string { return texMarks.Replace(oneLine(text)) }

// count writes a number with the noun it counts: "1 row", "2 rows".
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}
