package check

import (
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"

	"pakrus/schema"
)

// A part of JSON Schema that no column uses yet has a code, too.
func TestAnyBrokenSchemaHasACode(t *testing.T) {
	for _, k := range []jsonschema.ErrorKind{&kind.MultipleOf{}, &kind.Type{Got: "number", Want: []string{"string"}}, &kind.Required{}} {
		if code, what, advice := word(&schema.Table{}, -1, &jsonschema.ValidationError{ErrorKind: k}); code != "SCH1" || what == "" || advice == "" {
			t.Errorf("%T: %s, %q, %q", k, code, what, advice)
		}
	}
}
