package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"pakrus/exporters"
	"pakrus/schema"
	"pakrus/schema/contrib"
)

// ownParquet takes the rows of the dataset for a Parquet file that is the release's own, byte for
// byte. No other is looked into: damaged or hostile Parquet brings its readers down.
func (j *conversion) ownParquet(file io.ReaderAt, size int64, checker *contrib.Checker) (*source, error) {
	given, own := sha256.New(), sha256.New()
	d := &schema.Dataset{Meta: j.dataset.Meta, Tables: []*schema.Table{j.table}}
	i := slices.IndexFunc(exporters.Formats, func(f exporters.Format) bool { return f.Name == "parquet" })
	if err := exporters.Formats[i].WriteOne(own, d); err != nil {
		return nil, err
	}
	if _, err := io.Copy(given, io.NewSectionReader(file, 0, size)); err != nil {
		return nil, err
	}
	if !bytes.Equal(given.Sum(nil), own.Sum(nil)) {
		checker.Report(contrib.New("FIL1", contrib.Place{File: j.from},
			fmt.Sprintf("the file is not the Parquet file of %s in release %s, and no other Parquet file is read", j.table.Name, d.Meta.Version),
			"convert the CSV or JSON file of the same records"))
	}
	return &source{meta: d.Meta, table: j.table}, nil
}

// openPlain opens a file that is a plain one, and tells its size.
func openPlain(name string) (*os.File, int64, error) {
	info, err := os.Lstat(name)
	if err != nil {
		return nil, 0, err
	}
	if !info.Mode().IsRegular() {
		return nil, 0, fmt.Errorf("%s is no plain file; name the file itself", name)
	}
	file, err := os.Open(name)
	return file, info.Size(), err
}

func unknownFormat(name string) contrib.Finding {
	advice := "name it .csv, .xlsx, .json, .jsonl or .yaml"
	switch end := strings.ToLower(filepath.Ext(name)); end {
	case ".ods", ".xls", ".xlsm", ".xlsb", ".fods", ".numbers":
		advice = "open it in the spreadsheet program and save it as Excel Workbook (.xlsx)"
	case ".doc", ".docx", ".odt", ".pdf", ".txt", ".md":
		advice = "copy the records into the template of a table (pakrus template), one a row"
	}
	return contrib.New("FIL1", contrib.Place{File: name}, "the end of the file's name tells no format", advice)
}

// publishFile writes a file whole or not at all: under a temporary name beside it, synced, then
// renamed over what may stand there.
func publishFile(name string, write func(io.Writer) error) (err error) {
	file, err := os.CreateTemp(filepath.Dir(name), ".pakrus-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(file.Name())
		}
	}()
	out := bufio.NewWriterSize(file, 64<<10)
	err = write(out)
	if err == nil {
		err = errors.Join(out.Flush(), file.Chmod(0o644), file.Sync())
	}
	if err = errors.Join(err, file.Close()); err != nil {
		return err
	}
	return os.Rename(file.Name(), name)
}

// cancelled is a writer that fails once the context is done.
type cancelled struct {
	ctx context.Context
	io.Writer
}

func (c cancelled) Write(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.Writer.Write(p)
}
