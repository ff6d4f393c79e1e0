package article

import (
	"slices"
	"sort"
	"strings"
)

// stream is the body folded into one run of text, blocks parted by a space.
type stream struct {
	folded
	body   []Block
	order  []int // the blocks, as indexes of body
	starts []int // where the first rune of each is
}

func (a *Article) stream(order []int) stream {
	s := stream{body: a.Body, order: order, starts: make([]int, len(order))}
	n := 0
	for _, i := range order {
		n += len(a.Body[i].Words().Plain) + 1
	}
	s.grow(n)
	for k, i := range order {
		s.space()
		s.starts[k] = len(s.runes)
		s.add(a.Body[i].Words().Plain)
	}
	return s
}

// find returns the first place where the runes stand as whole words, nil if none.
func (s stream) find(want []rune) []Passage {
	for at := range occurrences(s.runes, want) {
		end := at + len(want)
		if !s.splits(at, s.from[at]) && !s.splits(end-1, s.to[end-1]) {
			return s.passages(at, end)
		}
	}
	return nil
}

// splits reports whether a cut at the offset, in the block of rune i, goes through
// a word. It looks at the source, where a dash is not a hyphen.
func (s stream) splits(i, offset int) bool {
	plain := s.body[s.order[s.part(i)]].Words().Plain
	return splits(plain[:offset], plain[offset:])
}

// part returns which of the blocks in s.order holds rune i: of those that start
// there the last, since the others have no runes.
func (s stream) part(i int) int {
	return sort.Search(len(s.starts), func(k int) bool { return s.starts[k] > i }) - 1
}

// passages turns runes from..to of the stream into one passage a block.
func (s stream) passages(from, to int) []Passage {
	var out []Passage
	for from < to {
		k, end := s.part(from), to
		if k+1 < len(s.starts) {
			end = min(to, s.starts[k+1])
		}
		last := end
		for last > from && s.runes[last-1] == ' ' {
			last--
		}
		if last > from {
			out = append(out, Passage{s.order[k], Span{s.from[from], s.to[last-1]}})
		}
		from = end
	}
	return out
}

// minRun is how many words in a row count as found when the whole is not: four
// words seldom meet by chance.
const minRun = 4

// maxStarts bounds how many places a run is tried at, which keeps Verify linear
// on an article that says the same thing again and again.
const maxStarts = 8

// runsOf finds the runs of at least minRun words that want and the stream share,
// longest first at each word of want, and which share of its words they are. The
// whole is taken for absent.
func (s stream) runsOf(want folded) (share float64, passages []Passage) {
	have, wanted := words(s.folded), words(want)
	at := starts(s.folded, have)
	found := 0
	for i := 0; i+minRun <= len(wanted); {
		run, start := 0, 0
		for _, j := range at[key(want, wanted[i:i+minRun])] {
			if n := common(want, wanted[i:], s.folded, have[j:]); n > run {
				run, start = n, j
			}
		}
		if run > 0 {
			passages = append(passages, s.passages(have[start].Start, have[start+run-1].End)...)
		}
		found += run
		i += max(run, 1)
	}
	all := len(wanted)
	if found == all { // though not as one text: that was looked for before
		all++
	}
	return float64(found) / float64(all), passages
}

// starts tells where in f each run of minRun words stands, as indexes of words.
func starts(f folded, words []Span) map[string][]int {
	at := map[string][]int{}
	for i := 0; i+minRun <= len(words); i++ {
		k := key(f, words[i:i+minRun])
		if len(at[k]) < maxStarts {
			at[k] = append(at[k], i)
		}
	}
	return at
}

// words are the spans of words in f, as indexes of runes. A hyphen parts them here,
// since folding makes hyphens of dashes.
func words(f folded) []Span {
	var out []Span
	before, last := ' ', ' '
	for i, r := range f.runes {
		switch {
		case notWord(r):
		case last != '-' && continues(before, last, r):
			out[len(out)-1].End = i + 1
		default:
			out = append(out, Span{i, i + 1})
		}
		before, last = last, r
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
