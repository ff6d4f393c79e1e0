package render

import (
	"strings"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/weburl"
)

// body builds nodes of the article's flat list of blocks.
type body struct {
	*builder
	next int // index of the block to build next
	// above are the levels of the headings that the next one stands below. Ranks are
	// counted by them, so that none is left out where the article leaves out a level.
	above []int
	// base is the rank of the highest heading.
	base int
}

// maxDepth bounds how deep lists nest, whatever the article claims.
const maxDepth = 16

// body returns the article's blocks. The highest of its headings have rank base.
func (b *builder) body(base int) []*node {
	w := body{builder: b, base: base}
	return w.blocks(0)
}

// depth is how many lists deep a block stands. A heading ends all lists.
func depth(b article.Block) int {
	if b.Kind == article.Heading {
		return 0
	}
	return min(max(b.Level, 0), maxDepth)
}

// peek returns the block to build next, nil at the end.
func (b *body) peek() *article.Block {
	if b.next >= len(b.article.Body) {
		return nil
	}
	return &b.article.Body[b.next]
}

// blocks builds what stands at least level lists deep, up to the next item of that level.
func (b *body) blocks(level int) []*node {
	var nodes []*node
	for {
		block := b.peek()
		switch {
		case block == nil || depth(*block) < level || level > 0 && opensItem(*block, level):
			return nodes
		case depth(*block) > level:
			nodes = append(nodes, b.list(level+1))
		default:
			if n := b.block(); n != nil {
				nodes = append(nodes, n)
			}
		}
	}
}

func opensItem(b article.Block, level int) bool {
	return b.Kind == article.ListItem && depth(b) == level
}

// list builds one list and what nests in it.
func (b *body) list(level int) *node {
	first := b.peek()
	list := &node{kind: listNode, more: &more{ordered: first.Ordered, start: first.Item}}
	number := first.Item
	for block := first; block != nil && depth(*block) >= level; block = b.peek() {
		if len(list.kids) > 0 && opensItem(*block, level) {
			follows := block.Item == 0 || block.Item == number+1
			if !follows || block.Ordered != list.ordered {
				break
			}
			number = block.Item
		}
		list.add(b.item(level))
	}
	return list
}

// item builds one item. An item that holds more paragraphs than its own text has
// all of them as paragraphs.
func (b *body) item(level int) *node {
	item := newNode(itemNode, "")
	var text []*node
	if block := b.peek(); opensItem(*block, level) {
		text = b.inline(block.Text)
		b.next++
	}
	rest := b.blocks(level)
	loose := false
	for _, n := range rest {
		loose = loose || n.kind != listNode
	}
	if loose {
		item.add(filled(paraNode, "", text...))
	} else {
		item.add(text...)
	}
	return item.add(rest...)
}

// inline returns the text of the block to build next with its note references.
func (b *body) inline(t article.Text) []*node {
	return inline(t, b.references(b.points[b.next]))
}

// block builds the next block and those that belong to it, nil where there is
// nothing to show.
func (b *body) block() *node {
	block := *b.peek()
	switch block.Kind {
	case article.BlockQuote, article.PullQuote:
		return b.quotation(block)
	case article.Embed:
		return b.embed(block)
	}
	n := b.single(block)
	b.next++
	return n
}

// single builds a block that stands by itself, nil where there is nothing to show.
func (b *body) single(block article.Block) *node {
	switch block.Kind {
	case article.Rule:
		return newNode(ruleNode, "")
	case article.Figure:
		return filled(figureNode, "figure", b.image("", block.Image), filled(captionNode, "", b.inline(block.Caption)...))
	case article.Code:
		n := filled(codeNode, "", b.inline(block.Text)...)
		if n != nil {
			n.has(more{syntax: syntaxName(block.Syntax)})
		}
		return n
	case article.Table:
		return b.table(block)
	case article.Heading:
		n := filled(headingNode, "", b.inline(block.Text)...)
		if n != nil {
			level := min(max(block.Level, 1), 6)
			n.has(more{level: level, rank: b.rank(level)})
		}
		return n
	case article.AttributionLine:
		return filled(paraNode, "attribution", b.inline(block.Text)...)
	}
	return filled(paraNode, "", b.inline(block.Text)...)
}

// rank returns the rank of a heading of that level.
func (b *body) rank(level int) int {
	for len(b.above) > 0 && b.above[len(b.above)-1] >= level {
		b.above = b.above[:len(b.above)-1]
	}
	b.above = append(b.above, level)
	return b.base + len(b.above) - 1
}

// following returns the next block if it goes on from the quotation that first began.
func (b *body) following(first article.Block) *article.Block {
	block := b.peek()
	if block == nil || !block.Continued || block.Kind != first.Kind || depth(*block) != depth(first) {
		return nil
	}
	return block
}

// quotation builds a block quotation or a pull quote with the blocks that continue
// it and the line below that names its speaker.
func (b *body) quotation(first article.Block) *node {
	quote := newNode(quoteNode, "blockquote")
	if first.Kind == article.PullQuote {
		quote = newNode(asideNode, "pull")
	}
	quote.url = weburl.Clean(first.URL)
	for block := &first; block != nil; block = b.following(first) {
		quote.add(filled(paraNode, "", b.inline(block.Text)...))
		b.next++
	}
	line := b.attribution(depth(first))
	switch {
	case line == nil:
		return orNil(quote)
	case quote.kind == asideNode:
		return quote.add(newNode(paraNode, "attribution", line...))
	}
	return newNode(figureNode, "quoted", quote, newNode(captionNode, "attribution", line...))
}

// attribution takes the next block if it is the line below a quotation.
func (b *body) attribution(level int) []*node {
	block := b.peek()
	if block == nil || block.Kind != article.AttributionLine || depth(*block) != level {
		return nil
	}
	line := b.inline(block.Text)
	b.next++
	return line
}

// providers are the names of services as they write themselves.
var providers = map[string]string{
	"bluesky": "Bluesky", "facebook": "Facebook", "instagram": "Instagram", "linkedin": "LinkedIn", "mastodon": "Mastodon",
	"reddit": "Reddit", "soundcloud": "SoundCloud", "spotify": "Spotify", "telegram": "Telegram", "threads": "Threads",
	"tiktok": "TikTok", "vimeo": "Vimeo", "vk": "VK", "x": "X", "youtube": "YouTube",
}

// embed builds what the page showed of another site as a link to it, with the
// words of the post where the page had them.
func (b *body) embed(block article.Block) *node {
	var quote *node
	if line := b.inline(block.Text); len(line) > 0 {
		quote = newNode(quoteNode, "post", newNode(paraNode, "", line...))
		quote.url = weburl.Clean(block.URL)
	}
	b.next++
	names, link := "provider", block.Provider
	if name, known := providers[link]; known {
		link = name
	}
	if link == "" {
		names, link = "host", weburl.Host(weburl.Clean(block.URL))
	}
	caption := filled(captionNode, "", joined(" ",
		filled(spanNode, "attribution", b.attribution(depth(block))...),
		linked(block.URL, isolate(names, link)),
	)...)
	return filled(figureNode, "embed", quote, caption)
}

// image returns a picture, nil where there is none to point to.
func (b *builder) image(names string, i *article.Image) *node {
	if i == nil {
		return nil
	}
	url := weburl.Clean(i.URL)
	if url == "" {
		return nil
	}
	return &node{
		kind: imageNode, names: names, url: url, text: label(i.Alt),
		more: &more{width: max(i.Width, 0), height: max(i.Height, 0)},
	}
}

// syntaxName returns the name of a programming language if it is made like one.
func syntaxName(s string) string {
	const safe = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+#.-_"
	if len(s) > 32 || strings.Trim(s, safe) != "" {
		return ""
	}
	return s
}
