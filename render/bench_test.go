package render_test

import (
	"bytes"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/golden"
	"github.com/pullquote/pullquote/parse"
	"github.com/pullquote/pullquote/render"
)

// BenchmarkRender measures, in turn, the parse of a page and each snippet and format of
// it, and reports what part of the parse rendering takes: the median of the passes.
func BenchmarkRender(b *testing.B) {
	var pages [][]byte
	zipped, _ := filepath.Glob("../../shared/data/scrapinghub/pages/*.html.gz")
	for _, path := range zipped {
		pages = append(pages, golden.Unzipped(b, path))
	}
	if len(pages) == 0 {
		b.Skip("needs ../shared/data: the corpora are not at hand")
	}
	for _, snippet := range snippets {
		b.Run(snippet.name+"/html", func(b *testing.B) { part(b, pages, snippet.make, "html") })
	}
	for _, format := range []string{"md", "txt", "jsonld", "tree.json", "page.html", "oembed.json", "annotation.json"} {
		b.Run("whole/"+format, func(b *testing.B) { part(b, pages, render.Whole, format) })
	}
}

func part(b *testing.B, pages [][]byte, snippet func(*article.Article) render.Snippet, format string) {
	var parts []float64
	var out bytes.Buffer
	var all time.Duration
	for b.Loop() {
		var parsing, rendering time.Duration
		for _, page := range pages {
			start := time.Now()
			a, err := parse.Parse(bytes.NewReader(page), "")
			parsed := time.Now()
			if err != nil {
				continue
			}
			out.Reset()
			if err := formats[format](render.Renderer{}, &out, snippet(a)); err != nil {
				b.Fatal(err)
			}
			parsing += parsed.Sub(start)
			rendering += time.Since(parsed)
		}
		all += rendering
		parts = append(parts, 100*rendering.Seconds()/parsing.Seconds())
	}
	slices.Sort(parts)
	b.ReportMetric(float64(all.Nanoseconds())/1e3/float64(b.N*len(pages)), "us/page")
	b.ReportMetric(parts[len(parts)/2], "%of-parse")
}

// BenchmarkCrowded renders quotes that all stand in one paragraph and say the same, each with a
// note; the time for one must not grow with their number.
func BenchmarkCrowded(b *testing.B) {
	for _, n := range []int{500, 2000, 8000} {
		const unit = "“It rose again,” said Bob. "
		a := &article.Article{URL: "https://quay.example/", Body: []article.Block{{Kind: article.Paragraph, Text: article.Text{Plain: strings.Repeat(unit, n)}}}}
		for i := range n {
			at := func(start, end int) article.Passage {
				return article.Passage{Span: article.Span{Start: i*len(unit) + start, End: i*len(unit) + end}}
			}
			a.Quotes = append(a.Quotes, article.Quote{Text: "It rose again", Passages: []article.Passage{at(3, 16)}})
			a.Footnotes = append(a.Footnotes, article.Footnote{ID: strconv.Itoa(i), Marker: "1", Refs: []article.Passage{at(17, 17)}})
		}
		whole := article.Passage{Span: article.Span{End: len(a.Body[0].Text.Plain)}}
		for _, s := range []struct {
			name string
			make func() render.Snippet
		}{
			{"quotes", func() render.Snippet { return render.Quotes(a) }},
			{"footnotes", func() render.Snippet { return render.Footnotes(a) }},
			{"excerpt", func() render.Snippet { return render.Excerpt(a, whole) }},
		} {
			b.Run(s.name+"/"+strconv.Itoa(n), func(b *testing.B) {
				for b.Loop() {
					print(b, render.Renderer.HTML, render.Renderer{}, s.make())
				}
				b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*n), "us/quote")
			})
		}
	}
}
