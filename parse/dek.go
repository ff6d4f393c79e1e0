package parse

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// dekAndKicker take lines near the headline that are named so, and a description
// that the page shows as well.
func (p *page) dekAndKicker() {
	var ruledDek, ruledKicker, dek, kicker string
	if p.rule != nil {
		ruledDek, _ = p.ruleText(p.rule.Dek)
		ruledKicker, _ = p.ruleText(p.rule.Kicker)
	}
	described := p.descriptions()
	for _, i := range p.tree.marked {
		e := &p.tree.nodes[i]
		if e.text == 0 || e.node.DataAtom == atom.H1 || p.apart(i, roleHidden|roleComments) {
			continue
		}
		chrome := p.apart(i, roleChrome)
		switch {
		case e.role&roleDek != 0 && dek == "" && e.text < maxDek && p.besideHeadline(i):
			if text := textOf(e.node); described.has(text) || !chrome && !p.inBody(i) && isDek(text) {
				dek = text
			}
		case chrome:
		case e.role&roleKicker != 0 && kicker == "" && e.text < maxMasthead && p.besideHeadline(i):
			kicker = textOf(e.node)
		}
	}
	if strings.Contains(dek, p.article.Headline) {
		dek = ""
	}
	p.article.Dek = p.first("dek", nil, claim{"rule", ruledDek}, claim{"named", dek}, claim{"described", p.shownDescription(described)})
	p.article.Kicker = p.first("kicker", nil, claim{"rule", ruledKicker}, claim{"named", kicker})
}

// apart reports whether element i has one of the roles, or an ancestor that does
// not hold the headline too.
func (p *page) apart(i int32, r role) bool {
	t := &p.tree
	for h := p.meta.headlineIndex; i >= 0 && (h < 0 || !t.within(h, i)); i = t.nodes[i].parent {
		if t.nodes[i].role&r != 0 {
			return true
		}
	}
	return false
}

// isDek turns down lines that are named so but hold a byline or a date.
func isDek(s string) bool {
	if len(s) < maxDateLine && (writtenDate(s) != "" || len(ledBy(s)) > 0) {
		return false
	}
	return len(s) >= minDek
}

// minDek is the length in bytes under which a line is a label rather than a dek.
const minDek = 16

// descriptions are what the head says the article is about, folded.
type descriptions []string

func (p *page) descriptions() descriptions {
	m := &p.meta
	var all descriptions
	last := ""
	for _, s := range [...]string{m.tags["og:description"], m.tags["description"], m.tags["twitter:description"], m.ld.text("description"), m.ld.text("alternativeHeadline")} {
		if s != "" && s != last {
			all = append(all, fold(s))
			last = s
		}
	}
	return all
}

func (d descriptions) has(text string) bool { return slices.Contains(d, fold(text)) }

// mayBe reports whether the text of n can be one of the descriptions, as far as its
// first letter tells.
func (d descriptions) mayBe(n *html.Node) bool {
	first := unicode.ToLower(firstLetter(n))
	return first == 0 || slices.ContainsFunc(d, func(s string) bool { return firstRune(s) == first })
}

// firstLetter is the first character of a word below n; 0 if an element with
// attributes stands before it, which may be hidden, or if there is none.
func firstLetter(n *html.Node) rune {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			if i := strings.IndexFunc(c.Data, inWord); i >= 0 {
				return firstRune(c.Data[i:])
			}
		case c.Type == html.ElementNode:
			if len(c.Attr) > 0 || notText(c.DataAtom) || c.FirstChild == nil {
				return 0
			}
			return firstLetter(c)
		}
	}
	return 0
}

// shownDescription returns the description if it stands beside the headline too,
// in a line of its own rather than as the first paragraph.
func (p *page) shownDescription(wanted descriptions) string {
	h := p.meta.headlineIndex
	if h < 0 || len(wanted) == 0 {
		return ""
	}
	least := wanted.shortest()
	t := &p.tree
	for i, end := t.around(h, headlineReach); i < end; i++ {
		e := &t.nodes[i]
		if e.text < least || e.text > maxDek || t.within(h, i) || !wanted.mayBe(e.node) || e.node.DataAtom == atom.P && followedByText(e.node) || p.apart(i, roleChrome|roleHidden) {
			continue
		}
		if text := textOf(e.node); wanted.has(text) && !p.inBody(i) {
			return text
		}
	}
	return ""
}

// shortest is how many bytes of words an element needs to hold one of wanted. Small
// letters may be longer than capitals, by half.
func (d descriptions) shortest() int32 {
	least := maxDek
	for _, s := range d {
		least = min(least, len(s)-strings.Count(s, " "))
	}
	return int32(max(1, least*2/3))
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
	if h < 0 {
		return false
	}
	d := p.tree.nodes[i].place - p.tree.nodes[h].place
	return d > -headlineReach && d < headlineReach
}
