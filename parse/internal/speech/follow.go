package speech

import "github.com/pullquote/pullquote/article"

// sameSentence binds to what the run before it in the sentence is bound to:
// “…,” NAME said, “…”.
func (r *reading) sameSentence(q *run) (binding, bool) {
	p := r.at - 1
	if p < 0 || r.runs[p].block != q.block || r.bound[p].rule == "" || r.tokens[r.runs[p].open].sentence != r.tokens[q.open].sentence {
		return binding{}, false
	}
	return r.bound[p], true
}

// nextRun binds “…” “…,” said NAME: nothing stands between the two.
func (r *reading) nextRun(q *run) (binding, bool) {
	n := r.at + 1
	if n >= len(r.runs) || r.runs[n].block != q.block || r.runs[n].open-q.close > 2 || r.bound[n].rule == "" {
		return binding{}, false
	}
	return r.bound[n], true
}

// sameParagraph goes on with the paragraph's speaker: “…,” NAME said. “…”
func (r *reading) sameParagraph(q *run) (binding, bool) {
	p := r.at - 1
	for p >= 0 && r.runs[p].block == q.block && r.runs[p].words < minLoose && r.bound[p].cue.empty() {
		p-- // a title or the like
	}
	if p < 0 || r.runs[p].block != q.block || r.bound[p].rule == "" {
		return binding{}, false
	}
	if m := r.ownSubject(q); m >= 0 {
		return binding{mention: m}, true
	}
	if m := r.newSubject(q, r.runs[p].close); m >= 0 && r.wholeSentence(q) {
		return binding{mention: m}, true
	}
	b := r.bound[p]
	b.cue = span32{}
	return b, true
}

// reporter returns who the sentence that ends at i tells to have said something, -1
// if it does not: "…, Jane Doe said." or "She says people should."
func (r *reading) reporter(lo, i int32) int32 {
	for k := i - 1; k > lo && k > i-maxLastClause; k-- {
		if !isComma(r.tokens[k].sign) || r.tokens[k].run >= 0 {
			continue
		}
		if b, ok := r.saidAt(k+1, i); ok {
			return b.mention
		}
	}
	lo = r.mainClause(lo, i)
	m := r.tokens[lo].mention
	if m < 0 || r.mentions[m].kind == described || r.tokens[lo].run >= 0 {
		return -1
	}
	if v := r.verbAt(r.mentions[m].to, i); v < 0 || r.tokens[v].class&sayWord == 0 || r.passive(v, lo) || r.nounHere(v, lo) {
		return -1
	}
	return m
}

// maxLastClause is how many tokens the clause "Jane Doe said" at a sentence's end may have.
const maxLastClause = 20

// ownSubject returns who the run's sentence is about before it comes to the run, -1 if
// that is nobody for certain.
func (r *reading) ownSubject(q *run) int32 {
	lo := r.sentenceStart(q.open)
	if lo >= q.open || isTerminal(r.signBefore(q)) {
		return -1
	}
	for i := lo; i < q.open; i++ {
		if r.tokens[i].run >= 0 {
			return -1 // it goes on with what that was bound to
		}
	}
	m := r.subjectOf(lo, q.open)
	if m < 0 || r.doubtful(m) {
		return -1
	}
	return m
}

// newSubject returns the person that a sentence between from and the run is about
// instead, if the run follows right after that sentence; else -1.
func (r *reading) newSubject(q *run, from int32) int32 {
	i := q.open - 1
	if i <= from || !isTerminal(r.tokens[i].sign) {
		return -1
	}
	lo := max(r.sentenceStart(i), from+1)
	if r.tokens[lo].sentence == r.tokens[from].sentence {
		return -1
	}
	if m := r.reporter(lo, i); m >= 0 {
		return m
	}
	lo = r.mainClause(lo, i)
	m := r.subjectOf(lo, i)
	if m < 0 || r.mentions[m].kind != named || r.mentions[m].org || r.verbBetween(lo, r.mentions[m].from) {
		return -1
	}
	return m
}

// verbBetween reports whether a verb may stand in lo..hi, so that what follows is its object.
func (r *reading) verbBetween(lo, hi int32) bool {
	for k := lo; k < hi; k++ {
		t := r.tokens[k]
		if isComma(t.sign) {
			return false
		}
		if t.sign == 0 && t.mention < 0 && t.class == 0 && t.shape&(capital|digits) == 0 {
			return true
		}
	}
	return false
}

// wholeSentence reports whether the run begins a sentence.
func (r *reading) wholeSentence(q *run) bool {
	return r.signBefore(q) == 0 && q.open == r.first[q.block] || isTerminal(r.signBefore(q))
}

// sentenceBefore reads NAME was on his second night. “…”
func (r *reading) sentenceBefore(q *run) (binding, bool) {
	i := q.open - 1
	if i < r.first[q.block] || !isTerminal(r.tokens[i].sign) {
		return binding{}, false
	}
	lo := r.sentenceStart(i)
	m := r.reporter(lo, i)
	if m < 0 {
		m = r.likelySubject(lo, i)
	}
	if m < 0 {
		return binding{}, false
	}
	return binding{mention: m}, true
}

// openMark goes on with the speaker of a quotation left open at the end of the
// paragraph before.
func (r *reading) openMark(q *run) (binding, bool) {
	p := r.at - 1
	if p < 0 || q.open != r.first[q.block] || !r.runs[p].unclosed || r.bound[p].rule == "" || !r.nextText(r.runs[p].block, q.block) {
		return binding{}, false
	}
	b := r.bound[p]
	b.cue = span32{}
	return b, true
}

// nextText reports whether block b goes on where block a ended: none but pictures and
// lines that point elsewhere stand between them.
func (r *reading) nextText(a, b int32) bool {
	const most, maxLine = 4, 120
	if b <= a || b-a > most {
		return false
	}
	for k := a + 1; k < b; k++ {
		block := &r.article.Body[k]
		text := block.Words().Plain
		if block.Kind == article.Figure || text == "" {
			continue
		}
		if block.Kind != article.Paragraph || len(text) > maxLine || r.first[k] < r.first[k+1] && isTerminal(r.tokens[r.first[k+1]-1].sign) {
			return false
		}
	}
	return true
}

// maxOpen is how many paragraphs of one quotation may come before the one that
// names its speaker.
const maxOpen = 8

// leftOpen gives a quotation over paragraphs to the speaker that a later one names.
func (r *reading) leftOpen(q *run) (binding, bool) {
	for i := r.at; i < r.at+maxOpen && i+1 < len(r.runs); i++ {
		p, next := &r.runs[i], &r.runs[i+1]
		if !p.unclosed || next.block != p.block+1 || next.open != r.first[next.block] {
			break
		}
		if b := r.bound[i+1]; b.rule != "" && b.mention >= 0 {
			return binding{mention: b.mention}, true
		}
	}
	return binding{}, false
}

// leadInBefore reads a paragraph that ends in a colon before one of quotation.
func (r *reading) leadInBefore(q *run) (binding, bool) {
	if q.open != r.first[q.block] || q.block == 0 {
		return binding{}, false
	}
	end := q.open - 1
	if end < r.first[q.block-1] || r.tokens[end].sign != ':' {
		return binding{}, false
	}
	lo := r.sentenceStart(end)
	if b, ok := r.verbLead(lo, end); ok {
		return b, true
	}
	if m := r.likelySubject(r.mainClause(lo, end), end); m >= 0 {
		return binding{mention: m}, true
	}
	return binding{}, false
}

// paragraphBefore gives a paragraph that is a quotation as a whole to the speaker
// of the paragraph before.
func (r *reading) paragraphBefore(q *run) (binding, bool) {
	p := r.at - 1
	if q.open != r.first[q.block] || q.block == 0 {
		return binding{}, false
	}
	if p >= 0 && r.runs[p].block == q.block-1 && r.bound[p].mention >= 0 {
		b := r.bound[p]
		b.cue = span32{}
		return b, true
	}
	if r.first[q.block-1] == q.open || r.lex.has(sparse) && r.bound[r.at].rule == "" {
		return binding{}, false
	}
	lo := r.sentenceStart(q.open - 1)
	if m := r.subjectOf(lo, q.open-1); m >= 0 && !r.mentions[m].org {
		return binding{mention: m}, true
	}
	return binding{}, false
}

// sentenceSubject binds words within a sentence to whom that is about: NAME's view
// that “…”, NAME opposes “…”.
func (r *reading) sentenceSubject(q *run) (binding, bool) {
	lo := r.sentenceStart(q.open)
	if lo >= q.open || q.words < minLoose || r.lex.has(sparse) {
		return binding{}, false
	}
	m := r.subjectOf(r.mainClause(lo, q.open), q.open)
	if m < 0 {
		return binding{}, false
	}
	return binding{mention: m}, true
}

// lastSpeaker binds a whole sentence to whoever spoke last, if that is not long ago.
func (r *reading) lastSpeaker(q *run) (binding, bool) {
	const maxBlocks = 2
	if r.tokens[q.open+1].shape&capital == 0 || q.words < minLoose || r.lex.has(sparse) && !r.wholeSentence(q) {
		return binding{}, false
	}
	const maxRuns = 16
	for p := r.at - 1; p >= max(0, r.at-maxRuns) && q.block-r.runs[p].block <= maxBlocks; p-- {
		if r.bound[p].mention >= 0 {
			return binding{mention: r.bound[p].mention}, true
		}
	}
	return binding{}, false
}
