package render

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// markdownLine prints the parts of one paragraph, heading or cell.
type markdownLine struct {
	*markdownPrinter
	// lineBreak is written for a line break.
	lineBreak string
	// cell tells that a bar would end the line's place in a table, in code too.
	cell bool
	out  []byte
	// start is where the current line begins in out.
	start int
	// pending tells that a line break comes before what is next.
	pending bool
	// shut is the delimiter that out ends in, which cannot open again right there;
	// 0 if it ends otherwise.
	shut byte
	// within is how many delimiters are open, opened where in out the last one ends.
	within, opened int
}

func (l *markdownLine) print(nodes []*node) string {
	l.nodes(nodes, ' ')
	return string(bytes.TrimRight(l.out, " \t"))
}

// nodes prints parts of a line; after is the character that comes next.
func (l *markdownLine) nodes(nodes []*node, after rune) {
	for i, n := range nodes {
		next := after
		for _, sibling := range nodes[i+1:] {
			if r := sibling.edgeRune(0, (*node).first); r != 0 {
				next = r
				break
			}
		}
		l.node(n, next)
	}
}

func (l *markdownLine) node(n *node, after rune) {
	switch n.kind {
	case textNode:
		l.text(n.text, after)
	case emphasisNode:
		l.delimited("*", n, after)
	case strongNode:
		l.delimited("**", n, after)
	case struckNode:
		l.delimited("~~", n, after)
	case monoNode:
		l.mono(n, after)
	case linkNode:
		l.link(n)
	case backlinkNode:
		if !strings.HasPrefix(n.url, "#") {
			l.link(n)
		}
	case noteRefNode:
		l.noteRef(n)
	default:
		l.nodes(n.kids, after)
	}
}

// raw writes syntax.
func (l *markdownLine) raw(s string) {
	l.begin()
	l.out = append(l.out, s...)
	l.shut = 0
}

// begin writes the line break that is pending.
func (l *markdownLine) begin() {
	if !l.pending {
		return
	}
	l.pending = false
	if l.out = bytes.TrimRight(l.out, " \t"); len(l.out) > 0 {
		l.out = append(l.out, l.lineBreak...)
	}
	l.start = len(l.out)
}

// link prints a link. What it says holds no other link or note.
func (l *markdownLine) link(n *node) {
	if n.blank() {
		l.nodes(n.kids, ' ')
		return
	}
	l.raw("[")
	l.nodes(n.kids, ']')
	l.raw("](" + destination(n.url) + ")")
}

// noteRef prints a reference, or the bare marker where there is no such footnote.
func (l *markdownLine) noteRef(n *node) {
	if label := l.labels[n.url]; label != "" {
		l.raw("[^" + label + "]")
		return
	}
	l.nodes(n.kids, ' ')
}

// mono prints code. Notes and links within part it; a mark over all of it goes
// around, since within it would be lost.
func (l *markdownLine) mono(n *node, after rune) {
	if len(n.kids) == 1 && n.kids[0].kind != textNode {
		mark := *n.kids[0]
		mark.kids = []*node{{kind: monoNode, kids: mark.kids}}
		l.node(&mark, after)
		return
	}
	code := ""
	flush := func() {
		switch {
		case l.shut == '`' || strings.TrimSpace(code) == "" || likeDefinition(code):
			l.text(code, 0)
		default:
			l.raw(l.codeSpan(strings.ReplaceAll(code, "\n", " ")))
			l.shut = '`'
		}
		code = ""
	}
	n.walk(func(kid *node) bool {
		switch kid.kind {
		case textNode:
			code += kid.text
		case noteRefNode:
			flush()
			l.noteRef(kid)
			return false
		case linkNode:
			flush()
			l.link(&node{url: kid.url, kids: []*node{{kind: monoNode, kids: kid.kids}}})
			return false
		}
		return true
	})
	flush()
}

// likeDefinition reports whether code within brackets would make a line read as
// the definition of a link.
func likeDefinition(code string) bool { return strings.Contains(code, "]:") }

// codeSpan fences s with more backticks than it holds in a row.
func (l *markdownLine) codeSpan(s string) string {
	fence := "`"
	for strings.Contains(s, fence) {
		fence += "`"
	}
	if strings.ContainsAny(s[:1]+s[len(s)-1:], "` ") {
		s = " " + s + " "
	}
	if l.cell {
		s = strings.ReplaceAll(s, "|", `\|`)
	}
	return fence + s + fence
}

// delimited prints n between delimiters, if they can open and close where they
// would stand (CommonMark 0.31, section 6.2). Space at the edges goes outside.
func (l *markdownLine) delimited(mark string, n *node, after rune) {
	lead, core, tail := n.trimmed()
	l.text(lead, 0)
	if tail != "" {
		after = ' '
	}
	if l.fits(mark[0], core, after) {
		l.raw(mark)
		l.within, l.opened = l.within+1, len(l.out)
		l.nodes(core.kids, rune(mark[0]))
		l.within--
		l.raw(mark)
		l.shut = mark[0]
	} else {
		l.nodes(core.kids, after)
	}
	l.text(tail, 0)
}

// fits reports whether delimiters of a character can stand around core.
func (l *markdownLine) fits(mark byte, core *node, after rune) bool {
	before, first, last := l.before(), core.edgeRune(mark, (*node).first), core.edgeRune(mark, (*node).last)
	text := core.plain()
	switch {
	case first == 0 || l.shut == mark || !flanks(before, first) || !flanks(after, last):
		return false
	case mark == '~': // one more would make three
		return before != '~' && after != '~' && strings.Trim(text, "~") == text
	case l.within > 0: // it must not close what it stands in
		return unicode.IsSpace(before) || l.opened == len(l.out) || isPunct(before) && !isPunct(first)
	}
	return true
}

// before returns the character before what is printed next.
func (l *markdownLine) before() rune {
	if l.pending || len(l.out) == 0 {
		return ' '
	}
	r, _ := utf8.DecodeLastRune(l.out)
	return r
}

// text prints s so that it stays text. In s nothing but ASCII is syntax.
func (l *markdownLine) text(s string, after rune) {
	for len(s) > 0 {
		c, rest := s[0], s[1:]
		switch {
		case c == '\n':
			l.pending = true
		case (c == ' ' || c == '\t') && (l.pending || len(l.out) == l.start):
		default:
			l.begin()
			if l.isSyntax(rune(c), rest) || c == '!' && rest == "" && after == '[' {
				l.out = append(l.out, '\\')
			}
			n := 1 + harmless(rest)
			l.out = append(l.out, s[:n]...)
			l.shut = 0
			rest = s[n:]
		}
		s = rest
	}
}

// harmless returns how many bytes at the beginning of s are never syntax within a line.
func harmless(s string) int {
	for i := range len(s) {
		c := s[i]
		if c < utf8.RuneSelf && c != ' ' && c != ',' && ('a' > c|0x20 || c|0x20 > 'z') {
			return i
		}
	}
	return len(s)
}

// isSyntax reports whether r, followed by rest in its text, could be taken for markup.
func (l *markdownLine) isSyntax(r rune, rest string) bool {
	line := l.out[l.start:]
	switch r {
	case '\\', '`', '*', '_', '[', ']', '<', '~':
		return true
	case '|':
		return l.cell || len(line) == 0
	case '+', '-', '=', '>':
		return len(line) == 0
	case '&': // an entity
		return rest == "" || !strings.ContainsRune(" \t\n&;", rune(rest[0]))
	case '#':
		return len(line) == 0 || line[len(line)-1] == ' ' || line[len(line)-1] == '\t'
	case ':': // a table's delimiter row, an address
		return len(line) == 0 || endsIn(line, "http", "https", "ftp")
	case '.':
		return isNumber(line) || endsIn(line, "www")
	case ')':
		return isNumber(line)
	case '@':
		return len(line) > 0 && line[len(line)-1] != ' '
	}
	return false
}

// endsIn reports whether line ends in one of the words, in any case.
func endsIn(line []byte, words ...string) bool {
	for _, w := range words {
		if n := len(line) - len(w); n >= 0 && strings.EqualFold(string(line[n:]), w) {
			return true
		}
	}
	return false
}

func isNumber(line []byte) bool {
	return len(line) > 0 && len(bytes.Trim(line, "0123456789")) == 0
}
