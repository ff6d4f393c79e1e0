package render

import (
	"strconv"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/weburl"
)

// speaker returns the line that says who somebody is: name, role, affiliation.
func (b *builder) speaker(p article.Person) []*node {
	return joined(b.locale.comma,
		linked(p.URL, isolate("name", p.Name)),
		isolate("role", p.Role),
		isolate("affiliation", p.Affiliation),
	)
}

// authors returns a box about everybody who wrote the article, nil if nobody is known.
func (b *builder) authors() *node {
	box := newNode(sectionNode, "authors")
	for _, p := range b.article.Authors {
		box.add(b.person(namesFor("author", p), p))
	}
	return orNil(box)
}

// namesFor returns the names of the element about somebody in that part.
func namesFor(part string, p article.Person) string {
	if p.Kind == article.Organisation {
		return part + " org"
	}
	return part
}

// person returns all there is to show of somebody, after the words that lead in.
func (b *builder) person(names string, p article.Person, lead ...*node) *node {
	line := b.speaker(p)
	if len(line) == 0 {
		return nil
	}
	return newNode(groupNode, names,
		b.image("portrait", p.Image),
		newNode(paraNode, "person", append(lead, line...)...),
		filled(groupNode, "bio", plainParagraphs(p.Bio)...),
		filled(paraNode, "more", joined(" · ", append(b.profiles(p), b.count(p))...)...),
	)
}

// plainParagraphs returns the paragraphs of a text without marks.
func plainParagraphs(plain string) []*node {
	var nodes []*node
	for _, s := range paragraphs(plain) {
		nodes = append(nodes, filled(paraNode, "", words(prose(plain[s.Start:s.End]))))
	}
	return nodes
}

// profiles are links to a person's pages elsewhere, each under its host's name.
func (b *builder) profiles(p article.Person) []*node {
	var links []*node
	for _, url := range p.SameAs {
		if url = weburl.Clean(url); url != "" {
			links = append(links, linked(url, isolate("profile", weburl.Host(url))))
		}
	}
	return links
}

// count tells how many articles an author has written, nil where that is not known.
func (b *builder) count(p article.Person) *node {
	if p.ArticleCount <= 0 {
		return nil
	}
	number := newNode(spanNode, "count", words(strconv.Itoa(p.ArticleCount)))
	return newNode(spanNode, "", b.locale.own("label", b.locale.articles), words(" "), number)
}

// bare reports whether a person has nothing to show but a name.
func bare(p article.Person) bool {
	return p.Role == "" && p.Affiliation == "" && p.Bio == "" && p.URL == "" && len(p.SameAs) == 0 && p.Image == nil && p.ArticleCount <= 0
}
