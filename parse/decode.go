package parse

import (
	"bytes"
	"fmt"
	"io"

	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/parse/internal/thin"
)

// decode reads the page and builds its tree.
func (p *page) decode() error {
	b, err := p.readAll()
	if err != nil {
		return err
	}
	text, rule, encoding := toUTF8(b)
	p.trace(nil, Event{Field: "encoding", Rule: rule, Kept: true, Text: encoding})
	p.root, err = html.Parse(bytes.NewReader(p.thinned(text)))
	if err != nil {
		// The reader cannot fail, so this is html's limit on open elements.
		return fmt.Errorf("%w: %w", ErrTooDeep, err)
	}
	return nil
}

// thinned leaves out of the page what no pass reads, and what is over a limit. A
// selector or function of a rule may read anything.
func (p *page) thinned(text []byte) []byte {
	leave := thin.Page
	if len(p.Rules) > 0 {
		leave = thin.Bounded
	}
	text, dropped := leave(text)
	for _, limit := range [...]struct {
		rule  string
		count int
	}{
		{"too deep", dropped.Deep},
		{"too many formatting elements", dropped.Formatting},
		{"attributes too many or too long", dropped.Attributes},
		{"broken drawing", dropped.Foreign},
	} {
		if limit.count > 0 {
			p.trace(nil, Event{Field: "limit", Rule: limit.rule, Score: float64(limit.count)})
		}
	}
	return text
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
