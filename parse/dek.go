package parse

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"strings"
)

// dekAndKicker take lines near the headline that are named so, and a description
// that the page shows as well.
func (p *page) dekAndKicker() {
	var ruledDek, ruledKicker, dek, kicker string
	if p.rule != nil {
		ruledDek, _ = p.ruleText(p.rule.Dek)
		ruledKicker, _ = p.ruleText(p.rule.Kicker)
	}
	for _, i := range p.tree.marked {
		e := &p.tree.nodes[i]
		if e.text == 0 || e.node.DataAtom == atom.H1 || p.tree.inherits(i, roleChrome|roleHidden|roleComments) {
			continue
		}
		switch {
		case e.role&roleDek != 0 && dek == "" && e.text < maxDek && p.besideHeadline(i) && !p.inBody(i):
			dek = textOf(e.node)
		case e.role&roleKicker != 0 && kicker == "" && e.text < maxMasthead && p.besideHeadline(i):
			kicker = textOf(e.node)
		}
	}
	if strings.Contains(dek, p.article.Headline) {
		dek = ""
	}
	p.article.Dek = p.first("dek", nil, claim{"rule", ruledDek}, claim{"named", dek}, claim{"described", p.shownDescription()})
	p.article.Kicker = p.first("kicker", nil, claim{"rule", ruledKicker}, claim{"named", kicker})
}

// shownDescription returns what the head gives as description if it stands beside
// the headline too, in a line of its own rather than as the first paragraph.
func (p *page) shownDescription() string {
	m := &p.meta
	h := m.headlineIndex
	if h < 0 {
		return ""
	}
	wanted := map[string]bool{}
	for _, s := range [...]string{m.tags["og:description"], m.tags["description"], m.ld.text("description"), m.ld.text("alternativeHeadline")} {
		if s != "" {
			wanted[fold(s)] = true
		}
	}
	t := &p.tree
	for i := max(0, h-headlineReach); i < min(h+headlineReach, int32(len(t.nodes))); i++ {
		e := &t.nodes[i]
		if e.text == 0 || e.text > maxDek || t.within(h, i) || e.node.DataAtom == atom.P && followedByText(e.node) || t.inherits(i, roleChrome|roleHidden) {
			continue
		}
		if text := textOf(e.node); wanted[fold(text)] && !p.inBody(i) {
			return text
		}
	}
	return ""
}

// followedByText reports whether the next element after n is a paragraph of
// running text, too.
func followedByText(n *html.Node) bool {
	for s := n.NextSibling; s != nil; s = s.NextSibling {
		if s.Type == html.ElementNode {
			return s.DataAtom == atom.P && len(textOf(s)) >= minProse
		}
	}
	return false
}

// inBody reports whether element i stands in an element named as the body that
// does not hold the headline too: there, what is named like a dek is text.
func (p *page) inBody(i int32) bool {
	t := &p.tree
	for j := t.nodes[i].parent; j >= 0; j = t.nodes[j].parent {
		if t.nodes[j].role&roleBody != 0 && !t.within(p.meta.headlineIndex, j) {
			return true
		}
	}
	return false
}

// maxDek is the length in bytes over which a line is no dek but the text itself.
const maxDek = 500

// besideHeadline is how many elements may stand between the headline and a line
// that belongs to it.
const headlineReach = 60

func (p *page) besideHeadline(i int32) bool {
	h := p.meta.headlineIndex
	return h >= 0 && i > h-headlineReach && i < h+headlineReach
}
