package parse

import (
	"bytes"
	"fmt"
	"io"
	"sync"

	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/parse/internal/thin"
)

// buffers are what pages are read into and thinned out in. Both are done with when
// the tree is built, and would be a third of what a parse allocates.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// decode reads the page and builds its tree.
func (p *page) decode() error {
	read, thinned := buffers.Get().(*bytes.Buffer), buffers.Get().(*bytes.Buffer)
	defer buffers.Put(read)
	defer buffers.Put(thinned)
	read.Reset()
	thinned.Reset()
	if err := p.readAll(read); err != nil {
		return err
	}
	if err := refuseBinary(read.Bytes()); err != nil {
		return err
	}
	text, rule, encoding := toUTF8(read.Bytes())
	p.trace(nil, Event{Field: "encoding", Rule: rule, Kept: true, Text: encoding})
	p.thin(thinned, text)
	var err error
	if p.root, err = html.Parse(thinned); err != nil {
		// The reader cannot fail, so this is html's limit on open elements.
		return fmt.Errorf("%w: %w", ErrTooDeep, err)
	}
	fillHoles(p.root)
	return nil
}

// thin writes the page without what no pass reads, and what is over a limit. A
// selector or function of a rule may read anything, and a trace shows what chrome says.
func (p *page) thin(w *bytes.Buffer, text []byte) {
	w.Grow(len(text) + bytes.MinRead)
	var dropped thin.Dropped
	switch {
	case len(p.Rules) > 0:
		text, dropped = thin.Bounded(w.AvailableBuffer(), text)
	case p.Trace != nil:
		text, dropped = thin.Page(w.AvailableBuffer(), text, nil)
	default:
		text, dropped = thin.Page(w.AvailableBuffer(), text, p.roles.sense)
		p.thinned = true
	}
	w.Write(text)
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
}

// readAll reads the page up to the limit.
func (p *page) readAll(b *bytes.Buffer) error {
	r, limit := p.source, p.maxBytes()
	if limit >= 0 {
		r = io.LimitReader(r, limit+1)
	}
	if sized, ok := p.source.(interface{ Len() int }); ok {
		b.Grow(min(sized.Len(), defaultMaxBytes) + bytes.MinRead) // bytes and strings readers know their size
	}
	if _, err := b.ReadFrom(r); err != nil {
		return err
	}
	if limit >= 0 && int64(b.Len()) > limit {
		return fmt.Errorf("%w: over %d bytes", ErrTooLarge, limit)
	}
	return nil
}
