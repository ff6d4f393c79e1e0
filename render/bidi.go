package render

import (
	"slices"
	"strings"
)

// The explicit bidirectional controls (Unicode Standard Annex 9). Overrides, which make a
// text read otherwise than it is written, are never printed.
const (
	leftEmbedding  = '\u202A'
	rightEmbedding = '\u202B'
	popEmbedding   = '\u202C'
	leftOverride   = '\u202D'
	rightOverride  = '\u202E'
	leftIsolate    = '\u2066'
	rightIsolate   = '\u2067'
	firstIsolate   = '\u2068'
	popIsolate     = '\u2069'
)

// explicit reports whether r is one of them.
func explicit(r rune) bool {
	return leftEmbedding <= r && r <= rightOverride || leftIsolate <= r && r <= popIsolate
}

// maxEmbedding bounds how many controls are open at a time: fewer than browsers heed, so
// that each one printed has its effect.
const maxEmbedding = 60

// balance lets no control of a text have an effect beyond its line: what is closed was
// opened, and what was opened is closed.
type balance struct {
	// closers are what closes the controls that are open, the innermost last.
	closers []rune
}

// text returns s, which has no overrides, as it goes on from the texts before.
func (b *balance) text(s string) string {
	var out strings.Builder
	for _, r := range s {
		switch {
		case r == '\n':
			out.WriteString(b.end())
		case explicit(r) && !b.control(r):
			continue
		}
		out.WriteRune(r)
	}
	return out.String()
}

// control takes in a control and reports whether it is to be printed.
func (b *balance) control(r rune) bool {
	switch r {
	case leftEmbedding, rightEmbedding:
		return b.push(popEmbedding)
	case leftIsolate, rightIsolate, firstIsolate:
		return b.push(popIsolate)
	case popEmbedding:
		return b.pop(len(b.closers)-1, r)
	}
	// The end of an isolate ends the embeddings in it, too.
	for i, closer := range slices.Backward(b.closers) {
		if closer == r {
			return b.pop(i, r)
		}
	}
	return false
}

func (b *balance) push(closer rune) bool {
	if len(b.closers) >= maxEmbedding {
		return false
	}
	b.closers = append(b.closers, closer)
	return true
}

// pop closes what was opened at i and after it, if closer does that.
func (b *balance) pop(i int, closer rune) bool {
	if i < 0 || b.closers[i] != closer {
		return false
	}
	b.closers = b.closers[:i]
	return true
}

// end closes all that is open.
func (b *balance) end() string {
	var out strings.Builder
	for len(b.closers) > 0 {
		last := len(b.closers) - 1
		out.WriteRune(b.closers[last])
		b.closers = b.closers[:last]
	}
	return out.String()
}
