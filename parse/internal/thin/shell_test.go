package thin

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// TestShells empties chrome that holds links and a few words, and no other.
func TestShells(t *testing.T) {
	const links = "<ul><li><a href=/ice>Ice</a><li><a href=/snow>Snow</a></li></ul>"
	closed := strings.ReplaceAll(links, "<li><a href=/snow>", "</li><li><a href=/snow>")
	for page, want := range map[string]string{
		"<nav>" + closed + "</nav><p>a":                                           "<nav emptied=5,7,7></nav><p>a",
		"<div id=menu>" + closed + "</div><p>a":                                   "<div id=menu emptied=5,7,7></div><p>a",
		"<footer><nav>" + closed + "</nav>b&amp;c</footer>":                       "<footer><nav emptied=5,7,7></nav>b&amp;c</footer>", // a bar may tell a byline
		"<nav>" + links + "</nav><p>a":                                            "<nav>" + links + "</nav><p>a",                      // tags are left out
		"<nav>" + closed + "<h1>b</h1></nav>":                                     "<nav>" + closed + "<h1>b</h1></nav>",
		"<nav>" + closed + "<b></nav><p>a":                                        "<nav>" + closed + "<b></nav><p>a",
		"<div class=auth><nav>" + closed + "</nav></div>":                         "<div class=auth><nav>" + closed + "</nav></div>",
		"<nav><p>The harbour freezes twice in a good winter, they say.</p></nav>": "<nav><p>The harbour freezes twice in a good winter, they say.</p></nav>",
		"<nav><select><option>The harbour</option></select><i>freezes</i></nav>":  "<nav emptied=2,7,0></nav>",
		"<nav emptied=9,9,9>x</nav>":                                              "<nav>x</nav>",
		"<nav id=>" + closed + "</nav>a":                                          "<nav id=>" + closed + "</nav>a",
	} {
		small, _ := Page(nil, []byte(page), plainSense)
		require.Equal(t, want, string(small))
	}
	small, _ := Page(nil, []byte("<nav>"+closed+"</nav>"), nil)
	require.Equal(t, "<nav>"+closed+"</nav>", string(small))
}

// requireSameShells checks that a page of which whole is the tree gives the same with
// its chrome emptied, but for what is in that, and that the weights are right.
func requireSameShells(tb testing.TB, name string, page []byte, whole *html.Node) {
	emptied, _ := Page(nil, page, plainSense)
	require.LessOrEqual(tb, len(emptied), len(page)+maxGrowth, name)
	tree, err := html.Parse(bytes.NewReader(emptied))
	require.NoError(tb, err, name)
	if want, got := dumpShells(whole), dumpShells(tree); want != got {
		require.Equal(tb, want, got, "%s\nemptied: %s", name, clip(string(emptied)))
	}
}

// plainSense tells classes and ids by parts of words.
func plainSense(attribute string, value []byte) Sense {
	has := func(part string) bool { return bytes.Contains(value, []byte(part)) }
	switch {
	case attribute == "hidden":
		return Chrome
	case attribute != "class" && attribute != "id":
		return 0
	case has("auth"):
		return Read | Sought | Intact
	case has("date"), has("body"):
		return Read | Sought
	case has("menu"), has("foot"), has("side"), has("share"):
		return Read | Chrome
	}
	return 0
}

// dumpShells is dump where chrome without anything to read in it is no more than a
// weight, and classes are left out that tell nothing.
func dumpShells(root *html.Node) string {
	d := dumper{shells: true}
	d.children(root, 0, false)
	return d.b.String()
}

// shellOf tells chrome that was emptied, or in which there is little outside of links
// and nothing that passes look for, and what it weighs.
func shellOf(n *html.Node) (w Weight, ok bool) {
	if value, ok := attrOf(n, Emptied); ok {
		return WeightOf(value), true
	}
	isChrome := kindOf(n.DataAtom)&chrome != 0 || senseOf(n)&Chrome != 0
	return w, isChrome && kinds[n.DataAtom]&block != 0 && w.add(n, isLinked(n)) && w.Words-w.Linked <= maxLoose
}

// add adds what is in n. It returns false if passes look for some of it.
func (w *Weight) add(n *html.Node, linked bool) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			words := len(strings.Join(strings.FieldsFunc(c.Data, func(r rune) bool { return r <= ' ' }), ""))
			w.Words += words
			if linked {
				w.Linked += words
			}
		case c.Type != html.ElementNode || unread(c) || unclassed(c):
		case c.Namespace == "" && kindOf(c.DataAtom)&sought != 0, senseOf(c)&Sought != 0:
			return false
		default:
			value, _ := attrOf(c, Emptied)
			inner := WeightOf(value)
			*w = Weight{w.Elements + 1 + inner.Elements, w.Words + inner.Words, w.Linked + inner.Linked}
			hasText := c.Namespace == "" && kinds[c.DataAtom]&raw == 0 && c.DataAtom != atom.Select
			if hasText && !w.add(c, linked || c.DataAtom == atom.A) {
				return false
			}
		}
	}
	return true
}

func attrOf(n *html.Node, key string) (value string, ok bool) {
	i := slices.IndexFunc(n.Attr, func(a html.Attribute) bool { return a.Key == key })
	if i < 0 {
		return "", false
	}
	return n.Attr[i].Val, true
}

func senseOf(n *html.Node) (s Sense) {
	for _, a := range n.Attr {
		s |= plainSense(a.Key, []byte(a.Val))
	}
	return s
}

func isLinked(n *html.Node) bool {
	for p := range n.Ancestors() {
		if p.DataAtom == atom.A {
			return true
		}
	}
	return false
}

// unclassed tells meta elements that only a class kept which tells nothing.
func unclassed(n *html.Node) bool {
	if class, _ := attrOf(n, "class"); n.DataAtom != atom.Meta || plainSense("class", []byte(class))&Read != 0 {
		return false
	}
	bare := *n
	bare.Attr = slices.DeleteFunc(slices.Clone(n.Attr), func(a html.Attribute) bool { return a.Key == "class" })
	return unread(&bare)
}
