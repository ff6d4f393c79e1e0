package thin

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/internal/golden"
)

// TestCases thins the page of each txtar.
func TestCases(t *testing.T) {
	golden.Cases(t, "testdata/*.txt", func(t *testing.T, c *golden.Archive) {
		page := c.Get("page.html")
		require.True(t, requireSameTree(t, t.Name(), page))
		small, _ := Page(nil, page, nil)
		c.Set("thin.html", small)
	})
}

// TestBounded holds that nothing goes that is within the limits where rules apply.
func TestBounded(t *testing.T) {
	paths, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	for _, path := range paths {
		if filepath.Base(path) == "broken.txt" || filepath.Base(path) == "drawings.txt" {
			continue
		}
		page := golden.ReadArchive(t, path).Get("page.html")
		whole, dropped := Bounded(nil, page)
		require.Equal(t, string(page), string(whole), path)
		require.Zero(t, dropped, path)
	}
	const drawing = "<p><svg class=i><title>a</title><g/></svg> b"
	whole, _ := Bounded(nil, []byte(drawing))
	require.Equal(t, drawing, string(whole))
}

// unhindered is Page where every class may tell something.
func unhindered(dst, src []byte) ([]byte, Dropped) { return Page(dst, src, nil) }

// TestClasses leaves out those that tell nothing, but where passes compare them.
func TestClasses(t *testing.T) {
	tells := func(attribute string, value []byte) Sense {
		if attribute == "class" && bytes.Contains(value, []byte("body")) {
			return Read
		}
		return 0
	}
	for page, want := range map[string]string{
		`<div class="row">a<p class='text-body' lang=x>b`: `<div>a<p class='text-body'>b`,
		`<a href=x class=y>a</a><div/class=row>`:          `<a href=x>a</a><div>`,
		`<p class=row class=body role=link role=button>a`: `<p>a`,
		`<li class=row id=n>a<img class=row><b class=x>b`: `<li class=row id=n>a<img class=row><b class=x>b`,
	} {
		small, _ := Page(nil, []byte(page), tells)
		require.Equal(t, want, string(small))
	}
}

const story = "<h1>The ice holds</h1><article><p>The harbour freezes twice in a good winter.</p></article>"

// bombs are pages of few bytes that would have package html build much, or give up.
var bombs = map[string]string{
	"nested blocks":          strings.Repeat("<div>", 10_000),
	"nested lists":           strings.Repeat("<ul><li>", 10_000),
	"nested tables":          strings.Repeat("<table><tr><td>", 10_000),
	"nested unknown":         strings.Repeat("<ice-map>", 10_000),
	"nested spans, crossed":  strings.Repeat("<span><div></span>", 10_000),
	"nested cells, crossed":  strings.Repeat("<div><table><td></div>", 10_000),
	"nested in a drawing":    "<svg>" + strings.Repeat("<g>", 10_000),
	"nested in a point":      "<svg><foreignObject>" + strings.Repeat("<div>", 10_000),
	"formatting":             "<p>" + numbered("<b id=%>", 200) + strings.Repeat("<p>x", 5_000),
	"formatting, bare":       "<p>" + strings.Repeat("<b><i><u><s><em><tt>", 200) + strings.Repeat("<p>x", 5_000),
	"formatting in cells":    strings.Repeat("<table><td>"+numbered("<b id=%>", 20), 60) + strings.Repeat("<p>x", 5_000),
	"formatting, style":      "<svg><style>" + numbered("<b id=%>", 200) + strings.Repeat("<p>x", 5_000),
	"formatting, title":      "<svg><title>" + numbered("<b id=%>", 200) + strings.Repeat("<p>x", 5_000),
	"formatting, xmp":        "<math><xmp>" + numbered("<b id=%>", 200) + strings.Repeat("<p>x", 5_000),
	"formatting, closed":     "<svg><title>" + numbered("<b id=%>", 200) + strings.Repeat("<p>x", 5_000) + "</title></svg>",
	"nested groups, closed":  "<svg>" + strings.Repeat("<g>", 5_000) + strings.Repeat("</g>", 5_000) + "</svg>",
	"a long link":            "<p><a href=" + strings.Repeat("x", 32<<10) + ">" + strings.Repeat("<p>a", 8_000),
	"links in blocks":        strings.Repeat("<a href=x><div></a>", 5_000),
	"formatting and blocks":  strings.Repeat("<b><i><u><div></b>", 5_000),
	"attributes":             "<p " + numbered("a% ", 30_000) + ">",
	"attributes that remain": "<p " + strings.Repeat("class=a ", 30_000) + ">",
	"unclosed attributes":    strings.Repeat("<p class='", 10_000),
	"framesets":              strings.Repeat("<frameset>", 10_000),
	"options":                "<select>" + strings.Repeat("<optgroup><option>", 10_000),
	"templates":              strings.Repeat("<template>", 10_000),
	"forms":                  strings.Repeat("<form><div></form>", 10_000),
}

func numbered(unit string, n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.ReplaceAll(unit, "%", strings.Repeat("i", i%97+1)))
	}
	return b.String()
}

// TestBombs holds that the story before a bomb survives it, and bounds what the bomb
// makes: two nodes a byte, and no more bytes of attributes than the page has.
func TestBombs(t *testing.T) {
	for name, bomb := range bombs {
		for _, leave := range []func(dst, src []byte) ([]byte, Dropped){unhindered, Bounded} {
			page := []byte(story + bomb)
			small, _ := leave(nil, page)
			require.LessOrEqual(t, len(small), len(page)+maxGrowth, name)
			root, err := html.Parse(bytes.NewReader(small))
			require.NoError(t, err, name)
			nodes, size := weigh(root)
			require.LessOrEqual(t, nodes, 2*len(page), name)
			require.LessOrEqual(t, size, 64*freeReopened+9*len(page), name)
			require.True(t, strings.Contains(dump(root), "\n  article\n   p\n    “The harbour freezes twice in a good winter.”\n"), name)
		}
	}
}

// weigh counts the nodes below n and the bytes of their attributes.
func weigh(n *html.Node) (nodes, size int) {
	for d := range n.Descendants() {
		nodes++
		for _, a := range d.Attr {
			size += len(a.Key) + len(a.Val)
		}
	}
	return nodes, size
}

// TestReadings looks through package parse for attributes that it reads, and tags of
// meta elements, that thinning would leave out.
func TestReadings(t *testing.T) {
	paths, err := filepath.Glob("../../*.go")
	require.NoError(t, err)
	read := regexp.MustCompile(`(?:attr|hasAttr|AttrOr|spanned)\((?:[\w.\[\]]+, )?"([^"]+)"`)
	keys := regexp.MustCompile(`_, key := range \[\.\.\.\]string\{[^}]*\} \{\n.*attr\(|Attrs = \[\.\.\.\]string\{[^}]*\}|key: +"[^"]+"`)
	quoted := regexp.MustCompile(`"([^"\n]+)"`)
	metas := regexp.MustCompile(`(?:tags|many)\["[^"]+"\]|\.tag\([^)]*\)|(?s:(?:Tags\s*= \[\.\.\.\]string|var repeated = map\[string\]bool)\{[^}]*\})`)
	found, named := 0, 0
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		code := string(readFile(t, path))
		for _, m := range read.FindAllStringSubmatch(code, -1) {
			require.Contains(t, readings, m[1], "%s reads an attribute that package thin leaves out", path)
			found++
		}
		for _, list := range keys.FindAllString(code, -1) {
			for _, m := range quoted.FindAllStringSubmatch(list, -1) {
				require.Contains(t, readings, m[1], "%s reads an attribute that package thin leaves out", path)
				found++
			}
		}
		if _, roles, ok := strings.Cut(code, "\nfunc ariaRole("); ok {
			roles, _, _ = strings.Cut(roles, "\n}")
			for _, m := range quoted.FindAllStringSubmatch(roles, -1) {
				require.True(t, isRole([]byte(m[1])), "%s reads the role %s", path, m[1])
			}
		}
		for _, list := range metas.FindAllString(code, -1) {
			for _, m := range quoted.FindAllStringSubmatch(list, -1) {
				require.True(t, readsMeta([]byte(strings.ToUpper(m[1]))), "%s reads meta elements named %s", path, m[1])
				named++
			}
		}
	}
	require.Greater(t, named, 60)
	require.Greater(t, found, 60)
}

func readFile(tb testing.TB, path string) []byte {
	b, err := os.ReadFile(path)
	require.NoError(tb, err)
	return b
}
