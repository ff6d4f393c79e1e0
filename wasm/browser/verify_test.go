package browser

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
)

// said is a static quotation of the words given, from the page /source.html.
func (v *visit) said(attributes string, words ...string) string {
	var quotes strings.Builder
	for _, w := range words {
		fmt.Fprintf(&quotes, `<figure class="pq-quote"><blockquote class="pq-words" cite="%s/source.html#:~:text=It"><p>%s<sup class="pq-noteref"><a role="doc-noteref" href="#pq-1">1</a></sup></p></blockquote></figure>`, v.site.url, w)
	}
	return `<pull-quote id="q" verify ` + attributes + ` class="pq-quotes" lang="en">` + quotes.String() + `</pull-quote>`
}

// marks are what an element shows of its quotations.
func (v *visit) marks() []string {
	v.T.Helper()
	return chromium.Evaluate[[]string](v.Tab, `[...element("q").shadowRoot.querySelectorAll("[part~=finding]")].map(mark => mark.innerText.replace(/\s+/g, " "))`)
}

const today = `new Date().toLocaleDateString("en", {dateStyle: "long"})`

// findings are what can become of a quotation of testdata/ferry.html.
var findings = []struct {
	words, state, mark string
	// gone are the words that the source does not have.
	gone []string
}{
	{"It has never once been late by my own clock", "found", "Found in the source, TODAY", nil},
	{"it has never once  been late by my own clock", "found", "Found in the source, TODAY", nil},
	{"It has always been late by my own clock, and my clock is the one that counts", "changed",
		"Changed in the source, TODAY It has always been late by my own clock, and my clock is the one that counts Now: It has never once been late by my own clock, and my clock is the one that counts", []string{"always"}},
	{"Nobody said a word about any of this", "gone", "No longer in the source, TODAY", nil},
}

// TestVerify looks up quotations that are found, changed or gone.
func TestVerify(t *testing.T) {
	for _, f := range findings {
		t.Run(f.state, func(t *testing.T) {
			v := newVisit(t)
			v.site.put("/source.html", answer{body: string(document(t, "ferry.html"))})
			v.show(v.said("", f.words))
			v.until(`log.length === 1`)
			require.Equal(t, []string{"q verify"}, v.log())
			day := chromium.Evaluate[string](v.Tab, today)
			require.Equal(t, []string{strings.ReplaceAll(f.mark, "TODAY", day)}, v.marks())
			require.Equal(t, f.state, chromium.Evaluate[string](v.Tab, `element("q").findings[0].state`))
			require.Equal(t, v.site.url+"/source.html", chromium.Evaluate[string](v.Tab, `element("q").findings[0].url`))
			gone := chromium.Evaluate[[]string](v.Tab, `[...element("q").shadowRoot.querySelectorAll("del")].map(e => e.textContent)`)
			require.ElementsMatch(t, f.gone, gone)
			require.True(t, chromium.Evaluate[bool](v.Tab, `fallback(element("q"))`), "the snippet stays")
			require.Empty(t, chromium.Barriers(v.Tab, false))
			v.requireQuiet()
		})
	}
}

// TestVerifyMany looks up several quotations, whose source is fetched anew but once, in the
// language of the element.
func TestVerifyMany(t *testing.T) {
	v := newVisit(t)
	v.site.put("/source.html", answer{body: string(document(t, "ferry.html"))})
	v.show(v.said("", findings[0].words, findings[3].words))
	v.until(`log.length === 1`)
	marks := v.marks()
	require.Len(t, marks, 2)
	require.Regexp(t, `^It has never once been late … Found`, marks[0])
	require.Regexp(t, `^Nobody said a word about any … No longer`, marks[1])
	require.Equal(t, 1, v.site.count("/source.html"))

	v.do(`element("q").verify = false`)
	v.until(`element("q").shadowRoot.querySelector("[part~=finding]") === null`)
	require.False(t, chromium.Evaluate[bool](v.Tab, `Boolean(element("q").findings)`))
	v.site.put("/source.html", answer{body: string(document(t, "mill.html"))})
	v.do(`element("q").lang = "de"; element("q").verify = true`)
	v.until(`log.length === 2`)
	require.Equal(t, 2, v.site.count("/source.html"))
	require.Contains(t, v.marks()[0], "Nicht mehr in der Quelle")
	v.requireQuiet()
}

// TestVerifyDrawn looks up what was drawn, and what is drawn instead.
func TestVerifyDrawn(t *testing.T) {
	v := newVisit(t)
	v.show(`<pull-quote id="q" view="quote" verify src="/testdata/ferry.html">The ferry.</pull-quote>`)
	require.Equal(t, []string{"q load " + ferry, "q render quote", "q verify"}, v.events(3))
	require.Len(t, v.marks(), 1)
	v.do(`element("q").view = "quotes"`)
	require.Equal(t, []string{"q render quotes", "q verify"}, v.events(5)[3:])
	require.Len(t, v.marks(), 3)
	v.do(`element("q").view = "author"`)
	v.events(7)
	require.Empty(t, v.marks())
	v.requireQuiet()
}

// TestVerifyTemplate looks up what was drawn from a template: where it says that it is from, or
// else nowhere.
func TestVerifyTemplate(t *testing.T) {
	v := newVisit(t)
	v.site.put("/source.html", answer{body: string(document(t, "ferry.html"))})
	_, story, _ := strings.Cut(string(document(t, "ferry.html")), "<body>")
	story, _, _ = strings.Cut(story, "</body>")
	link := `<link rel="canonical" href="` + v.site.url + `/source.html">`
	v.show(`<pull-quote id="q" view="quote" verify>The ferry.<template>` + link + story + `</template></pull-quote>
<pull-quote id="n" view="quote" verify>The ferry.<template>` + story + `</template></pull-quote>`)
	v.events(6)
	require.Len(t, v.marks(), 1)
	require.Equal(t, "found", chromium.Evaluate[string](v.Tab, `element("q").findings[0].state`))
	require.Equal(t, 0, chromium.Evaluate[int](v.Tab, `element("n").findings.length`))
	v.requireQuiet()
}

// TestVerifyFails tells of sources that are not to be had, and leaves the snippet as it is.
func TestVerifyFails(t *testing.T) {
	for code, a := range map[string]answer{"http": {status: 410}, "network": {status: -1}, "no-article": {body: " "}} {
		v := newVisit(t)
		v.site.put("/source.html", a)
		v.show(v.said("", findings[0].words))
		require.Equal(t, []string{"q error " + code}, v.events(1))
		require.Empty(t, v.marks())
		require.True(t, chromium.Evaluate[bool](v.Tab, `fallback(element("q"))`))
	}
}

// TestVerifyAnother looks up the words that take the place of others.
func TestVerifyAnother(t *testing.T) {
	v := newVisit(t)
	v.site.put("/source.html", answer{body: string(document(t, "ferry.html"))})
	v.show(v.said("", findings[0].words))
	v.events(1)
	v.do(`const figure = element("q").querySelector("figure"), other = figure.cloneNode(true); other.querySelector(".pq-words").replaceChildren(Object.assign(document.createElement("p"), {textContent: "Nobody said a word about any of this."})); figure.replaceWith(other)`)
	v.events(2)
	require.Len(t, v.marks(), 1)
	require.Contains(t, v.marks()[0], "No longer in the source")
}
