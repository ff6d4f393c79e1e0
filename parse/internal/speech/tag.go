package speech

// labelWithin reads “NAME: …”, as transcripts that are quoted have it.
func (r *reading) labelWithin(q *run) (binding, bool) {
	i := q.open + 1
	if q.open != r.first[q.block] || i >= r.first[q.block+1] {
		return binding{}, false
	}
	m := r.tokens[i].mention
	if m < 0 || r.mentions[m].from != i || r.mentions[m].kind != named || r.signAt(r.mentions[m].to, q.block) != ':' {
		return binding{}, false
	}
	if words := r.mentions[m].to + 1; words < q.close {
		q.from = r.tokens[words].start
	}
	return binding{mention: m}, true
}

// nameSaid reads "…," NAME said.
func (r *reading) nameSaid(q *run) (binding, bool) {
	i, ok := r.after(q)
	end := min(r.clauseEnd(i, q.block), i+maxClause)
	if b, said := r.asSaid(i, end); ok && said {
		return b, true
	}
	m := r.mentionFrom(i, end)
	switch {
	case !ok && m >= 0: // “… .” NAME said.
		v := r.verbAt(r.mentions[m].to, end)
		return binding{mention: m, cue: span32{v, v + 1}}, v >= 0 && v+1 == end && isTerminal(r.signAt(end, q.block))
	case !ok:
		return binding{}, false
	case r.endsAside(q, m):
		return binding{}, false
	case m < 0:
		return r.phraseSaid(i, end)
	}
	if isTerminal(r.lastSign(q)) && r.opensSentence(m) {
		return binding{}, false
	}
	for m >= 0 {
		if v := r.verbAfter(r.mentions[m].to, end); v >= 0 {
			return binding{mention: m, cue: span32{v, v + 1}}, true
		}
		m = r.nextInPhrase(m, end)
	}
	if b, ok := r.phraseSaid(i, end); ok {
		return b, true
	}
	return r.didSay(q, i, end)
}

// endsAside reports whether the run closes a clause before the main one, which m opens and
// which speaks of something else: while Jane Doe called it “…,” John Doe said that.
func (r *reading) endsAside(q *run, m int32) bool {
	lo := r.asideAt(r.clauseStart(q), q.open)
	if t := r.tokens[lo].class; lo >= q.open || t&whenWord == 0 || t&prepositionWord != 0 && t&capacityWord == 0 {
		return false
	}
	if m >= 0 && r.mentions[m].kind == pronoun && r.verbAt(r.mentions[m].to, r.first[q.block+1]) >= 0 {
		return false
	}
	return isComma(r.lastSign(q)) && r.signBefore(q) == 0 && r.subjectOf(lo, q.open) >= 0
}

// opensSentence tells “…?” She replied that it was, from “…?” she replied.
func (r *reading) opensSentence(m int32) bool {
	n := &r.mentions[m]
	return n.kind == pronoun && r.tokens[n.from].shape&capital != 0 && r.tokens[n.from].class&selfWord == 0
}

// asSaid reads "…", as NAME in the paper said: with "as", the verb may stand last.
func (r *reading) asSaid(i, end int32) (binding, bool) {
	if !r.lex.has(freeVerb) || i >= end || r.tokens[i].class&joinWord == 0 {
		return binding{}, false
	}
	m := r.mentionFrom(i+1, end)
	for v := end - 1; v > i; v-- {
		if r.tokens[v].class&(sayWord|toneWord) == 0 || r.tokens[v].mention >= 0 {
			continue
		}
		if m < 0 {
			m = r.subjectAfter(v+1, end)
		}
		return binding{mention: m, cue: span32{v, v + 1}}, m >= 0
	}
	return binding{}, false
}

// didSay reads "…," NAME plus any verb: behind a comma in the marks it is one of
// speech, listed or not.
func (r *reading) didSay(q *run, i, end int32) (binding, bool) {
	m := r.mentionFrom(i, end)
	if !isComma(r.lastSign(q)) || m < 0 {
		return binding{}, false
	}
	v := r.mentions[m].to
	if v >= end || r.tokens[v].sign != 0 || r.tokens[v].class&^(stopWord|sayWord|toneWord) != 0 || r.tokens[v].shape&capital != 0 {
		return binding{}, false
	}
	if v+1 < end && r.tokens[v+1].sign == 0 && r.tokens[v+1].class&(prepositionWord|timeWord|determinerWord|adverbWord) == 0 {
		return binding{}, false
	}
	return binding{mention: m, cue: span32{v, v + 1}}, true
}

// nextInPhrase returns the mention that m leads to: of "NASA's Jane Doe" and
// "chairman and president Jane Doe" the last. It returns -1 if there is none.
func (r *reading) nextInPhrase(m, end int32) int32 {
	n := r.mentions[m]
	if n.kind == pronoun || n.kind == named && r.tokens[n.to-1].shape&possessive == 0 && !n.org {
		return -1
	}
	for k := n.to; k < min(n.to+6, end); k++ {
		t := r.tokens[k]
		if t.mention >= 0 {
			return t.mention
		}
		if t.sign != 0 && !isComma(t.sign) || t.class&(copulaWord|sayWord|thatWord|whoWord) != 0 {
			return -1
		}
	}
	return -1
}

// phraseSaid binds to a phrase that is no mention yet: "…," the crowd said.
func (r *reading) phraseSaid(i, end int32) (binding, bool) {
	if r.tokens[i].class&(prepositionWord|joinWord|thatWord|whoWord|copulaWord|sayWord|toneWord|sayingWord|adverbWord) != 0 {
		return binding{}, false
	}
	if i+1 < end && r.tokens[i].shape&capital == 0 && r.tokens[i].class&determinerWord == 0 && r.tokens[i+1].class&(prepositionWord|joinWord) != 0 {
		return binding{}, false // “…” made by the board
	}
	if r.lex.has(sparse) && r.tokens[i].class&(determinerWord|roleWord|orgWord) == 0 && r.tokens[i].shape&capital == 0 {
		return binding{}, false
	}
	for k := i + 1; k < min(i+10, end); k++ {
		t := r.tokens[k]
		if r.lex.has(sparse) && t.class&joinWord != 0 {
			break
		}
		if t.class&(sayWord|toneWord) != 0 && t.mention < 0 && !r.nounHere(k, i) {
			to := k
			for to > i && r.tokens[to-1].class&adverbWord != 0 {
				to--
			}
			if to == i {
				return binding{}, false
			}
			return binding{mention: r.phrase(i, to), cue: span32{k, k + 1}}, true
		}
		if isComma(t.sign) && k-i <= 3 && r.tokens[i].class&determinerWord != 0 {
			continue // between adjectives
		}
		if t.sign != 0 || t.class&(copulaWord|thatWord|whoWord) != 0 {
			break
		}
	}
	return binding{}, false
}

// saidName reads "…," said NAME.
func (r *reading) saidName(q *run) (binding, bool) {
	i, ok := r.after(q)
	if !ok {
		return binding{}, false
	}
	end := min(r.clauseEnd(i, q.block), i+maxClause)
	v := r.verbAt(i, end)
	if v < 0 || r.tokens[v].mention >= 0 || r.tokens[v].class&remarkWord != 0 && !isComma(r.lastSign(q)) && !isTerminal(r.lastSign(q)) {
		return binding{}, false
	}
	if b, ok := r.sourceAt(i, end); ok { // сообщили в NAME
		return b, true
	}
	cue := span32{v, v + 1}
	if m := r.subjectAfter(v+1, end); m >= 0 {
		return binding{mention: m, cue: cue}, true
	}
	m := r.subjectBeyond(v+1, end)
	return binding{mention: m, cue: cue}, m >= 0 || r.tokens[v].class&sayWord != 0
}

// subjectBeyond returns the person that languages of free order name behind where or to
// whom it was said: "…", said in Paris the minister NAME.
func (r *reading) subjectBeyond(i, end int32) int32 {
	if !r.lex.has(freeVerb) || i >= end || r.tokens[i].class&(prepositionWord|adverbWord|timeWord) == 0 {
		return -1
	}
	to := i
	for to < end && !isComma(r.tokens[to].sign) && r.tokens[to].class&(thatWord|whoWord|joinWord) == 0 {
		to++
	}
	m := r.subjectOf(i, to)
	if m < 0 || r.mentions[m].org || r.mentions[m].kind == pronoun {
		return -1
	}
	return m
}

// verbName reads "…", plus any verb and NAME: where the subject may follow its verb, one
// behind a quotation and a comma is of speech, listed or not.
func (r *reading) verbName(q *run) (binding, bool) {
	const minWords = 2
	i, ok := r.after(q)
	if !ok || !r.lex.has(freeVerb) || q.words < minWords || i == q.close+1 && !isComma(r.lastSign(q)) {
		return binding{}, false
	}
	end := min(r.clauseEnd(i, q.block), i+maxClause)
	v := r.skipAdverbs(i, end)
	if v+1 >= end || r.tokens[v].sign != 0 || r.tokens[v].class != 0 || r.tokens[v].shape&(capital|digits) != 0 || r.tokens[v].mention >= 0 {
		return binding{}, false
	}
	cue := span32{v, v + 1}
	m := r.mentionFrom(v+1, min(v+3, end))
	if m < 0 {
		m = r.shortPhrase(v+1, end)
	}
	if m < 0 || r.mentions[m].org {
		return binding{}, false
	}
	return binding{mention: m, cue: cue}, true
}

// shortPhrase makes a mention of an article and a noun that end the clause.
func (r *reading) shortPhrase(i, end int32) int32 {
	if r.tokens[i].class&determinerWord == 0 || end-i < 2 || end-i > 3 {
		return -1
	}
	for k := i + 1; k < end; k++ {
		if t := r.tokens[k]; t.sign != 0 || t.class&^(roleWord|maleWord|femaleWord) != 0 {
			return -1
		}
	}
	return r.phrase(i, end)
}

// sourceAfter reads "…," according to NAME.
func (r *reading) sourceAfter(q *run) (binding, bool) {
	i, ok := r.after(q)
	if !ok || r.tokens[i].class&phraseWord == 0 {
		return binding{}, false
	}
	return r.sourceAt(i, min(r.clauseEnd(i, q.block), i+maxClause))
}

// dashName reads “…” — NAME, role at the end of a paragraph.
func (r *reading) dashName(q *run) (binding, bool) {
	hi := r.first[q.block+1]
	i := q.close + 1
	for i < hi && (r.tokens[i].sign == '.' || isComma(r.tokens[i].sign)) {
		i++
	}
	if q.unclosed || i+1 >= hi || !isDash(r.tokens[i].sign) || hi-i > 30 {
		return binding{}, false
	}
	m := r.tokens[i+1].mention
	if m < 0 && r.tokens[i+1].shape&capital != 0 && i+2 < hi && isComma(r.tokens[i+2].sign) && q.open == r.first[q.block] {
		m = r.addName(span32{i + 1, i + 2})
	}
	if m < 0 || r.mentions[m].kind != named || r.verbAfter(r.mentions[m].to, hi) >= 0 {
		return binding{}, false
	}
	r.labelled(m, hi)
	return binding{mention: m}, true
}

func isDash(c rune) bool {
	switch c {
	case '-', '–', '—', '―', '‒':
		return true
	}
	return false
}

// saidAtEnd reads “…” more of the same, NAME said.
func (r *reading) saidAtEnd(q *run) (binding, bool) {
	if q.unclosed {
		return binding{}, false
	}
	hi := min(r.first[q.block+1], q.close+maxClause)
	sentence := r.tokens[q.close].sentence
	for i := q.close + 1; i < hi && r.tokens[i].sentence == sentence; i++ {
		if !isComma(r.tokens[i].sign) || r.tokens[i].run >= 0 {
			continue
		}
		from := i + 1
		if from < hi && isCloseMark(r.tokens[from].sign) {
			from++
		}
		if b, ok := r.saidAt(from, r.clauseEnd(from, q.block)); ok {
			return b, true
		}
	}
	return binding{}, false
}

// saidAt reads NAME said, or said NAME, that ends a sentence at end.
func (r *reading) saidAt(i, end int32) (binding, bool) {
	if i >= end || !isTerminal(r.signAt(end, r.tokens[i].block)) {
		return binding{}, false
	}
	m := r.mentionFrom(i, end)
	if m < 0 {
		v := r.verbAt(i, end)
		if v < 0 || r.tokens[v].class&sayWord == 0 || r.tokens[v].mention >= 0 {
			return binding{}, false
		}
		if m = r.subjectAfter(v+1, end); m < 0 || r.tokens[r.mentions[m].to-1].class&remarkWord != 0 || !r.endsPhrase(r.mentions[m].to, end) {
			return binding{}, false
		}
		return binding{mention: m, cue: span32{v, v + 1}}, true
	}
	for m >= 0 {
		if v := r.verbAt(r.mentions[m].to, end); v >= 0 && end-v <= maxAfterCue && (v+1 == end || r.tokens[v+1].class&(thatWord|determinerWord) == 0) {
			return binding{mention: m, cue: span32{v, v + 1}}, true
		}
		m = r.nextInPhrase(m, end)
	}
	return binding{}, false
}

// endsPhrase reports whether no verb can follow at i: there is a sign, a preposition or
// a day, or nothing before end.
func (r *reading) endsPhrase(i, end int32) bool {
	return i >= end || r.tokens[i].sign != 0 || r.tokens[i].class&(prepositionWord|timeWord|whoWord) != 0
}

// maxAfterCue is how many tokens may follow a cue that ends a sentence: "on Monday in Leeds".
const maxAfterCue = 8
