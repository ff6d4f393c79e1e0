package thin

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/internal/golden"
)

const corpora = "../../../../shared/data"

// requireSameTree checks that a page and its thinned form give the same tree, as
// far as passes read it. It reports false where package html gives up on the page.
func requireSameTree(tb testing.TB, name string, page []byte) bool {
	whole, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		return false
	}
	small, dropped := Page(nil, page, nil)
	require.LessOrEqual(tb, len(small), len(page)+maxGrowth, name)
	tree, err := html.Parse(bytes.NewReader(small))
	require.NoError(tb, err, name)
	if dropped.Deep+dropped.Formatting+dropped.Attributes > 0 {
		return false
	}
	if want, got := dump(whole), dump(tree); want != got {
		require.Equal(tb, want, got, "%s\nthinned: %s", name, clip(string(small)))
	}
	if bounded, dropped := Bounded(nil, page); dropped == (Dropped{}) {
		tree, err = html.Parse(bytes.NewReader(bounded))
		require.NoError(tb, err, name)
		require.Equal(tb, dump(whole), dump(tree), "%s, bounded", name)
	}
	requireSameShells(tb, name, page, whole)
	return true
}

func clip(s string) string { return s[:min(len(s), 2000)] }

// dump prints what passes may read of a tree, one node a line.
func dump(root *html.Node) string {
	d := dumper{}
	d.children(root, 0, false)
	return d.b.String()
}

type dumper struct {
	b      strings.Builder
	text   strings.Builder // of the text that is open
	shells bool            // chrome with little in it is a shell
}

func (d *dumper) children(n *html.Node, depth int, exact bool) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.Type {
		case html.TextNode:
			d.text.WriteString(c.Data)
		case html.DoctypeNode:
			d.b.WriteString("doctype " + c.Data + "\n")
		case html.ElementNode:
			if !unread(c) && !(d.shells && unclassed(c)) {
				d.flush(depth, exact)
				d.element(c, depth, exact)
			}
		}
	}
	d.flush(depth, exact)
}

func (d *dumper) flush(depth int, exact bool) {
	s := d.text.String()
	d.text.Reset()
	if !exact {
		s = strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r < 0x80 && isSpace(byte(r)) }), " ")
	}
	if s != "" {
		d.b.WriteString(strings.Repeat(" ", depth) + "“" + s + "”\n")
	}
}

func (d *dumper) element(n *html.Node, depth int, exact bool) {
	d.b.WriteString(strings.Repeat(" ", depth) + n.Data)
	if n.Namespace != "" {
		d.b.WriteString("\n")
		return
	}
	var attrs []string
	for _, a := range n.Attr {
		if d.shells && a.Key == "class" && plainSense(a.Key, []byte(a.Val))&Read == 0 {
			continue
		}
		if readingOf([]byte(a.Key)).reads(n.DataAtom, []byte(a.Val)) {
			attrs = append(attrs, " "+a.Key+"="+a.Val)
		}
	}
	slices.Sort(attrs)
	d.b.WriteString(strings.Join(attrs, "") + "\n")
	if w, ok := shellOf(n); ok && d.shells {
		fmt.Fprintln(&d.b, strings.Repeat(" ", depth+1), w)
		return
	}
	if k := kinds[n.DataAtom]; k&raw != 0 && !readText(n.DataAtom) && n.DataAtom != atom.Script && (n.DataAtom != atom.Noscript || n.FirstChild == nil || !holdsImage([]byte(n.FirstChild.Data))) {
		return
	}
	d.children(n, depth+1, exact || n.DataAtom == atom.Pre || n.DataAtom == atom.Listing)
}

// unread tells elements that may be left out as a whole.
func unread(n *html.Node) bool {
	attr := func(key string) string {
		for _, a := range n.Attr {
			if a.Key == key {
				return a.Val
			}
		}
		return ""
	}
	switch n.DataAtom {
	case atom.Style:
		return true
	case atom.Script:
		return attr("type") != "application/ld+json"
	case atom.Meta:
		if attr("content") == "" {
			return true
		}
		for _, key := range [...]string{"itemprop", "id", "class", "role", "rel"} {
			if attr(key) != "" {
				return false
			}
		}
		name := cmp.Or(strings.TrimSpace(attr("property")), strings.TrimSpace(attr("name")))
		return !readsMeta([]byte(name))
	case atom.Link:
		return !relates([]byte(attr("rel"))) && attr("itemprop") == ""
	}
	return false
}

// TestStandardTrees compares the trees of the cases for tree construction of html5lib.
func TestStandardTrees(t *testing.T) {
	compared, skipped := 0, 0
	for _, c := range attacks(t, "parse/html5lib-tree.jsonl") {
		if c.Fragment != "" || c.Source == "" {
			continue
		}
		t.Run(c.ID, func(t *testing.T) {
			if reason := divergent[c.ID]; reason != "" {
				t.Skip(reason)
			}
			if requireSameTree(t, c.ID, c.page()) {
				compared++
			} else {
				skipped++
			}
		})
	}
	t.Logf("%d cases compare, %d are over a limit or too deep for package html", compared, skipped)
}

// divergent are cases that thinning changes, with the reason.
var divergent = map[string]string{
	"02043a7a5227a6a5": "words in a drawing forbid a frameset after it",
	"e57aa80935878b4e": "a frameset within a drawing replaces the body",
	"af5b8e04a13b6291": "fonts that differ only in what nobody reads count as alike, and three of them are opened anew",
}

// attackCase is a line of the attack corpora.
type attackCase struct {
	ID, HTML, Source, Fragment string
	B64                        []byte
}

func (c *attackCase) page() []byte {
	if c.B64 != nil {
		return c.B64
	}
	return []byte(c.HTML)
}

func attacks(tb testing.TB, pattern string) []attackCase {
	paths, _ := filepath.Glob(filepath.Join(corpora, "attacks", pattern))
	if len(paths) == 0 {
		tb.Skip("needs ../shared/data: the corpora are not at hand")
	}
	var cases []attackCase
	for _, path := range paths {
		b, err := os.ReadFile(path)
		require.NoError(tb, err)
		for line := range bytes.Lines(b) {
			var c attackCase
			require.NoError(tb, json.Unmarshal(line, &c), path)
			cases = append(cases, c)
		}
	}
	return cases
}

// TestAttackTrees compares the trees of all pages made to attack parsers.
func TestAttackTrees(t *testing.T) {
	for _, c := range attacks(t, "*/*.jsonl") {
		if divergent[c.ID] == "" {
			requireSameTree(t, c.Source+" "+c.ID, c.page())
		}
	}
}

// TestPageTrees compares the trees of real pages. With -short it takes one in twenty.
func TestPageTrees(t *testing.T) {
	paths, _ := filepath.Glob(filepath.Join(corpora, "*", "pages", "*.html.gz"))
	if len(paths) == 0 {
		t.Skip("needs ../shared/data: the corpora are not at hand")
	}
	compared := 0
	for i, path := range paths {
		if testing.Short() && i%20 != 0 {
			continue
		}
		page := golden.Unzipped(t, path)
		_, dropped := Page(nil, page, nil)
		require.Zero(t, dropped, path)
		if requireSameTree(t, path, page) {
			compared++
		}
	}
	t.Logf("%d pages compare", compared)
}
