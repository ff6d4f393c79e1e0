package parse

import (
	"slices"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/parse/internal/thin"
)

// tree lists the elements of a page in document order, so that passes score and
// look up by index, in slices, and walk the page's nodes once.
type tree struct {
	nodes []element
	// marked are the elements that some pass asked for by tag or role.
	marked []int32
	// first tells of each element whether its first words are a link; see linkFirst.
	first []bool
	// controls open panels on a click, folded are hidden elements that may be some.
	controls, folded []int32
}

// element is one element of the page.
type element struct {
	node   *html.Node
	parent int32 // -1 for the root element
	end    int32 // index after the last descendant
	role   role
	names  word  // what its class and id say
	text   int32 // bytes of words below the element, white space not counted
	own    int32 // of these, outside of blocks within it
	place  int32 // its index, were none before it emptied
	link   int32 // of these, within links
	prose  int32 // bytes in paragraphs that read like running text, chrome left out
}

// notText are elements whose character data nobody reads.
func notText(a atom.Atom) bool {
	switch a {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Iframe, atom.Svg, atom.Math,
		atom.Object, atom.Select, atom.Textarea, atom.Noframes, atom.Noembed, atom.Head, atom.Title:
		return true
	}
	return false
}

// wanted are tags that the metadata pass reads wherever they stand.
func wanted(a atom.Atom) bool {
	switch a {
	case atom.Meta, atom.Link, atom.Title, atom.Base, atom.H1, atom.Time, atom.Html:
		return true
	}
	return false
}

// indexTree walks the page once. thinned tells whether package thin may have emptied
// elements of it.
func indexTree(root *html.Node, roles *roleMemo, thinned bool) tree {
	w := walker{tree: tree{nodes: make([]element, 0, 1024)}, roles: roles, thinned: thinned}
	w.children(root, -1)
	w.tree.openPanels()
	return w.tree
}

type walker struct {
	tree
	link  int // how many links are open
	roles *roleMemo

	thinned bool  // elements may be emptied
	lost    int32 // elements that were in such, so far
}

func (w *walker) children(n *html.Node, parent int32) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.Type {
		case html.ElementNode:
			w.element(c, parent)
		case html.TextNode:
			if parent >= 0 {
				w.words(c.Data, parent)
			}
		}
	}
}

func (w *walker) element(n *html.Node, parent int32) {
	i := int32(len(w.nodes))
	r, names := w.roles.of(n)
	w.nodes = append(w.nodes, element{node: n, parent: parent, role: r, names: names, place: i + w.lost})
	if last := len(n.Attr) - 1; w.thinned && last >= 0 && n.Attr[last].Key == thin.Emptied {
		w.emptied(&w.nodes[i], thin.WeightOf(n.Attr[last].Val))
	}
	if wanted(n.DataAtom) || n.DataAtom == 0 && n.Data == snippetTag || w.nodes[i].role&markedRoles != 0 || isData(n) {
		w.marked = append(w.marked, i)
	}
	switch {
	case mayControl(n, r):
		w.controls = append(w.controls, i)
	case r&roleHidden != 0 && !notText(n.DataAtom):
		w.folded = append(w.folded, i)
	}
	if !notText(n.DataAtom) {
		if n.DataAtom == atom.A {
			w.link++
		}
		w.children(n, i)
		if n.DataAtom == atom.A {
			w.link--
		}
	} else if n.DataAtom == atom.Head {
		w.head(n, i)
	}
	e := &w.nodes[i]
	e.end = int32(len(w.nodes))
	if parent >= 0 {
		if isInline(n.DataAtom) {
			w.nodes[parent].own += e.own
		}
		w.nodes[parent].text += e.text
		w.nodes[parent].link += e.link
	}
}

// emptied gives an element that package thin emptied the weight it had.
func (w *walker) emptied(e *element, weight thin.Weight) {
	w.lost += int32(weight.Elements)
	e.text, e.link = int32(weight.Words), int32(weight.Linked)
}

// around returns the indexes of the elements less than n places before and after i,
// as a half-open range.
func (t *tree) around(i, n int32) (from, to int32) {
	place := t.nodes[i].place
	for from = i; from > 0 && t.nodes[from-1].place >= place-n; from-- {
	}
	for to = i; to < int32(len(t.nodes)) && t.nodes[to].place < place+n; to++ {
	}
	return from, to
}

// head indexes the elements of the head, whose text is not for readers.
func (w *walker) head(head *html.Node, parent int32) {
	for c := head.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode {
			w.element(c, parent)
		}
	}
}

func (w *walker) words(s string, parent int32) {
	n := int32(0)
	for i := 0; i < len(s); i++ {
		if s[i] > ' ' {
			n++
		}
	}
	w.nodes[parent].text += n
	w.nodes[parent].own += n
	if w.link > 0 {
		w.nodes[parent].link += n
	}
}

// isData tells scripts that hold JSON-LD.
func isData(n *html.Node) bool {
	return n.DataAtom == atom.Script && attr(n, "type") == "application/ld+json"
}

// within reports whether element i is a or one of its descendants.
func (t *tree) within(i, a int32) bool { return a <= i && i < t.nodes[a].end }

// inherits reports whether element i or one of its ancestors has one of the roles.
func (t *tree) inherits(i int32, r role) bool {
	for ; i >= 0; i = t.nodes[i].parent {
		if t.nodes[i].role&r != 0 {
			return true
		}
	}
	return false
}

// index returns where n is in the tree, -1 if it is not.
func (t *tree) index(n *html.Node) int32 {
	return int32(slices.IndexFunc(t.nodes, func(e element) bool { return e.node == n }))
}

// find returns the indexes of those of nodes that are in the tree, in document order.
func (t *tree) find(nodes []*html.Node) []int32 {
	want := make(map[*html.Node]bool, len(nodes))
	for _, n := range nodes {
		want[n] = true
	}
	var found []int32
	for i := range t.nodes {
		if want[t.nodes[i].node] {
			found = append(found, int32(i))
		}
	}
	return found
}
