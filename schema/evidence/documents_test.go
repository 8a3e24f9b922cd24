package evidence_test

import (
	"maps"
	"os"
	"testing"

	"pakrus/schema/evidence"
)

// documents are those that the dataset rests on. They are not in the repository.
var documents = []evidence.Document{
	{ID: "yaqoob-2025", SHA256: "e752c0e32dd379c778853f9af6f8a275c7ef47e0d1a56242f58a4be18465eb0d"},
	{ID: "nisar-2025", SHA256: "1477c20618f8831f74b1b7460767a90628693dfb66fb4771166a4afc9ecee661"},
	{ID: "untold-2025", SHA256: "4ec7d54775418c4ab5b698783deb161ba6677e51a36ec887a35fc50b72271309"},
	{ID: "rabbi-2021", SHA256: "6ee22a102e9cca7c81cab06377be181ff27577c52b419e0d3a3564c8b6483958"},
	{ID: "khatoon-2023", SHA256: "1cc4b668dbd37bb35cb6a2c271a3fba5906a9f29e35b1a4c6d27df24dd4be13b"},
}

// realCorpus cuts the documents of the folder that PAKRUS_DOCUMENTS names.
func realCorpus(t *testing.T) evidence.Corpus {
	dir := os.Getenv("PAKRUS_DOCUMENTS")
	if dir == "" && os.Getenv("PAKRUS_REQUIRE_ALL") == "1" {
		t.Fatal("PAKRUS_DOCUMENTS is not set; set it to the folder of the documents")
	}
	if dir == "" {
		t.Skip("the documents are not here; set PAKRUS_DOCUMENTS to their folder to run this test")
	}
	corpus, err := evidence.Open(os.DirFS(dir), documents)
	if err != nil {
		t.Fatal(err)
	}
	return corpus
}

func TestCutsRealDocuments(t *testing.T) {
	passages, entries, inFront := map[evidence.SourceID]int{}, map[evidence.SourceID]int{}, map[evidence.SourceID]int{}
	for _, p := range realCorpus(t) {
		passages[p.Source]++
		switch p.Section {
		case "References", "REFERENCES":
			entries[p.Source] = p.Paragraph
		case "front matter":
			inFront[p.Source]++
		}
	}
	compare(t, "passages", passages, map[evidence.SourceID]int{
		"yaqoob-2025": 81, "nisar-2025": 128, "untold-2025": 47, "rabbi-2021": 91, "khatoon-2023": 92,
	})
	compare(t, "reference-list entries", entries, map[evidence.SourceID]int{
		"yaqoob-2025": 60, "nisar-2025": 39, "rabbi-2021": 29, "khatoon-2023": 22,
	})
	compare(t, "passages of front matter", inFront, map[evidence.SourceID]int{
		"yaqoob-2025": 8, "nisar-2025": 2, "untold-2025": 3, "rabbi-2021": 7, "khatoon-2023": 9,
	})
}

func compare(t *testing.T, what string, got, want map[evidence.SourceID]int) {
	if !maps.Equal(got, want) {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}
