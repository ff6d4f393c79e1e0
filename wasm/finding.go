package wasm

import (
	"github.com/pullquote/pullquote/article"
)

// Finding tells whether a page says some words.
type Finding struct {
	article.Verification
	// Words is the text that was looked for, cut where the page differs.
	Words []Words `json:"words"`
	// Now is what stands in the page where most of the text was found.
	Now string `json:"now,omitzero"`
}

// Words is some of a text.
type Words struct {
	Text string `json:"text"`
	// Missing tells that the page does not have it.
	Missing bool `json:"missing,omitzero"`
}

func (r *Request) verify(answer *Response) error {
	a, err := r.article()
	if err != nil {
		return err
	}
	found := &Finding{Verification: a.Verify(r.Text)}
	found.Now = a.Excerpt(found.Passages...)
	found.Words = cut(r.Text, found.Verification)
	answer.Finding = found
	return nil
}

// cut parts text where v has words that are missing. All are, if none was found.
func cut(text string, v article.Verification) []Words {
	if len(v.Passages) == 0 {
		return []Words{{text, true}}
	}
	var parts []Words
	at := 0
	for _, m := range v.Missing {
		if m.Start > at {
			parts = append(parts, Words{text[at:m.Start], false})
		}
		parts = append(parts, Words{text[m.Start:m.End], true})
		at = m.End
	}
	if at < len(text) {
		parts = append(parts, Words{text[at:], false})
	}
	return parts
}
