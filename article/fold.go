package article

import (
	"unicode"
	"unicode/utf8"
)

// folded is a text made comparable: case, typography and spacing folded away.
// Each rune remembers the bytes it came from.
type folded struct {
	runes []rune
	from  []int // byte offset of each rune in the source
	to    []int // and the offset after it
}

// fold makes s comparable. Quotation marks, dashes and ellipses of all kinds
// become plain ones, runs of white space one space, letters with marks after them one
// letter, and what has no width is gone.
func fold(s string) folded {
	var f folded
	f.grow(len(s))
	f.add(s)
	return f
}

func (f *folded) grow(n int) {
	f.runes = make([]rune, 0, n)
	f.from = make([]int, 0, n)
	f.to = make([]int, 0, n)
}

// add appends s, whose offsets count from its own beginning.
func (f *folded) add(s string) {
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsSpace(r):
			f.space()
		case !invisible(r):
			f.put(foldRune(r), i, i+size)
		}
		i += size
	}
}

// space appends a space unless there is one, or nothing for it to follow. No
// passage begins or ends with a space, so it needs no offsets.
func (f *folded) space() {
	if n := len(f.runes); n > 0 && f.runes[n-1] != ' ' {
		f.put(' ', 0, 0)
	}
}

// put appends r, or widens the last rune if the two are one sign: "--" is a dash,
// "..." an ellipsis, and e with an accent after it an é.
func (f *folded) put(r rune, from, to int) {
	if n := len(f.runes); n > 0 {
		if sign, ok := merged(f.runes[n-1], r); ok {
			f.runes[n-1], f.to[n-1] = sign, to
			return
		}
	}
	f.runes = append(f.runes, r)
	f.from = append(f.from, from)
	f.to = append(f.to, to)
}

// merged returns the sign that last and r are together.
func merged(last, r rune) (rune, bool) {
	switch {
	case dot(last) && dot(r):
		return '…', true
	case last == '-' && r == '-':
		return '-', true
	}
	return compose(last, r)
}

func dot(r rune) bool { return r == '.' || r == '…' }

// foldRune maps typographic variants to one form and letters to lower case: by way
// of upper case, which the two small sigmas and the long s share with their kin.
func foldRune(r rune) rune {
	switch r {
	case '“', '”', '„', '‟', '«', '»', '″', '＂', '「', '」', '『', '』':
		return '"'
	case '‘', '’', '‚', '‛', '‹', '›', '′', '`', '´', 'ʼ', '＇':
		return '\''
	case '‐', '‑', '‒', '–', '—', '―', '−':
		return '-'
	case '\u0345': // the iota below a letter, which has upper case without it
		return r
	}
	return unicode.ToLower(unicode.ToUpper(r))
}

// invisible reports whether r shows nothing: soft hyphens, zero-width characters,
// joiners, variation selectors and bidirectional controls.
func invisible(r rune) bool {
	return r >= '\u00AD' && unicode.In(r, unicode.Cf, unicode.Variation_Selector)
}
