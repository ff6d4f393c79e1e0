package render_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/render"
)

// signs are the parts of a snippet that are not words of the article's body.
var signs = []string{"pq-noteref", "pq-backlink"}

// words returns the text of n without white space and without the signs above.
func words(n *html.Node) string {
	for _, a := range n.Attr {
		for _, sign := range signs {
			if a.Key == "class" && a.Val == sign {
				return ""
			}
		}
	}
	if n.Type == html.TextNode {
		return squeezed(n.Data)
	}
	s := ""
	for kid := range n.ChildNodes() {
		s += words(kid)
	}
	return s
}

// squeezed returns s without white space and without characters that nobody sees.
func squeezed(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.Cc, unicode.Cf, unicode.Z) || r&0xFFFE == 0xFFFE || 0xFDD0 <= r && r <= 0xFDEF {
			return -1
		}
		return r
	}, s)
}

// pieces returns the texts of a block that stand by themselves.
func pieces(b article.Block) []string {
	if b.Grid == nil {
		return []string{b.Words().Plain}
	}
	plain := b.Words().Plain
	all := []string{plain[b.Grid.Caption.Start:b.Grid.Caption.End]}
	for _, row := range b.Grid.Rows {
		for _, c := range row {
			all = append(all, plain[c.Start:c.End])
		}
	}
	return all
}

// TestWords finds the words of every block in the whole article, in order and
// nothing between them but names of providers and descriptions of pictures.
func TestWords(t *testing.T) {
	for _, name := range cases(t) {
		a := load(t, name)
		rest := words(fragment(t, print(t, render.Renderer.HTML, render.Renderer{}, render.Whole(a))))
		for _, b := range a.Body {
			for _, piece := range pieces(b) {
				_, after, found := strings.Cut(rest, squeezed(piece))
				require.True(t, found, "%s: %q", name, piece)
				rest = after
			}
		}
		for _, f := range a.Footnotes {
			require.Contains(t, rest, squeezed(f.Text.Plain), name)
		}
	}
}

// TestWordsOnce finds the words of each quote and name once.
func TestWordsOnce(t *testing.T) {
	a := load(t, "statements")
	source := print(t, render.Renderer.HTML, render.Renderer{}, render.Quotes(a))
	quotes := words(fragment(t, source))
	for _, q := range a.Quotes {
		require.Equal(t, 1, strings.Count(quotes, squeezed(q.Text)), q.Text)
		if name := q.Speaker.Name; name != "" {
			require.Equal(t, 1, strings.Count(source, `<bdi class="pq-name">`+name), name)
		}
	}
	text := squeezed(print(t, render.Renderer.Text, render.Renderer{}, render.Whole(a)))
	text = strings.NewReplacer("*", "", "†", "").Replace(text)
	for _, b := range a.Body {
		for _, sentence := range strings.FieldsFunc(b.Words().Plain, func(r rune) bool { return r == '.' || r == ',' || r == '“' }) {
			require.Contains(t, text, squeezed(sentence))
		}
	}
}

// TestStylesheet tells that every class the stylesheet knows is one that snippets have.
func TestStylesheet(t *testing.T) {
	printed := ""
	for _, name := range cases(t) {
		everySnippet(load(t, name), func(s render.Snippet) {
			printed += print(t, formats["page.html"], render.Renderer{Images: true}, s)
		})
	}
	require.NotRegexp(t, `animation|transition|@keyframes`, render.Stylesheet(), "what moves has to stop for those who ask for it")
	require.NotRegexp(t, `-(left|right)\b|: *(left|right)\b|[^-](width|height):`, render.Stylesheet(), "directions are those of the text")
	classes := regexp.MustCompile(`\.(pq-[a-z]+)`).FindAllStringSubmatch(render.Stylesheet(), -1)
	require.NotEmpty(t, classes)
	for _, class := range classes {
		require.True(t, regexp.MustCompile(`class="[^"]*\b`+class[1]+`\b`).MatchString(printed), class[1])
	}
}

// TestHeadings tells where headings stand below the snippet's own.
func TestHeadings(t *testing.T) {
	a := &article.Article{Headline: "H", Body: []article.Block{
		{Kind: article.Heading, Level: 2, Text: article.Text{Plain: "two"}},
		{Kind: article.Heading, Level: 4, Text: article.Text{Plain: "four"}},
		{Kind: article.Heading, Level: 6, Text: article.Text{Plain: "six"}},
	}}
	for _, c := range []struct {
		level int
		want  []string
	}{
		{0, []string{`<h2 class="pq-headline">`, `<h3 class="pq-h2">two`, `<h4 class="pq-h4">four`, `<h5 class="pq-h6">six`}},
		{1, []string{`<h1 class="pq-headline">`, `<h2 class="pq-h2">two`, `<h3 class="pq-h4">four`, `<h4 class="pq-h6">six`}},
		{6, []string{`<h6 class="pq-headline">`, `<h6 class="pq-h2">two`}},
		{7, []string{`<h2 class="pq-headline">`}},
	} {
		source := print(t, render.Renderer.HTML, render.Renderer{HeadingLevel: c.level}, render.Whole(a))
		for _, tag := range c.want {
			require.Contains(t, source, tag)
		}
	}
}

// TestTogether tells that snippets of one article can stand in one page.
func TestTogether(t *testing.T) {
	a := load(t, "statements")
	page := ""
	for _, snippet := range snippets {
		page += print(t, render.Renderer.HTML, render.Renderer{}, snippet.make(a))
	}
	requireSafe(t, page)
}
