package release

import (
	"errors"
	"fmt"
	"slices"

	"pakrus/schema"
	"pakrus/schema/digest"
	"pakrus/schema/spool"
)

// settle compares what the formats hold of a table. Right is what digests.json says, else what
// most formats hold, else what the first one does.
func (v *tables) settle(t *schema.Table, read []reading) error {
	sums := make([]string, len(read)) // "" where the format could not be read
	for i := range read {
		sums[i] = read[i].sums[t.Name].SHA256
	}
	right := v.right(t.Name, sums)
	if right < 0 {
		return nil
	}
	v.settleDigest(read[right].sums[t.Name])
	for i, sum := range sums {
		if sum == "" || sum == sums[right] {
			continue
		}
		where, err := v.locate(t, v.sources[right], v.sources[i])
		if err != nil {
			return err
		}
		v.fault(v.file(v.sources[i], t.Name), "table %s: %s", t.Name, where)
	}
	return nil
}

// right is the format that the others are held against; -1 where none could be read.
func (v *tables) right(table string, sums []string) int {
	if published := v.publishedOf(table); published != nil {
		if i := slices.Index(sums, published.SHA256); i >= 0 {
			return i
		}
	}
	best, most := -1, 0
	for i, sum := range sums {
		same := 0
		for _, other := range sums {
			same += btoi(sum != "" && sum == other)
		}
		if same > most {
			best, most = i, same
		}
	}
	return best
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (v *tables) publishedOf(table string) *digest.Table {
	if i := slices.IndexFunc(v.published, func(d digest.Table) bool { return d.Name == table }); i >= 0 {
		return &v.published[i]
	}
	return nil
}

// settleDigest compares a table with what digests.json says of it.
func (v *tables) settleDigest(have digest.Table) {
	says := v.publishedOf(have.Name)
	switch {
	case says == nil:
	case says.SHA256 != have.SHA256:
		v.fault(digestsName, "table %s: the digest is %s, but %s in the tables", have.Name, says.SHA256, have.SHA256)
	case says.Rows != have.Rows:
		v.fault(digestsName, "table %s: %s, but %d in the tables", have.Name, rowsOf(says.Rows), have.Rows)
	case !slices.Equal(says.Columns, have.Columns):
		v.fault(digestsName, "table %s: the columns are not those of the codebook", have.Name)
	}
}

var errFound = errors.New("found")

// locate says in which row and column a format differs first from the one that is right.
func (v *tables) locate(t *schema.Table, right, other Source) (where string, err error) {
	rows, err := spool.New()
	if err != nil {
		return "", err
	}
	defer rows.Close()
	only := func(to func(row []schema.Value) error) func(*schema.Table, []schema.Value) error {
		return func(of *schema.Table, row []schema.Value) error {
			if of.Name != t.Name {
				return nil
			}
			return to(row)
		}
	}
	if err := errors.Join(v.readFile(right, v.group(right, t), only(rows.Add)), rows.Flush()); err != nil {
		return "", err
	}
	c := comparison{t: t, rows: rows, row: make([]schema.Value, len(t.Columns)), in: v.file(right, t.Name)}
	err = v.readFile(other, v.group(other, t), only(c.take))
	if err != nil && !errors.Is(err, errFound) {
		return "", err
	}
	return c.result(), rows.Err()
}

// group are the tables of the file that holds t.
func (v *tables) group(s Source, t *schema.Table) []*schema.Table {
	groups := v.files(s)
	return groups[slices.IndexFunc(groups, func(g []*schema.Table) bool { return slices.Contains(g, t) })]
}

// comparison compares rows with those of a spool, until the first difference.
type comparison struct {
	t     *schema.Table
	rows  *spool.Spool
	row   []schema.Value
	in    string // file of the spooled rows
	count int
	found string
}

func (c *comparison) take(row []schema.Value) error {
	if c.count++; c.count > c.rows.Len() {
		return nil
	}
	c.rows.Read(c.count-1, c.row)
	for i := range row {
		column := &c.t.Columns[i]
		here, there := string(digest.AppendValue(nil, column, &row[i])), string(digest.AppendValue(nil, column, &c.row[i]))
		if here != there {
			here, there = excerpts(here, there)
			c.found = fmt.Sprintf("row %d (%s), column %s: %s, but %s in %s", c.count, c.t.Key(row), column.Name, here, there, c.in)
			return errFound
		}
	}
	return nil
}

func (c *comparison) result() string {
	if c.found != "" {
		return c.found
	}
	text := fmt.Sprintf("%s, but %d in %s", rowsOf(c.count), c.rows.Len(), c.in)
	if c.count < c.rows.Len() {
		c.rows.Read(c.count, c.row)
		text += "; the first that is missing is " + c.t.Key(c.row)
	}
	return text
}

func rowsOf(n int) string {
	if n == 1 {
		return "1 row"
	}
	return fmt.Sprintf("%d rows", n)
}

// excerpts cuts two long texts around the first character in which they differ.
func excerpts(a, b string) (string, string) {
	runesA, runesB := []rune(a), []rune(b)
	same := 0
	for same < min(len(runesA), len(runesB)) && runesA[same] == runesB[same] {
		same++
	}
	from := max(0, same-20)
	return excerpt(runesA, from), excerpt(runesB, from)
}

func excerpt(text []rune, from int) string {
	const length = 60
	cut, before, after := text[from:], "", ""
	if from > 0 {
		before = "…"
	}
	if len(cut) > length {
		cut, after = cut[:length], "…"
	}
	return before + string(cut) + after
}
