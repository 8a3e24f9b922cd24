package records

import (
	"fmt"
	"slices"
	"strings"

	"pakrus/records/coverage"
	"pakrus/schema"
	"pakrus/schema/check"
)

// Rules lists what must hold for this dataset beside the rules for any.
var Rules = []check.Rule{
	{Code: "DBT1", Sentence: "A record is marked doubtful just where a discrepancy says so.", Check: doubtMarks},
	{Code: "COV1", Sentence: "Each passage of a document that was worked through has a row of coverage.", Check: uncoveredPassages},
	{Code: "VER1", Sentence: "A record was changed after it was added, and not after the version of the dataset.", Check: versionOrder},
}

func doubtMarks(d *schema.Dataset, report check.Report) {
	doubted := doubtfulRecords(d.Table("discrepancies"))
	for _, t := range d.Tables {
		mark := t.Column("is_doubtful")
		if mark < 0 || t.Columns[t.KeyColumns[0]].Kind == schema.Reference { // the wide tables repeat the mark
			continue
		}
		for i, row := range t.Rows() {
			marked, known := row[mark].Int == 1, doubted[t.Name+"/"+t.Key(row)]
			switch {
			case marked && !known:
				report(t, i, mark, "the record is marked doubtful and no discrepancy of kind doubtful is about it", "write the discrepancy, or remove the mark")
			case known && !marked:
				report(t, i, mark, "a discrepancy calls the record doubtful and it is not marked", "write Doubtful: true")
			}
		}
	}
}

func doubtfulRecords(t *schema.Table) map[string]bool {
	doubted := map[string]bool{}
	table, record, kind := t.Column("record_table"), t.Column("record_id"), t.Column("kind")
	for _, row := range t.Rows() {
		if row[kind].Text == "doubtful" {
			doubted[row[table].Text+"/"+row[record].Text] = true
		}
	}
	return doubted
}

func uncoveredPassages(d *schema.Dataset, report check.Report) {
	covered := map[string]bool{}
	rows := d.Table("coverage")
	outcome, records := rows.Column("outcome"), rows.Column("records")
	for i, row := range rows.Rows() {
		covered[rows.Key(row)] = true
		if (row[outcome].Text == "recorded") != row[records].Valid {
			report(rows, i, outcome, fmt.Sprintf("the outcome is %s, and the records that rest on it: %v", row[outcome].Text, row[records].List),
				"remove the row where records rest on the passage; write the reason where none do")
		}
	}
	passages := d.Table("passages")
	for i, row := range passages.Rows() {
		id := passages.Key(row)
		if done := slices.ContainsFunc(coverage.Complete, func(s string) bool { return strings.HasPrefix(id, s+"-p") }); done && !covered[id] {
			report(passages, i, -1, "no record rests on the passage, and coverage does not say why", "add the record, or a row of coverage with the reason")
		}
	}
}

func versionOrder(d *schema.Dataset, report check.Report) {
	for _, t := range d.Tables {
		added, changed := t.Column("added_in"), t.Column("changed_in")
		if added < 0 {
			continue
		}
		for i, row := range t.Rows() {
			if !row[changed].Valid {
				continue
			}
			if schema.CompareVersions(row[changed].Text, row[added].Text) <= 0 {
				report(t, i, changed, fmt.Sprintf("changed in %s, but added in %s", row[changed].Text, row[added].Text), "a change comes after the addition")
			}
			if schema.CompareVersions(row[changed].Text, d.Meta.Version) > 0 {
				report(t, i, changed, fmt.Sprintf("changed in %s, but the dataset is %s", row[changed].Text, d.Meta.Version), "raise the version of the dataset")
			}
		}
	}
}
