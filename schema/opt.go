package schema

import (
	"encoding/json"
)

// Opt is a number or boolean that may be missing. Text needs none: "" is missing there.
// As a value type it compiles fast in large literals, where a pointer does not.
type Opt[T int64 | bool] struct {
	Set   bool
	Value T
}

// Some returns a value that is present.
func Some[T int64 | bool](v T) Opt[T] { return Opt[T]{Set: true, Value: v} }

// IsZero reports whether the value is missing (for the json option omitzero).
func (o Opt[T]) IsZero() bool { return !o.Set }

// MarshalJSON writes the value, or null where it is missing.
func (o Opt[T]) MarshalJSON() ([]byte, error) {
	if !o.Set {
		return []byte("null"), nil
	}
	return json.Marshal(o.Value)
}
