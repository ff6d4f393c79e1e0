package article

import (
	"strings"
	"unicode/utf8"
)

// Passage is a place in the body: bytes Start to End of the Plain of block Block.
// Where Start equals End it is a point between two characters.
type Passage struct {
	// Block is an index into Article.Body.
	Block int `json:"block"`
	Span
}

// Excerpt returns the words at the passages. Those of one block are joined by a
// space, those of different blocks by a line break. A passage outside the body
// gives the empty string.
func (a *Article) Excerpt(passages ...Passage) string {
	if len(passages) == 1 {
		s, _ := a.slice(passages[0])
		return s
	}
	var b strings.Builder
	for i, p := range passages {
		s, ok := a.slice(p)
		if !ok {
			return ""
		}
		switch {
		case i == 0:
		case passages[i-1].Block == p.Block:
			b.WriteByte(' ')
		default:
			b.WriteByte('\n')
		}
		b.WriteString(s)
	}
	return b.String()
}

// slice returns the words at p and whether p lies on whole characters of the body.
func (a *Article) slice(p Passage) (string, bool) {
	if p.Block < 0 || p.Block >= len(a.Body) {
		return "", false
	}
	plain := a.Body[p.Block].Text.Plain
	if !p.within(plain) {
		return "", false
	}
	return plain[p.Start:p.End], true
}

// within reports whether s is a range of whole characters of plain.
func (s Span) within(plain string) bool {
	return 0 <= s.Start && s.Start <= s.End && s.End <= len(plain) &&
		onBoundary(plain, s.Start) && onBoundary(plain, s.End)
}

func onBoundary(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }
