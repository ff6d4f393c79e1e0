package browser

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/audits"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
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
	slow(t)
	files := slices.DeleteFunc(goldens(t, ".html"), func(g golden) bool { return g.whole() || strings.Contains(g.Data, "<img") })
	const head = `<link rel="stylesheet" href="/pullquote.css">`
	b := newTab(t)
	b.size(700, 800, 1)
	seen := watch(b)
	var free []string
	site := serve(t, files, head, nil)
	for _, g := range files {
		b.open(site + "/" + g.Name)
		free = append(free, evaluate[string](b, look))
	}
	site = serve(t, files, head, strict)
	for i, g := range files {
		seen.reset()
		page := site + "/" + g.Name
		b.open(page)
		require.Equal(t, free[i], evaluate[string](b, look), g.Name)
		require.Empty(t, seen.complaints, g.Name)
		require.Equal(t, []string{page, site + "/pullquote.css"}, seen.requests)
		requireStyled(b)
	}
}

// requireStyled fails the test unless the stylesheet has taken effect.
func requireStyled(b *tab) {
	b.t.Helper()
	styled := evaluate[[]string](b, `(style => [style.display, style.borderBlockStartStyle, style.containerName])(getComputedStyle(document.querySelector("pull-quote")))`)
	require.Equal(b.t, []string{"block", "solid", "pull-quote"}, styled)
}

// TestPolicyIsEnforced tells that the browser complains of what a strict policy forbids.
func TestPolicyIsEnforced(t *testing.T) {
	b := newTab(t)
	seen := watch(b)
	b.open(serve(t, []golden{{"styled.html", `<p style="color: red">x</p>`}}, "", strict) + "/styled.html")
	require.NotEmpty(t, seen.complaints)
}

// sightings are what a tab asked for and what the browser complained of.
type sightings struct {
	mutex                sync.Mutex
	requests, complaints []string
}

// watch notes what goes on in b.
func watch(b *tab) *sightings {
	b.t.Helper()
	s := &sightings{}
	call(b, network.Enable, network.EnableParams{})
	call(b, log.Enable, cdp.Empty{})
	call(b, audits.Enable, cdp.Empty{})
	require.NoError(b.t, chromedp.Listen(b.ctx, s.note))
	return s
}

func (s *sightings) note(event any) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	switch event := event.(type) {
	case *network.EventRequestWillBeSent:
		if strings.HasSuffix(event.Request.URL, icon) {
			return
		}
		s.requests = append(s.requests, event.Request.URL)
	case *log.EventEntryAdded:
		s.complain(event.Entry.Text)
	case *audits.EventIssueAdded:
		issue, _ := json.Marshal(event.Issue)
		s.complain(string(issue))
	}
}

func (s *sightings) complain(what string) {
	if !strings.Contains(what, icon) {
		s.complaints = append(s.complaints, what)
	}
}

func (s *sightings) reset() {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.requests, s.complaints = nil, nil
}
