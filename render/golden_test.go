package render_test

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/golden"
	"github.com/pullquote/pullquote/render"
)

// snippets are all there are to make of an article.
var snippets = []struct {
	name string
	make func(*article.Article) render.Snippet
}{
	{"whole", render.Whole},
	{"card", render.Card},
	{"quotes", render.Quotes},
	{"quotesby", func(a *article.Article) render.Snippet {
		for _, q := range a.Quotes {
			if q.Speaker.Name != "" {
				return render.QuotesBy(a, q.Speaker.Name)
			}
		}
		return render.Snippet{}
	}},
	{"footnotes", render.Footnotes},
	{"authorbox", render.AuthorBox},
	{"excerpt", func(a *article.Article) render.Snippet { return render.Excerpt(a, noted(a)...) }},
	{"pullquote", func(a *article.Article) render.Snippet {
		if len(a.Quotes) == 0 {
			return render.Snippet{}
		}
		return render.PullQuote(a, a.Quotes[min(2, len(a.Quotes)-1)])
	}},
}

// noted returns the first block of the body and those that notes belong to.
func noted(a *article.Article) []article.Passage {
	var passages []article.Passage
	for i, b := range a.Body {
		has := i == 0
		for _, f := range a.Footnotes {
			for _, p := range f.Refs {
				has = has || p.Block == i
			}
		}
		if has {
			passages = append(passages, article.Passage{Block: i, Span: article.Span{End: len(b.Words().Plain)}})
		}
	}
	return passages
}

// formats are the endings of golden files and what writes them.
var formats = map[string]func(render.Renderer, io.Writer, render.Snippet) error{
	"html":            render.Renderer.HTML,
	"md":              render.Renderer.Markdown,
	"txt":             render.Renderer.Text,
	"jsonld":          render.Renderer.JSONLD,
	"tree.json":       render.Renderer.Tree,
	"annotation.json": render.Renderer.Annotation,
	"page.html": func(r render.Renderer, w io.Writer, s render.Snippet) error {
		return r.Page(w, s, render.Page{Stylesheet: "/pullquote.css", Script: "/page.js", OEmbed: "https://snippets.example/oembed?url=1"})
	},
	"oembed.json": func(r render.Renderer, w io.Writer, s render.Snippet) error {
		return r.OEmbed(w, s, render.OEmbed{CacheAge: 24 * time.Hour})
	},
}

// cases returns the names of the folders under testdata.
func cases(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/*/article.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var names []string
	for _, f := range files {
		names = append(names, filepath.Base(filepath.Dir(f)))
	}
	return names
}

// load reads the article of a case.
func load(t testing.TB, name string) *article.Article {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name, "article.json"))
	require.NoError(t, err)
	a := &article.Article{}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	require.NoError(t, decoder.Decode(a))
	require.NoError(t, a.Validate())
	return a
}

// TestGolden compares every snippet of every case in every format with its file. A
// snippet with nothing to show has no file.
func TestGolden(t *testing.T) {
	for _, name := range cases(t) {
		a := load(t, name)
		for _, snippet := range snippets {
			for ending, format := range formats {
				t.Run(name+"/"+snippet.name+"."+ending, func(t *testing.T) {
					var out bytes.Buffer
					require.NoError(t, format(render.Renderer{}, &out, snippet.make(a)))
					path := filepath.Join("testdata", name, snippet.name+"."+ending)
					if out.Len() == 0 {
						require.NoFileExists(t, path)
						return
					}
					golden.Equal(t, path, out.Bytes())
				})
			}
		}
	}
}

// TestGoldenOwnPage does the same for quotations on the page of their article.
func TestGoldenOwnPage(t *testing.T) {
	a := load(t, "statements")
	for _, snippet := range snippets {
		var out, elsewhere bytes.Buffer
		require.NoError(t, render.Renderer{OwnPage: true}.HTML(&out, snippet.make(a)))
		require.NoError(t, render.HTML(&elsewhere, snippet.make(a)))
		if out.String() != elsewhere.String() {
			golden.Equal(t, filepath.Join("testdata", "statements", snippet.name+".own.html"), out.Bytes())
		}
	}
}

// TestGoldenOptions does the same for a Renderer with options set.
func TestGoldenOptions(t *testing.T) {
	r := render.Renderer{HeadingLevel: 1, Images: true}
	for _, name := range []string{"statements", "nesting"} {
		a := load(t, name)
		for _, ending := range []string{"html", "md", "txt", "jsonld"} {
			var out bytes.Buffer
			require.NoError(t, formats[ending](r, &out, render.Whole(a)))
			golden.Equal(t, filepath.Join("testdata", name, "whole-images."+ending), out.Bytes())
		}
	}
}
