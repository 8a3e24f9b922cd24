package main

import (
	"os"
	"path/filepath"
	"testing"
)

func TestVersionFor(t *testing.T) {
	root := t.TempDir()
	if err := os.MkdirAll(filepath.Join(root, "dist", "1.2.3"), 0o755); err != nil {
		t.Fatal(err)
	}
	tests := []struct{ asked, present, want string }{
		{"", "1.2.3", "1.3.0"}, {"", "1.3.0", "1.3.0"}, {"2.0.0", "1.2.3", "2.0.0"}, {"1.2.4", "1.2.3", "1.2.4"},
		{"1.2.3", "1.2.3", ""}, {"1.2.2", "1.2.3", ""}, {"1.3", "1.2.3", ""}, {"v1.3.0", "1.2.3", ""}, {"1.3.0", "1.3.0", "1.3.0"},
	}
	for _, tt := range tests {
		if got, err := versionFor(tt.asked, tt.present, root); got != tt.want || (err == nil) == (tt.want == "") {
			t.Errorf("asked for %q at %s: got %q, %v; want %q", tt.asked, tt.present, got, err, tt.want)
		}
	}
}

func TestReplaceFilesIsAllOrNothing(t *testing.T) {
	root := t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("a.go", "old a")
	if err := replaceFiles(root, map[string][]byte{"a.go": []byte("new a"), "missing.go": []byte("new")}); err == nil {
		t.Error("a file that is not there was replaced")
	}
	entries, _ := os.ReadDir(root)
	if text, _ := os.ReadFile(filepath.Join(root, "a.go")); string(text) != "old a" || len(entries) != 1 {
		t.Errorf("a.go is %q, and %d files are there", text, len(entries))
	}
	write("b.go", "old b")
	if err := replaceFiles(root, map[string][]byte{"a.go": []byte("new a"), "b.go": []byte("new b")}); err != nil {
		t.Error(err)
	}
	if text, _ := os.ReadFile(filepath.Join(root, "b.go")); string(text) != "new b" {
		t.Errorf("b.go is %q", text)
	}
}
