package parse

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
)

// isHeading tells h1 to h6.
func isHeading(a atom.Atom) bool {
	switch a {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return false
}

// heads reports whether element i is a heading, by its tag or its ARIA role. One
// within a line of text is part of the line.
func (b *builder) heads(i int32) bool {
	e := &b.tree.nodes[i]
	if isHeading(e.node.DataAtom) {
		return true
	}
	return e.role&(roleHeading|roleQuestion) != 0 && b.line.flat == 0 && b.kind != article.Heading && (b.line.empty() || !isInline(e.node.DataAtom))
}

func (b *builder) heading(i int32) {
	outer, level := b.kind, b.level
	b.kind, b.level = article.Heading, b.tree.headingLevel(i)
	if b.tree.nodes[i].role&roleQuestion != 0 {
		b.ask(i)
	} else {
		b.children(i)
		b.flush()
	}
	b.kind, b.level = outer, level
}

// ask adds what stands on the control of a panel, less its icons and signs. Blocks
// within it are how it looks.
func (b *builder) ask(i int32) {
	n := len(b.draft.blocks)
	b.line.flat++
	b.children(i)
	b.line.flat--
	b.flush()
	if len(b.draft.blocks) > n {
		last := &b.draft.blocks[len(b.draft.blocks)-1]
		end := len(strings.TrimRight(last.Text.Plain, foldSigns+blank))
		last.cut([]article.Span{{Start: end, End: len(last.Text.Plain)}})
	}
}

// ariaHeading is the level of a heading by role that does not tell its own (WAI-ARIA
// 1.2, section 5.4).
const ariaHeading = 2

// questionHeading is the level of what stands on the control of a panel: accordions
// mostly stand under a heading of the second.
const questionHeading = 3

// headingLevel returns the level of heading i: the one it has in the article, where
// render set it at another rank to fit the page, or that of its ARIA role or tag, or
// of the first heading within it.
func (t *tree) headingLevel(i int32) int {
	n := t.nodes[i].node
	for class := range strings.FieldsSeq(attr(n, "class")) {
		if level, ok := strings.CutPrefix(class, "pq-h"); ok && len(level) == 1 && '1' <= level[0] && level[0] <= '6' {
			return int(level[0] - '0')
		}
	}
	if level, ok := number(attr(n, "aria-level")); ok && level > 0 {
		return min(level, 6)
	}
	switch {
	case isHeading(n.DataAtom):
		return int(n.Data[1] - '0')
	case attr(n, "role") == "heading":
		return ariaHeading
	}
	for j := i + 1; j < t.nodes[i].end; j++ {
		if isHeading(t.nodes[j].node.DataAtom) {
			return t.headingLevel(j)
		}
	}
	return questionHeading
}
