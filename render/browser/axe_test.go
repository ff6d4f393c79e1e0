package browser

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
)

// plain is the head of a page that takes its colours from the reader's system and says so
// to axe, which looks for a background that somebody set.
const plain = `<link rel="stylesheet" href="/pullquote.css">
<style>
:root { color-scheme: light dark; }
body { margin: 1rem; background: Canvas; color: CanvasText; }
</style>`

// TestAccessible has axe find nothing to blame in any snippet, but something in a page
// that has faults.
func TestAccessible(t *testing.T) {
	chromium.Slow(t)
	faulty := golden{"faulty.html", `<p style="color: #888; background: #999">Grey on grey</p><img src="/pullquote.css"><h4>x</h4>`}
	files := append(goldens(t, ".html"), faulty)
	site, b := serve(t, files, plain, nil), chromium.NewTab(t)
	for _, g := range files {
		b.Open(site + "/" + g.Name)
		faults := chromium.Barriers(b, g.whole())
		if g != faulty {
			assert.Empty(t, faults, g.Name)
			continue
		}
		for _, rule := range []string{"color-contrast", "image-alt", "heading-order"} {
			require.Contains(t, strings.Join(faults, "\n"), rule)
		}
	}
}
