// Package r writes what users of R load a release with: load.R, which reads the CSV files beside
// it into typed data frames, and a source package whose data sets are the tables, with a help page for
// each. Both have the same functions, made of the same text (folder source).
package r

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"pakrus/schema"
)

// Write writes load.R and <package>_<version>.tar.gz; see Package for its name. The bytes depend
// on the dataset alone. A table that has the name of a function of load.R is refused.
func Write(create func(name string) (io.WriteCloser, error), d *schema.Dataset) error {
	if err := checkNames(d); err != nil {
		return err
	}
	text, err := loader(d)
	if err != nil {
		return fmt.Errorf("load.R: %w", err)
	}
	if err := writeFile(create, "load.R", text); err != nil {
		return err
	}
	files, err := packageFiles(d)
	if err != nil {
		return fmt.Errorf("R package: %w", err)
	}
	var out bytes.Buffer
	if err := pack(&out, packageName(d.Meta), d.Meta.Released, files); err != nil {
		return fmt.Errorf("R package: %w", err)
	}
	return writeFile(create, Package(d.Meta), out.Bytes())
}

func writeFile(create func(name string) (io.WriteCloser, error), name string, text []byte) error {
	file, err := create(name)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	_, err = file.Write(text)
	if err := errors.Join(err, file.Close()); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}
