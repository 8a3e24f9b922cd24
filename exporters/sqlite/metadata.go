package sqlite

import (
	"strconv"
	"strings"

	"pakrus/schema"
)

// addMetadata makes the table _metadata.
func (db *database) addMetadata(m *schema.Meta) error {
	creators := make([]string, len(m.Creators))
	for i, c := range m.Creators {
		creators[i] = c.Name
	}
	statements := createTable("_metadata", "One row is a fact about the dataset as a whole.", []line{
		{`"name" TEXT NOT NULL PRIMARY KEY`, "Which fact."},
		{`"value" TEXT NOT NULL`, `The fact; several are joined with "; ".`},
	})
	for _, fact := range [][2]string{
		{"name", m.Name}, {"title", m.Title}, {"description", m.Description}, {"version", m.Version}, {"released", string(m.Released)},
		{"creators", strings.Join(creators, "; ")}, {"license", m.License.SPDX}, {"license_title", m.License.Title}, {"license_url", m.License.URL},
		{"keywords", strings.Join(m.Keywords, "; ")}, {"coverage", string(m.Coverage)}, {"places", strings.Join(m.Places, "; ")},
	} {
		if fact[1] != "" {
			statements += ";\nINSERT INTO \"_metadata\" VALUES (" + literal(fact[0]) + ", " + literal(fact[1]) + ")"
		}
	}
	return db.run(statements)
}

// applicationID is made of the first four letters of the name of the dataset, as ASCII.
func applicationID(name string) int32 {
	var id int32
	for i := range 4 {
		id <<= 8
		if i < len(name) {
			id |= int32(name[i] & 0x7f)
		}
	}
	return id
}

// userVersion makes 1002003 of 1.2.3; what follows a hyphen is left out.
func userVersion(version string) int {
	version, _, _ = strings.Cut(version, "-")
	number := 0
	for part := range strings.SplitSeq(version, ".") {
		n, err := strconv.Atoi(part)
		if err != nil {
			return 0
		}
		number = number*1000 + n
	}
	return number
}
