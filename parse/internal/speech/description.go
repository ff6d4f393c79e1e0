package speech

import "strings"

// roleForm is one way in which a text says what somebody named does.
type roleForm struct {
	rank int
	read func(*reading, *mention) span32
}

// roleForms are tried in this order where somebody is named; the first that fits
// decides.
var roleForms = [...]roleForm{
	{appositiveRank, (*reading).afterName},
	{phraseRank, (*reading).roleAhead},
	{phraseRank, (*reading).asRole},
	{copulaRank, (*reading).copula},
	{copulaRank, (*reading).whoIs},
}

// describeMention gives the person of mention i what is said there of what they do.
func (r *reading) describeMention(i int32) {
	m := &r.mentions[i]
	if m.kind != named || m.name.empty() {
		return
	}
	if m.org {
		r.describe(m.person, r.afterName(m), appositiveRank)
		return
	}
	if m.person < 0 && !r.standsAlone(m) {
		return
	}
	person, full := m.person, m.person >= 0
	for _, f := range roleForms {
		role := f.read(r, m)
		if role.empty() {
			continue
		}
		rank := f.rank
		if person = r.resolve(i); person >= 0 && !full {
			rank = r.surnameRank(person, rank)
		}
		r.describe(person, role, rank)
		break
	}
	if full {
		r.place(person, r.placeAfter(m))
	}
}

// surnameRank is the rank of a role that stands by a surname alone: what stands by
// the full name tells more, unless it is a single word.
func (r *reading) surnameRank(person int32, rank int) int {
	switch p := &r.cast.people[person]; {
	case p.roleRank == 0 || rank == appositiveRank && p.roleRank == titleRank:
		return copulaRank
	case rank == appositiveRank && p.roleRank == phraseRank && p.roleWords == 1:
		return appositiveRank
	}
	return 0
}

// place gives a person an affiliation that stands apart from what they do.
func (r *reading) place(person int32, s span32) {
	if p := &r.cast.people[person]; p.Affiliation == "" && !s.empty() {
		p.Affiliation = r.roleText(s)
	}
}

// maxPlace is how many tokens the name of a place of work may have.
const maxPlace = 8

// placeAfter reads "Jane Doe of Leeds College said", "Sen. Jane Doe (D-Ohio)" and
// "Senator Jane Doe of Ohio".
func (r *reading) placeAfter(m *mention) span32 {
	hi := r.first[r.tokens[m.from].block+1]
	i := m.to
	if i+1 >= hi || r.tokens[i].run != r.tokens[m.from].run {
		return span32{}
	}
	if s := r.tokens[i].sign; s == '(' || isComma(s) {
		return r.partyTag(i+1, hi)
	}
	if r.tokens[i].class&affiliationWord == 0 || r.text(i, i+1) == "in" || !r.opensObject(i+1, hi) {
		return span32{}
	}
	from := r.afterArticle(i + 1)
	to := r.nameEnd(from, min(hi, from+maxPlace))
	for to+1 < hi && r.tokens[to].class&affiliationWord != 0 && r.opensObject(to+1, hi) && to-from < maxPlace {
		to = r.nameEnd(r.afterArticle(to+1), hi)
	}
	if r.tokens[to-1].shape&possessive != 0 || r.headFollows(to, hi) || r.isGiven(from) {
		return span32{}
	}
	if r.text(i, i+1) != "of" { // "at" may tell where they met
		if m.role.empty() || r.tokens[m.role.to-1].shape&capital != 0 || !r.lists(from, to, orgWord) {
			return span32{}
		}
	} else if from == i+1 && m.role.empty() && !r.lists(from, to, orgWord) {
		return span32{}
	}
	return span32{from, to}
}

// partyTag reads the letter of a party and the state it is elected in: "D-Ohio".
func (r *reading) partyTag(i, hi int32) span32 {
	if i >= hi || r.tokens[i].sign != 0 {
		return span32{}
	}
	w := r.text(i, i+1)
	if len(w) < 4 || w[1] != '-' || strings.IndexByte("DRI", w[0]) < 0 || w[2] < 'A' || w[2] > 'Z' {
		return span32{}
	}
	return span32{i, i + 1}
}

// standsAlone reports whether a mention is a name of one word, with nothing that
// makes it the modifier of another: "Doe" in "Doe, head of X, said".
func (r *reading) standsAlone(m *mention) bool {
	return m.name.to-m.name.from == 1 && r.tokens[m.to-1].shape&possessive == 0
}

// afterName reads "Jane Doe, a lawyer from Leeds, said".
func (r *reading) afterName(m *mention) span32 {
	role, _ := r.appositive(m.to, false)
	return role
}

// roleAhead reads a role that stands before the name and a comma: "The company's
// operating officer, Marco Villa, said".
func (r *reading) roleAhead(m *mention) span32 {
	b := r.tokens[m.from].block
	if m.from-2 < r.first[b] || !isComma(r.tokens[m.from-1].sign) {
		return span32{}
	}
	k := r.tokens[m.from-2].mention
	hi := r.first[b+1]
	if r.lex.has(nounCapitals) && k >= 0 && r.mentions[k].org { // der Chef der Gewerkschaft
		if head := r.headOf(k, r.first[b]); r.mentions[head].kind == described && !r.mentions[head].role.empty() {
			return span32{r.mentions[head].role.from, m.from - 1}
		}
	}
	if k < 0 || r.mentions[k].kind != described || r.mentions[k].org || !r.closesInsertion(m, hi) {
		return span32{}
	}
	if d := r.mentions[k].from; d > r.first[b] && r.tokens[d-1].class&prepositionWord != 0 && !(r.possessiveDeterminer(d) || r.sourcePhrase(d-2, hi) == 2) {
		return span32{}
	}
	role := r.mentions[k].role
	if r.tokens[r.mentions[k].from].class&determinerWord != 0 && r.possessiveDeterminer(r.mentions[k].from) {
		role.from = r.mentions[k].from
	}
	if role.to-role.from == 1 && r.tokens[role.from].class&pluralWord != 0 {
		return span32{}
	}
	return role
}

// asRole reads "As a lawyer from Leeds, Jane Doe said".
func (r *reading) asRole(m *mention) span32 {
	lo := r.first[r.tokens[m.from].block]
	if m.from-3 < lo || !isComma(r.tokens[m.from-1].sign) {
		return span32{}
	}
	as := r.sentenceStart(m.from)
	from := r.afterArticles(as+1, m.from)
	if from == as+1 || m.from-from > maxRole || r.tokens[as].class&capacityWord == 0 || r.tokens[as].run >= 0 {
		return span32{}
	}
	role := r.complement(as+1, m.from)
	if role.to != m.from-1 {
		return span32{}
	}
	return role
}

// closesInsertion reports whether a name that stands between commas ends as it should.
func (r *reading) closesInsertion(m *mention, hi int32) bool {
	if m.to >= hi {
		return true
	}
	t := r.tokens[m.to]
	return isComma(t.sign) || isTerminal(t.sign) || t.class&sayWord != 0 || !r.placeAfter(m).empty()
}

// copula reads "Jane Doe is the founder of X".
func (r *reading) copula(m *mention) span32 {
	b := r.tokens[m.from].block
	hi := r.first[b+1]
	if m.to+1 >= hi || r.tokens[m.to].class&copulaWord == 0 || r.tokens[m.to].run >= 0 {
		return span32{}
	}
	return r.complement(m.to+1, hi)
}

// whoIs reads "Jane Doe, who is now a lawyer in Leeds, said".
func (r *reading) whoIs(m *mention) span32 {
	hi := r.first[r.tokens[m.from].block+1]
	i := m.to
	if i < hi && isComma(r.tokens[i].sign) {
		i++
	}
	if i+2 >= hi || r.tokens[i].class&whoWord == 0 || r.tokens[i].class&thatWord != 0 || r.tokens[i+1].class&copulaWord == 0 {
		return span32{}
	}
	return r.complement(r.skipAdverbs(i+2, hi), hi)
}

// complement reads the role that a verb of being leads to at i.
func (r *reading) complement(i, hi int32) span32 {
	from := r.afterArticles(i, hi)
	if from >= hi || r.tokens[from].sign != 0 {
		return span32{}
	}
	for k := from; k < min(from+5, hi); k++ {
		t := r.tokens[k]
		if t.sign != 0 || t.class&(prepositionWord|adverbWord|pronounWord|joinWord|thatWord|determinerWord|sayingWord) != 0 && t.class&roleWord == 0 || t.mention >= 0 && r.isTitledPerson(&r.mentions[t.mention]) {
			return span32{}
		}
		if r.isRole(k) && !r.isPlural(k) {
			return span32{from, r.roleEnd(from, hi, false)}
		}
	}
	return span32{}
}
