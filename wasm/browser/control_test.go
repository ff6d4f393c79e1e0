package browser

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
)

// clipboard takes down what is copied; a browser of tests has nothing to copy to.
const clipboard = `const copied = [];
navigator.clipboard.writeText = text => { copied.push(text); return Promise.resolve(); };
delete Navigator.prototype.share;`

// TestCopies copies a quotation with its source, and a link to its words.
func TestCopies(t *testing.T) {
	for _, c := range elements {
		t.Run(c.name, func(t *testing.T) {
			v := newVisit(t)
			v.before(clipboard)
			v.show(c.quote)
			v.until(c.ready)
			v.do(`for (const button of element("q").shadowRoot.querySelectorAll("[part~=toolbar] button")) button.click()`)
			copied := chromium.Evaluate[[]string](v.Tab, `copied`)
			require.Len(t, copied, 2)
			lines := strings.Split(copied[0], "\n")
			require.Equal(t, c.copied, lines[:len(lines)-1])
			require.Regexp(t, `^https://quay\.example/never-late#:~:text=It%20has`, copied[1])
			require.Equal(t, copied[1], lines[len(lines)-1])
			v.until(`element("q").shadowRoot.querySelector("[part=status]").textContent === "Copied"`)
			v.requireQuiet()
		})
	}
}

// elements are the same kind of element, as a server writes it and drawn from a page.
var elements = []struct {
	name, quote, whole, ready string
	copied                    []string
}{
	{"static", snippetOf, snippetOf, `element("q").shadowRoot`, []string{"“It has never been late by my own clock”", "Olm Brandt", "QUAY", "1 Except once.", "2 It is set by hand, see Clocks."}},
	{"drawn", `<pull-quote id="q" view="quote" src="/testdata/ferry.html">The ferry.</pull-quote>`, `<pull-quote id="q" view="whole" src="/testdata/ferry.html">The ferry.</pull-quote>`, `log.length === 2`,
		[]string{"“It has never once been late by my own clock, and my clock is the one that counts,”", "Olm Brandt", ferry + ", Quay Courier, 5 March 2024"}},
}

// TestRefusedCopies tells of it when the browser lets nothing be copied.
func TestRefusedCopies(t *testing.T) {
	v := newVisit(t)
	v.before(`navigator.clipboard.writeText = () => Promise.reject(new Error("not now"))`)
	v.show(snippetOf)
	v.until(`element("q").shadowRoot`)
	v.do(`element("q").shadowRoot.querySelector("button").click()`)
	require.Equal(t, []string{"q error clipboard"}, v.events(1))
	require.Equal(t, "", chromium.Evaluate[string](v.Tab, `element("q").shadowRoot.querySelector("[part=status]").textContent`))
}

// TestLooks compares elements with what their theme, the reader's system and print ask for.
func TestLooks(t *testing.T) {
	for _, c := range elements {
		t.Run(c.name, func(t *testing.T) {
			v := newVisit(t)
			v.show(c.whole)
			v.until(c.ready)
			style := func(selector, name string) string {
				return chromium.Evaluate[string](v.Tab, fmt.Sprintf(`(q => getComputedStyle(%s)[%q])(element("q"))`, selector, name))
			}
			require.Equal(t, "content", style("q", "contain"))
			for _, theme := range []string{"light", "dark"} {
				v.do(fmt.Sprintf(`element("q").theme = %q`, theme))
				require.Equal(t, theme, style("q", "colorScheme"))
			}
			require.NotEqual(t, "rgba(0, 0, 0, 0)", style("q", "backgroundColor"))
			toolbar, notes := `q.shadowRoot.querySelector("[part~=toolbar]")`, `(drawn(q) ?? q).querySelector(".pq-notes")`
			require.NotEqual(t, "none", style(toolbar, "display"))
			v.Media("print")
			require.Equal(t, "none", style(toolbar, "display"))
			require.NotEqual(t, "none", style(notes, "display"))
			require.Equal(t, "light", style("q", "colorScheme"), "paper is light")
			v.do(`element("q").hidden = true`)
			require.Equal(t, "none", style("q", "display"))
			v.requireQuiet()
		})
	}
}

// TestStyled draws snippets as they look on a page with the stylesheet.
func TestStyled(t *testing.T) {
	v := newVisit(t)
	v.site.put("/quote.html", answer{body: string(document(t, "ferry.html"))})
	v.show(snippet(t, "ferry.html", v.site.url+"/testdata/ferry.html", "whole") + `<pull-quote id="q" view="whole" src="/testdata/ferry.html">The ferry.</pull-quote>`)
	v.events(2)
	differ := chromium.Evaluate[[]string](v.Tab, `(() => {
	const plain = [...document.querySelectorAll("pull-quote:not([id]) *")], own = [...drawn(element("q")).querySelectorAll("*")], differ = [];
	if (plain.length !== own.length) return ["another number of elements: " + plain.length + ", " + own.length];
	plain.forEach((element, i) => {
		const one = getComputedStyle(element), other = getComputedStyle(own[i]);
		for (const name of one) if (!/^--|origin$/.test(name) && one[name] !== other[name]) differ.push([element.localName, element.className, name, one[name], other[name]].join(" "));
	});
	return differ;
})()`)
	require.Empty(t, differ)
	v.requireQuiet()
}

// TestRefusedShares copies the address where the browser shares none, and not where a reader
// thought better of it.
func TestRefusedShares(t *testing.T) {
	for name, copies := range map[string]int{"NotAllowedError": 1, "AbortError": 0} {
		v := newVisit(t)
		v.before(clipboard + `Navigator.prototype.share = () => Promise.reject(new DOMException("no", "` + name + `"))`)
		v.show(snippetOf)
		v.until(`element("q").shadowRoot`)
		v.do(`element("q").shadowRoot.querySelector("[part~=link]").click(); await new Promise(done => setTimeout(done, 50))`)
		require.Len(t, chromium.Evaluate[[]string](v.Tab, `copied`), copies, name)
		v.requireQuiet()
	}
}

// TestLinksOfTheirOwn leaves a note to the browser where a reader wants it elsewhere.
func TestLinksOfTheirOwn(t *testing.T) {
	v := newVisit(t)
	v.show(snippetOf)
	v.until(`element("q").shadowRoot`)
	for key, left := range map[string]bool{"ctrlKey": true, "metaKey": true, "altKey": false} {
		script := `(() => {
	let left;
	addEventListener("click", event => { left = !event.defaultPrevented; event.preventDefault() }, {once: true});
	element("q").querySelector("a[role=doc-noteref]").dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true, composed: true, ` + key + `: true}));
	return left;
})()`
		require.Equal(t, left, chromium.Evaluate[bool](v.Tab, script), key)
	}
}

// TestNarrowPlaces opens notes at the edge of a window, after shorter ones: they are as wide as
// anywhere, and in it.
func TestNarrowPlaces(t *testing.T) {
	for _, direction := range []string{"ltr", "rtl"} {
		v := newVisit(t)
		v.Size(1000, 700, 1)
		long := strings.ReplaceAll(snippetOf, "Except once.", strings.Repeat("Except on days of fog. ", 12))
		long = strings.ReplaceAll(long, `It is set by hand, see <a href="https://clocks.example/">Clocks</a>.`, "Yes.")
		v.show(`<div id="right">` + long + `</div><div id="left">` + strings.ReplaceAll(long, `id="q"`, `id="r"`) + `</div>`)
		v.until(`element("r").shadowRoot`)
		v.do(`document.documentElement.dir = "` + direction + `"; for (const id of ["left", "right"]) Object.assign(element(id).style, {position: "absolute", top: "100px", width: "120px", [id]: "0"})`)
		for _, id := range []string{"q", "r"} {
			v.do(`for (const reference of [...element("` + id + `").querySelectorAll("a[role=doc-noteref]")].reverse()) reference.click()`)
			box := chromium.Evaluate[[]float64](v.Tab, `(box => [box.left, box.right, box.width])(element("`+id+`").shadowRoot.querySelector(":popover-open").getBoundingClientRect())`)
			require.GreaterOrEqual(t, box[0], 0.0, id+direction)
			require.LessOrEqual(t, box[1], 1000.0, id+direction)
			require.InDelta(t, 24*16, box[2], 1, id+direction)
		}
	}
}
