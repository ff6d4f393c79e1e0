package main

import (
	"encoding/csv"
	"io"
	"strings"
)

// sheet is a table in CSV.
type sheet struct{ w *csv.Writer }

func newSheet(w io.Writer) (table, error) {
	s := sheet{csv.NewWriter(w)}
	return s, s.w.Write(columnNames())
}

func (s sheet) put(p page) error {
	cells := make([]string, len(columns))
	for _, r := range p.rows {
		for i, c := range columns {
			cells[i] = inert(*c.of(&r))
		}
		if err := s.w.Write(cells); err != nil {
			return err
		}
	}
	return nil
}

func (s sheet) close() error {
	s.w.Flush()
	return s.w.Error()
}

// inert puts an apostrophe before what a spreadsheet would take for a formula. CSV is
// mostly opened in one, and the words are those of strangers; the other formats have
// them unchanged.
func inert(cell string) string {
	if strings.IndexAny(strings.TrimSpace(cell), "=+-@＝＋－＠") == 0 {
		return "'" + cell
	}
	return cell
}
