package parse_test

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/parse"
	"github.com/pullquote/pullquote/render"
)

// read renders a snippet as a page, on its own site and elsewhere, and reads both back:
// they must say the same.
func read(t *testing.T, s render.Snippet) *article.Article {
	t.Helper()
	var page, own bytes.Buffer
	require.NoError(t, render.Renderer{}.Page(&page, s, render.Page{}))
	require.NoError(t, render.Renderer{OwnPage: true}.HTML(&own, s))
	back, err := parse.Parse(&page, "")
	require.NoError(t, err)
	require.NoError(t, back.Validate())
	again, err := parse.Parse(&own, "")
	require.NoError(t, err)
	require.Equal(t, string(encoded(t, back)), string(encoded(t, again)))
	return back
}

// said tells what was said and by whom, as far as snippets show it.
func said(quotes []article.Quote) []string {
	var lines []string
	for _, q := range quotes {
		lines = append(lines, strings.Join([]string{q.Text, q.Speaker.Name, q.Speaker.Role, q.Speaker.Affiliation}, " | "))
	}
	slices.Sort(lines)
	return lines
}

// shownQuotes are the quotes of an article without the pull quotes that repeat others.
func shownQuotes(a *article.Article) []article.Quote {
	return slices.DeleteFunc(slices.Clone(a.Quotes), func(pull article.Quote) bool {
		return pull.Kind == article.Pull && slices.ContainsFunc(a.Quotes, func(q article.Quote) bool {
			return q.Kind != article.Pull && strings.Contains(q.Text, pull.Text)
		})
	})
}

// TestQuotationsRoundTrip renders quotations and passages and reads them back.
func TestQuotationsRoundTrip(t *testing.T) {
	paths := append(glob(t, "../render/testdata/*/article.json"), "../examples/convert/testdata/sample.json")
	for _, path := range paths {
		a := decoded(t, path)
		if strings.Contains(path, "hostile") {
			continue // what is shown of it is not what it holds
		}
		for _, q := range a.Quotes {
			back := read(t, render.PullQuote(a, q))
			require.Equal(t, said([]article.Quote{q}), said(back.Quotes), path)
			require.Equal(t, []string{a.Headline, a.URL, a.Publisher.Name, string(a.Published)},
				[]string{back.Headline, back.URL, back.Publisher.Name, string(back.Published)}, path)
		}
		if len(a.Quotes) > 0 {
			require.Equal(t, said(shownQuotes(a)), said(read(t, render.Quotes(a)).Quotes), path)
		}
		for _, f := range a.Footnotes {
			for _, ref := range f.Refs {
				plain := a.Body[ref.Block].Words().Plain
				back := read(t, render.Excerpt(a, article.Passage{Block: ref.Block, Span: article.Span{End: len(plain)}}))
				require.Equal(t, plain, back.Body[0].Words().Plain, path)
				require.True(t, slices.ContainsFunc(back.Footnotes, func(g article.Footnote) bool {
					return g.Text.Plain == f.Text.Plain && slices.ContainsFunc(g.Refs, func(r article.Passage) bool { return r.Start == ref.Start })
				}), path)
			}
		}
	}
}

// BenchmarkQuotationsRead reads back many quotations of one speaker; the time for a byte must
// not grow with their number.
func BenchmarkQuotationsRead(b *testing.B) {
	for _, n := range []int{1000, 4000, 16000} {
		page := []byte(`<pull-quote class="pq-quotes"><figure class="pq-quote">` +
			strings.Repeat(`<blockquote class="pq-words"><p>The sea does not read.</p></blockquote>`, n) +
			`<figcaption><p class="pq-speaker"><bdi class="pq-name">Olm Brandt</bdi></p></figcaption></figure></pull-quote>`)
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.SetBytes(int64(len(page)))
			for b.Loop() {
				if a, err := parse.Parse(bytes.NewReader(page), ""); err != nil || len(a.Quotes) != n {
					b.Fatal(err, len(a.Quotes))
				}
			}
		})
	}
}
