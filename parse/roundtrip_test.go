package parse_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
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
	for _, pattern := range []string{"testdata/pages/*/page.html", "../examples/convert/*.html"} {
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
