package parse

import (
	"cmp"
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
)

// providers are the services whose players and posts are known by host.
var providers = [...]struct{ host, name string }{
	{"youtube.com", "youtube"}, {"youtube-nocookie.com", "youtube"}, {"youtu.be", "youtube"}, {"vimeo.com", "vimeo"},
	{"dailymotion.com", "dailymotion"}, {"twitter.com", "x"}, {"x.com", "x"}, {"instagram.com", "instagram"},
	{"facebook.com", "facebook"}, {"tiktok.com", "tiktok"}, {"bsky.app", "bluesky"}, {"spotify.com", "spotify"},
	{"soundcloud.com", "soundcloud"}, {"datawrapper.dwcdn.net", "datawrapper"}, {"flourish.studio", "flourish"},
	{"mastodon.social", "mastodon"}, {"reddit.com", "reddit"}, {"redditmedia.com", "reddit"}, {"threads.net", "threads"},
	{"threads.com", "threads"}, {"t.me", "telegram"}, {"flo.uri.sh", "flourish"},
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

// isMedia tells players and frames.
func isMedia(a atom.Atom) bool {
	switch a {
	case atom.Iframe, atom.Video, atom.Audio, atom.Object, atom.Embed:
		return true
	}
	return false
}

// embed adds a player, frame or post of a known service, or a film or recording.
func (b *builder) embed(i int32) { b.captionedEmbed(i, -1) }

func (b *builder) captionedEmbed(i, caption int32) {
	n := b.tree.nodes[i].node
	block := article.Block{Kind: article.Embed, URL: b.mediaURL(n), Level: b.depth()}
	block.Provider = cmp.Or(provider(block.URL), socialProvider(n))
	recorded := n.DataAtom == atom.Video || n.DataAtom == atom.Audio
	if block.URL == "" || block.Provider == "" && !recorded || b.line.flat > 0 {
		b.line.part()
		return
	}
	b.flush()
	var anchors []anchor
	if caption >= 0 {
		block.Text, anchors = b.captionText(caption)
	}
	b.add(block, i)
	b.draft.blocks[len(b.draft.blocks)-1].anchors = anchors
}

// mediaURL is the address of a frame, film or recording, or of what an element stands
// in for.
func (b *builder) mediaURL(n *html.Node) string {
	if mayHoldPlace(n) {
		return b.placeholderURL(n)
	}
	for _, key := range [...]string{"src", "data-src", "data-lazy-src", "data"} {
		if u := b.resolve(attr(n, key)); u != "" {
			return u
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		key := "src"
		switch c.DataAtom {
		case atom.Param:
			if name := attr(c, "name"); name != "movie" && name != "src" {
				continue
			}
			key = "value"
		case atom.Source, atom.Embed:
		default:
			continue
		}
		if u := b.resolve(attr(c, key)); u != "" {
			return u
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
	case strings.Contains(class, "reddit-embed-bq"), strings.Contains(class, "reddit-card"):
		return "reddit"
	case strings.Contains(class, "fb-xfbml-parse-ignore"):
		return "facebook"
	}
	return ""
}

// post adds a post of a social network: its words, then the line that names whose
// they are.
func (b *builder) post(i int32, provider string) {
	post := article.Block{Kind: article.Embed, Provider: provider, URL: b.postURL(i), Level: b.depth()}
	words, line := b.postWords(b.postFrame(i))
	if words.Plain == "" {
		words, line = line, article.Text{}
	}
	post.Text = words
	if post.Text.Plain != "" || post.URL != "" {
		b.add(post, i)
	}
	if line.Plain != "" {
		b.add(article.Block{Kind: article.AttributionLine, Text: line, Level: b.depth()}, i)
	}
}

// postFrame is the element whose children make up the post in element i: i itself,
// unless all of it stands in one <section>.
func (b *builder) postFrame(i int32) int32 {
	t := &b.tree
	if child := i + 1; child < t.nodes[i].end && t.nodes[child].node.DataAtom == atom.Section && t.nodes[child].text == t.nodes[i].text {
		return child
	}
	return i
}

// postWords returns the first paragraph among the children of element i, which is
// what the post says, and the rest on a line.
func (b *builder) postWords(i int32) (words, line article.Text) {
	t := &b.tree
	said := i + 1
	for said < t.nodes[i].end && (t.nodes[said].node.DataAtom != atom.P || t.nodes[said].text == 0) {
		said = t.nodes[said].end
	}
	if said < t.nodes[i].end {
		words, _ = b.flat(said)
	}
	b.line.flat++
	next := i + 1
	for c := t.nodes[i].node.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			b.line.text(c.Data)
		case c.Type == html.ElementNode:
			if next == said {
				b.line.space()
			} else {
				b.element(next)
			}
			next = t.nodes[next].end
		}
	}
	line, _, _ = b.line.take()
	b.line.flat--
	return words, line
}

// postURL is the address of a post: as its script wants it, or that of the link which
// leads deepest, below those of who posted it and where.
func (b *builder) postURL(i int32) string {
	t := &b.tree
	for _, key := range [...]string{"cite", "data-instgrm-permalink", "data-text-post-permalink"} {
		if u := b.resolve(attr(t.nodes[i].node, key)); u != "" {
			return u
		}
	}
	found, deepest := "", 0
	for j := i + 1; j < t.nodes[i].end; j++ {
		switch n := t.nodes[j].node; n.DataAtom {
		case atom.P: // its links belong to the words
			j = t.nodes[j].end - 1
		case atom.A:
			u := b.resolve(attr(n, "href"))
			path, _, _ := strings.Cut(u, "?")
			if depth := strings.Count(strings.TrimSuffix(path, "/"), "/"); depth >= deepest && u != "" {
				found, deepest = u, depth
			}
		}
	}
	return found
}
