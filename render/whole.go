package render

import (
	"slices"
	"strings"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/weburl"
)

// Whole is the article itself: masthead, body, notes, authors, credits and what
// the publication says about itself. Parsing its HTML gives the article back.
func Whole(a *article.Article) Snippet {
	b := newBuilder(a, "whole")
	byline, complete := b.namedByline()
	authors := b.authors()
	if complete && !slices.ContainsFunc(b.article.Authors, func(p article.Person) bool { return !bare(p) }) {
		authors = nil // the byline says it all
	} else {
		byline = []*node{words(label(b.article.Byline))}
	}
	text := filled(groupNode, "body", b.body(b.highest())...)
	if text != nil {
		text.has(more{property: "articleBody"})
	}
	content := filled(articleNode, "article", b.masthead(byline), b.lead(), text, b.notesAt(b.every()), authors, b.colophon())
	return Snippet{article: b.article, root: b.root("whole", content), quotes: b.article.Quotes, notes: b.article.Footnotes}
}

// highest is the rank of the highest headings of the body: below the headline, if any.
func (b *builder) highest() int {
	if label(b.article.Headline) == "" {
		return 0
	}
	return 1
}

// lead returns the lead image, unless the body shows it.
func (b *builder) lead() *node {
	image := b.image("lead", b.article.Image)
	if image == nil || slices.ContainsFunc(b.article.Body, func(block article.Block) bool {
		return block.Image != nil && weburl.Clean(block.Image.URL) == image.url
	}) {
		return nil
	}
	return image
}

// colophon returns what stands below an article: who else worked on it, what it
// was made from, where it is filed and who published it.
func (b *builder) colophon() *node {
	colophon := newNode(footerNode, "colophon")
	for _, c := range b.article.Credits {
		task := newNode(spanNode, "task", words(label(c.Task))).has(more{lang: b.english()})
		colophon.add(b.person(namesFor("credit", c.Person), c.Person, task, words(": ")))
	}
	about := newNode(groupNode, "about", b.image("logo", &article.Image{URL: b.article.Publisher.Logo}))
	return orNil(colophon.add(
		b.original(),
		filled(paraNode, "filed", b.filed()...),
		orNil(about.add(plainParagraphs(b.article.Publisher.About)...)),
	))
}

// english is the language to give words of the model, such as a task: "en" unless
// the article is in English anyway.
func (b *builder) english() string {
	if strings.HasPrefix(strings.ToLower(b.article.Language), "en") {
		return ""
	}
	return "en"
}

// original tells what a translation or reprint was made from.
func (b *builder) original() *node {
	o := b.article.Original
	outlet := linked(o.URL, isolate("outlet", o.Outlet))
	if outlet == nil {
		outlet = linked(o.URL, isolate("host", weburl.Host(weburl.Clean(o.URL))))
	}
	line := joined(b.locale.comma,
		filled(citeNode, "", outlet), isolate("writer", o.Author), isolate("language", languageTag(o.Language)))
	if len(line) == 0 {
		return nil
	}
	return newNode(paraNode, "original", b.locale.own("label", b.locale.original), words(" ")).add(line...)
}

// filed returns the article's section and tags.
func (b *builder) filed() []*node {
	line := []*node{isolate("section", b.article.Section)}
	for _, tag := range b.article.Tags {
		line = append(line, isolate("tag", tag))
	}
	return joined(" · ", line...)
}
