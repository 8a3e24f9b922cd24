package schema_test

import (
	"strings"
	"testing"

	"pakrus/schema"
	"pakrus/schema/edtf"
)

// TestPrecisionExamples reads the dates that the examples begin with: those of a code have
// its precision, those of its counter-example the precision that it ends with.
func TestPrecisionExamples(t *testing.T) {
	for _, code := range schema.PrecisionCodes.Codes {
		if got := precisionOf(t, code.Example); got != code.Value {
			t.Errorf("%s: the example has the precision %s", code.Value, got)
		}
		other := code.Counter[strings.LastIndex(code.Counter, ": ")+2:]
		if got := precisionOf(t, code.Counter); got == code.Value || got != other {
			t.Errorf("%s: the counter-example has the precision %s, and says %s", code.Value, got, other)
		}
	}
}

func precisionOf(t *testing.T, example string) string {
	t.Helper()
	text, _, _ := strings.Cut(example, ",")
	date, err := edtf.Parse(text)
	if err != nil {
		t.Fatalf("%q: %v", example, err)
	}
	return string(date.Precision())
}
