package json

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"pakrus/schema/contrib"
)

// WriteTemplate writes a file with a worked example for each template, to be replaced. Its
// $schema names the JSON Schema, by which an editor completes and checks.
func WriteTemplate(w io.Writer, schemaFile string, templates []*contrib.Template) error {
	var b strings.Builder
	fmt.Fprintf(&b, "{\n  \"$schema\": %s", quoted(schemaFile))
	for _, t := range templates {
		fmt.Fprintf(&b, ",\n  %s: [\n    ", quoted(t.Table.Name))
		writeObject(&b, t.Example(), "    ")
		b.WriteString("\n  ]")
	}
	b.WriteString("\n}\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func quoted(s string) string {
	text, _ := json.Marshal(s) // a string can always be marshalled
	return string(text)
}

// writeObject writes the cells in their order, a line a cell.
func writeObject(b *strings.Builder, cells []contrib.Cell, indent string) {
	b.WriteString("{")
	for i := range cells {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(b, "\n%s  %s: ", indent, quoted(cells[i].Name))
		writeExample(b, &cells[i].Value, indent+"  ")
	}
	b.WriteString("\n" + indent + "}")
}

func writeExample(b *strings.Builder, v *contrib.Value, indent string) {
	switch v.Kind {
	case contrib.Text:
		b.WriteString(quoted(v.Text))
	case contrib.Object:
		writeObject(b, v.Fields, indent)
	case contrib.List:
		b.WriteByte('[')
		for i := range v.Items {
			if i > 0 {
				b.WriteString(", ")
			}
			writeExample(b, &v.Items[i], indent)
		}
		b.WriteByte(']')
	default:
		b.WriteString(v.Text)
	}
}
