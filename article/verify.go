package article

import (
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
	// Folded: they do but for typography, spacing and case.
	Folded Match = "folded"
	// Partial: runs of them do; Share tells how much.
	Partial Match = "partial"
	// Absent: the article does not have them.
	Absent Match = "absent"
)

// Verification is the answer to "does the article say this, and who said it?".
type Verification struct {
	Match Match `json:"match"`
	// Share is the part of the words that was found, 0 to 1.
	Share float64 `json:"share"`
	// Passages is where they stand, in the order of the quotation.
	Passages []Passage `json:"passages,omitzero"`
	// Quotes are the article's quotes that these passages touch: who said it.
	Quotes []Quote `json:"quotes,omitzero"`
}

// minRun is how many words in a row count as found when the whole is not: four
// words seldom meet by chance. It is also what a text fragment uses at each end.
const minRun = 4

// Verify looks for text in the body. Quotation marks around text are ignored.
// A match may run over several blocks. It takes time linear in body and text.
func (a *Article) Verify(text string) Verification {
	text = strings.TrimFunc(text, func(r rune) bool { return unicode.IsSpace(r) || foldRune(r) == '"' })
	if text == "" {
		return Verification{Match: Absent}
	}
	if p, ok := a.findExact(text); ok {
		return a.verified(Exact, 1, p)
	}
	s := a.stream()
	want := fold(text).trim()
	if at := indexRunes(s.runes, want.runes); at >= 0 {
		return a.verified(Folded, 1, s.passages(at, at+len(want.runes))...)
	}
	return a.verifyRuns(s, want)
}

func (a *Article) verified(m Match, share float64, passages ...Passage) Verification {
	v := Verification{Match: m, Share: share, Passages: passages}
	for _, q := range a.Quotes {
		if slices.ContainsFunc(q.Passages, func(p Passage) bool {
			return slices.ContainsFunc(passages, func(f Passage) bool { return p.Block == f.Block && p.Overlaps(f.Span) })
		}) {
			v.Quotes = append(v.Quotes, q)
		}
	}
	return v
}

func (a *Article) findExact(text string) (Passage, bool) {
	for i, b := range a.Body {
		if at := strings.Index(b.Text.Plain, text); at >= 0 {
			return Passage{i, Span{at, at + len(text)}}, true
		}
	}
	return Passage{}, false
}

// stream is the body folded into one run of text, blocks parted by a space.
type stream struct {
	folded
	starts []int // index of each block's first rune
}

func (a *Article) stream() stream {
	var s stream
	n := 0
	for _, b := range a.Body {
		n += len(b.Text.Plain) + 1
	}
	s.grow(n)
	for _, b := range a.Body {
		if n := len(s.runes); n > 0 && s.runes[n-1] != ' ' {
			s.put(' ', 0, 0) // belongs to the block before, at its start: never reached by passages
		}
		s.starts = append(s.starts, len(s.runes))
		s.add(b.Text.Plain, 0)
	}
	return s
}

// passages turns runes from..to of the stream into one passage a block.
func (s stream) passages(from, to int) []Passage {
	var out []Passage
	for from < to {
		block, found := slices.BinarySearch(s.starts, from)
		if !found {
			block--
		}
		for block+1 < len(s.starts) && s.starts[block+1] == from {
			block++ // blocks without words start where the next one does
		}
		end := to
		if block+1 < len(s.starts) {
			end = min(to, s.starts[block+1])
		}
		last := end
		for last > from && s.runes[last-1] == ' ' {
			last--
		}
		if last > from {
			out = append(out, Passage{block, Span{s.from[from], s.to[last-1]}})
		}
		from = end
	}
	return out
}

// verifyRuns finds the runs of at least minRun words that text and body share.
func (a *Article) verifyRuns(s stream, want folded) Verification {
	have, wanted := words(s.folded), words(want)
	if len(wanted) == 0 {
		return Verification{Match: Absent}
	}
	at := map[string][]int{}
	for i := 0; i+minRun <= len(have); i++ {
		k := key(s.folded, have[i:i+minRun])
		if len(at[k]) < maxStarts {
			at[k] = append(at[k], i)
		}
	}
	found := 0
	var passages []Passage
	for i := 0; i+minRun <= len(wanted); {
		run, start := 0, 0
		for _, j := range at[key(want, wanted[i:i+minRun])] {
			if n := common(want, wanted[i:], s.folded, have[j:]); n > run {
				run, start = n, j
			}
		}
		if run < minRun {
			i++
			continue
		}
		passages = append(passages, s.passages(have[start].Start, have[start+run-1].End)...)
		found += run
		i += run
	}
	if found == 0 {
		return Verification{Match: Absent}
	}
	return a.verified(Partial, float64(found)/float64(len(wanted)), passages...)
}

// maxStarts bounds how many places a run is tried at, which keeps Verify linear
// on an article that says the same thing again and again.
const maxStarts = 8

// words are the spans of words in f, as indexes of runes.
func words(f folded) []Span {
	var out []Span
	start := -1
	for i, r := range f.runes {
		word := unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) || r == '\'' && start >= 0
		if start >= 0 && (!word || unspaced(r) || unspaced(f.runes[i-1])) {
			out = append(out, Span{start, i})
			start = -1
		}
		if word && start < 0 {
			start = i
		}
	}
	if start >= 0 {
		out = append(out, Span{start, len(f.runes)})
	}
	return out
}

func key(f folded, words []Span) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteString(string(f.runes[w.Start:w.End]))
		b.WriteByte(' ')
	}
	return b.String()
}

// common counts the words that x and y begin with in common.
func common(f folded, x []Span, g folded, y []Span) int {
	n := 0
	for n < len(x) && n < len(y) && slices.Equal(f.runes[x[n].Start:x[n].End], g.runes[y[n].Start:y[n].End]) {
		n++
	}
	return n
}

// indexRunes returns the index of want in s, or -1, in linear time
// (Knuth, Morris and Pratt, 1977).
func indexRunes(s, want []rune) int {
	if len(want) == 0 || len(want) > len(s) {
		return -1
	}
	back := make([]int, len(want))
	for i, k := 1, 0; i < len(want); i++ {
		for k > 0 && want[i] != want[k] {
			k = back[k-1]
		}
		if want[i] == want[k] {
			k++
		}
		back[i] = k
	}
	k := 0
	for i, r := range s {
		for k > 0 && r != want[k] {
			k = back[k-1]
		}
		if r == want[k] {
			k++
		}
		if k == len(want) {
			return i - k + 1
		}
	}
	return -1
}
