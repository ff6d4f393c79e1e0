package render_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/render"
)

// everySnippet calls check with each snippet of a.
func everySnippet(a *article.Article, check func(s render.Snippet)) {
	for _, snippet := range snippets {
		check(snippet.make(a))
	}
	for _, q := range a.Quotes {
		check(render.PullQuote(a, q))
		check(render.QuotesBy(a, q.Speaker.Name))
	}
}

func print(t testing.TB, format func(render.Renderer, io.Writer, render.Snippet) error, r render.Renderer, s render.Snippet) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, format(r, &out, s))
	return out.String()
}

func TestSafe(t *testing.T) {
	for _, name := range cases(t) {
		a := load(t, name)
		everySnippet(a, func(s render.Snippet) {
			for _, r := range []render.Renderer{{}, {Images: true, HeadingLevel: 6, OwnPage: true}} {
				requireSafe(t, print(t, render.Renderer.HTML, r, s))
			}
			requireInert(t, print(t, render.Renderer.JSONLD, render.Renderer{}, s))
		})
	}
}

// requireInert fails t unless a line of JSON-LD is JSON that cannot end a script.
func requireInert(t testing.TB, line string) {
	t.Helper()
	if line != "" {
		require.True(t, json.Valid([]byte(line)))
	}
	require.NotContains(t, line, "<")
	require.False(t, strings.ContainsAny(line, "\u2028\u2029&>"))
}

// TestNoImages tells that nothing makes a request unless it is asked for.
func TestNoImages(t *testing.T) {
	for _, name := range cases(t) {
		everySnippet(load(t, name), func(s render.Snippet) {
			require.NotContains(t, print(t, render.Renderer.HTML, render.Renderer{}, s), "<img")
			require.NotContains(t, print(t, render.Renderer.Markdown, render.Renderer{}, s), "\n![")
		})
	}
}

// TestBrokenArticles prints articles that Validate refuses.
func TestBrokenArticles(t *testing.T) {
	far := article.Span{Start: -5, End: 1 << 40}
	a := &article.Article{
		Headline: "\xff\xfe", Direction: "up", Published: "today",
		Body: []article.Block{
			{Kind: article.AttributionLine}, {Kind: article.Embed}, {Kind: article.BlockQuote, Continued: true}, {Kind: article.Figure},
			{Kind: article.Paragraph, Level: 7, Text: article.Text{Plain: "é\xc3", Marks: []article.Mark{{Span: far, Kind: article.Strong}, {Span: article.Span{Start: 1, End: 0}, Kind: article.Emphasis}}}},
			{Kind: article.Table, Text: article.Text{Plain: "abc"}, Grid: &article.Grid{Caption: far, Rows: [][]article.Cell{{}, {{Span: far, Columns: -1}, {Span: article.Span{Start: 3, End: 1}}}}}},
			{Kind: article.ListItem, Level: -3}, {Kind: article.Heading, Level: 99, Text: article.Text{Plain: "h"}},
		},
		Quotes: []article.Quote{
			{Text: "not\nof it", Passages: []article.Passage{{Block: 99, Span: far}, {Block: -1}}},
			{Kind: article.Pull}, {Text: "é", Passages: []article.Passage{{Block: 4, Span: article.Span{Start: 1, End: 9}}}},
		},
		Footnotes: []article.Footnote{{}, {Text: article.Text{Plain: "n"}, Refs: []article.Passage{{Block: 5, Span: far}, {Block: 4, Span: article.Span{Start: 77}}, {Block: -2}}}},
		Authors:   []article.Person{{}, {Bio: "only"}},
		Credits:   []article.Credit{{}},
		Image:     &article.Image{URL: "https://x.example/", Width: -1},
	}
	require.ErrorIs(t, a.Validate(), article.ErrInvalid)
	for _, a := range []*article.Article{a, {}, nil} {
		for _, snippet := range []render.Snippet{
			render.Whole(a), render.Card(a), render.Quotes(a), render.QuotesBy(a, ""), render.Footnotes(a), render.AuthorBox(a),
			render.Excerpt(a, article.Passage{Block: 4, Span: far}, article.Passage{Block: 5, Span: far}, article.Passage{Block: 99}),
		} {
			for _, format := range formats {
				out := print(t, format, render.Renderer{Images: true}, snippet)
				require.True(t, utf8.ValidString(out))
			}
		}
	}
	require.Contains(t, print(t, render.Renderer.HTML, render.Renderer{}, render.PullQuote(a, a.Quotes[0])), "<p>not</p>\n<p>of it</p>")
}

type brokenWriter struct{}

var errBroken = errors.New("broken")

func (brokenWriter) Write([]byte) (int, error) { return 0, errBroken }

func TestWriteErrors(t *testing.T) {
	s := render.Whole(load(t, "statements"))
	for _, format := range []func(io.Writer, render.Snippet) error{render.HTML, render.Markdown, render.Text, render.JSONLD} {
		require.ErrorIs(t, format(brokenWriter{}, s), errBroken)
	}
}

// FuzzHTML puts two texts into every field and looks at the output as a browser does.
func FuzzHTML(f *testing.F) {
	f.Add("<script>alert(1)</script>", "javascript:alert(1)", 1, 5)
	f.Add("a\u202eb\x00*_[x](y)", "https://e.example/\u2028\"'<", -1, 99)
	f.Add("* | `x`\n- y\n\n# z", "http://[::1]:80/?a&b#c", 0, 3)
	f.Fuzz(func(t *testing.T, text, url string, start, end int) {
		a := filledArticle(text, url, start, end)
		everySnippet(a, func(s render.Snippet) {
			requireSafe(t, print(t, render.Renderer.HTML, render.Renderer{Images: true}, s))
			for _, format := range []string{"jsonld", "annotation.json", "oembed.json"} {
				requireInert(t, print(t, formats[format], render.Renderer{}, s))
			}
			requireInert(t, print(t, render.Renderer.Tree, render.Renderer{Images: true}, s))
			require.Empty(t, faults(drawn(t, print(t, render.Renderer.Tree, render.Renderer{Images: true}, s)), ""))
			require.Empty(t, pageFaults(t, print(t, formats["page.html"], render.Renderer{}, s)))
			print(t, render.Renderer.Markdown, render.Renderer{}, s)
			print(t, render.Renderer.Text, render.Renderer{}, s)
		})
	})
}

// filledArticle returns an article with text and url wherever they fit and one of each kind of block.
func filledArticle(text, url string, start, end int) *article.Article {
	image := &article.Image{URL: url, Alt: text, Width: start, Height: end}
	person := article.Person{Name: text, Role: text, Affiliation: text, Bio: text, URL: url, SameAs: []string{url}, Image: image, ArticleCount: end}
	span := article.Span{Start: start, End: end}
	a := &article.Article{
		URL: url, Language: text, Direction: text, Kicker: text, Headline: text, Dek: text, Byline: text + text,
		Authors: []article.Person{person, {Name: text, Kind: article.Organisation}}, Credits: []article.Credit{{Task: text, Person: person}},
		Publisher: article.Publisher{Name: text, URL: url, Logo: url, About: text}, Original: article.Original{Outlet: text, Author: text, Language: text, URL: url},
		Published: article.Date(text), Modified: "2024-05-06", Section: text, Tags: []string{text}, Image: image,
	}
	kinds := []article.Kind{
		article.Paragraph, article.Heading, article.ListItem, article.BlockQuote, article.AttributionLine, article.PullQuote, article.AttributionLine,
		article.Figure, article.Code, article.Table, article.Embed, article.AttributionLine, article.Rule, article.Kind(text),
	}
	marks := []article.MarkKind{article.Emphasis, article.Strong, article.Mono, article.Link, article.Sub, article.Sup, article.Struck, article.MarkKind(text)}
	for i, kind := range kinds {
		block := article.Block{Kind: kind, Level: i % 4, Item: start, Ordered: i%2 == 0, Text: article.Text{Plain: text}, Image: image, URL: url, Provider: text, Syntax: text}
		block.Text.Marks = []article.Mark{{Span: span, Kind: marks[i%len(marks)], URL: url}, {Span: article.Span{End: len(text)}, Kind: marks[(i+3)%len(marks)], URL: url}}
		block.Text.SortMarks()
		if kind == article.Table {
			block.Grid = &article.Grid{Rows: [][]article.Cell{{{Span: span, Columns: start, Rows: end, Header: true}, {Span: article.Span{End: len(text)}}}}}
		}
		a.Body = append(a.Body, block)
		at := article.Passage{Block: i, Span: article.Span{Start: start, End: start}}
		a.Footnotes = append(a.Footnotes, article.Footnote{ID: text + string(kind) + string(rune('a'+i)), Marker: text, Kind: article.FootnoteKind(text), Text: article.Text{Plain: text}, Refs: []article.Passage{at}})
	}
	a.Quotes = []article.Quote{{ID: text, Text: text, Speaker: person, Passages: []article.Passage{{Block: 0, Span: span}, {Block: 3, Span: article.Span{End: len(text)}}}}}
	return a
}
