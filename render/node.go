package render

import (
	"iter"
	"strings"

	"github.com/pullquote/pullquote/internal/weburl"
)

// node is one piece of a snippet. Constructors build a tree of them once, and
// each format is a printer of that tree. Everything in it is already safe to show:
// texts have gone through [prose] or [label], addresses through [weburl.Clean].
type node struct {
	kind kind
	// names say what of the article this is, such as "headline" or "note editor",
	// with a space between them.
	names string
	// text is the content of a text node, in which "\n" is a line break, and the
	// description of an image.
	text string

	url  string // of a link, an image, a blockquote's source; "#id" within the snippet
	kids []*node
	// more is what few kinds have: not nil for the snippet itself, headings, lists, code,
	// cells, times, images, notes, references to them and links back.
	*more
}

// more keeps nodes small, most of which are texts.
type more struct {
	id   string
	lang string
	dir  string
	date string // machine-readable form of a time
	// label is what a sign is called for those who do not see it.
	label string
	// property is what a part of the article is called by schema.org.
	property string

	level   int // of a heading in the article, 1 to 6; 0 is the snippet's own heading
	rank    int // of a heading below the snippet's own, from 1
	start   int // number of a list's first item
	columns int // that a cell spans
	rows    int
	width   int // of an image, CSS pixels
	height  int
	ordered bool
	syntax  string // language of code
}

// kind is what a node is, whatever it stands for in the article.
type kind uint8

const (
	rootNode kind = iota

	// Blocks.
	articleNode
	headerNode
	footerNode
	sectionNode
	groupNode
	asideNode
	figureNode
	captionNode
	quoteNode
	paraNode
	headingNode
	listNode
	itemNode
	codeNode
	scrollerNode
	tableNode
	titleNode
	rowNode
	cellNode
	headCellNode
	ruleNode
	notesNode
	noteNode

	// Parts of a line.
	textNode
	spanNode
	isolateNode
	linkNode
	emphasisNode
	strongNode
	monoNode
	subNode
	supNode
	struckNode
	timeNode
	citeNode
	noteRefNode
	backlinkNode
	imageNode
)

// newNode returns a node with those kids that are there.
func newNode(k kind, names string, kids ...*node) *node {
	return (&node{kind: k, names: names}).add(kids...)
}

// filled is newNode for what is left out where it has no kids: it returns nil.
func filled(k kind, names string, kids ...*node) *node {
	if n := newNode(k, names, kids...); len(n.kids) > 0 {
		return n
	}
	return nil
}

// has gives n what few nodes have.
func (n *node) has(m more) *node {
	n.more = &m
	return n
}

// add appends those kids that are not nil.
func (n *node) add(kids ...*node) *node {
	if n.kids == nil && len(kids) > 0 {
		n.kids = make([]*node, 0, len(kids))
	}
	for _, kid := range kids {
		if kid != nil {
			n.kids = append(n.kids, kid)
		}
	}
	return n
}

// is reports whether n is there and has the given kind.
func (n *node) is(k kind) bool { return n != nil && n.kind == k }

// words returns a node for safe text, nil for none.
func words(s string) *node {
	if s == "" {
		return nil
	}
	return &node{kind: textNode, text: s}
}

// isolate returns text of its own direction, such as a name, nil for none.
func isolate(names, s string) *node {
	return filled(isolateNode, names, words(label(s)))
}

// linked returns n within a link to url, or n itself where url is not one to link to.
func linked(url string, n *node) *node {
	url = weburl.Clean(url)
	if url == "" || n == nil {
		return n
	}
	return &node{kind: linkNode, url: url, kids: []*node{n}}
}

// joined returns the nodes that are there with sep between them.
func joined(sep string, nodes ...*node) []*node {
	var line []*node
	for _, n := range nodes {
		if n == nil {
			continue
		}
		if len(line) > 0 {
			line = append(line, words(sep))
		}
		line = append(line, n)
	}
	return line
}

// inline reports whether n is part of a line.
func (n *node) inline() bool {
	switch n.kind {
	case textNode, spanNode, isolateNode, linkNode, emphasisNode, strongNode, monoNode, subNode, supNode, struckNode,
		timeNode, citeNode, noteRefNode, backlinkNode:
		return true
	}
	return false
}

// flow yields each block by itself and the parts of a line between two blocks together.
func flow(nodes []*node) iter.Seq[[]*node] {
	return func(yield func([]*node) bool) {
		for len(nodes) > 0 {
			n := 1
			for n < len(nodes) && nodes[0].inline() && nodes[n].inline() {
				n++
			}
			if !yield(nodes[:n]) {
				return
			}
			nodes = nodes[n:]
		}
	}
}

// walk calls visit for n and what is in it, in order; it passes over the kids of a
// node that visit returns false for.
func (n *node) walk(visit func(*node) bool) {
	if !visit(n) {
		return
	}
	for _, kid := range n.kids {
		kid.walk(visit)
	}
}

// plain returns the words in n.
func (n *node) plain() string { return n.words(func(*node) bool { return true }) }

// said is plain without the signs of notes.
func (n *node) said() string {
	return n.words(func(kid *node) bool { return kid.kind != noteRefNode && kid.kind != backlinkNode })
}

// words returns the words in those nodes in n that are wanted.
func (n *node) words(wanted func(*node) bool) string {
	var b strings.Builder
	n.walk(func(kid *node) bool {
		if kid.kind == textNode {
			b.WriteString(kid.text)
		}
		return wanted(kid)
	})
	return b.String()
}
