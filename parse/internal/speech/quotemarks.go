package speech

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// run is what stands between a pair of quotation marks, of one block.
type run struct {
	open, close int32 // tokens of the marks; close is one past the block if it is missing
	from, to    int32 // bytes between them, trimmed
	block       int32
	words       int32
	unclosed    bool
	single      bool // set in single marks
}

func isOpenMark(c rune) bool {
	switch c {
	case '“', '„', '‟', '«', '‹', '「', '『', '‘', '‚', '〝':
		return true
	}
	return false
}

func isCloseMark(c rune) bool {
	switch c {
	case '”', '»', '›', '」', '』', '’', '〞', '〟':
		return true
	}
	return false
}

// closes reports whether mark c, behind a space or not, can end what mark open began.
func closes(open, c rune, spaced bool) bool {
	switch open {
	case '“':
		return c == '”' || c == '‟' || !spaced && (c == '"' || c == '“')
	case '„':
		return c == '“' || c == '”' || c == '"' && !spaced
	case '«':
		return c == '»'
	case '»':
		return c == '«'
	case '"':
		return c == '"' || c == '”' || c == '“' && !spaced
	case '‹':
		return c == '›'
	case '「':
		return c == '」'
	case '『':
		return c == '』'
	case '‘':
		return c == '’'
	case '‚':
		return c == '‘' || c == '’'
	case '\'':
		return c == '\''
	case '”': // a closing mark where an opening one was meant
		return c == '”'
	}
	return false
}

// pair finds the quoted runs of every block. Marks are paired within a block: an
// odd one costs that block only.
func (r *reading) pair() {
	for b := range r.article.Body {
		if r.article.Body[b].HasWords() {
			if !r.pairDash(int32(b)) {
				r.pairBlock(int32(b))
			}
		}
	}
	r.splitCues()
	for i := range r.runs {
		q := &r.runs[i]
		for t := q.open + 1; t < q.close; t++ {
			r.tokens[t].run = int32(i)
			if r.tokens[t].sign == 0 {
				q.words++
			}
		}
	}
}

func (r *reading) pairBlock(b int32) {
	lo, hi := r.first[b], r.first[b+1]
	var alone []rune // marks of which no partner follows
	for i := lo; i < hi; i++ {
		sign := r.tokens[i].sign
		if sign == 0 || !r.opens(i, lo, hi) || slices.Contains(alone, sign) || r.twice(i, hi) {
			continue
		}
		end := r.closing(i, hi)
		if end < 0 {
			if !r.mayStayOpen(i, lo) {
				alone = append(alone, sign)
				continue
			}
			end = hi
		}
		r.addRun(i, end, end == hi)
		i = end
	}
}

// opens reports whether the token at i begins a quotation.
func (r *reading) opens(i, lo, hi int32) bool {
	t := r.tokens[i]
	spaced := i == lo || r.tokens[i-1].shape&spaceAfter != 0 || r.tokens[i-1].sign != 0
	switch t.sign {
	case '“', '„', '‟', '«', '「', '『', '〝':
		return true
	case '"', '＂':
		return spaced || i+1 < hi && t.shape&spaceAfter == 0 && i > lo && r.tokens[i-1].shape&digits == 0
	case '»', '”':
		if r.reopens(i) {
			return true
		}
		return spaced && t.shape&spaceAfter == 0 && i+1 < hi && r.tokens[i+1].sign == 0
	case '‘', '‚', '\'', '‹':
		return spaced && t.shape&spaceAfter == 0 && i+1 < hi
	}
	return false
}

// twice reports whether the mark at i stands for nothing, since the one right behind it
// opens the same quotation: ““
func (r *reading) twice(i, hi int32) bool {
	t := r.tokens[i]
	return i+1 < hi && t.shape&spaceAfter == 0 && r.tokens[i+1].sign == '“' && (t.sign == '“' || t.sign == '"')
}

// reopens reports whether the mark at i stands at the start of a paragraph to tell that
// the quotation goes on which the one before left open: »
func (r *reading) reopens(i int32) bool {
	b := r.tokens[i].block
	if r.tokens[i].sign != '»' || i != r.first[b] || len(r.runs) == 0 {
		return false
	}
	p := r.runs[len(r.runs)-1]
	return p.unclosed && p.block == b-1 && (r.tokens[p.open].sign == '«' || r.tokens[p.open].sign == '»')
}

// closing returns the token that ends the quotation begun at i, or -1.
func (r *reading) closing(i, hi int32) int32 {
	open := r.tokens[i].sign
	switch {
	case open == '＂':
		open = '"'
	case open == '»' && r.reopens(i):
		open = '«'
	}
	depth := 0
	for j := i + 1; j < hi; j++ {
		c := r.tokens[j].sign
		if c == 0 {
			continue
		}
		if c == open && open != '"' && open != '\'' && isOpenMark(c) && r.tokens[j-1].shape&spaceAfter != 0 && open != '“' {
			depth++
			continue
		}
		if !closes(open, c, r.tokens[j-1].shape&spaceAfter != 0) {
			continue
		}
		if depth > 0 {
			depth--
			continue
		}
		if (open == '‘' || open == '\'' || open == '‚') && !r.endsSingle(j, hi) {
			continue
		}
		return j
	}
	return -1
}

// endsSingle tells a closing single mark from an apostrophe.
func (r *reading) endsSingle(j, hi int32) bool {
	if s := r.tokens[j-1].sign; s != 0 && r.tokens[j-1].shape&spaceAfter == 0 {
		return true
	}
	if j+1 < hi && r.tokens[j].shape&spaceAfter == 0 {
		return r.tokens[j+1].sign != 0
	}
	return r.tokens[j-1].shape&spaceAfter == 0 && !r.pluralPossessive(j)
}

// pluralPossessive tells the apostrophe of "the tenants’ association".
func (r *reading) pluralPossessive(j int32) bool {
	w := r.text(j-1, j)
	return w != "" && w[len(w)-1] == 's'
}

// mayStayOpen reports whether a mark without its partner counts: one that opens the
// block goes on in the next, others are likelier inches or slips, unless a
// sentence follows.
func (r *reading) mayStayOpen(i, lo int32) bool {
	t := r.tokens[i]
	if r.reopens(i) {
		return true
	}
	if t.sign == '‘' || t.sign == '\'' || t.sign == '‚' || t.sign == '”' || t.sign == '»' {
		return false
	}
	if i == lo || isOpenMark(t.sign) {
		return true
	}
	return t.shape&spaceAfter == 0 && r.tokens[i-1].shape&spaceAfter != 0
}

// addRun notes the words between marks open and close.
func (r *reading) addRun(open, close int32, unclosed bool) {
	b := r.tokens[open].block
	plain := r.article.Body[b].Text.Plain
	from, to := int(r.tokens[open].end), len(plain)
	if !unclosed {
		to = int(r.tokens[close].start)
	}
	from, to = trimmed(plain, from, to)
	if from >= to {
		return
	}
	sign := r.tokens[open].sign
	r.runs = append(r.runs, run{open: open, close: close, from: int32(from), to: int32(to), block: b, unclosed: unclosed,
		single: sign == '‘' || sign == '\'' || sign == '‚' || sign == '‹'})
}

// trimmed narrows from..to of s to begin and end with something other than space.
func trimmed(s string, from, to int) (int, int) {
	for from < to {
		c, size := utf8.DecodeRuneInString(s[from:])
		if !unicode.IsSpace(c) {
			break
		}
		from += size
	}
	for from < to {
		c, size := utf8.DecodeLastRuneInString(s[:to])
		if !unicode.IsSpace(c) {
			break
		}
		to -= size
	}
	return from, to
}
