// Package ref holds the IDs by which events, agreements and projects refer to one another,
// as constants that the compiler checks. An ID is declared here once another record refers to it.
package ref

// Event is the ID of an event, such as ev-0042.
type Event string

// RefersTo names the table of the ID.
func (Event) RefersTo() string { return "events" }

// Agreement is the ID of an agreement, such as ag-0007.
type Agreement string

// RefersTo names the table of the ID.
func (Agreement) RefersTo() string { return "agreements" }

// Project is the ID of a project, such as pj-0003.
type Project string

// RefersTo names the table of the ID.
func (Project) RefersTo() string { return "projects" }
