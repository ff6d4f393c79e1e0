package render

import (
	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/weburl"
)

// marks are the nodes that an author's markup becomes.
var marks = map[article.MarkKind]kind{
	article.Emphasis: emphasisNode,
	article.Strong:   strongNode,
	article.Mono:     monoNode,
	article.Link:     linkNode,
	article.Sub:      subNode,
	article.Sup:      supNode,
	article.Struck:   struckNode,
}

// line builds the nodes of one text. Marks nest where they can; where they overlap
// the later one is split. No kind is open twice, which bounds the depth and keeps
// links out of links.
type line struct {
	root    node
	stack   []openMark
	balance balance
}

type openMark struct {
	mark article.Mark
	node *node
}

// inline returns the nodes of t with the references at their places. The
// references are in order, their offsets those of t.
func inline(t article.Text, refs []reference) []*node {
	if len(t.Marks) == 0 && len(refs) == 0 {
		return newNode(spanNode, "", words(prose(t.Plain))).kids
	}
	var l line
	at := 0
	for piece, active := range t.Runs() {
		l.close(active)
		for len(refs) > 0 && refs[0].at < at+len(piece) {
			cut := max(refs[0].at-at, 0)
			if cut > 0 {
				l.open(active)
				l.top().add(words(l.balance.prose(piece[:cut])))
			}
			l.reference(refs[0].node)
			piece, at, refs = piece[cut:], at+cut, refs[1:]
		}
		l.open(active)
		l.top().add(words(l.balance.prose(piece)))
		at += len(piece)
	}
	l.close(nil)
	l.top().add(words(l.balance.end()))
	for _, r := range refs {
		l.reference(r.node)
	}
	return l.root.kids
}

func (l *line) top() *node {
	if n := len(l.stack); n > 0 {
		return l.stack[n-1].node
	}
	return &l.root
}

// close ends the marks that do not hold any more, and those opened within them.
func (l *line) close(active []article.Mark) {
	for i, o := range l.stack {
		if !holds(active, o.mark) {
			l.stack = l.stack[:i]
			return
		}
	}
}

// open begins the marks that hold and are not open yet.
func (l *line) open(active []article.Mark) {
	for _, m := range active {
		k, known := marks[m.Kind]
		if !known || l.depth(k) >= 0 {
			continue
		}
		n := &node{kind: k}
		if k == linkNode {
			if n.url = weburl.Clean(m.URL); n.url == "" {
				continue
			}
		}
		l.top().add(n)
		l.stack = append(l.stack, openMark{m, n})
	}
}

// reference adds a note reference, which is a link and so ends an open one.
func (l *line) reference(n *node) {
	if i := l.depth(linkNode); i >= 0 {
		l.stack = l.stack[:i]
	}
	l.top().add(n)
}

// depth returns where in the stack a kind is open, -1 if it is not.
func (l *line) depth(k kind) int {
	for i, o := range l.stack {
		if o.node.kind == k {
			return i
		}
	}
	return -1
}

func holds(active []article.Mark, m article.Mark) bool {
	for _, a := range active {
		if a == m {
			return true
		}
	}
	return false
}

// within returns the part of s that lies within plain.
func within(plain string, s article.Span) article.Span {
	start := min(max(s.Start, 0), len(plain))
	return article.Span{Start: start, End: min(max(s.End, start), len(plain))}
}

// cut returns the part of t at s, its marks with it.
func cut(t article.Text, s article.Span) article.Text {
	s = within(t.Plain, s)
	if s.Start == 0 && s.End == len(t.Plain) {
		return t
	}
	part := article.Text{Plain: t.Plain[s.Start:s.End]}
	for _, m := range t.Marks {
		if m.Overlaps(s) {
			m.Start, m.End = max(m.Start, s.Start)-s.Start, min(m.End, s.End)-s.Start
			part.Marks = append(part.Marks, m)
		}
	}
	part.SortMarks()
	return part
}
