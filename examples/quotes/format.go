package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// table is where rows go. put is called for each page that could be read, those
// without quotes included.
type table interface {
	put(p page) error
	close() error
}

// format is one form of table. Exactly one of write and open is set.
type format struct {
	name       string
	extensions []string
	// write writes a table from its beginning. It does not close w.
	write func(w io.Writer) (table, error)
	// open opens a table that may have rows already.
	open func(path string) (table, error)
}

var formats = []format{
	{name: "jsonl", extensions: []string{".jsonl"}, write: newLines},
	{name: "csv", extensions: []string{".csv"}, write: newSheet},
	{name: "sqlite", extensions: []string{".db", ".sqlite", ".sqlite3"}, open: openToBuild},
}

func formatNamed(name string) (format, error) {
	names := make([]string, len(formats))
	for i, f := range formats {
		if f.name == name {
			return f, nil
		}
		names[i] = f.name
	}
	return format{}, fmt.Errorf("there are %s", strings.Join(names, ", "))
}

// formatFor returns the format a file's name asks for.
func formatFor(path string) format {
	for _, f := range formats {
		if slices.Contains(f.extensions, filepath.Ext(path)) {
			return f
		}
	}
	return formats[0]
}

// table opens the table that the command asks for.
func (c *command) table(stdout io.Writer) (table, error) {
	if c.format.open != nil {
		return c.format.open(c.output)
	}
	if c.output == "" {
		return newBuffered(stdout, nil, c.format)
	}
	f, err := os.Create(c.output)
	if err != nil {
		return nil, err
	}
	return newBuffered(f, f, c.format)
}

// buffered is a table that is written through a buffer.
type buffered struct {
	table
	w      *bufio.Writer
	closer io.Closer // may be nil
}

func newBuffered(w io.Writer, closer io.Closer, f format) (table, error) {
	b := &buffered{w: bufio.NewWriter(w), closer: closer}
	var err error
	b.table, err = f.write(b.w)
	return b, err
}

func (b *buffered) close() error {
	err := b.table.close()
	if err == nil {
		err = b.w.Flush()
	}
	if b.closer == nil {
		return err
	}
	return errors.Join(err, b.closer.Close())
}

// lines is a table of JSON lines.
type lines struct{ w io.Writer }

func newLines(w io.Writer) (table, error) { return lines{w}, nil }

func (l lines) put(p page) error { return writeLines(l.w, p.rows) }

func (l lines) close() error { return nil }
