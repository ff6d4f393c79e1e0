package chromium

import (
	"fmt"
	"os"

	"github.com/stretchr/testify/require"
)

// windows are what axe looks at a page in.
var windows = []struct {
	name, scheme string
	width        int64
}{
	{"light and wide", "light", 1024},
	{"dark and narrow", "dark", 320},
}

// judgement has axe judge the page by its rules up to WCAG 2.2 AA, its own best practice and
// what it counts as experimental. A finding is a line: the rule, the element, what is wrong.
const judgement = `axe.run(document, {
	resultTypes: ["violations"],
	runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"],
	rules: {"target-size": {enabled: true}%s},
}).then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
	rule.id + ": " + node.html + " " + node.failureSummary.replaceAll("\n", " "))))`

// inFrame turns off what a page in a frame leaves to the page around it: to have a main
// part with everything in it, and a heading of the first rank.
const inFrame = `, "landmark-one-main": {enabled: false}, "region": {enabled: false}, "page-has-heading-one": {enabled: false}`

// Barriers are what axe has against the page that b shows, a line each, in light and in a wide
// window, and in the dark and a narrow one. In a frame, less is asked of a page.
func Barriers(b *Tab, frame bool) []string {
	b.T.Helper()
	axe, err := os.ReadFile(NPM(b.T, "axe-core/axe.min.js"))
	require.NoError(b.T, err)
	Evaluate[struct{}](b, string(axe))
	rules := ""
	if frame {
		rules = inFrame
	}
	var found []string
	for _, w := range windows {
		b.Size(w.width, 800, 1)
		b.Media("", "prefers-color-scheme", w.scheme)
		for _, fault := range Evaluate[[]string](b, fmt.Sprintf(judgement, rules)) {
			found = append(found, w.name+": "+fault)
		}
	}
	return found
}
