package speech

import "strings"

// splitCues parts runs that hold their own cue between dashes or commas:
// «…, — said NAME. — …».
func (r *reading) splitCues() {
	if !r.lex.has(dashCue | commaCue) {
		return
	}
	var runs []run
	for _, q := range r.runs {
		rest, ok := q, true
		for ok {
			q = rest
			q, rest, ok = r.splitCue(q)
			runs = append(runs, q)
		}
	}
	r.runs = runs
}

// splitCue returns what stands before the first cue within q, and what follows
// behind it, if anything does.
func (r *reading) splitCue(q run) (first, rest run, more bool) {
	for d := q.open + 2; d < q.close; d++ {
		var next int32
		switch {
		case r.isCueDash(d, q.close):
			next = r.cueDashEnd(d+1, q.close)
		case r.isCueComma(d, q.close):
			next = r.cueCommaEnd(d+1, q.close)
		default:
			continue
		}
		first = r.runOf(q.open, d, q.block)
		if next+1 >= q.close {
			return first, run{}, false
		}
		rest = r.runOf(next, q.close, q.block)
		rest.unclosed = q.unclosed
		return first, rest, true
	}
	return q, run{}, false
}

// isCueDash reports whether a dash with a reporting verb behind it stands at d.
func (r *reading) isCueDash(d, end int32) bool {
	if !r.lex.has(dashCue) || !isDash(r.tokens[d].sign) || (r.tokens[d].shape|r.tokens[d-1].shape)&spaceAfter == 0 {
		return false
	}
	return r.verbAt(d+1, min(end, d+4)) >= 0
}

// cueDashEnd returns the dash that ends the cue from i, with the full stop that may
// follow it, or end.
func (r *reading) cueDashEnd(i, end int32) int32 {
	for i < end && !isDash(r.tokens[i].sign) {
		i++
	}
	if i+1 < end && (r.tokens[i+1].sign == '.' || isComma(r.tokens[i+1].sign)) {
		i++
	}
	return i
}

// isCueComma reports whether a comma stands at d and behind it a reporting verb with
// whoever that is said of.
func (r *reading) isCueComma(d, end int32) bool {
	if !r.lex.has(commaCue) || !isComma(r.tokens[d].sign) {
		return false
	}
	v := r.verbAt(d+1, min(end, d+4))
	if v < 0 || r.tokens[v].class&sayWord == 0 {
		return false
	}
	if r.tokens[v].class&pronounWord != 0 || strings.Contains(r.text(v, v+1), "-") { // dit-il
		return true
	}
	i := r.afterArticles(v+1, end)
	return i < end && r.tokens[i].sign == 0 && (r.tokens[i].shape&capital != 0 || r.tokens[i].class&(roleWord|orgWord|honorificWord) != 0)
}

// cueCommaEnd returns the comma or full stop that ends the cue from i, behind what it
// tells of the speaker, or end.
func (r *reading) cueCommaEnd(i, end int32) int32 {
	apposed := false
	for ; i < end; i++ {
		s := r.tokens[i].sign
		if isTerminal(s) || isComma(s) && apposed {
			return i
		}
		if isComma(s) {
			if k := r.afterArticles(i+1, end); k >= end || r.tokens[k].class&roleWord == 0 {
				return i
			}
			apposed = true
		}
	}
	return end
}

// runOf is the run between tokens open and close of block b.
func (r *reading) runOf(open, close, b int32) run {
	plain := r.article.Body[b].Text.Plain
	to := len(plain)
	if close < r.first[b+1] {
		to = int(r.tokens[close].start)
	}
	from, to := trimmed(plain, int(r.tokens[open].end), to)
	return run{open: open, close: close, block: b, from: int32(from), to: int32(to)}
}

// pairDash finds direct speech that a dash at the start of the paragraph or of a
// sentence opens and a dash before the cue ends: – …, – said NAME. – …
func (r *reading) pairDash(b int32) bool {
	lo, hi := r.first[b], r.first[b+1]
	if !r.lex.has(dashSpeech) || hi-lo < 4 {
		return false
	}
	open := r.speechDash(lo, hi)
	if open < 0 {
		return false
	}
	for d := open + 2; d < hi; d++ {
		if r.isCueDash(d, hi) || r.isCueComma(d, hi) {
			q := r.runOf(open, hi, b)
			q.unclosed = true
			r.runs = append(r.runs, q)
			return true
		}
	}
	return false
}

// speechDash returns the dash that opens direct speech in lo..hi, -1 if none does.
func (r *reading) speechDash(lo, hi int32) int32 {
	for d := lo; d < hi-1; d++ {
		t := r.tokens[d]
		if isOpenMark(t.sign) || t.sign == '"' {
			return -1
		}
		if isDash(t.sign) && (d == lo || isTerminal(r.tokens[d-1].sign) && r.tokens[d-1].shape&spaceAfter != 0) && r.tokens[d+1].shape&capital != 0 {
			return d
		}
	}
	return -1
}
