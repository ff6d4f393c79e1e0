package render

import (
	"strings"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/weburl"
)

// Footnotes is the notes of the article under its headline. Each leads back to
// the words it belongs to.
func Footnotes(a *article.Article) Snippet {
	b := newBuilder(a, "footnotes")
	notes := newNode(notesNode, "notes")
	for i, f := range b.article.Footnotes {
		notes.add(b.note(i, b.wayBack(f)))
	}
	if len(notes.kids) == 0 {
		return Snippet{}
	}
	root := b.root("footnotes", filled(headerNode, "masthead", b.headline(), b.dateline()), notes)
	return Snippet{article: b.article, root: root, notes: b.article.Footnotes}
}

// wayBack returns a link to each reference of a note in the article itself.
func (b *builder) wayBack(f article.Footnote) []*node {
	var links []*node
	for _, p := range f.Refs {
		if url := weburl.Clean(b.article.Link(b.before(p))); url != "" {
			links = append(links, b.backlink(url, len(links)))
		}
	}
	return links
}

// contextWords is how many words before a note reference a link back names.
const contextWords = 4

// before returns the passage of the last words before p.
func (b *builder) before(p article.Passage) article.Passage {
	if p.Block < 0 || p.Block >= len(b.article.Body) {
		return p
	}
	plain := b.article.Body[p.Block].Words().Plain
	end := min(max(p.Start, 0), len(plain))
	start := end
	for range contextWords {
		start = strings.LastIndexAny(strings.TrimRight(plain[:start], " \n"), " \n") + 1
	}
	return article.Passage{Block: p.Block, Span: article.Span{Start: start, End: end}}
}
