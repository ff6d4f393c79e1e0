package render

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/weburl"
)

// Quotes is everything the article quotes, under the people who said it, in the
// order in which they first speak. Words are shown once: a quote that stands
// within another, as a pull quote's words do, is left out.
func Quotes(a *article.Article) Snippet {
	return quotations(newBuilder(a, "quotes"), func(article.Quote) bool { return true })
}

// QuotesBy is what the speaker of that name says in the article.
func QuotesBy(a *article.Article, speaker string) Snippet {
	return quotations(newBuilder(a, "quotes", speaker), func(q article.Quote) bool { return q.Speaker.Name == speaker })
}

func quotations(b *builder, wanted func(article.Quote) bool) Snippet {
	var quotes []article.Quote
	for _, q := range b.article.Quotes {
		if wanted(q) {
			quotes = append(quotes, q)
		}
	}
	quotes = distinct(quotes)
	voices := b.voices(quotes)
	if len(voices) == 0 {
		return Snippet{}
	}
	content := append([]*node{filled(headerNode, "masthead", b.headline(), b.dateline())}, voices...)
	root := b.root("quotes", append(content, b.notesAt(b.used()))...)
	return Snippet{article: b.article, root: root, quotes: quotes, notes: b.footnotes(b.used())}
}

// voices returns a figure for each speaker with what he or she says. Quotes whose
// speaker the article does not tell stand alone.
func (b *builder) voices(quotes []article.Quote) []*node {
	var figures []*node
	of := map[string]*node{}
	for _, q := range quotes {
		quote, speaker := b.quote(q), speakerKey(q.Speaker)
		switch {
		case quote == nil:
		case of[speaker] != nil:
			of[speaker].add(quote, b.toWords(quote.url))
		default:
			figure := newNode(figureNode, "quote", quote, b.toWords(quote.url))
			figures = append(figures, figure)
			if speaker != "" {
				of[speaker] = figure
			}
		}
	}
	for _, q := range quotes {
		if figure := of[speakerKey(q.Speaker)]; figure != nil && !figure.kids[len(figure.kids)-1].is(captionNode) {
			figure.add(filled(captionNode, "caption", filled(paraNode, "speaker", b.speaker(q.Speaker)...)))
		}
	}
	return figures
}

// toWords returns a line that leads to the words of a quote, nil without an address.
func (b *builder) toWords(url string) *node {
	if url == "" {
		return nil
	}
	link := linked(url, words(b.locale.inArticle)).has(more{lang: b.locale.tag})
	return newNode(paraNode, "towords", link)
}

// speakerKey is the same for quotes of one speaker, and empty for nobody.
func speakerKey(p article.Person) string {
	if p.Name != "" {
		return p.Name
	}
	return strings.TrimSpace(p.Role + "\n" + p.Affiliation)
}

// quote returns the words of a quote, one paragraph for each block they stand in.
func (b *builder) quote(q article.Quote) *node {
	quote := newNode(quoteNode, "words")
	if q.Kind == article.Indirect {
		quote.names = "words indirect"
	}
	quote.url = weburl.Clean(b.article.Link(q.Passages...))
	block := -1
	for _, p := range q.Passages {
		line := b.passage(p)
		if n := len(quote.kids); n > 0 && p.Block == block {
			quote.kids[n-1].add(words(" ")).add(line...)
			continue
		}
		quote.add(filled(paraNode, "", line...))
		block = p.Block
	}
	if len(quote.kids) == 0 {
		for line := range strings.Lines(q.Text) {
			quote.add(filled(paraNode, "", words(label(line))))
		}
	}
	return orNil(quote)
}

// passage returns the words at p with the notes to them, also to what closes the
// quotation right after.
func (b *builder) passage(p article.Passage) []*node {
	if p.Block < 0 || p.Block >= len(b.article.Body) {
		return nil
	}
	text := *b.article.Body[p.Block].Words()
	return inline(cut(text, p.Span), b.references(b.pointsIn(p)))
}

// pointsIn returns the places of notes to the words at p and to the punctuation right
// after, counted from its start. What stands before the first word of a block belongs to it.
func (b *builder) pointsIn(p article.Passage) []point {
	plain := b.article.Body[p.Block].Words().Plain
	p.Span = within(plain, p.Span)
	end := len(plain) - len(strings.TrimLeftFunc(plain[p.End:], unicode.IsPunct))
	all := b.points[p.Block]
	first, _ := slices.BinarySearchFunc(all, p.Start, func(pt point, start int) int { return cmp.Compare(pt.at, start) })
	var points []point
	for _, pt := range all[first:] {
		if pt.at > end {
			break
		}
		if pt.at > p.Start || p.Start == 0 {
			points = append(points, point{pt.at - p.Start, pt.note})
		}
	}
	return points
}

// distinct returns the quotes in reading order without those whose words stand
// wholly within others.
func distinct(quotes []article.Quote) []article.Quote {
	quotes = slices.Clone(quotes)
	slices.SortStableFunc(quotes, readingOrder)
	seen := map[int][]article.Span{}
	var kept []article.Quote
	for _, q := range quotes {
		if shown(seen, q.Passages) || q.Kind == article.Pull && repeats(quotes, q) {
			continue
		}
		for _, p := range q.Passages {
			seen[p.Block] = append(seen[p.Block], p.Span)
		}
		kept = append(kept, q)
	}
	return kept
}

// readingOrder orders quotes by where they begin, the longer of two first.
func readingOrder(q, r article.Quote) int {
	if len(q.Passages) == 0 || len(r.Passages) == 0 {
		return cmp.Compare(len(r.Passages), len(q.Passages))
	}
	s, t := q.Passages[0], r.Passages[0]
	return cmp.Or(cmp.Compare(s.Block, t.Block), cmp.Compare(s.Start, t.Start), cmp.Compare(len(r.Text), len(q.Text)))
}

// shown reports whether all passages lie within spans seen already.
func shown(seen map[int][]article.Span, passages []article.Passage) bool {
	for _, p := range passages {
		within := func(s article.Span) bool { return s.Start <= p.Start && p.End <= s.End }
		if !slices.ContainsFunc(seen[p.Block], within) {
			return false
		}
	}
	return len(passages) > 0
}

// repeats reports whether another quote than a pull quote has the words of pull.
func repeats(quotes []article.Quote, pull article.Quote) bool {
	return slices.ContainsFunc(quotes, func(q article.Quote) bool {
		return q.Kind != article.Pull && strings.Contains(q.Text, pull.Text)
	})
}
