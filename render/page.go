package render

import (
	"cmp"
	"crypto/sha256"
	"encoding/base64"
	"io"
	"slices"
	"strings"
)

// Page says what the page around a snippet is like. The zero Page holds its style and
// script itself.
type Page struct {
	// Stylesheet and Script are the addresses of what [Stylesheet] and [PageScript]
	// return. Where one is empty, the page holds it and allows it, by its hash, in
	// a Content-Security-Policy.
	Stylesheet, Script string
	// Theme is "light" or "dark"; otherwise the reader's system decides.
	Theme string
	// OEmbed is the address of the snippet's oEmbed response, by which programs
	// that are given the address of the page discover it.
	OEmbed string
}

// Page writes s as a whole page of HTML, to be shown in an iframe or by itself. Its links
// open outside the frame, and it tells its height to the page around, which
// [FrameScript] listens to.
func (r Renderer) Page(w io.Writer, s Snippet, page Page) error {
	if s.root == nil || !r.shows(s.root) {
		return nil
	}
	return written(w, func(out []byte) []byte {
		m := &htmlMarkup{out: out}
		p := pagePrinter{elementPrinter{Renderer: r, markup: m, outward: true}, m, page, s.title()}
		p.whole(s.root)
		return m.out
	})
}

// pagePrinter writes what stands around the snippet in its page.
type pagePrinter struct {
	elementPrinter
	html  *htmlMarkup
	page  Page
	title string
}

func (p *pagePrinter) whole(root *node) {
	p.html.raw("<!DOCTYPE html>\n")
	p.open("html", true)
	p.class("page")
	p.value("lang", cmp.Or(root.lang, "en")) // that of the labels
	p.value("dir", root.dir)
	p.head()
	p.open("body", true)
	p.node(root)
	p.close("body", true)
	p.close("html", true)
}

func (p *pagePrinter) head() {
	p.open("head", true)
	p.empty("meta", "charset", "utf-8")
	p.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
	p.empty("meta", "name", "color-scheme", "content", p.page.scheme())
	p.empty("meta", "name", "referrer", "content", "no-referrer")
	if policy := p.page.policy(p.Images); policy != "" {
		p.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
	}
	p.open("title", true)
	p.text(p.title)
	p.close("title", true)
	p.style()
	p.script()
	if p.page.OEmbed != "" {
		p.empty("link", "rel", "alternate", "type", "application/json+oembed", "href", p.page.OEmbed, "title", p.title)
	}
	p.close("head", true)
}

func (p *pagePrinter) style() {
	if p.page.Stylesheet != "" {
		p.empty("link", "rel", "stylesheet", "href", p.page.Stylesheet)
		return
	}
	p.open("style", true)
	p.held(stylesheet)
	p.close("style", true)
}

func (p *pagePrinter) script() {
	p.open("script", true)
	p.attribute("type", "module")
	if p.page.Script != "" {
		p.attribute("src", p.page.Script)
	} else {
		p.held(pageScript)
	}
	p.close("script", true)
}

// held writes a style or script of this package into the element that is open.
func (p *pagePrinter) held(source string) {
	p.html.inside()
	p.html.raw(source)
}

// empty writes an element without content; names and values of attributes take turns.
func (p *pagePrinter) empty(tag string, attributes ...string) {
	p.open(tag, true)
	for pair := range slices.Chunk(attributes, 2) {
		p.attribute(pair[0], pair[1])
	}
	p.void(true)
}

// scheme returns the colour schemes of the page.
func (page Page) scheme() string {
	switch page.Theme {
	case "light", "dark":
		return page.Theme
	}
	return "light dark"
}

// policy returns what a page may load and run that holds its style or script itself.
// One that loads both leaves that to the policy of its server.
func (page Page) policy(images bool) string {
	if page.Stylesheet != "" && page.Script != "" {
		return ""
	}
	policy := "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + allow(page.Stylesheet, stylesheet) +
		"; script-src " + allow(page.Script, pageScript)
	if images {
		policy += "; img-src http: https:"
	}
	return policy
}

// allow returns the source expression for what is at an address or, without one, for
// what the page holds.
func allow(address, held string) string {
	if address == "" {
		sum := sha256.Sum256([]byte(held))
		return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
	}
	scheme, rest, absolute := strings.Cut(address, "//")
	if !absolute || scheme != "" && !strings.HasSuffix(scheme, ":") {
		return "'self'"
	}
	host, _, _ := strings.Cut(rest, "/")
	if scheme == "" {
		return host
	}
	return scheme + "//" + host
}

// title returns what a page or frame of s is called.
func (s Snippet) title() string {
	title := cmp.Or(label(s.article.Headline), label(s.article.Publisher.Name))
	if lines := s.Lines(); title == "" && len(lines) > 0 {
		title = label(lines[0].Text)
	}
	return cmp.Or(title, "Pullquote")
}
