package sqlite_test

import (
	"strings"
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/sqlite"
	"pakrus/schema"
)

// refused are changes that the database of the lighthouses does not take, with what SQLite says.
var refused = map[string][]string{
	"CHECK constraint failed": {
		"tower_colour = 'blue'", "tower_colour = 'White'", "flag_colour = ''", "is_lit = 2", "is_lit = 'true'", "is_staffed = -1",
		"inspected_on = '1999-02-30'", "inspected_on = '9.9.1999'", "inspected_on = '1999-9-9'", "inspected_on = 2451545",
		"inspected_on = '1999-09-09 12:00'", "built = 'May 1999'", "built = ''", "built = x'31393939'", "built_precision = 'hour'", "built_end = '1999'",
		"height_m = 'high'", "height_m = x'00'", "lamps = 1.5", "lamps = 'two'", "steps = ''", "name = ''", "notes = ''", "notes = x'41'",
		"visible_from = ''", "dark = '1940 to 1945'",
	},
	"NOT NULL constraint failed": {
		"name = NULL", "coast_id = NULL", "tower_colour = NULL", "built = NULL", "built_precision = NULL", "height_m = NULL", "lamps = NULL",
		"is_lit = NULL", "lighthouse_id = NULL",
	},
	"FOREIGN KEY constraint failed": {"coast_id = 'coast-west'", "lighthouse_id = 'light-nowhere'"},
	"UNIQUE constraint failed":      {"lighthouse_id = 'light-dunes'"},
}

func TestValuesRefused(t *testing.T) {
	conn := connect(t, written(t, sample.Lighthouses()))
	do := func(sql string) error { _, err := conn.ExecContext(t.Context(), sql); return err }
	if err := do("PRAGMA foreign_keys = ON"); err != nil {
		t.Fatal(err)
	}
	change := "UPDATE lighthouses SET %s WHERE lighthouse_id = 'light-cape-ash'"
	for want, settings := range refused {
		for _, set := range settings {
			if err := do(strings.Replace(change, "%s", set, 1)); err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%s: error %v, want %s", set, err, want)
			}
		}
	}
	for _, set := range []string{
		"flag_colour = NULL", "inspected_on = '2000-02-29'", "built = '[1760..1781]?'", "dark = '-0100/Y17E8'", "height_m = 7", "lamps = '3'", "coast_id = 'coast-south'",
	} {
		if err := do(strings.Replace(change, "%s", set, 1)); err != nil {
			t.Errorf("%s: %v", set, err)
		}
	}
	for statement, want := range map[string]string{
		"INSERT INTO lighthouses_visible_from VALUES ('light-dunes', 9, 'coast-west')":  "FOREIGN KEY",
		"INSERT INTO lighthouses_visible_from VALUES ('light-mars', 1, 'coast-north')":  "FOREIGN KEY",
		"INSERT INTO lighthouses_visible_from VALUES ('light-dunes', 1, 'coast-north')": "UNIQUE",
		"INSERT INTO lighthouses_visible_from VALUES ('light-dunes', 0, 'coast-north')": "CHECK",
		"INSERT INTO lighthouses_sector_colours VALUES ('light-dunes', 1, 'blue')":      "CHECK",
		"DELETE FROM coasts": "FOREIGN KEY",
	} {
		if err := do(statement); err == nil || !strings.Contains(err.Error(), want+" constraint failed") {
			t.Errorf("%s: error %v, want %s", statement, err, want)
		}
	}
}

type limited struct {
	Year   int64          `json:"year" key:"" doc:"Year; it's 'a' \"key\"." jsonschema:"minimum=1900,maximum=2000"`
	Part   string         `json:"part" key:"" doc:"Part." jsonschema:"maxLength=3"`
	Score  schema.Decimal `json:"score,omitzero" doc:"Score." jsonschema:"minimum=-1.5,maximum=1.5"`
	Low    schema.Decimal `json:"low,omitzero" doc:"Low."`
	High   schema.Decimal `json:"high,omitzero" after:"low" doc:"High."`
	Began  schema.Date    `json:"began,omitzero" doc:"Beginning."`
	Ended  schema.Date    `json:"ended,omitzero" after:"began" doc:"End."`
	Exists []string       `json:"exists,omitzero" doc:"A word of SQL." jsonschema:"uniqueItems=true,minLength=2"`
}

func limitedData(t *testing.T, rows ...limited) *schema.Dataset {
	t.Helper()
	d, err := schema.New(schema.Meta{Name: "it's", Version: "12.34.56-dev"}, schema.Of("commit", "a \"limit\"", rows))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

var sound = limited{Year: 1950, Part: "äöü", Score: "1.5", Low: "1", High: "1", Began: "1950", Ended: "1950-06", Exists: []string{"aa", "bb"}}

// Limits, order, unique items and compound keys; names that are words of SQL.
func TestLimits(t *testing.T) {
	if got := query(t, limitedData(t, sound))(`SELECT * FROM "commit_exists"`); len(got) != 2 || strings.Join(got[1], " ") != "1950 äöü 2 bb" {
		t.Errorf("items %q", got)
	}
	for want, change := range map[string]func(*limited){
		`"year" >= 1900`:           func(l *limited) { l.Year = 1899 },
		`"year" <= 2000`:           func(l *limited) { l.Year = 2001 },
		`BETWEEN 1 AND 3`:          func(l *limited) { l.Part = "four" },
		`"score" >= -1.5`:          func(l *limited) { l.Score = "-1.51" },
		`high_after_low`:           func(l *limited) { l.High = "0.9" },
		`ended_after_began`:        func(l *limited) { l.Ended = "1949" },
		`length("item") >= 2`:      func(l *limited) { l.Exists = []string{"aa", "b"} },
		`UNIQUE constraint failed`: func(l *limited) { l.Exists = []string{"aa", "aa"} },
	} {
		wrong := sound
		change(&wrong)
		err := sqlite.Write(sample.Files{}.Create, limitedData(t, wrong))
		if err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "it's.sqlite: commit: row ") {
			t.Errorf("error %v, want %s", err, want)
		}
	}
	if err := sqlite.Write(sample.Files{}.Create, limitedData(t, sound, sound)); err == nil || !strings.Contains(err.Error(), "UNIQUE constraint failed") {
		t.Errorf("two rows of one key: error %v", err)
	}
}

func TestVersionInTheHeader(t *testing.T) {
	db := query(t, limitedData(t, sound))
	for pragma, want := range map[string]string{"user_version": "12034056", "application_id": "1769219955", "page_size": "4096", "auto_vacuum": "0", "journal_mode": "delete"} {
		if got := db("PRAGMA " + pragma)[0][0]; got != want {
			t.Errorf("%s is %s, want %s", pragma, got, want)
		}
	}
}

// A table that has the name of a list of another.
func TestNamesTaken(t *testing.T) {
	d, err := schema.New(schema.Meta{Name: "x", Version: "1.0.0"}, schema.Of("commit", "a row", []limited{}), schema.Of("commit_exists", "a row", []limited{}))
	if err != nil {
		t.Fatal(err)
	}
	if err := sqlite.Write(sample.Files{}.Create, d); err == nil || !strings.Contains(err.Error(), `commit_exists" already exists`) {
		t.Errorf("error %v", err)
	}
}
