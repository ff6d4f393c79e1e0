package browser

import (
	"strconv"
	"strings"
	"testing"
	"time"

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

// TestTemplates draws from a template that takes the place of another.
func TestTemplates(t *testing.T) {
	v := newVisit(t)
	v.show(`<pull-quote id="a">The ferry.<template><h1>One</h1><p>` + strings.Repeat("The first of the ferries. ", 9) + `</p></template></pull-quote>
<template id="next"><h1>Two</h1><p>` + strings.Repeat("The second of the ferries. ", 9) + `</p></template>`)
	require.Equal(t, []string{"a load One", "a render card"}, v.events(2))
	v.do(`element("a").querySelector("template").replaceWith(element("next"))`)
	require.Equal(t, []string{"a load Two", "a render card"}, v.events(4)[2:])
	v.do(`element("a").querySelector("template").remove()`)
	v.until(`fallback(element("a"))`)
	v.requireQuiet()
}

// TestOtherDocuments takes elements to documents of their own and back.
func TestOtherDocuments(t *testing.T) {
	for _, c := range elements {
		t.Run(c.name, func(t *testing.T) {
			v := newVisit(t)
			v.show(c.whole + `<iframe id="frame" title="A frame"></iframe>`)
			v.until(c.ready)
			looks := `getComputedStyle(host).contain + getComputedStyle(host.shadowRoot.querySelector("[part=toolbar]")).position`
			v.do(`globalThis.host = element("q"); element("frame").contentDocument.body.append(host)`)
			require.Equal(t, "contentabsolute", chromium.Evaluate[string](v.Tab, looks), "in a frame")
			v.do(`document.createElement("template").content.append(host); document.body.append(host)`)
			require.Equal(t, "contentabsolute", chromium.Evaluate[string](v.Tab, looks), "by way of a template")
			v.do(openNote)
			v.do(`await new Promise(done => setTimeout(done, 200))`)
			require.NotContains(t, strings.Join(v.log(), ", "), "error")
			v.requireQuiet()
		})
	}
}

// TestWithoutValue takes attributes away by what frameworks set where there is no value.
func TestWithoutValue(t *testing.T) {
	v := newVisit(t)
	v.show(`<pull-quote id="a" src="/none.html" theme="dark">The ferry.</pull-quote>`)
	v.until(`log.length === 1`)
	for _, none := range []string{"null", "undefined", `""`} {
		left := chromium.Evaluate[[]string](v.Tab, `(a => { for (const name of ["src", "theme"]) { a[name] = "x"; a[name] = `+none+`; } return a.getAttributeNames(); })(document.createElement("pull-quote"))`)
		require.Empty(t, left, none)
	}
}

// release sends the rest of a page when its elements are at work. A browser may show nothing of
// a page before that is there: then it comes all the same.
func (v *visit) release(rest chan<- struct{}) {
	for range patience / tick {
		if v.site.count("/widget/reader.js") > 0 {
			break
		}
		time.Sleep(tick)
	}
	time.Sleep(200 * time.Millisecond)
	close(rest)
}

// TestComing reads what is on the way from this page when it is there to its end.
func TestComing(t *testing.T) {
	v := newVisit(t)
	story := string(document(t, "ferry.html"))
	_, story, _ = strings.Cut(story, "<body>")
	story, _, _ = strings.Cut(story, "</body>")
	half := strings.Index(story, "<p>Whoever missed it")
	rest := make(chan struct{})
	v.site.put("/page", answer{kind: "text/html", then: rest, rest: story[half:] + `</template></pull-quote><div id="late">` + story + `</div>`,
		body: `<!doctype html><html lang="en"><title>A page</title><script src="/testdata/page.js"></script><script async src="/widget/pull-quote.js" type="module"></script>
<pull-quote id="b" for="#late">The ferry.</pull-quote><pull-quote id="a">The ferry.<template>` + story[:half]})
	go v.release(rest)
	v.Open(v.site.url + "/page")
	require.ElementsMatch(t, []string{"a load " + ferry, "a render card", "b load " + ferry, "b render card"}, v.events(4))
	require.Equal(t, chromium.Evaluate[int](v.Tab, `element("b").article.body.length`), chromium.Evaluate[int](v.Tab, `element("a").article.body.length`))
	v.requireQuiet()
}

// TestComingSnippet has the controls of a snippet of which the page had only the beginning.
func TestComingSnippet(t *testing.T) {
	v := newVisit(t)
	whole, _, _ := strings.Cut(snippetOf, "\n<section")
	half := strings.Index(whole, "<blockquote")
	rest := make(chan struct{})
	v.site.put("/page", answer{kind: "text/html", then: rest, rest: whole[half:] + "</pull-quote>",
		body: `<!doctype html><html lang="en"><title>A page</title><script src="/testdata/page.js"></script><script async src="/widget/pull-quote.js" type="module"></script>` + one + whole[:half]})
	go v.release(rest)
	v.Open(v.site.url + "/page")
	v.until(`element("q").shadowRoot.querySelector("[part~=copy]").hidden === false`)
	v.requireQuiet()
}
