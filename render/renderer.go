package render

import (
	"io"
	"slices"

	"github.com/pullquote/pullquote/article"
)

// Renderer prints snippets. The zero value works; it is never written to, so one
// Renderer can be shared.
type Renderer struct {
	// HeadingLevel is the rank of a snippet's own heading, 1 to 6; 0 means 2.
	// Headings of the article stand below it.
	HeadingLevel int `json:"headingLevel,omitzero"`
	// Images shows pictures, which makes readers' browsers request them from
	// wherever the article has them. Without it a snippet requests nothing, and
	// a picture is a link to it.
	Images bool `json:"images,omitzero"`
	// OwnPage tells that a snippet stands on the page of its article, whose words it
	// repeats: there a quotation is an aside instead of a figure.
	OwnPage bool `json:"ownPage,omitzero"`
}

// Snippet is a piece of an article to embed. The constructors of this package make
// one; it does not change when the article does. The zero Snippet is empty, and so
// is one with nothing to show: it prints as nothing in every format.
type Snippet struct {
	article *article.Article
	root    *node
	// quotes and notes are those that structured data tells of. A single snippet
	// is about its one quote instead of the article.
	quotes []article.Quote
	notes  []article.Footnote
	single bool
}

// HTML writes s as [Renderer.HTML] of the zero Renderer does.
func HTML(w io.Writer, s Snippet) error { return Renderer{}.HTML(w, s) }

// Markdown writes s as [Renderer.Markdown] of the zero Renderer does.
func Markdown(w io.Writer, s Snippet) error { return Renderer{}.Markdown(w, s) }

// Text writes s as [Renderer.Text] of the zero Renderer does.
func Text(w io.Writer, s Snippet) error { return Renderer{}.Text(w, s) }

// JSONLD writes s as [Renderer.JSONLD] of the zero Renderer does.
func JSONLD(w io.Writer, s Snippet) error { return Renderer{}.JSONLD(w, s) }

// Annotation writes s as [Renderer.Annotation] of the zero Renderer does.
func Annotation(w io.Writer, s Snippet) error { return Renderer{}.Annotation(w, s) }

// Tree writes s as [Renderer.Tree] of the zero Renderer does.
func Tree(w io.Writer, s Snippet) error { return Renderer{}.Tree(w, s) }

// shows reports whether n leaves anything to see. A picture of the article's body
// that is not wanted is a link under its description; others are gone, and so is
// what holds nothing else.
func (r Renderer) shows(n *node) bool {
	if n.kind == imageNode {
		return r.Images || n.text != "" && n.names == ""
	}
	return len(n.kids) == 0 || slices.ContainsFunc(n.kids, r.shows)
}

// headingLevel returns the rank of the snippet's own heading.
func (r Renderer) headingLevel() int {
	if r.HeadingLevel < 1 || r.HeadingLevel > 6 {
		return 2
	}
	return r.HeadingLevel
}
