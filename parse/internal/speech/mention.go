package speech

import "strings"

// mention is where the text speaks of somebody: by name, by what they are, or by
// a pronoun.
type mention struct {
	from, to int32 // its tokens, from determiner or title on
	name     span32
	role     span32 // what is said there of what they do
	kind     mentionKind
	gender   class // maleWord, femaleWord, both bits or neither
	org      bool
	person   int32 // index into cast.people; -1 until resolved
}

// span32 is a range of tokens, half-open.
type span32 struct{ from, to int32 }

func (s span32) empty() bool { return s.from >= s.to }

type mentionKind uint8

const (
	named mentionKind = iota
	described
	pronoun
)

// phraseBreak is what no noun phrase runs over.
const phraseBreak = prepositionWord | joinWord | thatWord | whoWord | adverbWord | copulaWord | pronounWord

// mentionsOf finds the mentions of the whole body, once.
func (r *reading) mentionsOf() {
	for b := range r.article.Body {
		if r.article.Body[b].HasWords() || len(r.article.Body[b].Words().Plain) > 0 {
			r.scanMentions(int32(b))
		}
	}
	r.properNames()
	r.plainMentions()
	r.unspacedMentions()
	for i := range r.mentions {
		r.register(int32(i))
	}
	for i := range r.mentions {
		r.registerOneName(int32(i))
	}
	for i := range r.mentions {
		r.describeMention(int32(i))
	}
}

// scanMentions reads block b left to right. phrase is where the noun phrase that
// runs began.
func (r *reading) scanMentions(b int32) {
	hi := r.first[b+1]
	phrase := r.first[b]
	for i := r.first[b]; i < hi; {
		t := r.tokens[i]
		if i > phrase && t.run != r.tokens[i-1].run {
			phrase = i
		}
		source := r.sourcePhrase(i, hi)
		switch {
		case t.sign != 0:
			i++
			phrase = i
		case source > 1:
			i += source
			phrase = i
		case t.class&pronounWord != 0:
			r.addMention(mention{from: i, to: i + 1, kind: pronoun, gender: t.class & (maleWord | femaleWord)})
			i++
			phrase = i
		case r.opensName(i):
			i, phrase = r.nameFrom(i, phrase, hi)
		case t.shape&capital == 0 && t.class&(roleWord|orgWord|documentWord) != 0 && !r.isVerbHere(i):
			i, phrase = r.describedFrom(i, phrase, hi)
		case t.class&determinerWord != 0:
			phrase = i
			i++
		case t.class&(phraseBreak|timeWord) != 0 || t.class&r.verbWord() != 0 && t.class&(roleWord|orgWord) == 0:
			i++
			phrase = i
		default:
			i++
		}
	}
}

// verbWord is what ends a noun phrase: words of saying, and of tone too where the
// subject may follow them.
func (r *reading) verbWord() class {
	if r.lex.has(freeVerb) {
		return sayWord | toneWord
	}
	return sayWord
}

// isVerbHere tells "reports" the verb from the noun: nothing but a speaker stands before it.
func (r *reading) isVerbHere(i int32) bool {
	t := r.tokens[i]
	if t.class&(sayWord|toneWord) == 0 || i == 0 {
		return false
	}
	return r.tokens[i-1].mention >= 0 && r.tokens[i-1].shape&possessive == 0
}

// opensName reports whether a name can begin at the word at i.
func (r *reading) opensName(i int32) bool {
	t := r.tokens[i]
	if r.opensPlace(i) || r.possessiveTitle(i, r.first[t.block+1]) {
		return true
	}
	if t.shape&capital == 0 || t.class&timeWord != 0 && t.class&(maleWord|femaleWord) == 0 {
		return false
	}
	if r.lex.has(noCapitals | unspacedWords) {
		return false
	}
	return t.class&stopWord == 0 || t.class&(maleWord|femaleWord) != 0 && t.class&determinerWord == 0 && t.shape&initial == 0 || t.class&(honorificWord|particleWord) != 0 && t.shape&initial == 0 || t.shape&allCaps != 0 && t.shape&initial == 0 && t.end-t.start <= 4
}

// opensPlace tells "New" in "New York": it has a capital within a sentence, and so
// has the next word.
func (r *reading) opensPlace(i int32) bool {
	t := r.tokens[i]
	if t.shape&(capital|initial|allCaps) != capital || t.end-t.start != 3 || t.class&stopWord == 0 || r.text(i, i+1) != "New" {
		return false
	}
	return i+1 < r.first[t.block+1] && r.tokens[i+1].sign == 0 && r.tokens[i+1].shape&capital != 0 && r.tokens[i+1].class&(stopWord|timeWord) == 0
}

// middleInitial tells "Ida A. Marrow" from an article.
func (r *reading) middleInitial(i, hi int32) bool {
	t := r.tokens[i]
	return t.shape&(capital|dotted) == capital|dotted && t.end-t.start == 2 && i+1 < hi && r.tokens[i+1].shape&capital != 0 && r.tokens[i+1].class&stopWord == 0
}

// maxNameTokens is how many words a name has at most, titles and all.
const maxNameTokens = 24

// nameEnd returns where the run of capitalised words from i ends.
func (r *reading) nameEnd(i, hi int32) int32 {
	hi = min(hi, i+maxNameTokens)
	e := i + 1
	if r.possessiveTitle(i, hi) {
		e++
	}
	for e < hi && r.tokens[e-1].shape&possessive == 0 && r.tokens[e].run == r.tokens[i].run {
		t := r.tokens[e]
		switch {
		case r.tokens[e-1].shape&spaceAfter == 0 && r.tokens[e-1].sign == 0, r.tokens[e-1].shape&lineAfter != 0:
			return e
		case t.sign == '&' && e+1 < hi && r.tokens[e+1].shape&capital != 0:
			e += 2
		case t.sign != 0:
			return e
		case r.opensPlace(e), r.middleInitial(e, hi):
			e++
		case t.shape&capital != 0 && t.class&timeWord == 0 && (t.class&stopWord == 0 || t.class&(particleWord|honorificWord) != 0) && t.class&pronounWord == 0:
			e++
		case t.class&particleWord != 0 && e+1 < hi && r.tokens[e+1].shape&capital != 0 && r.tokens[e+1].class&stopWord == 0 && !r.joinsNouns(i, e):
			e += 2
		case t.class&particleWord != 0 && e+2 < hi && r.tokens[e+1].class&particleWord != 0 && r.tokens[e+2].shape&capital != 0:
			e += 3
		case t.class&affiliationWord != 0 && r.tokens[e-1].class&(orgWord|roleWord) != 0 && r.opensObject(e+1, hi) && !(e > i+1 && r.isGiven(i)):
			e = r.nameEnd(r.afterArticle(e+1), hi)
			return e
		case t.class&joinWord != 0 && r.joinsName(i, e, hi):
			e += 2
		default:
			return e
		}
	}
	return e
}

// joinsNouns tells "Sicht der Partei" and "Moor von der Partei" from "Ida von Moor", where
// all nouns have a capital.
func (r *reading) joinsNouns(i, e int32) bool {
	return r.lex.has(nounCapitals) && (r.tokens[e].class&determinerWord != 0 || e-i >= 2 && r.tokens[e-1].class&(roleWord|honorificWord) == 0)
}

// possessiveTitle tells "the People's Daily": with an article before it the
// possessive is part of the name.
func (r *reading) possessiveTitle(i, hi int32) bool {
	return i+1 < hi && i > r.first[r.tokens[i].block] && r.tokens[i].shape&possessive != 0 && r.tokens[i-1].class&determinerWord != 0 &&
		r.tokens[i+1].shape&capital != 0 && r.text(i, i+1) == "People"
}

// opensObject reports whether a capitalised name, after an article or not, stands at i.
func (r *reading) opensObject(i, hi int32) bool {
	i = r.afterArticle(i)
	return i < hi && r.tokens[i].sign == 0 && r.tokens[i].shape&capital != 0 && r.tokens[i].class&(stopWord|timeWord) == 0
}

func (r *reading) afterArticle(i int32) int32 {
	if int(i) < len(r.tokens) && r.tokens[i].class&determinerWord != 0 && r.tokens[i].shape&capital == 0 {
		return i + 1
	}
	return i
}

// joinsName tells "Trade and Industry Committee" from "Jane and John".
func (r *reading) joinsName(i, e, hi int32) bool {
	if e+2 >= hi || r.tokens[e+1].shape&capital == 0 || r.tokens[e+2].shape&capital == 0 {
		return false
	}
	return r.tokens[e+2].class&orgWord != 0 && r.tokens[e+1].class&(maleWord|femaleWord) == 0
}

// nameFrom adds the mention whose name begins at i and returns where to go on and
// where the noun phrase that runs then began.
func (r *reading) nameFrom(i, phrase, hi int32) (next, nextPhrase int32) {
	e := r.nameEnd(i, hi)
	m := r.titled(mention{from: i, to: e, name: span32{i, e}, kind: named})
	if m.role.empty() && i > phrase {
		m = r.roleBefore(m, phrase)
	}
	if m.role.empty() {
		m = r.envoyName(m)
	}
	if m.role.empty() && r.lex.has(genitiveRoles) {
		m = r.genitiveRole(m)
	}
	if m.role.empty() {
		m = r.roleTouching(m)
	}
	if m.org && m.to == m.name.to && r.tokens[e-1].class&orgWord != 0 {
		e = r.genitiveEnd(e, hi)
		m.to, m.name.to = e, e
	}
	if r.tokens[e-1].shape&possessive != 0 || r.headFollows(e, hi) {
		r.addMention(m)
		return e, min(phrase, i)
	}
	r.addMention(m)
	return e, e
}

// headFollows reports whether a noun in small letters makes the name before it a
// modifier: "the Trump campaign", "Wells Fargo analyst".
func (r *reading) headFollows(e, hi int32) bool {
	for k := e; k < min(e+4, hi); k++ {
		t := r.tokens[k]
		if t.sign != 0 || t.shape&capital != 0 || t.class&(phraseBreak|determinerWord) != 0 {
			return false
		}
		if t.class&(roleWord|orgWord|documentWord) != 0 {
			return k+1 >= hi || t.class&sayWord == 0
		}
		if t.class&(sayWord|sayingWord) != 0 {
			return false
		}
	}
	return false
}

// titled parts a run of capitalised words into title and name.
func (r *reading) titled(m mention) mention {
	if r.possessiveTitle(m.from, m.to) {
		m.org = true
		return m
	}
	last := int32(-1)
	for k := m.from; k < m.to; k++ {
		c := r.tokens[k].class
		if (c&(roleWord|honorificWord) != 0 || r.capitalAgent(m, k)) && !(k > m.from && k == m.to-1 && r.tokens[k-1].class&roleWord == 0) {
			last = k
		}
		if c&orgWord != 0 && c&(maleWord|femaleWord) == 0 {
			m.org = true
		}
	}
	if last >= 0 && last == m.to-1 && (m.to-m.from > 1 && r.tokens[m.from].class&(maleWord|femaleWord) != 0 && r.tokens[m.from].class&(honorificWord|roleWord) == 0) {
		last = -1 // Stephen King
	}
	if last < 0 {
		m.gender = r.tokens[m.from].class & (maleWord | femaleWord)
		if m.to-m.from == 1 && r.tokens[m.from].shape&allCaps != 0 || m.to-m.from == 2 && r.opensPlace(m.from) {
			m.org = true
		}
		return m
	}
	if last+1 < m.to && r.tokens[last+1].class&affiliationWord != 0 { // Secretary of State John Kerry
		if m.to-last == 4 && r.tokens[last+2].class&orgWord == 0 && !r.isGiven(last+2) { // Commissioner for Human Rights
			last = m.to - 1
		} else {
			last = max(last+2, m.to-3)
		}
	}
	for k := m.from; k <= last && k < m.to; k++ {
		m.gender |= r.tokens[k].class & (maleWord | femaleWord)
	}
	if last+1 >= m.to {
		m.kind, m.role, m.name = described, span32{m.from, m.to}, span32{m.to, m.to}
		return m
	}
	m.org = false
	m.name.from = last + 1
	if last+2 == m.to && r.tokens[last].class&styleWord != 0 { // Sister Perpetua
		m.name.from, last = last, last-1
	}
	if m.gender == 0 {
		m.gender = r.tokens[m.name.from].class & (maleWord | femaleWord)
	}
	m.role = span32{m.from, last + 1}
	for !m.role.empty() && r.tokens[m.role.to-1].class&honorificWord != 0 && r.tokens[m.role.to-1].class&roleWord == 0 {
		m.role.to--
	}
	for !m.role.empty() && r.tokens[m.role.from].class&honorificWord != 0 && r.tokens[m.role.from].class&roleWord == 0 {
		m.role.from++
	}
	return m
}

// capitalAgent tells the noun before a name of two words that is written with a
// capital for other reasons than being a name.
func (r *reading) capitalAgent(m mention, k int32) bool {
	return k == m.from && m.to-m.from >= 3 && (r.tokens[k].shape&initial != 0 || r.lex.has(nounCapitals)) && r.lex.agentNoun(r.text(k, k+1))
}

// roleBefore takes the words between phrase and the name as its role, if the last
// of them is one: "a former NASA engineer Jane Doe".
func (r *reading) roleBefore(m mention, phrase int32) mention {
	if r.tokens[m.from-1].shape&possessive != 0 || !r.isRole(m.from-1) {
		return m
	}
	from, to := phrase, m.from
	if !m.role.empty() {
		to = m.role.to
	}
	if r.lex.has(freeVerb) && phrase+1 < m.from && r.tokens[phrase].class == 0 && r.tokens[phrase].shape&capital == 0 && phrase > 0 && r.endsQuotation(phrase) {
		phrase++ // a verb that is not listed
	}
	m.from = r.listStart(phrase)
	from = m.from
	for from < m.name.from && r.tokens[from].class&determinerWord != 0 && r.tokens[from].shape&possessive == 0 && !r.possessiveDeterminer(from) {
		from++
	}
	m.role = span32{from, to}
	for k := from; k < m.name.from; k++ {
		m.gender |= r.tokens[k].class & (maleWord | femaleWord)
	}
	m.org = false
	return m
}

// envoyName parts the place from the name in "ambassador to Lower Oster Jane Doe".
func (r *reading) envoyName(m mention) mention {
	at := m.from - 1
	if at > r.first[r.tokens[m.from].block] && r.tokens[at].class&determinerWord != 0 {
		at--
	}
	if m.org || m.to-m.from < 3 || at <= r.first[r.tokens[m.from].block] || r.text(at, at+1) != "to" {
		return m
	}
	switch strings.ToLower(r.text(at-1, at)) {
	case "ambassador", "envoy", "representative", "delegate", "consul":
		from := at - 1
		for from > r.first[r.tokens[at].block] && r.tokens[from-1].sign == 0 && r.tokens[from-1].class&(phraseBreak|determinerWord|sayWord) == 0 {
			from--
		}
		m.name.from = m.to - 2
		m.role, m.from = span32{from, m.name.from}, from
	}
	return m
}

// genitiveRole takes a role before the name from which nouns in the genitive part it:
// "Голова громади NAME".
func (r *reading) genitiveRole(m mention) mention {
	lo := r.first[r.tokens[m.from].block]
	for k := m.from - 1; k >= max(lo, m.from-5); k-- {
		t := r.tokens[k]
		if t.sign != 0 || t.class&phraseBreak != 0 && t.class&affiliationWord == 0 || t.class&sayWord != 0 {
			return m
		}
		if t.class&roleWord != 0 {
			m.role, m.from, m.org = span32{k, m.name.from}, k, false
			m.gender |= t.class & (maleWord | femaleWord)
			return m
		}
	}
	return m
}

// genitiveEnd returns where the nouns in the genitive end that follow the one before e:
// "представитель полиции".
func (r *reading) genitiveEnd(e, hi int32) int32 {
	const most = 2
	if !r.lex.has(genitiveRoles) {
		return e
	}
	to := e
	for to < min(e+most, hi) && r.tokens[to].sign == 0 && r.tokens[to].shape&(capital|digits) == 0 && r.tokens[to].class&^(roleWord|orgWord|documentWord) == 0 {
		to++
	}
	if to < hi && r.tokens[to].sign == 0 && r.tokens[to].shape&capital != 0 {
		return e // they belong to a name
	}
	return to
}

// listStart returns where the list of roles begins whose last is at phrase:
// "chairman, chief executive and president".
func (r *reading) listStart(phrase int32) int32 {
	lo, end := r.first[r.tokens[phrase].block], phrase
	for phrase-2 >= lo {
		if t := r.tokens[phrase-1]; t.class&joinWord == 0 && (!isComma(t.sign) || phrase == end) {
			return phrase
		}
		m := r.tokens[phrase-2].mention
		if m < 0 || r.mentions[m].kind != described || r.tokens[phrase-2].class&roleWord == 0 || r.tokens[phrase-2].run != r.tokens[phrase].run {
			return phrase
		}
		phrase = r.mentions[m].from
	}
	return phrase
}

func (r *reading) possessiveDeterminer(i int32) bool {
	return r.tokens[i].class&(maleWord|femaleWord) != 0
}

// isRole reports whether the word at i names what somebody does: it is listed, or
// it ends like such words.
func (r *reading) isRole(i int32) bool {
	t := r.tokens[i]
	if t.sign == 0 && t.class == 0 {
		if w := r.text(i, i+1); strings.Contains(w, "-") {
			first, last := w[:strings.IndexByte(w, '-')], w[strings.LastIndexByte(w, '-')+1:]
			return (r.lex.lookup(first)|r.lex.lookup(last))&roleWord != 0
		}
	}
	return t.class&roleWord != 0 || t.sign == 0 && t.class&(stopWord|orgWord|sayWord|toneWord|sayingWord|prepositionWord) == 0 && r.lex.agentNoun(r.text(i, i+1))
}

// describedFrom adds a mention whose head is the noun at i, with what belongs to
// it: "a spokeswoman for the water company". Where a name follows, that is left to it.
func (r *reading) describedFrom(i, phrase, hi int32) (next, nextPhrase int32) {
	e := i + 1
	for e < hi && r.tokens[e-1].shape&possessive == 0 && r.tokens[e].sign == 0 && r.tokens[e].shape&capital == 0 &&
		(r.tokens[e].class&(roleWord|orgWord|documentWord) != 0 || r.tokens[e].class == 0 && r.isRole(e)) && r.tokens[e].class&sayWord == 0 {
		e++
	}
	if r.tokens[e-1].shape&possessive != 0 || r.leadsToName(e, hi) {
		return e, phrase
	}
	m := mention{from: phrase, to: e, kind: described, role: span32{phrase, e}, name: span32{e, e}}
	m.gender = r.tokens[e-1].class & (maleWord | femaleWord)
	m.org = r.tokens[e-1].class&roleWord == 0
	for !m.role.empty() && r.tokens[m.role.from].class&determinerWord != 0 {
		m.role.from++
	}
	if m.role.empty() {
		m.role.from = e - 1
	}
	m.to = r.modifierEnd(r.genitiveEnd(e, hi), hi)
	m.role.to = m.to
	r.addMention(m)
	return m.to, m.to
}

// leadsToName reports whether the nouns that end before e, or go on there, are the role of
// somebody named behind them: "veteran industry analyst Jane Doe".
func (r *reading) leadsToName(e, hi int32) bool {
	const most = 3
	for k := e; k < min(e+most, hi) && r.tokens[k].sign == 0 && r.tokens[k-1].shape&possessive == 0; k++ {
		if t := r.tokens[k]; t.shape&capital != 0 {
			return r.isRole(k-1) && r.opensName(k)
		} else if t.class&^(roleWord|orgWord|documentWord|maleWord|femaleWord) != 0 {
			return false
		}
	}
	return false
}

// maxModifier is how many tokens a prepositional phrase after a noun may have.
const maxModifier = 9

// modifierEnd returns where the prepositional phrases that begin at e end.
func (r *reading) modifierEnd(e, hi int32) int32 {
	end := e
	for k := e; k < min(e+maxModifier, hi); {
		if r.tokens[k].class&affiliationWord == 0 || r.tokens[k].run != r.tokens[e-1].run {
			break
		}
		j := k + 1
		for j < min(e+maxModifier, hi) && r.tokens[j].sign == 0 && r.tokens[j].class&(prepositionWord|thatWord|whoWord|copulaWord|adverbWord|pronounWord|timeWord) == 0 &&
			(r.tokens[j].class&(sayWord|toneWord|sayingWord) == 0 || r.tokens[j].class&(roleWord|orgWord) != 0 && j == k+2) &&
			!r.givenNameAt(j, k) && (r.tokens[j].class&joinWord == 0 || j+1 < hi && r.tokens[j+1].shape&capital != 0) {
			j++
		}
		if j == k+1 {
			break
		}
		end, k = j, j
	}
	return end
}

// givenNameAt reports whether a name begins at j that the noun phrase from k leads to
// without a comma: "le ministre des Transports Anne Doe".
func (r *reading) givenNameAt(j, k int32) bool {
	return r.lex.has(freeVerb) && j > k+1 && r.tokens[j].class&(maleWord|femaleWord) != 0 && r.tokens[j].shape&r.tokens[j-1].shape&capital != 0
}

// roleTouching gives a name the role that stands right before it, with what belongs to
// that: "le ministre des Transports".
func (r *reading) roleTouching(m mention) mention {
	if !r.lex.has(freeVerb) || m.from == r.first[r.tokens[m.from].block] {
		return m
	}
	k := r.tokens[m.from-1].mention
	if k < 0 || r.mentions[k].kind != described || r.mentions[k].org || r.mentions[k].to != m.from || m.to-m.from < 2 {
		return m
	}
	m.from, m.role, m.org = r.mentions[k].from, r.mentions[k].role, false
	m.gender |= r.mentions[k].gender
	return m
}

func (r *reading) addMention(m mention) {
	m.person = -1
	if m.from >= m.to {
		return
	}
	for k := m.from; k < m.to; k++ {
		r.tokens[k].mention = int32(len(r.mentions))
	}
	r.mentions = append(r.mentions, m)
}
