package browser

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
)

var (
	shots   = flag.String("shots", "", "folder to write pictures of snippets into")
	shotsOf = flag.String("of", "statements", "case whose snippets are shown, a folder under render/testdata")
)

// views are the ways in which pictures show a snippet.
var views = []struct {
	name     string
	width    int64
	medium   string
	features []string
	// script is run before.
	script string
}{
	{name: "light", width: 760},
	{name: "dark", width: 760, features: []string{"prefers-color-scheme", "dark"}},
	{name: "narrow", width: 320},
	{name: "rtl", width: 760, script: `document.querySelector("pull-quote").dir = "rtl"`},
	{name: "print", width: 760, medium: "print"},
	{name: "forced", width: 760, features: []string{"forced-colors", "active", "prefers-color-scheme", "dark"}},
}

// TestShots draws snippets, for somebody to look at.
func TestShots(t *testing.T) {
	if *shots == "" {
		t.Skip("draws with -shots DIR")
	}
	require.NoError(t, os.MkdirAll(*shots, 0o755))
	files := goldens(t, ".html")
	site, b := serve(t, files, plain, nil), chromium.NewTab(t)
	for _, g := range files {
		if filepath.Dir(g.Name) != *shotsOf {
			continue
		}
		name := strings.TrimSuffix(filepath.Base(g.Name), ".html")
		for _, v := range views {
			b.Size(v.width, 900, 2)
			b.Media(v.medium, v.features...)
			b.Open(site + "/" + g.Name)
			chromium.Evaluate[struct{}](b, v.script)
			picture := draw(b, 20)
			require.NoError(t, os.WriteFile(filepath.Join(*shots, name+"-"+v.name+".png"), picture, 0o644))
		}
	}
}

// draw returns a PNG of the snippet on the page and of what is around it up to margin.
func draw(b *chromium.Tab, margin float64) []byte {
	b.T.Helper()
	box := chromium.Evaluate[struct{ X, Y, Width, Height float64 }](b, `document.querySelector("pull-quote").getBoundingClientRect().toJSON()`)
	beyond := true
	return chromium.Call(b, page.CaptureScreenshot, page.CaptureScreenshotParams{
		CaptureBeyondViewport: &beyond,
		Clip: &page.Viewport{
			X: max(0, box.X-margin), Y: max(0, box.Y-margin), Width: box.Width + 2*margin, Height: box.Height + 2*margin, Scale: 1,
		},
	}).Data
}
