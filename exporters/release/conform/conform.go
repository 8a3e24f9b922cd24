// Package conform checks the documents of a release before the release is published: against
// the official JSON Schemas of their standards, and for what no schema can say, such as
// references that lead nowhere, sums that are wrong, and rows that do not satisfy the keys.
package conform

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"sync"

	"github.com/dlclark/regexp2"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"pakrus/exporters/release/describe"
	"pakrus/exporters/yaml"
)

//go:embed official/*.json
var official embed.FS

// schemaOf names the official schema of each document that has one.
var schemaOf = map[string]string{
	"CITATION.cff":      "cff-1.2.0.json",
	"citation.csl.json": "csl-data.json",
	"datacite.json":     "datacite-4.5.json",
	"datapackage.json":  "datapackage-2.0.json",
}

// Release checks all documents of the release in dir. Files lists what is in it, with the
// sizes and sums that the documents must give. The error lists every fault, by document.
func Release(dir fs.FS, files []describe.File) error {
	var wrong []error
	for _, f := range files {
		check := checks[f.Name]
		if _, has := schemaOf[f.Name]; !has && check == nil {
			continue
		}
		text, err := fs.ReadFile(dir, f.Name)
		if err == nil {
			err = Document(f.Name, text)
		}
		if err == nil && check != nil {
			err = check(dir, text, files)
		}
		if err != nil {
			wrong = append(wrong, fmt.Errorf("%s: %w", f.Name, err))
		}
	}
	return errors.Join(wrong...)
}

// checks are made of documents that their schema accepts.
var checks = map[string]func(dir fs.FS, text []byte, files []describe.File) error{
	"datapackage.json":       dataPackage,
	"croissant.json":         croissant,
	"ro-crate-metadata.json": roCrate,
	"csv/csv-metadata.json":  csvw,
	"dataset.jsonld":         schemaOrg,
}

// Document validates a document by its official schema, where there is one.
func Document(name string, text []byte) error {
	schema, ok := schemaOf[name]
	if !ok {
		return nil
	}
	value, err := decode(name, text)
	if err != nil {
		return err
	}
	return valid(schema, value)
}

// decode reads a document; CITATION.cff is YAML, all else JSON.
func decode(name string, text []byte) (any, error) {
	if name != "CITATION.cff" {
		return jsonschema.UnmarshalJSON(bytes.NewReader(text))
	}
	return yaml.Decode(text)
}

// base stands before the names of the schemas: a bare name would be taken for a file in the working directory.
const base = "mem:///"

var compiled = sync.OnceValues(compile)

func compile() (map[string]*jsonschema.Schema, error) {
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	c.UseRegexpEngine(lookahead)
	entries, err := official.ReadDir("official")
	if err != nil {
		return nil, err
	}
	all := map[string]*jsonschema.Schema{}
	for _, e := range entries {
		text, err := official.ReadFile("official/" + e.Name())
		if err != nil {
			return nil, err
		}
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		if err == nil {
			err = c.AddResource(base+e.Name(), value)
		}
		if err == nil {
			all[e.Name()], err = c.Compile(base + e.Name())
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", e.Name(), err)
		}
	}
	return all, nil
}

// valid validates a value by an official schema.
func valid(schema string, value any) error {
	all, err := compiled()
	if err != nil {
		return err
	}
	return all[schema].Validate(value)
}

// lookahead compiles patterns as ECMAScript does: the profiles of Data Package look ahead,
// which the regular expressions of Go do not.
func lookahead(pattern string) (jsonschema.Regexp, error) {
	r, err := regexp2.Compile(pattern, regexp2.ECMAScript)
	return ecma{r}, err
}

type ecma struct{ *regexp2.Regexp }

func (e ecma) MatchString(s string) bool {
	ok, err := e.Regexp.MatchString(s)
	return ok && err == nil
}

// faults gathers what is wrong with a document.
type faults []error

func (f *faults) add(format string, args ...any) { *f = append(*f, fmt.Errorf(format, args...)) }

func (f faults) err() error { return errors.Join(f...) }

// fileOf finds a file of the release by its name.
func fileOf(files []describe.File, name string) *describe.File {
	for i := range files {
		if files[i].Name == name {
			return &files[i]
		}
	}
	return nil
}
