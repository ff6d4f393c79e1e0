// Package plain makes one line of plain text of what stands on a page.
package plain

import "strings"

// Text collapses white space, drops what shows nothing and trims.
func Text(s string) string { return collapsed(s, Dropped) }

// Name is Text for names and other fields of one line: no controls of direction,
// which could make it read as another.
func Name(s string) string {
	return collapsed(s, func(r rune) bool { return Dropped(r) || directs(r) })
}

func collapsed(s string, drop func(rune) bool) string {
	if trimmed := strings.TrimSpace(s); settled(trimmed) {
		return trimmed
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\f' || r == '\u00A0':
			space = b.Len() > 0
		case ' ' < r && r < 0x7F:
			if space {
				b.WriteByte(' ')
				space = false
			}
			b.WriteByte(byte(r))
		case drop(r):
		default:
			if space {
				b.WriteByte(' ')
				space = false
			}
			b.WriteRune(r)
		}
	}
	return strings.TrimSpace(b.String())
}

// settled reports whether s is ASCII with nothing to collapse or drop.
func settled(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' || c >= 0x7F || c == ' ' && i > 0 && s[i-1] == ' ' {
			return false
		}
	}
	return true
}

// Dropped reports whether r is left out of all text: it shows nothing, would get in
// the way of comparing, or turns the text around it, which a page could use to make
// words read as others. Joiners and direction marks stay: scripts and emoji need
// them.
func Dropped(r rune) bool {
	switch r {
	case '\u00AD', '\u200B', '\u2060', '\uFEFF':
		return true
	}
	return r < ' ' || 0x7F <= r && r < 0xA0 || turns(r)
}

// turns tells embeddings, overrides and isolates of direction.
func turns(r rune) bool { return '\u202A' <= r && r <= '\u202E' || '\u2066' <= r && r <= '\u2069' }

// directs is Unicode's property Bidi_Control.
func directs(r rune) bool {
	return r == '\u061C' || r == '\u200E' || r == '\u200F' || turns(r)
}
