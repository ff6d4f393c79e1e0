package render

import "github.com/pullquote/pullquote/article"

// Card announces the article: lead image, kicker, headline, dek, authors,
// publisher and date.
func Card(a *article.Article) Snippet {
	b := newBuilder(a, "card")
	content := filled(articleNode, "article", b.masthead(b.people()), b.image("lead", b.article.Image))
	return Snippet{article: b.article, root: b.root("card", content)}
}
