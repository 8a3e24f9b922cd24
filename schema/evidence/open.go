package evidence

import (
	"errors"
	"fmt"
	"io/fs"
)

// A Corpus holds the passages of documents, in the order in which the documents were named.
type Corpus []Passage

// Open reads the documents from the files that stand directly in dir and cuts them. A document is
// recognised by its SHA-256, whatever its file is called; other files are passed over. Documents
// that are not there are named in the error, all of them; the corpus then holds the others.
func Open(dir fs.FS, documents []Document) (Corpus, error) {
	files, err := readAll(dir)
	if err != nil {
		return nil, err
	}
	var corpus Corpus
	var missing []error
	for _, d := range documents {
		text, ok := files[d.SHA256]
		if !ok {
			missing = append(missing, fmt.Errorf("document %s: no file with the SHA-256 %s; put the file, under any name, into the documents folder", d.ID, d.SHA256))
			continue
		}
		corpus = append(corpus, Cut(d.ID, text)...)
	}
	return corpus, errors.Join(missing...)
}

// readAll reads the files of a folder, by their SHA-256.
func readAll(dir fs.FS) (map[string]string, error) {
	entries, err := fs.ReadDir(dir, ".")
	if err != nil {
		return nil, fmt.Errorf("documents folder: %w", err)
	}
	files := map[string]string{}
	for _, e := range entries {
		if !e.Type().IsRegular() {
			continue
		}
		data, err := fs.ReadFile(dir, e.Name())
		if err != nil {
			return nil, fmt.Errorf("documents folder: %w", err)
		}
		files[fingerprint(string(data))] = string(data)
	}
	return files, nil
}
