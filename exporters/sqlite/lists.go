package sqlite

import (
	"pakrus/schema"
)

// listTable is the name of the table with the items of a list column.
func listTable(t *schema.Table, c *schema.Column) string { return t.Name + "_" + c.Name }

// listSQL makes the table with the items of a list column: the key of the row, the place of the
// item from 1, and the item, with the limits and the foreign key that the column cannot have.
func listSQL(d *schema.Dataset, t *schema.Table, c *schema.Column) string {
	var lines []line
	for _, k := range t.KeyColumns {
		key := &t.Columns[k]
		lines = append(lines, line{quote(key.Name) + " " + typeOf(key) + " NOT NULL", key.Meaning})
	}
	lines = append(lines,
		line{`"position" INTEGER NOT NULL CHECK (typeof("position") = 'integer' AND "position" >= 1)`, "Place of the item in the list, from 1."},
		line{`"item" TEXT NOT NULL CHECK (` + textLimits(c, `"item"`, false) + ")" + foreignKey(d, c), meaning(c)},
		line{sql: "PRIMARY KEY (" + keyNames(t) + `, "position")`})
	if c.Constraints.UniqueItems {
		lines = append(lines, line{sql: "UNIQUE (" + keyNames(t) + `, "item")`})
	}
	lines = append(lines, line{sql: "FOREIGN KEY (" + keyNames(t) + ") REFERENCES " + quote(t.Name) + " (" + keyNames(t) + ")"})
	return createTable(listTable(t, c), "One row is an item of the list "+c.Name+" of a row of "+t.Name+".", lines)
}
