package main

import (
	"cmp"
	"slices"
	"strconv"

	"pakrus/schema"
	"pakrus/schema/takeover"
)

// showSteps prints what becomes of each record.
func (c *console) showSteps(d *schema.Dataset, steps []takeover.Step) {
	for _, s := range steps {
		switch {
		case s.New():
			c.printf("+ %s[%s]\n", s.Table.Name, oneLine(s.Key))
			c.showRow(&s)
		case s.Same():
			c.printf("= %s[%s] is there as it is\n", s.Table.Name, oneLine(s.Key))
		default:
			c.printf("~ %s[%s]\n", s.Table.Name, oneLine(s.Key))
			c.showChanges(&s)
			c.showClaims(d.Table("claims"), &s)
		}
	}
}

func (c *console) showRow(s *takeover.Step) {
	for n := range s.Table.Columns {
		column := &s.Table.Columns[n]
		if value := column.Format(s.Row[n]); value != "" && !column.Key && column.DerivedFrom == "" && s.Form.Takes(column) {
			c.printf("    %s: %s\n", column.Name, oneLine(value))
		}
	}
	c.showEvidence(s)
}

func (c *console) showChanges(s *takeover.Step) {
	for _, n := range s.Changed {
		column := &s.Table.Columns[n]
		c.printf("    %s: %s, before %s\n", column.Name, oneLine(cmp.Or(column.Format(s.Row[n]), "removed")), oneLine(cmp.Or(column.Format(s.Old[n]), "missing")))
	}
	c.printf("    reason: %s\n", oneLine(s.Reason))
	c.showEvidence(s)
}

func (c *console) showEvidence(s *takeover.Step) {
	for _, item := range s.Evidence {
		words := ""
		if item.AsStated != "" {
			words = " " + strconv.Quote(item.AsStated)
		}
		c.printf("    evidence: %s%s\n", oneLine(item.Passage), oneLine(words))
	}
}

// showClaims prints the claims that a changed value rested on, for a person to look at: they
// stay with the record.
func (c *console) showClaims(claims *schema.Table, s *takeover.Step) {
	at := func(row []schema.Value, column string) string { return row[claims.Column(column)].Text }
	for _, row := range claims.Rows() {
		n := s.Table.Column(at(row, "field"))
		if at(row, "record_table") != s.Table.Name || at(row, "record_id") != s.Key || !slices.Contains(s.Changed, n) {
			continue
		}
		c.printf("    look at: %s %s is cited for %s, too; where it says %s, give it a Value, a Rank and a Rationale\n",
			at(row, "passage_id"), oneLine(strconv.Quote(at(row, "as_stated"))), at(row, "field"), oneLine(strconv.Quote(s.Table.Columns[n].Format(s.Old[n]))))
	}
}
