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
		b.WriteString(separator(passages, i))
		b.WriteString(s)
	}
	return b.String()
}

// says reports whether Excerpt would return text, in time linear in text however
// often the passages name the same words.
func (a *Article) says(text string, passages []Passage) bool {
	for i, p := range passages {
		s, ok := a.slice(p)
		if !ok || !strings.HasPrefix(text, separator(passages, i)) {
			return false
		}
		if text, ok = strings.CutPrefix(text[len(separator(passages, i)):], s); !ok {
			return false
		}
	}
	return text == ""
}

// separator is what Excerpt puts before passage i.
func separator(passages []Passage, i int) string {
	switch {
	case i == 0:
		return ""
	case passages[i-1].Block == passages[i].Block:
		return " "
	}
	return "\n"
}

// slice returns the words at p and whether p lies on whole characters of the body.
func (a *Article) slice(p Passage) (string, bool) {
	if p.Block < 0 || p.Block >= len(a.Body) {
		return "", false
	}
	plain := a.Body[p.Block].Words().Plain
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
