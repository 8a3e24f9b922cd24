package check

import (
	"fmt"

	"pakrus/schema"
)

// claimed are the cells that a claim speaks of, as table, record and field.
func claimed(d *schema.Dataset) map[[3]string]bool {
	cells := map[[3]string]bool{}
	claims := d.Table("claims")
	if claims == nil {
		return cells
	}
	p, _ := pointerOf(claims)
	for _, row := range claims.Rows() {
		cells[[3]string{row[p.table].Text, row[p.record].Text, row[p.field].Text}] = true
	}
	return cells
}

// Share counts the factual cells (those with a value in a column that is not Own) and those
// of them that a claim speaks of.
func Share(d *schema.Dataset) (factual, withClaim int) {
	cells := claimed(d)
	eachFactual(d, func(t *schema.Table, i, c int, key string) {
		factual++
		if cells[[3]string{t.Name, key, t.Columns[c].Name}] {
			withClaim++
		}
	})
	return factual, withClaim
}

func eachFactual(d *schema.Dataset, f func(t *schema.Table, i, c int, key string)) {
	for _, t := range d.Tables {
		for i, row := range t.Rows() {
			for c := range t.Columns {
				if row[c].Valid && !t.Columns[c].Own {
					f(t, i, c, t.Key(row))
				}
			}
		}
	}
}

// unclaimedCells holds for datasets that have claims at all.
func unclaimedCells(d *schema.Dataset, report Report) {
	if d.Table("claims") == nil {
		return
	}
	cells := claimed(d)
	eachFactual(d, func(t *schema.Table, i, c int, key string) {
		if !cells[[3]string{t.Name, key, t.Columns[c].Name}] {
			report(t, i, c, "no claim supports the value", "add evidence that names the passage that says so")
		}
	})
}

func unexplainedRank(d *schema.Dataset, report Report) {
	claims := d.Table("claims")
	if claims == nil {
		return
	}
	rank, rationale := claims.Column("rank"), claims.Column("rationale")
	if rank < 0 || rationale < 0 {
		return
	}
	for i, row := range claims.Rows() {
		if row[rank].Text != "preferred" && !row[rationale].Valid {
			report(claims, i, rationale, fmt.Sprintf("the claim is %s without a reason", row[rank].Text), "say why another reading is preferred")
		}
	}
}
