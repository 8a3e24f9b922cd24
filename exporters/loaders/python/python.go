// Package python writes what users of Python load a release with: load.py, a module that
// reads the CSV files beside it into typed tables of pandas or polars, and a wheel, which is
// the same module with the tables inside.
package python

import (
	"errors"
	"io"

	"pakrus/schema"
)

// create makes the file of that name, a path inside the release.
type create = func(name string) (io.WriteCloser, error)

// Tables writes the tables of a dataset as csv/<table>.csv; see package csv.
type Tables func(create create, d *schema.Dataset) error

// Writer returns the function that writes load.py and <name>-<version>-py3-none-any.whl. The
// wheel holds the CSV files that tables writes: pandas reads those with no other package, which
// Parquet would need, and compressed they are as small.
func Writer(tables Tables) func(create create, d *schema.Dataset) error {
	return func(create create, d *schema.Dataset) error {
		text, err := Source(d)
		if err != nil {
			return err
		}
		if err := writeFile(create, "load.py", text); err != nil {
			return err
		}
		return writeWheel(create, d, text, tables)
	}
}

func writeFile(create create, name string, text []byte) error {
	file, err := create(name)
	if err != nil {
		return err
	}
	_, err = file.Write(text)
	return errors.Join(err, file.Close())
}
