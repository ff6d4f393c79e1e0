package parse

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// titleParts are what sites put between a page's title and their own name.
var titleParts = [...]string{" | ", " – ", " — ", " · ", " :: ", " » ", " • ", " - "}

// siteName returns the last part of a title if it reads like a site's name.
func siteName(title string) string {
	for _, sep := range titleParts {
		if i := strings.LastIndex(title, sep); i > 0 {
			last := title[i+len(sep):]
			if len(last) <= 40 && len(strings.Fields(last)) <= 4 && i > len(last) {
				return strings.TrimSpace(last)
			}
		}
	}
	return ""
}

// untitled takes the site's name from either end of a title.
func untitled(title, site string) string {
	for _, sep := range titleParts {
		if i := strings.LastIndex(title, sep); i > 0 && sameSite(title[i+len(sep):], site) {
			return untitled(strings.TrimSpace(title[:i]), site)
		}
		if i := strings.Index(title, sep); i > 0 && sameSite(title[:i], site) {
			return strings.TrimSpace(title[i+len(sep):])
		}
	}
	return title
}

func sameSite(part, site string) bool {
	a, b := strings.ReplaceAll(fold(part), " ", ""), strings.ReplaceAll(fold(site), " ", "")
	return a != "" && b != "" && (strings.HasPrefix(a, b) && len(a) <= len(b)+maxSiteSuffix || strings.HasPrefix(b, a) && len(a) >= 4)
}

// maxSiteSuffix is how many bytes longer than its name a site may call itself:
// "Example" and "Example Magazine".
const maxSiteSuffix = 16

// headline takes the heading that agrees best with what the metadata call the
// page, since that is what a reader sees; else the metadata themselves.
func (p *page) headline() {
	m := &p.meta
	var ruled string
	if p.rule != nil {
		ruled, m.headlineNode = p.ruleText(p.rule.Headline)
	}
	title := untitled(m.title, p.article.Publisher.Name)
	og := untitled(m.tag("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title").value, p.article.Publisher.Name)
	ld := untitled(m.ld.text("headline"), p.article.Publisher.Name)
	seen, at := p.seenHeadline(title, og, ld)
	if at < 0 {
		seen, at = p.titleLine(title, og, ld)
	}
	switch {
	case ruled != "":
		at = p.tree.index(m.headlineNode)
	case at >= 0:
		m.headlineNode = p.tree.nodes[at].node
	}
	m.headlineIndex = at
	p.article.Headline = p.first("headline", m.headlineNode,
		claim{"rule", ruled}, claim{"heading", seen}, claim{"json-ld", ld}, claim{"meta title", og}, claim{"title", title})
}

// headlineLike is the share of words that a heading must have in common with a
// title to be the headline without being named so.
const headlineLike = 0.5

// seenHeadline returns the text and element of the page's headline as it is shown, -1
// if it is not.
func (p *page) seenHeadline(titles ...string) (string, int32) {
	best, text, at := 0.0, "", int32(-1)
	var alone []int32 // the first headings in articles, whatever they say
	var named [][]string
	for _, t := range titles {
		named = append(named, foldedWords(t))
	}
	for _, i := range p.tree.marked {
		e := &p.tree.nodes[i]
		if e.node.DataAtom != atom.H1 && e.role&roleHeadline == 0 || e.text == 0 || e.text > maxHeadline ||
			e.node.DataAtom == atom.Meta || p.tree.inherits(i, roleChrome|roleHidden|roleComments) && e.node.DataAtom != atom.H1 {
			continue
		}
		if e.node.DataAtom == atom.H1 && p.tree.inherits(e.parent, roleArticle) && !p.tree.inherits(i, roleChrome|roleHidden|roleComments) {
			alone = append(alone, i)
		}
		t := textOf(e.node)
		score, words := 0.0, foldedWords(t)
		for _, title := range named {
			score = max(score, likeness(words, title))
		}
		if e.node.DataAtom == atom.H1 && score < headlineLike && p.leadsTitle(t) {
			score = headlineLike
		}
		if e.role&roleHeadline != 0 {
			score += 0.2
		}
		if e.node.DataAtom == atom.H1 {
			score += 0.1
		}
		if score > best {
			best, text, at = score, t, i
		}
	}
	switch {
	case best >= headlineLike+0.1, best > 0 && strings.Join(titles, "") == "":
		return text, at
	case len(alone) == 1:
		return textOf(p.tree.nodes[alone[0]].node), alone[0]
	}
	return "", -1
}

// leadsTitle reports whether a heading is the first part of the page's title, the
// rest of which is the names of sections, sites and such.
func (p *page) leadsTitle(heading string) bool {
	if sameSite(heading, p.article.Publisher.Name) {
		return false
	}
	for _, sep := range titleParts {
		if first, _, parted := strings.Cut(p.meta.title, sep); parted && fold(first) == fold(heading) {
			return true
		}
	}
	return false
}

// maxHeadline is the length in bytes over which a heading is no headline.
const maxHeadline = 400

// foldedWords are the words of a line, made comparable.
func foldedWords(s string) []string { return strings.Fields(fold(s)) }

// likeness is the share of words two lines have in common, 0 to 1, of the
// longer one.
func likeness(x, y []string) float64 {
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	count := make(map[string]int, len(x))
	for _, w := range x {
		count[w]++
	}
	common := 0
	for _, w := range y {
		if count[w] > 0 {
			count[w]--
			common++
		}
	}
	return float64(common) / float64(max(len(x), len(y)))
}

// titleLine finds the line of the page that is one of its titles, where no heading
// is: templates set headlines in plain elements.
func (p *page) titleLine(titles ...string) (string, int32) {
	want, least, most := map[string]bool{}, int32(maxHeadline), int32(0)
	for _, t := range titles {
		if f := fold(t); f != "" && strings.Contains(f, " ") {
			want[f] = true
			n := int32(len(f) - strings.Count(f, " "))
			least, most = min(least, n), max(most, n)
		}
	}
	for i := int32(0); i < int32(len(p.tree.nodes)); i++ {
		e := &p.tree.nodes[i]
		switch {
		case e.text < least, e.role&(roleChrome|roleHidden|roleComments) != 0 && e.node.DataAtom != atom.Form, notText(e.node.DataAtom):
			i = max(i, e.end-1)
		case e.text <= most+titleSigns:
			if text := textOf(e.node); want[fold(text)] {
				return text, i
			}
		}
	}
	return "", -1
}

// titleSigns is how many bytes of punctuation a headline may hold.
const titleSigns = 24
