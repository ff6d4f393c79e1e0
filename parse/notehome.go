package parse

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
)

// home is where a linked note stands: elements of its own, or a stretch of a
// block that it shares with others.
type home struct {
	parts   []int32         // elements, in order
	passage article.Passage // in the body, where there are no parts
	blocks  []draftBlock
}

// maxNote bounds a note: bytes of words, and elements.
const (
	maxNote         = 6000
	maxNoteElements = 600
)

// homes finds the home of each group's target. Homes do not overlap; nil stands for
// a place that can be none.
func (n *notes) homes(groups [][]candidate) []*home {
	homes := make([]*home, len(groups))
	targets := make([]int32, len(groups))
	for i, g := range groups {
		targets[i] = g[0].target
	}
	n.targets = targets
	for i, g := range groups {
		next := int32(len(n.tree.nodes))
		if i+1 < len(groups) {
			next = targets[i+1]
		}
		homes[i] = n.homeOf(g, next, targets)
	}
	return homes
}

// homeOf finds the home of one group. next is the target of the group after it.
func (n *notes) homeOf(g []candidate, next int32, targets []int32) *home {
	t := g[0].target
	e := n.block(t)
	if node := n.tree.nodes[e].node; isHeading(node.DataAtom) && markerOf(textOf(node)) == "" {
		return nil
	}
	own := func(e int32) bool {
		node := &n.tree.nodes[e]
		return node.text <= maxNote && node.end-e <= maxNoteElements && !n.shared(e, t, targets) &&
			!slices.ContainsFunc(g, func(c candidate) bool { return n.tree.within(c.element, e) })
	}
	if !own(e) {
		return n.stretch(g, next)
	}
	if e != t || n.tree.nodes[e].node.DataAtom == atom.P {
		for p := n.tree.nodes[e].parent; p > 0 && p != n.main && n.wraps(p, e) && own(p); p = n.tree.nodes[p].parent {
			e = p
		}
	}
	h := &home{parts: []int32{e}, blocks: n.blocksOf(e)}
	n.extend(h, next)
	return h
}

// elementHome is the home at element t, whatever else may be in it.
func (n *notes) elementHome(t int32) *home {
	e := n.block(t)
	return &home{parts: []int32{e}, blocks: n.blocksOf(e)}
}

// block returns the element that stands on a line of its own around element i: a row
// for what is in a cell.
func (n *notes) block(i int32) int32 {
	for i > 0 && isInline(n.tree.nodes[i].node.DataAtom) {
		i = n.tree.nodes[i].parent
	}
	if a := n.tree.nodes[i].node.DataAtom; (a == atom.Td || a == atom.Th) && n.tree.nodes[i].parent > 0 {
		return n.tree.nodes[i].parent
	}
	return i
}

// shared reports whether element e holds the target of another note than t.
func (n *notes) shared(e, t int32, targets []int32) bool {
	i, _ := slices.BinarySearch(targets, e)
	for ; i < len(targets) && targets[i] < n.tree.nodes[e].end; i++ {
		if targets[i] != t {
			return true
		}
	}
	return false
}

// wraps reports whether element p is the container of one note whose first element
// is e.
func (n *notes) wraps(p, e int32) bool {
	switch n.tree.nodes[p].node.DataAtom {
	case atom.Div, atom.Aside, atom.Li, atom.Dd, atom.Section:
		return p+1 == e
	}
	return false
}

// extend takes in what follows a home that holds only the label of its note, and
// paragraphs between it and the next note.
func (n *notes) extend(h *home, next int32) {
	e := h.parts[0]
	labelOnly := true
	for _, b := range h.blocks {
		labelOnly = labelOnly && n.isLabel(b)
	}
	bare := n.tree.nodes[e].node.DataAtom == atom.P
	if !labelOnly && !bare {
		return
	}
	var parts []int32
	for s := n.tree.nodes[e].end; s < n.tree.nodes[n.tree.nodes[e].parent].end && len(parts) < maxParts; s = n.tree.nodes[s].end {
		a := n.tree.nodes[s].node.DataAtom
		if next < n.tree.nodes[s].end { // the next note
			h.take(n, parts)
			return
		}
		if a == atom.Dt || bare && a != atom.P || isHeading(a) || n.tree.nodes[s].text > maxNote || n.tree.nodes[s].end-s > maxNoteElements {
			break
		}
		parts = append(parts, s)
	}
	if labelOnly {
		h.take(n, parts)
	}
}

// maxParts is how many elements a note goes on for after its first.
const maxParts = 3

func (h *home) take(n *notes, parts []int32) {
	for _, e := range parts {
		h.parts = append(h.parts, e)
		h.blocks = append(h.blocks, n.blocksOf(e)...)
	}
}

// isLabel reports whether a block holds nothing but the label of a note, and links back
// from it.
func (n *notes) isLabel(b draftBlock) bool {
	plain := b.Text.Plain
	if len(plain) <= 2*maxMarker && len(b.anchors) > 0 {
		plain = removalOf(n.backLinks(b)).from(plain)
	}
	return strings.Trim(plain, "^↑ ,;()[]") == "" || markerOf(strings.TrimLeft(plain, "^↑ ")) != ""
}

// stretch is the home of a note that shares its element with others or with the text:
// from its target to the end of the block or to the next target in it.
func (n *notes) stretch(g []candidate, next int32) *home {
	t := g[0].target
	i, ok := slices.BinarySearchFunc(n.draft.targets, t, func(x target, e int32) int { return int(x.element - e) })
	if !ok {
		return nil
	}
	start := n.draft.targets[i]
	if start.block >= len(n.draft.blocks) || start.block == g[0].Block {
		return nil
	}
	b := n.draft.blocks[start.block]
	span := article.Span{Start: min(start.at, len(b.Text.Plain)), End: len(b.Text.Plain)}
	if j, ok := slices.BinarySearchFunc(n.draft.targets, next, func(x target, e int32) int { return int(x.element - e) }); ok && n.draft.targets[j].block == start.block {
		span.End = min(max(span.Start, n.draft.targets[j].at), len(b.Text.Plain))
	}
	span.Start += len(b.Text.Plain[span.Start:span.End]) - len(strings.TrimLeft(b.Text.Plain[span.Start:span.End], blank))
	if span.Empty() || b.Grid != nil || len(b.Text.Plain) > maxNote || len(b.anchors) > maxNoteElements {
		return nil
	}
	return &home{passage: article.Passage{Block: start.block, Span: span}, blocks: []draftBlock{b.slice(span)}}
}

// slice returns the part of a block at s, with what points into it.
func (b draftBlock) slice(s article.Span) draftBlock {
	part := b
	part.Text = article.Text{Plain: b.Text.Plain[s.Start:s.End]}
	clip := func(x article.Span) article.Span {
		return article.Span{Start: min(max(x.Start, s.Start), s.End) - s.Start, End: min(max(x.End, s.Start), s.End) - s.Start}
	}
	for _, m := range b.Text.Marks {
		if m.Span = clip(m.Span); !m.Empty() {
			part.Text.Marks = append(part.Text.Marks, m)
		}
	}
	part.anchors = nil
	for _, a := range b.anchors {
		if s.Start <= a.Start && a.End <= s.End {
			a.Span = clip(a.Span)
			part.anchors = append(part.anchors, a)
		}
	}
	part.Text.SortMarks()
	return part
}

// blocksOf builds the blocks in element i.
func (p *page) blocksOf(i int32) []draftBlock {
	b := builder{page: p, prose: true}
	b.children(i)
	b.flush()
	return b.draft.blocks
}

// clear takes a home out of the body, with the element that held only notes.
func (n *notes) clear(h *home) {
	if len(h.parts) == 0 {
		n.remove(h.passage)
		return
	}
	n.emptied = append(n.emptied, h.parts...)
}

// remove takes a passage out of the body, with its block if that is all of it.
func (n *notes) remove(p article.Passage) {
	plain := n.draft.blocks[p.Block].Text.Plain
	if strings.TrimSpace(plain[:p.Start]+plain[p.End:]) == "" {
		n.take(p.Block)
		return
	}
	for p.Start > 0 && plain[p.Start-1] <= ' ' {
		p.Start--
	}
	n.cuts = append(n.cuts, p)
}

// sweep takes the blocks in elements that are notes out of the body, with what else
// their container says: a heading, a label, a switch.
func (n *notes) sweep() {
	if len(n.emptied) == 0 {
		return
	}
	slices.Sort(n.emptied)
	where := n.elements()
	left := map[int32][]int{} // blocks in a container, by container
	for i := range n.draft.blocks {
		e, ok := where[n.draft.blocks[i].node]
		switch {
		case !ok:
		case n.inEmptied(e), n.mostlyNotes(i, e):
			n.take(i)
		default:
			if c := n.container(e); c >= 0 {
				left[c] = append(left[c], i)
			}
		}
	}
	for c, blocks := range left {
		if !n.holdsEmptied(c) {
			continue
		}
		size := 0
		for _, i := range blocks {
			size += len(n.draft.blocks[i].Text.Plain)
		}
		for _, i := range blocks {
			if size <= maxRemains || n.isLabel(n.draft.blocks[i]) {
				n.take(i)
			}
		}
	}
}

// maxRemains is how many bytes a container of notes may hold besides them.
const maxRemains = 120

// elements finds the indexes of the elements that blocks stand in.
func (n *notes) elements() map[*html.Node]int32 {
	where := make(map[*html.Node]int32, len(n.draft.blocks))
	for i := range n.draft.blocks {
		where[n.draft.blocks[i].node] = -1
	}
	for i := range n.tree.nodes {
		if _, ok := where[n.tree.nodes[i].node]; ok {
			where[n.tree.nodes[i].node] = int32(i)
		}
	}
	return where
}

// siblings makes notes of what stands in one list with notes but has no marker in the
// body: that may be in a line above it.
func (n *notes) siblings() {
	slices.Sort(n.emptied)
	bound := n.emptied
	last := int32(-1)
	for _, home := range bound {
		parent := n.tree.nodes[home].parent
		if parent == last || parent <= 0 || !n.listed(home, home) {
			continue
		}
		last = parent
		for i := parent + 1; i < n.tree.nodes[parent].end; i = n.tree.nodes[i].end {
			if _, taken := slices.BinarySearch(bound, i); taken || !n.listed(i, home) {
				continue
			}
			blocks := n.blocksOf(i)
			if n.add("sibling", n.tree.nodes[i].node, note{text: n.composed(blocks, ""), block: len(n.draft.blocks)}) >= 0 {
				n.emptied = append(n.emptied, i)
			}
		}
	}
}

// listed reports whether element i is an item of the kind that home is.
func (n *notes) listed(i, home int32) bool {
	node, like := n.tree.nodes[i].node, n.tree.nodes[home].node
	if node.DataAtom != like.DataAtom || n.tree.nodes[i].text > maxNote || attr(node, "id") == "" || n.holdsEmptied(i) && i != home {
		return false
	}
	switch node.DataAtom {
	case atom.Li, atom.Dd:
		return true
	case atom.Div, atom.Aside:
		return attr(node, "class") != "" && attr(node, "class") == attr(like, "class")
	}
	return false
}

// inEmptied reports whether element e lies in a home. Homes do not overlap.
func (n *notes) inEmptied(e int32) bool {
	i := sort.Search(len(n.emptied), func(i int) bool { return n.emptied[i] > e }) - 1
	return i >= 0 && n.tree.within(e, n.emptied[i])
}

func (n *notes) holdsEmptied(e int32) bool {
	i, _ := slices.BinarySearch(n.emptied, e)
	return i < len(n.emptied) && n.tree.within(n.emptied[i], e)
}

// mostlyNotes reports whether block i is a table of notes.
func (n *notes) mostlyNotes(i int, e int32) bool {
	if n.draft.blocks[i].Kind != article.Table || e < 0 {
		return false
	}
	size := int32(0)
	at, _ := slices.BinarySearch(n.emptied, e)
	for ; at < len(n.emptied) && n.tree.within(n.emptied[at], e); at++ {
		size += n.tree.nodes[n.emptied[at]].text
	}
	return 2*size > n.tree.nodes[e].text
}

// container returns the innermost element around e that is named as one of notes,
// -1 if there is none within the body.
func (n *notes) container(e int32) int32 {
	for ; e > n.main && e >= 0; e = n.tree.nodes[e].parent {
		if n.tree.nodes[e].role&roleNotes != 0 {
			return e
		}
	}
	return -1
}

// composed joins the blocks of a note to one text, without label and back-links.
func (n *notes) composed(blocks []draftBlock, marker string) article.Text {
	var t article.Text
	for i, b := range blocks {
		b.cut(n.backLinks(b))
		if t.Plain == "" && i+1 < len(blocks) && n.isLabel(b) {
			continue
		}
		if t.Plain == "" {
			b.cut([]article.Span{{End: remnant(b.Text.Plain)}})
			b.cut([]article.Span{{End: labelEnd(b, marker)}})
		}
		b.cut([]article.Span{{Start: tailStart(b.Text.Plain), End: len(b.Text.Plain)}})
		if strings.Trim(b.Text.Plain, " ,;()[]") == "" {
			continue
		}
		if t.Plain != "" {
			t.Plain += "\n\n"
		}
		at := len(t.Plain)
		t.Plain += b.Text.Plain
		for _, m := range b.Text.Marks {
			m.Start, m.End = m.Start+at, m.End+at
			t.Marks = append(t.Marks, m)
		}
	}
	t.SortMarks()
	return t
}

// remnant is how many bytes are left at the begin of s of a list of links back: "(, )".
func remnant(s string) int {
	rest := strings.TrimLeft(s, " ,;()[]")
	if strings.ContainsRune(s[:len(s)-len(rest)], ',') {
		return len(s) - len(rest)
	}
	return 0
}

// backLinks returns the spans of the links in a note that lead back to where it is
// referred to, and of markers of other notes.
func (n *notes) backLinks(b draftBlock) []article.Span {
	var spans []article.Span
	for _, a := range b.anchors {
		words := b.Text.Plain[a.Start:a.End]
		r := n.id(a.fragment)
		switch {
		case a.inlay || r == 0:
		case r < a.element, r <= a.element+reach && isArrow(words), markerOf(words) != "" && !strings.Contains(words, " "):
			spans = append(spans, widened(b.Text.Plain, a.Span))
		}
	}
	return spans
}

func isArrow(s string) bool { return strings.TrimFunc(s, isReturn) == "" }

// isReturn tells the signs that back-links show, and blanks.
func isReturn(r rune) bool {
	switch r {
	case '↩', '↑', '↲', '⏎', '⤴', '⮐', '⬆', '⇑', '↵', '^', '\uFE0E', '\uFE0F', '▲', '△', '↥', '⇧', '☝', '🔙':
		return true
	}
	return unicode.IsSpace(r)
}

// labelEnd returns where the text of a note begins, after its number or sign. The items
// of ordered lists have their number without writing it: "3 April" is a date there.
func labelEnd(b draftBlock, marker string) int {
	t := b.Text
	s := t.Plain
	at := len(s) - len(strings.TrimLeftFunc(s, isReturn))
	if size := labelSize(s[at:], marker); size > 0 && (size < len(s)-at) && !(size == len(marker) && s[at+size] == ' ' && isNumeral(marker) && numbered(b.node)) {
		at += size
	} else if len(t.Marks) > 0 && t.Marks[0].Start == at && t.Marks[0].Kind == article.Sup && markerOf(s[at:t.Marks[0].End]) != "" {
		at = t.Marks[0].End
	}
	rest := strings.TrimLeft(s[at:], " \u00A0\n\u2002\u2003\t")
	rest = strings.TrimLeft(strings.TrimLeft(rest, ".:)]：）"), " \u00A0\n\u2002\u2003\t")
	return len(s) - len(rest)
}

// numbered reports whether n stands in an item of an ordered list, whose number browsers
// show.
func numbered(n *html.Node) bool {
	for tries := 0; n != nil && tries < reach; n, tries = n.Parent, tries+1 {
		if n.DataAtom == atom.Li {
			return n.Parent != nil && n.Parent.DataAtom == atom.Ol
		}
	}
	return false
}

// labelSize returns how many bytes of s its label takes: the marker in brackets, or
// bare and parted from what follows.
func labelSize(s, marker string) int {
	if marker == "" {
		return 0
	}
	open, size := utf8.DecodeRuneInString(s)
	if shut := closer(open); shut != 0 {
		if inner, rest, ok := strings.Cut(s[size:], string(shut)); ok && markerOf(inner) == marker {
			return len(s) - len(rest)
		}
		return 0
	}
	rest, ok := strings.CutPrefix(s, marker)
	if !ok {
		return 0
	}
	next, _ := utf8.DecodeRuneInString(rest)
	last, _ := utf8.DecodeLastRuneInString(marker)
	if isSymbol(last) && !isSymbol(next) || isMarkerEdge(next) {
		return len(s) - len(rest)
	}
	return 0
}

// opensWith reports whether s begins with the label of a note.
func opensWith(s, marker string) bool { return labelSize(s, marker) > 0 }

// tailStart returns where the text of a note ends, before what is left of a back-link.
func tailStart(s string) int {
	for {
		t := strings.TrimRightFunc(s, isReturn)
		for _, empty := range [...]string{"[]", "()"} {
			t = strings.TrimSuffix(t, empty)
		}
		if t == s {
			return len(s)
		}
		s = t
	}
}
