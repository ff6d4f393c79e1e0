package parse

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/parse/internal/plain"
)

// line gathers the text of one block and collapses white space as a browser does.
// Its buffers are used again from block to block.
type line struct {
	buf     []byte
	marks   []article.Mark
	stack   []openMark
	anchors []anchor
	link    int  // bytes within links
	spaced  bool // a space is due before the next word
	broken  bool // a line break is
	parted  bool // something that is no text stood here: words do not run into each other
	flat    int  // > 0: blocks within do not close the line
	raw     int  // > 0: white space counts
}

// openMark is an inline element that is open.
type openMark struct {
	kind     article.MarkKind
	url      string
	fragment string
	element  int32
	start    int // -1 until its first word
	// elsewhere tells that the link has the address of another page.
	elsewhere bool
}

func (l *line) empty() bool { return len(l.buf) == 0 }

// at is where the next word will stand, but for a space before it.
func (l *line) at() int { return len(l.buf) }

// space ends a word, and where white space counts a line: what ended is an element
// that stood on lines of its own.
func (l *line) space() {
	if l.raw > 0 {
		l.broken = len(l.buf) > 0 && l.buf[len(l.buf)-1] != '\n'
		return
	}
	l.spaced = len(l.buf) > 0
}

// part notes something that readers see between words and that is no text.
func (l *line) part() { l.parted = l.raw == 0 && len(l.buf) > 0 }

// lineBreak notes a <br>. It returns true for the second in a row, which parts
// paragraphs, be there no-break spaces between them.
func (l *line) lineBreak() bool {
	if l.empty() {
		return false
	}
	if l.flat == 0 && (l.broken || l.onBlank()) {
		return true
	}
	l.broken = true
	return false
}

// onBlank reports whether the line since the last break shows nothing.
func (l *line) onBlank() bool {
	rest := bytes.TrimRight(l.buf, "\u00A0 ")
	return len(rest) < len(l.buf) && bytes.HasSuffix(rest, []byte("\n"))
}

// text appends character data.
func (l *line) text(s string) {
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case l.raw > 0 && (c == ' ' || c == '\n' || c == '\t'):
			l.put(s[i : i+1])
			i++
		case c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f':
			l.spaced = len(l.buf) > 0
			i++
		case c < ' ' || c == 0x7F:
			i++
		default:
			i += l.word(s[i:])
		}
	}
}

// word appends what s begins with up to white space or something to drop, and
// returns how many bytes of s that took.
func (l *line) word(s string) int {
	n := 0
	for n < len(s) {
		if c := s[n]; c < utf8.RuneSelf {
			if c <= ' ' || c == 0x7F {
				break
			}
			n++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[n:])
		if plain.Dropped(r) || n == 0 && r == '\u00A0' && len(l.buf) == 0 {
			if n > 0 {
				break
			}
			return size
		}
		n += size
	}
	l.put(s[:n])
	return n
}

// put appends s, after the space or break that is due.
func (l *line) put(s string) {
	switch {
	case l.broken && len(l.buf) > 0:
		l.buf = append(l.buf, '\n')
	case l.spaced && len(l.buf) > 0, l.parted && spacedWords(l.buf, s):
		l.buf = append(l.buf, ' ')
	}
	l.spaced, l.broken, l.parted = false, false, false
	for i := len(l.stack) - 1; i >= 0 && l.stack[i].start < 0; i-- {
		l.stack[i].start = len(l.buf)
	}
	l.buf = append(l.buf, s...)
}

// spacedWords reports whether a space belongs between text and the word after it: not
// at brackets or before a full stop, nor in scripts that write none.
func spacedWords(text []byte, word string) bool {
	last, _ := utf8.DecodeLastRune(text)
	first, _ := utf8.DecodeRuneInString(word)
	return (unicode.IsLetter(first) || unicode.IsNumber(first)) && !unicode.In(first, unicode.Han, unicode.Hiragana, unicode.Katakana) &&
		!unicode.In(last, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Ps, unicode.Pi, unicode.Pd, unicode.Zs) &&
		!strings.ContainsRune("'\"/", last)
}

func (l *line) open(m openMark) {
	m.start = -1
	l.stack = append(l.stack, m)
}

func (l *line) close() {
	m := l.stack[len(l.stack)-1]
	l.stack = l.stack[:len(l.stack)-1]
	l.end(m)
}

// end turns an element into a mark over the words it held.
func (l *line) end(m openMark) {
	span := article.Span{Start: m.start, End: len(l.buf)}
	if m.kind == article.Link && m.fragment != "" && !(m.elsewhere && span.End-m.start > maxMarker) {
		if m.start < 0 {
			span.Start = len(l.buf)
		}
		l.anchors = append(l.anchors, anchor{Span: span, fragment: m.fragment, element: m.element})
	}
	if m.start < 0 || span.Empty() {
		return
	}
	if m.kind == article.Link {
		l.link += span.End - span.Start
		if m.url == "" {
			return
		}
	}
	l.marks = append(l.marks, article.Mark{Span: span, Kind: m.kind, URL: m.url})
}

// take returns the text gathered and makes ready for the next block. Elements
// that are open go on into it.
func (l *line) take() (article.Text, []anchor, int) {
	stack := l.stack
	for i := len(stack) - 1; i >= 0; i-- {
		l.end(stack[i])
		stack[i].start = -1
	}
	space := blank
	if l.raw > 0 {
		space = " \n\t"
	}
	trimmed := bytes.TrimRight(l.buf, space)
	t := article.Text{Plain: string(trimmed)}
	for _, m := range l.marks {
		if m.End = min(m.End, len(trimmed)); m.Start < m.End {
			t.Marks = append(t.Marks, m)
		}
	}
	if len(t.Marks) > 1 {
		t.SortMarks()
		t.Marks = joined(t)
		t.SortMarks() // lengthened marks may come before others that begin with them
	}
	anchors, link := l.anchors, min(l.link, len(trimmed))
	for i := range anchors {
		anchors[i].Start, anchors[i].End = min(anchors[i].Start, len(trimmed)), min(anchors[i].End, len(trimmed))
	}
	slices.SortStableFunc(anchors, func(a, b anchor) int { return a.Start - b.Start })
	*l = line{buf: l.buf[:0], marks: l.marks[:0], stack: stack, flat: l.flat, raw: l.raw}
	return t, anchors, link
}

// joined makes one mark of those of a kind that touch or overlap, emphasis also
// over a space. t's marks are sorted, and used again.
func joined(t article.Text) []article.Mark {
	last := map[article.MarkKind]int{} // where in kept the last mark of each kind is
	kept := t.Marks[:0]
	for _, m := range t.Marks {
		if i, ok := last[m.Kind]; ok && m.URL == kept[i].URL && m.Start <= takesIn(t.Plain, kept[i]) {
			kept[i].End = max(kept[i].End, m.End)
			continue
		}
		last[m.Kind] = len(kept)
		kept = append(kept, m)
	}
	return kept
}

// takesIn is how far a mark takes in others of its kind.
func takesIn(plain string, m article.Mark) int {
	if (m.Kind == article.Strong || m.Kind == article.Emphasis) && m.End < len(plain) && plain[m.End] == ' ' {
		return m.End + 1
	}
	return m.End
}
