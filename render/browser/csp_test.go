package browser

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
)

// strict is a policy that allows nothing but stylesheets of the page's own site.
var strict = http.Header{"Content-Security-Policy": {"default-src 'none'; style-src 'self'"}}

// look lists all elements of a page, where each stands and how it looks, as JSON.
const look = `JSON.stringify([...document.querySelectorAll("*")].map(element => {
	const box = element.getBoundingClientRect(), style = getComputedStyle(element);
	return [element.localName, box.x, box.y, box.width, box.height, element.childElementCount ? "" : element.innerText,
		style.display, style.color, style.font, style.border, style.margin, style.padding];
}))`

// TestStrictPolicy shows every snippet without pictures on a page with a strict policy: it
// must look as it does without one, ask for nothing and break no rule.
func TestStrictPolicy(t *testing.T) {
	chromium.Slow(t)
	files := slices.DeleteFunc(goldens(t, ".html"), func(g golden) bool { return g.whole() || strings.Contains(g.Data, "<img") })
	const head = `<link rel="stylesheet" href="/pullquote.css">`
	b := chromium.NewTab(t)
	b.Size(700, 800, 1)
	seen := chromium.Watch(b)
	var free []string
	site := serve(t, files, head, nil)
	for _, g := range files {
		b.Open(site + "/" + g.Name)
		free = append(free, chromium.Evaluate[string](b, look))
	}
	site = serve(t, files, head, strict)
	for i, g := range files {
		seen.Reset()
		page := site + "/" + g.Name
		b.Open(page)
		require.Equal(t, free[i], chromium.Evaluate[string](b, look), g.Name)
		require.Empty(t, seen.Complaints(), g.Name)
		require.Equal(t, []string{page, site + "/pullquote.css"}, seen.Requests())
		requireStyled(b)
	}
}

// requireStyled fails the test unless the stylesheet has taken effect.
func requireStyled(b *chromium.Tab) {
	b.T.Helper()
	styled := chromium.Evaluate[[]string](b, `(style => [style.display, style.borderBlockStartStyle, style.containerName])(getComputedStyle(document.querySelector("pull-quote")))`)
	require.Equal(b.T, []string{"block", "solid", "pull-quote"}, styled)
}

// TestPolicyIsEnforced tells that the browser complains of what a strict policy forbids.
func TestPolicyIsEnforced(t *testing.T) {
	b := chromium.NewTab(t)
	seen := chromium.Watch(b)
	b.Open(serve(t, []golden{{"styled.html", `<p style="color: red">x</p>`}}, "", strict) + "/styled.html")
	require.NotEmpty(t, seen.Complaints())
}
