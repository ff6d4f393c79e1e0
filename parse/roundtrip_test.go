package parse_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/golden"
	"github.com/pullquote/pullquote/parse"
	"github.com/pullquote/pullquote/render"
)

// requireRoundTrip renders a whole and parses that: the article must come back.
func requireRoundTrip(t testing.TB, a *article.Article) {
	t.Helper()
	var page bytes.Buffer
	require.NoError(t, render.Renderer{Images: true}.HTML(&page, render.Whole(a)))
	back, err := parse.Parse(&page, "")
	require.NoError(t, err)
	require.NoError(t, back.Validate())
	require.Equal(t, string(encoded(t, shown(a))), string(encoded(t, back)))
}

// shown is the article less what Whole does not show: a lead picture that stands in
// the body, too, and addresses of what has no words to carry the link.
func shown(a *article.Article) *article.Article {
	s := *a
	if pictured(a, a.Image) {
		s.Image = nil
	}
	if s.Headline == "" {
		s.URL = ""
	}
	if s.Publisher.Name == "" {
		s.Publisher.URL = ""
	}
	return &s
}

// pictured reports whether the image stands in the body, too.
func pictured(a *article.Article, image *article.Image) bool {
	return image != nil && slices.ContainsFunc(a.Body, func(b article.Block) bool {
		return b.Image != nil && b.Image.URL == image.URL
	})
}

// TestRoundTrip renders and parses again what it parsed from every page at hand.
func TestRoundTrip(t *testing.T) {
	var pages []string
	for _, pattern := range []string{"testdata/pages/*/page.html", "../examples/internal/sample/*.html"} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		pages = append(pages, found...)
	}
	if _, err := os.Stat(corpora); err == nil && !testing.Short() {
		pages = append(pages, glob(t, filepath.Join(corpora, "*", "pages", "*.html.gz"))...)
	}
	for _, path := range pages {
		t.Run(filepath.Base(path), func(t *testing.T) {
			t.Parallel()
			var page []byte
			if filepath.Ext(path) == ".gz" {
				page = golden.Unzipped(t, path)
			} else {
				page = readFile(t, path)
			}
			a, err := parse.Parse(bytes.NewReader(page), "")
			if errors.Is(err, parse.ErrNoArticle) {
				return
			}
			require.NoError(t, err)
			requireRoundTrip(t, a)
		})
	}
}

// TestPartsRoundTrip renders the parts of articles that have no body, and parses them:
// what they show must come back.
func TestPartsRoundTrip(t *testing.T) {
	for _, path := range glob(t, "../render/testdata/*/article.json") {
		a := decoded(t, path)
		if strings.Contains(path, "hostile") {
			continue // what is shown of it is not what it holds
		}
		for name, part := range map[string]struct {
			snippet render.Snippet
			shown   article.Article
		}{
			"footnotes": {render.Footnotes(a), article.Article{
				URL: a.URL, Headline: a.Headline, Publisher: article.Publisher{Name: a.Publisher.Name, URL: a.Publisher.URL},
				Published: a.Published, Modified: a.Modified, Footnotes: unreferred(a.Footnotes),
			}},
			"authorbox": {render.AuthorBox(a), article.Article{Authors: a.Authors}},
		} {
			var page bytes.Buffer
			require.NoError(t, render.Renderer{Images: true}.HTML(&page, part.snippet))
			if page.Len() == 0 {
				continue // nothing to show
			}
			back, err := parse.Parse(&page, "")
			require.NoError(t, err, "%s of %s", name, path)
			require.NoError(t, back.Validate())
			back.Language, back.Direction = "", ""
			require.Equal(t, string(encoded(t, &part.shown)), string(encoded(t, back)), "%s of %s", name, path)
		}
	}
}

// decoded reads an article, and gives it the names and kinds that the parser gives.
func decoded(t *testing.T, path string) *article.Article {
	t.Helper()
	var a article.Article
	require.NoError(t, json.Unmarshal(readFile(t, path), &a))
	var page bytes.Buffer
	require.NoError(t, render.Renderer{Images: true}.HTML(&page, render.Whole(&a)))
	back, err := parse.Parse(&page, "")
	require.NoError(t, err)
	return back
}

// unreferred are the notes as a list of them alone shows them.
func unreferred(notes []article.Footnote) []article.Footnote {
	var all []article.Footnote
	for _, f := range notes {
		f.Refs = nil
		all = append(all, f)
	}
	return all
}

// TestJSONLDRoundTrip puts the JSON-LD of articles on pages that say nothing else of
// their authors: these must come back with all that is known of them, and so must who
// translated, edited or contributed.
func TestJSONLDRoundTrip(t *testing.T) {
	for _, path := range glob(t, "../render/testdata/*/article.json") {
		a := decoded(t, path)
		if strings.Contains(path, "hostile") {
			continue // whose names are none
		}
		var page bytes.Buffer
		page.WriteString(`<!DOCTYPE html><script type="application/ld+json">`)
		require.NoError(t, render.JSONLD(&page, render.Whole(a)))
		page.WriteString(`</script><article><h1>` + a.Headline + `</h1><p>The harbour of Ostrey freezes twice in a good winter, and each time the children draw a street map on it.</p></article>`)
		back, err := parse.Parse(&page, "")
		require.NoError(t, err)
		require.Equal(t, stated(a), stated(back), path)
	}
}

// stated is what JSON-LD says of the people, a line each.
func stated(a *article.Article) []string {
	var lines []string
	line := func(task string, p article.Person) {
		image := ""
		if p.Image != nil {
			image = p.Image.URL
		}
		lines = append(lines, strings.Join([]string{task, p.Name, string(p.Kind), p.Role, p.Affiliation, strings.Join(strings.Fields(p.Bio), " "), p.URL, strings.Join(p.SameAs, " "), image}, "|"))
	}
	for _, p := range a.Authors {
		line("author", p)
	}
	for _, c := range a.Credits {
		if c.Task != "translator" && c.Task != "editor" {
			c.Task = "contributor"
		}
		line(c.Task, c.Person)
	}
	return lines
}
