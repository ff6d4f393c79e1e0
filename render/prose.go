package render

import (
	"strings"
	"unicode/utf8"
)

// prose returns running text fit to print: UTF-8 without control characters
// other than tab and line break, and without the explicit bidirectional controls
// that could make a passage read otherwise than it is written. The marks LRM, RLM
// and ALM stay, since honest right-to-left text needs them.
func prose(s string) string { return filter(s, proseRune) }

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
	case 0x202A <= r && r <= 0x202E, 0x2066 <= r && r <= 0x2069:
		return drop
	case r&0xFFFE == 0xFFFE, 0xFDD0 <= r && r <= 0xFDEF: // not characters
		return drop
	}
	return r
}

func labelRune(r rune) rune {
	switch r {
	case '\n', '\t', '\u2028', '\u2029':
		return ' '
	case 0x061C, 0x200E, 0x200F:
		return drop
	}
	return proseRune(r)
}

// filter maps the characters of s. Bytes that are not UTF-8 become U+FFFD.
func filter(s string, keep func(rune) rune) string {
	if plainASCII(s) {
		return s
	}
	return strings.Map(keep, strings.ToValidUTF8(s, string(utf8.RuneError)))
}

// plainASCII reports whether s is printable ASCII, which nothing has to be done to.
func plainASCII(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}
