package examples_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/render"
)

// snippetsOf are all snippets of an article.
func snippetsOf(a *article.Article) map[string]render.Snippet {
	all := map[string]render.Snippet{
		"whole": render.Whole(a), "card": render.Card(a), "quotes": render.Quotes(a), "footnotes": render.Footnotes(a), "authorbox": render.AuthorBox(a),
	}
	for _, q := range a.Quotes {
		all["pullquote "+q.ID] = render.PullQuote(a, q)
	}
	for _, f := range a.Footnotes {
		all["excerpt "+f.ID] = render.Excerpt(a, around(a, f.Refs)...)
	}
	return all
}

// around returns the blocks that points stand in.
func around(a *article.Article, points []article.Passage) []article.Passage {
	var blocks []article.Passage
	for _, p := range points {
		blocks = append(blocks, article.Passage{Block: p.Block, Span: article.Span{End: len(a.Body[p.Block].Words().Plain)}})
	}
	return blocks
}

// TestMarkdownText tells that what goldmark makes of the Markdown of any snippet has the
// lines and notes of its HTML.
func TestMarkdownText(t *testing.T) {
	md := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote))
	for of, a := range articles(t) {
		for name, s := range snippetsOf(a) {
			t.Run(of+"/"+name, func(t *testing.T) {
				var page, source, through bytes.Buffer
				require.NoError(t, render.HTML(&page, s))
				require.NoError(t, render.Markdown(&source, s))
				require.NoError(t, md.Convert(source.Bytes(), &through))
				signs := name == "footnotes" // whose notes are not footnotes of anything in it
				require.Equal(t, linesOf(t, page.String(), signs), linesOf(t, through.String(), signs))
			})
		}
	}
}

// linesOf returns the lines of a page in the order of the alphabet, since notes stand
// elsewhere in Markdown, and without white space, dashes before names and, unless they are
// wanted, signs of notes.
func linesOf(t *testing.T, page string, signs bool) []string {
	doc, err := html.Parse(strings.NewReader(page))
	require.NoError(t, err)
	l := lines{signs: signs}
	l.node(doc)
	l.end()
	slices.Sort(l.all)
	return l.all
}

type lines struct {
	signs bool
	all   []string
	line  strings.Builder
}

func (l *lines) node(n *html.Node) {
	if n.Type == html.TextNode {
		l.line.WriteString(n.Data)
	}
	if !l.signs && isSign(n) {
		return
	}
	inline := n.Type == html.TextNode || slices.Contains([]string{"a", "bdi", "br", "cite", "code", "em", "del", "s", "span", "strong", "sub", "sup", "time"}, n.Data)
	if !inline {
		l.end()
	}
	for kid := range n.ChildNodes() {
		l.node(kid)
	}
	if !inline {
		l.end()
	}
}

// isSign reports whether n is a reference to a note, its marker, or a link back.
func isSign(n *html.Node) bool {
	for _, a := range n.Attr {
		switch {
		case a.Key == "id" && strings.HasPrefix(a.Val, "fnref"),
			a.Key == "class" && (a.Val == "pq-noteref" || a.Val == "pq-backlink" || strings.HasPrefix(a.Val, "pq-marker") || a.Val == "footnote-backref"):
			return true
		}
	}
	return false
}

func (l *lines) end() {
	line := strings.TrimPrefix(strings.Join(strings.Fields(l.line.String()), ""), "—")
	if line != "" {
		l.all = append(l.all, line)
	}
	l.line.Reset()
}
