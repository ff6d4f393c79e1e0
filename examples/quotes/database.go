package main

import (
	"database/sql"
	_ "embed"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/ncruces/go-sqlite3/driver"
	"github.com/ncruces/go-sqlite3/ext/fts5"
)

//go:embed schema.sql
var schema string

// The application_id and user_version of the schema.
const (
	applicationID = 0x50515144
	schemaVersion = 1
)

// openDatabase opens the file at path in a mode of SQLite's: "ro" or "rwc".
func openDatabase(path, mode string) (*sql.DB, error) {
	return driver.Open("file:"+url.PathEscape(path)+"?mode="+mode, fts5.Register)
}

// isOurs tells whether a database has the schema, and whether it has anything.
func isOurs(db interface {
	QueryRow(query string, args ...any) *sql.Row
}) (ours, empty bool, err error) {
	var application, version, tables int
	err = db.QueryRow(`SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)
		FROM pragma_application_id, pragma_user_version`).Scan(&application, &version, &tables)
	return application == applicationID && version == schemaVersion, application == 0 && tables == 0, err
}

var errForeign = errors.New("not a database that this version of quotes made")

// openToSearch opens a database that is there.
func openToSearch(path string) (*sql.DB, error) {
	switch info, err := os.Stat(path); {
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, fmt.Errorf("%s: a directory, not a database", path)
	}
	db, err := openDatabase(path, "ro")
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	ours, _, err := isOurs(db)
	if err == nil && !ours {
		err = errForeign
	}
	if err != nil {
		db.Close()
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return db, nil
}

// database is a table in a database. All of a build is one transaction: it is there
// as a whole or not at all.
type database struct {
	path   string
	db     *sql.DB
	tx     *sql.Tx
	failed bool
}

// openToBuild opens a database or makes it.
func openToBuild(path string) (table, error) {
	db, err := openDatabase(path, "rwc")
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	d := &database{path: path, db: db}
	if err := d.begin(); err != nil {
		db.Close()
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return d, nil
}

func (d *database) begin() (err error) {
	if d.tx, err = d.db.Begin(); err != nil {
		return err
	}
	ours, empty, err := isOurs(d.tx)
	switch {
	case err != nil:
		return err
	case empty:
		_, err = d.tx.Exec(schema)
		return err
	case !ours:
		return errForeign
	}
	return nil
}

// put replaces what the database has of a page.
func (d *database) put(p page) error {
	if err := d.replace(p); err != nil {
		d.failed = true
		return fmt.Errorf("%s: %w", d.path, err)
	}
	return nil
}

func (d *database) replace(p page) error {
	known, err := p.known()
	if err != nil {
		return err
	}
	if _, err := d.tx.Exec(`DELETE FROM quotes WHERE page = ?`, known); err != nil {
		return err
	}
	for _, r := range p.rows {
		if err := d.insert(known, r); err != nil {
			return err
		}
	}
	return nil
}

// known is what a second build knows the page by: its file, whatever name leads there,
// and the address of what came through standard input. The address that a file gives
// for itself will not do: some sites give one for all their pages.
func (p page) known() (string, error) {
	if p.source == "-" {
		return p.url, nil
	}
	return filepath.Abs(p.source)
}

var insertion = `INSERT INTO quotes (page, ` + strings.Join(columnNames(), ", ") +
	`) VALUES (?` + strings.Repeat(", ?", len(columns)) + `)`

func (d *database) insert(known string, r row) error {
	values := []any{known}
	for _, c := range columns {
		values = append(values, *c.of(&r))
	}
	inserted, err := d.tx.Exec(insertion, values...)
	if err != nil {
		return err
	}
	number, err := inserted.LastInsertId()
	if err != nil {
		return err
	}
	_, err = d.tx.Exec(`INSERT INTO words (rowid, text, speaker) VALUES (?, ?, ?)`,
		number, spaced(r.Text), spaced(r.Speaker))
	return err
}

func (d *database) close() error {
	end := d.tx.Commit
	if d.failed {
		end = d.tx.Rollback
	}
	if err := errors.Join(end(), d.db.Close()); err != nil {
		return fmt.Errorf("%s: %w", d.path, err)
	}
	return nil
}
