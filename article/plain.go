package article

import (
	"strings"
	"unicode"
)

// Plain returns the body as plain text, a blank line between blocks. List items,
// captions and cells are there; headline, notes and bios are not.
func (a *Article) Plain() string {
	var b strings.Builder
	for _, block := range a.Body {
		if block.Text.Plain == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString(plainBreak)
		}
		b.WriteString(block.Text.Plain)
	}
	return b.String()
}

// plainBreak parts the blocks of Article.Plain.
const plainBreak = "\n\n"

// WordCount returns the number of words in the body. In scripts written without
// spaces each character counts as a word.
func (a *Article) WordCount() int {
	n := 0
	for _, block := range a.Body {
		n += countWords(block.Text.Plain)
	}
	return n
}

func countWords(s string) int {
	n, inWord := 0, false
	for _, r := range s {
		switch {
		case unspaced(r):
			n++
			inWord = false
		case unicode.IsLetter(r) || unicode.IsNumber(r):
			if !inWord {
				n++
			}
			inWord = true
		case unicode.IsMark(r) || r == '\'' || r == '’' || r == '-':
			// Inside a word these do not end it.
		default:
			inWord = false
		}
	}
	return n
}

// unspaced reports whether r belongs to a script written without spaces between
// words. Hangul is written with spaces.
func unspaced(r rune) bool {
	return r >= 0x0E00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}
