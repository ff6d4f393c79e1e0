package browser

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/chromium"
	"github.com/pullquote/pullquote/internal/golden"
	"github.com/pullquote/pullquote/wasm"
)

// ask is a request and where what it is about comes from.
type ask struct {
	from string
	head map[string]any
	body []byte
}

// encoded is the request as the module takes it.
func (a ask) encoded(t testing.TB) []byte {
	t.Helper()
	a.head["bytes"] = len(a.body)
	line, err := json.Marshal(a.head)
	require.NoError(t, err)
	return append(append(line, '\n'), a.body...)
}

// TestParity has the module answer as the library does, byte for byte: about every page
// and every article that there is a test with.
func TestParity(t *testing.T) {
	asks := append(pageAsks(t), articleAsks(t)...)
	if testing.Short() {
		asks = every(asks, 20)
	}
	t.Logf("%d requests are answered alike", compare(t, asks))
}

// TestParityDeep does it with JSON that nests as deep as is allowed, and deeper: the stack that
// the module runs on is small.
func TestParityDeep(t *testing.T) {
	var asks []ask
	for _, depth := range []int{100, 9999, 10001} {
		deep := `{"other": ` + strings.Repeat("[", depth) + strings.Repeat("]", depth) + `}`
		asks = append(asks, ask{fmt.Sprint(depth, " brackets"), map[string]any{"op": "render"}, []byte(deep)})
	}
	compare(t, asks)
}

// TestParityCorpus does the same with pages of the public benchmarks.
func TestParityCorpus(t *testing.T) {
	chromium.Slow(t)
	asks := corpusAsks(t, 200)
	require.GreaterOrEqual(t, len(asks), 200)
	t.Logf("%d pages are read alike", compare(t, asks))
}

// TestParityInBrowser compares articles that elements have read with those of the library.
func TestParityInBrowser(t *testing.T) {
	asks := slices.DeleteFunc(every(pageAsks(t), 14), func(a ask) bool { return a.head["indirect"] == true || a.head["url"] == "" })
	v := newVisit(t)
	want := map[string]json.RawMessage{}
	var body strings.Builder
	for i, a := range asks {
		id := fmt.Sprintf("a%d", i)
		a.head["url"] = v.site.url + "/" + id
		var response struct{ Article json.RawMessage }
		require.NoError(t, json.Unmarshal(wasm.Call(a.encoded(t)), &response))
		if response.Article == nil {
			continue
		}
		want[id] = response.Article
		v.site.put("/"+id, answer{kind: "text/html; charset=utf-8", body: string(a.body)})
		fmt.Fprintf(&body, `<pull-quote id="%[1]s" src="/%[1]s">A page.</pull-quote>`, id)
	}
	require.Greater(t, len(want), 50)
	v.show(body.String())
	v.events(2 * len(want))
	got := chromium.Evaluate[map[string]string](v.Tab, `Object.fromEntries([...document.querySelectorAll("pull-quote")].map(({id, article}) => [id, JSON.stringify(article)]))`)
	for id, article := range want {
		require.JSONEq(t, string(article), got[id], id)
	}
	t.Logf("%d pages are read alike in Chromium", len(want))
}

// every is each nth ask.
func every(asks []ask, n int) []ask {
	var some []ask
	for i := 0; i < len(asks); i += n {
		some = append(some, asks[i])
	}
	return some
}

// compare has the module and the library answer and returns the number of answers.
func compare(t *testing.T, asks []ask) int {
	t.Helper()
	var requests bytes.Buffer
	for _, a := range asks {
		requests.Write(a.encoded(t))
	}
	answers := bytes.SplitAfter(answered(t, requests.Bytes()), []byte("\n"))
	require.Len(t, answers, len(asks)+1)
	for i, a := range asks {
		require.Equal(t, string(wasm.Call(a.encoded(t))), string(answers[i]), a.from)
	}
	return len(asks)
}

// answered are the module's answers.
func answered(t *testing.T, requests []byte) []byte {
	t.Helper()
	node, err := exec.LookPath("node")
	chromium.Needs(t, err == nil, "Node")
	command := exec.Command(node, "--no-warnings", "--experimental-default-type=module", "testdata/answer.mjs", module(t))
	command.Stdin = bytes.NewReader(requests)
	command.Stderr = os.Stderr
	out, err := command.Output()
	require.NoError(t, err)
	return out
}

// parseAsks are what to ask of a page: to parse it, with indirect speech and without. A
// page that is not UTF-8 is decoded by the browser, so the module cannot read it.
func parseAsks(from, url string, page []byte) []ask {
	if !utf8.Valid(page) {
		return nil
	}
	return []ask{
		{from, map[string]any{"op": "parse", "url": url}, page},
		{from + " with indirect speech", map[string]any{"op": "parse", "url": url, "indirect": true}, page},
	}
}

// pageAsks are those of the pages that package parse is tested with.
func pageAsks(t *testing.T) []ask {
	t.Helper()
	var asks []ask
	for _, path := range files(t, "../../parse/testdata", ".html") {
		page, err := os.ReadFile(path)
		require.NoError(t, err)
		asks = append(asks, parseAsks(path, "https://ferry.example/a", page)...)
	}
	for _, path := range files(t, "../../parse/testdata", ".txt") {
		c := golden.ReadArchive(t, path)
		rows := strings.Split(strings.TrimSuffix(string(c.Get("rows")), "\n"), "\n")
		for _, row := range rows {
			page := bytes.ReplaceAll(c.Get("page.html"), []byte("ROW"), []byte(row))
			if len(page) == 0 {
				page = prose(string(c.Comment) + string(c.Get("body.txt")))
			}
			url := strings.ReplaceAll(strings.TrimSpace(string(c.Get("url"))), "ROW", row)
			asks = append(asks, parseAsks(path+" "+row, url, page)...)
		}
	}
	require.Greater(t, len(asks), 2000)
	return asks
}

// prose is a page of paragraphs that blank lines part.
func prose(text string) []byte {
	return []byte("<article><h1>A page</h1><p>" + strings.ReplaceAll(text, "\n\n", "</p><p>") + "</p></article>")
}

// articleAsks are to render the articles that package render is tested with, in every view
// and format.
func articleAsks(t *testing.T) []ask {
	t.Helper()
	var asks []ask
	for _, path := range files(t, "../../render/testdata", "article.json") {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		for _, view := range []string{"card", "quotes", "quote", "footnotes", "author", "whole"} {
			for _, format := range []string{"tree", "html", "page", "markdown", "text", "jsonld", "annotation", "oembed"} {
				asks = append(asks, ask{path + " " + view + " " + format, map[string]any{"op": "render", "view": view, "format": format}, data})
			}
		}
	}
	require.NotEmpty(t, asks)
	return asks
}

// corpusAsks are those of at least n pages, spread over the benchmarks.
func corpusAsks(t *testing.T, n int) []ask {
	t.Helper()
	var asks []ask
	for _, corpus := range []string{"scrapinghub", "wcxb"} {
		paths, err := filepath.Glob("../../../shared/data/" + corpus + "/pages/*.html.gz")
		require.NoError(t, err)
		chromium.Needs(t, len(paths) >= n/2, "../shared")
		for i := 0; len(paths) > 0 && i < len(paths); i += len(paths) / (n / 2) {
			page := bytes.ToValidUTF8(golden.Unzipped(t, paths[i]), []byte("\uFFFD"))
			asks = append(asks, parseAsks(paths[i], "https://ferry.example/a", page)[0])
		}
	}
	return asks
}

// files are the paths of all files below dir whose names end so.
func files(t testing.TB, dir, ending string) []string {
	t.Helper()
	var found []string
	require.NoError(t, filepath.WalkDir(dir, func(path string, _ os.DirEntry, err error) error {
		if strings.HasSuffix(path, ending) {
			found = append(found, path)
		}
		return err
	}))
	return found
}
