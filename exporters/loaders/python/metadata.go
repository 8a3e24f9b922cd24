package python

import (
	"bytes"
	_ "embed"
	"strings"
	"text/template"

	"pakrus/schema"
)

// Licences in the wheel: of the data and of the code.
const dataLicense, codeLicense = "licenses/LICENSE-DATA.txt", "licenses/LICENSE-CODE.txt"

// metadata is the METADATA of the wheel (core metadata specifications, version 2.4), with the readme as its body.
func metadata(m schema.Meta, readme string) string {
	var out strings.Builder
	add := func(key, value string) { out.WriteString(key + ": " + line(value) + "\n") }
	add("Metadata-Version", "2.4")
	add("Name", m.Name)
	add("Version", version(m.Version))
	add("Summary", m.Title)
	add("Author", creators(m))
	if len(m.Keywords) > 0 {
		add("Keywords", strings.Join(m.Keywords, ","))
	}
	add("License-Expression", m.License.SPDX+" AND MIT")
	for _, file := range []string{dataLicense, codeLicense} {
		add("License-File", strings.TrimPrefix(file, "licenses/"))
	}
	for _, c := range []string{"Intended Audience :: Science/Research", "Programming Language :: Python :: 3", "Typing :: Typed"} {
		add("Classifier", c)
	}
	add("Requires-Python", ">=3.9")
	add("Requires-Dist", "pandas>=2.0")
	add("Requires-Dist", `polars>=1.0; extra == "polars"`)
	add("Provides-Extra", "polars")
	add("Description-Content-Type", "text/markdown")
	return out.String() + "\n" + readme
}

func creators(m schema.Meta) string {
	names := make([]string, len(m.Creators))
	for i, c := range m.Creators {
		names[i] = c.Name
	}
	return strings.Join(names, ", ")
}

//go:embed readme.md.tmpl
var readmeText string

var readmeTemplate = template.Must(template.New("").Parse(readmeText))

func readmeOf(d *schema.Dataset) (string, error) {
	m, err := newModule(d)
	if err != nil {
		return "", err
	}
	var out bytes.Buffer
	err = readmeTemplate.Execute(&out, m)
	return out.String(), err
}
