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

// maxSkip bounds how many words, of both texts together, are passed over beside a run
// to find where they agree again.
const maxSkip = 6

// collation tells which word of the stream each word of want is.
type collation struct {
	want, have    folded
	wanted, words []Span
	place         []int // indexes of words, -1 for none
}

// collate finds the runs of at least minRun words that want and the stream share,
// longest first at each word of want, and what agrees before and behind them but for a
// few words.
func (s stream) collate(want folded) *collation {
	c := &collation{want: want, have: s.folded, wanted: words(want), words: words(s.folded)}
	c.place = slices.Repeat([]int{-1}, len(c.wanted))
	at := starts(s.folded, c.words)
	var runs []Span
	for i := 0; i+minRun <= len(c.wanted); {
		run, start := 0, 0
		for _, j := range at[key(want, c.wanted[i:i+minRun])] {
			if n := common(want, c.wanted[i:], s.folded, c.words[j:]); n > run {
				run, start = n, j
			}
		}
		for k := range run {
			c.place[i+k] = start + k
		}
		if run > 0 {
			runs = append(runs, Span{i, i + run})
		}
		i += max(run, 1)
	}
	for _, r := range runs {
		c.goOn(r.End-1, 1)
		c.goOn(r.Start, -1)
	}
	return c
}

// goOn places words from the placed word i on, in steps of 1 or -1, until too many in a
// row differ.
func (c *collation) goOn(i, step int) {
	for j := c.place[i]; ; {
		x, y, ok := c.resume(i+step, j+step, step)
		if !ok {
			return
		}
		for c.same(x, y) {
			c.place[x] = y
			i, j = x, y
			x, y = x+step, y+step
		}
	}
}

// resume returns the nearest words, from i and j on, that are the same. Where one text
// has more words than the other, two in a row must be: one may be so by chance.
func (c *collation) resume(i, j, step int) (x, y int, ok bool) {
	for skip := range maxSkip + 1 {
		for n := range skip + 1 {
			x, y = i+n*step, j+(skip-n)*step
			if c.same(x, y) && (2*n == skip || c.same(x+step, y+step)) && c.free(i, x, step) {
				return x, y, true
			}
		}
	}
	return 0, 0, false
}

// same reports whether word i of want has no place yet and is word j of the stream.
func (c *collation) same(i, j int) bool {
	return i >= 0 && i < len(c.wanted) && j >= 0 && j < len(c.words) && c.place[i] < 0 &&
		common(c.want, c.wanted[i:i+1], c.have, c.words[j:j+1]) == 1
}

// free reports whether none of the words i..x has a place.
func (c *collation) free(i, x, step int) bool {
	for ; i != x; i += step {
		if c.place[i] >= 0 {
			return false
		}
	}
	return true
}

// share is the part of the words that was found. The whole is taken for absent.
func (c *collation) share() float64 {
	found, all := 0, len(c.place)
	for _, j := range c.place {
		if j >= 0 {
			found++
		}
	}
	if found == all { // though not as one text: that was looked for before
		all++
	}
	return float64(found) / float64(all)
}

// found is where in the body the words stand, run by run.
func (c *collation) found(s stream) (passages []Passage) {
	for i := 0; i < len(c.place); {
		from := i
		for i++; i < len(c.place) && c.place[from] >= 0 && c.place[i] == c.place[from]+i-from; i++ {
		}
		if j := c.place[from]; j >= 0 {
			passages = append(passages, s.passages(c.words[j].Start, c.words[j+i-from-1].End)...)
		}
	}
	return passages
}

// missing are the bytes of want where its words were not found.
func (c *collation) missing() (spans []Span) {
	for i := 0; i < len(c.place); i++ {
		from := i
		for i < len(c.place) && c.place[i] < 0 {
			i++
		}
		if i > from {
			spans = append(spans, Span{c.want.from[c.wanted[from].Start], c.want.to[c.wanted[i-1].End-1]})
		}
	}
	return spans
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
