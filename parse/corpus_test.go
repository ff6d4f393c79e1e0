package parse_test

import (
	"bytes"
	"errors"
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"encoding/json"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/parse"
)

const corpora = "../../shared/data"

// TestCorpora parses every page of the evaluation and checks the promises. A page
// may hold no article, but nothing else may go wrong.
func TestCorpora(t *testing.T) {
	if _, err := os.Stat(corpora); err != nil {
		t.Skip("the evaluation pages are not at hand")
	}
	for _, set := range []string{"seed", "scrapinghub", "wcxb", "people", "footnotes", "statements"} {
		t.Run(set, func(t *testing.T) {
			t.Parallel()
			for _, path := range glob(t, filepath.Join(corpora, set, "pages", "*.html.gz")) {
				requireParses(t, path, unzip(t, path))
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
	a, err := parse.Parse(bytes.NewReader(page), "")
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
	}()
}
