package browser

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/render"
)

// lifetime is that of the one browser of a test run.
var lifetime, endLifetime = context.WithCancel(context.Background())

func TestMain(m *testing.M) {
	code := m.Run()
	if b, err := browser(); err == nil {
		_ = chromedp.Cancel(b)
	}
	endLifetime()
	os.Exit(code)
}

// needs skips t if something is missing. In CI nothing may be.
func needs(t testing.TB, ok bool, what string) {
	t.Helper()
	if ok {
		return
	}
	if os.Getenv("CI") == "true" {
		t.Fatal("needs " + what)
	}
	t.Skip("needs " + what)
}

// slow skips t where there is no time.
func slow(t testing.TB) {
	t.Helper()
	if testing.Short() {
		t.Skip("takes long")
	}
}

// npm returns the path of a file of an npm package, absolute.
func npm(t testing.TB, path string) string {
	t.Helper()
	path, err := filepath.Abs(filepath.Join("node_modules", path))
	require.NoError(t, err)
	_, err = os.Stat(path)
	needs(t, err == nil, "npm packages: run npm ci in render/browser")
	return path
}

var errNoBrowser = errors.New("no Chromium")

// browser starts Chromium once. It finds no host but this one, so what a page asks
// for is seen here and nowhere else.
var browser = sync.OnceValues(func() (context.Context, error) {
	path, err := exec.LookPath("chromium")
	if err != nil {
		return nil, errNoBrowser
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"))
	allocator, _ := chromedp.NewExecAllocator(lifetime, options...)
	ctx, _ := chromedp.NewContext(allocator)
	return ctx, chromedp.Do(ctx)
})

// tab is a tab of the browser.
type tab struct {
	t   testing.TB
	ctx context.Context
}

func newTab(t testing.TB) *tab {
	t.Helper()
	b, err := browser()
	needs(t, !errors.Is(err, errNoBrowser), "Chromium")
	require.NoError(t, err)
	ctx, cancel := chromedp.NewContext(b)
	t.Cleanup(cancel)
	require.NoError(t, chromedp.Do(ctx))
	return &tab{t, ctx}
}

// open loads the page at url.
func (b *tab) open(url string) {
	b.t.Helper()
	require.NoError(b.t, chromedp.Do(b.ctx, chromedp.Navigate(url)), url)
}

// call sends a command of the DevTools protocol.
func call[P, R any](b *tab, command cdp.Command[P, R], params P) R {
	b.t.Helper()
	result, err := chromedp.Call(b.ctx, command, params)
	require.NoError(b.t, err)
	return result
}

// evaluate returns the value of a JavaScript expression, of a promise what it comes to.
func evaluate[T any](b *tab, expression string) T {
	b.t.Helper()
	value, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	require.NoError(b.t, err)
	return value
}

// size sets the width and height of the window in CSS pixels.
func (b *tab) size(width, height int64, scale float64) {
	b.t.Helper()
	call(b, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: width, Height: height, DeviceScaleFactor: scale})
}

// media sets what the reader's system asks for: the type of the medium ("" is a
// screen), then names and values of features.
func (b *tab) media(kind string, features ...string) {
	b.t.Helper()
	params := emulation.SetEmulatedMediaParams{Media: kind}
	for i := 0; i < len(features); i += 2 {
		params.Features = append(params.Features, &emulation.MediaFeature{Name: features[i], Value: features[i+1]})
	}
	call(b, emulation.SetEmulatedMedia, params)
}

// icon is what the browser asks of a site by itself, at any time.
const icon = "/favicon.ico"

// golden is a file that the tests of package render compare output with.
type golden struct {
	// Name is the folder and name of the file.
	Name string
	Data string
}

// goldens reads the golden files that have the ending, each content once.
func goldens(t testing.TB, ending string) []golden {
	t.Helper()
	paths, err := filepath.Glob("../testdata/*/*" + ending)
	require.NoError(t, err)
	var found []golden
	known := map[string]bool{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		name, err := filepath.Rel("../testdata", path)
		require.NoError(t, err)
		if !known[string(data)] {
			found = append(found, golden{filepath.ToSlash(name), string(data)})
		}
		known[string(data)] = true
	}
	require.NotEmpty(t, found, "no files that end in %s", ending)
	return found
}

// whole reports whether g is a page and not a snippet.
func (g golden) whole() bool { return strings.HasPrefix(strings.ToLower(g.Data), "<!doctype") }

// page returns g on a page: somebody's plain one, unless g is a page itself. head goes
// into the page's head.
func (g golden) page(head string) string {
	if g.whole() {
		return g.Data
	}
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A page that quotes</title>
<meta name="viewport" content="width=device-width">
` + head + `
</head>
<body>
<main>
<h1>A page that quotes</h1>
` + g.Data + `</main>
</body>
</html>
`
}

// serve answers requests for the name of a golden file with its page, and for the
// stylesheet and script that pages name. It returns the address of the server.
func serve(t testing.TB, files []golden, head string, header http.Header) string {
	mux := http.NewServeMux()
	answer := func(path, kind, body string) {
		mux.HandleFunc("GET "+path, func(w http.ResponseWriter, _ *http.Request) {
			for key, values := range header {
				w.Header()[key] = values
			}
			w.Header().Set("Content-Type", kind+"; charset=utf-8")
			_, _ = w.Write([]byte(body))
		})
	}
	answer("/pullquote.css", "text/css", render.Stylesheet())
	answer(icon, "image/x-icon", "")
	answer("/page.js", "text/javascript", render.PageScript())
	for _, g := range files {
		answer("/"+g.Name, "text/html", g.page(head))
	}
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server.URL
}
