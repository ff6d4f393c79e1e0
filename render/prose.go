package render

import (
	"strings"
	"unicode/utf8"
)

// prose returns running text fit to print: UTF-8 without control characters other than
// tab and line break. Bidirectional controls stay, since honest right-to-left text needs
// them, but each has its effect within its line, and there are no overrides.
func prose(s string) string {
	var b balance
	return b.prose(s) + b.end()
}

// prose is the same for a part of a text; the controls it leaves open are closed by those
// that follow, or by end.
func (b *balance) prose(s string) string {
	controls := len(b.closers) > 0
	s = filter(s, func(r rune) rune {
		controls = controls || explicit(r)
		return proseRune(r)
	})
	if !controls {
		return s
	}
	return b.text(s)
}

// label returns a one-line text fit to name somebody or something: prose without
// line breaks and without any bidirectional control.
func label(s string) string { return strings.TrimSpace(filter(s, labelRune)) }

// drop is what the functions below return for a character that is not printed.
const drop rune = -1

func proseRune(r rune) rune {
	switch {
	case r == '\n' || r == '\t':
		return r
	case r < 0x20, 0x7F <= r && r < 0xA0: // C0 and C1, so CR too: CRLF becomes LF
		return drop
	case r == leftOverride, r == rightOverride:
		return drop
	case r&0xFFFE == 0xFFFE, 0xFDD0 <= r && r <= 0xFDEF: // not characters
		return drop
	}
	return r
}

func labelRune(r rune) rune {
	switch {
	case r == '\n', r == '\t', r == '\u2028', r == '\u2029':
		return ' '
	case r == 0x061C, r == 0x200E, r == 0x200F, explicit(r):
		return drop
	}
	return proseRune(r)
}

// filter maps the characters of s. Bytes that are not UTF-8 become U+FFFD. Most texts
// stay as they are, so that is found out first.
func filter(s string, keep func(rune) rune) string {
	for i := 0; i < len(s); {
		if ' ' <= s[i] && s[i] <= '~' {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 || keep(r) != r {
			return strings.Map(keep, strings.ToValidUTF8(s, string(utf8.RuneError)))
		}
		i += size
	}
	return s
}
