package parse

import (
	"net/url"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/internal/weburl"
)

// document indexes the tree, settles what links are relative to and picks the
// site rule.
func (p *page) document() error {
	p.base = new(url.URL)
	if u, err := url.Parse(strings.TrimSpace(p.pageURL)); err == nil {
		p.base = u
	}
	if p.root == nil {
		return ErrNoArticle
	}
	p.tree = indexTree(p.root, &p.roles, p.thinned)
	p.readBase()
	return p.pickRule()
}

// readBase lets the first <base> with an address say what links are relative to.
func (p *page) readBase() {
	for _, i := range p.tree.marked {
		n := p.tree.nodes[i].node
		if n.DataAtom != atom.Base {
			continue
		}
		if u, err := url.Parse(p.resolve(attr(n, "href"))); err == nil && u.Host != "" {
			p.base = u
			p.trace(n, Event{Field: "base", Rule: "base element", Kept: true, Text: u.String()})
			return
		}
	}
}

// resolve makes ref absolute. It returns "" for what is neither http nor https, a
// relative reference on a page without a known address among that.
func (p *page) resolve(ref string) string {
	ref = strings.TrimSpace(ref)
	if isPlainAddress(ref) {
		return ref
	}
	u, err := url.Parse(ref)
	if err != nil || ref == "" {
		return ""
	}
	if *p.base != (url.URL{}) {
		u = p.base.ResolveReference(u)
	}
	return weburl.Clean(u.String())
}

// isPlainAddress tells absolute addresses that are as they would come out of package
// url: nothing to encode, no port, no fragment and no path to shorten. Most are.
func isPlainAddress(s string) bool {
	rest, ok := strings.CutPrefix(s, "https://")
	if !ok {
		rest, ok = strings.CutPrefix(s, "http://")
	}
	if !ok || rest == "" || rest[0] == '?' || strings.Contains(rest, "/.") || strings.Contains(rest, "//") || rest[0] == '/' {
		return false
	}
	for i := 0; i < len(rest); i++ {
		switch c := rest[i]; {
		case 'a' <= c|0x20 && c|0x20 <= 'z', '0' <= c && c <= '9', c == '-', c == '.', c == '_', c == '/', c == '?', c == '=', c == '&':
		default:
			return false
		}
	}
	return true
}
