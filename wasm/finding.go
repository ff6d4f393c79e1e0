package wasm

import (
	"cmp"
	"slices"

	"github.com/pullquote/pullquote/article"
)

// Finding tells whether a page says some words.
type Finding struct {
	article.Verification
	// Words is the text that was looked for, cut where the page differs.
	Words []Words `json:"words"`
	// Now is what stands in the page in place of the text, as far as it was found.
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
	found.Now = a.Excerpt(found.now(len(r.Text))...)
	found.Words = cut(r.Text, found.Verification)
	answer.Finding = found
	return nil
}

// now is where the words stand that take the place of the text, which has size bytes: what
// was found with what is in between, and the quotes that it is from where the text has
// another beginning or end.
func (f *Finding) now(size int) []article.Passage {
	all := slices.Clone(f.Passages)
	if n := len(f.Missing); n > 0 && (f.Missing[0].Start == 0 || f.Missing[n-1].End == size) {
		for _, q := range f.Quotes {
			all = append(all, q.Passages...)
		}
	}
	slices.SortStableFunc(all, func(a, b article.Passage) int {
		return cmp.Or(cmp.Compare(a.Block, b.Block), cmp.Compare(a.Start, b.Start))
	})
	var joined []article.Passage
	for _, p := range all {
		last := len(joined) - 1
		if last >= 0 && joined[last].Block == p.Block && p.Start <= joined[last].End+size {
			joined[last].End = max(joined[last].End, p.End)
			continue
		}
		joined = append(joined, p)
	}
	return joined
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
