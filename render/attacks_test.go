package render_test

import (
	"flag"
	"fmt"
	"hash/fnv"
	"io"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/attack"
	"github.com/pullquote/pullquote/parse"
	"github.com/pullquote/pullquote/render"
)

var attacks = flag.String("attacks", "", "folder of .jsonl or .jsonl.gz files with payloads, all of which TestAttacks takes")

// sampled is one of how many payloads TestAttacks takes from the folder at hand.
const sampled = 40

// TestAttacks parses pages with hostile payloads in every place, renders all snippets of what
// comes out, and looks at them as a browser does. It also puts each payload into every
// field of an article.
func TestAttacks(t *testing.T) {
	dir, share := *attacks, uint32(1)
	if dir == "" {
		dir, share = "../../shared/data/attacks", sampled
		if _, err := os.Stat(dir); err != nil {
			t.Skip("needs ../shared/data: the attacks are not at hand")
		}
	}
	var w wave
	payloads := make(chan attack.Payload)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for p := range payloads {
				w.payload(t, p)
			}
		})
	}
	n := 0
	for p, err := range attack.Load(dir) {
		require.NoError(t, err)
		if number(p.ID)%share == 0 {
			payloads <- p
			n++
		}
	}
	close(payloads)
	workers.Wait()
	fmt.Printf("attacks: %d payloads, %d renderings, %d leaks\n", n, w.renderings.Load(), w.leaks.Load())
	require.NotZero(t, n)
	require.Zero(t, w.leaks.Load())
	require.Zero(t, w.lost.Load())
}

func number(id string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(id))
	return h.Sum32()
}

// wave counts what became of the payloads.
type wave struct{ renderings, leaks, lost atomic.Int64 }

func (w *wave) payload(t *testing.T, p attack.Payload) {
	for _, page := range attack.Pages(p) {
		a, err := parse.Parse(strings.NewReader(page.HTML), "https://ferry.example/never-late")
		if err != nil {
			w.lose(t, p, page, err)
			continue
		}
		w.intact(t, p, page, w.article(t, p, page.Place, a))
	}
	w.article(t, p, "model", filledArticle(p.Source(), p.Source(), 0, 9))
}

// article renders all snippets of an article and returns the words of the whole.
func (w *wave) article(t *testing.T, p attack.Payload, place string, a *article.Article) string {
	var whole string
	for _, snippet := range snippets {
		s, where := snippet.make(a), place+"/"+snippet.name
		body := fragment(t, w.print(t, render.Renderer.HTML, render.Renderer{Images: true}, s))
		w.check(t, p, where, faults(body, ""))
		switch snippet.name {
		case "whole":
			whole = words(body)
			w.data(t, p, where, s)
		case "pullquote":
			w.check(t, p, where+" page", pageFaults(t, w.print(t, formats["page.html"], render.Renderer{}, s)))
			w.check(t, p, where+" own", faults(fragment(t, w.print(t, render.Renderer.HTML, render.Renderer{OwnPage: true}, s)), ""))
		}
	}
	return whole
}

// data looks at what programs read of a snippet.
func (w *wave) data(t *testing.T, p attack.Payload, place string, s render.Snippet) {
	w.check(t, p, place+" tree", faults(drawn(t, w.print(t, render.Renderer.Tree, render.Renderer{Images: true}, s)), ""))
	for _, format := range []string{"jsonld", "oembed.json", "annotation.json"} {
		if line := w.print(t, formats[format], render.Renderer{}, s); strings.ContainsAny(line, "<>\u2028\u2029") {
			w.check(t, p, place+" "+format, []string{"markup in JSON"})
		}
	}
}

func (w *wave) print(t *testing.T, format func(render.Renderer, io.Writer, render.Snippet) error, r render.Renderer, s render.Snippet) string {
	w.renderings.Add(1)
	return print(t, format, r, s)
}

// check reports a leak.
func (w *wave) check(t *testing.T, p attack.Payload, place string, faults []string) {
	if len(faults) > 0 {
		w.leaks.Add(1)
		t.Errorf("%s in %s: %q: %.200q", p.ID, place, faults, p.Source())
	}
}

// intact tells whether the words of a harmless page stand in the whole article.
func (w *wave) intact(t *testing.T, p attack.Payload, page attack.Page, whole string) {
	for _, text := range []string{attack.Opening, page.Text} {
		if !strings.Contains(whole, squeezed(text)) {
			w.lose(t, p, page, text)
		}
	}
}

// lose reports that something is missing of a harmless page.
func (w *wave) lose(t *testing.T, p attack.Payload, page attack.Page, what any) {
	if page.Harmless {
		w.lost.Add(1)
		t.Errorf("%s in %s: lost: %.200v", p.ID, page.Place, what)
	}
}

// pageFaults returns what is not allowed in a page around a snippet.
func pageFaults(t *testing.T, source string) []string {
	if source == "" {
		return nil
	}
	doc, err := html.Parse(strings.NewReader(source))
	require.NoError(t, err)
	var s scan
	head := doc.FirstChild.NextSibling.FirstChild
	for n := range head.Descendants() {
		switch {
		case n.Type != html.ElementNode:
			s.check(n.Parent.Data == "title" || strings.TrimSpace(n.Data) == "", "text in the head: "+n.Data)
		case n.Data == "script":
			s.check(len(n.Attr) == 2 && n.Attr[1].Val == "/page.js", "script")
		default:
			s.check(strings.Contains(" meta title link ", " "+n.Data+" "), "element "+n.Data+" in the head")
		}
	}
	body := head.NextSibling.NextSibling
	for n := range body.Descendants() {
		n.Attr = slices.DeleteFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "target" && a.Val == "_blank" })
	}
	return append(s.faults, faults(body, source)...)
}
