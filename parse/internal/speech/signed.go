package speech

import "github.com/pullquote/pullquote/article"

// signed finds paragraphs that are one quotation in marks, with the line behind them
// that names the speaker, as under reviews: “…” and then — NAME, role.
func (r *reading) signed() {
	for b := int32(0); int(b)+1 < len(r.article.Body); b++ {
		q := r.wholeRun(b)
		if q == nil || !r.signs(b+1) || b > 0 && r.signs(b-1) && !isDash(r.tokens[r.first[b+1]].sign) {
			continue // where names lead, the line belongs to what follows
		}
		m, _ := r.credited(b + 1)
		r.claimed[b], r.claimed[b+1] = true, true
		r.roleUnder(b+1, m)
		words := article.Passage{Block: int(b), Span: article.Span{Start: int(q.from), End: int(q.to)}}
		r.find(finding{kind: article.Direct, passages: []article.Passage{words}, mention: m, person: -1, rule: "name after"})
	}
}

// roleUnder gives the speaker whose name is all of block b the role on the line below it.
func (r *reading) roleUnder(b, m int32) {
	if m < 0 || int(b)+1 >= len(r.article.Body) || r.mentions[m].to != r.first[b+1] {
		return
	}
	lo, hi := r.first[b+1], r.first[b+2]
	below := r.article.Body[b+1]
	if below.Kind != article.Paragraph || lo >= hi || len(below.Text.Plain) > maxCredit || isTerminal(r.tokens[hi-1].sign) || !r.listsRole(lo, hi) {
		return
	}
	if k := r.mentions[m].person; k >= 0 {
		r.describe(k, span32{lo, hi}, labelRank)
		r.claimed[b+1] = true
	}
}

// wholeRun returns the run that paragraph b is but for a stop at its end, nil if it
// is none.
func (r *reading) wholeRun(b int32) *run {
	lo, hi := r.first[b], r.first[b+1]
	if r.claimed[b] || r.article.Body[b].Kind != article.Paragraph || hi-lo < minLoose {
		return nil
	}
	i := r.tokens[lo+1].run
	if i < 0 || r.runs[i].open != lo || r.runs[i].unclosed || r.runs[i].words < minLoose {
		return nil
	}
	if end := r.runs[i].close + 1; end < hi-1 || end == hi-1 && !isTerminal(r.tokens[end].sign) {
		return nil
	}
	return &r.runs[i]
}

// signs reports whether block b is a line with a name of two words or more, and what
// its bearer is.
func (r *reading) signs(b int32) bool {
	lo, hi := r.first[b], r.first[b+1]
	if r.claimed[b] || r.article.Body[b].Kind != article.Paragraph || lo >= hi || len(r.article.Body[b].Text.Plain) > maxCredit {
		return false
	}
	dash := isDash(r.tokens[lo].sign)
	if dash {
		lo++
	}
	if dash && hi > lo && r.tokens[hi-1].sign == '.' {
		hi--
	}
	if lo >= hi || isTerminal(r.tokens[hi-1].sign) || r.tokens[hi-1].sign == ':' || r.tokens[lo].mention < 0 {
		return false
	}
	n := &r.mentions[r.tokens[lo].mention]
	switch {
	case n.kind != named || n.org || n.from != lo || n.name.to-n.name.from < 2 && !dash:
		return false
	case n.to < hi && !isComma(r.tokens[n.to].sign) && r.tokens[n.to].sign != '(':
		return false
	}
	return !r.speaksOrIs(n.to, hi) && (dash || n.to == hi || r.listsRole(n.to, hi))
}
