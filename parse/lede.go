package parse

import "golang.org/x/net/html/atom"

// findLede looks for text that stands between the headline and the body in elements
// of its own: a summary, an introduction over the full width. Which of it
// is the article's, is judged block by block.
func (p *page) findLede() {
	t, h := &p.tree, p.headingOfBody()
	if h < 0 {
		return
	}
	top := p.main
	for top >= 0 && !t.within(h, top) {
		top = t.nodes[top].parent
	}
	if top < 0 {
		return
	}
	p.lede = t.textBetween(top, t.nodes[h].end, p.main, nil)
	for _, i := range p.lede {
		p.trace(t.nodes[i].node, Event{Field: "body", Rule: "lede", Kept: true, Score: float64(t.nodes[i].prose)})
	}
}

// headingOfBody is the headline if it stands ahead of the body, or the last <h1> that
// does, worded as it may be; -1 if there is none.
func (p *page) headingOfBody() int32 {
	h := p.meta.headlineIndex
	if h >= p.main {
		return -1
	}
	for _, i := range p.tree.marked {
		if p.meta.headlineIndex < 0 && i < p.main && p.tree.nodes[i].node.DataAtom == atom.H1 && !p.tree.within(p.main, i) {
			h = i
		}
	}
	return h
}

// textBetween adds to found the paragraphs of running text below top that lie between
// the elements from and to.
func (t *tree) textBetween(top, from, to int32, found []int32) []int32 {
	for c := top + 1; c < t.nodes[top].end && c < to; c = t.nodes[c].end {
		e := &t.nodes[c]
		switch {
		case e.end <= from:
		case t.within(to, c), c < from:
			found = t.textBetween(c, from, to, found)
		case e.prose == 0 || !mayLead(e):
		case t.isParagraph(c):
			found = append(found, c)
		default:
			found = t.textBetween(c, from, to, found)
		}
	}
	return found
}

// mayLead tells elements that may be a lede by their names. Lists ahead of the body are
// contents or key points, which say what the body says.
func mayLead(e *element) bool {
	switch e.node.DataAtom {
	case atom.Aside, atom.Footer, atom.Figure, atom.Details, atom.Ul, atom.Ol:
		return false
	}
	const others = wAd | wAuthor | wByline | wMeta | wDate | wNewsletter | wShare | wSide | wTags | wRelated | wFold | wEmbed | wHover | wForm | wCredit
	return e.role&(notProse|roleComments|roleTeaser) == 0 && e.names&others == 0
}
