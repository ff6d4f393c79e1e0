package browser

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
)

// states are what axe looks at elements in.
var states = []struct {
	name, body string
	// ready is what to wait for, script what is done then.
	ready, script string
}{
	{"static", "STATIC", `element("controls") ?? document.querySelector("pull-quote").shadowRoot`, ``},
	{"static with a note open", "STATIC", `document.querySelector("pull-quote").shadowRoot`, openNote},
	{"drawn", all(""), `log.filter(({type}) => type === "pullquote-render").length === 6`, ``},
	{"drawn, themed", all(`theme="dark"`), `log.filter(({type}) => type === "pullquote-render").length === 6`, ``},
	{"drawn, in another language", all(`lang="de"`), `log.filter(({type}) => type === "pullquote-render").length === 6`, ``},
	{"drawn with a note open", `<pull-quote src="/testdata/ferry.html" view="whole">The ferry.</pull-quote>`, `log.length === 2`, openNote},
	{"failed", `<pull-quote src="/none.html"><p>The ferry.</p></pull-quote>`, `log.length === 1`, ``},
}

// openNote opens the first note of the page's first element.
const openNote = `const host = document.querySelector("pull-quote"); (drawn(host) ?? host).querySelector("a[role=doc-noteref]").click();
if (!host.shadowRoot.querySelector(":popover-open")) throw new Error("no note is open");`

// all is an element for each view, with further attributes.
func all(attributes string) string {
	var body strings.Builder
	for _, view := range views {
		body.WriteString(`<pull-quote src="/testdata/ferry.html" view="` + view + `" ` + attributes + ">The ferry.</pull-quote>\n")
	}
	return body.String()
}

// TestBarriers has axe find nothing to blame in elements, whatever state they are in, but in a
// page with faults.
func TestBarriers(t *testing.T) {
	chromium.Slow(t)
	for _, s := range states {
		t.Run(s.name, func(t *testing.T) {
			v := newVisit(t)
			v.show(strings.ReplaceAll(s.body, "STATIC", static(t)))
			v.until(s.ready)
			v.do(s.script)
			require.Empty(t, chromium.Barriers(v.Tab, false))
		})
	}
	v := newVisit(t)
	v.show(`<pull-quote id="a" src="/testdata/ferry.html">The ferry.</pull-quote>`)
	v.events(2)
	v.do(`element("a").shadowRoot.append(document.createElement("img"))`)
	require.Contains(t, strings.Join(chromium.Barriers(v.Tab, false), "\n"), "image-alt")
}

// static is a snippet with notes, as a server writes it.
func static(t testing.TB) string {
	t.Helper()
	data, err := os.ReadFile("../../render/testdata/statements/whole.html")
	require.NoError(t, err)
	return string(data)
}
