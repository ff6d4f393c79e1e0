package speech

import "unicode/utf8"

// maxRole is how many tokens a role may have.
const maxRole = 40

// appositive reads what follows a name after a comma: "Jane Doe, a lawyer from
// Leeds, said". It returns the role, empty if there is none, and the token after
// the insertion. In a label whatever follows the name is the role.
func (r *reading) appositive(i int32, label bool) (span32, int32) {
	if int(i) >= len(r.tokens) || i == 0 {
		return span32{}, i
	}
	b := r.tokens[i-1].block
	hi := r.first[b+1]
	if s := r.signAt(i, b); label && r.lex.has(unspacedWords) {
		return r.bracketRole(i, hi)
	} else if s == '(' {
		for k := i; k < min(i+8, hi); k++ {
			if r.tokens[k].sign == ')' {
				i = k + 1
				break
			}
		}
	}
	j := i + 1
	if s := r.signAt(i, b); isDash(s) && !label {
		if from := r.afterArticles(j, hi); from == j || from >= hi || !r.opensRole(j, from, hi) {
			return span32{}, i
		}
	} else if !isComma(s) {
		if j = i; !label || i >= hi || r.tokens[i-1].shape&lineAfter == 0 || !r.opensRole(i, r.afterArticles(i, hi), hi) {
			return span32{}, i
		}
	}
	if j+1 < hi && r.tokens[j].shape&digits != 0 && isComma(r.tokens[j+1].sign) {
		j += 2
	} else if j+2 < hi && r.lex.has(freeVerb) && r.tokens[j].shape&digits != 0 && isComma(r.tokens[j+2].sign) { // 24 ans
		j += 3
	}
	from := r.afterArticles(j, hi)
	if from >= hi || r.tokens[from].run != r.tokens[i-1].run || !label && !r.opensRole(j, from, hi) {
		return span32{}, i
	}
	to := r.roleEnd(from, hi, label)
	if to <= from {
		return span32{}, i
	}
	next := to
	if isComma(r.signAt(to, b)) {
		next++
	}
	return span32{from, to}, next
}

// bracketRole reads the role behind a name in scripts without spaces: in brackets,
// or after a comma.
func (r *reading) bracketRole(i, hi int32) (span32, int32) {
	for i < hi && r.tokens[i].sign == 0 { // an honorific
		i++
	}
	if i+1 >= hi {
		return span32{}, i
	}
	to := i + 1
	for to < hi && !isTerminal(r.tokens[to].sign) && r.tokens[to].sign != ')' && r.tokens[to].sign != '）' && r.tokens[to].sign != ':' && r.tokens[to].sign != '：' {
		to++
	}
	return span32{i + 1, to}, to
}

func isComma(c rune) bool { return c == ',' || c == '،' || c == '，' || c == '、' }

// afterArticles skips articles, but not "his" or "one".
func (r *reading) afterArticles(i, hi int32) int32 {
	for i < hi && r.tokens[i].class&determinerWord != 0 && utf8.RuneCountInString(r.text(i, i+1)) <= 3 && !r.possessiveDeterminer(i) && r.tokens[i].class&pronounWord == 0 &&
		r.text(i, i+1) != "one" && r.text(i, i+1) != "our" && r.text(i, i+1) != "my" && r.text(i, i+1) != "its" {
		i++
	}
	return i
}

// opensRole reports whether what begins at i (from, after its articles) describes
// somebody: it has an article, or a word for what people do before any verb.
func (r *reading) opensRole(i, from, hi int32) bool {
	c := r.tokens[from].class
	if r.tokens[from].sign != 0 || c&(whoWord|pronounWord|joinWord|adverbWord|thatWord|timeWord) != 0 || c&(sayWord|toneWord|sayingWord) != 0 && c&(roleWord|orgWord) == 0 {
		return false
	}
	article := (from > i || c&determinerWord != 0) && !r.lex.has(nounCapitals) // there it may open a relative clause
	if c&prepositionWord != 0 {
		for k := from + 1; r.text(from, from+1) == "of" && k < min(from+6, hi) && r.tokens[k].sign == 0; k++ {
			if r.tokens[k].class&orgWord != 0 {
				return true
			}
		}
		return c&affiliationWord != 0 && r.opensObject(from+1, hi) && r.text(from, from+1) != "in" && r.text(from, from+1) != "on"
	}
	for k := from; k < min(from+12, hi); k++ {
		t := r.tokens[k]
		if t.sign != 0 && t.sign != '-' && t.sign != '/' {
			return article && k > from && t.sign != '“' && t.sign != '"'
		}
		if r.isRole(k) && (t.class&sayWord == 0 || article) {
			return true
		}
		if t.class&(copulaWord|sayWord|pronounWord|whoWord) != 0 {
			return false
		}
	}
	return article
}

// roleEnd returns where the role that begins at from ends. Commas within it are
// run over where more of the same follows.
func (r *reading) roleEnd(from, hi int32, label bool) int32 {
	run := r.tokens[from].run
	for k := from; k < min(from+maxRole, hi); k++ {
		t := r.tokens[k]
		switch {
		case t.run != run:
			return k
		case isComma(t.sign):
			if !label && !r.roleGoesOn(k+1, hi) {
				return k
			}
		case t.sign == '.' || t.sign == ':' || t.sign == ';' || t.sign == ')' || t.sign == '?' || t.sign == '!' || t.sign == '–' || t.sign == '—' || t.sign == '：' || t.sign == '。' || t.sign == '“' || t.sign == '"' || t.sign == '«':
			return k
		case t.class&whoWord != 0 && !label, t.class&thatWord != 0 && !label:
			return k
		case !label && t.class&(sayWord|copulaWord) != 0 && t.class&(roleWord|orgWord|documentWord) == 0 && k > from:
			return k
		}
	}
	return min(from+maxRole, hi)
}

// roleGoesOn reports whether the role goes on behind a comma: with "and", with
// another role, or with the organisation.
func (r *reading) roleGoesOn(i, hi int32) bool {
	if i >= hi {
		return false
	}
	j := i
	if r.tokens[j].class&joinWord != 0 && j+1 < hi {
		j++
	}
	j = r.afterArticles(j, hi)
	if j >= hi || r.tokens[j].sign != 0 || r.tokens[j].class&(pronounWord|stopWord|sayWord|adverbWord) != 0 && r.tokens[j].class&roleWord == 0 {
		return false
	}
	role, org := false, false
	for k := j; k < min(j+8, hi); k++ {
		t := r.tokens[k]
		if t.sign != 0 {
			return role && t.sign == ',' || org && (t.sign == ',' || t.sign == '.')
		}
		if t.class&(sayWord|copulaWord|pronounWord) != 0 && t.class&(roleWord|orgWord) == 0 {
			return false
		}
		if t.class&prepositionWord != 0 {
			return role
		}
		role = role || t.shape&capital == 0 && r.isRole(k)
		org = org || t.class&orgWord != 0 && t.shape&capital != 0
	}
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
	if k < 0 || r.mentions[k].kind != described || r.mentions[k].org || r.mentions[k].from > r.first[b] && r.tokens[r.mentions[k].from-1].class&prepositionWord != 0 || m.to < hi && !isComma(r.tokens[m.to].sign) && !isTerminal(r.tokens[m.to].sign) && r.tokens[m.to].class&sayWord == 0 {
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

// copula reads "Jane Doe is the founder of X".
func (r *reading) copula(m *mention) span32 {
	b := r.tokens[m.from].block
	hi := r.first[b+1]
	if m.to+1 >= hi || r.tokens[m.to].class&copulaWord == 0 || r.tokens[m.to].run >= 0 {
		return span32{}
	}
	i := m.to + 1
	from := r.afterArticles(i, hi)
	if from >= hi || r.tokens[from].sign != 0 {
		return span32{}
	}
	for k := from; k < min(from+5, hi); k++ {
		t := r.tokens[k]
		if t.sign != 0 || t.class&(prepositionWord|adverbWord|pronounWord|joinWord) != 0 {
			return span32{}
		}
		if r.isRole(k) {
			return span32{from, r.roleEnd(from, hi, false)}
		}
	}
	return span32{}
}
