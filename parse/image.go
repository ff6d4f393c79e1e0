package parse

import (
	"net/url"
	"path"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/parse/internal/plain"
)

// picture handles an image outside of a figure.
func (b *builder) picture(i int32) {
	n := b.tree.nodes[i].node
	if b.line.flat > 0 || b.kind == article.Heading && b.tree.inherits(i, roleControl) {
		b.line.part()
		return
	}
	if alt := attr(n, "alt"); isEmoji(n, alt) {
		b.line.text(alt)
		return
	}
	if img, ok := b.image(n); ok {
		b.flush()
		b.add(article.Block{Kind: article.Figure, Image: &img, Level: b.depth()}, i)
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

// unscripted handles a <noscript> outside of a figure: a picture in it counts where
// that beside it has no address, or where there is none and it is no counter.
func (b *builder) unscripted(i int32) {
	n := b.tree.nodes[i].node
	before := besides(n, func(n *html.Node) *html.Node { return n.PrevSibling })
	after := besides(n, func(n *html.Node) *html.Node { return n.NextSibling })
	alone := !holdsPicture(before) && !holdsPicture(after)
	instead := before != nil && (before.DataAtom == atom.Img || before.DataAtom == atom.Picture) && len(b.images(before)) == 0
	if b.line.flat > 0 || !alone && !instead {
		return
	}
	for _, img := range b.images(n) {
		if instead || isPictureFile(img.URL) {
			b.flush()
			b.add(article.Block{Kind: article.Figure, Image: &img, Level: b.depth()}, i)
		}
	}
}

// besides is the next element among the siblings of n, if no text stands between.
func besides(n *html.Node, next func(*html.Node) *html.Node) *html.Node {
	s := next(n)
	for s != nil && s.Type == html.TextNode && strings.TrimSpace(s.Data) == "" {
		s = next(s)
	}
	if s == nil || s.Type != html.ElementNode {
		return nil
	}
	return s
}

// holdsPicture reports whether n is or holds an <img>.
func holdsPicture(n *html.Node) bool {
	if n == nil || n.DataAtom == atom.Img {
		return n != nil
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if holdsPicture(c) {
			return true
		}
	}
	return false
}

// isPictureFile tells the address of a picture from that of a script which counts
// its readers.
func isPictureFile(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	switch strings.ToLower(path.Ext(u.Path)) {
	case ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif":
		return true
	}
	return false
}

// minImage is the width and height in pixels under which an image is an icon or
// a counter rather than a picture.
const minImage = 40

// image reads an <img>. It returns false for icons and for images without an
// address that can be used.
func (b *builder) image(n *html.Node) (article.Image, bool) {
	img := article.Image{URL: b.imageURL(n), Alt: plain.Text(attr(n, "alt"))}
	img.Width, img.Height = natural(attr(n, "width")), natural(attr(n, "height"))
	if img.URL == "" || tiny(img.Width) || tiny(img.Height) {
		return img, false
	}
	return img, true
}

func tiny(pixels int) bool { return 0 < pixels && pixels < minImage }

// lazyAttrs are where scripts that load images late find the address.
var lazyAttrs = [...]string{"data-src", "data-lazy-src", "data-original", "data-orig-file", "data-full-url", "data-hi-res-src"}

// imageURL returns the absolute address of an image: the widest of its srcset, the
// one that a script would load, src, or that of the first <source> of its <picture>.
func (b *builder) imageURL(n *html.Node) string {
	if u := b.srcset(n); u != "" {
		return u
	}
	for _, key := range lazyAttrs {
		if u := b.resolve(attr(n, key)); u != "" {
			return u
		}
	}
	if u := b.resolve(attr(n, "src")); u != "" || n.Parent == nil || n.Parent.DataAtom != atom.Picture {
		return u
	}
	found := ""
	for s := n.PrevSibling; s != nil && s.DataAtom != atom.Img; s = s.PrevSibling {
		if u := b.srcset(s); s.DataAtom == atom.Source && u != "" {
			found = u
		}
	}
	return found
}

// srcset returns the widest of the addresses that an <img> or <source> lists.
func (b *builder) srcset(n *html.Node) string {
	for _, key := range [...]string{"srcset", "data-srcset", "data-lazy-srcset"} {
		if u := b.resolve(widest(attr(n, key))); u != "" {
			return u
		}
	}
	return ""
}

// widest returns the candidate of a srcset with the largest descriptor. An address
// may hold commas, and ends with a space or with a comma at its end (HTML, section
// 4.8.4.2.2).
func widest(srcset string) string {
	const space = " \t\n\r\f"
	best, size := "", 0.0
	for rest := strings.TrimLeft(srcset, space+","); rest != ""; rest = strings.TrimLeft(rest, space+",") {
		address, descriptor := rest, ""
		if i := strings.IndexAny(rest, space); i >= 0 {
			address, rest = rest[:i], rest[i:]
		} else {
			rest = ""
		}
		if !strings.HasSuffix(address, ",") {
			descriptor, rest, _ = strings.Cut(rest, ",")
		}
		if width := described(descriptor); width > size && !strings.HasPrefix(address, "data:") {
			best, size = strings.TrimRight(address, ","), width
		}
	}
	return best
}

// described reads the width or density that a srcset gives; 1 where it gives none.
func described(descriptor string) float64 {
	for d := range strings.FieldsSeq(descriptor) {
		if width, err := strconv.ParseFloat(strings.TrimRight(d, "wxh"), 64); err == nil {
			return width
		}
	}
	return 1
}

// number reads a decimal integer such as an HTML attribute holds.
func number(s string) (int, bool) {
	if s == "" {
		return 0, false // nearly always
	}
	n, err := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(s), "px"))
	return n, err == nil && -maxNumber < n && n < maxNumber
}

// maxNumber bounds what a page may claim as a number or size.
const maxNumber = 1 << 20

// natural reads a count or size, 0 if s is none.
func natural(s string) int {
	if n, ok := number(s); ok {
		return max(0, n)
	}
	return 0
}
