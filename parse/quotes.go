package parse

import "github.com/pullquote/pullquote/parse/internal/speech"

// quotes finds what is said in the body and by whom. Nothing in a quote is made up:
// words, names and roles are cut out of the page.
func (p *page) quotes() error {
	if p.snippet != nil && p.snippet.quotations() {
		return nil
	}
	reader := speech.Reader{Indirect: p.Indirect}
	if p.Trace != nil {
		reader.Trace = func(d speech.Decision) {
			if d.Speaker != "" {
				d.Text = d.Speaker + ": " + d.Text
			}
			p.trace(nil, Event{Field: "quote", Rule: d.Rule, Kept: d.Kept, Score: d.Confidence, Text: d.Text})
		}
	}
	p.article.Quotes = reader.Quotes(&p.article)
	return nil
}
