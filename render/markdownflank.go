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

// firstRune returns the first character of n in Markdown, 0 if it has none.
func (n *node) firstRune() rune {
	switch n.kind {
	case textNode:
		if n.text != "" {
			r, _ := utf8.DecodeRuneInString(n.text)
			return r
		}
	case linkNode, noteRefNode:
		return '['
	case monoNode:
		return '`'
	}
	for _, kid := range n.kids {
		if r := kid.firstRune(); r != 0 {
			return r
		}
	}
	return 0
}

// lastRune returns the last character of n in Markdown, 0 if it has none.
func (n *node) lastRune() rune {
	switch n.kind {
	case textNode:
		if n.text != "" {
			r, _ := utf8.DecodeLastRuneInString(n.text)
			return r
		}
	case linkNode:
		return ')'
	case noteRefNode:
		return ']'
	case monoNode:
		return '`'
	}
	for _, kid := range slices.Backward(n.kids) {
		if r := kid.lastRune(); r != 0 {
			return r
		}
	}
	return 0
}
