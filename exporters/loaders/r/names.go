package r

import (
	"fmt"
	"slices"
	"strings"

	"pakrus/schema"
)

// functions are what load.R and the package offer; the last one only where there are claims.
var functions = []string{
	"load_table", "describe_table", "codes_of",
	"edtf_start", "edtf_end", "edtf_precision", "edtf_uncertain", "edtf_approximate", "claims_for",
}

func functionsOf(d *schema.Dataset) []string {
	if d.Table("claims") == nil {
		return functions[:len(functions)-1]
	}
	return functions
}

// checkNames refuses tables whose name is taken by a function.
func checkNames(d *schema.Dataset) error {
	for _, t := range d.Tables {
		if slices.Contains(functions, t.Name) || t.Name == "cite" {
			return fmt.Errorf("table %q: load.R has a function of this name; rename the table", t.Name)
		}
	}
	return nil
}

// Package is the name of the file of the source package, such as pakrus_0.3.0.tar.gz.
func Package(m schema.Meta) string { return packageName(m) + "_" + version(m.Version) + ".tar.gz" }

// packageName is the name of the dataset as R allows it for a package: letters, digits and dots,
// two at least, no dot at the end (Writing R Extensions, section 1.1.1).
func packageName(m schema.Meta) string {
	name := strings.Trim(strings.ReplaceAll(m.Name, "-", "."), ".")
	if len(name) < 2 || slices.Contains(reserved, name) {
		return name + ".data"
	}
	return name
}

// reserved are the names that R would read as something else, and packages that come with R.
var reserved = []string{
	"if", "else", "repeat", "while", "function", "for", "next", "break", "in",
	"base", "compiler", "datasets", "graphics", "grid", "methods", "parallel", "splines", "stats", "tcltk", "tools", "utils",
}

// version is a version of SemVer as R allows it: numbers alone. What comes before a version, such as
// 0.3.0-dev, gets the 9000 by which R marks packages in development.
func version(semver string) string {
	if plain, _, pre := strings.Cut(semver, "-"); pre {
		return plain + ".9000"
	}
	return semver
}

// licences are the fields License of the licences that R knows by another name than SPDX does.
var licences = map[string]string{
	"CC-BY-4.0": "CC BY 4.0 + file LICENSE",
	"CC0-1.0":   "CC0 | file LICENSE",
}
