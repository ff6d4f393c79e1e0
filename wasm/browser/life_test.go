package browser

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
)

// ferry and mill are what elements tell of the pages of these names.
const (
	ferry = "The ferry that is never late"
	mill  = "The mill nobody wanted"
)

// one is an element that shows the ferry.
const one = `<pull-quote id="a" src="/testdata/ferry.html">The ferry.</pull-quote>`

// do runs a script in the page.
func (v *visit) do(script string) {
	v.T.Helper()
	chromium.Evaluate[struct{}](v.Tab, "(async () => {"+script+"})()")
}

// TestAttributes changes what an element is told to show.
func TestAttributes(t *testing.T) {
	v := newVisit(t)
	v.show(one)
	v.events(2)
	for _, c := range []struct{ script, want string }{
		{`element("a").view = "quotes"`, "a render quotes"},
		{`element("a").speaker = "Ines Tarn"`, "a render quotes"},
		{`element("a").removeAttribute("view")`, "a render card"},
		{`element("a").setAttribute("src", "/testdata/mill.html")`, "a load " + mill + ", a render card"},
	} {
		n := len(v.log())
		v.do(c.script)
		v.until(`log.at(-1).type === "pullquote-render" && log.length > ` + strconv.Itoa(n))
		require.Equal(t, c.want, strings.Join(v.log()[n:], ", "), c.script)
	}
	require.Equal(t, 1, v.site.count("/testdata/ferry.html"))
	n := len(v.log())
	v.do(`element("a").removeAttribute("src")`)
	v.until(`fallback(element("a"))`)
	require.Len(t, v.log(), n)
	require.Equal(t, "", chromium.Evaluate[string](v.Tab, `element("a").article?.headline ?? ""`))
	v.requireQuiet()
}

// TestProperties compares properties with the attributes that they stand for.
func TestProperties(t *testing.T) {
	v := newVisit(t)
	v.show(`<pull-quote id="a">The ferry.</pull-quote>`)
	v.until(`customElements.get("pull-quote")`)
	for property, attribute := range map[string]string{
		"view": "view", "speaker": "speaker", "quote": "quote", "theme": "theme", "lang": "lang", "src": "src",
		"wasmUrl": "wasm-url", "workerUrl": "worker-url", "integrity": "integrity", "htmlFor": "for",
	} {
		got := chromium.Evaluate[[]string](v.Tab, `(a => { const none = String(a[`+strconv.Quote(property)+`]); a[`+strconv.Quote(property)+`] = "x"; const set = a.getAttribute(`+strconv.Quote(attribute)+`);
			a.setAttribute(`+strconv.Quote(attribute)+`, "y"); const read = String(a[`+strconv.Quote(property)+`]); a.removeAttribute(`+strconv.Quote(attribute)+`); return [none, set, read].map(String); })(document.createElement("pull-quote"))`)
		require.Equal(t, []string{"", "x", "y"}, got, property)
	}
	require.Equal(t, []bool{false, true, false}, chromium.Evaluate[[]bool](v.Tab, `(a => { const none = a.verify; a.verify = true; const set = a.hasAttribute("verify"); a.verify = false; return [none, set, a.hasAttribute("verify")]; })(document.createElement("pull-quote"))`))
}

// TestPropertiesBefore sets properties before the element is defined.
func TestPropertiesBefore(t *testing.T) {
	v := newVisit(t)
	v.show(`<pull-quote id="a">The ferry.</pull-quote><script src="/testdata/early.js"></script>`)
	require.Equal(t, []string{"a load " + ferry, "a render quotes"}, v.events(2))
	require.Equal(t, []string{"quotes", "dark", "/testdata/ferry.html"}, chromium.Evaluate[[]string](v.Tab, `["view", "theme", "src"].map(name => element("a").getAttribute(name))`))
	v.requireQuiet()
}

// moves are ways to take an element elsewhere.
var moves = map[string]string{
	"move":         `document.body.moveBefore(element("q"), document.body.firstChild)`,
	"append":       `document.body.append(element("q"))`,
	"out and in":   `const q = element("q"); q.remove(); await new Promise(done => setTimeout(done, 100)); document.body.append(q)`,
	"out, changed": `const q = element("q"); q.remove(); q.view = "whole"; document.body.append(q)`,
}

// TestMoves takes elements elsewhere: what they show stays, and works.
func TestMoves(t *testing.T) {
	for name, move := range moves {
		for _, c := range elements {
			t.Run(name+", "+c.name, func(t *testing.T) {
				v := newVisit(t)
				v.show(c.whole)
				v.until(c.ready)
				v.do(move + `; await new Promise(done => setTimeout(done, 300))`)
				require.NotContains(t, strings.Join(v.log(), ", "), "error")
				require.LessOrEqual(t, v.site.count("/testdata/ferry.html"), 1)
				v.do(openNote)
				v.requireQuiet()
			})
		}
	}
}

// TestChangesAfterMoves changes an element that was taken out and put in again.
func TestChangesAfterMoves(t *testing.T) {
	v := newVisit(t)
	v.show(one)
	v.events(2)
	v.do(`const a = element("a"); a.remove(); document.body.append(a)`)
	v.do(`element("a").view = "quotes"`)
	require.Equal(t, "a render quotes", v.events(3)[2])
	v.requireQuiet()
}

// TestAborts takes elements away while their pages are on the way.
func TestAborts(t *testing.T) {
	v := newVisit(t)
	slow := make(chan struct{})
	defer close(slow)
	v.site.put("/slow.html", answer{body: string(document(t, "ferry.html")), hold: slow})
	v.show(`<pull-quote id="a" src="/slow.html">The ferry.</pull-quote>`)
	require.Eventually(t, func() bool { return v.site.count("/slow.html") == 1 }, patience, tick)
	require.True(t, chromium.Evaluate[bool](v.Tab, `fallback(element("a"))`))
	v.do(`globalThis.kept = element("a"); kept.remove()`)
	v.site.requireLeft("/slow.html")
	v.do(`await new Promise(done => setTimeout(done, 100))`)
	require.Empty(t, v.log())
	v.site.put("/slow.html", answer{body: string(document(t, "ferry.html"))})
	v.do(`document.body.append(kept)`)
	require.Equal(t, []string{"a load " + ferry, "a render card"}, v.events(2))
	v.requireQuiet()
}

// TestOvertaking changes src while the page before is on the way: it is taken back, and
// never shown.
func TestOvertaking(t *testing.T) {
	v := newVisit(t)
	slow := make(chan struct{})
	v.site.put("/slow.html", answer{body: string(document(t, "ferry.html")), hold: slow})
	v.show(`<pull-quote id="a" src="/slow.html">The ferry.</pull-quote>`)
	require.Eventually(t, func() bool { return v.site.count("/slow.html") == 1 }, patience, tick)
	v.do(`element("a").src = "/testdata/mill.html"`)
	v.site.requireLeft("/slow.html")
	close(slow)
	require.Equal(t, []string{"a load " + mill, "a render card"}, v.events(2))
	v.do(`await new Promise(done => setTimeout(done, 200))`)
	require.Len(t, v.log(), 2)
	v.requireQuiet()
}

// TestSharedAbort takes away one of two elements that wait for the same page.
func TestSharedAbort(t *testing.T) {
	v := newVisit(t)
	slow := make(chan struct{})
	v.site.put("/slow.html", answer{body: string(document(t, "ferry.html")), hold: slow})
	v.show(`<pull-quote id="a" src="/slow.html">The ferry.</pull-quote><pull-quote id="b" src="/slow.html">The ferry.</pull-quote>`)
	require.Eventually(t, func() bool { return v.site.count("/slow.html") >= 1 }, patience, tick)
	v.do(`await new Promise(done => setTimeout(done, 200)); element("a").remove()`)
	close(slow)
	require.Equal(t, []string{"b load " + ferry, "b render card"}, v.events(2))
	v.requireQuiet()
}

// TestSlowModule shows the fallback until a slow module is there.
func TestSlowModule(t *testing.T) {
	v := newVisit(t)
	slow := make(chan struct{})
	name := moduleFile(t)
	a := stored(t, name)
	a.hold = slow
	v.site.put(name, a)
	v.show(one)
	require.Eventually(t, func() bool { return v.site.count(name) == 1 }, patience, tick)
	require.True(t, chromium.Evaluate[bool](v.Tab, `fallback(element("a"))`))
	require.Empty(t, v.log())
	close(slow)
	require.Equal(t, []string{"a load " + ferry, "a render card"}, v.events(2))
	v.requireQuiet()
}

// TestEventsLeaveShadows hears events of an element inside another one's shadow root.
func TestEventsLeaveShadows(t *testing.T) {
	v := newVisit(t)
	v.show(`<div id="host"></div>`)
	v.do(`const root = element("host").attachShadow({mode: "closed"}), a = document.createElement("pull-quote"); a.src = "/testdata/ferry.html"; a.textContent = "The ferry."; root.append(a)`)
	require.Equal(t, []string{"host load " + ferry, "host render card"}, v.events(2))
	v.requireQuiet()
}

// TestGlobals leaves no name behind on window, and at most its registry under a symbol.
func TestGlobals(t *testing.T) {
	v := newVisit(t)
	v.before(`const names = Object.getOwnPropertyNames(window), symbols = Object.getOwnPropertySymbols(window)`)
	v.show(one + snippet(t, "ferry.html", "https://quay.example/never-late", "whole"))
	v.events(2)
	require.Empty(t, chromium.Evaluate[[]string](v.Tab, `Object.getOwnPropertyNames(window).filter(name => !names.includes(name))`))
	more := chromium.Evaluate[[]string](v.Tab, `Object.getOwnPropertySymbols(window).filter(symbol => !symbols.includes(symbol)).map(String)`)
	require.LessOrEqual(t, len(more), 1)
	for _, symbol := range more {
		require.Contains(t, symbol, "pull")
	}
}
