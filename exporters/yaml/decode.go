package yaml

import "go.yaml.in/yaml/v4"

// Decode reads a document of YAML whose author is trusted, with all types that YAML knows: an
// unquoted date becomes a point in time. Contributions go through Read, which bounds them.
func Decode(text []byte) (map[string]any, error) {
	var value map[string]any
	err := yaml.Unmarshal(text, &value)
	return value, err
}
