package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"

	_ "modernc.org/sqlite" // the driver "sqlite": SQLite in pure Go, so that the program needs no C compiler
)

// settings fix all that decides the bytes of the file, and leave out what would survive a crash:
// the file is not the release yet. The cache bounds the memory, at 32 MiB.
const settings = `
PRAGMA page_size = 4096;
PRAGMA encoding = 'UTF-8';
PRAGMA auto_vacuum = NONE;
PRAGMA foreign_keys = OFF;
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA cache_size = -32768`

// database is a database that is being written, in a temporary file: SQLite writes pages in any
// order, and a table of any length must not need memory of its length.
type database struct {
	folder string
	file   *os.File // reads what conn writes
	pool   *sql.DB
	conn   *sql.Conn
}

// newDatabase makes an empty database.
func newDatabase() (*database, error) {
	return temporary(nil, settings)
}

// openCopy opens a copy of a database: SQLite reads files that have a name.
func openCopy(content io.Reader) (*database, error) {
	return temporary(content, "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; SELECT 1 FROM sqlite_schema")
}

// temporary makes a temporary file with some content and opens it as a database. Where the system
// allows it, the file has no name any more as soon as it is open, so that a program that is
// killed leaves nothing behind.
func temporary(content io.Reader, settings string) (db *database, err error) {
	db = &database{}
	defer func() {
		if err != nil {
			err = errors.Join(err, db.discard())
		}
	}()
	name, err := db.makeFile(content)
	if err != nil {
		return db, fmt.Errorf("temporary file (TMPDIR says where): %w", err)
	}
	if db.pool, db.conn, err = open(name); err != nil {
		return db, err
	}
	if err = db.run(settings); err == nil {
		os.RemoveAll(db.folder) // discard tells, where it cannot be done yet
	}
	return db, err
}

func (db *database) makeFile(content io.Reader) (name string, err error) {
	if db.folder, err = os.MkdirTemp("", "sqlite-"); err != nil {
		return "", err
	}
	name = filepath.Join(db.folder, "db")
	if db.file, err = os.Create(name); err == nil && content != nil {
		_, err = io.Copy(db.file, content)
	}
	return name, err
}

// open opens the one connection to a database file.
func open(name string) (*sql.DB, *sql.Conn, error) {
	path, err := filepath.Abs(name)
	if err != nil {
		return nil, nil, err
	}
	address := url.URL{Scheme: "file", Path: filepath.ToSlash(path)}
	pool, err := sql.Open("sqlite", address.String())
	if err != nil {
		return nil, nil, err
	}
	conn, err := pool.Conn(context.Background())
	return pool, conn, err
}

// run runs statements, which are formatted as by fmt.Sprintf where there are arguments.
func (db *database) run(statements string, args ...any) error {
	if len(args) > 0 {
		statements = fmt.Sprintf(statements, args...)
	}
	_, err := db.conn.ExecContext(context.Background(), statements)
	return err
}

// copyTo ends the work on the database and copies its file.
func (db *database) copyTo(w io.Writer) error {
	if err := db.close(); err != nil {
		return err
	}
	_, err := io.Copy(w, db.file)
	return err
}

func (db *database) close() error {
	var err error
	if db.conn != nil {
		err = db.conn.Close()
	}
	if db.pool != nil {
		err = errors.Join(err, db.pool.Close())
	}
	db.conn, db.pool = nil, nil
	return err
}

// discard removes what is left of the temporary file.
func (db *database) discard() error {
	err := db.close()
	if db.file != nil {
		err = errors.Join(err, db.file.Close())
	}
	return errors.Join(err, os.RemoveAll(db.folder))
}
