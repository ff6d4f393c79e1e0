package parse

import (
	"cmp"
	"net/url"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
)

// linked finds the notes that markers link to.
//
// A marker is a link whose words are a sign and which follows some text; it leads
// forward to a place of the page. The note there most often links back to the marker:
// then nothing else has to be known. Where it does not, the names of either or the
// sign said again at its start tell.
func (n *notes) linked() {
	groups := n.candidates()
	homes := n.homes(groups)
	for i, g := range groups {
		if homes[i] == nil {
			n.refuse("no home", n.tree.nodes[g[0].target].node, g[0].marker)
			continue
		}
		n.bind(g, homes[i])
	}
	n.later()
	n.siblings()
	n.sweep()
}

// candidate is a link that may be the marker of a note.
type candidate struct {
	article.Passage
	marker  string
	element int32
	target  int32 // the element it leads to
}

// candidates finds the links that may be markers, grouped by their target in the
// order of the page, and binds inlays on the way.
func (n *notes) candidates() [][]candidate {
	var all []candidate
	for i := range n.draft.blocks {
		b := &n.draft.blocks[i]
		if b.gone {
			continue
		}
		for _, a := range b.anchors {
			c := candidate{Passage: article.Passage{Block: i, Span: a.Span}, element: a.element, target: n.id(a.fragment)}
			switch {
			case a.inlay:
				n.inlayNote(c)
			case c.target > 0:
				c.marker = markerOf(b.Text.Plain[a.Start:a.End])
				if c.marker == "" && strings.HasPrefix(a.fragment, citePrefix) {
					c.marker = groupMarker(b.Text.Plain[a.Start:a.End])
				}
				switch {
				case c.marker == "" || !n.follows(c):
				case c.target > a.element:
					all = append(all, c)
				default:
					n.backward = append(n.backward, c)
				}
			}
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(a.target, b.target) })
	var groups [][]candidate
	for len(all) > 0 {
		k := 1
		for k < len(all) && all[k].target == all[0].target {
			k++
		}
		groups = append(groups, all[:k])
		all = all[k:]
	}
	return groups
}

// citePrefix begins the fragments of MediaWiki's notes, which may be in groups with names
// of their own: "[A 1]".
const citePrefix = "cite_note"

// groupMarker is the marker of a note in a group, "" if s is none.
func groupMarker(s string) string {
	s = strings.TrimFunc(s, isMarkerEdge)
	i := strings.LastIndexAny(s, " \u00A0")
	if i < 0 || len(s) > maxMarker || !isNumeral(strings.TrimLeft(s[i:], " \u00A0")) {
		return ""
	}
	return s
}

// later binds the markers that refer once more to a note further up.
func (n *notes) later() {
	for _, c := range n.backward {
		if k, ok := n.byTarget[c.target]; ok {
			n.refs = append(n.refs, noteRef{c.Passage, k})
		}
	}
}

// follows reports whether words stand before the marker in its block.
func (n *notes) follows(c candidate) bool {
	head := n.draft.blocks[c.Block].Text.Plain[:c.Start]
	return strings.TrimFunc(head[max(0, len(head)-2*maxMarker):], isMarkerEdge) != ""
}

// inlayNote binds a note that stands where its marker does. Where a script leads to
// the whole note elsewhere, that is the one to take.
func (n *notes) inlayNote(c candidate) {
	marker, blocks := n.inlaid(c.element)
	node := n.tree.nodes[c.element].node
	if k, ok := n.byTarget[c.target]; ok && c.target > 0 {
		n.refs = append(n.refs, noteRef{c.Passage, k})
		return
	}
	if c.target > 0 {
		home := n.elementHome(c.target)
		if whole := n.composed(home.blocks, marker); whole.Plain != "" {
			n.bound("scripted", node, note{marker: marker, text: whole, block: c.Block}, c)
			n.byTarget[c.target] = len(n.found) - 1
			n.clear(home)
			return
		}
	}
	n.bound("inlay", node, note{marker: marker, text: n.composed(blocks, marker), block: c.Block}, c)
}

func (n *notes) bound(rule string, node *html.Node, x note, c candidate) {
	if k := n.add(rule, node, x); k >= 0 {
		n.refs = append(n.refs, noteRef{c.Passage, k})
	}
}

// id returns the element that a fragment leads to, 0 if there is none.
func (n *notes) id(fragment string) int32 {
	if fragment == "" {
		return 0
	}
	if n.ids == nil {
		n.ids = n.tree.ids()
	}
	if i, ok := n.ids[fragment]; ok {
		return i
	}
	if decoded, err := url.PathUnescape(fragment); err == nil {
		return n.ids[decoded]
	}
	return 0
}

// ids lists the places that fragments can lead to. The first of a name counts.
func (t *tree) ids() map[string]int32 {
	ids := map[string]int32{}
	put := func(id string, i int32) {
		if _, taken := ids[id]; id != "" && !taken {
			ids[id] = i
		}
	}
	for i := range t.nodes {
		n := t.nodes[i].node
		put(attr(n, "id"), int32(i))
		if n.DataAtom == atom.A {
			put(attr(n, "name"), int32(i))
		}
	}
	return ids
}

// bind decides whether a group of markers and the home they lead to are a note.
func (n *notes) bind(group []candidate, home *home) {
	first := group[0]
	node := n.tree.nodes[first.target].node
	rule := n.bond(group, home)
	if rule == "" {
		n.refuse("unmatched", node, first.marker)
		return
	}
	text := n.composed(home.blocks, first.marker)
	k := n.add(rule, node, note{marker: first.marker, text: text, block: len(n.draft.blocks)})
	if k < 0 {
		return
	}
	for _, c := range group {
		n.refs = append(n.refs, noteRef{c.Passage, k})
	}
	n.byTarget[first.target] = k
	n.clear(home)
}

// bond names the rule by which markers and home belong together, or "".
func (n *notes) bond(group []candidate, home *home) string {
	switch {
	case len(home.blocks) == 0:
		return ""
	case n.linksBack(group, home):
		return "mutual"
	case n.tree.inherits(group[0].target, roleComments), isNoteHeading(home.blocks[0].Text.Plain): // all of them
		return ""
	case n.named(group[0]):
		return "named"
	case n.setOff(group[0]) && n.counted(group[0]):
		return "counted"
	case opensWith(home.blocks[0].Text.Plain, group[0].marker) && !isNumeral(home.blocks[0].Text.Plain) && n.refers(group[0]):
		return "labelled link"
	}
	return ""
}

// setOff reports whether a marker is raised or in square brackets.
func (n *notes) setOff(c candidate) bool {
	b := &n.draft.blocks[c.Block]
	if strings.ContainsAny(b.Text.Plain[c.Start:c.End], "[]") || strings.HasSuffix(b.Text.Plain[:c.Start], "[") {
		return true
	}
	return b.isRaised(c.Span)
}

// refers reports whether a marker refers to a note rather than to a numbered paragraph:
// it is raised, a sign, or touches a word, and its own paragraph is not numbered.
// Pictures are no notes.
func (n *notes) refers(c candidate) bool {
	if n.tree.quoted(c.target) {
		return false
	}
	plain := n.draft.blocks[c.Block].Text.Plain
	if n.draft.blocks[c.Block].isRaised(c.Span) || !isNumeral(c.marker) {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(plain[:c.Start])
	return (n.setOff(c) || !unicode.IsSpace(before)) && !opensNumbered(plain) && !n.inSeries(c)
}

// inSeries reports whether the target of a marker is one of several numbered paragraphs
// of which markers do not lead to all.
func (n *notes) inSeries(c candidate) bool {
	e := n.block(c.target)
	for tries := 0; tries < maxSeries; tries++ {
		node := elementBefore(n.tree.nodes[e].node)
		if node == nil || !opensNumbered(beginOf(node, maxMarker)) {
			return false
		}
		before := n.indexOf(node)
		if i, _ := slices.BinarySearch(n.targets, before); i == len(n.targets) || n.targets[i] >= n.tree.nodes[before].end {
			return true
		}
		e = before
	}
	return false
}

// indexOf is where node is in the tree.
func (n *notes) indexOf(node *html.Node) int32 {
	if n.indexes == nil {
		n.indexes = make(map[*html.Node]int32, len(n.tree.nodes))
		for i := range n.tree.nodes {
			n.indexes[n.tree.nodes[i].node] = int32(i)
		}
	}
	return n.indexes[node]
}

// maxSeries is how many numbered paragraphs before a target are looked at.
const maxSeries = 8

// elementBefore returns the element before n that has words, nil if there is none.
func elementBefore(n *html.Node) *html.Node {
	for n = n.PrevSibling; n != nil; n = n.PrevSibling {
		if n.Type == html.ElementNode && beginOf(n, 1) != "" {
			return n
		}
	}
	return nil
}

// opensNumbered reports whether a paragraph begins with a number: "12. ", "(12) ", "[12] ".
func opensNumbered(s string) bool {
	s = strings.TrimLeft(s, "[(")
	_, digits := digitsOf(s)
	return digits > 0 && len(s) > digits && strings.IndexByte(".)]", s[digits]) >= 0
}

// counted reports whether the target of a marker is the item of an ordered list that has
// its number.
func (n *notes) counted(c candidate) bool {
	li := c.target
	for tries := 0; li > 0 && n.tree.nodes[li].node.DataAtom != atom.Li; tries++ {
		if tries == reach {
			return false
		}
		li = n.tree.nodes[li].parent
	}
	if li <= 0 || n.tree.nodes[n.tree.nodes[li].parent].node.DataAtom != atom.Ol {
		return false
	}
	number, _ := digitsOf(c.marker)
	return number > 0 && n.ordinal(li) == number
}

// ordinal is the number of an item of an ordered list.
func (n *notes) ordinal(li int32) int {
	if k, ok := n.ordinals[li]; ok {
		return k
	}
	if n.ordinals == nil {
		n.ordinals = map[int32]int{}
	}
	ol := n.tree.nodes[li].parent
	k := max(natural(attr(n.tree.nodes[ol].node, "start")), 1)
	for i := ol + 1; i < n.tree.nodes[ol].end; i = n.tree.nodes[i].end {
		if n.tree.nodes[i].node.DataAtom == atom.Li {
			n.ordinals[i] = k
			k++
		}
	}
	return n.ordinals[li]
}

// reach is how many elements apart in the page the marker may be from the element
// that carries its id: a sup or span around it, an empty anchor before it.
const reach = 4

// linksBack reports whether the home holds a link to one of the markers. Numbered
// paragraphs may refer to each other by their numbers.
func (n *notes) linksBack(group []candidate, home *home) bool {
	plain := n.draft.blocks[group[0].Block].Text.Plain
	among := opensNumbered(plain) && !n.draft.blocks[group[0].Block].isRaised(group[0].Span)
	for _, b := range home.blocks {
		for _, a := range b.anchors {
			r := n.id(a.fragment)
			if r <= 0 || r == group[0].target || among && isNumeral(b.Text.Plain[a.Start:a.End]) {
				continue
			}
			if slices.ContainsFunc(group, func(c candidate) bool { return -reach <= r-c.element && r-c.element <= reach }) {
				return true
			}
		}
	}
	return false
}

// noteNames are words in classes, ids, roles and types that mean a note. wordsOf
// splits names the same way.
var noteNames = map[string]bool{
	"footnote": true, "footnotes": true, "endnote": true, "endnotes": true, "noteref": true, "note": true, "notes": true, "fn": true, "ftn": true,
	"fnt": true, "footnoteref": true, "rearnote": true, "nota": true, "notas": true, "noten": true, "fussnote": true, "fussnoten": true, "voetnoot": true, "reference": true, "references": true, "cite": true,
	"ref": true, "refs": true, "source": true, "sources": true, "quelle": true, "quellen": true, "cita": true, "citas": true, "fuente": true, "fuentes": true, "bron": true, "bronnen": true, "przypis": true, "przypisy": true, "bib": true, "citation": true, "citations": true, "fnote": true,
}

// named reports whether the names of marker or target say that it is a note.
func (n *notes) named(c candidate) bool {
	target := n.tree.nodes[c.target].node
	if n.tree.inherits(c.target, roleNotes) || hasNoteName(target, "id", "name", "class", "role", "epub:type", "data-type") {
		return true
	}
	marker := n.tree.nodes[c.element].node
	return hasNoteName(marker, "class", "role", "epub:type", "data-type", "rel")
}

func hasNoteName(n *html.Node, keys ...string) bool {
	for _, key := range keys {
		for part := range strings.FieldsFuncSeq(attr(n, key), notLetter) {
			if noteNames[strings.ToLower(part)] {
				return true
			}
		}
	}
	return false
}

func notLetter(r rune) bool { return r < 'A' || 'Z' < r && r < 'a' || 'z' < r }
