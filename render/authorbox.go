package render

import "github.com/pullquote/pullquote/article"

// AuthorBox is who wrote the article: of each author the name, role and
// affiliation, the biography, profiles and the number of articles.
func AuthorBox(a *article.Article) Snippet {
	b := newBuilder(a, "authorbox")
	return Snippet{article: b.article, root: b.root("authorbox", b.authors())}
}
