package evidence_test

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"pakrus/schema/evidence"
)

// document is a document whose file holds the text.
func document(id evidence.SourceID, text string) evidence.Document {
	return evidence.Document{ID: id, SHA256: fmt.Sprintf("%x", sha256.Sum256([]byte(text)))}
}

func TestOpenKnowsDocumentsByTheirBytes(t *testing.T) {
	dir := fstest.MapFS{
		"b.txt":         {Data: []byte("Salt is old.")},
		"a.md":          {Data: []byte("Oxen are slow.")},
		"unknown.pdf":   {Data: []byte("%PDF")},
		"deeper/c.text": {Data: []byte("Carts creak.")},
	}
	corpus, err := evidence.Open(dir, []evidence.Document{document("salt-1", "Salt is old."), document("oxen-2", "Oxen are slow.")})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"front matter 1: Salt is old.", "front matter 1: Oxen are slow."}
	if got := outline(corpus); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestOpenNamesEveryMissingDocument(t *testing.T) {
	dir := fstest.MapFS{"b.txt": {Data: []byte("Salt is old.")}}
	corpus, err := evidence.Open(dir, []evidence.Document{
		document("carts-3", "Carts creak."), document("salt-1", "Salt is old."), document("oxen-2", "Oxen are slow."),
	})
	if err == nil || !strings.Contains(err.Error(), "carts-3") || !strings.Contains(err.Error(), "oxen-2") || strings.Contains(err.Error(), "salt-1") {
		t.Errorf("error %v, want it to name carts-3 and oxen-2 alone", err)
	}
	if len(corpus) != 1 || corpus[0].Source != "salt-1" {
		t.Errorf("corpus %v, want the document that is there", outline(corpus))
	}
}
