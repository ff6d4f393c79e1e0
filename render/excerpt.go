package render

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/weburl"
)

// Excerpt is what stands at the passages, in their order, with who wrote it, where it
// stands, and the notes to it. Notes with numbers or letters are counted from 1, which
// changes what is shown only; signs such as an asterisk stay, if there is one of each.
// Left out words show as […]. Passages outside the body are passed over.
func Excerpt(a *article.Article, passages ...article.Passage) Snippet {
	b := newBuilder(a, "excerpt", fmt.Sprint(passages))
	passages = b.joinedPassages(passages)
	notes := b.countNotes(passages)
	quote := filled(quoteNode, "passage", b.excerpt(passages)...)
	if quote == nil {
		return Snippet{}
	}
	quote.url = weburl.Clean(b.article.Link(passages...))
	caption := filled(captionNode, "caption", filled(paraNode, "byline", b.people()...), b.source(passages...))
	root := b.root("excerpt", newNode(figureNode, "quote", quote, caption), b.notesAt(notes))
	words := article.Quote{Text: b.article.Excerpt(passages...), Passages: passages}
	return Snippet{article: b.article, root: root, quotes: []article.Quote{words}, notes: b.footnotes(notes), single: true}
}

// joinedPassages returns the passages of the body that have words or a picture, those
// that touch or overlap within a block joined. But for blanks, a whole block is all of it.
func (b *builder) joinedPassages(passages []article.Passage) []article.Passage {
	var out []article.Passage
	for _, p := range passages {
		if p.Block < 0 || p.Block >= len(b.article.Body) {
			continue
		}
		plain := b.article.Body[p.Block].Words().Plain
		p.Span = within(plain, p.Span)
		if plain != "" && blank(plain[p.Start:p.End]) {
			continue
		}
		if last := len(out) - 1; last >= 0 && out[last].Block == p.Block && out[last].Start <= p.Start &&
			(p.Start <= out[last].End || blank(plain[out[last].End:p.Start])) {
			p.Start, p.End = out[last].Start, max(out[last].End, p.End)
			out = out[:last]
		}
		if blank(plain[:p.Start]) && blank(plain[p.End:]) {
			p.Span = article.Span{End: len(plain)}
		}
		out = append(out, p)
	}
	return out
}

func blank(s string) bool { return strings.TrimSpace(s) == "" }

// countNotes returns the notes to the passages in the order of their references, and gives
// them their signs.
func (b *builder) countNotes(passages []article.Passage) []int {
	b.signs = map[int]string{}
	var notes []int
	taken := map[string]bool{}
	number := 0
	for _, p := range passages {
		for _, pt := range b.pointsIn(p) {
			if b.signs[pt.note] != "" {
				continue
			}
			notes = append(notes, pt.note)
			sign := label(b.article.Footnotes[pt.note].Marker)
			if sign == "" || taken[sign] || strings.ContainsFunc(sign, counts) {
				number++
				sign = strconv.Itoa(number)
			}
			taken[sign], b.signs[pt.note] = true, sign
		}
	}
	return notes
}

// counts reports whether r is part of a number, such as "7" or "iv".
func counts(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

// excerpt returns the blocks at the passages.
func (b *builder) excerpt(passages []article.Passage) []*node {
	var nodes []*node
	for len(passages) > 0 {
		n := 1
		for n < len(passages) && b.adjoin(passages[n-1], passages[n]) {
			n++
		}
		if len(nodes) > 0 {
			nodes = append(nodes, newNode(paraNode, "gap", words("[…]")))
		}
		nodes = append(nodes, b.run(passages[:n])...)
		passages = passages[n:]
	}
	return nodes
}

// adjoin reports whether q begins where p ends, a block later.
func (b *builder) adjoin(p, q article.Passage) bool {
	return q.Block == p.Block+1 && blank(b.article.Body[p.Block].Words().Plain[p.End:]) && blank(b.article.Body[q.Block].Words().Plain[:q.Start])
}

// run returns the blocks of passages that adjoin, built as the body of an article that
// has nothing else.
func (b *builder) run(passages []article.Passage) []*node {
	part, whole := *b, *b.article
	part.article, part.points = &whole, map[int][]point{}
	whole.Body = nil
	for i, p := range passages {
		whole.Body = append(whole.Body, blockAt(b.article.Body[p.Block], p.Span))
		part.points[i] = b.pointsIn(p)
	}
	raise(whole.Body)
	return part.body(0)
}

// blockAt returns the part of a block at s. That of a table is a paragraph.
func blockAt(block article.Block, s article.Span) article.Block {
	if s.Start == 0 && s.End == len(block.Words().Plain) {
		return block
	}
	if block.Grid != nil {
		block.Kind, block.Grid = article.Paragraph, nil
	}
	*block.Words() = cut(*block.Words(), s)
	return block
}

// raise lets the lists among the blocks begin at the first level.
func raise(blocks []article.Block) {
	top := maxDepth
	for _, block := range blocks {
		if level := depth(block); level > 0 {
			top = min(top, level)
		}
	}
	for i := range blocks {
		if depth(blocks[i]) > 0 {
			blocks[i].Level = depth(blocks[i]) - top + 1
		}
	}
}
