package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

func isWord(r rune) bool {
	if r < utf8.RuneSelf { // most are
		return inWord(r)
	}
	return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r)
}

// inWord is isWord for ASCII.
func inWord(r rune) bool { return 'a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9' }

func notWord(r rune) bool { return !isWord(r) }

// unspaced reports whether r belongs to a script written without spaces between
// words. Hangul is written with spaces; marks go with the letter they stand on.
func unspaced(r rune) bool {
	return r >= 0x0E00 && !unicode.IsMark(r) &&
		unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// countWords counts the words of s, and in scripts without spaces the characters.
func countWords(s string) int {
	n := 0
	before, last := ' ', ' '
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch {
		case r < utf8.RuneSelf && last == ' ':
			if inWord(r) {
				n++
			}
		case r >= utf8.RuneSelf && invisible(r):
			continue
		case isWord(r) && !continues(before, last, r):
			n++
		}
		before, last = last, r
		for i < len(s) && inWord(last) && inWord(rune(s[i])) { // goes on with the word
			before, last = last, rune(s[i])
			i++
		}
	}
	return n
}

// continues reports whether r goes on with the word that ended just ahead of it,
// before and last being the two runes there.
func continues(before, last, r rune) bool {
	switch {
	case notWord(r):
		return false
	case r >= utf8.RuneSelf && unicode.IsMark(r):
		return isWord(last)
	case unspaced(r) || unspaced(last):
		return false
	case isWord(last):
		return true
	}
	return joins(before, last, r)
}

// joins reports whether sign makes one word of what stands on either side:
// "can't", "well-known", "1,000".
func joins(left, sign, right rune) bool {
	switch sign {
	case '\'', '’', '-', '‐', '‑':
		return isWord(left) && isWord(right) && !unspaced(left)
	case '.', ',':
		return unicode.IsDigit(left) && unicode.IsDigit(right)
	}
	return false
}

// splits reports whether a cut between before and after goes through a word:
// "can|'t" says something else than "can", and "1|,000" than "1". The cut after an
// apostrophe is a fair one: "l'|homme".
func splits(before, after string) bool {
	before = strings.TrimRightFunc(before, invisible)
	after = strings.TrimLeftFunc(after, invisible)
	last, size := utf8.DecodeLastRuneInString(before)
	first, width := utf8.DecodeRuneInString(after)
	previous, _ := utf8.DecodeLastRuneInString(before[:len(before)-size])
	next, _ := utf8.DecodeRuneInString(after[width:])
	return continues(previous, last, first) && foldRune(last) != '\'' ||
		notWord(first) && continues(last, first, next)
}
