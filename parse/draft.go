package parse

import (
	"slices"

	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/article"
)

// draft is the body while passes still take blocks out of it. Blocks keep their
// index until settle: taking one out only marks it gone.
type draft struct {
	blocks  []draftBlock
	targets []target
}

// draftBlock is a block and what passes need to know of its origin.
type draftBlock struct {
	article.Block
	// node is the innermost element that holds the whole block.
	node *html.Node
	// link is how many bytes of the text stand within links.
	link int
	// anchors are the links to fragments of the page, in order.
	anchors []anchor
	// gone tells that the block is not part of the body.
	gone bool
}

// anchor is a link to a fragment of the same page.
type anchor struct {
	article.Span        // its text, in the block's Plain; empty if it has none
	fragment     string // what it points at, without "#"
	node         *html.Node
}

// target is a place that fragments can point at: an element with an id or name.
type target struct {
	id    string
	block int // the block that was open or came next when the element began
	at    int // offset in its Plain
	node  *html.Node
}

// settle makes what is left of the draft the body of the article and moves the
// references of its footnotes along.
func (p *page) settle() {
	blocks := p.draft.blocks
	moved := make([]int, len(blocks))
	body := make([]article.Block, 0, len(blocks))
	for i := range blocks {
		moved[i] = len(body)
		if blocks[i].gone {
			moved[i] = -1
			continue
		}
		body = append(body, p.reopened(i))
	}
	p.article.Body = body
	for i := range p.article.Footnotes {
		f := &p.article.Footnotes[i]
		f.Refs = slices.DeleteFunc(f.Refs, func(r article.Passage) bool { return moved[r.Block] < 0 })
		for j := range f.Refs {
			f.Refs[j].Block = moved[f.Refs[j].Block]
		}
	}
}

// reopened returns block i, not Continued if what it went on from is gone.
func (p *page) reopened(i int) article.Block {
	b := p.draft.blocks[i].Block
	if b.Continued {
		b.Continued = i > 0 && !p.draft.blocks[i-1].gone && p.draft.blocks[i-1].Kind == b.Kind
	}
	return b
}

// cut takes bytes s out of the block's text and moves marks and anchors along.
func (b *draftBlock) cut(s article.Span) {
	b.Text.Plain = b.Text.Plain[:s.Start] + b.Text.Plain[s.End:]
	b.Text.Marks = slices.DeleteFunc(b.Text.Marks, func(m article.Mark) bool {
		return s.Start <= m.Start && m.End <= s.End
	})
	for i := range b.Text.Marks {
		shift(&b.Text.Marks[i].Span, s)
	}
	for i := range b.anchors {
		shift(&b.anchors[i].Span, s)
	}
	if b.Grid != nil {
		shift(&b.Grid.Caption, s)
		for _, row := range b.Grid.Rows {
			for i := range row {
				shift(&row[i].Span, s)
			}
		}
	}
}

// shift moves span t for the removal of s.
func shift(t *article.Span, s article.Span) {
	t.Start = shifted(t.Start, s)
	t.End = shifted(t.End, s)
}

func shifted(at int, s article.Span) int {
	switch {
	case at >= s.End:
		return at - (s.End - s.Start)
	case at > s.Start:
		return s.Start
	}
	return at
}
