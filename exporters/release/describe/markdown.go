package describe

import (
	"strconv"
	"strings"
	"text/template"
)

// textMarks would turn plain text into markup of CommonMark or of its tables.
var textMarks = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "[", `\[`, "]", `\]`, "<", `\<`, "|", `\|`, "~", `\~`, "\n", " ")

// functions are what the templates of the Markdown documents may call.
var functions = template.FuncMap{
	"text":  textMarks.Replace,
	"count": count,
}

// count writes a number with the noun it counts: "1 row", "2 rows".
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}
