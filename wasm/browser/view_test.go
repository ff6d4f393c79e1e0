package browser

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"path"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/internal/chromium"
	"github.com/pullquote/pullquote/wasm"
)

var views = []string{"card", "quotes", "quote", "footnotes", "author", "whole"}

// snippet is what the library makes of a file of testdata at an address: its HTML.
func snippet(t testing.TB, name, url, view string) string {
	t.Helper()
	response := answers(t, ask{name, map[string]any{"op": "convert", "url": url, "view": view, "format": "html"}, document(t, name)})
	var text string
	require.NoError(t, json.Unmarshal(response.Snippet, &text))
	return text
}

// document reads a page of testdata.
func document(t testing.TB, name string) []byte {
	t.Helper()
	data, err := testdata.ReadFile(path.Join("testdata", name))
	require.NoError(t, err)
	return data
}

// answers is what the library answers.
func answers(t testing.TB, a ask) wasm.Response {
	t.Helper()
	var response wasm.Response
	require.NoError(t, json.Unmarshal(wasm.Call(a.encoded(t)), &response))
	require.Nil(t, response.Error)
	return response
}

// within is the content of the one element that source is, as HTML is written out anew.
func within(t testing.TB, source string) string {
	t.Helper()
	nodes, err := html.ParseFragment(strings.NewReader(source), &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body})
	require.NoError(t, err)
	require.NotEmpty(t, nodes)
	var out strings.Builder
	for n := nodes[0].FirstChild; n != nil; n = n.NextSibling {
		require.NoError(t, html.Render(&out, n))
	}
	return strings.Join(strings.FieldsFunc(out.String(), func(r rune) bool { return r == '\n' }), "")
}

// sources are the ways to tell an element what to read, with the name of what is read and the
// address that it has.
var sources = []struct{ name, element, url string }{
	{"src", `<pull-quote id="%[1]s" view="%[1]s" src="/testdata/ferry.html"><p>The ferry.</p></pull-quote>`, "/testdata/ferry.html"},
	{"template", `<pull-quote id="%[1]s" view="%[1]s"><p>The ferry.</p><template>%[2]s</template></pull-quote>`, "/page"},
	{"for", `<pull-quote id="%[1]s" view="%[1]s" for="#story"><p>The ferry.</p></pull-quote>`, "/page"},
}

// TestViews draws every view from every source: each must be what the library makes of it,
// element by element.
func TestViews(t *testing.T) {
	for _, source := range sources {
		t.Run(source.name, func(t *testing.T) {
			v := newVisit(t)
			story := string(document(t, "ferry.html"))
			_, story, _ = strings.Cut(story, "<body>")
			story, _, _ = strings.Cut(story, "</body>")
			var body strings.Builder
			for _, view := range views {
				fmt.Fprintf(&body, source.element+"\n", view, story)
			}
			if source.name == "for" {
				body.WriteString(`<div id="story">` + story + `</div>`)
			}
			v.show(body.String())
			events := v.events(2 * len(views))
			require.Len(t, events, 2*len(views))
			for _, view := range views {
				require.Contains(t, events, view+" load The ferry that is never late")
				require.Contains(t, events, view+" render "+view)
				got := chromium.Evaluate[string](v.Tab, fmt.Sprintf("drawn(element(%q)).outerHTML", view))
				require.Equal(t, v.expected(source.name, source.url, view, story), within(t, got), view)
			}
			v.requireQuiet()
		})
	}
}

// expected is what a view is to be, from that source.
func (v *visit) expected(source, url, view, story string) string {
	v.T.Helper()
	if source == "src" {
		return within(v.T, snippet(v.T, "ferry.html", v.site.url+url, view))
	}
	head := map[string]any{"op": "convert", "url": v.site.url + url, "view": view, "format": "html"}
	if source == "for" {
		head["ownPage"] = true
		story = `<html lang="en"><head><title>A page that quotes</title></head><body><div id="story">` + story + `</div></body></html>`
	}
	var text string
	require.NoError(v.T, json.Unmarshal(answers(v.T, ask{source, head, []byte(story)}).Snippet, &text))
	return within(v.T, text)
}

// TestArticle compares the article that scripts get with the library's.
func TestArticle(t *testing.T) {
	v := newVisit(t)
	v.show(`<pull-quote id="a" src="/testdata/ferry.html">The ferry.</pull-quote>`)
	v.events(2)
	response := answers(t, ask{"ferry", map[string]any{"op": "parse", "url": v.site.url + "/testdata/ferry.html"}, document(t, "ferry.html")})
	want, err := json.Marshal(response.Article)
	require.NoError(t, err)
	require.JSONEq(t, string(want), chromium.Evaluate[string](v.Tab, `JSON.stringify(element("a").article)`))
}

// narrowings are what else an element can be told to show.
var narrowings = []struct {
	attributes string
	// shown is how many quotations there are, words some that stand in them.
	shown int
	words string
}{
	{`view="quotes"`, 3, "never once been late"},
	{`view="quotes" speaker="Olm Brandt"`, 2, "asked the seals"},
	{`view="quotes" speaker="Ines Tarn"`, 1, "does not read"},
	{`view="quote" speaker="Ines Tarn"`, 1, "does not read"},
	{`view="quote" quote="asked the seals"`, 1, "asked the seals"},
	{`view="quote" quote="q-2ec85b9e7e"`, 1, "does not read"},
}

// TestNarrowings shows quotations of a speaker, and single ones.
func TestNarrowings(t *testing.T) {
	v := newVisit(t)
	var body strings.Builder
	for i, n := range narrowings {
		fmt.Fprintf(&body, `<pull-quote id="n%d" src="/testdata/ferry.html" %s>The ferry.</pull-quote>`, i, n.attributes)
	}
	v.show(body.String())
	v.events(2 * len(narrowings))
	for i, n := range narrowings {
		words := chromium.Evaluate[[]string](v.Tab, fmt.Sprintf(`[...drawn(element("n%d")).querySelectorAll(".pq-words")].map(words => words.innerText)`, i))
		require.Len(t, words, n.shown, n.attributes)
		require.Contains(t, strings.Join(words, " "), n.words, n.attributes)
	}
	v.requireQuiet()
}

// TestCharsets reads pages that are not in UTF-8 by what the server says, by what they say
// themselves and by their byte order mark.
func TestCharsets(t *testing.T) {
	wide := []byte("\xFF\xFE")
	for _, unit := range utf16.Encode([]rune(string(document(t, "mill.html")))) {
		wide = binary.LittleEndian.AppendUint16(wide, unit)
	}
	pages := map[string]answer{
		"by-itself": {kind: "text/html", body: testPage(t, "russian-windows-1251")},
		"by-server": {kind: "text/html; charset=Windows-1251", body: strings.Replace(testPage(t, "russian-windows-1251"), "charset", "x", 1)},
		"japanese":  {kind: "text/html", body: testPage(t, "japanese-shift-jis")},
		"by-mark":   {kind: "text/html", body: string(wide)},
		"marked":    {kind: "text/html; charset=Windows-1251", body: "\xEF\xBB\xBF" + testPage(t, "japanese")},
		"by-bytes":  {kind: "text/html; charset=ISO-8859-1", body: `<meta name="description" content="About charset=koi8-r">` + testPage(t, "japanese")},
	}
	v := newVisit(t)
	var body strings.Builder
	for name, page := range pages {
		v.site.put("/"+name, page)
		fmt.Fprintf(&body, `<pull-quote id="%[1]s" src="/%[1]s">A page.</pull-quote>`, name)
	}
	v.show(body.String())
	v.events(2 * len(pages))
	for name, page := range pages {
		source := page.body
		if name == "by-server" {
			source = testPage(t, "russian-windows-1251")
		}
		response := answers(t, ask{name, map[string]any{"op": "parse", "url": v.site.url + "/" + name}, []byte(source)})
		want, err := json.Marshal(response.Article)
		require.NoError(t, err)
		require.JSONEq(t, string(want), chromium.Evaluate[string](v.Tab, fmt.Sprintf("JSON.stringify(element(%q).article)", name)))
	}
}

// testPage is a page that package parse is tested with.
func testPage(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile("../../parse/testdata/pages/" + name + "/page.html")
	require.NoError(t, err)
	return string(data)
}

// TestBase resolves links of this page against the address that it gives for that.
func TestBase(t *testing.T) {
	v := newVisit(t)
	v.show(`<pull-quote id="a" view="whole" for="#story">The ferry.</pull-quote><div id="story"><h1>One</h1><p>` +
		strings.Repeat("The first of the ferries. ", 9) + `<a id="link" href="boat">The boat</a></p></div>`)
	v.events(2)
	v.do(`const base = document.createElement("base"); base.href = "https://elsewhere.example/deep/"; document.head.append(base)
		element("a").htmlFor = "#story, #none"`)
	v.events(4)
	require.Equal(t, "https://elsewhere.example/deep/boat", chromium.Evaluate[string](v.Tab, `[...drawn(element("a")).querySelectorAll("a")].find(a => a.textContent === "The boat").href`))
}
