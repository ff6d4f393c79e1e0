package browser

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/attack"
	"github.com/pullquote/pullquote/internal/chromium"
)

var (
	attacks = flag.String("attacks", "../../../shared/data/attacks", "folder with attacks, in .jsonl or .jsonl.gz files at any depth")
	share   = flag.Uint64("every", 160, "try one of so many attacks")
)

// payloads reads a sample of those in the folder.
func payloads(t testing.TB) []attack.Payload {
	t.Helper()
	var list []attack.Payload
	for p, err := range attack.Load(*attacks) {
		require.NoError(t, err)
		if number, _ := strconv.ParseUint(p.ID, 16, 64); number%max(*share, 1) == 0 {
			list = append(list, p)
		}
	}
	require.NotEmpty(t, list)
	return list
}

// TestAttacks has elements read hostile pages: they must do nothing at all, whether the page
// has a policy that would stop them or none.
func TestAttacks(t *testing.T) {
	_, err := os.Stat(*attacks)
	chromium.Needs(t, err == nil, "../shared")
	siege := newSiege(t)
	list := payloads(t)
	for _, p := range list {
		for i, page := range attack.Pages(p) {
			siege.add(page.HTML, "whole")
			if i%4 == 0 {
				siege.add(page.HTML, views[i%(len(views)-1)])
			}
		}
	}
	siege.storm()
	t.Logf("attacks on the widget: %d payloads on %d pages, %d elements of which %d drew something, %d elements in them", len(list), siege.pages, siege.tried, siege.drew, siege.elements)
	require.NotZero(t, siege.elements)
}

// siege has elements read hostile pages, many on a page and one over the other: what is not in
// the window is neither read nor painted, and a large window takes long to paint.
type siege struct {
	*visit
	witness *chromium.Witness
	// waiting are the elements of the next page.
	waiting []string
	// pages are those that were shown.
	pages int
	// tried are the elements that have read something, drew those that show it.
	tried, drew, elements int
}

func newSiege(t testing.TB) *siege {
	v := newVisit(t)
	v.Size(1000, 1000, 1)
	return &siege{visit: v, witness: chromium.NewWitness(v.Tab)}
}

// add has an element read a page.
func (s *siege) add(source, view string) {
	s.T.Helper()
	path := fmt.Sprintf("/attack/%d", len(s.waiting))
	s.site.put(path, answer{kind: "text/html; charset=utf-8", body: source})
	s.waiting = append(s.waiting, fmt.Sprintf(`<pull-quote id="a%d" src="%s" view="%s">The ferry.</pull-quote>`, len(s.waiting), path, view))
	if len(s.waiting) == 500 {
		s.storm()
	}
}

// finding is what inspect.js returns.
type finding struct {
	Faults   []string
	Elements int
}

// storm shows the page with the elements that wait, and fails the test if anything happens.
func (s *siege) storm() {
	s.T.Helper()
	if len(s.waiting) == 0 {
		return
	}
	address := s.site.page(`<div class="pile">` + strings.Join(s.waiting, "\n") + "</div>")
	s.site.adopt([]string{strict, ""}[s.pages%2])
	s.pages++
	s.witness.Take()
	s.Open(address)
	all := fmt.Sprintf(`until(() => new Set(log.filter(({type}) => type !== "pullquote-load").map(({id}) => id)).size === %d, 120)`, len(s.waiting))
	require.Equal(s.T, "", chromium.Evaluate[string](s.Tab, all))
	found := chromium.Evaluate[finding](s.Tab, inspectScript(s.T))
	s.requireHarmless(s.witness.Take())
	require.Empty(s.T, found.Faults, "%s", s.source(found.Faults))
	s.tried += len(s.waiting)
	s.drew += chromium.Evaluate[int](s.Tab, `[...document.querySelectorAll("pull-quote")].filter(drawn).length`)
	s.elements += found.Elements
	s.waiting = nil
}

// source is the page that the first fault is about.
func (s *siege) source(faults []string) string {
	if len(faults) == 0 {
		return ""
	}
	id, _, _ := strings.Cut(faults[0], ":")
	return s.site.answers["/attack/"+strings.TrimPrefix(id, "a")].body
}

func inspectScript(t testing.TB) string { return string(document(t, "inspect.js")) }

// TestSiege has a siege notice what it has to, elements that were tampered with, and nothing else.
func TestSiege(t *testing.T) {
	for name, script := range map[string]string{
		"attribute": `root.firstElementChild.setAttribute("onclick", "alert(1)")`,
		"address":   `root.querySelector("a").setAttribute("href", "javascript:alert(1)")`,
		"overlay":   `root.firstElementChild.style.position = "fixed"`,
		"margin":    `root.firstElementChild.style.marginTop = "-500px"`,
		"id":        `root.firstElementChild.id = "location"`,
		"page":      `element("a").append("x")`,
		"request":   `root.append(Object.assign(new Image, {src: "https://counter.example/x.png"}))`,
		"dialog":    `setTimeout(() => alert(1))`,
		"nothing":   ``,
	} {
		t.Run(name, func(t *testing.T) {
			v := newVisit(t)
			v.site.adopt("default-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'")
			w := chromium.NewWitness(v.Tab)
			v.show(one)
			v.events(2)
			w.Take()
			v.do(`const root = drawn(element("a")); ` + script)
			found := chromium.Evaluate[finding](v.Tab, inspectScript(t))
			d := w.Take()
			noticed := slices.Concat(found.Faults, d.Hot, d.Dialogs, d.Requests)
			require.Equal(t, script != "", len(noticed) > 0, "%q", noticed)
		})
	}
}
