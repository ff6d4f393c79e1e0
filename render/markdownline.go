package render

import (
	"bytes"
	"strings"
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
	// shut tells that out ends in a delimiter, after which no other may open.
	shut bool
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
			if r := sibling.firstRune(); r != 0 {
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
		l.text(n.text)
	case emphasisNode:
		l.delimited("*", n, after)
	case strongNode:
		l.delimited("**", n, after)
	case struckNode:
		l.delimited("~~", n, after)
	case monoNode:
		l.mono(n)
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
	l.shut = false
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

// mono prints code. Notes within part it.
func (l *markdownLine) mono(n *node) {
	code := ""
	flush := func() {
		if strings.TrimSpace(code) != "" {
			l.raw(l.codeSpan(strings.ReplaceAll(code, "\n", " ")))
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
		}
		return true
	})
	flush()
}

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
	l.text(lead)
	if tail != "" {
		after = ' '
	}
	first, last := core.firstRune(), core.lastRune()
	fits := first != 0 && !l.shut && flanks(l.before(), first) && flanks(after, last)
	if !fits {
		l.nodes(core.kids, after)
	} else {
		l.raw(mark)
		l.nodes(core.kids, rune(mark[0]))
		l.raw(mark)
		l.shut = true
	}
	l.text(tail)
}

// before returns the character before what is printed next.
func (l *markdownLine) before() rune {
	if l.pending || len(l.out) == 0 {
		return ' '
	}
	r, _ := utf8.DecodeLastRune(l.out)
	return r
}

// text prints s so that it stays text.
func (l *markdownLine) text(s string) {
	for i, r := range s {
		switch {
		case r == '\n':
			l.pending = true
			continue
		case (r == ' ' || r == '\t') && (l.pending || len(l.out) == l.start):
			continue
		}
		l.begin()
		if l.isSyntax(r, s[i+utf8.RuneLen(r):]) {
			l.out = append(l.out, '\\')
		}
		l.out = utf8.AppendRune(l.out, r)
		l.shut = false
	}
}

// isSyntax reports whether r, followed by rest in its text, could be taken for markup.
func (l *markdownLine) isSyntax(r rune, rest string) bool {
	line := l.out[l.start:]
	switch r {
	case '\\', '`', '*', '_', '[', ']', '<', '>', '&', '~', '|':
		return true
	case '+', '-', '=':
		return len(line) == 0
	case '#':
		return len(line) == 0 || line[len(line)-1] == ' '
	case ':': // a table's delimiter row, an address
		return len(line) == 0 || strings.HasPrefix(rest, "//")
	case '.':
		return isNumber(line) || bytes.HasSuffix(bytes.ToLower(line), []byte("www"))
	case ')':
		return isNumber(line)
	case '!': // a link may follow
		return rest == ""
	case '@':
		return len(line) > 0 && line[len(line)-1] != ' '
	}
	return false
}

func isNumber(line []byte) bool {
	return len(line) > 0 && len(bytes.Trim(line, "0123456789")) == 0
}
