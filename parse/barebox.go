package parse

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/article"
)

// bareBoxes reads the boxes about authors that no class names: behind the text a line
// that is just the name of one of the people, or anywhere the heading of such boxes, and
// sentences in the same element.
func (p *page) bareBoxes() {
	if len(p.people()) == 0 {
		return
	}
	t, names := &p.tree, p.nameWords()
	p.boxAtEnd(names)
	tail := p.bodyEnd()
	for i := int32(1); i < int32(len(t.nodes)); i++ {
		e := &t.nodes[i]
		switch {
		case e.role&(roleComments|roleTeaser|roleHidden) != 0, e.names&(wRelated|wNav|wNewsletter|wComment) != 0:
			i = e.end - 1
		case e.text == 0 || e.text > maxName+maxLead || t.nodes[e.parent].text == e.text || p.besideHeadline(i) && i < tail:
		case i < tail && t.within(i, p.main):
		default:
			if a := p.boxedName(i, i >= tail, names); a != nil {
				i = max(i, p.readBare(e.parent, a))
			}
		}
	}
}

// nameWords are the words of the names of the people, as they are and in capitals.
func (p *page) nameWords() []string {
	var words []string
	for _, a := range p.people() {
		for word := range strings.FieldsSeq(a.Name) {
			words = append(words, word, strings.ToUpper(word))
		}
	}
	return words
}

// boxedName returns whom a box is about whose first line is element i, nil if that is
// nobody, or somebody of whom enough is known. Only behind the text a name is enough.
func (p *page) boxedName(i int32, behind bool, names []string) *article.Person {
	n := p.tree.nodes[i].node
	if s := soleText(n); s != "" && isBoxTitle(s) {
		return p.onlyAuthor()
	}
	if !behind || !holdsAny(n, names) {
		return nil
	}
	if a := p.known(personIn(textOf(n))); a != nil && a.Bio == "" {
		return a
	}
	return nil
}

// soleText is the text of n if it all stands in one node, without blanks around it.
func soleText(n *html.Node) string {
	for n != nil && n.FirstChild == n.LastChild && n.Type == html.ElementNode {
		n = n.FirstChild
	}
	if n == nil || n.Type != html.TextNode {
		return ""
	}
	return strings.TrimSpace(n.Data)
}

// holdsAny reports whether one of the words stands in the text of n.
func holdsAny(n *html.Node, words []string) bool {
	if n.Type == html.TextNode {
		return containsAny(n.Data, words)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if holdsAny(c, words) {
			return true
		}
	}
	return false
}

// readBare reads the box of a around element i. It returns the last element that it took.
func (p *page) readBare(i int32, a *article.Person) int32 {
	t := &p.tree
	for i > 0 && t.nodes[i].text < leastBox/2+int32(len(a.Name)) {
		i = t.nodes[i].parent
	}
	if i <= 0 || t.nodes[i].text > maxNotice || t.within(p.main, i) || t.within(p.meta.headlineIndex, i) {
		return 0
	}
	r := p.gatherBox(i, true)
	if !r.isBare(a) {
		return 0
	}
	r.sort()
	if !tellsOf(r.Bio, a.Name) && !(r.titled() && speaksOfSelf(r.Bio)) || strings.Contains(a.Bio, r.Bio) {
		return 0
	}
	p.tell(a, r.notice, "name and sentences")
	for k := range p.draft.blocks {
		if b := &p.draft.blocks[k]; !b.gone && b.element > 0 && t.within(b.element, i) {
			p.drop(k, "author box")
		}
	}
	return t.nodes[i].end - 1
}

// titled reports whether the heading of such boxes, or a byline, leads the lines.
func (r *boxReader) titled() bool {
	_, led := withoutLead(r.lines[0].text)
	return led || isBoxTitle(r.lines[0].text)
}

// tellsOf reports whether a text under somebody's name says who they are: one of its
// sentences begins with a verb of bios, after the name or a pronoun perhaps, or it has the
// name and what people do for a living.
func tellsOf(s, name string) bool {
	if _, digits := digitsOf(s); strings.Contains(s, "©") || digits > 0 && !strings.HasPrefix(s[digits:], "年") {
		return false // whose page it is, where the office is
	}
	for sentence := range strings.SplitSeq(s, ". ") {
		first, rest, _ := strings.Cut(sentence, " ")
		if subjectPronouns[strings.ToLower(first)] || namesPart(first, name) {
			sentence = rest
		}
		if after, _ := afterName(sentence, name); after != "" {
			sentence = after
		}
		if tellsWho(sentence) {
			return true
		}
	}
	return (isCallingIn(s) || hasWordOf(s, jobs)) && (namesPart(s, name) || !strings.ContainsAny(s, "?!:"))
}

// speaksOfSelf reports whether somebody speaks of themselves in s.
func speaksOfSelf(s string) bool { return hasWordOf(s, ownPronouns) }

// ownPronouns are those with which people speak of themselves.
var ownPronouns = wordSet("i my me ich mein meine meinen mir mich je mon ma mes yo mi mis eu meu minha io mio mia ik mijn jag min jeg я мой моя мои ja mój moja")

// maxBareLines is how many lines such a box may have.
const maxBareLines = 8

// isBare reports whether the lines are those of a box about a: name or heading first, no
// dates, and nothing that leads to other articles.
func (r *boxReader) isBare(a *article.Person) bool {
	if len(r.lines) > maxBareLines {
		return false
	}
	first := slices.IndexFunc(r.lines, func(l boxLine) bool { return !isBoxTitle(l.text) })
	if first < 0 || first == 0 && r.known(personIn(r.lines[0].text)) != a {
		return false
	}
	return !slices.ContainsFunc(r.lines[first:], func(l boxLine) bool {
		return isDateLine(l.text) || isDated(l.text) || l.linked && isSentence(l.text) && !beginsWith(l.text, authorPages) || l.heading && !r.isNamed(l.text, a)
	})
}

func (r *boxReader) isNamed(s string, a *article.Person) bool { return r.known(personIn(s)) == a }

// boxAtEnd reads the box that the last blocks of the body are: the name of one of the
// people on a line of its own, and sentences.
func (p *page) boxAtEnd(names []string) {
	blocks := p.draft.blocks
	var live []int
	for k := len(blocks) - 1; k >= 0 && len(live) <= tailReach; k-- {
		if b := &blocks[k]; !b.gone && b.Kind != article.Rule && b.HasWords() {
			live = append(live, k)
		}
	}
	for n, k := range live {
		if !p.proseBefore(k) {
			return
		}
		head, rest, _ := strings.Cut(blocks[k].Text.Plain, "\n")
		if !containsAny(head, names) {
			continue
		}
		a := p.known(personIn(head))
		if a == nil || a.Bio != "" || n == 0 && rest == "" || len(head) > len(a.Name)+maxLead {
			continue
		}
		var lines []string
		if rest != "" {
			lines = append(lines, strings.ReplaceAll(rest, "\n", " "))
		}
		for m := n - 1; m >= 0; m-- {
			if b := &blocks[live[m]]; b.Kind != article.Paragraph {
				return
			}
			lines = append(lines, blocks[live[m]].Text.Plain)
		}
		bio := strings.Join(sentences(lines), " ")
		if !tellsOf(bio, a.Name) || speaksOfSelf(bio) || len(bio) > maxNotice/2 || p.conversation(live) {
			return // what somebody said or signed
		}
		p.tell(a, notice{Person: article.Person{Bio: bio}, node: blocks[k].node}, "name and sentences at the end")
		for m := n; m >= 0; m-- {
			p.drop(live[m], "author box")
		}
		return
	}
}

// conversation reports whether the names of strangers stand alone in those of the blocks
// with such numbers, or that of one of the people twice: those are who speaks.
func (p *page) conversation(blocks []int) bool {
	seen := map[*article.Person]bool{}
	for _, k := range blocks {
		name := personIn(strings.TrimRight(p.draft.blocks[k].Text.Plain, " :"))
		if !isPersonal(name) || isJob(name) {
			continue
		}
		a := p.known(name)
		if a == nil || seen[a] {
			return true
		}
		seen[a] = true
	}
	return false
}

// proseBefore reports whether the text of the article stands before block k: a few
// paragraphs of it.
func (p *page) proseBefore(k int) bool {
	n := 0
	for i := range k {
		if b := &p.draft.blocks[i]; !b.gone && len(b.Text.Plain) >= minProse {
			n++
		}
	}
	return n >= tailReach
}
