package browser

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"text/tabwriter"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/performance"
	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
	"github.com/pullquote/pullquote/internal/golden"
)

var timed = flag.String("speed", "", "folder of pages, NAME.html.gz, to measure the time and the memory with that they take")

// How often a page is shown before its time counts, and how often it does.
const warmUp, rounds = 8, 11

// pipeline is a way to show pages: a call of testdata/speed.js and its steps.
type pipeline struct {
	call  string
	steps []string
	// costs are milliseconds of the page's thread, by page and round, times those that
	// the steps took.
	costs [][]float64
	times []map[string][]float64
}

// TestSpeed tells how long the widget's parts take to show a page, and how long
// Readability and DOMPurify do, given bytes and given text. They take turns. It asserts
// nothing: times are a matter of the machine.
func TestSpeed(t *testing.T) {
	if *timed == "" {
		t.Skip("-speed DIR measures the speed")
	}
	pages := sample(t, *timed, 20)
	v := speedPage(t, pages)
	chromium.Call(v.Tab, performance.Enable, performance.EnableParams{})
	ways := []*pipeline{
		{call: "library(%d)", steps: []string{"request", "call", "answer", "draw", "layout"}},
		{call: "rival(%d)", steps: []string{"decode", "parse", "read", "clean", "insert", "layout"}},
		{call: "library(%d, true)", steps: []string{"encode", "request", "call", "answer", "draw", "layout"}},
		{call: "rival(%d, true)", steps: []string{"parse", "read", "clean", "insert", "layout"}},
	}
	for _, w := range ways {
		w.costs, w.times = make([][]float64, len(pages)), make([]map[string][]float64, len(pages))
	}
	for round := range warmUp + rounds {
		for page := range pages {
			for i := range ways {
				ways[(i+round+page)%len(ways)].run(v, page, round >= warmUp)
			}
		}
	}
	t.Log(table(pages, ways))
}

// TestMemory shows page after page in one module, which must not grow for ever.
func TestMemory(t *testing.T) {
	chromium.Slow(t)
	pages, numbers := []string{stored(t, "/testdata/ferry.html").body}, []int{100, 1000}
	if *timed != "" {
		pages, numbers = sample(t, *timed, 100), []int{500, 10000}
	}
	v := speedPage(t, pages)
	sizes := chromium.Evaluate[[]float64](v.Tab, fmt.Sprintf("memory([%d, %d])", numbers[0], numbers[1]))
	t.Logf("%.1f MiB after %d articles, %.1f MiB after %d", sizes[0]/(1<<20), numbers[0], sizes[1]/(1<<20), numbers[1])
	require.LessOrEqual(t, sizes[1], 1.1*sizes[0])
}

// sample are n pages of a folder of all sizes, smallest first.
func sample(t *testing.T, dir string, n int) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(dir, "*.html.gz"))
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(paths), n)
	var all []string
	for _, path := range paths {
		all = append(all, strings.ToValidUTF8(string(golden.Unzipped(t, path)), "\uFFFD"))
	}
	slices.SortStableFunc(all, func(a, b string) int { return len(a) - len(b) })
	var some []string
	for i := range n {
		some = append(some, all[(2*i+1)*len(all)/(2*n)])
	}
	return some
}

// speedPage opens testdata/speed.html.
func speedPage(t *testing.T, pages []string) *visit {
	t.Helper()
	v := newVisit(t)
	v.site.adopt("") // under the others' DOMParser is forbidden
	data, err := json.Marshal(pages)
	require.NoError(t, err)
	v.site.put("/pages.json", answer{body: string(data), kind: "application/json"})
	for path, file := range map[string]string{
		"/element/draw.js":   "../element/draw.js",
		"/element/fault.js":  "../element/fault.js",
		"/element/module.js": "../element/module.js",
		"/module.wasm":       module(t),
		"/Readability.js":    chromium.NPM(t, "@mozilla/readability/Readability.js"),
		"/purify.js":         chromium.NPM(t, "dompurify/dist/purify.min.js"),
	} {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		v.site.put(path, answer{body: string(data)})
	}
	v.Open(v.site.url + "/testdata/speed.html")
	chromium.Evaluate[bool](v.Tab, "new Promise((done) => { const look = () => globalThis.ready ? done(true) : setTimeout(look, 10); look() })")
	return v
}

// run shows a page and notes what that took, if it counts.
func (p *pipeline) run(v *visit, page int, counts bool) {
	before := threadTime(v)
	times := chromium.Evaluate[map[string]float64](v.Tab, fmt.Sprintf(p.call, page))
	cost := threadTime(v) - before
	chromium.Evaluate[any](v.Tab, "clear()")
	if !counts {
		return
	}
	p.costs[page] = append(p.costs[page], cost)
	if p.times[page] == nil {
		p.times[page] = map[string][]float64{}
	}
	for step := range maps.Keys(times) {
		p.times[page][step] = append(p.times[page][step], times[step])
	}
}

// threadTime is how many milliseconds the page's thread has worked.
func threadTime(v *visit) float64 {
	for _, m := range chromium.Call(v.Tab, performance.GetMetrics, cdp.Empty{}).Metrics {
		if m.Name == "ThreadTime" {
			return m.Value * 1000
		}
	}
	return 0
}

// table has the medians by page, their sums, and those of the steps.
func table(pages []string, ways []*pipeline) string {
	var out strings.Builder
	w := tabwriter.NewWriter(&out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprint(w, "\nCPU ms of bytes\tlibrary\trival\tratio\tas text\trival\tratio\t\n")
	all := make([][]float64, len(ways))
	for page := range pages {
		for i, p := range ways {
			all[i] = append(all[i], median(p.costs[page]))
		}
		row(w, fmt.Sprint(len(pages[page])), all, func(of []float64) float64 { return of[page] })
	}
	row(w, "median", all, median)
	row(w, "sum", all, sum)
	_ = w.Flush()
	for _, p := range ways {
		fmt.Fprintf(&out, "%s:", p.call)
		for _, step := range p.steps {
			fmt.Fprintf(&out, " %s %.1f", step, p.sum(step))
		}
		out.WriteByte('\n')
	}
	return out.String()
}

// row has a figure of each way, and how the library's are to the rival's.
func row(w io.Writer, name string, all [][]float64, figure func([]float64) float64) {
	fmt.Fprintf(w, "%s\t", name)
	for i := 0; i < len(all); i += 2 {
		library, rival := figure(all[i]), figure(all[i+1])
		fmt.Fprintf(w, "%.2f\t%.2f\t%.2f\t", library, rival, library/rival)
	}
	fmt.Fprintln(w)
}

// sum is what a step takes for all pages together.
func (p *pipeline) sum(step string) float64 {
	total := 0.0
	for _, times := range p.times {
		total += median(times[step])
	}
	return total
}

func sum(of []float64) float64 {
	total := 0.0
	for _, v := range of {
		total += v
	}
	return total
}

func median(of []float64) float64 {
	of = slices.Sorted(slices.Values(of))
	return (of[(len(of)-1)/2] + of[len(of)/2]) / 2
}
