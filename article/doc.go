// Package article is the typed form of an article: who wrote it, what it says
// block by block, whom it quotes, and the notes it carries.
//
// It knows nothing of HTML. Package parse fills an [Article] from a page,
// package render turns one into something to embed, and its JSON form is what
// programs exchange.
//
// # Positions
//
// The body is a flat slice of [Block]s. Each block holds exactly one [Text],
// and every place in the article is a [Passage]: the index of a block and two
// offsets into that block's Plain. Offsets are UTF-8 bytes, half-open, and fall
// between characters, in Go and in JSON alike. Quotes, their attributions,
// footnote references, marks and table cells all use them, so that
//
//	a.Excerpt(q.Passages...) == q.Text
//
// holds for every quote of a valid article. [Article.Validate] checks it.
//
// # JSON
//
// The Go form is the JSON form: keys are the field names in lower camel case
// and what is empty is left out. The JSON Schema is [Schema]. A Kind this version
// does not know decodes, counts as a paragraph and encodes unchanged.
package article
