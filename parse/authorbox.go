package parse

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/parse/internal/plain"
)

// authorBox reads the box about an author: name, bio, count, picture and links
// stand in elements named so, or else the heading is the name and the rest the bio.
// Where authors are known, those of other boxes are none.
func (p *page) authorBox(i int32, known bool) {
	box := boxReader{page: p}
	box.read(i)
	n := box.name
	if n == "" {
		p.trace(p.tree.nodes[i].node, Event{Field: "author box", Rule: "no name"})
		return
	}
	if p.authorIndex(n) < 0 && known {
		p.trace(p.tree.nodes[i].node, Event{Field: "author box", Rule: "not an author", Text: n})
		return
	}
	a := p.author(n)
	setIfEmpty(&a.Role, box.role)
	setIfEmpty(&a.Bio, box.bio)
	setIfEmpty(&a.URL, box.url)
	for _, u := range box.sameAs {
		a.SameAs = appendURL(a.SameAs, u)
	}
	if a.Image == nil {
		a.Image = box.image
	}
	if a.ArticleCount == 0 {
		a.ArticleCount = box.count
	}
	p.trace(p.tree.nodes[i].node, Event{Field: "author box", Rule: "named", Kept: true, Text: n})
}

// boxParts are the boxes of single authors in box i: its list items if several of
// them are boxes, else itself.
func (p *page) boxParts(i int32) []int32 {
	var parts []int32
	t := &p.tree
	for j := i + 1; j < t.nodes[i].end; j++ {
		if e := &t.nodes[j]; e.node.DataAtom == atom.Li && e.role&roleAuthorBox != 0 && e.text > 0 {
			parts = append(parts, j)
			j = e.end - 1
		}
	}
	if len(parts) < 2 {
		return []int32{i}
	}
	return parts
}

// boxReader gathers the parts of one author box.
type boxReader struct {
	*page
	name, role string
	bio, url   string
	count      int
	sameAs     []string
	image      *article.Image
}

func (b *boxReader) read(i int32) {
	t := &b.tree
	var rest []string
	for j := i; j < t.nodes[i].end; j++ {
		e := &t.nodes[j]
		w := namesOf(e.node)
		switch a := e.node.DataAtom; {
		case a == atom.Img:
			if img, ok := (&builder{page: b.page}).image(e.node); ok && b.image == nil {
				b.image = &img
			}
		case a == atom.A:
			b.link(e.node)
		case e.text == 0 || j == i:
		case w&wRelated != 0:
			j = e.end - 1
		case w&wJob != 0 && b.role == "" && e.text < maxName:
			b.role = textOf(e.node)
		case e.role&roleBio != 0 && b.bio == "":
			b.bio = textOf(e.node)
		case w&wCount != 0 && b.count == 0:
			b.count = countIn(textOf(e.node))
		case b.name == "" && (w&wName != 0 || isHeading(a) || e.role&roleAuthor != 0 && e.text < maxName):
			b.name = personIn(textOf(e.node))
		case a == atom.P:
			if line := textOf(e.node); !isDateLine(line) {
				rest = append(rest, line)
			}
		}
	}
	if b.bio == "" {
		b.bio = plain.Text(strings.Join(rest, " "))
	}
	if strings.HasPrefix(b.bio, placeholderBio) {
		b.bio = ""
	}
}

// personIn returns the name that a line such as "About Jane Doe" consists of, or "".
func personIn(s string) string {
	n, _ := withoutLead(s)
	if names := splitNames(n); len(names) == 1 {
		return names[0]
	}
	return ""
}

// placeholderBio is what the MH themes print for authors without a bio.
const placeholderBio = "The author has not yet added"

// namesOf gathers the words of an element's class and id.
func namesOf(n *html.Node) word {
	var w word
	for _, key := range [...]string{"class", "id", "itemprop"} {
		for part := range strings.FieldsSeq(attr(n, key)) {
			w |= wordsOf(part)
		}
	}
	return w
}

// link sorts a link of the box: the author's page on this site, or a profile elsewhere.
func (b *boxReader) link(n *html.Node) {
	u := b.resolve(attr(n, "href"))
	switch {
	case u == "":
	case provider(u) != "" || !b.ownSite(u):
		b.sameAs = appendURL(b.sameAs, u)
	case b.url == "":
		b.url = u
	}
}

// countIn reads "198 Articles".
func countIn(s string) int {
	count, _, _ := strings.Cut(s, " ")
	n, _ := number(strings.NewReplacer(",", "", ".", "").Replace(count))
	return max(n, 0)
}

// plainBoxes finds author boxes without any markup of their own: a last block that
// begins "About NAME 198 Articles" or whose name is bold, and ends the page.
func (p *page) plainBoxes() {
	last := len(p.draft.blocks) - 1
	for i := last; i >= 0 && i > last-boxReach; i-- {
		b := &p.draft.blocks[i]
		if b.gone || b.Kind != article.Paragraph {
			continue
		}
		n, count, bio := plainBox(b.Text.Plain)
		if n == "" {
			continue
		}
		if bio == "" && i+1 <= last && !p.draft.blocks[i+1].gone {
			bio = p.draft.blocks[i+1].Text.Plain
			p.drop(i+1, "bio")
		}
		a := p.author(n)
		a.ArticleCount = count
		setIfEmpty(&a.Bio, plain.Text(bio))
		p.drop(i, "author box")
		return
	}
}

// boxReach is how many blocks from the end an author box without markup may stand.
const boxReach = 8

// plainBox reads "About NAME 198 Articles", with the bio on the lines that follow.
func plainBox(s string) (who string, count int, bio string) {
	head, bio, _ := strings.Cut(s, "\n")
	rest, ok := withoutLead(head)
	if !ok {
		return "", 0, ""
	}
	i := strings.IndexFunc(rest, unicode.IsDigit)
	if i <= 0 {
		return "", 0, ""
	}
	number, unit, _ := strings.Cut(rest[i:], " ")
	switch strings.ToLower(unit) {
	case "article", "articles", "artikel", "posts", "post", "beiträge", "artículos", "articoli":
	default:
		return "", 0, ""
	}
	if who = strings.TrimSpace(rest[:i]); !looksLikeName(who) {
		return "", 0, ""
	}
	return who, countIn(number), bio
}
