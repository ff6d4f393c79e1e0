package browser

import (
	_ "embed"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"

	"github.com/pullquote/pullquote/internal/chromium"
)

//go:embed testdata/inspect.js
var inspectScript string

// hooked are functions that no snippet has a use for, beside those that every witness hooks.
var hooked = []string{"fetch", "setTimeout", "Worker", "EventTarget.prototype.addEventListener"}

// judge loads renderings into Chromium, as a page would that prints them unescaped, and
// notes whatever they do.
type judge struct {
	tab     *chromium.Tab
	witness *chromium.Witness
	site    *httptest.Server

	mutex sync.Mutex
	// page is what the site answers with, under policy; pages counts them.
	page, policy string
	pages        int
}

// verdict is what a page of renderings did.
type verdict struct {
	// Requests are without the pictures that the page shows.
	chromium.Deeds
	// Faults are what is wrong with a rendering as the browser has read it.
	Faults []fault
	// Pictures are addresses of pictures that were asked for.
	Pictures []string
}

// fault is what is wrong with the rendering of that number, -1 with all the page.
type fault struct {
	Rendering int
	What      string
}

// findings are all that speaks against a page, a line each.
func (v verdict) findings() []string {
	var lines []string
	for kind, list := range map[string][]string{"hot": v.Hot, "script": v.Scripts, "dialog": v.Dialogs, "request": v.Requests} {
		for _, what := range list {
			lines = append(lines, kind+": "+what)
		}
	}
	for _, f := range v.Faults {
		lines = append(lines, "fault: "+f.What)
	}
	return lines
}

func newJudge(t testing.TB) *judge {
	t.Helper()
	b := chromium.NewTab(t)
	j := &judge{tab: b, witness: chromium.NewWitness(b, hooked...)}
	j.site = httptest.NewServer(j)
	t.Cleanup(j.site.Close)
	return j
}

// ServeHTTP answers with the page at hand, and with nothing for what it may ask for.
func (j *judge) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	j.mutex.Lock()
	defer j.mutex.Unlock()
	if !strings.HasPrefix(r.URL.Path, "/renderings/") {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Security-Policy-Report-Only", j.policy)
	_, _ = w.Write([]byte(j.page))
}

// try loads a page with renderings. With pictures, it may ask for those it shows.
func (j *judge) try(renderings []string, pictures bool) verdict {
	j.tab.T.Helper()
	address := j.lay(renderings, pictures)
	j.tab.Open(address)
	seen, err := chromedp.Run(j.tab.Context, chromedp.Evaluate[sight](inspectScript+chromium.Ours, chromedp.EvalAwaitPromise))
	switch {
	case err != nil: // the page has gone elsewhere
		seen.Faults = []fault{{-1, err.Error()}}
	case seen.Count != len(renderings):
		seen.Faults = append(seen.Faults, fault{-1, fmt.Sprintf("%d sections for %d renderings", seen.Count, len(renderings))})
	}
	if !pictures {
		seen.Images = nil
	}
	v := verdict{Deeds: j.witness.Take(), Faults: seen.Faults}
	v.sort(address, seen.Images)
	return v
}

// sight is what inspect.js returns.
type sight struct {
	Count  int
	Faults []fault
	Images []string
}

// lay makes ready a page with a rendering in each section and returns its address.
func (j *judge) lay(renderings []string, pictures bool) string {
	j.mutex.Lock()
	defer j.mutex.Unlock()
	j.pages++
	j.page = "<!doctype html><html lang=en><head><meta charset=utf-8><title>Renderings</title></head><body><section>" +
		strings.Join(renderings, "</section><section>") + "</section></body></html>"
	j.policy = "default-src 'none'; base-uri 'none'; form-action 'none'"
	if pictures {
		j.policy += "; img-src http: https:"
	}
	j.witness.Take()
	return fmt.Sprintf("%s/renderings/%d", j.site.URL, j.pages)
}

// sort tells requests for pictures shown from others and forgets that for the page.
func (v *verdict) sort(page string, images []string) {
	shown := map[string]bool{}
	for _, image := range images {
		image, _, _ = strings.Cut(image, "#")
		shown[image] = true
	}
	var rest []string
	for _, request := range v.Requests {
		kind, url, _ := strings.Cut(request, " ")
		switch {
		case kind == string(network.ResourceTypeImage) && shown[url]:
			v.Pictures = append(v.Pictures, url)
		case url != page || kind != string(network.ResourceTypeDocument):
			rest = append(rest, request)
		}
	}
	v.Requests = rest
}
