package main

import (
	"context"
	"errors"
	"os"
	"syscall"

	"pakrus/records"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// programs are pakrus itself, and pakrus with other records or in other surroundings.
var programs = map[string]func(){
	"pakrus":          main,
	"pakrus-umask077": func() { syscall.Umask(0o077); main() },
	"pakrus-umask000": func() { syscall.Umask(0); main() },

	"pakrus-findings":    func() { runWith(func(c *console) { c.compile = doubled }) },
	"pakrus-misdefined":  func() { runWith(func(c *console) { c.compile = misdefined }) },
	"pakrus-retitled":    func() { runWith(func(c *console) { c.compile = retitled }) },
	"pakrus-wrongclaims": func() { runWith(func(c *console) { c.claims = wrongClaims }) },
	"pakrus-tiny": func() {
		runWith(func(c *console) { c.compile, c.curated, c.rules, c.remake = tiny, tiny, nil, remakeTiny })
	},
}

func runWith(change func(*console)) {
	c := newConsole(os.Stdout, os.Stderr)
	change(c)
	os.Exit(c.run(context.Background(), os.Args))
}

// lamp is a record of a small table.
type lamp struct {
	ID   string `json:"id" key:"" doc:"ID of the lamp."`
	Name string `json:"name" doc:"Name of the lamp."`
}

// doubled is the real dataset and a table with findings: a key that stands twice, and text
// that hides and steers.
func doubled() (*schema.Dataset, error) {
	d, err := records.Dataset()
	d.Tables = append(d.Tables, schema.Of("lamps", "a lamp", []lamp{
		{"north", "North"}, {"north", "South"}, {"west", "We\x1b[31mst\u202e"}, {"east", "East\nend "},
	}))
	return d, err
}

func misdefined() (*schema.Dataset, error) {
	return nil, errors.New("lamps.name: a column needs a doc\nlamps.id: \x1b[2Jis no key")
}

// retitled is the real dataset, but for its title.
func retitled() (*schema.Dataset, error) {
	d, err := records.Dataset()
	d.Meta.Title += ", retitled"
	return d, err
}

// wrongClaims are the real claims, and one of a passage that is not there.
func wrongClaims() []evidence.Claim {
	claims := records.Claims()
	wrong := claims[0]
	wrong.Passage = "nowhere-1999-p\x1b[31m001"
	return append(claims, wrong)
}
