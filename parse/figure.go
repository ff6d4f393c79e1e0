package parse

import (
	"net/url"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
)

// figure handles a <figure>: a picture with its caption, or a frame around
// something that is a block itself.
func (b *builder) figure(i int32) {
	frame := b.tree.nodes[i]
	content, caption := int32(-1), int32(-1)
	for j := i + 1; j < frame.end; j++ {
		switch b.tree.nodes[j].node.DataAtom {
		case atom.Figure: // a gallery: what is within has captions of its own
			b.children(i)
			return
		case atom.Blockquote, atom.Table, atom.Pre, atom.Iframe, atom.Video, atom.Audio, atom.Ul, atom.P:
			if content < 0 && caption < 0 {
				content = j
			}
		case atom.Figcaption:
			caption = j
		}
	}
	if content < 0 && caption < 0 && frame.text > 0 && frame.text == frame.link {
		b.linkCard(i)
		return
	}
	if content < 0 {
		b.captioned(i, caption)
		return
	}
	switch b.tree.nodes[content].node.DataAtom {
	case atom.Blockquote:
		b.framedQuotation(i)
	case atom.Iframe, atom.Video, atom.Audio:
		b.captionedEmbed(content, caption)
	case atom.Table:
		b.captionedTable(content, caption)
	default:
		b.children(i)
	}
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
		b.add(card, t.nodes[i].node)
	}
}

// captioned adds a Figure for each picture in element i. The caption goes with
// the last one, or stands alone where no picture can be had.
func (b *builder) captioned(i, caption int32) {
	n := b.tree.nodes[i].node
	var text article.Text
	var anchors []anchor
	if caption >= 0 {
		text, anchors = b.flat(caption)
	}
	images := b.images(n)
	for k, img := range images {
		block := article.Block{Kind: article.Figure, Image: &img, Level: b.depth()}
		if k == len(images)-1 {
			block.Text = text
		}
		b.add(block, n)
	}
	switch {
	case len(images) > 0:
		b.draft.blocks[len(b.draft.blocks)-1].anchors = anchors
	case text.Plain != "":
		b.add(article.Block{Kind: article.Figure, Text: text, Level: b.depth()}, n)
		b.draft.blocks[len(b.draft.blocks)-1].anchors = anchors
	case caption < 0:
		b.children(i)
	}
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
	b.add(article.Block{Kind: article.Figure, Text: text, Level: b.depth()}, b.tree.nodes[i].node)
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

// picture handles an image outside of a figure.
func (b *builder) picture(n *html.Node) {
	if b.line.flat > 0 {
		return
	}
	if alt := attr(n, "alt"); isEmoji(n, alt) {
		b.line.text(alt)
		return
	}
	if img, ok := b.image(n); ok {
		b.flush()
		b.add(article.Block{Kind: article.Figure, Image: &img, Level: b.depth()}, n)
	}
}

// isEmoji tells images that stand for a character.
func isEmoji(n *html.Node, alt string) bool {
	class := attr(n, "class")
	return alt != "" && len(alt) <= 16 && (strings.Contains(class, "emoji") || strings.Contains(class, "wp-smiley"))
}

// images returns the pictures in n, those in <noscript> where there are no others.
func (b *builder) images(n *html.Node) []article.Image {
	var found []article.Image
	var unscripted []*html.Node
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		switch n.DataAtom {
		case atom.Img:
			if img, ok := b.image(n); ok {
				found = append(found, img)
			}
		case atom.Noscript:
			unscripted = append(unscripted, n)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	if len(found) > 0 {
		return found
	}
	for _, n := range unscripted {
		for _, inner := range unscriptedNodes(n) {
			walk(inner)
		}
	}
	return found
}

// unscriptedNodes are the elements in a <noscript>, which package html leaves as text.
func unscriptedNodes(n *html.Node) []*html.Node {
	if n.FirstChild == nil || n.FirstChild.Type != html.TextNode {
		return nil
	}
	nodes, err := html.ParseFragment(strings.NewReader(n.FirstChild.Data), &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div})
	if err != nil {
		return nil
	}
	return nodes
}

// elementBefore is the element before n among its siblings, if no text stands between.
func elementBefore(n *html.Node) *html.Node {
	s := n.PrevSibling
	for s != nil && s.Type == html.TextNode && strings.TrimSpace(s.Data) == "" {
		s = s.PrevSibling
	}
	if s == nil || s.Type != html.ElementNode {
		return nil
	}
	return s
}

// minImage is the width and height in pixels under which an image is an icon or
// a counter rather than a picture.
const minImage = 40

// image reads an <img>. It returns false for icons and for images without an
// address that can be used.
func (b *builder) image(n *html.Node) (article.Image, bool) {
	img := article.Image{URL: b.imageURL(n), Alt: clean(attr(n, "alt"))}
	img.Width, _ = number(attr(n, "width"))
	img.Height, _ = number(attr(n, "height"))
	if img.URL == "" || tiny(img.Width) || tiny(img.Height) {
		return img, false
	}
	return img, true
}

func tiny(pixels int) bool { return 0 < pixels && pixels < minImage }

// lazyAttrs are where scripts that load images late find the address.
var lazyAttrs = [...]string{"data-src", "data-lazy-src", "data-original", "data-orig-file", "data-full-url", "data-hi-res-src"}

// imageURL returns the absolute address of an image: the widest of its srcset, the
// one that a script would load, or src.
func (b *builder) imageURL(n *html.Node) string {
	for _, key := range [...]string{"srcset", "data-srcset", "data-lazy-srcset"} {
		if u := b.resolve(widest(attr(n, key))); u != "" {
			return u
		}
	}
	for _, key := range lazyAttrs {
		if u := b.resolve(attr(n, key)); u != "" {
			return u
		}
	}
	return b.resolve(attr(n, "src"))
}

// widest returns the candidate of a srcset with the largest descriptor.
func widest(srcset string) string {
	best, size := "", 0.0
	for candidate := range strings.SplitSeq(srcset, ", ") {
		fields := strings.Fields(candidate)
		if len(fields) == 0 || strings.HasPrefix(fields[0], "data:") {
			continue
		}
		width := 1.0
		if len(fields) > 1 {
			width, _ = strconv.ParseFloat(strings.TrimRight(fields[1], "wxh,"), 64)
		}
		if width > size {
			best, size = strings.TrimRight(fields[0], ","), width
		}
	}
	return best
}

// number reads a decimal integer such as an HTML attribute holds.
func number(s string) (int, bool) {
	s = strings.TrimSuffix(strings.TrimSpace(s), "px")
	if s == "" || s[0] > '9' { // mostly; an error costs more
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil && -maxNumber < n && n < maxNumber
}

// maxNumber bounds what a page may claim as a number or size.
const maxNumber = 1 << 20

// providers are the services whose players and posts are known by host.
var providers = [...]struct{ host, name string }{
	{"youtube.com", "youtube"}, {"youtube-nocookie.com", "youtube"}, {"youtu.be", "youtube"}, {"vimeo.com", "vimeo"},
	{"dailymotion.com", "dailymotion"}, {"twitter.com", "x"}, {"x.com", "x"}, {"instagram.com", "instagram"},
	{"facebook.com", "facebook"}, {"tiktok.com", "tiktok"}, {"bsky.app", "bluesky"}, {"spotify.com", "spotify"},
	{"soundcloud.com", "soundcloud"}, {"datawrapper.dwcdn.net", "datawrapper"}, {"flourish.studio", "flourish"},
	{"mastodon.social", "mastodon"}, {"reddit.com", "reddit"}, {"threads.net", "threads"}, {"t.me", "telegram"},
}

func provider(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	for _, p := range providers {
		if host := u.Hostname(); host == p.host || strings.HasSuffix(host, "."+p.host) {
			return p.name
		}
	}
	return ""
}

func knownProvider(name string) bool {
	for _, p := range providers {
		if p.name == name {
			return true
		}
	}
	return false
}

// embed adds a player or frame of a known service, or a film or recording.
func (b *builder) embed(i int32) { b.captionedEmbed(i, -1) }

func (b *builder) captionedEmbed(i, caption int32) {
	n := b.tree.nodes[i].node
	block := article.Block{Kind: article.Embed, URL: b.mediaURL(n), Level: b.depth()}
	block.Provider = provider(block.URL)
	if block.URL == "" || n.DataAtom == atom.Iframe && block.Provider == "" {
		return
	}
	var anchors []anchor
	if caption >= 0 {
		block.Text, anchors = b.flat(caption)
	}
	b.add(block, n)
	b.draft.blocks[len(b.draft.blocks)-1].anchors = anchors
}

// mediaURL is the address of a frame, film or recording.
func (b *builder) mediaURL(n *html.Node) string {
	for _, key := range [...]string{"src", "data-src", "data-lazy-src"} {
		if u := b.resolve(attr(n, key)); u != "" {
			return u
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Source {
			if u := b.resolve(attr(c, "src")); u != "" {
				return u
			}
		}
	}
	return ""
}

// socialProvider names the service that a quotation embeds a post of, or "".
func socialProvider(n *html.Node) string {
	switch class := attr(n, "class"); {
	case strings.Contains(class, "twitter-tweet"), strings.Contains(class, "twitter-video"):
		return "x"
	case strings.Contains(class, "instagram-media"):
		return "instagram"
	case strings.Contains(class, "tiktok-embed"):
		return "tiktok"
	case strings.Contains(class, "bluesky-embed"):
		return "bluesky"
	case strings.Contains(class, "mastodon-embed"):
		return "mastodon"
	case strings.Contains(class, "text-post-media"):
		return "threads"
	}
	return ""
}

// post adds a post of a social network: its words, then the line that names whose
// they are.
func (b *builder) post(i int32, provider string) {
	n := b.tree.nodes[i].node
	b.line.flat++
	post := article.Block{Kind: article.Embed, Provider: provider, Level: b.depth()}
	next := i + 1
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			b.line.text(c.Data)
		case c.Type == html.ElementNode:
			b.element(next)
			next = b.tree.nodes[next].end
			if c.DataAtom == atom.P && post.Text.Plain == "" {
				post.Text, _, _ = b.line.take()
			}
			if c.DataAtom == atom.A {
				post.URL = b.resolve(attr(c, "href"))
			}
		}
	}
	line, _, _ := b.line.take()
	b.line.flat--
	if post.Text.Plain == "" {
		post.Text, line = line, article.Text{}
	}
	if post.Text.Plain != "" || post.URL != "" {
		b.add(post, n)
	}
	if line.Plain != "" {
		b.add(article.Block{Kind: article.AttributionLine, Text: line, Level: b.depth()}, n)
	}
}
