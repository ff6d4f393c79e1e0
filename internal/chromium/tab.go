package chromium

import (
	"context"
	"errors"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// Icon is the path of what the browser asks of a site by itself, at any time.
const Icon = "/favicon.ico"

// Tab is a tab of the browser, for one test, which fails if the browser does not answer.
type Tab struct {
	T       testing.TB
	Context context.Context
}

// NewTab opens a tab and closes it with the test, which is skipped without Chromium.
func NewTab(t testing.TB) *Tab {
	t.Helper()
	b, err := browser()
	Needs(t, !errors.Is(err, errNoBrowser), "Chromium")
	require.NoError(t, err)
	ctx, cancel := chromedp.NewContext(b)
	t.Cleanup(cancel)
	require.NoError(t, chromedp.Do(ctx))
	return &Tab{t, ctx}
}

// Open loads the page at url.
func (b *Tab) Open(url string) {
	b.T.Helper()
	require.NoError(b.T, chromedp.Do(b.Context, chromedp.Navigate(url)), url)
}

// Listen has hear called with all events of the DevTools protocol, one by one.
func (b *Tab) Listen(hear func(event any)) {
	b.T.Helper()
	require.NoError(b.T, chromedp.Listen(b.Context, hear))
}

// Call sends a command of the DevTools protocol.
func Call[P, R any](b *Tab, command cdp.Command[P, R], params P) R {
	b.T.Helper()
	result, err := chromedp.Call(b.Context, command, params)
	require.NoError(b.T, err)
	return result
}

// Evaluate returns the value of a JavaScript expression, of a promise what it comes to.
func Evaluate[T any](b *Tab, expression string) T {
	b.T.Helper()
	value, err := chromedp.Run(b.Context, chromedp.Evaluate[T](expression+"\n"+Ours, chromedp.EvalAwaitPromise))
	require.NoError(b.T, err)
	return value
}

// Size sets the width and height of the window in CSS pixels, of which each is scale pixels.
func (b *Tab) Size(width, height int64, scale float64) {
	b.T.Helper()
	Call(b, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: width, Height: height, DeviceScaleFactor: scale})
}

// Media sets what the reader's system asks for: the type of the medium ("" is a
// screen), then names and values of features.
func (b *Tab) Media(kind string, features ...string) {
	b.T.Helper()
	params := emulation.SetEmulatedMediaParams{Media: kind}
	for i := 0; i < len(features); i += 2 {
		params.Features = append(params.Features, &emulation.MediaFeature{Name: features[i], Value: features[i+1]})
	}
	Call(b, emulation.SetEmulatedMedia, params)
}
