package exporters_test

import (
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/readertest"
)

// Names and texts that would break out of strings and comments load like any other.
func TestLoadersOfHostileTexts(t *testing.T) {
	d := sample.Hostile()
	readertest.CheckLoaders(t, build(t, d), d)
}
