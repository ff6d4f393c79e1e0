package parse

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// placeholder is an element that a script, a framework or an editor puts where a player
// or post goes.
type placeholder struct {
	tag, class string // one of them is empty
	key        string // the attribute that tells what goes there
	before     string // what makes an address of the attribute; empty if it is one
}

var placeholders = [...]placeholder{
	{tag: "lite-youtube", key: "videoid", before: "https://www.youtube.com/watch?v="},
	{tag: "amp-youtube", key: "data-videoid", before: "https://www.youtube.com/watch?v="},
	{tag: "youtube-video", key: "src"},
	{class: "rll-youtube-player", key: "data-src"},
	{tag: "lite-vimeo", key: "videoid", before: "https://vimeo.com/"},
	{tag: "amp-vimeo", key: "data-videoid", before: "https://vimeo.com/"},
	{tag: "vimeo-video", key: "src"},
	{tag: "amp-dailymotion", key: "data-videoid", before: "https://www.dailymotion.com/video/"},
	{tag: "amp-soundcloud", key: "data-trackid", before: "https://api.soundcloud.com/tracks/"},
	{tag: "spotify-audio", key: "src"},
	{tag: "amp-twitter", key: "data-tweetid", before: "https://x.com/i/status/"},
	{tag: "amp-instagram", key: "data-shortcode", before: "https://www.instagram.com/p/"},
	{tag: "amp-facebook", key: "data-href"},
	{tag: "amp-tiktok", key: "data-src"},
	{tag: "amp-reddit", key: "data-src"},
	{tag: "amp-iframe", key: "src"},
	{class: "fb-post", key: "data-href"},
	{class: "fb-video", key: "data-href"},
	{tag: "div", key: "data-oembed-url"},
	{tag: "oembed", key: "url"},
}

// heldPlace returns what n stands in for, nil if it is no placeholder.
func heldPlace(n *html.Node) *placeholder {
	for i := range placeholders {
		p := &placeholders[i]
		if (n.Data == p.tag || p.class != "" && hasClass(n, p.class)) && attr(n, p.key) != "" {
			return p
		}
	}
	return nil
}

// mayHoldPlace reports whether n is worth a look at the table.
func mayHoldPlace(n *html.Node) bool {
	if n.DataAtom != atom.Div {
		return n.DataAtom == 0
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "data-href", "data-oembed-url", "data-src":
			return true
		}
	}
	return false
}

// placeholderURL is the address of what n stands in for, "" if it is no placeholder.
func (b *builder) placeholderURL(n *html.Node) string {
	p := heldPlace(n)
	switch {
	case p == nil:
		return ""
	case p.before == "":
		return b.resolve(attr(n, p.key))
	}
	return b.resolve(p.before + url.PathEscape(strings.TrimSpace(attr(n, p.key))))
}

// standsIn reports whether element i is the placeholder of a known service and does
// not yet hold what replaces it, be it the player itself or the words of a post.
func (b *builder) standsIn(i int32) bool {
	e := &b.tree.nodes[i]
	if e.role&roleEmbed == 0 || provider(b.placeholderURL(e.node)) == "" {
		return false
	}
	for j := i + 1; j < e.end; j++ {
		n := b.tree.nodes[j].node
		if n.DataAtom == atom.Iframe && provider(b.mediaURL(n)) != "" || n.DataAtom == atom.Blockquote && socialProvider(n) != "" {
			return false
		}
	}
	return true
}
