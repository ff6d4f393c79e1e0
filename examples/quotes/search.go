package main

import (
	"database/sql"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"github.com/pullquote/pullquote/article"
)

var kinds = []article.QuoteKind{
	article.Direct, article.Indirect, article.Statement, article.Interview,
	article.SetOff, article.Pull, article.Social,
}

func checkKind(name string) error {
	if name == "" || slices.Contains(kinds, article.QuoteKind(name)) {
		return nil
	}
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = string(k)
	}
	return fmt.Errorf("-kind %s: there are %s", name, strings.Join(names, ", "))
}

// search prints the quotes of a database that fit.
func (c *command) search(s streams) (int, error) {
	path := c.args[len(c.args)-1]
	db, err := openToSearch(path)
	if err != nil {
		return trouble, err
	}
	defer db.Close()
	found, err := c.find(db)
	if err != nil {
		return trouble, fmt.Errorf("%s: %w", path, err)
	}
	if err := c.tell(s.out, found); err != nil {
		return trouble, err
	}
	if len(found) == 0 {
		return lacking, nil
	}
	return fine, nil
}

func (c *command) tell(w io.Writer, found []row) error {
	if c.json {
		return writeLines(w, found)
	}
	return writeHits(w, found)
}

// find returns the quotes that fit all that is asked for: the best first if words are,
// in the order of the pages else.
func (c *command) find(db *sql.DB) ([]row, error) {
	words := c.args[:len(c.args)-1]
	asked := slices.Concat(terms("text", words), terms("speaker", strings.Fields(c.speaker)))
	from, where, order := "quotes", "(?1 = '' OR kind = ?1)", "number"
	values := []any{c.kind}
	if len(asked) > 0 {
		from += " JOIN words ON number = words.rowid"
		where += " AND words MATCH ?2"
		values = append(values, strings.Join(asked, " AND "))
	}
	if len(words) > 0 {
		order = "words.rank, number"
	}
	found, err := db.Query("SELECT quotes."+strings.Join(columnNames(), ", quotes.")+
		" FROM "+from+" WHERE "+where+" ORDER BY "+order, values...)
	if err != nil {
		return nil, err
	}
	return scan(found)
}

func scan(found *sql.Rows) (rows []row, err error) {
	defer found.Close()
	for found.Next() {
		var r row
		cells := make([]any, len(columns))
		for i, c := range columns {
			cells[i] = c.of(&r)
		}
		if err := found.Scan(cells...); err != nil {
			return nil, err
		}
		rows = append(rows, r)
	}
	return rows, found.Err()
}

// terms asks in the language of FTS5 for each of the words in a column. One of several
// words is a phrase, one that ends in * a beginning.
func terms(column string, words []string) []string {
	var all []string
	for _, w := range words {
		w, begins := strings.CutSuffix(w, "*")
		term := column + ` : "` + strings.ReplaceAll(spaced(w), `"`, `""`) + `"`
		if begins {
			term += " *"
		}
		all = append(all, term)
	}
	return all
}

// spaced parts the characters of scripts without spaces, since FTS5 parts words at
// spaces only. What is asked for is parted the same way.
func spaced(text string) string {
	var b strings.Builder
	for _, r := range text {
		if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar) {
			b.WriteString(" " + string(r) + " ")
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}
