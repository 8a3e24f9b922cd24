package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"

	"pakrus/records"
	"pakrus/schema"
)

// The programs pakrus-tiny compile the Go files of the working folder instead of the records:
// records/meta.go with version and date, and records/rows.go with the rows of three tables.

type lampRow struct {
	ID   string `json:"lamp_id" key:"" own:"" doc:"ID of the lamp."`
	Name string `json:"name" own:"" doc:"Name of the lamp."`
	schema.Versions
}

// brightRow is lampRow after its column was renamed.
type brightRow struct {
	ID    string `json:"lamp_id" key:"" own:"" doc:"ID of the lamp."`
	Title string `json:"title" own:"" doc:"Name of the lamp."`
	schema.Versions
}

type changeRow struct {
	Version string `json:"version" key:"" own:"" doc:"Version."`
	Table   string `json:"record_table" key:"" own:"" doc:"Table."`
	Record  string `json:"record_id" key:"" own:"" doc:"Key."`
	Field   string `json:"field" key:"" own:"" doc:"Column."`
	Old     string `json:"old_value,omitzero" own:"" doc:"Before."`
	New     string `json:"new_value,omitzero" own:"" doc:"After."`
	Reason  string `json:"reason" own:"" doc:"Why."`
}

type retiredRow struct {
	Old     string `json:"old_id" key:"" own:"" doc:"ID."`
	New     string `json:"new_id,omitzero" own:"" doc:"ID after."`
	Reason  string `json:"reason" own:"" doc:"Why."`
	Version string `json:"version" own:"" doc:"When."`
}

// tiny compiles the dataset of the working folder.
func tiny() (*schema.Dataset, error) { return tinyIn(".") }

// remakeTiny builds a release of the working folder as it would be with the changed files.
func remakeTiny(ctx context.Context, root string, changed map[string][]byte, dist string) (string, error) {
	scratch, err := os.MkdirTemp("", "tiny-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(scratch)
	err = os.CopyFS(filepath.Join(scratch, "records"), os.DirFS(filepath.Join(root, "records")))
	for name, text := range changed {
		err = errors.Join(err, os.WriteFile(filepath.Join(scratch, name), text, 0o644))
	}
	if err != nil {
		return "", err
	}
	var said bytes.Buffer
	c := newConsole(&said, &said)
	d, err := tinyIn(scratch)
	c.compile, c.rules = func() (*schema.Dataset, error) { return d, err }, nil
	switch code := c.run(ctx, []string{"pakrus", "build", "--dist", dist}); {
	case code == exitFindings:
		return said.String(), errFindings
	case code != exitDone:
		return "", errors.New(said.String())
	}
	return said.String(), nil
}

func tinyIn(root string) (*schema.Dataset, error) {
	described, err := literals(filepath.Join(root, "records", "meta.go"))
	if err != nil {
		return nil, err
	}
	rows, err := literals(filepath.Join(root, "records", "rows.go"))
	if err != nil {
		return nil, err
	}
	real, err := records.Curated()
	if err != nil {
		return nil, err
	}
	meta := described["meta"][0]
	m := schema.Meta{
		Name: "lamps", Title: "Lamps", Description: "Some lamps.", Version: meta["Version"], First: "0.1.0", Released: schema.Day(meta["Released"]),
		License: real.Meta.License, Creators: real.Meta.Creators, Coverage: "2020", SchemaBase: "urn:lamps:schema:", Generator: "pakrus",
	}
	return schema.New(m, lampTable(rows), changeTable(rows["changes"]), retiredTable(rows["retired"]))
}

func lampTable(rows map[string][]map[string]string) *schema.Table {
	var lamps []lampRow
	for _, r := range rows["lamps"] {
		lamps = append(lamps, lampRow{r["ID"], r["Name"], schema.Versions{Added: cmp.Or(r["Added"], "0.1.0"), Changed: r["Changed"]}})
	}
	if lamps != nil {
		return schema.Of("lamps", "a lamp", lamps)
	}
	var bright []brightRow
	for _, r := range rows["bright"] {
		bright = append(bright, brightRow{r["ID"], r["Name"], schema.Versions{Added: cmp.Or(r["Added"], "0.1.0"), Changed: r["Changed"]}})
	}
	return schema.Of("lamps", "a lamp", bright)
}

func changeTable(rows []map[string]string) *schema.Table {
	var changes []changeRow
	for _, r := range rows {
		changes = append(changes, changeRow{r["Version"], "lamps", r["Record"], "name", r["Old"], r["New"], r["Reason"]})
	}
	return schema.Of("changes", "a change", changes)
}

func retiredTable(rows []map[string]string) *schema.Table {
	var retired []retiredRow
	for _, r := range rows {
		retired = append(retired, retiredRow{r["Old"], r["New"], r["Reason"], r["Version"]})
	}
	return schema.Of("retired_ids", "an ID", retired)
}

// literals reads the variables of a Go file: the texts of each struct of a list, or of the one
// struct, by field.
func literals(name string) (map[string][]map[string]string, error) {
	tree, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	found := map[string][]map[string]string{}
	for _, d := range tree.Decls {
		decl, ok := d.(*ast.GenDecl)
		if !ok || decl.Tok != token.VAR {
			continue
		}
		spec := decl.Specs[0].(*ast.ValueSpec)
		literal, ok := spec.Values[0].(*ast.CompositeLit)
		if !ok {
			return nil, errors.New(name + ": a variable is no literal")
		}
		found[spec.Names[0].Name] = structs(literal)
	}
	return found, nil
}

func structs(literal *ast.CompositeLit) []map[string]string {
	var rows []map[string]string
	for _, e := range literal.Elts {
		if row, ok := e.(*ast.CompositeLit); ok {
			rows = append(rows, texts(row, map[string]string{}))
		}
	}
	if rows == nil {
		rows = append(rows, texts(literal, map[string]string{}))
	}
	return rows
}

// texts are the fields of a struct and of those in it.
func texts(literal *ast.CompositeLit, fields map[string]string) map[string]string {
	for _, e := range literal.Elts {
		pair, ok := e.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		switch value := pair.Value.(type) {
		case *ast.BasicLit:
			fields[pair.Key.(*ast.Ident).Name], _ = strconv.Unquote(value.Value)
		case *ast.CompositeLit:
			texts(value, fields)
		}
	}
	return fields
}
