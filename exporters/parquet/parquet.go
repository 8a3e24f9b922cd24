// Package parquet writes a dataset as Parquet files.
package parquet

import (
	"io"
	"maps"
	"runtime"
	"sync"

	"github.com/parquet-go/parquet-go"

	"pakrus/exporters/internal/each"
	"pakrus/schema"
)

// groupRows is the number of rows of a row group: small enough that a table of any length
// takes little memory, and that a few groups can be encoded at a time.
const groupRows = 8 * batchRows

// Write writes every table of the dataset to parquet/<table>.parquet, columns in declared
// order. Integers are INT64, decimals DOUBLE, booleans BOOLEAN, days DATE, lists LIST with
// three levels, all else STRING, with a dictionary for codes and references; a column
// whose values may be missing is optional. The key-value metadata tells title,
// description, version, released, license, license_url, table, table_title, and for each
// column meaning:<column> and, where it has one, unit:<column>.
func Write(create func(name string) (io.WriteCloser, error), d *schema.Dataset) error {
	return each.Table(create, d, "parquet", func(w io.Writer, t *schema.Table) error {
		return writeTable(w, &d.Meta, t)
	})
}

func writeTable(w io.Writer, meta *schema.Meta, t *schema.Table) error {
	file := parquet.NewGenericWriter[any](w,
		parquet.NewSchema(t.Name, nodeOf(t)),
		parquet.Compression(&parquet.Zstd),
		parquet.CreatedBy(meta.Generator, meta.Version, ""), // else it names the build of this program
		&parquet.WriterConfig{KeyValueMetadata: metadata(meta, t)},
	)
	if err := writeGroups(file, t); err != nil {
		return err
	}
	return file.Close()
}

// writeGroups encodes as many row groups at a time as there are processors. Which rows
// make a group, and the order of groups, do not depend on that number.
func writeGroups(file *parquet.GenericWriter[any], t *schema.Table) error {
	encoders := make([]*encoder, min(runtime.GOMAXPROCS(0), (t.Len()+groupRows-1)/groupRows))
	for i := range encoders {
		encoders[i] = newEncoder(t, file.BeginRowGroup())
	}
	for from := 0; from < t.Len(); from += len(encoders) * groupRows {
		var running sync.WaitGroup
		for i, e := range encoders {
			running.Go(func() { e.encode(from + i*groupRows) })
		}
		running.Wait()
		for _, e := range encoders {
			if err := e.commit(); err != nil {
				return err
			}
		}
	}
	return nil
}

func metadata(meta *schema.Meta, t *schema.Table) map[string]string {
	about := map[string]string{
		"title": meta.Title, "description": meta.Description, "version": meta.Version, "released": string(meta.Released),
		"license": meta.License.SPDX, "license_url": meta.License.URL, "table": t.Name, "table_title": t.Title,
	}
	for _, c := range t.Columns {
		about["meaning:"+c.Name] = c.Meaning
		about["unit:"+c.Name] = c.Unit
	}
	maps.DeleteFunc(about, func(_, value string) bool { return value == "" })
	return about
}
