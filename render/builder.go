package render

import (
	"strings"

	"github.com/pullquote/pullquote/article"
)

// builder makes the nodes of one snippet.
type builder struct {
	article *article.Article
	locale  locale
	// prefix begins every id, so that many snippets can stand in one page.
	prefix string
	notes  []noteUse
	// signs are the markers to show instead of the article's own, by note.
	signs map[int]string
	// points are the places of note references, by block and in order.
	points map[int][]point
}

// noteUse is a footnote and how often the snippet has referred to it so far.
type noteUse struct {
	id   string
	refs int
}

// point is a place in a block where the marker of note number note stood.
type point struct{ at, note int }

// newBuilder returns the builder of the snippet called name. The parts tell apart
// snippets of one name and article.
func newBuilder(a *article.Article, name string, parts ...string) *builder {
	if a == nil {
		a = &article.Article{}
	}
	b := &builder{
		article: a,
		locale:  localeOf(a.Language),
		prefix:  article.NewID("pq-", append([]string{name, a.URL, a.Headline}, parts...)...) + "-",
	}
	b.indexNotes()
	return b
}

// root wraps a snippet's content, nil where there is none.
func (b *builder) root(name string, kids ...*node) *node {
	n := filled(rootNode, name, kids...)
	if n == nil {
		return nil
	}
	n.has(more{lang: languageTag(b.article.Language), dir: "auto"})
	if d := b.article.Direction; d == "ltr" || d == "rtl" {
		n.dir = d
	}
	return n
}

// languageTag returns tag if it is made as BCP 47 tags are, otherwise "".
func languageTag(tag string) string {
	ok := len(tag) <= 35 && strings.Trim(strings.ToLower(tag), "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
	if !ok {
		return ""
	}
	return tag
}
