package render

import (
	"strings"

	"github.com/pullquote/pullquote/article"
)

// headline returns the snippet's heading, which links to the article.
func (b *builder) headline() *node {
	a := b.article
	if label(a.Headline) == "" {
		return nil
	}
	return newNode(headingNode, "headline", linked(a.URL, words(label(a.Headline)))).has(more{})
}

// masthead returns what stands above the body: kicker, headline, dek, byline and
// dateline. People are the authors' names where the byline does not give them.
func (b *builder) masthead(byline []*node) *node {
	a := b.article
	return filled(headerNode, "masthead",
		filled(paraNode, "kicker", words(label(a.Kicker))),
		b.headline(),
		filled(paraNode, "dek", words(strings.TrimSpace(prose(a.Dek)))),
		filled(paraNode, "byline", byline...),
		b.dateline(),
	)
}

// dateline names publisher and dates.
func (b *builder) dateline() *node {
	return filled(paraNode, "dateline", joined(b.locale.comma, b.publisher(), b.published(), b.modified())...)
}

func (b *builder) publisher() *node {
	p := b.article.Publisher
	return linked(p.URL, isolate("publisher", p.Name))
}

// published returns the date of publication, nil if there is none.
func (b *builder) published() *node { return b.time("published", b.article.Published) }

// modified returns the date of the last change with a word before it, nil if
// there is none.
func (b *builder) modified() *node {
	date := b.time("modified", b.article.Modified)
	if date == nil {
		return nil
	}
	return newNode(spanNode, "", b.locale.own("label", b.locale.updated), words(" "), date)
}

// time returns a date, nil if d is none.
func (b *builder) time(names string, d article.Date) *node {
	if _, ok := d.Time(); !ok {
		return nil
	}
	return newNode(timeNode, names, words(b.locale.day(d))).has(more{date: string(d)})
}

// source returns the line that tells where a passage stands: headline, publisher
// and date. The headline leads to the passage itself.
func (b *builder) source(passages ...article.Passage) *node {
	a := b.article
	title := filled(citeNode, "", linked(a.Link(passages...), isolate("headline", a.Headline)))
	return filled(paraNode, "source", joined(b.locale.comma, title, b.publisher(), b.published())...)
}

// namedByline returns the byline with the authors' names marked in it, and
// whether it names all of them in their order.
func (b *builder) namedByline() (line []*node, all bool) {
	rest := label(b.article.Byline)
	for _, p := range b.article.Authors {
		name := label(p.Name)
		before, after, found := strings.Cut(rest, name)
		if !found || name == "" {
			return []*node{words(label(b.article.Byline))}, false
		}
		line = append(line, words(before), newNode(spanNode, namesFor("author", p), isolate("name", name)))
		rest = after
	}
	return append(line, words(rest)), true
}

// people returns the byline, or the authors' names where there is none.
func (b *builder) people() []*node {
	if line, _ := b.namedByline(); label(b.article.Byline) != "" {
		return line
	}
	var names []*node
	for _, p := range b.article.Authors {
		names = append(names, filled(spanNode, namesFor("author", p), isolate("name", p.Name)))
	}
	return joined(b.locale.comma, names...)
}
