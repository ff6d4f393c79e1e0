package parse_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/article"
)

func readFile(t testing.TB, path string) []byte {
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	return b
}

// requirePromises fails t unless a keeps what the library promises of an article
// parsed from page: it is valid, its JSON gives it back, every name and role
// occurs on the page, and notes are in no text.
func requirePromises(t testing.TB, page []byte, a *article.Article) {
	t.Helper()
	require.NoError(t, a.Validate())
	requireJSON(t, a)
	requireOnPage(t, page, a)
	requireNotesApart(t, a)
}

func requireJSON(t testing.TB, a *article.Article) {
	t.Helper()
	first, err := json.Marshal(a)
	require.NoError(t, err)
	var back article.Article
	require.NoError(t, json.Unmarshal(first, &back))
	again, err := json.Marshal(&back)
	require.NoError(t, err)
	require.Equal(t, string(first), string(again))
}

// requireOnPage looks for every name, role and affiliation in all that the page
// says: text, attributes and JSON-LD. White space and case may differ, since names
// in capitals are set as names.
func requireOnPage(t testing.TB, page []byte, a *article.Article) {
	t.Helper()
	if !utf8.Valid(page) || bytes.IndexByte(page, 0) >= 0 {
		return // in an encoding that this test does not read
	}
	said := pageWords(page)
	for _, b := range a.Body { // words that only a note's marker parts on the page
		said += "\n" + squeezed(b.Words().Plain)
	}
	check := func(what, s string) {
		t.Helper()
		if !strings.Contains(said, squeezed(s)) {
			require.Fail(t, "invented", "%s %q is not on the page", what, s)
		}
	}
	for _, q := range a.Quotes {
		check("speaker", q.Speaker.Name)
		check("role", q.Speaker.Role)
		check("affiliation", q.Speaker.Affiliation)
		check("cue", q.Cue)
	}
	for _, p := range a.Authors {
		check("author", p.Name)
		check("author's role", p.Role)
		check("author's affiliation", p.Affiliation)
	}
	for _, c := range a.Credits {
		check("credited", c.Person.Name)
	}
	check("headline", a.Headline)
}

// pageWords is all that a page says, squeezed.
func pageWords(page []byte) string {
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		return ""
	}
	var text, rest strings.Builder
	for n := range root.Descendants() {
		switch {
		case n.Type == html.TextNode && n.Parent.Data == "script":
			rest.WriteString(n.Data)
			writeStrings(&rest, n.Data)
		case n.Type == html.TextNode && n.Parent.Data != "style":
			text.WriteString(n.Data)
		}
		for _, attr := range n.Attr {
			rest.WriteByte('\n')
			rest.WriteString(attr.Val)
		}
	}
	return squeezed(text.String() + "\n" + rest.String())
}

// writeStrings adds the values of a script that is JSON, with its escapes undone.
func writeStrings(b *strings.Builder, script string) {
	var write func(any)
	write = func(v any) {
		switch v := v.(type) {
		case string:
			b.WriteByte('\n')
			b.WriteString(html.UnescapeString(v))
		case []any:
			for _, e := range v {
				write(e)
			}
		case map[string]any:
			for _, e := range v {
				write(e)
			}
		}
	}
	var v any
	if json.Unmarshal([]byte(script), &v) == nil {
		write(v)
	}
}

// squeezed drops white space and what shows nothing, and folds case.
func squeezed(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, s)
}

// requireNotesApart checks that no long note stands in the body as well and no
// marker at the place where it referred to its note.
func requireNotesApart(t testing.TB, a *article.Article) {
	t.Helper()
	const long = 60
	blocks := map[string]bool{}
	for _, b := range a.Body {
		blocks[b.Words().Plain] = true
	}
	for _, f := range a.Footnotes {
		require.False(t, len(f.Text.Plain) >= long && blocks[f.Text.Plain], "note %q is in the body, too", f.Text.Plain)
		for _, r := range f.Refs {
			plain := a.Body[r.Block].Words().Plain
			if strings.ContainsAny(f.Marker, "*†‡") && f.Marker != "" {
				require.False(t, strings.HasPrefix(plain[r.Start:], f.Marker), "marker %q is in %q", f.Marker, plain)
			}
		}
	}
}
