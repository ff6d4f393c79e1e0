package parse_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/golden"
	"github.com/pullquote/pullquote/parse"
)

// TestPages parses the page of each folder under testdata/pages and compares the
// article and what every pass decided.
func TestPages(t *testing.T) {
	for _, path := range glob(t, "testdata/pages/*/page.html") {
		dir := filepath.Dir(path)
		t.Run(filepath.Base(dir), func(t *testing.T) {
			page := readFile(t, path)
			if runtime.GOARCH == "wasm" && !utf8.Valid(page) {
				t.Skip("a browser decodes pages before they are parsed")
			}
			a, events, err := traced(page, "")
			require.NoError(t, err)
			requirePromises(t, page, a)
			requireUntraced(t, page, "", a)
			golden.Equal(t, filepath.Join(dir, "article.json"), encoded(t, a))
			golden.Equal(t, filepath.Join(dir, "trace.txt"), listing(events, ""))
		})
	}
}

// TestPasses parses the page of each txtar under testdata/<pass> and compares the
// article and what that pass decided.
func TestPasses(t *testing.T) {
	for _, pass := range []string{"document", "metadata", "content", "blocks", "authors", "judge"} {
		for _, path := range glob(t, "testdata/"+pass+"/*.txt") {
			t.Run(pass+"/"+strings.TrimSuffix(filepath.Base(path), ".txt"), func(t *testing.T) {
				c := golden.ReadArchive(t, path)
				page := c.Get("page.html")
				a, events, err := traced(page, strings.TrimSpace(string(c.Get("url"))))
				if err == nil {
					requirePromises(t, page, a)
					requireUntraced(t, page, strings.TrimSpace(string(c.Get("url"))), a)
				} else {
					c.Set("error", []byte(err.Error()))
				}
				c.Set("article.json", encoded(t, a))
				c.Set("trace", listing(events, pass))
				golden.EqualArchive(t, path, c)
			})
		}
	}
}

func glob(t *testing.T, pattern string) []string {
	paths, err := filepath.Glob(pattern)
	require.NoError(t, err)
	require.NotEmpty(t, paths, "no cases at %s", pattern)
	return paths
}

// traced parses a page and returns what was decided on the way.
func traced(page []byte, url string) (*article.Article, []parse.Event, error) {
	var events []parse.Event
	p := parse.Parser{Trace: func(e parse.Event) { events = append(events, e) }}
	a, err := p.Parse(bytes.NewReader(page), url)
	return a, events, err
}

// requireUntraced checks that the article is the same without a trace, when chrome is
// not looked into.
func requireUntraced(t testing.TB, page []byte, url string, traced *article.Article) {
	t.Helper()
	a, err := parse.Parse(bytes.NewReader(page), url)
	require.NoError(t, err)
	require.Equal(t, string(encoded(t, traced)), string(encoded(t, a)))
}

// encoded is the article's JSON as people read it.
func encoded(t testing.TB, a *article.Article) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	require.NoError(t, enc.Encode(a))
	return b.Bytes()
}

// listing prints the events of a pass, or of all, one a line.
func listing(events []parse.Event, pass string) []byte {
	var b bytes.Buffer
	for _, e := range events {
		if pass != "" && e.Pass != pass {
			continue
		}
		sign := "-"
		if e.Kept {
			sign = "+"
		}
		fmt.Fprintf(&b, "%s %s %s: %s", sign, e.Pass, e.Field, e.Rule)
		if e.Score != 0 {
			fmt.Fprintf(&b, " (%g)", e.Score)
		}
		if e.Node != "" {
			fmt.Fprintf(&b, " @ %s", e.Node)
		}
		if e.Text != "" {
			fmt.Fprintf(&b, " = %s", strings.ReplaceAll(e.Text, "\n", "¶"))
		}
		b.WriteByte('\n')
	}
	return b.Bytes()
}
