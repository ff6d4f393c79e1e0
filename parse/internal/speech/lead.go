package speech

// clauseStart returns where the words before the run in its sentence begin: behind
// the run before it at the earliest.
func (r *reading) clauseStart(q *run) int32 {
	lo := max(r.first[q.block], q.open-maxSentence)
	for i := q.open; i > lo; i-- {
		t := r.tokens[i-1]
		if t.run >= 0 && r.runs[t.run].words < minLoose {
			i = max(r.runs[t.run].open, lo) + 1
			continue
		}
		if t.sentence != r.tokens[q.open].sentence || t.run >= 0 {
			return i
		}
	}
	return lo
}

// colonLead reads NAME …: “…”.
func (r *reading) colonLead(q *run) (binding, bool) {
	if r.signBefore(q) != ':' {
		return binding{}, false
	}
	lo := r.clauseStart(q)
	if m := r.labelBefore(q.open-1, lo); m >= 0 {
		return binding{mention: m}, true
	}
	if b, ok := r.verbLead(lo, q.open-1); ok && b.mention >= 0 {
		return b, true
	}
	if b, ok := r.owner(q); ok {
		return b, true
	}
	if b, ok := r.participle(q); ok {
		return b, true
	}
	if m := r.likelySubject(r.mainClause(lo, q.open-1), q.open-1); m >= 0 {
		return binding{mention: m}, true
	}
	return binding{}, false
}

// labelBefore returns the name that is all there is between a dash and the colon at i:
// "Polls were wrong - Jane Doe:".
func (r *reading) labelBefore(i, lo int32) int32 {
	if i <= lo {
		return -1
	}
	m := r.tokens[i-1].mention
	if m < 0 || r.mentions[m].kind != named || r.mentions[m].to != i || r.mentions[m].from <= lo {
		return -1
	}
	before := r.mentions[m].from - 1
	if before > lo && r.tokens[before].class&joinWord != 0 {
		if k := r.tokens[before-1].mention; k >= 0 && r.mentions[k].from > lo { // Jane and John Doe
			before = r.mentions[k].from - 1
		}
	}
	if !isDash(r.tokens[before].sign) {
		return -1
	}
	return m
}

// signBefore is the sign right before the opening mark, 0 if a word stands there.
func (r *reading) signBefore(q *run) rune {
	if q.open == r.first[q.block] {
		return 0
	}
	return r.tokens[q.open-1].sign
}

// addressed reads NAME was asked, “…”. It binds the words to nobody.
func (r *reading) addressed(q *run) (binding, bool) {
	lo := r.clauseStart(q)
	for v := q.open - 1; v >= max(lo, q.open-3); v-- {
		if r.tokens[v].class&sayWord != 0 && r.tokens[v].mention < 0 && r.passive(v, lo) {
			return binding{mention: -1, cue: span32{v, v + 1}}, true
		}
	}
	return binding{}, false
}

// nameFirst reads NAME said, “…”, and NAME said that it was “…”.
func (r *reading) nameFirst(q *run) (binding, bool) {
	if b, ok := r.addressed(q); ok {
		return b, true
	}
	lo := r.clauseStart(q)
	hi := q.open
	if hi > lo && r.tokens[hi-1].sign != 0 {
		hi--
	}
	return r.verbLead(lo, hi)
}

// verbLead finds the last reporting verb of lo..hi and its subject.
func (r *reading) verbLead(lo, hi int32) (binding, bool) {
	lo = r.mainClause(lo, hi)
	aside := binding{mention: -1} // in a clause of its own: "when Jane Doe said"
	for v := hi - 1; v >= max(lo, hi-maxClause); v-- {
		if !r.leadsTo(v, lo, hi) {
			continue
		}
		m := r.subjectNear(v, lo, hi)
		if m < 0 {
			continue
		}
		b := r.outerSaid(binding{mention: m, cue: span32{v, v + 1}}, lo)
		if f := r.mentions[b.mention].from; f <= lo || f > v || r.tokens[f-1].class&whenWord == 0 || !r.signBetween(v, hi) {
			return b, true
		}
		if aside.rule == "" {
			aside, aside.rule = b, "aside"
		}
	}
	return aside, aside.rule != ""
}

// leadsTo reports whether the word at v is a verb that leads to speech behind hi: no
// noun, not what somebody is told, nor an infinitive of an earlier clause.
func (r *reading) leadsTo(v, lo, hi int32) bool {
	t := r.tokens[v]
	if t.class&(sayWord|toneWord) == 0 || t.mention >= 0 || t.class&sayWord == 0 && v < hi-3 {
		return false
	}
	if t.shape&(capital|initial) == capital && !r.lex.has(noCapitals|unspacedWords) {
		return false // "his blog Think"
	}
	if v == lo {
		return true
	}
	before := r.tokens[v-1]
	if r.text(v-1, v) == "to" {
		return !r.signBetween(v, hi)
	}
	if before.class&(determinerWord|prepositionWord) != 0 && before.class&(pronounWord|thatWord|manyWord) == 0 {
		return false // "the calls"
	}
	return !r.nounHere(v, lo) && !r.passive(v, lo) && (r.subjectBehind(v, hi) < 0 || !r.endsQuotation(v))
}

// subjectNear returns the subject of the verb at v, before or behind it, or -1.
func (r *reading) subjectNear(v, lo, hi int32) int32 {
	if m := r.subjectBehind(v, hi); m >= 0 && (v == lo || r.tokens[v-1].mention < 0) {
		return m
	}
	if r.lex.has(noCapitals) {
		if m := r.plainSubject(v+1, hi); m >= 0 {
			return m
		}
	}
	if m := r.subjectBefore(v, lo); m >= 0 {
		return m
	}
	if v+1 < hi && v <= lo+1 {
		return r.tokens[v+1].mention
	}
	return -1
}

// signBetween reports whether a comma or dash parts i from hi.
func (r *reading) signBetween(i, hi int32) bool {
	for ; i < hi; i++ {
		if isComma(r.tokens[i].sign) || isDash(r.tokens[i].sign) {
			return true
		}
	}
	return false
}

// subjectBehind returns the subject that languages of free order have behind the verb at
// v, -1 if there is none.
func (r *reading) subjectBehind(v, hi int32) int32 {
	if !r.lex.has(freeVerb) {
		return -1
	}
	return r.mentionFrom(v+1, hi)
}

// endsQuotation reports whether nothing but signs stands between a quotation and v.
func (r *reading) endsQuotation(v int32) bool {
	first := r.first[r.tokens[v].block]
	for k := v - 1; k >= first; k-- {
		if r.tokens[k].run >= 0 {
			return true
		}
		if r.tokens[k].sign == 0 {
			return false
		}
	}
	return false
}

// mainClause returns where the main clause of the sentence at lo begins: behind the
// comma of what stands before it, if somebody is named there. "As Jane Doe noted," stays,
// as it tells who says the rest.
func (r *reading) mainClause(from, hi int32) int32 {
	lo := r.asideAt(from, hi)
	if lo >= hi || r.tokens[lo].class&(whenWord|prepositionWord) == 0 || r.tokens[lo].class&capacityWord != 0 {
		return from
	}
	for k := lo + 1; k < hi-1; k++ {
		if isComma(r.tokens[k].sign) && r.tokens[k].run < 0 && (r.mentionFrom(k+1, hi) >= 0 || r.tokens[lo].class&whenWord != 0 && r.tokens[k+1].class&determinerWord != 0) {
			return k + 1
		}
	}
	return from
}

// asideAt returns where a clause begins that a word like "and" or "even" leads to.
func (r *reading) asideAt(lo, hi int32) int32 {
	for lo < hi && r.tokens[lo].class&(adverbWord|joinWord) != 0 && r.tokens[lo].class&whenWord == 0 {
		lo++
	}
	return lo
}

// maxHearer is how many tokens may stand between a verb and the clause it reports.
const maxHearer = 8

// outerSaid turns "NAME said he hopes" to the name, which the pronoun repeats.
func (r *reading) outerSaid(b binding, lo int32) binding {
	n := &r.mentions[b.mention]
	v := n.from - 1
	for v > max(lo, n.from-maxHearer) && r.tokens[v].sign == 0 && (r.tokens[v].mention >= 0 || r.tokens[v].class&(thatWord|timeWord|determinerWord) != 0) {
		v-- // told the paper that he hopes
	}
	if n.kind != pronoun || v <= lo || r.tokens[v].class&sayWord == 0 || r.tokens[v].mention >= 0 || r.passive(v, lo) || r.nounHere(v, lo) {
		return b
	}
	m := r.subjectBefore(v, lo)
	if m < 0 || m == b.mention || !agree(n.gender, r.mentions[m].gender) {
		return b
	}
	return binding{mention: m, cue: span32{v, v + 1}}
}

// participle reads NAME did this, saying “…”.
func (r *reading) participle(q *run) (binding, bool) {
	lo := r.clauseStart(q)
	for v := q.open - 1; v >= max(lo, q.open-maxClause); v-- {
		if r.tokens[v].class&sayingWord == 0 {
			continue
		}
		if m := r.subjectBeside(v, lo); m >= 0 {
			return binding{mention: m, cue: span32{v, v + 1}}, true
		}
		if m := r.subjectOf(r.mainClause(r.sentenceStart(v), v), v); m >= 0 {
			return binding{mention: m, cue: span32{v, v + 1}}, true
		}
	}
	return binding{}, false
}

// subjectBeside returns the mention that ends right before the participle at v: of
// "with Jane Doe loudly asking" Jane Doe.
func (r *reading) subjectBeside(v, lo int32) int32 {
	for v > lo && r.tokens[v-1].class&adverbWord != 0 {
		v--
	}
	if v <= lo {
		return -1
	}
	m := r.tokens[v-1].mention
	if m < 0 || r.tokens[v-1].shape&possessive != 0 && r.mentions[m].kind != pronoun || r.mentions[m].kind == described {
		return -1
	}
	return r.headOf(m, lo)
}

// sentenceStart returns the first token of the sentence that i belongs to.
func (r *reading) sentenceStart(i int32) int32 {
	lo := max(r.first[r.tokens[i].block], i-maxSentence)
	for i > lo && r.tokens[i-1].sentence == r.tokens[i].sentence {
		i--
	}
	return i
}

// sourceFirst reads According to NAME, “…”.
func (r *reading) sourceFirst(q *run) (binding, bool) {
	lo := r.clauseStart(q)
	for i := max(lo, q.open-maxClause); i < q.open; i++ {
		if r.tokens[i].class&phraseWord != 0 {
			if b, ok := r.sourceAt(i, q.open); ok {
				return b, true
			}
		}
	}
	return binding{}, false
}
