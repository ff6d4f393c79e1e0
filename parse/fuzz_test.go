package parse_test

import (
	"bytes"
	"errors"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/golden"
	"github.com/pullquote/pullquote/parse"
)

// seedPages adds every page of testdata to a fuzz target's corpus.
func seedPages(f *testing.F) {
	paths, _ := filepath.Glob("testdata/pages/*/page.html")
	for _, path := range paths {
		f.Add(readFile(f, path))
	}
	cases, _ := filepath.Glob("testdata/*/*.txt")
	for _, path := range cases {
		if page := golden.ReadArchive(f, path).Get("page.html"); page != nil {
			f.Add(page)
		}
	}
}

// FuzzParse checks that no bytes make Parse panic or break a promise.
func FuzzParse(f *testing.F) {
	seedPages(f)
	f.Fuzz(func(t *testing.T, page []byte) {
		a, err := parse.Parse(bytes.NewReader(page), "https://example.org/a/b")
		if err != nil {
			require.True(t, errors.Is(err, parse.ErrNoArticle) || errors.Is(err, parse.ErrTooDeep), "%v", err)
			return
		}
		require.NoError(t, a.Validate())
		requireJSON(t, a)
		again, err := parse.Parse(bytes.NewReader(page), "https://example.org/a/b")
		require.NoError(t, err)
		require.Equal(t, encoded(t, a), encoded(t, again), "two parses differ")
	})
}

// FuzzRoundTrip checks that whatever article a page gives, its rendering parses to
// the same article.
func FuzzRoundTrip(f *testing.F) {
	seedPages(f)
	f.Fuzz(func(t *testing.T, page []byte) {
		a, err := parse.Parse(bytes.NewReader(page), "https://example.org/a/b")
		if err != nil {
			return
		}
		requireRoundTrip(t, a)
	})
}
