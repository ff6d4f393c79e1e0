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
// become plain ones, runs of white space one space, and what has no width is gone.
func fold(s string) folded {
	var f folded
	f.grow(len(s))
	f.add(s, 0)
	return f
}

func (f *folded) grow(n int) {
	f.runes = make([]rune, 0, n)
	f.from = make([]int, 0, n)
	f.to = make([]int, 0, n)
}

// add appends s, whose first byte counts as offset base.
func (f *folded) add(s string, base int) {
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsSpace(r):
			if n := len(f.runes); n > 0 && f.runes[n-1] != ' ' {
				f.put(' ', base+i, base+i+size)
			}
		case r == '…':
			for range 3 {
				f.put('.', base+i, base+i+size)
			}
		case !invisible(r):
			f.put(foldRune(r), base+i, base+i+size)
		}
		i += size
	}
}

func (f *folded) put(r rune, from, to int) {
	f.runes = append(f.runes, r)
	f.from = append(f.from, from)
	f.to = append(f.to, to)
}

// trim drops a space at either end.
func (f folded) trim() folded {
	lo, hi := 0, len(f.runes)
	for lo < hi && f.runes[lo] == ' ' {
		lo++
	}
	for hi > lo && f.runes[hi-1] == ' ' {
		hi--
	}
	return folded{f.runes[lo:hi], f.from[lo:hi], f.to[lo:hi]}
}

// foldRune maps typographic variants to one form and letters to lower case.
func foldRune(r rune) rune {
	switch r {
	case '“', '”', '„', '‟', '«', '»', '″', '＂', '「', '」', '『', '』':
		return '"'
	case '‘', '’', '‚', '‛', '‹', '›', '′', '`', '´', 'ʼ', '＇':
		return '\''
	case '‐', '‑', '‒', '–', '—', '―', '−':
		return '-'
	}
	return unicode.ToLower(r)
}

// invisible reports whether r shows nothing: soft hyphens, zero-width characters,
// joiners, variation selectors and bidirectional controls.
func invisible(r rune) bool {
	return r == '\u00AD' || unicode.Is(unicode.Cf, r) || r >= 0xFE00 && r <= 0xFE0F
}
