package chromium

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/debugger"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

//go:embed witness.js
var witnessScript string

// Ours ends the scripts of tests: the debugger knows them by it. [Evaluate] adds it.
const Ours = "//# sourceURL=pullquote-test"

// hooked are the functions by which a script makes itself felt.
var hooked = []string{
	"alert", "confirm", "prompt", "print", "open", "eval", "Function", "setInterval", "SharedWorker", "WebSocket", "EventSource", "Image",
	"XMLHttpRequest.prototype.open", "Navigator.prototype.sendBeacon", "Document.prototype.write",
}

// Witness notes what the pages in a tab do that hostile pages would.
type Witness struct {
	tab   *Tab
	mutex sync.Mutex
	deeds Deeds
}

// Deeds are what pages did.
type Deeds struct {
	// Hot are calls of hooked functions and breaks of the page's policy.
	Hot []string
	// Scripts are the addresses of those that were compiled, Dialogs what was to be shown.
	Scripts, Dialogs []string
	// Requests are kinds and addresses of all that was asked for, the page included.
	Requests []string
}

// NewWitness watches b from the next page on. Those functions are hooked by which a script
// makes itself felt, and more, which are named as they are found from window on.
func NewWitness(b *Tab, more ...string) *Witness {
	b.T.Helper()
	w := &Witness{tab: b}
	names, _ := json.Marshal(append(more, hooked...)) // of strings it cannot fail
	Call(b, page.Enable, page.EnableParams{})
	Call(b, network.Enable, network.EnableParams{})
	Call(b, debugger.Enable, debugger.EnableParams{})
	Call(b, runtime.AddBinding, runtime.AddBindingParams{Name: "pullquoteHot"})
	Call(b, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{
		Source: strings.TrimSpace(witnessScript) + "(" + string(names) + ")" + Ours,
	})
	b.Listen(w.note)
	return w
}

// Take returns what has been done since the last call.
func (w *Witness) Take() Deeds {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	done := w.deeds
	w.deeds = Deeds{}
	return done
}

// note takes down an event of the DevTools protocol.
func (w *Witness) note(event any) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	d := &w.deeds
	switch event := event.(type) {
	case *runtime.EventBindingCalled:
		if !strings.Contains(event.Payload, Icon) {
			d.Hot = append(d.Hot, event.Payload)
		}
	case *debugger.EventScriptParsed:
		if !strings.HasSuffix(Ours, "="+event.URL) {
			d.Scripts = append(d.Scripts, fmt.Sprintf("%s of %d characters", event.URL, event.Length))
		}
	case *page.EventJavascriptDialogOpening:
		d.Dialogs = append(d.Dialogs, event.Message)
		go func() {
			_, _ = chromedp.Call(w.tab.Context, page.HandleJavaScriptDialog, page.HandleJavaScriptDialogParams{})
		}()
	case *network.EventRequestWillBeSent:
		if !strings.HasSuffix(event.Request.URL, Icon) {
			d.Requests = append(d.Requests, string(event.Type)+" "+event.Request.URL)
		}
	}
}
