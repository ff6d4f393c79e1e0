package thin

import (
	"bytes"
	"slices"

	"golang.org/x/net/html/atom"
)

// foreign handles the svg or math element that begins with g, and returns where it
// ends. Its content is left out, so that the tree builder never stands in it.
func (t *thinner) foreign(g *tag) int {
	t.reopen()
	end, regular := g.end, true
	if !g.closes {
		f := foreigner{thinner: t, math: g.atom == atom.Math}
		end, regular = f.run(g)
		regular = regular && !f.rich
	}
	bare := "<svg/>"
	if g.atom == atom.Math {
		bare = "<math/>"
	}
	switch {
	case t.whole && regular:
		t.keepBlank()
		t.copy(g.start, end)
		t.last = inlineEdge
		return end
	case len(bare) > end-g.start:
		if t.spare++; t.spare > maxSpare {
			t.Foreign++
			t.leaveOut()
			return end
		}
	}
	if !regular {
		t.keep()
		if t.whole {
			t.Foreign++
		}
	}
	t.meet(inlineEdge)
	t.insert(bare)
	if t.open.mute == 0 {
		t.held.Elements++
	}
	t.inside = true
	return end
}

// maxSpare is how many foreign elements may get longer by the slash that ends them.
const maxSpare = 64

// foreigner follows the content of a foreign element, as far as it takes to know
// where that ends.
type foreigner struct {
	*thinner
	math  bool
	nodes []foreignNode // the foreign element is below the first
	over  int           // nodes open that are not on the stack
	rich  bool          // it holds elements of HTML, or is deep, to which limits apply
}

// foreignNode is an element that is open in a foreign one.
type foreignNode struct {
	name []byte
	html bool // it is one of HTML's, at a point that takes them
	math bool
	home bool // elements of HTML may stand in it
}

// run returns where the element ends, and whether it does with its own end tag.
func (f *foreigner) run(g *tag) (end int, regular bool) {
	f.nodes = append(f.nodes, foreignNode{name: g.name, math: f.math})
	for i := g.end; i < len(f.src); {
		n := bytes.IndexByte(f.src[i:], '<')
		if n < 0 || i+n+2 >= len(f.src) {
			break
		}
		i += n
		next := 0
		switch c := f.src[i+1]; {
		case isLetter(c):
			next = f.start(i)
		case c == '/' && isLetter(f.src[i+2]):
			next = f.end(i)
		case c == '!' && bytes.HasPrefix(f.src[i:], []byte("<![CDATA[")) && !f.node().html:
			next = cdataEnd(f.src, i+len("<![CDATA["))
		case c == '!' || c == '?' || c == '/':
			next, _ = declaration(f.src, i)
		default:
			next = i + 1
		}
		if next <= i {
			return i, false
		}
		if i = next; len(f.nodes) == 0 {
			return i, true
		}
	}
	return len(f.src), false
}

func (f *foreigner) node() *foreignNode { return &f.nodes[len(f.nodes)-1] }

// cdataEnd returns where the section ends whose text begins at i.
func cdataEnd(src []byte, i int) int {
	if n := bytes.Index(src[i:], []byte("]]>")); n >= 0 {
		return i + n + len("]]>")
	}
	return len(src)
}

// start handles a start tag and returns where it ends; i itself if it ends the
// foreign element.
func (f *foreigner) start(i int) int {
	g, end := f.tagAt(i, i+1)
	g.end = f.readForeign(&g, end)
	if g.end < 0 {
		return len(f.src)
	}
	top := f.node()
	if !top.html && !f.homes(&g) {
		if !f.breaksOut(&g) {
			if !g.closes {
				f.push(foreignNode{name: g.name, math: top.math, home: f.isHome(&g, top.math)})
			}
			return g.end
		}
		if !f.goHome() {
			return i
		}
	}
	return f.startHTML(&g)
}

// readForeign reads the attributes of a tag, of which some tell foreign elements
// apart that no pass reads.
func (f *foreigner) readForeign(g *tag, i int) int {
	whole, dropped := f.whole, f.Dropped
	f.whole = true
	end := f.readAttributes(g, i)
	f.whole, f.Dropped = whole, dropped
	return end
}

// goHome closes foreign elements up to one that takes elements of HTML. It returns
// false if there is none.
func (f *foreigner) goHome() bool {
	n := len(f.nodes)
	for n > 0 && !f.nodes[n-1].html && !f.nodes[n-1].home {
		n--
	}
	if n > 0 {
		f.nodes = f.nodes[:n]
	}
	return n > 0
}

// startHTML handles the start tag of an element of HTML, or of a foreign one within
// such, and returns where it or its text ends.
func (f *foreigner) startHTML(g *tag) int {
	if g.kind&part != 0 && f.findHTML("table") < 0 && f.open.findAny(isCell, noPart) >= 0 {
		return g.start // the cell around it all ends
	}
	if g.kind&closesP != 0 || g.atom == atom.Table {
		if n := f.findHTML("p"); n >= 0 {
			f.nodes = f.nodes[:n]
		}
	}
	switch {
	case g.atom == atom.Svg || g.atom == atom.Math:
		if !g.closes {
			f.push(foreignNode{name: g.name, math: g.atom == atom.Math})
		}
	case g.kind&raw != 0:
		f.push(foreignNode{name: g.name, html: true})
		return rawEnd(f.src, g.end, g.atom.String())
	case g.kind&(void|unstacked) == 0:
		f.push(foreignNode{name: g.name, html: true})
	}
	return g.end
}

func isCell(a atom.Atom) bool { return a == atom.Td || a == atom.Th || a == atom.Caption }

// findHTML returns the innermost element of HTML of a name that is open and not
// hidden by a foreign one, -1 if there is none.
func (f *foreigner) findHTML(name string) int {
	for n := len(f.nodes) - 1; n >= 0 && f.nodes[n].html; n-- {
		if bytes.EqualFold(f.nodes[n].name, []byte(name)) {
			return n
		}
	}
	return -1
}

func (f *foreigner) push(n foreignNode) {
	f.rich = f.rich || n.html || len(f.nodes) >= maxDepth
	if f.over > 0 || len(f.nodes) >= maxDepth {
		f.over++
		return
	}
	f.nodes = append(f.nodes, n)
}

// homes reports whether the node that is open takes g as an element of HTML.
func (f *foreigner) homes(g *tag) bool {
	top := f.node()
	if !top.home {
		return top.math && g.atom == atom.Svg && bytes.EqualFold(top.name, []byte("annotation-xml"))
	}
	return !top.math || !bytes.EqualFold(g.name, []byte("mglyph")) && !bytes.EqualFold(g.name, []byte("malignmark")) || bytes.EqualFold(top.name, []byte("annotation-xml"))
}

// isHome reports whether elements of HTML may stand in a foreign element.
func (f *foreigner) isHome(g *tag, math bool) bool {
	var lower [maxTagName]byte
	name := string(lowered(lower[:], g.name))
	if len(g.name) > maxTagName {
		return false
	}
	switch {
	case math && name == "annotation-xml":
		encoding := f.value("encoding")
		return bytes.EqualFold(encoding, []byte("text/html")) || bytes.EqualFold(encoding, []byte("application/xhtml+xml"))
	case math:
		return name == "mi" || name == "mo" || name == "mn" || name == "ms" || name == "mtext"
	}
	return name == "foreignobject" || name == "desc" || name == "title"
}

// breaksOut reports whether g is an element of HTML that ends foreign ones.
func (f *foreigner) breaksOut(g *tag) bool {
	switch g.atom {
	case atom.B, atom.Big, atom.Blockquote, atom.Body, atom.Br, atom.Center, atom.Code, atom.Dd, atom.Div, atom.Dl, atom.Dt, atom.Em, atom.Embed,
		atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Head, atom.Hr, atom.I, atom.Img, atom.Li, atom.Listing, atom.Menu, atom.Meta,
		atom.Nobr, atom.Ol, atom.P, atom.Pre, atom.Ruby, atom.S, atom.Small, atom.Span, atom.Strong, atom.Strike, atom.Sub, atom.Sup, atom.Table,
		atom.Tt, atom.U, atom.Ul, atom.Var:
		return true
	case atom.Font:
		return f.value("color") != nil || f.value("face") != nil || f.value("size") != nil
	}
	return false
}

// end handles an end tag and returns where it ends; i itself if it ends the foreign
// element and more.
func (f *foreigner) end(i int) int {
	g, end := f.tagAt(i, i+2)
	if g.end = skipAttributes(f.src, end); g.end < 0 {
		return len(f.src)
	}
	if f.over > 0 {
		f.over--
		return g.end
	}
	n := len(f.nodes) - 1
	for ; n >= 0 && !f.nodes[n].html; n-- {
		if bytes.EqualFold(f.nodes[n].name, g.name) {
			f.nodes = f.nodes[:n]
			return g.end
		}
	}
	for ; n >= 0 && f.nodes[n].html; n-- {
		if bytes.EqualFold(f.nodes[n].name, g.name) {
			f.nodes = f.nodes[:n]
			return g.end
		}
	}
	return f.endOutside(&g)
}

// endOutside handles an end tag that belongs to nothing within the foreign element.
func (f *foreigner) endOutside(g *tag) int {
	atHome := slices.ContainsFunc(f.nodes, func(n foreignNode) bool { return n.home })
	switch {
	case g.kind&part != 0 || g.atom == atom.Table:
		if f.open.find(g.atom, noPart) >= 0 {
			return g.start
		}
	case g.atom == atom.P || g.atom == atom.Br:
		if !f.goHome() {
			return g.start
		}
	case !atHome && f.open.has(g):
		return g.start
	}
	return g.end
}
