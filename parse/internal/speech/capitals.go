package speech

import "strings"

// properNames takes back the names that capitals alone have suggested: where all nouns
// have one, and at the start of a sentence where few common words are known.
func (r *reading) properNames() {
	if !r.lex.has(nounCapitals | sparse) {
		return
	}
	for i := range r.mentions {
		if r.mentions[i].kind == named {
			r.cutOpening(int32(i))
			r.cutRole(&r.mentions[i])
		}
	}
	surnames := map[string]bool{}
	for i := range r.mentions {
		if m := &r.mentions[i]; m.kind == named && !m.org && m.name.to-m.name.from >= 2 && r.isName(m) {
			surnames[strings.ToLower(r.text(m.name.to-1, m.name.to))] = true
		}
	}
	for i := range r.mentions {
		if m := &r.mentions[i]; m.kind == named && !r.isName(m) && !(m.name.to-m.name.from == 1 && surnames[strings.ToLower(r.nameText(m.name))]) {
			r.takeBack(m)
		}
	}
}

// takeBack makes mention m one of nobody.
func (r *reading) takeBack(m *mention) {
	for k := m.from; k < m.to; k++ {
		r.tokens[k].mention = -1
	}
	m.kind, m.role = described, span32{m.to, m.to}
}

// cutOpening leaves out the word that opens the sentence where a first name follows it:
// "Gestern Anna Moor".
func (r *reading) cutOpening(i int32) {
	const both = maleWord | femaleWord
	m := &r.mentions[i]
	if m.from != m.name.from || m.to-m.from < 3 || r.tokens[m.from].shape&initial == 0 || r.tokens[m.from].class&(both|roleWord|orgWord|particleWord) != 0 || r.tokens[m.from+1].class&both == 0 {
		return
	}
	r.tokens[m.from].mention = -1
	m.from++
	m.name.from++
	m.gender = r.tokens[m.from].class & both
}

// cutRole leaves out what leads to a title with a preposition: "Pläne von Minister Moor".
func (r *reading) cutRole(m *mention) {
	if m.role.empty() || m.role.from != m.from || r.tokens[m.from].class&(roleWord|determinerWord) != 0 {
		return
	}
	for k := m.from + 1; k+1 < m.role.to; k++ {
		if r.tokens[k].class&(particleWord|affiliationWord) != 0 && r.tokens[k+1].class&roleWord != 0 {
			for i := m.from; i <= k; i++ {
				r.tokens[i].mention = -1
			}
			m.from, m.role.from = k+1, k+1
			return
		}
	}
}

// isName reports whether anything but its capital tells that m is a name.
func (r *reading) isName(m *mention) bool {
	words, first := m.name.to-m.name.from, r.tokens[m.name.from]
	switch {
	case m.org, m.name.from > m.from:
		return true
	case first.class&(maleWord|femaleWord) != 0 && first.class&stopWord == 0:
		return words > 1 || first.shape&initial == 0 || r.verbBeside(m)
	case !r.lex.has(nounCapitals):
		return first.shape&initial == 0 || r.verbBeside(m) || words > 1 && r.tokens[m.name.from+1].class&stopWord == 0
	}
	if words > 1 && (r.opensLabel(m) || r.roleBehind(m)) {
		return true
	}
	return r.verbBeside(m)
}

// opensLabel reports whether m opens its block with a colon or comma behind it.
func (r *reading) opensLabel(m *mention) bool {
	b := r.tokens[m.from].block
	s := r.signAt(m.to, b)
	return m.from == r.first[b] && (isComma(s) || s == ':')
}

// roleBehind reports whether a word for what people do follows the name and a comma.
func (r *reading) roleBehind(m *mention) bool {
	const near = 4
	b := r.tokens[m.from].block
	if !isComma(r.signAt(m.to, b)) {
		return false
	}
	for k := m.to + 1; k < min(m.to+1+near, r.first[b+1]) && r.tokens[k].sign == 0; k++ {
		if r.tokens[k].class&roleWord != 0 {
			return true
		}
	}
	return false
}

// verbBeside reports whether m stands where only a speaker does: between a quotation's
// verb and the end of the clause, or between its beginning and the verb.
func (r *reading) verbBeside(m *mention) bool {
	b := r.tokens[m.from].block
	lo, hi := r.first[b], r.first[b+1]
	if p := m.from - 1; p > lo && r.tokens[p].class&(sayWord|phraseWord) != 0 && r.tokens[p-1].sign != 0 {
		return true
	}
	if m.to >= hi || r.tokens[m.to].class&sayWord == 0 {
		return false
	}
	if m.from > lo && r.tokens[m.from-1].sign == 0 {
		return false
	}
	return m.to+1 == hi || r.tokens[m.to+1].sign != 0 || r.tokens[m.to+1].class&thatWord != 0
}
