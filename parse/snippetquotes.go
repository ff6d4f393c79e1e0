package parse

import (
	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/article"
)

// passages makes the body of the quotations or passages that a snippet shows.
func (s *snippet) passages() error {
	for _, i := range s.said {
		blocks := s.blocksOf(i)
		if hasClass(s.tree.nodes[i].node, "pq-words") {
			for k := range blocks {
				blocks[k].Kind, blocks[k].Continued = article.BlockQuote, k > 0
			}
		}
		s.draft.blocks = append(s.draft.blocks, blocks...)
	}
	if !s.hasBody() {
		return ErrNoArticle
	}
	return nil
}

// quotations reads the quotes of a snippet that shows nothing else, and reports whether
// it is one.
func (s *snippet) quotations() bool {
	if len(s.said) == 0 || !hasClass(s.tree.nodes[s.said[0]].node, "pq-words") {
		return false
	}
	at := 0 // in the body, which has the blocks of the draft that are left
	blocks := s.draft.blocks
	speakers := map[*html.Node]article.Person{}
	for _, i := range s.said {
		var passages []article.Passage
		for ; len(blocks) > 0 && blocks[0].element < s.tree.nodes[i].end; blocks = blocks[1:] {
			if blocks[0].gone {
				continue
			}
			passages = append(passages, article.Passage{Block: at, Span: article.Span{End: len(s.article.Body[at].Text.Plain)}})
			at++
		}
		if len(passages) > 0 {
			s.article.Quotes = append(s.article.Quotes, s.quote(i, passages, speakers))
		}
	}
	return true
}

// quote returns what stands at the passages, which are all of element i. The speakers are
// those of figures met before.
func (s *snippet) quote(i int32, passages []article.Passage, speakers map[*html.Node]article.Person) article.Quote {
	n := s.tree.nodes[i].node
	q := article.Quote{Kind: article.Direct, Text: s.article.Excerpt(passages...), Passages: passages}
	if hasClass(n, "pq-indirect") {
		q.Kind = article.Indirect
	}
	speaker, known := speakers[n.Parent]
	if !known {
		speaker = s.speaker(n.Parent)
		speakers[n.Parent] = speaker
	}
	q.Speaker = speaker
	q.ID = article.NewID("q-", q.Speaker.Name, q.Text)
	return q
}

// speaker returns who says what stands in a figure.
func (s *snippet) speaker(figure *html.Node) article.Person {
	line := goquery.NewDocumentFromNode(figure).Find(".pq-speaker")
	if line.Length() == 0 {
		return article.Person{}
	}
	p := s.person(line)
	if p.Name == "" && p.Role+p.Affiliation != "" {
		p.Kind = article.Unnamed
	}
	return p
}
