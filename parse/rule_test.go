package parse_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/PuerkitoBio/goquery"
	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/golden"
	"github.com/pullquote/pullquote/parse"
)

const rulePage = `<html><head><title>A bench with a timetable</title></head><body class="reportage">
<p class="over">Lower Orm</p>
<h1>A bench with a timetable</h1>
<p class="under" data-long="Thirty years of arrivals on the back of a bench.">Arrivals on a bench.</p>
<p class="who">From our Ines Quill</p>
<span class="when" data-day="2025-02-03">Monday</span>
<div id="left"><p>Somebody in Lower Orm has been writing the arrivals on the back of a bench for thirty years.</p>
<p class="note-to-self">They are always right, although the trains are not, and nobody knows who the somebody is.</p></div>
<div id="right"><p>On the other bench there are departures, which are much shorter, since everybody knows where they go.</p></div>
</body></html>`

func parseWith(t *testing.T, rule parse.Rule, address string) *article.Article {
	p := parse.Parser{Rules: []parse.Rule{rule}}
	a, err := p.Parse(strings.NewReader(rulePage), address)
	require.NoError(t, err)
	require.NoError(t, a.Validate())
	return a
}

func TestRuleFields(t *testing.T) {
	a := parseWith(t, parse.Rule{
		Name:      "bench",
		Headline:  []string{".absent", "title"},
		Kicker:    []string{".over"},
		Dek:       []string{".under@data-absent", ".under@data-long"},
		Byline:    []string{".who"},
		Published: []string{".when@data-day"},
		Body:      []string{"#left"},
		Drop:      []string{".note-to-self"},
	}, "")
	require.Equal(t, "A bench with a timetable", a.Headline)
	require.Equal(t, "Lower Orm", a.Kicker)
	require.Equal(t, "Thirty years of arrivals on the back of a bench.", a.Dek)
	require.Equal(t, "From our Ines Quill", a.Byline)
	require.Equal(t, article.Date("2025-02-03"), a.Published)
	require.Len(t, a.Body, 1)
	require.True(t, strings.HasPrefix(a.Body[0].Text.Plain, "Somebody in Lower Orm"))
}

func TestRuleFits(t *testing.T) {
	dek := []string{".who"}
	for name, c := range map[string]struct {
		rule    parse.Rule
		address string
		fits    bool
	}{
		"every site":      {parse.Rule{Dek: dek}, "", true},
		"host":            {parse.Rule{Dek: dek, Hosts: []string{"orm.example"}}, "https://orm.example/a", true},
		"subdomain":       {parse.Rule{Dek: dek, Hosts: []string{"orm.example"}}, "https://www.orm.example/a", true},
		"second host":     {parse.Rule{Dek: dek, Hosts: []string{"a.example", "orm.example"}}, "https://orm.example/", true},
		"ending of host":  {parse.Rule{Dek: dek, Hosts: []string{"orm.example"}}, "https://platform.example/", false},
		"no address":      {parse.Rule{Dek: dek, Hosts: []string{"orm.example"}}, "", false},
		"match":           {parse.Rule{Dek: dek, Match: "body.reportage"}, "", true},
		"match of nought": {parse.Rule{Dek: dek, Match: "body.review"}, "", false},
	} {
		t.Run(name, func(t *testing.T) {
			a := parseWith(t, c.rule, c.address)
			require.Equal(t, c.fits, a.Dek == "From our Ines Quill", "dek %q", a.Dek)
		})
	}
}

func TestFirstRuleThatFits(t *testing.T) {
	p := parse.Parser{Rules: []parse.Rule{
		{Name: "elsewhere", Hosts: []string{"a.example"}, Kicker: []string{"h1"}},
		{Name: "first", Kicker: []string{".over"}},
		{Name: "second", Kicker: []string{".under"}},
	}}
	a, err := p.Parse(strings.NewReader(rulePage), "")
	require.NoError(t, err)
	require.Equal(t, "Lower Orm", a.Kicker)
}

func TestRuleFunc(t *testing.T) {
	a := parseWith(t, parse.Rule{Func: func(doc *goquery.Document, a *article.Article) error {
		a.Section = doc.Find(".over").Text()
		return nil
	}}, "")
	require.Equal(t, "Lower Orm", a.Section)

	failed := errors.New("no bench")
	p := parse.Parser{Rules: []parse.Rule{{Name: "bench", Func: func(*goquery.Document, *article.Article) error { return failed }}}}
	_, err := p.Parse(strings.NewReader(rulePage), "https://orm.example/")
	require.ErrorIs(t, err, failed)
	require.ErrorContains(t, err, "parse https://orm.example/: bench")
}

func TestBadSelector(t *testing.T) {
	for name, rule := range map[string]parse.Rule{
		"match":    {Match: "body["},
		"headline": {Headline: []string{"h1", "h1:nth-child(@title"}},
		"body":     {Body: []string{"div >> p"}},
		"drop":     {Drop: []string{"..a"}},
		"no host":  {Hosts: []string{"elsewhere.example"}, Byline: []string{"#"}},
	} {
		t.Run(name, func(t *testing.T) {
			p := parse.Parser{Rules: []parse.Rule{rule}}
			_, err := p.Parse(strings.NewReader(rulePage), "")
			require.ErrorIs(t, err, parse.ErrRule)
		})
	}
}

func TestAttributeInSelector(t *testing.T) {
	a := parseWith(t, parse.Rule{Dek: []string{`[data-long="@"]`, `[data-long]@data-long`}}, "")
	require.Equal(t, "Thirty years of arrivals on the back of a bench.", a.Dek)
}

func TestRuleJSON(t *testing.T) {
	var p parse.Parser
	require.NoError(t, json.Unmarshal([]byte(`{"rules":[{"name":"bench","hosts":["orm.example"],"dek":[".under"],"drop":["#right"]}],"maxBytes":2000}`), &p))
	require.Equal(t, parse.Parser{Rules: []parse.Rule{{Name: "bench", Hosts: []string{"orm.example"}, Dek: []string{".under"}, Drop: []string{"#right"}}}, MaxBytes: 2000}, p)
}

func TestMaxBytes(t *testing.T) {
	size := int64(len(rulePage))
	for limit, want := range map[int64]error{size: nil, size - 1: parse.ErrTooLarge, -1: nil, 0: nil} {
		p := parse.Parser{MaxBytes: limit}
		_, err := p.Parse(strings.NewReader(rulePage), "")
		require.ErrorIs(t, err, want, "limit %d", limit)
	}
	_, err := parse.Parse(strings.NewReader(rulePage+strings.Repeat(" ", 8<<20)), "")
	require.ErrorIs(t, err, parse.ErrTooLarge)
}

// TestDeep holds that an article stays where a page nests deeper than anyone follows.
func TestDeep(t *testing.T) {
	const page = "<h1>The ice holds</h1><p>The harbour of Ostrey freezes twice in a good winter, and each time children draw a map on it.</p>"
	for _, n := range []int{200, 600, 10_000} {
		var limits []string
		p := parse.Parser{Trace: func(e parse.Event) {
			if e.Field == "limit" {
				limits = append(limits, e.Rule)
			}
		}}
		a, err := p.Parse(strings.NewReader(page+strings.Repeat("<div>", n)+"<p>deep</p>"), "")
		require.NoError(t, err, "%d levels", n)
		require.Equal(t, "The ice holds", a.Headline)
		require.Equal(t, "The harbour of Ostrey freezes twice in a good winter, and each time children draw a map on it.", a.Body[0].Text.Plain)
		require.Equal(t, n > 256, slices.Contains(limits, "too deep"), "%d levels", n)
	}
}

func TestReaderError(t *testing.T) {
	broken := errors.New("broken pipe")
	_, err := parse.Parse(iotest.ErrReader(broken), "https://orm.example/a")
	require.ErrorIs(t, err, broken)
	require.ErrorContains(t, err, "parse https://orm.example/a: decode")
}

func TestNoArticle(t *testing.T) {
	page := `<html lang="nl"><head><title>Nothing here</title><meta property="og:site_name" content="Orm Daily"></head><body><nav><a href="/">Home</a></nav></body></html>`
	a, err := parse.Parse(strings.NewReader(page), "https://orm.example/a")
	require.ErrorIs(t, err, parse.ErrNoArticle)
	require.Equal(t, "Nothing here", a.Headline)
	require.Equal(t, "Orm Daily", a.Publisher.Name)
	require.Equal(t, "nl", a.Language)
	require.Empty(t, a.Body)
	require.NoError(t, a.Validate())
}

func TestParseDocument(t *testing.T) {
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(rulePage))
	require.NoError(t, err)
	before, err := doc.Html()
	require.NoError(t, err)
	a, err := new(parse.Parser).ParseDocument(doc)
	require.NoError(t, err)
	require.Equal(t, "A bench with a timetable", a.Headline)
	after, err := doc.Html()
	require.NoError(t, err)
	require.Equal(t, before, after)

	_, err = new(parse.Parser).ParseDocument(&goquery.Document{Selection: &goquery.Selection{}})
	require.ErrorIs(t, err, parse.ErrNoArticle)
}

// TestRuleJudged leaves the blocks of a body to the rule that names it, and to no other.
func TestRuleJudged(t *testing.T) {
	page := golden.ReadArchive(t, "testdata/judge/boilerplate.txt").Get("page.html")
	length := func(r parse.Rule) int {
		p := parse.Parser{Rules: []parse.Rule{r}}
		a, err := p.Parse(bytes.NewReader(page), "")
		require.NoError(t, err)
		return len(a.Body)
	}
	judged := length(parse.Rule{Name: "headline", Headline: []string{"h1"}})
	require.Greater(t, length(parse.Rule{Name: "body", Body: []string{"article div"}}), judged)
}
