package conform

import (
	"os"
	"path/filepath"
	"testing"
)

// The name of the folder that the program is called in is no part of the schemas.
func TestSchemasInAnyFolder(t *testing.T) {
	for _, name := range []string{"with space", "päth", "100% #1?", "ملف"} {
		dir := filepath.Join(t.TempDir(), name)
		if err := os.Mkdir(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		t.Chdir(dir)
		if _, err := compile(); err != nil {
			t.Errorf("in %q: %v", name, err)
		}
	}
}
