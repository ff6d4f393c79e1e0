package parse

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// languageRow is a passage as a language's press has it, and what it quotes.
type languageRow struct {
	form string
	// open is how much of it is known to be read wrong: "", "role" or "speaker".
	open   string
	text   string
	quotes []string
}

// readLanguage reads the language's name and its rows, which blank lines part: a line
// "# form", or "#speaker form" or "#role form" for what is not read right yet, a line for
// each paragraph, and an indented line "words | name | role | affiliation" for each quote.
func readLanguage(t *testing.T, path string) (name string, rows []languageRow) {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	name, rest, ok := strings.Cut(strings.TrimSpace(string(data)), "\n\n")
	require.True(t, ok)
	for part := range strings.SplitSeq(rest, "\n\n") {
		head, lines, _ := strings.Cut(part, "\n")
		open, form, ok := strings.Cut(strings.TrimPrefix(head, "#"), " ")
		require.True(t, ok && head[0] == '#', part)
		row := languageRow{open: open, form: form}
		for line := range strings.SplitSeq(lines, "\n") {
			if quote, ok := strings.CutPrefix(line, "\t"); ok {
				row.quotes = append(row.quotes, strings.TrimRight(quote, " |"))
			} else {
				row.text += line + "\n\n"
			}
		}
		rows = append(rows, row)
	}
	return name, rows
}

// languageQuotes lists the quotes found in a row's text as the row has them.
func languageQuotes(t *testing.T, language, text string) []string {
	t.Helper()
	pg := bodyPage(new(Parser), "lang: "+language+"\n"+text)
	require.NoError(t, pg.quotes())
	require.NoError(t, pg.article.Validate())
	var got []string
	for _, q := range pg.article.Quotes {
		requireOnPage(t, &pg.article, q)
		var words []string
		for _, p := range q.Passages {
			words = append(words, pg.article.Excerpt(p))
		}
		fields := []string{strings.Join(words, " ¶ "), q.Speaker.Name, q.Speaker.Role, q.Speaker.Affiliation}
		got = append(got, strings.TrimRight(strings.Join(fields, " | "), " |"))
	}
	return got
}

// wrongIn tells how much of the wanted quotes is not in got: "", "role" or "speaker".
func wrongIn(want, got []string) string {
	speakers := func(quotes []string) (out []string) {
		for _, q := range quotes {
			f := append(strings.Split(q, " | "), "")
			out = append(out, f[0]+" | "+f[1])
		}
		return out
	}
	switch {
	case fmt.Sprint(want) == fmt.Sprint(got):
		return ""
	case fmt.Sprint(speakers(want)) == fmt.Sprint(speakers(got)):
		return "role"
	}
	return "speaker"
}

var showRows = flag.Bool("rows", false, "print what rows of testdata/languages are read wrong")

// TestLanguages reads the rows of testdata/languages. Rows that are marked open have to
// be wrong, so that none goes on being called that. The README gives the counts.
func TestLanguages(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	paths, err := filepath.Glob("testdata/languages/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, path := range paths {
		language := strings.TrimSuffix(filepath.Base(path), ".txt")
		t.Run(language, func(t *testing.T) {
			name, rows := readLanguage(t, path)
			speakers, all := 0, 0
			for _, row := range rows {
				wrong := row.check(t, language)
				if wrong != "speaker" {
					speakers++
				}
				if wrong == "" {
					all++
				}
			}
			counts := fmt.Sprintf("| %s | %d | %d | %d |", name, len(rows), speakers, all)
			if *showRows {
				t.Log(counts)
				return
			}
			require.True(t, bytes.Contains(readme, []byte(counts)), "the README should have %s", counts)
		})
	}
}

// check tells how much of a row is read wrong, which has to be what is known of it.
func (row *languageRow) check(t *testing.T, language string) string {
	t.Helper()
	got := languageQuotes(t, language, row.text)
	wrong := wrongIn(row.quotes, got)
	switch {
	case !*showRows:
		require.Equal(t, row.open, wrong, "%s: %s\ngot %q", row.form, row.text, got)
	case wrong != "":
		t.Logf("%s: %s\n%s\nwant\n\t%s\ngot\n\t%s", wrong, row.form, strings.TrimSpace(row.text), strings.Join(row.quotes, "\n\t"), strings.Join(got, "\n\t"))
	}
	return wrong
}
