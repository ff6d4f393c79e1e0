package parse

import "github.com/pullquote/pullquote/article"

// indirect finds what is reported without being word for word: the rest of the
// sentence around a reporting verb.
func (r *reading) indirect() {
	for b := range r.article.Body {
		if r.claimed[b] || !r.article.Body[b].HasWords() || r.article.Body[b].Kind == article.Heading {
			continue
		}
		lo, hi := r.first[b], r.first[b+1]
		for from := lo; from < hi; {
			to := from + 1
			for to < hi && r.tokens[to].sentence == r.tokens[from].sentence {
				to++
			}
			r.reported(from, to)
			from = to
		}
	}
}

// reported reads one sentence.
func (r *reading) reported(from, to int32) {
	for _, rule := range [...]struct {
		name string
		read func(*reading, int32, int32) (finding, bool)
	}{
		{"source", (*reading).reportedSource},
		{"said at end", (*reading).reportedBefore},
		{"said that", (*reading).reportedAfter},
	} {
		if f, ok := rule.read(r, from, to); ok {
			f.kind, f.person, f.rule = article.Indirect, -1, rule.name
			r.find(f)
			return
		}
	}
}

// content returns tokens from..to without signs at the ends, as passages.
func (r *reading) content(from, to int32) []article.Passage {
	for from < to && r.tokens[from].sign != 0 && !isOpenMark(r.tokens[from].sign) && r.tokens[from].sign != '"' {
		from++
	}
	for to > from && (isComma(r.tokens[to-1].sign) || r.tokens[to-1].sign == '.') {
		to--
	}
	if to-from < 2 {
		return nil
	}
	return []article.Passage{r.passage(from, to)}
}

// quotedWhole reports whether all words of from..to stand in marks, so that they
// are a direct quotation already.
func (r *reading) quotedWhole(from, to int32) bool {
	for k := from; k < to; k++ {
		if r.tokens[k].sign == 0 && r.tokens[k].run < 0 {
			return false
		}
	}
	return true
}

// reportedSource reads According to NAME, it was so. And: It was so, according to NAME.
func (r *reading) reportedSource(from, to int32) (finding, bool) {
	for i := from; i < to; i++ {
		if r.tokens[i].class&phraseWord == 0 || r.tokens[i].run >= 0 {
			continue
		}
		b, ok := r.sourceAt(i, to)
		if !ok {
			continue
		}
		start, end := from, i
		if i-from <= 2 {
			start, end = r.afterSource(b.mention, to), to
		}
		p := r.content(start, end)
		if p == nil || r.quotedWhole(start, end) {
			return finding{}, false
		}
		return finding{passages: p, mention: b.mention, cue: b.cue}, true
	}
	return finding{}, false
}

// afterSource returns where the sentence goes on behind the phrase that names its source.
func (r *reading) afterSource(m, to int32) int32 {
	k := r.mentions[m].to
	for k < to && !isComma(r.tokens[k].sign) {
		k++
	}
	return k
}

// reportedBefore reads It was so, NAME said.
func (r *reading) reportedBefore(from, to int32) (finding, bool) {
	comma := int32(-1)
	for k := to - 1; k > from; k-- {
		if isComma(r.tokens[k].sign) && r.tokens[k].run < 0 {
			comma = k
			if f, ok := r.tail(from, comma, to); ok {
				return f, true
			}
		}
		if to-k > maxClause/2 {
			break
		}
	}
	return finding{}, false
}

// tail reads comma..to as "NAME said" or "said NAME".
func (r *reading) tail(from, comma, to int32) (finding, bool) {
	i := comma + 1
	end := r.clauseEnd(i, r.tokens[comma].block)
	if end < to-1 || i >= end || r.quotedWhole(from, comma) {
		return finding{}, false
	}
	m := r.mentionFrom(i, end)
	v := int32(-1)
	if m >= 0 {
		v = r.verbAfter(r.mentions[m].to, end)
	} else if v = r.verbAt(i, end); v >= 0 {
		m = r.subjectAfter(v+1, end)
	}
	if m < 0 || v < 0 || r.tokens[v].class&sayWord == 0 || end-v > 8 && r.mentions[m].to <= v {
		return finding{}, false
	}
	p := r.content(from, comma)
	if p == nil {
		return finding{}, false
	}
	return finding{passages: p, mention: m, cue: span32{v, v + 1}}, true
}

// reportedAfter reads NAME said that it was so.
func (r *reading) reportedAfter(from, to int32) (finding, bool) {
	for v := from + 1; v < to; v++ {
		t := r.tokens[v]
		if t.class&(sayWord|sayingWord) == 0 || t.mention >= 0 || t.run >= 0 || t.shape&capital != 0 {
			continue
		}
		if r.tokens[v-1].class&(determinerWord|prepositionWord) != 0 && r.tokens[v-1].class&(pronounWord|thatWord) == 0 && t.class&sayingWord == 0 {
			continue
		}
		m := r.subjectBefore(v, from)
		if m < 0 {
			continue
		}
		start := r.afterVerb(v, to)
		p := r.content(start, to)
		if p == nil || r.quotedWhole(start, to) {
			return finding{}, false
		}
		return finding{passages: p, mention: m, cue: span32{v, v + 1}}, true
	}
	return finding{}, false
}

// afterVerb returns where the reported words begin: behind whom it was said to,
// when, and "that".
func (r *reading) afterVerb(v, to int32) int32 {
	k := v + 1
	for j := k; j < min(k+8, to); j++ {
		if r.tokens[j].class&thatWord != 0 {
			return j + 1
		}
	}
	for k < to && r.tokens[k].class&timeWord != 0 {
		k++
	}
	return k
}
