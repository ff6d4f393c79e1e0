package render

import "github.com/pullquote/pullquote/article"

// PullQuote is one quotation, with who said it, where it stands, and the notes to it.
// A quote whose passages are not of the article is shown with its Text.
func PullQuote(a *article.Article, q article.Quote) Snippet {
	b := newBuilder(a, "pullquote", q.ID)
	quote := b.quote(q)
	if quote == nil {
		return Snippet{}
	}
	caption := filled(captionNode, "caption", filled(paraNode, "speaker", b.speaker(q.Speaker)...), b.source(q.Passages...))
	root := b.root("pullquote", newNode(figureNode, "quote", quote, caption), b.notesAt(b.used()))
	return Snippet{article: b.article, root: root, quotes: []article.Quote{q}, notes: b.footnotes(b.used()), single: true}
}
