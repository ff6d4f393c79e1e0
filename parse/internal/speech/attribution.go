package speech

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
				if b.mention < 0 && !b.cue.empty() && r.passive(b.cue.from, r.first[r.runs[i].block]) {
					b = binding{mention: -1, rule: addressedRule}
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
// Of a quotation within this one that ends with it, it is what stands in that: ‘Who?’”
func (r *reading) lastSign(q *run) rune {
	for i := q.close - 1; i > max(q.open, q.close-maxNested); i-- {
		if s := r.tokens[i].sign; !isCloseMark(s) && s != '\'' {
			return s
		}
	}
	return 0
}

// maxNested is how many marks of quotations within each other are passed over.
const maxNested = 4

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
