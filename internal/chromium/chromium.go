// Package chromium drives a browser for tests: one Chromium for all tests of a package, and
// a tab for each.
package chromium

import (
	"context"
	"errors"
	"os/exec"
	"sync"
	"testing"

	"github.com/chromedp/chromedp"
)

// lifetime is that of the one browser of a test run.
var lifetime, endLifetime = context.WithCancel(context.Background())

// Main runs the tests, quits the browser if one was started, and returns the code to exit
// with. A package with tests that need a browser calls it in TestMain.
func Main(m *testing.M) int {
	code := m.Run()
	if b, err := browser(); err == nil {
		_ = chromedp.Cancel(b)
	}
	endLifetime()
	return code
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
