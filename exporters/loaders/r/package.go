package r

import (
	"strings"

	"pakrus/exporters/loaders"
	"pakrus/exporters/release/describe"
	"pakrus/schema"
)

// packageFiles are the files of the source package (Writing R Extensions, section 1.1).
func packageFiles(d *schema.Dataset) ([]file, error) {
	var files []file
	for _, part := range []func(*schema.Dataset) ([]file, error){aboutFiles, codeFiles, dataFiles, helpFiles} {
		made, err := part(d)
		if err != nil {
			return nil, err
		}
		files = append(files, made...)
	}
	return files, nil
}

func aboutFiles(d *schema.Dataset) ([]file, error) {
	files, err := newSource(d).files(map[string]string{
		"DESCRIPTION": "DESCRIPTION.tmpl", "NAMESPACE": "NAMESPACE.tmpl", "inst/CITATION": "citation.R.tmpl",
	})
	licence := file{"LICENSE", []byte(strings.TrimRight(d.Meta.License.Text, "\n") + "\n")}
	return append(files, licence, file{"inst/LICENSE-CODE.txt", []byte(loaders.CodeLicense)}), err
}

func codeFiles(d *schema.Dataset) ([]file, error) {
	s := newSource(d)
	files, err := s.files(map[string]string{"R/release.R": "package.R.tmpl"})
	if err != nil {
		return nil, err
	}
	shared, err := s.Shared()
	return append(files, file{"R/functions.R", []byte(shared + "\n")}), err
}

func dataFiles(d *schema.Dataset) ([]file, error) {
	var files []file
	for _, t := range d.Tables {
		data, err := rda(t)
		if err != nil {
			return nil, err
		}
		files = append(files, file{"data/" + t.Name + ".rda", data})
	}
	return files, nil
}

// files fills in templates, by the names of the files.
func (s source) files(names map[string]string) ([]file, error) {
	var files []file
	for name, template := range names {
		text, err := s.execute(template)
		if err != nil {
			return nil, err
		}
		files = append(files, file{name, []byte(text)})
	}
	return files, nil
}

// Licence is the field License.
func (s source) Licence() string {
	if name, known := licences[s.License.SPDX]; known {
		return name
	}
	return "file LICENSE"
}

// Works are those that the data are taken from, as a reference list names them.
func (s source) Works() []string {
	works := make([]string, len(s.Sources))
	for i, w := range s.Sources {
		works[i] = describe.Reference(w)
	}
	return works
}

// OwnName reports whether the name of the package is free for its help page.
func (s source) OwnName() bool { return s.data.Table(s.Package()) == nil }
