package sqlite

import (
	"strings"

	"pakrus/schema"
)

// line is one line of a CREATE TABLE: a column or a constraint, and what it is for.
type line struct{ sql, comment string }

// createTable is the statement that makes a table.
func createTable(name, comment string, lines []line) string {
	return create("TABLE", name, comment, lines)
}

// create begins a statement that makes a table or a view, with a comment on each line. SQLite
// keeps the text as it is, and programs show it.
func create(what, name, comment string, lines []line) string {
	var b strings.Builder
	b.WriteString("CREATE " + what + " " + quote(name) + " ( -- " + oneLine(comment) + "\n")
	for i, l := range lines {
		b.WriteString("  " + l.sql)
		if i < len(lines)-1 {
			b.WriteString(",")
		}
		if l.comment != "" {
			b.WriteString(" -- " + oneLine(l.comment))
		}
		b.WriteString("\n")
	}
	return b.String() + ")"
}

func tableSQL(d *schema.Dataset, t *schema.Table) string {
	lines := make([]line, len(t.Columns))
	for i := range t.Columns {
		lines[i] = columnLine(d, t, &t.Columns[i])
	}
	if len(t.KeyColumns) > 1 {
		lines = append(lines, line{sql: "PRIMARY KEY (" + keyNames(t) + ")"})
	}
	return createTable(t.Name, "One row is "+t.Title+".", append(lines, orderLines(t)...))
}

// viewSQL makes the view of a table that has one.
func viewSQL(t *schema.Table) string {
	lines := make([]line, len(t.Columns))
	for i := range t.Columns {
		lines[i] = line{quote(t.Columns[i].Name), meaning(&t.Columns[i])}
	}
	return create("VIEW", t.Name, "One row is "+t.Title+". Made from "+strings.Join(t.From, ", ")+".", lines) + " AS\n" + t.View
}

func columnLine(d *schema.Dataset, t *schema.Table, c *schema.Column) line {
	sql := quote(c.Name) + " " + typeOf(c)
	if !c.Nullable {
		sql += " NOT NULL"
	}
	if c.Key && len(t.KeyColumns) == 1 {
		sql += " PRIMARY KEY"
	}
	sql += " CHECK (" + limits(c, quote(c.Name)) + ")"
	if !c.List {
		sql += foreignKey(d, c)
	}
	return line{sql, meaning(c)}
}

// typeOf is the declared type of a column. The one INT is a key: INTEGER would make it the rowid,
// which is the place of the row in the table.
func typeOf(c *schema.Column) string {
	switch {
	case c.List:
		return "TEXT"
	case c.Kind == schema.Integer && c.Key:
		return "INT"
	case c.Kind == schema.Integer:
		return "INTEGER"
	case c.Kind == schema.Decimals:
		return "REAL"
	case c.Kind == schema.Boolean:
		return "BOOLEAN"
	}
	return "TEXT"
}

// foreignKey is the REFERENCES clause of a column, empty for a column without.
func foreignKey(d *schema.Dataset, c *schema.Column) string {
	target := d.Table(c.References)
	if target == nil || target.View != "" {
		return ""
	}
	return " REFERENCES " + quote(target.Name) + " (" + keyNames(target) + ")"
}

func meaning(c *schema.Column) string {
	text := c.Meaning
	if c.Unit != "" {
		text += " Unit: " + c.Unit + "."
	}
	if c.CodeList != nil {
		text += " Codes: " + c.CodeList.Name + "."
	}
	return text
}

// index makes an index of each foreign key, but for one that the primary key begins with.
func (db *database) index(d *schema.Dataset, t *schema.Table) error {
	for i := range t.Columns {
		c := &t.Columns[i]
		table, column := t.Name, c.Name
		if c.List {
			table, column = listTable(t, c), "item"
		}
		if t.View != "" || foreignKey(d, c) == "" || !c.List && t.KeyColumns[0] == i {
			continue
		}
		if err := db.run(`CREATE INDEX %s ON %s (%s)`, quote(table+"_by_"+column), quote(table), quote(column)); err != nil {
			return err
		}
	}
	return nil
}

func keyNames(t *schema.Table) string {
	names := make([]string, len(t.KeyColumns))
	for i, k := range t.KeyColumns {
		names[i] = quote(t.Columns[k].Name)
	}
	return strings.Join(names, ", ")
}

// quote quotes a name; a table or a column may have that of a word of SQL.
func quote(name string) string { return `"` + strings.ReplaceAll(name, `"`, `""`) + `"` }

// literal is a text as a literal of SQL.
func literal(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

// oneLine keeps a comment on its line.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
