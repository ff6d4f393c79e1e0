package render

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// flanks reports whether a delimiter between outside and inside belongs to inside.
func flanks(outside, inside rune) bool {
	return !isPunct(inside) || isPunct(outside) || unicode.IsSpace(outside)
}

func isPunct(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

// trimmed returns n without the white space at its edges, and that white space.
func (n *node) trimmed() (lead string, core *node, tail string) {
	core = n.clone()
	var leaves []*node
	core.walk(func(kid *node) bool {
		if len(kid.kids) == 0 {
			leaves = append(leaves, kid)
		}
		return true
	})
	for _, leaf := range leaves {
		rest := strings.TrimLeftFunc(leaf.text, unicode.IsSpace)
		lead += leaf.text[:len(leaf.text)-len(rest)]
		if leaf.text = rest; rest != "" {
			break
		}
	}
	for _, leaf := range slices.Backward(leaves) {
		rest := strings.TrimRightFunc(leaf.text, unicode.IsSpace)
		tail = leaf.text[len(rest):] + tail
		if leaf.text = rest; rest != "" {
			break
		}
	}
	return lead, core, tail
}

func (n *node) clone() *node {
	c := *n
	c.kids = make([]*node, 0, len(n.kids))
	for _, kid := range n.kids {
		c.kids = append(c.kids, kid.clone())
	}
	return &c
}

// first and last return what stands at the ends of n: of a text its character,
// of others a kid, or the character that Markdown writes there.
func (n *node) first() (rune, []*node) {
	switch n.kind {
	case textNode:
		r, _ := utf8.DecodeRuneInString(n.text)
		return r, nil
	case linkNode, noteRefNode:
		return '[', nil
	}
	return 0, n.kids
}

func (n *node) last() (rune, []*node) {
	kids := slices.Clone(n.kids)
	slices.Reverse(kids)
	switch n.kind {
	case textNode:
		r, _ := utf8.DecodeLastRuneInString(n.text)
		return r, nil
	case linkNode:
		return ')', nil
	case noteRefNode:
		return ']', nil
	}
	return 0, kids
}

// blank reports whether n says nothing.
func (n *node) blank() bool { return strings.TrimSpace(n.plain()) == "" }

// edgeRune returns the character at an end of n in Markdown, 0 if it has none.
// Seen from within delimiters of the given character, those of another are one.
func (n *node) edgeRune(mark byte, end func(*node) (rune, []*node)) rune {
	switch {
	case n.kind == textNode && n.text == "", n.kind != textNode && n.blank():
		return 0
	case mark == '*' && n.kind == struckNode:
		return '~'
	case mark == '~' && (n.kind == emphasisNode || n.kind == strongNode):
		return '*'
	}
	r, kids := end(n)
	for _, kid := range kids {
		if r != 0 {
			break
		}
		r = kid.edgeRune(mark, end)
		if r != 0 && n.kind == monoNode && kid.kind != linkNode && kid.kind != noteRefNode && !likeDefinition(n.plain()) {
			return '`'
		}
	}
	return r
}
