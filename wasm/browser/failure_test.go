package browser

import (
	"net/http"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
)

// Lines that fake modules answer with.
const (
	otherVersion = `{"version":{"protocol":99,"go":"go9.9"}}` + "\n"
	noArticle    = `{"version":{"protocol":1,"go":"go1.26"},"snippet":["pull-quote",{},["p",{},"Fake."]]}` + "\n"
	fakeAnswer   = `{"version":{"protocol":1,"go":"go1.26"},"article":{"headline":"Fake"},"snippet":["pull-quote",{"class":"pq-card","lang":"en"},["p",{},"Fake."]]}` + "\n"
)

// picture begins as a PNG does and goes on at random.
var picture = "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + strings.Repeat("\x00\x8f\xe7\x01\xc3<\x02\x10", 500)

// failures are what can go wrong.
var failures = []struct {
	name string
	// element is what stands on the page, whose own text is "The ferry."
	element string
	// path has another answer than usual; "module" is where the module is.
	path   string
	answer answer
	// policy replaces the usual one, script is run before all others.
	policy, script string
	code           string
}{
	{name: "missing page", element: `src="/none.html"`, code: "http"},
	{name: "page refused", element: `src="/x.html"`, path: "/x.html", answer: answer{status: http.StatusForbidden}, code: "http"},
	{name: "page cut off", element: `src="/x.html"`, path: "/x.html", answer: answer{status: -1}, code: "network"},
	{name: "page of a site that does not share", element: `src="http://127.0.0.1:1/x.html"`, policy: "default-src *", code: "network"},
	{name: "page that the policy forbids", element: `src="https://elsewhere.example/"`, code: "network"},
	{name: "page of another kind", element: `src="data:text/html,<p>x"`, code: "source"},
	{name: "no address", element: `src="http://["`, code: "source"},
	{name: "picture for a page", element: `src="/x.png"`, path: "/x.png", answer: answer{kind: "image/png", body: picture}, code: "no-article"},
	{name: "empty page", element: `src="/x.html"`, path: "/x.html", answer: answer{}, code: "no-article"},
	{name: "no page", element: `src="/x.html"`, path: "/x.html", answer: answer{status: http.StatusNoContent}, code: "no-article"},
	{name: "nothing on this page", element: `for="#nothing"`, code: "source"},
	{name: "no selector", element: `for="#["`, code: "source"},
	{name: "no such speaker", element: `src="/testdata/ferry.html" view="quotes" speaker="Nobody"`, code: "no-quote"},
	{name: "no such quote", element: `src="/testdata/ferry.html" view="quote" quote="never said"`, code: "no-quote"},
	{name: "nothing of a view", element: `src="/testdata/mill.html" view="footnotes"`, code: "empty"},
	{name: "no such view", element: `src="/testdata/ferry.html" view="poster"`, code: "bad-request"},
	{name: "missing module", path: "module", answer: answer{status: http.StatusNotFound}, code: "http"},
	{name: "module elsewhere missing", element: `src="/testdata/ferry.html" wasm-url="/none.wasm"`, code: "http"},
	{name: "no address of a module", element: `src="/testdata/ferry.html" wasm-url="http://["`, code: "source"},
	{name: "module cut off", path: "module", answer: answer{status: -1}, code: "network"},
	{name: "module that is none", element: `src="/testdata/ferry.html" wasm-url="/x.wasm"`, path: "/x.wasm", answer: answer{body: "<!doctype html>"}, code: "module"},
	{name: "module of another program", element: `src="/testdata/ferry.html" wasm-url="/x.wasm"`, path: "/x.wasm", answer: answer{body: "\x00asm\x01\x00\x00\x00"}, code: "module"},
	{name: "module of another protocol", element: `src="/testdata/ferry.html" wasm-url="/x.wasm"`, path: "/x.wasm", answer: answer{body: fake{answer: otherVersion}.module()}, code: "version"},
	{name: "module that says nothing", element: `src="/testdata/ferry.html" wasm-url="/x.wasm"`, path: "/x.wasm", answer: answer{body: fake{answer: "\n"}.module()}, code: "version"},
	{name: "module without an article", element: `src="/testdata/ferry.html" wasm-url="/x.wasm"`, path: "/x.wasm", answer: answer{body: fake{answer: noArticle}.module()}, code: "module"},
	{name: "module changed on the way", path: "module", answer: answer{body: fake{answer: fakeAnswer}.module()}, code: "integrity"},
	{name: "module that traps", element: `src="/testdata/ferry.html" wasm-url="/x.wasm"`, path: "/x.wasm", answer: answer{body: fake{answer: fakeAnswer, breaks: 2}.module()}, code: "crash"},
	{name: "module that exits", element: `src="/testdata/ferry.html" wasm-url="/x.wasm"`, path: "/x.wasm", answer: answer{body: fake{answer: fakeAnswer, breaks: 2, exits: true}.module()}, code: "crash"},
	{name: "wrong integrity", element: `src="/testdata/ferry.html" integrity="sha384-` + "oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC" + `"`, code: "integrity"},
	{name: "browser without WebAssembly", script: "delete globalThis.WebAssembly", code: "no-wasm"},
	{name: "policy without WebAssembly", policy: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'", code: "no-wasm"},
	{name: "missing reader", path: "/widget/reader.js", answer: answer{status: http.StatusNotFound}, code: "network"},
}

// TestFailures has all that can go wrong leave the fallback there, with an event that tells
// why, and nothing that is not caught.
func TestFailures(t *testing.T) {
	for _, f := range failures {
		t.Run(f.name, func(t *testing.T) {
			v := newVisit(t)
			v.before(`const thrown = []; for (const type of ["error", "unhandledrejection"]) addEventListener(type, event => thrown.push(String(event.message ?? event.reason)));` + f.script)
			v.prepare(f.path, f.answer, f.policy)
			if f.element == "" {
				f.element = `src="/testdata/ferry.html"`
			}
			v.show(`<pull-quote id="a" ` + f.element + `>The ferry.</pull-quote>`)
			v.until(`log.some(({type}) => type === "pullquote-error")`)
			v.do(`await new Promise(done => setTimeout(done, 100))`)
			events := v.events(1)
			require.Equal(t, "a error "+f.code, events[len(events)-1], chromium.Evaluate[string](v.Tab, `JSON.stringify(log)`))
			require.LessOrEqual(t, len(events), 2)
			require.True(t, chromium.Evaluate[bool](v.Tab, `fallback(element("a"))`))
			require.NotEmpty(t, chromium.Evaluate[string](v.Tab, `log.at(-1).message`))
			require.Empty(t, chromium.Evaluate[[]string](v.Tab, `thrown`))
		})
	}
}

// prepare puts an answer and a policy in place of the usual ones, if they are not empty.
func (v *visit) prepare(path string, a answer, policy string) {
	switch path {
	case "":
	case "module":
		v.site.put(moduleFile(v.T), a)
	default:
		v.site.put(path, a)
	}
	if policy != "" {
		v.site.adopt(policy)
	}
}

// TestEmptyViews keeps an article that has nothing of one view for the others.
func TestEmptyViews(t *testing.T) {
	v := newVisit(t)
	v.show(`<pull-quote id="a" src="/testdata/mill.html" view="footnotes">The mill.</pull-quote>`)
	require.Equal(t, []string{"a load The mill nobody wanted", "a error empty"}, v.events(2))
	require.Equal(t, "The mill nobody wanted", chromium.Evaluate[string](v.Tab, `element("a").article.headline`))
	v.do(`element("a").view = "card"`)
	require.Equal(t, "a render card", v.events(3)[2])
	v.do(`element("a").view = "footnotes"`)
	require.Equal(t, "a error empty", v.events(4)[3])
	require.True(t, chromium.Evaluate[bool](v.Tab, `fallback(element("a"))`))
	require.Equal(t, 1, v.site.count("/testdata/mill.html"))
}

// TestMends tries again after a failure: a failure does not stay.
func TestMends(t *testing.T) {
	v := newVisit(t)
	name := moduleFile(t)
	right := stored(t, name)
	v.site.put(name, answer{status: http.StatusServiceUnavailable})
	v.site.put("/x.html", answer{status: http.StatusServiceUnavailable})
	v.show(`<pull-quote id="a" src="/x.html">The ferry.</pull-quote>`)
	v.until(`log.length === 1`)
	v.site.put("/x.html", answer{body: string(document(t, "ferry.html"))})
	v.do(`const a = element("a"); a.remove(); document.body.append(a)`)
	v.until(`log.length === 2`)
	v.site.put(name, right)
	v.do(`const a = element("a"); a.remove(); document.body.append(a)`)
	events := v.events(4)
	require.Equal(t, []string{"a error http", "a error http", "a load " + ferry, "a render card"}, events)
}

// TestWrongMediaType compiles a module that is served as something else.
func TestWrongMediaType(t *testing.T) {
	for _, kind := range []string{"application/octet-stream", "text/plain", "text/javascript", "application/wasm; charset=utf-8"} {
		v := newVisit(t)
		a := stored(t, moduleFile(t))
		a.kind = kind
		v.site.put(moduleFile(t), a)
		v.show(one)
		require.Equal(t, []string{"a load " + ferry, "a render card"}, v.events(2), kind)
		require.Equal(t, 1, v.site.count("/widget/*.wasm"), kind)
		v.requireQuiet()
	}
}

// TestRightIntegrity gives the hash of a module of one's own.
func TestRightIntegrity(t *testing.T) {
	v := newVisit(t)
	code := stored(t, moduleFile(t)).body
	v.site.put("/x.wasm", answer{body: code})
	v.show(`<pull-quote id="a" src="/testdata/ferry.html" wasm-url="/x.wasm" integrity="` + integrity(code) + `">The ferry.</pull-quote>`)
	require.Equal(t, []string{"a load " + ferry, "a render card"}, v.events(2))
	v.requireQuiet()
}

// TestRestarts breaks a module after it has answered some requests: later ones go to a new
// instance of it, without another fetch.
func TestRestarts(t *testing.T) {
	for _, exits := range []bool{false, true} {
		v := newVisit(t)
		v.before(counted)
		v.site.put("/x.wasm", answer{body: fake{answer: fakeAnswer, breaks: 3, exits: exits}.module()})
		v.show(`<pull-quote id="a" src="/testdata/ferry.html" wasm-url="/x.wasm">The ferry.</pull-quote>`)
		require.Equal(t, []string{"a load Fake", "a render card"}, v.events(2))
		for _, id := range []string{"b", "c"} {
			n := len(v.log())
			v.do(`const a = document.createElement("pull-quote"); Object.assign(a, {id: "` + id + `", textContent: "The ferry.", wasmUrl: "/x.wasm", src: "/testdata/mill.html"}); document.body.append(a)`)
			v.until(`log.slice(` + strconv.Itoa(n) + `).some(({type}) => /render|error/.test(type))`)
		}
		events := v.log()
		require.Equal(t, "c render card", events[len(events)-1], events)
		require.Greater(t, chromium.Evaluate[int](v.Tab, `made.instances`), 1)
		require.Equal(t, 1, v.site.count("/x.wasm"))
	}
}

// TestOutgrown gives up an instance whose memory has grown beyond all bounds.
func TestOutgrown(t *testing.T) {
	v := newVisit(t)
	v.before(counted)
	v.site.put("/x.wasm", answer{body: fake{answer: fakeAnswer, pages: 16 << 10}.module()}) // 1 GiB
	v.show(`<pull-quote id="a" src="/testdata/ferry.html" wasm-url="/x.wasm">The ferry.</pull-quote>`)
	require.Equal(t, []string{"a load Fake", "a render card"}, v.events(2))
	v.do(`const a = document.createElement("pull-quote"); Object.assign(a, {id: "b", textContent: "The ferry.", wasmUrl: "/x.wasm", src: "/testdata/mill.html"}); document.body.append(a)`)
	v.events(4)
	require.Equal(t, 2, chromium.Evaluate[int](v.Tab, `made.instances`))
	require.Equal(t, 1, v.site.count("/x.wasm"))
}

// TestTwoModules keeps modules of different addresses apart.
func TestTwoModules(t *testing.T) {
	v := newVisit(t)
	v.site.put("/x.wasm", answer{body: fake{answer: fakeAnswer}.module()})
	v.show(one + `<pull-quote id="b" src="/testdata/ferry.html" wasm-url="/x.wasm">The ferry.</pull-quote>`)
	require.ElementsMatch(t, []string{"a load " + ferry, "a render card", "b load Fake", "b render card"}, v.events(4))
	v.requireQuiet()
}
