package parse

import (
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/parse/internal/forest"
)

// judge takes out of the body what notes, bios and plain rules left and still is not
// the article: it asks a small forest about each block, by its words, its place and
// the names around it. Then the body is settled.
//
// The forest was grown on pages whose text is known: see train_test.go.
func (p *page) judge() error {
	if p.bodiless() {
		return nil
	}
	if p.snippet == nil && (p.rule == nil || len(p.rule.Body) == 0) {
		p.sift()
	}
	return p.settle()
}

// leastOdds is the score, in forest.Unit of the logarithm of the odds, from which a
// block is the article's.
const leastOdds = -300

// leastKept is the share of the text that must pass: of less, the forest has seen
// nothing like it, and all of it stays.
const leastKept = 0.25

// sift drops what the forest thinks little of.
func (p *page) sift() {
	live := p.live()
	open := p.judgeable(live)
	scores := make([]int, len(live))
	kept, total := 0, 0
	for k, v := range p.features(live) {
		if open[k] = open[k] && !v.amidText(); open[k] {
			scores[k] = judgement.Score(v[:])
		}
		n := len(live[k].Text.Plain)
		total += n
		if scores[k] >= leastOdds || !open[k] {
			kept += n
		}
	}
	if float64(kept) < leastKept*float64(total) {
		return
	}
	for k := len(live) - 1; k >= 0; k-- {
		if scores[k] < leastOdds && open[k] && !hasMore(live, k) {
			live[k].gone = true
			p.trace(live[k].node, Event{Field: "block", Rule: "judged", Score: float64(scores[k]) / forest.Unit, Text: live[k].Text.Plain})
		}
	}
	p.dropTail()
}

// hasMore reports whether the block after k stays and depends on k: the rest of its
// list item, or the text under it as a heading.
func hasMore(live []*draftBlock, k int) bool {
	if k+1 == len(live) || live[k+1].gone {
		return false
	}
	switch next := live[k+1]; live[k].Kind {
	case article.Heading:
		return isText(next)
	case article.ListItem:
		return next.Kind != article.ListItem && next.Kind != article.Heading && next.Level == live[k].Level
	}
	return false
}

// live are the blocks that have words.
func (p *page) live() []*draftBlock {
	var live []*draftBlock
	for i := range p.draft.blocks {
		if b := &p.draft.blocks[i]; !b.gone && b.Text.Plain != "" {
			live = append(live, b)
		}
	}
	return live
}

// judgeable tells which blocks may go. Pictures, embeds, code and quotations are the
// article's or nobody's; what has the mark of a note, or what the text points at, is
// the article's.
func (p *page) judgeable(live []*draftBlock) []bool {
	fixed := map[*draftBlock]bool{}
	for _, f := range p.article.Footnotes {
		for _, r := range f.Refs {
			fixed[&p.draft.blocks[r.Block]] = true
		}
	}
	pointed := map[string]bool{}
	for _, b := range live {
		for _, a := range b.anchors {
			pointed[a.fragment] = pointed[a.fragment] || isText(b)
		}
	}
	for _, t := range p.draft.targets {
		if t.block < len(p.draft.blocks) && pointed[t.id] {
			fixed[&p.draft.blocks[t.block]] = true
		}
	}
	open := make([]bool, len(live))
	for k, b := range live {
		open[k] = canGo(b) && !fixed[b]
	}
	return open
}

// canGo tells the kinds of blocks that the forest knows. Terms and summaries go with
// what follows them.
func canGo(b *draftBlock) bool {
	if a := b.node.DataAtom; a == atom.Dt || a == atom.Summary {
		return false
	}
	switch b.Kind {
	case article.Paragraph, article.Heading, article.ListItem, article.Table:
		return true
	}
	return false
}

// amidText tells lines among the paragraphs without a link, or a word or name that
// would speak against them: an equation, a line of verse, the name of a part. The
// corpora have few of them, so the forest thinks little of them.
func (v *vector) amidText() bool {
	if v[featLede] > 0 || v[featLinked] > 0 || v[featCues] > 0 || v[featTextAfter] == 0 || v[featTextBefore] == 0 {
		return false
	}
	for _, around := range v[featName:featLede] {
		if around > 0 {
			return 2*int(v[featSameParent]) >= wholeShare
		}
	}
	return true
}
