package browser

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
)

// old makes a browser like those of early 2023, which are the oldest that the widget is for:
// without popovers and the attributes of ARIA as properties, with other names of states, and
// with style sheets that drop rules whose selectors they do not know.
const old = `for (const name of ["popover", "showPopover", "hidePopover", "togglePopover"]) delete HTMLElement.prototype[name];
delete Element.prototype.role;
delete URL.canParse;
delete globalThis.scheduler;
delete globalThis.navigation;
const add = CustomStateSet.prototype.add, replace = CSSStyleSheet.prototype.replaceSync;
CustomStateSet.prototype.add = function (name) {
	if (!name.startsWith("--")) throw new DOMException("must start with '--'", "SyntaxError");
	return add.call(this, name);
};
CSSStyleSheet.prototype.replaceSync = function (text) {
	return replace.call(this, text.replace(/[^{}]*:(?:popover-open|state\()[^{}]*{[^{}]*}/g, ""));
};`

// TestOldBrowser uses all of an element in a browser that lacks much.
func TestOldBrowser(t *testing.T) {
	v := newVisit(t)
	v.before(old)
	v.show(snippetOf + `<pull-quote id="a" view="whole" src="/testdata/ferry.html" verify>The ferry.</pull-quote>`)
	require.Equal(t, []string{"a load " + ferry, "a render whole", "a verify"}, v.events(3))
	for _, id := range []string{"q", "a"} {
		require.Equal(t, "none", chromium.Evaluate[string](v.Tab, `getComputedStyle(element("`+id+`").shadowRoot.querySelector("[part=note]")).display`), id)
	}
	v.do(`element("q").querySelector("a[role=doc-noteref]").click()`)
	require.Equal(t, "#pq-1", chromium.Evaluate[string](v.Tab, `location.hash`))
	v.do(`drawn(element("a")).querySelector("a[role=doc-noteref]").click()`)
	require.Equal(t, "#pq-1", chromium.Evaluate[string](v.Tab, `location.hash`), "links do not lead into shadow roots")
	require.Contains(t, v.focus(), "The log of 1951", "the note")
	v.do(`drawn(element("a")).querySelector(".pq-backlink").click()`)
	require.Equal(t, "1", v.focus(), "the reference")
}
