package lookup

// Retirement is what became of an ID that is no longer in use.
type Retirement struct {
	Version   string // of the dataset in which it left
	Reason    string
	Successor *Ref // the record that took its place; nil where there is none
}

// Retired tells what became of a row whose ID is no longer in use; nil where it is in use.
func (x *Index) Retired(r Ref) *Retirement {
	if r.table.Name != retiredTable {
		return nil
	}
	return &Retirement{r.text("version"), r.text("reason"), x.referred(r, "new_id")}
}

// Added is the version of the dataset that introduced the row; "" where that is not known.
func (r Ref) Added() string { return r.text("added_in") }
