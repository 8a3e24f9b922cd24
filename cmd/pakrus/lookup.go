package main

import (
	"fmt"
	"strings"

	"pakrus/schema/lookup"
)

// find returns the records that have an ID; where there is none, it prints the nearest and fails.
func (c *console) find(x *lookup.Index, id string) ([]lookup.Ref, error) {
	if found := x.Find(id); len(found) > 0 {
		return found, nil
	}
	c.noRecord(id, x.Near(id, nearest))
	return nil, errFindings
}

// nearest is how many IDs are told where one does not exist.
const nearest = 5

func (c *console) noRecord(id string, near []string) {
	advice := "look for it with pakrus find"
	if len(near) > 0 {
		advice = "the nearest are " + strings.Join(near, ", ")
	}
	c.printf("there is no record %s; %s\n", oneLine(fmt.Sprintf("%q", id)), oneLine(advice))
}

// findOne is find for one record; an ID that several tables have is wrong use.
func (c *console) findOne(x *lookup.Index, id string) (lookup.Ref, error) {
	found, err := c.find(x, id)
	if err != nil {
		return lookup.Ref{}, err
	}
	if len(found) > 1 {
		var names []string
		for _, r := range found {
			names = append(names, r.Table().Name+"/"+r.ID())
		}
		return lookup.Ref{}, usagef("%d tables have a record %q; write one of %s", len(found), id, strings.Join(names, ", "))
	}
	return found[0], nil
}
