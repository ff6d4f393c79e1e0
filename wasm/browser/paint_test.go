package browser

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/network"
	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
	"github.com/pullquote/pullquote/render"
	"github.com/pullquote/pullquote/wasm"
)

// slow is a telephone far from its mast: 1.6 Mbit/s, and 150 ms to an answer.
var slow = &network.Conditions{Latency: 150, DownloadThroughput: 200_000, UploadThroughput: 100_000}

// The pages of TestPaint. Each has the milliseconds from its beginning in painted when its
// article is to be seen, the widget's own when it has its buttons as well.
const (
	staticPage = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>A page that quotes</title>
<link rel="stylesheet" href="/pullquote.css">
<script src="/pull-quote.js" type="module"></script>
%s
<script>
const first = new Promise((done) => new PerformanceObserver((list) => {
	for (const {name, startTime} of list.getEntries()) if (name === "first-contentful-paint") done(startTime);
}).observe({type: "paint", buffered: true}));
const upgraded = customElements.whenDefined("pull-quote").then(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now())))));
globalThis.painted = Promise.all([first, upgraded]);
</script>
</html>
`
	rivalPage = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>A page that quotes</title>
<script src="/rival.js" defer></script>
<body><div id="quote"></div>
<script>
const page = fetch("/article.html").then((response) => response.text());
globalThis.painted = new Promise((done) => addEventListener("DOMContentLoaded", async () => {
	const article = new Readability(new DOMParser().parseFromString(await page, "text/html")).parse();
	document.querySelector("#quote").attachShadow({mode: "open"}).innerHTML = DOMPurify.sanitize(article.content);
	requestAnimationFrame(() => setTimeout(() => done([performance.now(), performance.now()])));
}));
</script>
</html>
`
)

// TestPaint tells how long it takes until an article is to be seen, on a slow network and
// with nothing in the cache: one that was rendered before, and one that Readability and
// DOMPurify read in the page.
func TestPaint(t *testing.T) {
	if *timed == "" {
		t.Skip("-speed DIR measures the speed")
	}
	page := sample(t, *timed, 20)[4]
	server := httptest.NewServer(zipped(map[string]string{
		"/static":        fmt.Sprintf(staticPage, renderedOf(t, page)),
		"/pull-quote.js": read(t, filepath.Join(dist(t), "pull-quote.js")),
		"/pullquote.css": render.Stylesheet(),
		"/rival":         rivalPage,
		"/rival.js":      read(t, chromium.NPM(t, "@mozilla/readability/Readability.js")) + ";" + read(t, chromium.NPM(t, "dompurify/dist/purify.min.js")),
		"/article.html":  page,
	}))
	t.Cleanup(server.Close)
	b := chromium.NewTab(t)
	chromium.Call(b, network.Enable, network.EnableParams{})
	chromium.Call(b, network.SetCacheDisabled, network.SetCacheDisabledParams{CacheDisabled: true})
	chromium.Call(b, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{MatchedNetworkConditions: []*network.Conditions{slow}})
	chromium.Call(b, network.OverrideNetworkState, network.OverrideNetworkStateParams{Latency: slow.Latency, DownloadThroughput: slow.DownloadThroughput, UploadThroughput: slow.UploadThroughput})
	times := map[string][2][]float64{}
	for range 7 {
		for _, name := range []string{"static", "rival"} {
			b.Open(server.URL + "/" + name)
			at := chromium.Evaluate[[2]float64](b, "painted")
			got := times[name]
			times[name] = [2][]float64{append(got[0], at[0]), append(got[1], at[1])}
		}
	}
	for _, name := range []string{"static", "rival"} {
		t.Logf("%s: to be seen after %.0f ms, complete after %.0f ms", name, median(times[name][0]), median(times[name][1]))
	}
}

// renderedOf is the whole article of a page as a snippet.
func renderedOf(t *testing.T, page string) string {
	t.Helper()
	request := ask{head: map[string]any{"op": "convert", "view": "whole", "format": "html", "url": "https://ferry.example/a"}, body: []byte(page)}
	var response struct{ Snippet string }
	require.NoError(t, json.Unmarshal(wasm.Call(request.encoded(t)), &response))
	require.NotEmpty(t, response.Snippet)
	return response.Snippet
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(data)
}

// zipped serves files compressed.
func zipped(files map[string]string) http.Handler {
	compressed := map[string][]byte{}
	for name, text := range files {
		var out bytes.Buffer
		w := gzip.NewWriter(&out)
		_, _ = w.Write([]byte(text))
		_ = w.Close()
		compressed[name] = out.Bytes()
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		data, ok := compressed[r.URL.Path]
		if !ok {
			http.NotFound(w, r)
			return
		}
		kind := kinds[path.Ext(r.URL.Path)]
		if kind == "" {
			kind = kinds[".html"]
		}
		w.Header().Set("Content-Type", kind)
		w.Header().Set("Content-Encoding", "gzip")
		_, _ = w.Write(data)
	})
}
