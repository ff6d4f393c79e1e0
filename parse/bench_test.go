package parse_test

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/internal/golden"
	"github.com/pullquote/pullquote/parse"
)

// goldenPages are the pages of testdata.
func goldenPages(tb testing.TB) [][]byte {
	var pages [][]byte
	paths, _ := filepath.Glob("testdata/pages/*/page.html")
	for _, path := range paths {
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
		pages = append(pages, golden.Unzipped(tb, path))
	}
	return pages
}

// BenchmarkParse measures the whole parse and html.Parse alone on the same pages, in
// turn, and reports their ratios, in time, allocations and bytes: these are what to
// compare, since machines differ. The ratio in time is the median of the passes.
func BenchmarkParse(b *testing.B) {
	b.Run("golden", func(b *testing.B) { compare(b, goldenPages(b)) })
	b.Run("news", func(b *testing.B) { compare(b, newsPages(b)) })
}

func compare(b *testing.B, pages [][]byte) {
	if len(pages) == 0 {
		b.Skip("needs ../shared/data: the corpora are not at hand")
	}
	bare := func(page []byte) { _, _ = html.Parse(bytes.NewReader(page)) }
	whole := func(page []byte) { _, _ = parse.Parse(bytes.NewReader(page), "") }
	var ratios []float64
	var all time.Duration
	for b.Loop() {
		var bareTime, wholeTime time.Duration
		for _, page := range pages {
			start := time.Now()
			bare(page)
			middle := time.Now()
			whole(page)
			bareTime += middle.Sub(start)
			wholeTime += time.Since(middle)
		}
		all += wholeTime
		ratios = append(ratios, wholeTime.Seconds()/bareTime.Seconds())
	}
	slices.Sort(ratios)
	b.ReportMetric(float64(all.Microseconds())/float64(b.N*len(pages)), "us/page")
	b.ReportMetric(ratios[len(ratios)/2], "x-html")
	bareAllocs, bareBytes := allocated(pages, bare)
	wholeAllocs, wholeBytes := allocated(pages, whole)
	b.ReportMetric(wholeAllocs/bareAllocs, "x-allocs")
	b.ReportMetric(wholeBytes/bareBytes, "x-bytes")
}

// allocated counts what work on all pages allocates, in objects and bytes.
func allocated(pages [][]byte, work func([]byte)) (objects, size float64) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for _, page := range pages {
		work(page)
	}
	runtime.ReadMemStats(&after)
	return float64(after.Mallocs - before.Mallocs), float64(after.TotalAlloc - before.TotalAlloc)
}
