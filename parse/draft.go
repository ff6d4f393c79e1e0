package parse

import (
	"cmp"
	"slices"
	"sort"
	"strings"

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
	// element is its index in the tree; 0 for text that passes made up of others.
	element int32
	// link is how many bytes of the text stand within links.
	link int
	// anchors are the links to fragments of the page, in order.
	anchors []anchor
	// gone tells that the block is not part of the body.
	gone bool
}

// anchor is a link to a fragment of the same page, or a note that stands right
// where its marker does.
type anchor struct {
	article.Span        // its text, in the block's Plain; empty if it has none
	fragment     string // what it points at, without "#"
	element      int32
	inlay        bool // the element is a note itself: see inlayForms
}

// target is a place that fragments can point at: an element with an id or name.
type target struct {
	id      string
	block   int // the block that was open or came next when the element began
	at      int // offset in its Plain
	element int32
}

// settle makes what is left of the draft the body of the article and moves the
// references of its footnotes along. With nothing left there is no article.
func (p *page) settle() error {
	blocks := p.draft.blocks
	index := make([]int, len(blocks))
	trims := make([]removal, len(blocks))
	body := make([]article.Block, 0, len(blocks))
	for i := range blocks {
		b := &blocks[i]
		trims[i] = b.trim()
		if b.gone || b.hollow() {
			b.gone = true
			index[i] = -1
			continue
		}
		index[i] = len(body)
		body = append(body, p.settled(i))
	}
	renumber(body)
	p.article.Body = body
	for i := range p.article.Footnotes {
		f := &p.article.Footnotes[i]
		var refs []article.Passage
		for _, r := range f.Refs {
			if index[r.Block] >= 0 {
				refs = append(refs, article.Passage{Block: index[r.Block], Span: trims[r.Block].shift(r.Span)})
			}
		}
		f.Refs = refs
	}
	if len(body) == 0 {
		return ErrNoArticle
	}
	return nil
}

// trim cuts white space from both ends of the text, which the removal of a marker
// may have laid bare.
func (b *draftBlock) trim() removal {
	plain := b.Text.Plain
	start := len(plain) - len(strings.TrimLeft(plain, blank))
	end := len(strings.TrimRight(plain[start:], blank)) + start
	if b.Kind == article.Code || b.Kind == article.Table || start == 0 && end == len(plain) {
		return nil
	}
	return b.cut([]article.Span{{Start: 0, End: start}, {Start: end, End: len(plain)}})
}

// blank is the white space that may stand in a block's text.
const blank = " \n\u00A0"

// hollow reports whether the block has nothing to show.
func (b *draftBlock) hollow() bool {
	return b.Text.Plain == "" && b.Image == nil && b.URL == "" && b.Kind != article.Rule
}

// italic reports whether all of the text is set in italics.
func (b *draftBlock) italic() bool {
	return slices.ContainsFunc(b.Text.Marks, func(m article.Mark) bool {
		return m.Kind == article.Emphasis && m.Start == 0 && m.End == len(b.Text.Plain)
	})
}

// isRaised reports whether the text at s is set as a superscript.
func (b *draftBlock) isRaised(s article.Span) bool {
	return slices.ContainsFunc(b.Text.Marks, func(m article.Mark) bool {
		return m.Kind == article.Sup && m.Start < s.End && s.Start < m.End
	})
}

// renumber counts the items of bulleted lists anew, since some may be gone.
func renumber(body []article.Block) {
	var last []int // number of the last item of the open list at each depth
	for i := range body {
		b := &body[i]
		depth := b.Level
		if b.Kind == article.Heading {
			depth = 0
		}
		for len(last) <= depth {
			last = append(last, 0)
		}
		last = last[:depth+1]
		if b.Kind != article.ListItem {
			continue
		}
		if !b.Ordered {
			if b.Item == 1 {
				last[depth] = 0
			}
			b.Item = last[depth] + 1
		}
		last[depth] = b.Item
	}
}

// settled returns block i as the body has it: the words of a figure are its caption,
// and what went on from a block that is gone is not Continued.
func (p *page) settled(i int) article.Block {
	b := p.draft.blocks[i].Block
	if b.Kind == article.Figure {
		b.Text, b.Caption = article.Text{}, b.Text
	}
	if b.Continued {
		b.Continued = i > 0 && !p.draft.blocks[i-1].gone && p.draft.blocks[i-1].Kind == b.Kind
	}
	return b
}

// cut takes spans out of the block's text and moves all that points into it along.
// It returns what moved where.
func (b *draftBlock) cut(spans []article.Span) removal {
	r := removalOf(spans)
	if len(r) == 0 {
		return r
	}
	b.Text.Plain = r.from(b.Text.Plain)
	var marks []article.Mark
	for _, m := range b.Text.Marks {
		if m.Span = r.shift(m.Span); !m.Empty() {
			marks = append(marks, m)
		}
	}
	b.Text.Marks = marks
	b.Text.SortMarks()
	b.Text.Marks = joined(b.Text)
	b.Text.SortMarks()
	for i := range b.anchors {
		b.anchors[i].Span = r.shift(b.anchors[i].Span)
	}
	if b.Grid != nil {
		b.Grid.Caption = r.shift(b.Grid.Caption)
		for _, row := range b.Grid.Rows {
			for i := range row {
				row[i].Span = r.shift(row[i].Span)
			}
		}
	}
	return r
}

// add appends t to the block's text, with parting between them unless there was none.
func (b *draftBlock) add(t article.Text, anchors []anchor, parting string) {
	if b.Text.Plain != "" {
		b.Text.Plain += parting
	}
	at := len(b.Text.Plain)
	b.Text.Plain += t.Plain
	for _, m := range t.Marks {
		m.Start, m.End = m.Start+at, m.End+at
		b.Text.Marks = append(b.Text.Marks, m)
	}
	for _, a := range anchors {
		a.Start, a.End = a.Start+at, a.End+at
		b.anchors = append(b.anchors, a)
	}
}

// removal is a set of spans taken out of a text, in order and apart from each other.
type removal []removed

type removed struct {
	article.Span
	before int // bytes removed ahead of it
}

// removalOf sorts and joins spans.
func removalOf(spans []article.Span) removal {
	slices.SortFunc(spans, func(a, b article.Span) int { return cmp.Or(a.Start-b.Start, a.End-b.End) })
	var r removal
	for _, s := range spans {
		last := len(r) - 1
		switch {
		case s.Empty():
		case last >= 0 && s.Start <= r[last].End:
			r[last].End = max(r[last].End, s.End)
		case last >= 0:
			r = append(r, removed{s, r[last].before + r[last].End - r[last].Start})
		default:
			r = append(r, removed{Span: s})
		}
	}
	return r
}

// from returns s without the spans.
func (r removal) from(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	at := 0
	for _, x := range r {
		b.WriteString(s[at:x.Start])
		at = x.End
	}
	b.WriteString(s[at:])
	return b.String()
}

// shift moves a span for the removal.
func (r removal) shift(s article.Span) article.Span {
	return article.Span{Start: r.shifted(s.Start), End: r.shifted(s.End)}
}

func (r removal) shifted(at int) int {
	i := sort.Search(len(r), func(i int) bool { return r[i].Start >= at }) - 1
	if i < 0 {
		return at
	}
	return min(at, max(r[i].Start, at-(r[i].End-r[i].Start))) - r[i].before
}
