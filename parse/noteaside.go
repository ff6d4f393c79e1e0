package parse

import "golang.org/x/net/html/atom"

// besideBody finds the labelled notes that stand beside the body: in the same article
// element, before or after it, or in an aside that was left out of it.
func (n *notes) besideBody() {
	for i := range n.beside {
		for _, b := range n.blocksOf(i) {
			n.wholeNote(b, len(n.draft.blocks))
		}
	}
	n.inAsides()
	n.headedBeside()
}

// headedBeside finds what stands in the element of the article under a heading that is
// nothing but a label.
func (n *notes) headedBeside() {
	around := n.articleAround()
	if around < 0 {
		return
	}
	t := &n.tree
	for i := around + 1; i < t.nodes[around].end; i++ {
		e := &t.nodes[i]
		switch {
		case i == n.main || n.foreign(i):
			i = e.end - 1
		case !isHeading(e.node.DataAtom) || e.text > maxLabel || n.inEmptied(i):
		default:
			if l := soleLabel(textOf(e.node)); l != nil {
				n.under(i, l)
			}
		}
	}
}

// under makes a note of the paragraphs behind heading i, up to the next.
func (n *notes) under(i int32, l *noteLabel) {
	t := &n.tree
	var blocks []draftBlock
	for j := t.nodes[i].end; j < t.nodes[t.nodes[i].parent].end && len(blocks) < maxParts; j = t.nodes[j].end {
		if isHeading(t.nodes[j].node.DataAtom) || t.nodes[j].text > maxNote {
			break
		}
		blocks = append(blocks, n.blocksOf(j)...)
	}
	if len(blocks) > 0 && l.fitsUnder(blocks[0].Text.Plain) {
		n.once(blocks[0].node, note{text: n.composed(blocks, ""), kind: l.kind, block: len(n.draft.blocks)})
	}
}

// articleAround is the element of the article around the body, -1 if there is none.
func (n *notes) articleAround() int32 {
	around := n.tree.nodes[n.main].parent
	for around >= 0 && n.tree.nodes[around].role&roleArticle == 0 && n.tree.nodes[around].node.DataAtom != atom.Main {
		around = n.tree.nodes[around].parent
	}
	return around
}

// beside yields the short paragraphs in the element of the article that are not in the
// body.
func (n *notes) beside(yield func(int32) bool) {
	around := n.articleAround()
	if around < 0 {
		return
	}
	for i := around + 1; i < n.tree.nodes[around].end; {
		e := &n.tree.nodes[i]
		switch {
		case i == n.main || e.text == 0 || n.foreign(i) || n.inEmptied(i):
			i = e.end
		case e.text <= maxLine && n.plainBlock(i):
			if !yield(i) {
				return
			}
			i = e.end
		default:
			i++
		}
	}
}

// foreign reports whether element i beside the body belongs to the site or to other texts.
func (n *notes) foreign(i int32) bool {
	e := &n.tree.nodes[i]
	return e.role&(roleChrome|roleTeaser|roleHidden|roleComments|roleAuthorBox|rolePublisher) != 0 || e.names&(wNewsletter|wRelated) != 0
}

// inAsides finds labelled notes in asides and footers of the body of which no block is
// left: a line with its label, or a label and the lines under it.
func (n *notes) inAsides() {
	live := map[int32]bool{} // elements of the blocks that are left, and those around them
	for i := n.main + 1; i < n.tree.nodes[n.main].end; i++ {
		e := &n.tree.nodes[i]
		if e.node.DataAtom != atom.Aside && e.node.DataAtom != atom.Footer || e.text == 0 || e.text > maxNote/2 || e.role&(roleHidden|roleAuthorBox|roleComments) != 0 || e.names&(wNewsletter|wRelated) != 0 || n.inEmptied(i) {
			continue
		}
		if len(live) == 0 {
			n.markLive(live)
		}
		if !live[i] {
			n.asideNote(i)
			i = e.end - 1
		}
	}
}

func (n *notes) markLive(live map[int32]bool) {
	for k := range n.draft.blocks {
		if n.draft.blocks[k].gone {
			continue
		}
		for i := n.draft.blocks[k].element; i >= n.main && !live[i]; i = n.tree.nodes[i].parent {
			live[i] = true
		}
	}
}

// asideNote finds the notes in element i: a label and what stands under it, all of an
// aside whose first line has one, or else single lines.
func (n *notes) asideNote(i int32) {
	blocks := n.blocksOf(i)
	foot := n.tree.nodes[i].node.DataAtom == atom.Footer // other lines stand there too
	if len(blocks) < 2 || len(blocks) > maxParts+1 {
		n.wholeNotes(blocks)
		return
	}
	if l := soleLabel(blocks[0].Text.Plain); l != nil && l.fitsUnder(blocks[1].Text.Plain) {
		under := blocks[1:]
		if foot {
			under = under[:1]
		}
		n.once(blocks[0].node, note{text: n.composed(under, ""), kind: l.kind, block: len(n.draft.blocks)})
		return
	}
	if foot {
		n.wholeNotes(blocks)
		return
	}
	if l := leadingLabel(blocks[0].Text.Plain); l != nil && !l.update() {
		n.once(blocks[0].node, note{text: n.composed(blocks, ""), kind: l.kind, block: len(n.draft.blocks)})
	}
}

// wholeNotes makes notes of those of the blocks that are one by themselves.
func (n *notes) wholeNotes(blocks []draftBlock) {
	for _, b := range blocks {
		n.wholeNote(b, len(n.draft.blocks))
	}
}

// plainBlock reports whether element i stands on a line of its own and holds no other
// such elements.
func (n *notes) plainBlock(i int32) bool {
	e := &n.tree.nodes[i]
	if isInline(e.node.DataAtom) || isHeading(e.node.DataAtom) || e.end-i > maxInParagraph {
		return false
	}
	for j := i + 1; j < e.end; j++ {
		if !isInline(n.tree.nodes[j].node.DataAtom) {
			return false
		}
	}
	return true
}

// maxInParagraph is how many elements a paragraph beside the body may hold.
const maxInParagraph = 72
