package parse_test

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/parse"
)

// goldenPages are the pages of testdata.
func goldenPages(tb testing.TB) [][]byte {
	var pages [][]byte
	golden, _ := filepath.Glob("testdata/pages/*/page.html")
	for _, path := range golden {
		page, err := os.ReadFile(path)
		require.NoError(tb, err)
		pages = append(pages, page)
	}
	return pages
}

// newsPages are the news pages of the corpora, where they are at hand.
func newsPages(tb testing.TB) [][]byte {
	var pages [][]byte
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

// BenchmarkParse measures the whole parse and html.Parse alone on the same pages, in
// turn, and reports their ratios, in time, allocations and bytes: these are what to
// compare, since machines differ.
func BenchmarkParse(b *testing.B) {
	b.Run("golden", func(b *testing.B) { compare(b, goldenPages(b)) })
	b.Run("news", func(b *testing.B) { compare(b, newsPages(b)) })
}

func compare(b *testing.B, pages [][]byte) {
	if len(pages) == 0 {
		b.Skip("needs ../shared/data: the corpora are not at hand")
	}
	var whole, bare cost
	size := 0
	for b.Loop() {
		bare.add(func() {
			for _, page := range pages {
				_, _ = html.Parse(bytes.NewReader(page))
			}
		})
		whole.add(func() {
			for _, page := range pages {
				_, _ = parse.Parse(bytes.NewReader(page), "")
			}
		})
		for _, page := range pages {
			size += len(page)
		}
	}
	parsed := float64(b.N * len(pages))
	b.ReportMetric(whole.seconds*1e6/parsed, "us/page")
	b.ReportMetric(bare.seconds*1e6/parsed, "us/html.Parse")
	b.ReportMetric(float64(size)/1e6/whole.seconds, "MB/s")
	b.ReportMetric(whole.seconds/bare.seconds, "x-html")
	b.ReportMetric(whole.allocs/bare.allocs, "x-allocs")
	b.ReportMetric(whole.bytes/bare.bytes, "x-bytes")
}

// cost is what some work took. Work on all cores at once counts its time alone.
type cost struct{ seconds, allocs, bytes float64 }

func (c *cost) add(work func()) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	work()
	c.seconds += time.Since(start).Seconds()
	runtime.ReadMemStats(&after)
	c.allocs += float64(after.Mallocs - before.Mallocs)
	c.bytes += float64(after.TotalAlloc - before.TotalAlloc)
}
