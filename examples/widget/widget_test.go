package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/examples/internal/scripts"
)

func TestMain(m *testing.M) { scripts.Main(m, "widget", main) }

func TestScripts(t *testing.T) { scripts.Run(t, map[string]string{"help.txt": help}) }

// made is what a build might make.
var made = fstest.MapFS{
	"pull-quote.js":           {Data: []byte("define()")},
	"pull-quote.js.br":        {Data: []byte("smallest")},
	"pull-quote.js.gz":        {Data: []byte("smaller")},
	"pullquote.0123.wasm":     {Data: []byte("\x00asm")},
	"pullquote.0123.wasm.gz":  {Data: []byte("small")},
	"pull-quote.d.ts":         {Data: []byte("export {}")},
	"custom-elements.json":    {Data: []byte("{}")},
	"custom-elements.json.br": {Data: []byte("no")},
}

func newTestSite(t *testing.T) http.Handler {
	t.Helper()
	s, err := newSite(made)
	require.NoError(t, err)
	return s.handler()
}

// get asks a site without a network between. Headers are names and values in turns.
func get(s http.Handler, address string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest("GET", address, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

func TestAssets(t *testing.T) {
	s := newTestSite(t)
	for _, c := range []struct{ address, accepted, kind, encoding, body, caching string }{
		{"/widget/pull-quote.js", "gzip, deflate, br", "text/javascript; charset=utf-8", "br", "smallest", "no-cache"},
		{"/widget/pull-quote.js", "gzip", "text/javascript; charset=utf-8", "gzip", "smaller", "no-cache"},
		{"/widget/pull-quote.js", "br;q=0", "text/javascript; charset=utf-8", "", "define()", "no-cache"},
		{"/widget/pullquote.0123.wasm", "br", "application/wasm", "", "\x00asm", "public, max-age=31536000, immutable"},
		{"/widget/pullquote.0123.wasm", "br, gzip", "application/wasm", "gzip", "small", "public, max-age=31536000, immutable"},
		{"/ferry.html", "br", "text/html; charset=utf-8", "", ferry, "no-cache"},
	} {
		w := get(s, c.address, "Accept-Encoding", c.accepted)
		require.Equal(t, http.StatusOK, w.Code, c)
		require.Equal(t, c.kind, w.Header().Get("Content-Type"), c)
		require.Equal(t, c.encoding, w.Header().Get("Content-Encoding"), c)
		require.Equal(t, c.caching, w.Header().Get("Cache-Control"), c)
		require.Equal(t, c.body, w.Body.String(), c)
		again := get(s, c.address, "Accept-Encoding", c.accepted, "If-None-Match", w.Header().Get("ETag"))
		require.Equal(t, http.StatusNotModified, again.Code, c)
	}
	for _, address := range []string{"/widget/", "/widget/pull-quote.d.ts", "/widget/pull-quote.js.br", "/widget/custom-elements.json", "/nothing"} {
		require.Equal(t, http.StatusNotFound, get(s, address).Code, address)
	}
}

// TestArticlesAreClosed has nothing of an article run where it is opened as a page.
func TestArticlesAreClosed(t *testing.T) {
	s := newTestSite(t)
	for _, address := range []string{"/sample.html", "/ferry.html"} {
		require.Equal(t, closedPolicy, get(s, address).Header().Get("Content-Security-Policy"), address)
	}
}

func TestBuildWithoutModule(t *testing.T) {
	_, err := newSite(fstest.MapFS{"pull-quote.js": made["pull-quote.js"]})
	require.EqualError(t, err, "the build has no module")
}

// TestFront has an element for each view of each source, and the policies asked for.
func TestFront(t *testing.T) {
	s := newTestSite(t)
	for query, c := range map[string]struct {
		attribute string
		policies  []string
	}{
		"":                       {"src", nil},
		"?from=nothing":          {"src", nil},
		"?from=src&csp=on":       {"src", []string{strictPolicy}},
		"?from=template&tt=on":   {"template", []string{typesPolicy}},
		"?from=for&csp=on&tt=on": {"for", []string{strictPolicy, typesPolicy}},
	} {
		w := get(s, "/"+query)
		require.Equal(t, http.StatusOK, w.Code, query)
		require.Equal(t, c.policies, w.Header().Values("Content-Security-Policy"), query)
		root, err := html.Parse(w.Body)
		require.NoError(t, err)
		seen := map[string]int{}
		for n := range root.Descendants() {
			if view := attribute(n, "view"); n.Data == "pull-quote" && view != "" {
				seen[view]++
				require.Equal(t, c.attribute, sourceOf(n), query)
			}
		}
		require.Equal(t, map[string]int{"card": 1, "quote": 1, "quotes": 1, "footnotes": 1, "author": 1, "whole": 1}, seen, query)
	}
}

func sourceOf(n *html.Node) string {
	for _, name := range []string{"src", "for"} {
		if attribute(n, name) != "" {
			return name
		}
	}
	return n.FirstChild.Data
}

// TestFrontKeepsPolicies has nothing on the page that a strict policy forbids.
func TestFrontKeepsPolicies(t *testing.T) {
	for _, from := range []string{"src", "template", "for"} {
		root, err := html.Parse(get(newTestSite(t), "/?from="+from).Body)
		require.NoError(t, err)
		for n := range root.Descendants() {
			require.NotEqual(t, "style", n.Data)
			require.False(t, n.Data == "script" && attribute(n, "src") == "")
			for _, a := range n.Attr {
				require.NotEqual(t, "style", a.Key)
				require.False(t, strings.HasPrefix(a.Key, "on"), a.Key)
			}
		}
	}
}

// TestSnippet stands on the page with its address, and asks to be verified.
func TestSnippet(t *testing.T) {
	text := get(newTestSite(t), "/").Body.String()
	require.Contains(t, text, `<pull-quote verify class="pq-pullquote"`)
	require.Contains(t, text, `cite="http://example.com/ferry.html#:~:text=`)
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
