package browser

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/chromium"
	"github.com/pullquote/pullquote/render"
)

// TestFrames embeds the pages of snippets as an oEmbed response has it. A page with its own
// style and script must run under its own policy, and its frame must become as high as it.
func TestFrames(t *testing.T) {
	chromium.Slow(t)
	var files []golden
	for _, g := range goldens(t, "article.json") {
		a := &article.Article{}
		require.NoError(t, json.Unmarshal([]byte(g.Data), a))
		for i, s := range snippets(a) {
			name := fmt.Sprintf("%s/%d", strings.TrimSuffix(g.Name, "/article.json"), i)
			files = append(files, framed(t, s, name+".page")...)
		}
	}
	b := chromium.NewTab(t)
	seen, site := chromium.Watch(b), serve(t, files, "", nil)
	for i := 0; i < len(files); i += 2 {
		page, host := site+"/"+files[i].Name, site+"/"+files[i+1].Name
		seen.Reset()
		b.Size(640, 800, 1)
		b.Open(page)
		requireStyled(b)
		height := chromium.Evaluate[int](b, `Math.ceil(document.documentElement.getBoundingClientRect().height)`)
		require.Equal(t, []string{page}, seen.Requests())
		b.Size(1000, 800, 1)
		b.Open(host)
		require.Equal(t, height, chromium.Evaluate[int](b, fmt.Sprintf(waitForHeight, height)), files[i].Name)
		require.Equal(t, []string{page, host, page}, seen.Requests())
		require.Empty(t, seen.Complaints())
	}
}

// TestLateFrameScript runs the script of the page around when the frame has been there for
// long, as one that loads slowly does.
func TestLateFrameScript(t *testing.T) {
	a := &article.Article{Headline: "The tide tables are wrong", Dek: strings.Repeat("The sea does not read. ", 40)}
	files := framed(t, render.Card(a), "card.page")
	files[1].Data, _, _ = strings.Cut(files[1].Data, "<script>")
	b := chromium.NewTab(t)
	site := serve(t, files, "", nil)
	b.Size(640, 800, 1)
	b.Open(site + "/card.page")
	height := chromium.Evaluate[int](b, `Math.ceil(document.documentElement.getBoundingClientRect().height)`)
	b.Size(1000, 800, 1)
	b.Open(site + "/card.page.host")
	require.NotEqual(t, height, chromium.Evaluate[int](b, `new Promise(done => setTimeout(() => done(document.querySelector("iframe").clientHeight), 300))`))
	chromium.Evaluate[int](b, render.FrameScript()+"; 0")
	require.Equal(t, height, chromium.Evaluate[int](b, fmt.Sprintf(waitForHeight, height)))
}

// framed returns the page of s, called name, and what goes into a page with a frame of it.
// They are nil if s is empty.
func framed(t testing.TB, s render.Snippet, name string) []golden {
	t.Helper()
	var page, response bytes.Buffer
	require.NoError(t, render.Renderer{}.Page(&page, s, render.Page{}))
	require.NoError(t, render.Renderer{}.OEmbed(&response, s, render.OEmbed{Page: "/" + name}))
	if page.Len() == 0 {
		return nil
	}
	var embedding struct{ HTML string }
	require.NoError(t, json.Unmarshal(response.Bytes(), &embedding))
	return []golden{{name, page.String()}, {name + ".host", embedding.HTML + "<script>" + render.FrameScript() + "</script>"}}
}

// waitForHeight is the height of the frame once it is what is wanted, or after two seconds.
const waitForHeight = `new Promise(done => {
	const frame = document.querySelector("iframe"), end = Date.now() + 2000;
	const look = () => frame.clientHeight === %d || Date.now() > end ? done(frame.clientHeight) : setTimeout(look, 20);
	look();
})`
