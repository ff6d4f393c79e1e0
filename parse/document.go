package parse

import (
	"bytes"
	"fmt"
	"io"
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/internal/weburl"
)

// decode reads the page and builds its tree.
func (p *page) decode() error {
	b, err := p.readAll()
	if err != nil {
		return err
	}
	text, rule, encoding := toUTF8(b)
	p.trace(nil, Event{Field: "encoding", Rule: rule, Kept: true, Text: encoding})
	p.root, err = html.Parse(bytes.NewReader(text))
	if err != nil {
		// The reader cannot fail, so this is html's limit on open elements.
		return fmt.Errorf("%w: %w", ErrTooDeep, err)
	}
	return nil
}

// readAll reads the page up to the limit.
func (p *page) readAll() ([]byte, error) {
	r, limit := p.source, p.maxBytes()
	if limit >= 0 {
		r = io.LimitReader(r, limit+1)
	}
	var b bytes.Buffer
	if sized, ok := p.source.(interface{ Len() int }); ok {
		b.Grow(min(sized.Len(), defaultMaxBytes) + bytes.MinRead) // bytes and strings readers know their size
	}
	if _, err := b.ReadFrom(r); err != nil {
		return nil, err
	}
	if limit >= 0 && int64(b.Len()) > limit {
		return nil, fmt.Errorf("%w: over %d bytes", ErrTooLarge, limit)
	}
	return b.Bytes(), nil
}

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
	p.tree = indexTree(p.root)
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
	u, err := p.base.Parse(strings.TrimSpace(ref))
	if err != nil || ref == "" {
		return ""
	}
	return weburl.Clean(u.String())
}
