package parse_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/golden"
	"github.com/pullquote/pullquote/parse"
)

const corpora = "../../shared/data"

// TestCorpora parses every page of the corpora beside the checkout and checks the promises. A page
// may hold no article, but nothing else may go wrong.
func TestCorpora(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a minute")
	}
	if _, err := os.Stat(corpora); err != nil {
		t.Skip("needs ../shared/data: the corpora are not at hand")
	}
	for _, set := range []string{"seed", "scrapinghub", "wcxb", "people", "footnotes", "statements"} {
		t.Run(set, func(t *testing.T) {
			t.Parallel()
			for _, path := range glob(t, filepath.Join(corpora, set, "pages", "*.html.gz")) {
				requireParses(t, path, golden.Unzipped(t, path))
			}
		})
	}
	t.Run("polnear", func(t *testing.T) {
		t.Parallel()
		for line := range bytes.Lines(readFile(t, filepath.Join(corpora, "polnear", "truth.jsonl"))) {
			var row struct{ ID, Text string }
			require.NoError(t, json.Unmarshal(line, &row))
			requireParses(t, row.ID, textPage(row.Text))
		}
	})
}

// textPage sets plain text as a page, a paragraph a line.
func textPage(text string) []byte {
	var b bytes.Buffer
	b.WriteString("<!DOCTYPE html><html lang=en><body><article>")
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			b.WriteString("<p>" + html.EscapeString(line) + "</p>\n")
		}
	}
	b.WriteString("</article></body></html>")
	return b.Bytes()
}

func requireParses(t *testing.T, name string, page []byte) {
	t.Helper()
	a, _, err := traced(page, "")
	if errors.Is(err, parse.ErrNoArticle) {
		t.Logf("%s: %v", name, err)
		return
	}
	require.NoError(t, err, name)
	func() {
		defer func() {
			if t.Failed() {
				t.Log(name)
			}
		}()
		requirePromises(t, page, a)
		requireUntraced(t, page, "", a)
	}()
}

// TestSeed reads the article the project began with, in two markups.
func TestSeed(t *testing.T) {
	if _, err := os.Stat(corpora); err != nil {
		t.Skip("needs ../shared/data: the corpora are not at hand")
	}
	for _, path := range glob(t, filepath.Join(corpora, "seed", "pages", "*.html.gz")) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			a, err := parse.Parse(bytes.NewReader(golden.Unzipped(t, path)), "")
			require.NoError(t, err)
			require.Len(t, a.Body, 6)

			require.Len(t, a.Quotes, 1)
			q := a.Quotes[0]
			require.Equal(t, article.Statement, q.Kind)
			require.Len(t, q.Passages, 3)
			require.Equal(t, "Igor Korotchenko", q.Speaker.Name)
			require.Equal(t, "military expert and director", q.Speaker.Role)
			require.Equal(t, "Centre for Analysis of World Arms Trade", q.Speaker.Affiliation)

			require.Len(t, a.Footnotes, 1)
			note := a.Footnotes[0]
			require.Equal(t, "*", note.Marker)
			require.Equal(t, article.Editor, note.Kind)
			require.Len(t, note.Refs, 1)
			before := a.Body[note.Refs[0].Block].Text.Plain[:note.Refs[0].Start]
			require.True(t, strings.HasSuffix(before, "CSTO."), before)

			require.Len(t, a.Authors, 1)
			require.Equal(t, 198, a.Authors[0].ArticleCount)
			require.NotEmpty(t, a.Authors[0].Bio)
		})
	}
}
