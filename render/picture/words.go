package picture

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pullquote/pullquote/render"
)

// Of a snippet a card shows no more than maxRunes characters and maxLines lines, so that a
// long text takes no longer.
const (
	maxRunes = 3000
	maxSmall = 400 // in a line of head and foot
	maxLines = 60
)

// maxTitle bounds the title of a picture, in characters.
const maxTitle = 70

// Alt returns the words of a snippet's picture in one string, for readers who do not see it:
// its lines, with dashes between. Of a snippet of more than some thousand characters it has
// the beginning. It is plain text, not escaped for markup.
func Alt(s render.Snippet) string {
	var out strings.Builder
	for i, line := range capped(s.Lines()) {
		if i > 0 {
			out.WriteString(" — ")
		}
		out.WriteString(strings.Join(strings.Fields(string(line.text)), " "))
		if line.open {
			out.WriteString("…")
		}
	}
	return unturned(out.String())
}

// unturned returns text without bidirectional controls that would reach beyond what is left
// of the line they stand in.
func unturned(text string) string {
	return strings.Map(func(r rune) rune {
		if 0x202A <= r && r <= 0x202E || 0x2066 <= r && r <= 0x2069 {
			return -1
		}
		return r
	}, text)
}

// title is the first line of those that matter most, shortened.
func title(blocks []*block) string {
	_, middles, _ := zones(blocks)
	text := strings.Join(strings.Fields(string(middles[0].text)), " ")
	short, open := shortened([]rune(text), maxTitle)
	if open {
		text = string(trimmed(short)) + "…"
	}
	return unturned(text)
}

// cappedLine is a line of a snippet, open if it goes on.
type cappedLine struct {
	part string
	text []rune
	open bool
	// closing is the mark at the end of a quotation, with the space before it.
	closing string
}

// capped returns the first lines, as far as a card can show them, without what cannot be
// seen.
func capped(lines []render.Line) []cappedLine {
	var out []cappedLine
	room := maxRunes
	for _, line := range lines {
		most := room
		if styleOf(line.Part).place != middle {
			most = maxSmall
		}
		clean, cut := cleaned(line.Text, 4*most)
		text, open := shortened([]rune(clean), most)
		if len(text) == 0 {
			continue
		}
		c := cappedLine{part: line.Part, text: text, open: open || cut}
		if line.Part == "words" {
			c.closing = closingMark(line.Text)
		}
		if out = append(out, c); len(out) == maxLines {
			break
		}
		if most == room {
			room -= len(text)
		}
	}
	return out
}

// cleaned returns the start of s, most bytes or a little less, without what has no place on
// a card: hyphens for breaks that are not made, controls, spaces at the ends.
func cleaned(s string, most int) (start string, cut bool) {
	if cut = len(s) > most; cut {
		s = strings.ToValidUTF8(s[:most], "")
	}
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return ' '
		case r == '\u00AD', r != '\n' && unicode.IsControl(r):
			return -1
		}
		return r
	}, s)), cut
}

// shortened cuts text to some characters, after a word if there is one in the last half.
func shortened(text []rune, most int) (short []rune, open bool) {
	if len(text) <= most {
		return text, false
	}
	for i := most; i > most/2; i-- {
		if unicode.IsSpace(text[i]) {
			return text[:i], true
		}
	}
	end := most
	for end > 1 && unicode.IsMark(text[end]) {
		end--
	}
	return text[:end], true
}

// trimmed returns a copy of text without the spaces and the pauses at its end, as it stands
// before an ellipsis.
func trimmed(text []rune) []rune {
	s := strings.TrimRightFunc(string(text), func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(",;:.…–—-、，；：。،؛«„“‘‚「『([", r)
	})
	return []rune(s)
}

// closingMark returns the mark at the end of a quotation, with the space before it.
func closingMark(text string) string {
	mark, size := utf8.DecodeLastRuneInString(text)
	if !quoteMark(mark) {
		return ""
	}
	return text[len(strings.TrimRightFunc(text[:len(text)-size], unicode.IsSpace)):]
}

// quoteMark reports whether r is a mark that quotations begin or end with.
func quoteMark(r rune) bool {
	return r == '"' || unicode.In(r, unicode.Pi, unicode.Pf, unicode.Ps, unicode.Pe)
}
