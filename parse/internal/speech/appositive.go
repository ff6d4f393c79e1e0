package speech

import (
	"unicode/utf8"

	"github.com/pullquote/pullquote/article"
)

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
	if to <= from || !label && (r.opensClause(i, to, hi) || r.speaksOfOthers(span32{from, to}) || r.isOrganisation(span32{from, to}) || r.isWork(i, from)) {
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
	if r.tokens[from].sign != 0 || c&(whoWord|pronounWord|joinWord|adverbWord|thatWord) != 0 || c&timeWord != 0 && from == i || c&(sayWord|toneWord|sayingWord) != 0 && c&(roleWord|orgWord) == 0 {
		return false
	}
	// Where nouns have capitals, an article may open a relative clause.
	article := (from > i || c&determinerWord != 0) && c&timeWord == 0 && !r.lex.has(nounCapitals)
	if from == i && (r.pointsElsewhere(from) || c&stopWord != 0 && c&(determinerWord|prepositionWord|roleWord) == 0 && r.tokens[from].shape&capital == 0) {
		return false
	}
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
			return article && k > from && t.class&whoWord != 0 && t.class&thatWord == 0
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
		case t.sign == '.' || t.sign == ':' || t.sign == ';' || t.sign == '(' && !label || t.sign == ')' || t.sign == '?' || t.sign == '!' || t.sign == '–' || t.sign == '—' || t.sign == '：' || t.sign == '。' || t.sign == '“' || t.sign == '"' || t.sign == '«':
			return k
		case t.class&whoWord != 0 && !label, t.class&thatWord != 0 && !label:
			return k
		case !label && k > from && r.adverbEnds(k, hi):
			return k
		case !label && t.class&prepositionWord != 0 && k > from && r.startsClause(k):
			return r.lastRole(from, k)
		case !label && t.class&(sayWord|copulaWord) != 0 && t.class&(roleWord|orgWord|documentWord) == 0 && k > from:
			return k
		}
	}
	return min(from+maxRole, hi)
}

// adverbEnds tells the adverb of a verb, which ends the role before it, from that of
// an adjective: "the island's only shop".
func (r *reading) adverbEnds(k, hi int32) bool {
	t, before := r.tokens[k], r.tokens[k-1]
	if t.class&adverbWord == 0 || t.class&(prepositionWord|determinerWord|joinWord) != 0 || k+1 >= hi {
		return false
	}
	if before.class&(joinWord|determinerWord) != 0 || before.shape&possessive != 0 || isComma(before.sign) {
		return false
	}
	return !r.isRole(k+1) && r.tokens[k+1].class&honorificWord == 0
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

// startsClause reports whether the preposition at k leads on to when or how rather
// than to what a role is about.
func (r *reading) startsClause(k int32) bool {
	switch r.text(k, k+1) {
	case "off", "during", "until", "since", "despite", "before", "after", "like", "amid":
		return true
	}
	return false
}

// lastRole returns the end of the last word of from..to that names what somebody
// does, or to if none does.
func (r *reading) lastRole(from, to int32) int32 {
	for k := to; k > from; k-- {
		if r.isRole(k - 1) {
			return k
		}
	}
	return to
}

// opensClause reports whether what ends at to is the subject of a verb there, and not
// a description of the name that ends at i: "for Doe, a second man said".
func (r *reading) opensClause(i, to, hi int32) bool {
	if r.tokens[to-1].class&determinerWord != 0 {
		return true
	}
	if to >= hi || r.tokens[to].sign != 0 {
		return false
	}
	if r.tokens[to].class&copulaWord != 0 {
		return true
	}
	m := r.tokens[i-1].mention
	if m < 0 || r.tokens[to].class&sayWord == 0 {
		return false
	}
	from := r.mentions[m].from
	return from > r.first[r.tokens[from].block] && r.tokens[from-1].class&prepositionWord != 0
}

// pointsElsewhere tells determiners that open no description of one person.
func (r *reading) pointsElsewhere(i int32) bool {
	switch r.text(i, i+1) {
	case "this", "these", "that", "those", "most", "each", "every", "all", "any", "no", "some", "several", "many", "few", "both", "your":
		return true
	}
	return false
}

// speaksOfOthers reports whether what follows a name and a comma is the next of a
// list or says what several are: "Jane Doe, lawyer Ann Roe", "Doe and Roe, lawyers".
func (r *reading) speaksOfOthers(s span32) bool {
	for k := s.from; k < s.to; k++ {
		t := r.tokens[k]
		if t.class&prepositionWord != 0 || t.mention < 0 && r.isRole(k) {
			return r.isPlural(r.headRole(s))
		}
		if t.mention < 0 {
			continue
		}
		if m := &r.mentions[t.mention]; m.from == k && r.isTitledPerson(m) {
			return true
		}
	}
	return r.isPlural(r.headRole(s))
}

// isOrganisation reports whether the words at s name an organisation: "the mayor's office".
func (r *reading) isOrganisation(s span32) bool {
	k := s.from
	for k < s.to && r.tokens[k].sign == 0 && r.tokens[k].class&prepositionWord == 0 {
		k++
	}
	return k > s.from && r.tokens[k-1].class&orgWord != 0 && r.tokens[k-1].class&roleWord == 0 && r.tokens[k-1].shape&capital != 0 && r.headRole(s) < 0
}

// isTitledPerson tells "Chief Jane Doe" from "Head of Global Research", whose words
// are written alike.
func (r *reading) isTitledPerson(m *mention) bool {
	if m.kind != named || m.org || m.name.from == m.from || r.tokens[m.to-1].shape&possessive != 0 {
		return false
	}
	if m.role.empty() {
		return true // Mr Doe
	}
	if m.name.to-m.name.from < 2 || r.isGiven(m.name.from) {
		return m.name.to-m.name.from > 1
	}
	return !r.lex.has(nounCapitals) && !r.isRole(m.name.to-1) && !r.lists(m.role.from, m.role.to, prepositionWord) && !r.lists(m.name.from, m.name.to, orgWord)
}

// isGiven reports whether the word at i is a first name that the lexicon lists.
func (r *reading) isGiven(i int32) bool {
	t := r.tokens[i]
	return t.class&(maleWord|femaleWord) != 0 && t.class&(roleWord|honorificWord|determinerWord|pronounWord) == 0
}

// headRole returns the noun of the role at s: the last of its first words, up to a
// preposition or sign. It returns -1 if none of them names what somebody does.
func (r *reading) headRole(s span32) int32 {
	head := int32(-1)
	for k := s.from; k < s.to; k++ {
		t := r.tokens[k]
		if t.sign != 0 || t.class&(prepositionWord|joinWord) != 0 {
			break
		}
		if r.isRole(k) && t.shape&possessive == 0 {
			head = k
		}
	}
	return head
}

// isPlural reports whether the role at i is one of several people.
func (r *reading) isPlural(i int32) bool {
	if i < 0 || r.lex.has(noCapitals|unspacedWords) {
		return false
	}
	w := r.text(i, i+1)
	return len(w) > minAgent && w[len(w)-1] == 's' && r.lex.lookup(w[:len(w)-1])&roleWord != 0
}

// isWork reports whether what follows the name that ends at i is the title of a
// work, which the page sets apart.
func (r *reading) isWork(i, from int32) bool {
	t := r.tokens[from]
	for _, m := range r.article.Body[t.block].Text.Marks {
		if m.Kind == article.Emphasis && int32(m.Start) > r.tokens[i-1].start && int32(m.Start) <= t.start && int32(m.End) >= t.end {
			return true
		}
	}
	return false
}
