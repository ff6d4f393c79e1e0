package browser

import (
	"crypto/sha256"
	"flag"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/attack"
	"github.com/pullquote/pullquote/parse"
	"github.com/pullquote/pullquote/render"
)

var (
	attacks = flag.String("attacks", "../../../shared/data/attacks", "folder with attacks, in .jsonl or .jsonl.gz files at any depth")
	whole   = flag.Bool("whole", false, "try all attacks, not a sample")
)

// hot are attacks that the judge has to notice if a renderer lets them through.
var hot = map[string]string{
	"script":             "<script>alert(1)</script>",
	"handler":            "<img src=x: onerror=alert(1)>",
	"handler of a click": `<p onclick="alert(1)">x</p>`,
	"handler unseen":     `<p onmouseover="window.seen = 1">x</p>`,
	"link":               `<a href="java&#10;script:alert(1)">x</a>`,
	"frame":              `<iframe srcdoc="<script>alert(1)</script>"></iframe>`,
	"frame of data":      "<iframe src='data:text/html,<script>alert(1)</script>'></iframe>",
	"drawing":            "<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>",
	"mutation":           `<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=alert(1) src>">`,
	"picture":            "<img src=https://counter.example/x.png>",
	"own picture":        "<img src=/x.png>",
	"style":              `<p style="background: url(https://counter.example/)">x</p>`,
	"refresh":            `<meta http-equiv=refresh content="0; url=https://elsewhere.example/">`,
	"base":               "<base href=https://elsewhere.example/>",
	"breaking out":       "</section><p>x</p><section>",
	"id":                 "<p id=location>x</p>",
	"protocol":           `<a href="data:text/html,x">x</a>`,
	"relative link":      `<a href="/x">x</a>`,
}

// TestJudge has the judge notice attacks, and nothing where there are none.
func TestJudge(t *testing.T) {
	j := newJudge(t)
	for name, payload := range hot {
		v := j.try([]string{"<pull-quote>" + payload + "</pull-quote>"}, false)
		require.NotEmpty(t, v.findings(), name)
		t.Log(name, v.findings())
	}
	harmless := `<pull-quote lang="en"><p>x &lt;script&gt; <a href="https://elsewhere.example/" id="pq-1">x</a> <a href="#pq-1">y</a></p></pull-quote>`
	require.Empty(t, j.try([]string{harmless, harmless}, false).findings())
	picture := `<pull-quote><img src="https://counter.example/x.png#y" alt=""></pull-quote>`
	v := j.try([]string{picture}, true)
	require.Empty(t, v.findings())
	require.Equal(t, []string{"https://counter.example/x.png"}, v.Pictures)
}

// payloads reads all that are in the folder.
func payloads(t testing.TB) []attack.Payload {
	t.Helper()
	var all []attack.Payload
	for p, err := range attack.Load(*attacks) {
		require.NoError(t, err)
		all = append(all, p)
	}
	require.NotEmpty(t, all)
	return all
}

// number spreads payloads evenly.
func number(p attack.Payload) uint64 {
	n, _ := strconv.ParseUint(p.ID, 16, 64)
	return n
}

// rendering is a snippet of a page with a payload, with pictures or without.
type rendering struct {
	payload  string
	html     string
	pictures bool
}

// renderings calls yield with those of all pages with p. Only some are tried with pictures.
func renderings(p attack.Payload, yield func(rendering)) {
	for _, page := range attack.Pages(p) {
		a, err := parse.Parse(strings.NewReader(page.HTML), "https://ferry.example/never-late")
		if err != nil {
			continue
		}
		for _, s := range snippets(a) {
			yield(rendering{p.ID, printed(render.Renderer{}, s), false})
			if p.Full || number(p)%4 == 0 {
				yield(rendering{p.ID, printed(render.Renderer{Images: true, HeadingLevel: 3, OwnPage: true}, s), true})
			}
		}
	}
}

// printed is s as HTML.
func printed(r render.Renderer, s render.Snippet) string {
	var out strings.Builder
	_ = r.HTML(&out, s)
	return out.String()
}

// snippets are all there are to make of an article, of quotes the first few.
func snippets(a *article.Article) []render.Snippet {
	made := []render.Snippet{render.Whole(a), render.Card(a), render.Quotes(a), render.Footnotes(a), render.AuthorBox(a)}
	for _, q := range a.Quotes[:min(3, len(a.Quotes))] {
		made = append(made, render.PullQuote(a, q))
	}
	var all []article.Passage
	for i, b := range a.Body {
		all = append(all, article.Passage{Block: i, Span: article.Span{End: len(b.Words().Plain)}})
	}
	return append(made, render.Excerpt(a, all...))
}

// TestAttacks loads renderings of hostile pages into Chromium, where they must do nothing
// at all.
func TestAttacks(t *testing.T) {
	_, err := os.Stat(*attacks)
	if err != nil {
		t.Skip("needs ../shared")
	}
	list, sample := payloads(t), uint64(80)
	if testing.Short() {
		sample *= 10
	}
	if !*whole {
		list = slices.DeleteFunc(list, func(p attack.Payload) bool { return number(p)%sample != 0 })
	}
	court := court{judge: newJudge(t), known: map[[sha256.Size]byte]bool{}, waiting: map[bool][]rendering{}}
	for r := range renderAll(list) {
		court.hear(t, r)
	}
	court.decide(t, false)
	court.decide(t, true)
	t.Logf("attacks in Chromium: %d payloads, %d renderings, %d requests, %d scripts, %d dialogs; %d other faults, %d pictures asked for",
		len(list), court.renderings, court.requests, court.scripts, court.dialogs, court.faults, court.pictures)
	require.Zero(t, court.requests+court.scripts+court.dialogs+court.faults)
}

// renderAll parses and renders on all processors.
func renderAll(list []attack.Payload) <-chan rendering {
	todo, done := make(chan attack.Payload), make(chan rendering, 1000)
	var workers sync.WaitGroup
	for range runtime.NumCPU() {
		workers.Go(func() {
			for p := range todo {
				renderings(p, func(r rendering) { done <- r })
			}
		})
	}
	go func() {
		for _, p := range list {
			todo <- p
		}
		close(todo)
		workers.Wait()
		close(done)
	}()
	return done
}

// court has renderings judged, many at a time, and counts what they did.
type court struct {
	judge *judge
	// known are renderings met before.
	known map[[sha256.Size]byte]bool
	// waiting are those without pictures and those with them.
	waiting map[bool][]rendering

	renderings, requests, scripts, dialogs, pictures, faults int
}

// hear takes one in, unless it is as others were.
func (c *court) hear(t *testing.T, r rendering) {
	t.Helper()
	sum := sha256.Sum256([]byte(r.html))
	if r.html == "" || c.known[sum] {
		return
	}
	c.known[sum] = true
	c.waiting[r.pictures] = append(c.waiting[r.pictures], r)
	if len(c.waiting[r.pictures]) == 200 {
		c.decide(t, r.pictures)
	}
}

// decide judges those that wait and tells t what it finds.
func (c *court) decide(t *testing.T, pictures bool) {
	t.Helper()
	if len(c.waiting[pictures]) == 0 {
		return
	}
	var sources []string
	for _, r := range c.waiting[pictures] {
		sources = append(sources, r.html)
	}
	v := c.judge.try(sources, pictures)
	for _, finding := range v.findings() {
		t.Error(finding)
	}
	for _, f := range v.Faults {
		if f.Rendering >= 0 {
			r := c.waiting[pictures][f.Rendering]
			t.Errorf("attack %s: %s in\n%s", r.payload, f.What, r.html)
		}
	}
	c.waiting[pictures] = nil
	c.renderings += len(sources)
	c.requests += len(v.Requests)
	c.scripts += len(v.Scripts) + len(v.Hot)
	c.dialogs += len(v.Dialogs)
	c.pictures += len(v.Pictures)
	c.faults += len(v.Faults)
}
