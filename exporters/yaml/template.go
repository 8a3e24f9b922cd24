package yaml

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"go.yaml.in/yaml/v3"

	"pakrus/schema/contrib"
)

// WriteTemplate writes a file to be filled in: for each template a record with all its keys,
// empty, with the meaning of each beside it, and above it a worked example in comments. The
// first line names the JSON Schema, by which an editor completes and checks.
func WriteTemplate(w io.Writer, schemaFile string, templates []*contrib.Template) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "# yaml-language-server: $schema=%s\n", schemaFile)
	b.WriteString("# Fill in a record, copy it for each further one, and leave out keys without a value.\n")
	for _, t := range templates {
		if err := writeTable(&b, t); err != nil {
			return fmt.Errorf("template of %s: %w", t.Table.Name, err)
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

func writeTable(b *bytes.Buffer, t *contrib.Template) error {
	example, err := marshal(sequence(mapping(t.Example())))
	if err != nil {
		return err
	}
	fmt.Fprintf(b, "\n# %s: a record is %s. An example, which is in the dataset:\n", t.Table.Name, t.Table.Title)
	for line := range strings.Lines(example) {
		b.WriteString("#   " + line)
	}
	fmt.Fprintf(b, "%s:\n", t.Table.Name)
	mark, nested := "  - ", false
	for i := range t.Fields {
		writeKey(b, &t.Fields[i], mark, &nested)
		mark = "    "
	}
	return nil
}

// writeKey writes an empty key with its meaning; the parts of evidence stand in a list of objects.
func writeKey(b *bytes.Buffer, f *contrib.Field, mark string, nested *bool) {
	name := f.Name
	if part, ok := strings.CutPrefix(f.Name, "evidence_"); ok {
		name = "    " + part
		if !*nested {
			b.WriteString(mark + "evidence:\n")
			name, *nested = "  - "+part, true
		}
	}
	need := ""
	if f.Required {
		need = "REQUIRED. "
	}
	fmt.Fprintf(b, "%s%s: # %s%s\n", mark, name, need, f.Meaning)
}

func sequence(items ...*yaml.Node) *yaml.Node {
	return &yaml.Node{Kind: yaml.SequenceNode, Content: items}
}

func mapping(cells []contrib.Cell) *yaml.Node {
	node := &yaml.Node{Kind: yaml.MappingNode}
	for i := range cells {
		node.Content = append(node.Content, scalar("!!str", cells[i].Name), nodeOf(&cells[i].Value))
	}
	return node
}

func scalar(tag, text string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: tag, Value: text}
}

func nodeOf(v *contrib.Value) *yaml.Node {
	switch v.Kind {
	case contrib.List:
		node := sequence()
		for i := range v.Items {
			node.Content = append(node.Content, nodeOf(&v.Items[i]))
		}
		return node
	case contrib.Object:
		return mapping(v.Fields)
	case contrib.Text:
		return scalar("!!str", v.Text)
	case contrib.Boolean:
		return scalar("!!bool", v.Text)
	}
	return scalar("", v.Text)
}

func marshal(node *yaml.Node) (string, error) {
	var b bytes.Buffer
	out := yaml.NewEncoder(&b)
	out.SetIndent(2)
	if err := out.Encode(node); err != nil {
		return "", err
	}
	return b.String(), out.Close()
}
