package browser

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// plain is the head of a page that takes its colours from the reader's system and says so
// to axe, which looks for a background that somebody set.
const plain = `<link rel="stylesheet" href="/pullquote.css">
<style>
:root { color-scheme: light dark; }
body { margin: 1rem; background: Canvas; color: CanvasText; }
</style>`

// variants are the windows that axe looks at a snippet in.
var variants = []struct {
	name, scheme string
	width        int64
}{
	{"light and wide", "light", 1024},
	{"dark and narrow", "dark", 320},
}

// run has axe judge the page by its rules up to WCAG 2.2 AA, its own best practice and
// what it counts as experimental. A finding is a line: the rule, the element, what is wrong.
const run = `axe.run(document, {
	resultTypes: ["violations"],
	runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"],
	rules: {"target-size": {enabled: true}%s},
}).then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
	rule.id + ": " + node.html + " " + node.failureSummary.replaceAll("\n", " "))))`

// inFrame turns off what a page in a frame leaves to the page around it: to have a main
// part with everything in it, and a heading of the first rank.
const inFrame = `, "landmark-one-main": {enabled: false}, "region": {enabled: false}, "page-has-heading-one": {enabled: false}`

// TestAccessible has axe find nothing to blame in any snippet, but something in a page
// that has faults.
func TestAccessible(t *testing.T) {
	slow(t)
	faulty := golden{"faulty.html", `<p style="color: #888; background: #999">Grey on grey</p><img src="/pullquote.css"><h4>x</h4>`}
	files := append(goldens(t, ".html"), faulty)
	axe, err := os.ReadFile(npm(t, "axe-core/axe.min.js"))
	require.NoError(t, err)
	site, b := serve(t, files, plain, nil), newTab(t)
	for _, g := range files {
		b.open(site + "/" + g.Name)
		evaluate[struct{}](b, string(axe))
		faults := b.faults(g)
		if g != faulty {
			assert.Empty(t, faults, g.Name)
			continue
		}
		for _, rule := range []string{"color-contrast", "image-alt", "heading-order"} {
			require.Contains(t, strings.Join(faults, "\n"), rule)
		}
	}
}

// faults are what axe has against the page of g, which b shows.
func (b *tab) faults(g golden) []string {
	b.t.Helper()
	judgement := fmt.Sprintf(run, "")
	if g.whole() {
		judgement = fmt.Sprintf(run, inFrame)
	}
	var found []string
	for _, v := range variants {
		b.size(v.width, 800, 1)
		b.media("", "prefers-color-scheme", v.scheme)
		for _, fault := range evaluate[[]string](b, judgement) {
			found = append(found, v.name+": "+fault)
		}
	}
	return found
}
