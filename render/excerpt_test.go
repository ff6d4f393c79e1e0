package render_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/render"
)

// quay is an article with blocks of several kinds and notes to its paragraphs.
func quay() *article.Article {
	text := func(s string) article.Text { return article.Text{Plain: s} }
	note := func(marker string, block, at int) article.Footnote {
		point := article.Passage{Block: block, Span: article.Span{Start: at, End: at}}
		return article.Footnote{ID: "n" + marker, Marker: marker, Text: text("Note " + marker + "."), Refs: []article.Passage{point}}
	}
	return &article.Article{
		URL: "https://quay.example/", Headline: "The quay", Language: "en",
		Body: []article.Block{
			{Kind: article.Heading, Level: 3, Text: text("Stones")},
			{Kind: article.Paragraph, Text: text("The quay is old. Nobody counts.")},
			{Kind: article.ListItem, Level: 2, Text: text("granite")},
			{Kind: article.ListItem, Level: 2, Text: text("slate")},
			{Kind: article.Table, Text: text("Year\nStones\n1911\n40"), Grid: &article.Grid{Rows: [][]article.Cell{
				{{Span: article.Span{Start: 0, End: 4}}, {Span: article.Span{Start: 5, End: 11}}},
				{{Span: article.Span{Start: 12, End: 16}}, {Span: article.Span{Start: 17, End: 19}}},
			}}},
			{Kind: article.Paragraph, Text: text("It will last.")},
		},
		Footnotes: []article.Footnote{note("7", 1, 16), note("*", 1, 31), note("ix", 5, 13), note("12", 5, 13)},
	}
}

func whole(a *article.Article, blocks ...int) []article.Passage {
	var passages []article.Passage
	for _, i := range blocks {
		passages = append(passages, article.Passage{Block: i, Span: article.Span{End: len(a.Body[i].Words().Plain)}})
	}
	return passages
}

func wordsAt(block, start, end int) article.Passage {
	return article.Passage{Block: block, Span: article.Span{Start: start, End: end}}
}

// TestExcerpt tells what of the blocks an excerpt has, in Markdown, without its caption.
func TestExcerpt(t *testing.T) {
	a := quay()
	for _, c := range []struct {
		name     string
		passages []article.Passage
		want     string
	}{
		{"a sentence", []article.Passage{wordsAt(1, 0, 16)}, "> The quay is old.[^1]\n"},
		{"without what stands behind", []article.Passage{wordsAt(1, 4, 8)}, "> quay\n"},
		{"two parts that touch", []article.Passage{wordsAt(1, 0, 16), wordsAt(1, 17, 31)}, "> The quay is old.[^1] Nobody counts.[^2]\n"},
		{"two parts that overlap", []article.Passage{wordsAt(1, 0, 8), wordsAt(1, 4, 16)}, "> The quay is old.[^1]\n"},
		{"a part twice", []article.Passage{wordsAt(1, 4, 8), wordsAt(1, 4, 8)}, "> quay\n"},
		{"two parts that do not", []article.Passage{wordsAt(1, 0, 8), wordsAt(1, 17, 31)}, "> The quay\n>\n> \\[…\\]\n>\n> Nobody counts.[^1]\n"},
		{"blocks in a row", whole(a, 0, 1), "> ## Stones\n>\n> The quay is old.[^1] Nobody counts.[^2]\n"},
		{"blocks apart", whole(a, 0, 5), "> ## Stones\n>\n> \\[…\\]\n>\n> It will last.[^1][^2]\n"},
		{"a list from its first level on", whole(a, 2, 3), "> - granite\n> - slate\n"},
		{"a table", whole(a, 4), "> | | |\n> | --- | --- |\n> | Year | Stones |\n> | 1911 | 40 |\n"},
		{"a part of a table", []article.Passage{wordsAt(4, 12, 16)}, "> 1911\n"},
		{"what is not there", []article.Passage{wordsAt(9, 0, 5), wordsAt(-1, 0, 5), wordsAt(1, 16, 17), wordsAt(5, 0, 2)}, "> It\n"},
	} {
		got := print(t, render.Renderer.Markdown, render.Renderer{}, render.Excerpt(a, c.passages...))
		require.Regexp(t, `\n\n\[The quay\]\(https://quay\.example/#:~:text=[^)]+\)`, got, c.name)
		require.Equal(t, c.want, got[:len(c.want)], c.name)
	}
	require.Empty(t, print(t, render.Renderer.HTML, render.Renderer{}, render.Excerpt(a, wordsAt(9, 0, 5))))
	require.Empty(t, print(t, render.Renderer.HTML, render.Renderer{}, render.Excerpt(a)))
}

// TestExcerptNotes counts numbers and letters anew, in what is shown alone.
func TestExcerptNotes(t *testing.T) {
	a := quay()
	for _, c := range []struct {
		passages []article.Passage
		want     []string
	}{
		{whole(a, 1), []string{">1</bdi> Note 7.", ">*</bdi> Note *."}},
		{whole(a, 5, 1), []string{">1</bdi> Note ix.", ">2</bdi> Note 12.", ">3</bdi> Note 7.", ">*</bdi> Note *."}},
	} {
		rest := print(t, render.Renderer.HTML, render.Renderer{}, render.Excerpt(a, c.passages...))
		for _, note := range c.want {
			_, after, found := strings.Cut(rest, note)
			require.True(t, found, "%s in %s", note, rest)
			rest = after
		}
	}
	require.Equal(t, "7", a.Footnotes[0].Marker)
	a.Footnotes[2].Marker = "*" // a sign for two notes says nothing
	html := print(t, render.Renderer.HTML, render.Renderer{}, render.Excerpt(a, whole(a, 1, 5)...))
	require.Contains(t, html, ">*</bdi> Note *.")
	require.Contains(t, html, ">2</bdi> Note ix.")
}

// TestExcerptPoints finds notes in a table whose first cell is empty, before the first word,
// and on a picture without words.
func TestExcerptPoints(t *testing.T) {
	point := func(block, at int) []article.Passage { return []article.Passage{wordsAt(block, at, at)} }
	a := &article.Article{
		URL: "https://quay.example/", Headline: "The quay",
		Body: []article.Block{
			{Kind: article.Table, Text: article.Text{Plain: "\tYear\nStones\t40"}, Grid: &article.Grid{Rows: [][]article.Cell{
				{{}, {Span: article.Span{Start: 1, End: 5}}}, {{Span: article.Span{Start: 6, End: 12}}, {Span: article.Span{Start: 13, End: 15}}},
			}}},
			{Kind: article.Paragraph, Text: article.Text{Plain: "It will last."}},
			{Kind: article.Figure, Image: &article.Image{URL: "https://quay.example/a.jpg", Alt: "A quay"}},
		},
		Footnotes: []article.Footnote{
			{ID: "a", Kind: article.Reference, Text: article.Text{Plain: "Counted."}, Refs: point(0, 12)},
			{ID: "b", Kind: article.Reference, Text: article.Text{Plain: "Hoped."}, Refs: point(1, 0)},
			{ID: "c", Kind: article.Reference, Text: article.Text{Plain: "Seen."}, Refs: point(2, 0)},
		},
	}
	require.NoError(t, a.Validate())
	require.Contains(t, print(t, render.Renderer.Text, render.Renderer{}, render.Excerpt(a, wordsAt(0, 1, 15))), "Stones[1] | 40")
	require.Contains(t, print(t, render.Renderer.Text, render.Renderer{}, render.Excerpt(a, whole(a, 1)...)), "[1]It will last.")
	require.Contains(t, print(t, render.Renderer.Text, render.Renderer{}, render.Excerpt(a, whole(a, 2)...)), "Seen.")
	require.Contains(t, print(t, render.Renderer.HTML, render.Renderer{}, render.Excerpt(a, whole(a, 1)...)), `<bdi class="pq-marker pq-unmarked">1</bdi>`)
}
