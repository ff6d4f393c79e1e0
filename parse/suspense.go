package parse

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// fillHoles does what the script of a page streamed by React (18 and later) would
// do: parts of the page that came late stand hidden at its end, in elements "S:1",
// "S:2", and belong where an empty <template> "B:1" or "P:2" keeps their place.
func fillHoles(root *html.Node) {
	holes, late := map[string]*html.Node{}, []*html.Node(nil)
	findHoles(root, holes, &late)
	for _, part := range late {
		hole := holes[attr(part, "id")[len("S:"):]]
		if hole == nil || within(hole, part) {
			continue
		}
		for c := part.FirstChild; c != nil; c = part.FirstChild {
			part.RemoveChild(c)
			hole.Parent.InsertBefore(c, hole)
		}
		hole.Parent.RemoveChild(hole)
	}
}

// findHoles gathers the places that are kept, by the number in their id, and the
// parts that came late. The first of each number counts.
func findHoles(n *html.Node, holes map[string]*html.Node, late *[]*html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type != html.ElementNode {
			continue
		}
		switch c.DataAtom {
		case atom.Template:
			if id := attr(c, "id"); strings.HasPrefix(id, "B:") || strings.HasPrefix(id, "P:") {
				if holes[id[2:]] == nil {
					holes[id[2:]] = c
				}
			}
		case atom.Div:
			if strings.HasPrefix(attr(c, "id"), "S:") && hasAttr(c, "hidden") {
				*late = append(*late, c)
			}
		}
		findHoles(c, holes, late)
	}
}

// within reports whether n is a or stands in it.
func within(n, a *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == a {
			return true
		}
	}
	return false
}

func hasAttr(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}
