package article

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"unicode"
)

// Match tells how well the article bears out a quotation.
type Match string

// The degrees of a match, best first.
const (
	// Exact: the words stand in the article byte for byte.
	Exact Match = "exact"
	// Folded: they do but for typography, spacing, case and whether a letter with an
	// accent is one character or two.
	Folded Match = "folded"
	// Partial: runs of them do; Share tells how much.
	Partial Match = "partial"
	// Absent: the article does not have them.
	Absent Match = "absent"
)

// Verification is the answer to "does the article say this, and who said it?".
type Verification struct {
	Match Match `json:"match"`
	// Share is the part of the words that was found, 0 to 1. It is below 1 in a
	// Partial match: if all words are there but not as one text, that counts as one
	// more word that is not.
	Share float64 `json:"share"`
	// Passages is where they stand, in the order of the quotation.
	Passages []Passage `json:"passages,omitzero"`
	// Missing is where, in bytes of the text asked for, a Partial match has words that
	// differ or are not in the article.
	Missing []Span `json:"missing,omitzero"`
	// Quotes are the article's quotes that these passages touch: who said it.
	Quotes []Quote `json:"quotes,omitzero"`
}

// Verify looks for text in the body. Quotation marks around text are ignored.
// Words count whole: "I can" is not found in "I can't", nor "1" in "1,000". A match
// may run over several blocks. The time it takes is linear in body and text.
func (a *Article) Verify(text string) Verification {
	whole := text
	text = strings.TrimFunc(text, surrounds)
	if text == "" {
		return Verification{Match: Absent}
	}
	order := a.readingOrder()
	if p, ok := a.findExact(text, order); ok {
		return a.verified(Exact, 1, p)
	}
	s, want := a.stream(order), fold(text)
	if passages := s.find(want.runes); passages != nil {
		return a.verified(Folded, 1, passages...)
	}
	c := s.collate(want)
	share := c.share()
	if share == 0 {
		return Verification{Match: Absent}
	}
	v := a.verified(Partial, share, c.found(s)...)
	lead := strings.Index(whole, text)
	for _, m := range c.missing() {
		v.Missing = append(v.Missing, Span{m.Start + lead, m.End + lead})
	}
	return v
}

// surrounds reports whether r may stand around a quotation without being part of it.
func surrounds(r rune) bool {
	c := foldRune(r)
	return c == '"' || c == '\'' || unicode.IsSpace(r) || invisible(r)
}

// readingOrder lists the blocks as Verify reads them: running text first, then what
// stands beside it or repeats it, so that a picture or a pull quote neither breaks
// the sentence it interrupts nor answers for it.
func (a *Article) readingOrder() []int {
	order := make([]int, 0, len(a.Body))
	var aside []int
	for i, b := range a.Body {
		switch {
		case b.HasWords() && b.Kind != PullQuote:
			order = append(order, i)
		case b.Words().Plain != "":
			aside = append(aside, i)
		}
	}
	return append(order, aside...)
}

func (a *Article) findExact(text string, order []int) (Passage, bool) {
	for _, i := range order {
		plain := a.Body[i].Words().Plain
		if !strings.Contains(plain, text) {
			continue
		}
		for at := range occurrences([]byte(plain), []byte(text)) {
			s := Span{at, at + len(text)}
			if s.within(plain) && !splits(plain[:s.Start], plain[s.Start:]) && !splits(plain[:s.End], plain[s.End:]) {
				return Passage{i, s}, true
			}
		}
	}
	return Passage{}, false
}

// verified is a Verification with the quotes that the passages touch.
func (a *Article) verified(m Match, share float64, passages ...Passage) Verification {
	v := Verification{Match: m, Share: share, Passages: passages}
	found := union(passages)
	for _, q := range a.Quotes {
		if slices.ContainsFunc(q.Passages, func(p Passage) bool { return touches(found, p) }) {
			v.Quotes = append(v.Quotes, q)
		}
	}
	return v
}

// union returns the same words as passages that are sorted and do not overlap.
func union(passages []Passage) []Passage {
	sorted := slices.Clone(passages)
	slices.SortFunc(sorted, func(p, q Passage) int {
		return cmp.Or(cmp.Compare(p.Block, q.Block), cmp.Compare(p.Start, q.Start))
	})
	out := sorted[:0]
	for _, p := range sorted {
		if n := len(out); n > 0 && out[n-1].Block == p.Block && p.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, p.End)
		} else {
			out = append(out, p)
		}
	}
	return out
}

// touches reports whether p shares a byte with one of the passages, which are a union.
func touches(passages []Passage, p Passage) bool {
	i, _ := slices.BinarySearchFunc(passages, p, func(f, p Passage) int {
		return cmp.Or(cmp.Compare(f.Block, p.Block), cmp.Compare(f.End, p.Start+1))
	})
	return i < len(passages) && passages[i].Block == p.Block && p.Overlaps(passages[i].Span)
}

// occurrences yields where want stands in s, overlapping places too, in linear time
// (Knuth, Morris and Pratt, 1977).
func occurrences[T comparable](s, want []T) iter.Seq[int] {
	return func(yield func(int) bool) {
		if len(want) == 0 || len(want) > len(s) {
			return
		}
		back, k := borders(want), 0
		for i, c := range s {
			for k > 0 && (k == len(want) || c != want[k]) {
				k = back[k-1]
			}
			if c == want[k] {
				k++
			}
			if k == len(want) && !yield(i-k+1) {
				return
			}
		}
	}
}

// borders gives for each beginning of s how long its longest border is: an end that
// is also a beginning, other than the whole.
func borders[T comparable](s []T) []int {
	back := make([]int, len(s))
	for i, k := 1, 0; i < len(s); i++ {
		for k > 0 && s[i] != s[k] {
			k = back[k-1]
		}
		if s[i] == s[k] {
			k++
		}
		back[i] = k
	}
	return back
}
