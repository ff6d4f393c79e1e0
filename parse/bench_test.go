package parse_test

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/parse"
)

// benchPages are the golden pages and, where they are at hand, the news pages of
// the corpora.
func benchPages(tb testing.TB) [][]byte {
	var pages [][]byte
	golden, _ := filepath.Glob("testdata/pages/*/page.html")
	for _, path := range golden {
		page, err := os.ReadFile(path)
		require.NoError(tb, err)
		pages = append(pages, page)
	}
	zipped, _ := filepath.Glob("../../shared/data/scrapinghub/pages/*.html.gz")
	for _, path := range zipped {
		pages = append(pages, unzip(tb, path))
	}
	return pages
}

func unzip(tb testing.TB, path string) []byte {
	f, err := os.Open(path)
	require.NoError(tb, err)
	defer f.Close()
	z, err := gzip.NewReader(f)
	require.NoError(tb, err)
	page, err := io.ReadAll(z)
	require.NoError(tb, err)
	return page
}

// BenchmarkParse times the whole parse and html.Parse alone on the same pages, in
// turn, and reports their ratio: "x-html" is what to compare, since machines differ.
func BenchmarkParse(b *testing.B) {
	pages := benchPages(b)
	var whole, bare time.Duration
	size := 0
	for b.Loop() {
		for _, page := range pages {
			start := time.Now()
			_, _ = html.Parse(bytes.NewReader(page))
			middle := time.Now()
			_, _ = parse.Parse(bytes.NewReader(page), "")
			bare += middle.Sub(start)
			whole += time.Since(middle)
			size += len(page)
		}
	}
	pagesParsed := float64(b.N * len(pages))
	b.ReportMetric(float64(whole.Microseconds())/pagesParsed, "us/page")
	b.ReportMetric(float64(bare.Microseconds())/pagesParsed, "us/html.Parse")
	b.ReportMetric(whole.Seconds()/bare.Seconds(), "x-html")
	b.ReportMetric(float64(size)/1e6/whole.Seconds(), "MB/s")
}
