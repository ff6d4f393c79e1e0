package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pullquote/pullquote/article"
)

// maxMarker is how many bytes the words of a marker have at most: "[Footnote 12]".
const maxMarker = 24

// markerOf returns the sign that s consists of, without brackets: "1" for "[1]",
// "note 2" for "[note 2]", "*". It returns "" for what is no marker.
func markerOf(s string) string {
	if len(s) > 2*maxMarker {
		return ""
	}
	s = strings.TrimFunc(s, isMarkerEdge)
	if s == "" || len(s) > maxMarker {
		return ""
	}
	core := s
	if i := strings.LastIndexAny(s, " \u00A0"); i >= 0 {
		core = strings.TrimLeft(s[i:], " \u00A0")
		if !isNoteWord(strings.TrimRight(s[:i], " \u00A0.")) {
			return ""
		}
		if core = strings.TrimFunc(core, isMarkerEdge); isNumeral(core) {
			return core
		}
		return ""
	}
	core = withoutNoteSign(core)
	if r, size := utf8.DecodeRuneInString(core); isSign(core) || isNumeral(core) || isLetterMark(core) || circledValue(r) > 0 && size == len(core) {
		return core
	}
	return ""
}

// isMarkerEdge tells what is printed around a marker.
func isMarkerEdge(r rune) bool {
	switch r {
	case '[', ']', '(', ')', '{', '}', '（', '）', '［', '］', '〔', '〕', ' ', '\u00A0', '\u2009', '\u202F', '.', ':', '^', ',', ';', '\n', '\u200A':
		return true
	}
	return false
}

// isNoteWord tells words that stand before the number of a note.
func isNoteWord(s string) bool {
	switch strings.ToLower(s) {
	case "note", "notes", "footnote", "endnote", "fn", "n", "nb", "fußnote", "anm", "nota", "noot", "voetnoot", "prim", "прим", "注", "註", "注釈", "脚注":
		return true
	}
	return false
}

// isSymbol tells the signs that mark notes where numbers would not do.
func isSymbol(r rune) bool {
	switch r {
	case '*', '†', '‡', '§', '¶', '‖', '※', '＊', '⁑', '⁂', '✱':
		return true
	}
	return false
}

// maxSign is how often a symbol is said again at most: "****".
const maxSign = 5

// isSign tells a run of one symbol, with a number after it as some write: "*1".
func isSign(s string) bool {
	first, size := utf8.DecodeRuneInString(s)
	if !isSymbol(first) {
		return false
	}
	n := 0
	for ; strings.HasPrefix(s, s[:size]) && n < maxSign; n++ {
		if s = s[size:]; s == "" {
			return true
		}
		first, _ = utf8.DecodeRuneInString(s)
		if !isSymbol(first) {
			break
		}
		size = utf8.RuneLen(first)
	}
	return isNumeral(s)
}

// isNumeral tells numbers of up to four digits of any script, raised ones too, with
// what renderers add for a second reference ("1:1", "1-1") or writers for an insertion
// ("12a").
func isNumeral(s string) bool {
	digits := 0
	for s != "" {
		r, size := utf8.DecodeRuneInString(s)
		if !unicode.IsDigit(r) && raised(r) < 0 {
			break
		}
		digits++
		s = s[size:]
	}
	if digits == 0 || digits > 4 {
		return false
	}
	if s != "" && (s[0] == ':' || s[0] == '-') {
		return isNumeral(s[1:])
	}
	return s == "" || len(s) == 1 && 'a' <= s[0] && s[0] <= 'z'
}

// isLetterMark tells single letters, doubled ones and small Roman numerals.
func isLetterMark(s string) bool {
	if r, size := utf8.DecodeRuneInString(s); size == len(s) && unicode.IsLetter(r) && r < 0x2E80 {
		return true
	}
	if len(s) == 2 && s[0] == s[1] && 'a' <= s[0] && s[0] <= 'z' {
		return true
	}
	return len(s) <= 6 && strings.Trim(s, "ivx") == ""
}

// raised returns the value of a superscript digit, -1 for any other character.
func raised(r rune) int {
	switch {
	case r == '¹':
		return 1
	case r == '²' || r == '³':
		return int(r-'²') + 2
	case r == '⁰' || '⁴' <= r && r <= '⁹':
		return int(r - '⁰')
	}
	return -1
}

// digitsOf reads the number at the start of s, in decimal digits of any script or in
// raised ones, and how many bytes that takes. More than three digits are no note.
func digitsOf(s string) (value, size int) {
	for n := 0; ; n++ {
		r, w := utf8.DecodeRuneInString(s[size:])
		d := raised(r)
		if d < 0 {
			d = digitValue(r)
		}
		switch {
		case d < 0:
			return value, size
		case n == 3:
			return 0, 0
		}
		value = value*10 + d
		size += w
	}
}

// digitValue returns the value of a decimal digit of the scripts that number notes.
func digitValue(r rune) int {
	for _, zero := range [...]rune{'0', '٠', '۰', '०', '০', '０'} {
		if zero <= r && r <= zero+9 {
			return int(r - zero)
		}
	}
	return -1
}

// widened grows the span of a marker over the brackets around it and the space that
// parts it from the word before.
func widened(plain string, s article.Span) article.Span {
	for {
		open, before := utf8.DecodeLastRuneInString(plain[:s.Start])
		shut, after := utf8.DecodeRuneInString(plain[s.End:])
		if closer(open) == 0 || closer(open) != shut {
			break
		}
		s.Start, s.End = s.Start-before, s.End+after
	}
	return spaceBefore(plain, s)
}

// spaceBefore grows s over the blanks before it, unless a word would then touch
// another.
func spaceBefore(plain string, s article.Span) article.Span {
	head := strings.TrimRight(plain[:s.Start], " \u00A0\u202F\u2009")
	next, _ := utf8.DecodeRuneInString(plain[s.End:])
	if s.End < len(plain) && (unicode.IsLetter(next) || unicode.IsNumber(next) || isOpening(next)) {
		return s
	}
	s.Start = len(head)
	return s
}

func isOpening(r rune) bool {
	return unicode.In(r, unicode.Ps, unicode.Pi)
}

// closer returns the bracket that closes r, 0 if r opens none.
func closer(r rune) rune {
	switch r {
	case '[':
		return ']'
	case '(':
		return ')'
	case '（':
		return '）'
	case '［':
		return '］'
	case '〔':
		return '〕'
	case '【':
		return '】'
	}
	return 0
}
