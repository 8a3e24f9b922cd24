// Package loaders holds what the writers of program code have in common: in a release stand,
// beside the tables, files by which users of Python, DuckDB and R load them with their types.
package loaders

import _ "embed"

// CodeLicense is the licence of all code that is written into a release (MIT); the data have their own.
//
//go:embed LICENSE-CODE.txt
var CodeLicense string
