package parse

import (
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pullquote/pullquote/article"
)

// dress is how a sign without a link is set off from the text.
type dress uint8

const (
	symbols  dress = 1 << iota // * † ‡
	brackets                   // [1]
	parens                     // (1)
	supTag                     // <sup>1</sup>
	supRune                    // ¹
	bare                       // 1. or 1) at the start of a line
	item                       // the number of a list item
	circled                    // ①
)

// answers are the dresses in which a note may come whose marker is in the given one.
func (d dress) answers() dress {
	switch d {
	case symbols:
		return symbols | supTag
	case brackets:
		return brackets
	case parens:
		return parens
	case supTag:
		return supTag | brackets | parens | supRune | bare | item | symbols
	case supRune:
		return supRune | supTag | bare | item
	case circled:
		return circled
	}
	return 0
}

// sign is a marker in the text or the label of a note.
type sign struct {
	article.Passage
	key   string
	num   int // 0 for what is no number
	dress dress
}

// newSign reads the words of a sign.
func newSign(d dress, words string, p article.Passage) sign {
	s := sign{Passage: p, dress: d, key: strings.ReplaceAll(words, "＊", "*")}
	if value, size := digitsOf(words); size == len(words) && size > 0 {
		s.num, s.key = value, strconv.Itoa(value)
	}
	return s
}

// signReader finds the signs of one block.
type signReader struct {
	block   int
	b       *draftBlock
	sups    []article.Span
	mono    []article.Span
	highest *int // the largest raised number of the page so far
}

func newSignReader(i int, b *draftBlock, highest *int) signReader {
	r := signReader{block: i, b: b, highest: highest}
	for _, m := range b.Text.Marks {
		switch m.Kind {
		case article.Sup:
			r.sups = append(r.sups, m.Span)
		case article.Mono:
			r.mono = append(r.mono, m.Span)
		}
	}
	return r
}

func (r *signReader) passage(start, end int) article.Passage {
	return article.Passage{Block: r.block, Span: article.Span{Start: start, End: end}}
}

// labels finds the signs at the beginning of the block's lines.
func (r *signReader) labels() []sign {
	plain := r.b.Text.Plain
	if r.b.Grid != nil {
		return nil
	}
	var found []sign
	if r.b.Kind == article.ListItem && r.b.Ordered && r.b.Item > 0 {
		found = append(found, newSign(item, strconv.Itoa(r.b.Item), r.passage(0, 0)))
	}
	for at := 0; at < len(plain) && len(found) < maxLabels; {
		if s, ok := r.label(at); ok {
			found = append(found, s)
			found = append(found, r.runOn(s)...)
		}
		next := strings.IndexByte(plain[at:], '\n')
		if next < 0 {
			break
		}
		at += next + 1
	}
	return found
}

// maxLabels bounds the notes in one block.
const maxLabels = 200

// label reads the sign at the start of the line at offset at.
func (r *signReader) label(at int) (sign, bool) {
	plain := r.b.Text.Plain
	at += len(plain[at:]) - len(strings.TrimLeft(plain[at:], " \u00A0"))
	rest := plain[at:]
	if span, ok := spanAt(r.sups, at); ok {
		words := markerOf(plain[span.Start:span.End])
		return newSign(supTag, words, r.passage(at, span.End)), words != ""
	}
	first, size := utf8.DecodeRuneInString(rest)
	if isSymbol(first) {
		run := symbolRun(rest)
		return newSign(symbols, rest[:run], r.passage(at, at+run)), labelSymbol(first, rest[run:])
	}
	if shut := closer(first); shut != 0 {
		inner, _, ok := strings.Cut(rest[size:], string(shut))
		p := r.passage(at, at+size+len(inner)+utf8.RuneLen(shut))
		if isSign(inner) {
			return newSign(symbols, inner, p), ok
		}
		number := withoutNoteSign(inner)
		_, digits := digitsOf(number)
		return newSign(labelDress(first, len(number) < len(inner)), number, p), ok && digits > 0 && digits == len(number)
	}
	if v := circledValue(first); v > 0 {
		return newSign(circled, strconv.Itoa(v), r.passage(at, at+size)), true
	}
	if number := withoutNoteSign(rest); len(number) < len(rest) {
		_, digits := digitsOf(number)
		end := at + len(rest) - len(number) + digits
		return newSign(brackets, number[:digits], r.passage(at, end)), digits > 0
	}
	_, digits := digitsOf(rest)
	if digits == 0 {
		return sign{}, false
	}
	if raised(first) >= 0 {
		return newSign(supRune, rest[:digits], r.passage(at, at+digits)), true
	}
	tail := rest[digits:]
	ok := strings.HasPrefix(tail, ". ") || strings.HasPrefix(tail, ") ") || strings.HasPrefix(tail, ".\u00A0")
	return newSign(bare, rest[:digits], r.passage(at, at+digits+min(1, len(tail)))), ok
}

// labelDress is the dress of a label in brackets: one that says that it is a note may
// answer whatever mark.
func labelDress(open rune, noted bool) dress {
	if noted {
		return brackets
	}
	return bracketDress(open)
}

// withoutNoteSign cuts the character for "note" off the begin of a label in Chinese or
// Japanese.
func withoutNoteSign(s string) string {
	for _, sign := range [...]string{"注", "註", "脚注", "注释"} {
		if rest, ok := strings.CutPrefix(s, sign); ok {
			if _, digits := digitsOf(rest); digits > 0 {
				return rest
			}
		}
	}
	return s
}

// circledValue returns the value of a number in a circle, 0 for any other character.
func circledValue(r rune) int {
	if '①' <= r && r <= '⑳' {
		return int(r-'①') + 1
	}
	return 0
}

func bracketDress(open rune) dress {
	if open == '(' || open == '（' {
		return parens
	}
	return brackets
}

// symbolRun returns how many bytes the symbol at the start of s takes with its
// repeats and a number after it.
func symbolRun(s string) int {
	first, size := utf8.DecodeRuneInString(s)
	n := size
	for strings.HasPrefix(s[n:], s[:size]) {
		n += size
	}
	if first == '※' || first == '*' {
		if _, digits := digitsOf(s[n:]); digits > 0 && digits <= 2 {
			if next, _ := utf8.DecodeRuneInString(s[n+digits:]); !(unicode.IsLetter(next) && next < firstUnspaced) && !unicode.IsDigit(next) {
				return n + digits
			}
		}
	}
	return n
}

// firstUnspaced is where the scripts begin that put no space between words.
const firstUnspaced = 0x2E80

// labelSymbol reports whether what follows a symbol can be a note: words, rather than
// a year of birth, a number of a law or nothing.
func labelSymbol(first rune, rest string) bool {
	rest = strings.TrimLeft(rest, " \u00A0\u3000")
	next, _ := utf8.DecodeRuneInString(rest)
	if isSymbol(next) {
		return false
	}
	if unicode.IsDigit(next) {
		_, digits := digitsOf(rest)
		return first != '§' && digits > 0 && digits < 3
	}
	return unicode.IsLetter(next) || isOpening(next) || isQuoteSign(next)
}

func isQuoteSign(r rune) bool { return strings.ContainsRune("\"'“”„«»‘’—–…", r) }

// runOn finds the labels of further notes on the line of s: raised, after a blank,
// counting on.
func (r *signReader) runOn(s sign) []sign {
	if s.dress != supTag {
		return nil
	}
	plain := r.b.Text.Plain
	line := len(plain)
	if i := strings.IndexByte(plain[s.End:], '\n'); i >= 0 {
		line = s.End + i
	}
	var found []sign
	i, _ := slices.BinarySearchFunc(r.sups, s.End+1, func(s article.Span, at int) int { return s.Start - at })
	for _, span := range r.sups[i:] {
		if span.Start > line || len(found) == maxLabels {
			break
		}
		if plain[span.Start-1] != ' ' {
			continue
		}
		next := newSign(supTag, markerOf(plain[span.Start:span.End]), r.passage(span.Start, span.End))
		if followsOn(s, next) && span.End < len(plain) {
			found = append(found, next)
			s = next
		}
	}
	return found
}

// followsOn reports whether b is the sign after a: 2 after 1, b after a.
func followsOn(a, b sign) bool {
	if a.num > 0 {
		return b.num == a.num+1
	}
	return len(a.key) == 1 && len(b.key) == 1 && b.key[0] == a.key[0]+1
}

// marks finds the signs within the block that may refer to a note.
func (r *signReader) marks() []sign {
	var found []sign
	plain, sups := r.b.Text.Plain, r.sups
	for at := 0; at < len(plain); {
		for len(sups) > 0 && sups[0].Start < at {
			sups = sups[1:]
		}
		if len(sups) > 0 && sups[0].Start == at {
			found = append(found, r.raisedTag(sups[0])...)
			at = sups[0].End
			continue
		}
		if c := plain[at]; c < utf8.RuneSelf && c != '*' && c != '[' && c != '(' {
			at++
			continue
		}
		signs, size := r.mark(at)
		found = append(found, signs...)
		at += size
	}
	return found
}

// mark reads the sign at offset at, and how far to go on from there.
func (r *signReader) mark(at int) ([]sign, int) {
	plain := r.b.Text.Plain
	first, size := utf8.DecodeRuneInString(plain[at:])
	end, d, words := at+size, symbols, ""
	switch {
	case isSymbol(first):
		end = at + symbolRun(plain[at:])
		words = plain[at:end]
		if !r.attached(at, end) {
			return nil, end - at
		}
	case raised(first) >= 0:
		_, n := digitsOf(plain[at:])
		end, d = at+max(n, size), supRune
		words = plain[at:end]
		if !r.afterWord(at, end) || isExponent(plain[:at]) || !r.inOrder(words) {
			return nil, end - at
		}
	case circledValue(first) > 0:
		d, words = circled, strconv.Itoa(circledValue(first))
		if !r.afterWord(at, end) {
			return nil, size
		}
	case closer(first) != 0:
		inner, _, ok := strings.Cut(plain[end:min(len(plain), end+maxMarker)], string(closer(first)))
		if !ok || strings.TrimSpace(plain[:at]) == "" {
			return nil, size
		}
		words, d = withoutNoteSign(inner), bracketDress(first)
		end += len(inner) + utf8.RuneLen(closer(first))
		switch {
		case isSign(inner):
			d = symbols
		case len(words) < len(inner):
			d = supTag // whatever its label is
		}
	default:
		return nil, size
	}
	if r.inMono(at) {
		return nil, size
	}
	return r.signs(d, words, r.passage(at, end)), end - at
}

// raisedTag reads a raised word: a number, several, a letter, a symbol.
func (r *signReader) raisedTag(span article.Span) []sign {
	plain := r.b.Text.Plain
	words := withoutNoteSign(strings.Trim(plain[span.Start:span.End], " \u00A0[]()（）"))
	if !r.afterWord(span.Start, span.End) || r.inMono(span.Start) {
		return nil
	}
	if s := newSign(supTag, words, article.Passage{}); s.num > 0 && (isExponent(plain[:span.Start]) || !r.inOrder(words)) {
		return nil
	}
	return r.signs(supTag, words, r.passage(span.Start, span.End))
}

// inOrder reports whether a raised number can be the next of a count, and counts it.
func (r *signReader) inOrder(words string) bool {
	value, _ := digitsOf(words)
	if value > *r.highest+maxGap {
		return false
	}
	*r.highest = max(*r.highest, value)
	return true
}

// maxGap is how many numbers may be missing between one marker and the next.
const maxGap = 3

// signs splits words such as "1", "1, 2" and "1–3".
func (r *signReader) signs(d dress, words string, p article.Passage) []sign {
	if d == symbols || d == supTag && isSign(words) {
		return []sign{newSign(d, words, p)}
	}
	if d == supTag && isLetterMark(words) && utf8.RuneCountInString(words) == 1 {
		return []sign{newSign(d, words, p)}
	}
	var found []sign
	for part := range strings.FieldsFuncSeq(words, func(c rune) bool { return strings.ContainsRune(",; []，、", c) }) {
		from, to, _ := strings.Cut(strings.NewReplacer("–", "-", "—", "-").Replace(part), "-")
		low, size := digitsOf(from)
		if size == 0 || size != len(from) {
			return nil
		}
		high, size := digitsOf(to)
		if size != len(to) || high > low+maxRange {
			return nil
		}
		for k := low; k <= max(low, high); k++ {
			found = append(found, sign{Passage: p, key: strconv.Itoa(k), num: k, dress: d})
		}
	}
	return found
}

// maxRange is how many notes one marker refers to at most.
const maxRange = 12

// attached reports whether the symbol at start..end marks the word before it.
func (r *signReader) attached(start, end int) bool {
	plain := r.b.Text.Plain
	prev, _ := utf8.DecodeLastRuneInString(plain[:start])
	next, _ := utf8.DecodeRuneInString(plain[end:])
	if _, ok := spanAt(r.sups, start); ok || prev != ' ' && prev != '\u00A0' {
		return r.afterWord(start, end)
	}
	if start < 2 || end-start > maxSign {
		return false
	}
	word, _ := utf8.DecodeLastRuneInString(strings.TrimRight(plain[:start], " \u00A0"))
	after := strings.TrimLeft(plain[end:], " \u00A0")
	follow, _ := utf8.DecodeRuneInString(after)
	return (end == len(plain) || !unicode.IsLetter(next) && !unicode.IsDigit(next)) && !unicode.IsDigit(follow) &&
		(unicode.IsLetter(word) || strings.ContainsRune(".,;!?”’»\")", word))
}

// afterWord reports whether start..end follows a word or its punctuation and no word
// goes on behind it.
func (r *signReader) afterWord(start, end int) bool {
	plain := r.b.Text.Plain
	if start == 0 {
		return false
	}
	prev, _ := utf8.DecodeLastRuneInString(plain[:start])
	next, _ := utf8.DecodeRuneInString(plain[end:])
	if end < len(plain) && (unicode.IsLetter(next) && next < firstUnspaced || unicode.IsDigit(next) || strings.ContainsRune("-_‑@/", next)) {
		return false
	}
	return prev > ' ' && prev != '\u00A0' && !endsOpening(plain[:start]) && !strings.ContainsRune("-–—/=<>+", prev)
}

// endsOpening reports whether s ends with a bracket or quotation mark that opens. Many
// languages close with “ or « what others open with them: these open after a blank only.
func endsOpening(s string) bool {
	last, size := utf8.DecodeLastRuneInString(s)
	if !isOpening(last) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(s[:len(s)-size])
	return !unicode.Is(unicode.Pi, last) || len(s) == size || unicode.IsSpace(before) || isOpening(before)
}

// isExponent reports whether s ends in what is raised to a power: a unit or 10.
func isExponent(s string) bool {
	i := len(s)
	for i > 0 && (s[i-1] >= 'a' && s[i-1] <= 'z' || s[i-1] >= 'A' && s[i-1] <= 'Z') {
		i--
	}
	switch s[i:] {
	case "m", "km", "cm", "mm", "dm", "ft", "in", "mi", "yd", "s", "x", "y", "n", "mc", "c", "r", "nm", "ha", "sec", "qm":
		return i == 0 || s[i-1] < utf8.RuneSelf
	case "":
		return strings.HasSuffix(s, "10") && (len(s) == 2 || !unicode.IsDigit(rune(s[len(s)-3])))
	}
	return false
}

func (r *signReader) inMono(at int) bool {
	i := sort.Search(len(r.mono), func(i int) bool { return r.mono[i].Start > at }) - 1
	return i >= 0 && at < r.mono[i].End
}

// spanAt returns the span that starts at offset at.
func spanAt(spans []article.Span, at int) (article.Span, bool) {
	if len(spans) == 0 {
		return article.Span{}, false
	}
	i, ok := slices.BinarySearchFunc(spans, at, func(s article.Span, at int) int { return s.Start - at })
	if !ok {
		return article.Span{}, false
	}
	return spans[i], true
}
