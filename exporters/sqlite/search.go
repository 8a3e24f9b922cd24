package sqlite

import (
	"strings"

	"pakrus/schema"
)

// hashSize is the number of bytes that FTS5 gathers before it writes a part of the index (default:
// 1 MiB); merging parts leaves free pages in the file.
const hashSize = 64 << 20

// addSearch makes the full-text index of a table with columns of words. It holds no text of its
// own. Datasette finds it by its content and offers a search box.
func (db *database) addSearch(_ *schema.Dataset, t *schema.Table) error {
	words := t.Words()
	if len(words) == 0 || t.View != "" {
		return nil
	}
	names := make([]string, len(words))
	for i, w := range words {
		names[i] = quote(t.Columns[w].Name)
	}
	fts := quote(t.Name + "_fts")
	return db.run(`CREATE VIRTUAL TABLE %[1]s USING fts5(%[2]s, content=%[3]s, tokenize="porter unicode61 remove_diacritics 2");
INSERT INTO %[1]s(%[1]s, rank) VALUES ('hashsize', %[4]d);
INSERT INTO %[1]s(%[1]s) VALUES ('rebuild');
INSERT INTO %[1]s(%[1]s) VALUES ('optimize')`, fts, strings.Join(names, ", "), quote(t.Name), hashSize)
}
