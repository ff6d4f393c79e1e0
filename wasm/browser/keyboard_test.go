package browser

import (
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
)

// keys are what is pressed, with the text that each types.
var keys = map[string]struct {
	text string
	code int64
}{
	"Tab": {"", 9}, "Enter": {"\r", 13}, " ": {" ", 32}, "Escape": {"", 27},
}

// press presses keys, one after the other.
func (v *visit) press(names ...string) {
	v.T.Helper()
	for _, name := range names {
		key := keys[name]
		for _, kind := range []input.DispatchKeyEventType{input.DispatchKeyEventTypeKeyDown, input.DispatchKeyEventTypeKeyUp} {
			params := input.DispatchKeyEventParams{Type: kind, Key: name, Code: name, WindowsVirtualKeyCode: key.code}
			if kind == input.DispatchKeyEventTypeKeyDown {
				params.Text = key.text
			}
			chromium.Call(v.Tab, input.DispatchKeyEvent, params)
		}
	}
}

// focus tells what has the focus: its text.
func (v *visit) focus() string {
	v.T.Helper()
	return chromium.Evaluate[string](v.Tab, `focused()?.innerText.trim() ?? ""`)
}

// pageWithLinks has a link on either side of an element.
const pageWithLinks = `<p><a id="before" href="#x">Before</a></p>%s<p><a href="#x">After</a></p>`

// TestTabOrder goes through elements by the tabulator: what they say comes first, their
// controls after it.
func TestTabOrder(t *testing.T) {
	for name, c := range map[string]struct {
		body, ready string
		order       []string
	}{
		"static": {snippetOf, `element("q").shadowRoot`, []string{"Before", "1", "2", "QUAY", "Clocks", "Copy", "Copy link", "After"}},
		"drawn":  {`<pull-quote id="q" view="quote" src="/testdata/ferry.html">The ferry.</pull-quote>`, `log.length === 2`, []string{"Before", ferry, "Copy", "Copy link", "After"}},
	} {
		t.Run(name, func(t *testing.T) {
			v := newVisit(t)
			v.show(fmt.Sprintf(pageWithLinks, c.body))
			v.until(c.ready)
			v.do(`element("before").focus()`)
			var order []string
			for range c.order {
				order = append(order, v.focus())
				require.NotEqual(t, "none", chromium.Evaluate[string](v.Tab, `getComputedStyle(focused()).outlineStyle`), v.focus())
				v.press("Tab")
			}
			require.Equal(t, c.order, order)
		})
	}
}

// snippetOf is a static snippet that is easy to go through.
const snippetOf = `<pull-quote id="q" class="pq-pullquote" lang="en" dir="ltr"><figure class="pq-quote">
<blockquote class="pq-words" cite="https://quay.example/never-late#:~:text=It%20has"><p>It has never been late<sup class="pq-noteref"><a id="pq-1-ref1" role="doc-noteref" href="#pq-1">1</a></sup>
by my own clock<sup class="pq-noteref"><a id="pq-2-ref1" role="doc-noteref" href="#pq-2">2</a></sup></p></blockquote>
<figcaption class="pq-caption"><p class="pq-speaker"><bdi class="pq-name">Olm Brandt</bdi></p><p class="pq-source"><cite><a href="https://quay.example/never-late">QUAY</a></cite></p></figcaption></figure>
<section class="pq-notes" role="doc-endnotes"><div class="pq-note" role="doc-footnote" id="pq-1"><p><bdi class="pq-marker">1</bdi> Except once.</p></div>
<div class="pq-note" role="doc-footnote" id="pq-2"><p><bdi class="pq-marker">2</bdi> It is set by hand, see <a href="https://clocks.example/">Clocks</a>.</p></div></section></pull-quote>`

// TestNotes opens and closes a note by the keyboard: the focus goes to it and comes back.
func TestNotes(t *testing.T) {
	for name, c := range map[string]struct{ body, ready string }{
		"static": {snippetOf, `element("q").shadowRoot`},
		"drawn":  {`<pull-quote id="q" view="whole" src="/testdata/ferry.html">The ferry.</pull-quote>`, `log.length === 2`},
	} {
		t.Run(name, func(t *testing.T) {
			v := newVisit(t)
			v.show(fmt.Sprintf(pageWithLinks, c.body))
			v.until(c.ready)
			open := `Boolean(element("q").shadowRoot.querySelector("[popover]:popover-open"))`
			for _, way := range []string{"Escape", "Enter", " "} {
				v.do(`(drawn(element("q")) ?? element("q")).querySelectorAll("a[role=doc-noteref]")[1].focus()`)
				require.Equal(t, "2", v.focus())
				v.press("Enter")
				require.True(t, chromium.Evaluate[bool](v.Tab, open), way)
				require.Contains(t, v.focus(), "2 ", "the focus is in the note")
				if way != "Escape" {
					v.press("Tab", "Tab")
					require.Equal(t, "Close", v.focus())
				}
				v.press(way)
				require.False(t, chromium.Evaluate[bool](v.Tab, open), way)
				require.Eventually(t, func() bool { return v.focus() == "2" }, patience, tick, "the focus comes back after %q", way)
			}
			require.Equal(t, "", chromium.Evaluate[string](v.Tab, `location.hash`))
			v.requireQuiet()
		})
	}
}

// TestFocusStays draws other views while the focus is on a control: it must not be lost.
func TestFocusStays(t *testing.T) {
	v := newVisit(t)
	v.show(`<pull-quote id="q" view="quote" src="/testdata/ferry.html">The ferry.</pull-quote>`)
	v.events(2)
	v.do(`element("q").shadowRoot.querySelector("button").focus()`)
	require.Equal(t, "Copy", v.focus())
	v.do(`element("q").view = "whole"`)
	v.events(3)
	require.Equal(t, "Copy", v.focus())
	v.do(`element("q").theme = "dark"; element("q").lang = "de"`)
	v.until(`log.length >= 3`)
	require.Equal(t, "Kopieren", v.focus())
}

// TestBacklinks follows links from notes back to their references, which the browser does not
// find in what was drawn.
func TestBacklinks(t *testing.T) {
	v := newVisit(t)
	v.show(`<pull-quote id="q" view="whole" src="/testdata/ferry.html">The ferry.</pull-quote>`)
	v.events(2)
	v.do(`drawn(element("q")).querySelectorAll(".pq-backlink")[1].focus()`)
	v.press("Enter")
	require.Equal(t, "2", v.focus())
	require.Equal(t, "", chromium.Evaluate[string](v.Tab, `location.hash`))
	require.Equal(t, int64(0), chromium.Evaluate[int64](v.Tab, `focused().tabIndex`))
	v.requireQuiet()
}

// TestFocusElsewhere closes a note by going on to something else: the focus stays there.
func TestFocusElsewhere(t *testing.T) {
	v := newVisit(t)
	v.show(`<p><input id="other" aria-label="Other"></p>` + snippetOf)
	v.until(`element("q").shadowRoot`)
	v.do(openNote)
	place := chromium.Evaluate[[]float64](v.Tab, `(box => [box.x + 5, box.y + 5])(element("other").getBoundingClientRect())`)
	for _, kind := range []input.DispatchMouseEventType{input.DispatchMouseEventTypeMousePressed, input.DispatchMouseEventTypeMouseReleased} {
		chromium.Call(v.Tab, input.DispatchMouseEvent, input.DispatchMouseEventParams{Type: kind, X: place[0], Y: place[1], Button: input.MouseButtonLeft, ClickCount: 1})
	}
	v.until(`!element("q").shadowRoot.querySelector(":popover-open")`)
	v.do(`await new Promise(done => setTimeout(done, 100))`)
	require.Equal(t, "other", chromium.Evaluate[string](v.Tab, `focused().id`))
}

// TestNoteLeaves closes a note that is not of what is shown any more.
func TestNoteLeaves(t *testing.T) {
	v := newVisit(t)
	v.show(`<pull-quote id="q" view="whole" src="/testdata/ferry.html">The ferry.</pull-quote>`)
	v.events(2)
	v.do(openNote + `element("q").view = "card"`)
	v.events(3)
	require.False(t, chromium.Evaluate[bool](v.Tab, `Boolean(element("q").shadowRoot.querySelector(":popover-open"))`))
	require.Contains(t, v.focus(), ferry, "the focus is in what is drawn now")
}
