package parse

import (
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
)

// figure handles a <figure>: a picture with its caption, or a frame around
// something that is a block itself.
func (b *builder) figure(i int32) {
	frame := b.tree.nodes[i]
	content, caption := b.framed(i)
	switch {
	case content == i: // a gallery: what is within has captions of its own
		b.children(i)
		return
	case content < 0 && caption < 0 && frame.text > 0 && frame.text == frame.link:
		b.linkCard(i)
		return
	case content < 0:
		b.captioned(i, caption)
		return
	}
	switch e := &b.tree.nodes[content]; {
	case e.node.DataAtom == atom.Blockquote:
		b.framedQuotation(i)
	case e.node.DataAtom == atom.Table:
		b.captionedTable(content, caption)
	case isMedia(e.node.DataAtom), b.standsIn(content):
		b.captionedEmbed(content, caption)
	default:
		b.children(i)
	}
}

// framed returns the first element that is a block itself in figure i and the first
// caption, -1 for none, and i itself if another figure is in it. Below the caption,
// paragraphs and lists belong to it.
func (b *builder) framed(i int32) (content, caption int32) {
	content, caption = -1, -1
	for j := i + 1; j < b.tree.nodes[i].end; j++ {
		switch a := b.tree.nodes[j].node.DataAtom; {
		case a == atom.Figure:
			return i, caption
		case a == atom.Figcaption:
			if caption < 0 {
				caption = j
			}
			j = b.tree.nodes[j].end - 1
		case content >= 0:
		case a == atom.Blockquote, a == atom.Table, a == atom.Pre:
			content = j
		case caption >= 0:
		case isMedia(a), a == atom.Ul, a == atom.P, b.standsIn(j):
			content = j
		}
	}
	return content, caption
}

// linkCard adds a frame that is a link as a whole, with picture, title and summary
// of another page, as that page embedded under its title.
func (b *builder) linkCard(i int32) {
	t := &b.tree
	card := article.Block{Kind: article.Embed, Level: len(b.list)}
	for j := i + 1; j < t.nodes[i].end; j++ {
		e := &t.nodes[j]
		if e.node.DataAtom == atom.A && card.URL == "" {
			card.URL = b.resolve(attr(e.node, "href"))
		}
		if child := j + 1; e.text > 0 && (child >= e.end || t.nodes[child].text == 0) {
			card.Text.Plain = textOf(e.node)
			break
		}
	}
	if card.URL != "" {
		b.add(card, i)
	}
}

// captioned adds a Figure for each picture in element i. The caption goes with
// the last one, or stands alone where no picture can be had.
func (b *builder) captioned(i, caption int32) {
	n := b.tree.nodes[i].node
	var text article.Text
	var anchors []anchor
	if caption >= 0 {
		text, anchors = b.captionText(caption)
	}
	images := b.images(n)
	for k, img := range images {
		block := article.Block{Kind: article.Figure, Image: &img, Level: b.depth()}
		if k == len(images)-1 {
			block.Text = text
		}
		b.add(block, i)
	}
	switch {
	case len(images) > 0:
		b.draft.blocks[len(b.draft.blocks)-1].anchors = anchors
	case text.Plain != "":
		b.add(article.Block{Kind: article.Figure, Text: text, Level: b.depth()}, i)
		b.draft.blocks[len(b.draft.blocks)-1].anchors = anchors
	case caption < 0:
		b.children(i)
	}
}

// captionText gathers the words of a <figcaption>, and of others beside it.
func (b *builder) captionText(i int32) (article.Text, []anchor) {
	b.line.flat++
	for j := i; j < b.tree.nodes[b.tree.nodes[i].parent].end; j = b.tree.nodes[j].end {
		if b.tree.nodes[j].node.DataAtom == atom.Figcaption {
			b.children(j)
			b.line.space()
		}
	}
	t, anchors, _ := b.line.take()
	b.line.flat--
	return t, anchors
}

// captions reports whether element i, named as a caption, is one rather than the
// frame of a picture and its caption.
func (b *builder) captions(i int32) bool {
	e := &b.tree.nodes[i]
	if e.text == 0 || e.text > maxDek || e.text == e.link || b.quote != nil || !b.line.empty() {
		return false
	}
	for j := i + 1; j < e.end; j++ {
		if a := b.tree.nodes[j].node.DataAtom; a == atom.Img || a == atom.Iframe {
			return false
		}
	}
	return true
}

// maxPhotoCredit is the length in bytes up to which a second caption is the credit
// that belongs to the first.
const maxPhotoCredit = 80

// caption gives the words of element i to the picture or film before it; without
// one they are the caption of a picture that cannot be had.
func (b *builder) caption(i int32) {
	text, anchors := b.flat(i)
	if text.Plain == "" {
		return
	}
	if last := len(b.draft.blocks) - 1; last >= 0 {
		f := &b.draft.blocks[last]
		pictured := f.Kind == article.Figure || f.Kind == article.Embed
		if pictured && (f.Text.Plain == "" || len(text.Plain) <= maxPhotoCredit && len(f.Text.Plain) <= maxDek) {
			f.add(text, anchors, " ")
			return
		}
	}
	b.add(article.Block{Kind: article.Figure, Text: text, Level: b.depth()}, i)
	b.draft.blocks[len(b.draft.blocks)-1].anchors = anchors
}

// framedQuotation handles a quotation whose frame holds its credit.
func (b *builder) framedQuotation(i int32) {
	kind := article.BlockQuote
	if b.tree.inherits(i, rolePullQuote) {
		kind = article.PullQuote
	}
	outer := b.quote
	if outer == nil {
		b.quote = &quoteState{kind: kind}
		for j := i + 1; j < b.tree.nodes[i].end; j++ {
			if n := b.tree.nodes[j].node; n.DataAtom == atom.Blockquote {
				b.quote.url = b.resolve(attr(n, "cite"))
				break
			}
		}
	}
	b.children(i)
	b.flush()
	b.quote = outer
}

// flat gathers the words of element i as one text, blocks within it parted by spaces.
func (b *builder) flat(i int32) (article.Text, []anchor) {
	b.line.flat++
	b.children(i)
	t, anchors, _ := b.line.take()
	b.line.flat--
	return t, anchors
}
