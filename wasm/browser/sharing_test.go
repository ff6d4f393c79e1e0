package browser

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
)

// counted counts the instances of modules and the workers that a page makes.
const counted = `const made = {instances: 0, workers: 0, compiled: 0};
for (const name of ["instantiate", "instantiateStreaming", "compile", "compileStreaming"]) {
	const was = WebAssembly[name];
	WebAssembly[name] = (...given) => { made[name.startsWith("inst") ? "instances" : "compiled"]++; return was.apply(WebAssembly, given); };
}
WebAssembly.Instance = new Proxy(WebAssembly.Instance, {construct(made_, given) { made.instances++; return new made_(...given); }});
globalThis.Worker = new Proxy(Worker, {construct(made_, given) { made.workers++; return new made_(...given); }});`

// before runs a script before all others of each page.
func (v *visit) before(script string) {
	v.T.Helper()
	chromium.Call(v.Tab, page.Enable, page.EnableParams{})
	chromium.Call(v.Tab, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
}

// TestSharing has two hundred elements on a page with two copies of the script share one
// module.
func TestSharing(t *testing.T) {
	v := newVisit(t)
	v.Size(1000, 60000, 1)
	v.before(counted)
	var body strings.Builder
	body.WriteString(`<script type="module" src="/widget/pull-quote.js?copy"></script>`)
	for i := range 200 {
		source := []string{"ferry", "mill"}[i%2]
		fmt.Fprintf(&body, `<pull-quote id="e%d" src="/testdata/%s.html" view="%s">The ferry.</pull-quote>`, i, source, []string{"card", "whole"}[i%3%2])
	}
	v.show(body.String())
	events := v.events(400)
	require.Len(t, events, 400)
	require.NotContains(t, strings.Join(events, "\n"), "error")
	require.Equal(t, 200, chromium.Evaluate[int](v.Tab, `[...document.querySelectorAll("pull-quote")].filter(drawn).length`))
	require.Equal(t, 1, v.site.count("/widget/*.wasm"))
	require.Equal(t, 1, v.site.count("/widget/reader.js"))
	require.Equal(t, 1, chromium.Evaluate[int](v.Tab, `made.instances`))
	v.requireQuiet()
}

// TestInView loads nothing for elements that nobody sees.
func TestInView(t *testing.T) {
	v := newVisit(t)
	v.Size(1000, 600, 1)
	v.show(`<pull-quote id="hidden" hidden src="/testdata/ferry.html">The ferry.</pull-quote>
<div class="tall"></div><pull-quote id="below" src="/testdata/ferry.html">The ferry.</pull-quote>`)
	v.until(`customElements.get("pull-quote")`)
	chromium.Evaluate[struct{}](v.Tab, `new Promise(done => setTimeout(done, 300))`)
	require.Empty(t, v.log())
	require.Zero(t, v.site.count("/widget/*.wasm")+v.site.count("/widget/reader.js")+v.site.count("/testdata/ferry.html"))
	chromium.Evaluate[struct{}](v.Tab, `element("below").scrollIntoView()`)
	require.Equal(t, []string{"below load The ferry that is never late", "below render card"}, v.events(2))
	chromium.Evaluate[struct{}](v.Tab, `void (element("hidden").hidden = false, element("hidden").scrollIntoView())`)
	require.Len(t, v.events(4), 4)
	v.requireQuiet()
}

// TestStatic loads no module where there is nothing to read.
func TestStatic(t *testing.T) {
	v := newVisit(t)
	v.show(snippet(t, "ferry.html", "https://quay.example/never-late", "whole"))
	v.until(`document.querySelector("pull-quote").shadowRoot`)
	chromium.Evaluate[struct{}](v.Tab, `new Promise(done => setTimeout(done, 300))`)
	require.Empty(t, v.log())
	require.Zero(t, v.site.count("/widget/*.wasm")+v.site.count("/widget/reader.js"))
	v.requireQuiet()
}

// TestWorkers reads in a worker where one is given and allowed, else in the page.
func TestWorkers(t *testing.T) {
	const free = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'"
	for _, c := range []struct {
		name, policy, worker string
		instances            int
	}{
		{"allowed", free, "/widget/worker.js", 0},
		{"forbidden by trusted types", strict, "/widget/worker.js", 1},
		{"forbidden by policy", free + "; worker-src 'none'", "/widget/worker.js", 1},
		{"missing", free, "/none.js", 1},
		{"of another site", free, "http://localhost:9/worker.js", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := newVisit(t)
			v.site.adopt(c.policy)
			v.before(counted)
			v.show(fmt.Sprintf(`<pull-quote id="a" src="/testdata/ferry.html" worker-url="%[1]s">The ferry.</pull-quote>
<pull-quote id="b" src="/testdata/mill.html" worker-url="%[1]s">The mill.</pull-quote>`, c.worker))
			require.ElementsMatch(t, []string{
				"a load The ferry that is never late", "a render card", "b load The mill nobody wanted", "b render card",
			}, v.events(4))
			require.Equal(t, c.instances, chromium.Evaluate[int](v.Tab, `made.instances`), "instances in the page")
			require.Equal(t, 1, v.site.count("/widget/*.wasm"))
			if c.instances == 0 {
				require.Equal(t, 1, chromium.Evaluate[int](v.Tab, `made.workers`))
				v.requireQuiet()
			}
		})
	}
}
