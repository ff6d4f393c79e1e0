package speech

import "strings"

// binding ties a quoted run to whoever said it.
type binding struct {
	mention int32 // -1 if the words say no more than that it was said
	cue     span32
	rule    string
}

// bindRule is one way a text tells who said something.
type bindRule struct {
	name   string
	bind   func(*reading, *run) (binding, bool)
	beside bool // the speaker is named right beside the words
}

// bindRules are tried in this order on each quoted run; the first that fits
// decides. They look at the run's own sentence.
var bindRules = [...]bindRule{
	{"unspaced", (*reading).unspaced, true},
	{"name said", (*reading).nameSaid, true},
	{"said name", (*reading).saidName, true},
	{"said name", (*reading).verbName, true},
	{"according to", (*reading).sourceAfter, true},
	{"dash name", (*reading).dashName, true},
	{"label within", (*reading).labelWithin, true},
	{"colon", (*reading).colonLead, true},
	{addressedRule, (*reading).addressed, true},
	{"name first", (*reading).nameFirst, true},
	{"owner", (*reading).owner, false},
	{"participle", (*reading).participle, false},
	{"source first", (*reading).sourceFirst, false},
	{"said at the end", (*reading).saidAtEnd, false},
}

// follow rules bind what the first ones left, from what stands near.
var followRules = [...]bindRule{
	{"same sentence", (*reading).sameSentence, false},
	{"next in paragraph", (*reading).nextRun, false},
	{"same paragraph", (*reading).sameParagraph, false},
	{"sentence before", (*reading).sentenceBefore, false},
	{"open mark", (*reading).openMark, false},
	{"mark left open", (*reading).leftOpen, false},
	{"lead-in before", (*reading).leadInBefore, false},
	{"paragraph before", (*reading).paragraphBefore, false},
	{"sentence subject", (*reading).sentenceSubject, false},
	{"last speaker", (*reading).lastSpeaker, false},
}

// Rules that bind words to nobody, since the text says that they were not said, or to
// whom they were said.
const (
	deniedRule    = "denied"
	addressedRule = "addressed"
)

// bindings finds who said each quoted run. runs without a speaker get none.
func (r *reading) bindings() []binding {
	bound := make([]binding, len(r.runs))
	for i := range r.runs {
		bound[i].mention = -1
	}
	r.bound = bound
	if r.lex.has(noSpeakers) {
		return bound
	}
	rules := bindRules[:]
	if r.lex.has(unspacedWords) {
		rules = rules[:1] // the others read words
	}
	for i := range r.runs {
		if r.claimed[r.runs[i].block] {
			continue
		}
		for _, rule := range rules {
			if b, ok := rule.bind(r, &r.runs[i]); ok {
				b.mention, b.rule = r.preferName(b.mention), rule.name
				if r.denied(b.cue) {
					b = binding{mention: -1, rule: deniedRule}
				}
				bound[i] = b
				break
			}
		}
	}
	for i := range r.runs {
		if bound[i].mention < 0 && !r.claimed[r.runs[i].block] && bound[i].rule != deniedRule && bound[i].rule != addressedRule && !r.openEnded(bound[i], &r.runs[i]) {
			r.at = i
			bound[i] = r.follow(bound[i])
		}
	}
	return bound
}

// preferName returns the name that explains a mention: of "his aunt, Jane Doe," the
// second.
func (r *reading) preferName(m int32) int32 {
	if m < 0 || r.mentions[m].kind != described {
		return m
	}
	n := r.mentions[m]
	b := r.tokens[n.from].block
	if !isComma(r.signAt(n.to, b)) || n.to+1 >= r.first[b+1] {
		return m
	}
	k := r.tokens[n.to+1].mention
	if k < 0 || r.mentions[k].kind != named || r.mentions[k].org || r.mentions[k].from != n.to+1 || r.mentions[k].name.to-r.mentions[k].name.from < 2 {
		return m
	}
	if s := r.signAt(r.mentions[k].to, b); !isComma(s) && s != ':' && !isTerminal(s) {
		return m
	}
	return k
}

// follow binds the run at r.at by what stands near it. A cue without a speaker, as
// languages that drop pronouns have it, is kept.
func (r *reading) follow(known binding) binding {
	for _, rule := range followRules {
		b, ok := rule.bind(r, &r.runs[r.at])
		if !ok || known.rule != "" && b.mention < 0 {
			continue
		}
		b.rule = rule.name
		if known.rule != "" {
			b.cue, b.rule = known.cue, known.rule
		}
		return b
	}
	return known
}

// after returns the token behind the run's closing mark and the signs that go with
// it, and whether an attribution may stand there: not behind a full stop, nor behind
// a few words that no sign sets off.
func (r *reading) after(q *run) (int32, bool) {
	hi := r.first[q.block+1]
	i := q.close + 1
	if q.unclosed || i >= hi {
		return hi, false
	}
	last := r.lastSign(q)
	open := last != '.' && last != '。' && (last != 0 || q.words >= minLoose) || isDash(r.tokens[q.close].sign) || isComma(r.tokens[q.close].sign)
	for i < hi && r.tokens[i].sign != 0 && r.tokens[i].run < 0 {
		switch s := r.tokens[i].sign; {
		case isComma(s) || s == '–' || s == '—' || s == '-' || s == '―':
			open = true
		case s == '.' || s == ';' || s == ':' || isOpenMark(s) || s == '"' && r.tokens[i].shape&spaceAfter == 0:
			return i, false
		}
		i++
	}
	return i, open && i < hi && r.tokens[i].run < 0
}

// lastSign is the punctuation right before the closing mark, 0 if a word stands there.
func (r *reading) lastSign(q *run) rune {
	if q.close-1 <= q.open {
		return 0
	}
	return r.tokens[q.close-1].sign
}

// clauseEnd returns where the clause from i ends: at a stop, a mark or the block.
func (r *reading) clauseEnd(i, b int32) int32 {
	hi := min(r.first[b+1], i+maxSentence)
	for k := i; k < hi; k++ {
		t := r.tokens[k]
		if t.run >= 0 || isTerminal(t.sign) && (k+1 == hi || t.shape&spaceAfter != 0) || t.sign == ':' || t.sign == ';' || isOpenMark(t.sign) || t.sign == '"' {
			return k
		}
	}
	return hi
}

// maxSentence is how many tokens of a sentence are read. It bounds the work.
const maxSentence = 300

// maxClause is how many tokens away from its quotation a cue may stand.
const maxClause = 60

// skipAdverbs returns the first token from i that may not stand between speaker and verb.
func (r *reading) skipAdverbs(i, hi int32) int32 {
	for i < hi && r.tokens[i].class&adverbWord != 0 && r.tokens[i].class&sayWord == 0 {
		i++
	}
	return i
}

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

// mentionFrom returns the mention that opens a clause at i, -1 if there is none.
func (r *reading) mentionFrom(i, end int32) int32 {
	for k := i; k < min(i+4, end); k++ {
		if m := r.tokens[k].mention; m >= 0 {
			return m
		}
		t := r.tokens[k]
		if t.sign != 0 || t.class&(sayWord|toneWord|prepositionWord|joinWord|whoWord|thatWord|copulaWord) != 0 {
			return -1
		}
	}
	return -1
}

// verbAfter returns the reporting verb whose subject ends at i, -1 if none comes
// before end: right behind it, after adverbs, an insertion or what belongs to it.
func (r *reading) verbAfter(i, end int32) int32 {
	if v := r.verbAt(i, end); v >= 0 {
		return v
	}
	if i >= end {
		return -1
	}
	t := r.tokens[i]
	if t.class&joinWord != 0 && i+1 < end && r.tokens[i+1].mention >= 0 {
		return r.verbAfter(r.mentions[r.tokens[i+1].mention].to, end) // Jane and John said
	}
	if isComma(t.sign) || t.sign == '(' || t.sign == '—' || t.sign == '–' {
		best := int32(-1)
		for k := i + 1; k < end; k++ {
			if s := r.tokens[k].sign; isComma(s) || s == ')' || s == '—' || s == '–' {
				if v := r.verbAt(k+1, end); v >= 0 {
					best = v
					break
				}
			}
		}
		if best < 0 { // an insertion that is not closed
			for k := i + 1; k < end; k++ {
				if r.tokens[k].class&sayWord != 0 && r.tokens[k].class&(roleWord|orgWord|documentWord) == 0 && r.tokens[k-1].class&whoWord == 0 {
					return k
				}
			}
		}
		return best
	}
	if t.class&(prepositionWord|whoWord) != 0 {
		for k := i + 1; k < min(i+14, end); k++ {
			if r.tokens[k].class&sayWord != 0 && r.tokens[k].mention < 0 {
				return k
			}
			if r.tokens[k].class&thatWord != 0 {
				return -1
			}
		}
	}
	return -1
}

// verbAt returns the reporting verb at i, after adverbs, or -1.
func (r *reading) verbAt(i, end int32) int32 {
	first := i
	i = r.skipAdverbs(i, end)
	if i < end && r.tokens[i].class&(sayWord|toneWord) != 0 {
		return i
	}
	if first < end && r.tokens[first].class&toneWord != 0 { // she went on
		return first
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

// sourceAt reads a source phrase at i and the mention behind it.
func (r *reading) sourceAt(i, end int32) (binding, bool) {
	n := r.sourcePhrase(i, end)
	if n == 0 {
		return binding{}, false
	}
	from := i + n
	if r.lex.has(noCapitals) && from < end && r.tokens[from].class&prepositionWord != 0 { // written as one with its noun
		from++
	}
	m := r.subjectAfter(from, end)
	if m < 0 {
		return binding{}, false
	}
	return binding{mention: m, cue: span32{i, i + n}}, true
}

// sourcePhrase returns how many tokens from i are a phrase of the lexicon's sources.
func (r *reading) sourcePhrase(i, end int32) int32 {
	if i >= end || r.tokens[i].class&phraseWord == 0 {
		return 0
	}
	for _, s := range r.lex.sources {
		if n := r.matches(i, end, s); n > 0 {
			return n
		}
	}
	return 0
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
	if k := r.tokens[before-1].mention; r.tokens[before].class&joinWord != 0 && k >= 0 && r.mentions[k].from > lo { // Jane and John Doe
		before = r.mentions[k].from - 1
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

// addressed reads NAME was asked, “…”.
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

// owner reads NAME's claim that “…”, in NAME's words, “…”.
func (r *reading) owner(q *run) (binding, bool) {
	lo := r.clauseStart(q)
	i := r.remarkBefore(q, lo)
	for k := i - 1; k >= max(lo, i-maxAdjectives); k-- {
		switch t := r.tokens[k]; {
		case t.mention >= 0 && t.shape&possessive != 0:
			return binding{mention: t.mention}, true
		case t.class&determinerWord != 0 && t.class&(maleWord|femaleWord) != 0:
			return binding{mention: r.addOwner(k, t.class)}, true
		case t.sign != 0 || t.mention < 0 && t.class&(sayWord|prepositionWord|determinerWord) != 0:
			return binding{}, false
		}
	}
	return binding{}, false
}

// maxAdjectives is how many words may part a noun for what is said from its owner.
const maxAdjectives = 4

// remarkBefore returns the noun for what is said that leads to the run: right before
// it but for "that", "was that", "of" or a sign. It returns lo if there is none.
func (r *reading) remarkBefore(q *run, lo int32) int32 {
	const maxLead = 5
	stated := false // a sign or "that" makes what is said of the noun its content
	for i := q.open - 1; i > max(lo, q.open-maxLead); i-- {
		t := r.tokens[i]
		switch {
		case t.sign == 0 && t.class&(remarkWord|documentWord) != 0:
			if !stated {
				return lo
			}
			return i
		case isComma(t.sign) || t.sign == ':' || t.class&(thatWord|affiliationWord) != 0:
			stated = true
		case t.class&copulaWord == 0 || !stated:
			return lo
		}
	}
	return lo
}

// addOwner makes a mention of the possessive pronoun at i: of "his" in "his claim".
func (r *reading) addOwner(i int32, gender class) int32 {
	r.mentions = append(r.mentions, mention{from: i, to: i + 1, kind: pronoun, gender: gender & (maleWord | femaleWord), person: -1})
	return int32(len(r.mentions) - 1)
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
// comma of what stands before it, if somebody is named there.
func (r *reading) mainClause(lo, hi int32) int32 {
	if lo >= hi || r.tokens[lo].class&(whenWord|prepositionWord) == 0 {
		return lo
	}
	for k := lo + 1; k < hi-1; k++ {
		if isComma(r.tokens[k].sign) && r.tokens[k].run < 0 && (r.mentionFrom(k+1, hi) >= 0 || r.tokens[lo].class&whenWord != 0 && r.tokens[k+1].class&determinerWord != 0) {
			return k + 1
		}
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
		if m := r.subjectOf(r.sentenceStart(v), v); m >= 0 {
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
	if m < 0 || r.tokens[v-1].shape&possessive != 0 || r.mentions[m].kind == described {
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

// nameFollows stands in a phrase of the lexicon's sources for somebody's name: without
// one, and not at the start of the sentence, the words before it mean something else.
const nameFollows = "^"

// matches returns how many tokens from i are the words of phrase, 0 if they are not.
func (r *reading) matches(i, end int32, phrase string) int32 {
	n := int32(0)
	for w := range strings.FieldsSeq(phrase) {
		if w == nameFollows {
			if i+n >= end || r.tokens[i].shape&initial == 0 || !r.personHere(i+n) {
				return 0
			}
			continue
		}
		var buf [maxFolded]byte
		if i+n >= end || string(foldWord(&buf, r.text(i+n, i+n+1))) != w {
			return 0
		}
		n++
	}
	return n
}

// personHere reports whether the name of a person begins at i, title and all.
func (r *reading) personHere(i int32) bool {
	m := r.tokens[i].mention
	return m >= 0 && r.mentions[m].kind == named && !r.mentions[m].org
}
