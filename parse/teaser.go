package parse

import (
	"iter"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A list of teasers is leastTeasers or more elements side by side that have the same
// tag and names and begin with a link, teaserShare of them at least, and together say
// no more than teaserSize bytes each.
const (
	leastTeasers = 3
	teaserShare  = 0.8
	teaserSize   = 600
)

// leastRest is the share of prose that must be left without teasers: more than the
// rest are the entries of an article that is a list.
const leastRest = 0.25

// leaveTeasers takes what lists of other articles say out of the prose: it does not
// tell where the article lies.
func (t *tree) leaveTeasers(headline int32) {
	whole := t.nodes[0].prose
	if !t.markTeasers(headline) {
		return
	}
	t.scoreProse(notProse | roleTeaser)
	if float64(t.nodes[0].prose) >= leastRest*float64(whole) {
		return
	}
	for i := range t.nodes {
		t.nodes[i].role &^= roleTeaser
	}
	t.scoreProse(notProse)
}

// markTeasers gives the entries of lists of other articles their role. It reports
// whether there are any.
func (t *tree) markTeasers(headline int32) bool {
	t.linkFirst()
	found := false
	lists := map[shape]*teasers{}
	for i := range t.nodes {
		if t.nodes[i].end-int32(i) <= leastTeasers || t.nodes[i].text == 0 || t.linkedEntries(int32(i), headline) < leastTeasers {
			continue
		}
		clear(lists)
		for c := range t.entries(int32(i), headline) {
			k := shape{t.nodes[c].node.DataAtom, t.nodes[c].names}
			if lists[k] == nil {
				lists[k] = new(teasers)
			}
			lists[k].add(t.nodes[c].text, t.first[c])
		}
		for c := range t.entries(int32(i), headline) {
			if lists[shape{t.nodes[c].node.DataAtom, t.nodes[c].names}].is() {
				t.nodes[c].role |= roleTeaser
				found = true
			}
		}
	}
	return found
}

// linkedEntries counts the entries below i that begin with a link. A list of teasers
// has leastTeasers of them, and most elements have fewer.
func (t *tree) linkedEntries(i, headline int32) int {
	linked := 0
	for c := range t.entries(i, headline) {
		if t.first[c] {
			linked++
		}
	}
	return linked
}

// entries are the elements directly below i that may be teasers.
func (t *tree) entries(i, headline int32) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		for c := i + 1; c < t.nodes[i].end; c = t.nodes[c].end {
			e := &t.nodes[c]
			if e.text == 0 || isInline(e.node.DataAtom) || e.node.DataAtom == atom.P || t.within(headline, c) {
				continue
			}
			if !yield(c) {
				return
			}
		}
	}
}

// shape is what elements that look alike have in common.
type shape struct {
	tag   atom.Atom
	names word
}

// teasers are elements of one shape side by side.
type teasers struct{ count, bytes, linked int }

func (l *teasers) add(size int32, linked bool) {
	l.count++
	l.bytes += int(size)
	if linked {
		l.linked++
	}
}

func (l *teasers) is() bool {
	return l.count >= leastTeasers && float64(l.linked) >= teaserShare*float64(l.count) && l.bytes <= l.count*teaserSize
}

// linkFirst finds out which elements begin with a link.
func (t *tree) linkFirst() {
	first := make([]bool, len(t.nodes))
	for i := len(t.nodes) - 1; i >= 0; i-- {
		e := &t.nodes[i]
		switch {
		case e.text == 0:
		case e.node.DataAtom == atom.A || e.link == e.text:
			first[i] = true
		case !startsWithText(e.node):
			for c := int32(i) + 1; c < e.end; c = t.nodes[c].end {
				if t.nodes[c].text > 0 {
					first[i] = first[c]
					break
				}
			}
		}
	}
	t.first = first
}

// startsWithText reports whether words of n stand before the elements in it.
func startsWithText(n *html.Node) bool {
	for c := n.FirstChild; c != nil && c.Type != html.ElementNode; c = c.NextSibling {
		if c.Type == html.TextNode && strings.TrimSpace(c.Data) != "" {
			return true
		}
	}
	return false
}
