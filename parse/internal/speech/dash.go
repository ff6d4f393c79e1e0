package speech

// splitCues parts runs that hold their own cue between dashes: «…, — said NAME. — …».
func (r *reading) splitCues() {
	if !r.lex.has(dashCue) {
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
		if !r.isCueDash(d, q.close) {
			continue
		}
		next := d + 1
		for next < q.close && !isDash(r.tokens[next].sign) {
			next++
		}
		first = r.runOf(q.open, d, q.block)
		if next == q.close {
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
	if !isDash(r.tokens[d].sign) || r.tokens[d].shape&spaceAfter == 0 {
		return false
	}
	return r.verbAt(d+1, min(end, d+4)) >= 0
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

// pairDash finds direct speech that a dash at the start of the paragraph opens and
// a dash before the cue ends: – …, – said NAME. – …
func (r *reading) pairDash(b int32) bool {
	lo, hi := r.first[b], r.first[b+1]
	if !r.lex.has(dashSpeech) || hi-lo < 4 || !isDash(r.tokens[lo].sign) {
		return false
	}
	for d := lo + 2; d < hi; d++ {
		if r.isCueDash(d, hi) {
			q := r.runOf(lo, hi, b)
			q.unclosed = true
			r.runs = append(r.runs, q)
			return true
		}
	}
	return false
}
