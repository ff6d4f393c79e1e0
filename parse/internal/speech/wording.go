package speech

import "github.com/pullquote/pullquote/article"

// wording binds a few words within a sentence to the person that is about, whose they
// likely are: NAME admired him as a “friend of the arts”. Words with a capital are
// titles, those before a noun some label.
func (r *reading) wording(q *run) binding {
	none := binding{mention: -1}
	from := r.sentenceStart(q.open)
	if q.words < 2 || q.words >= minLoose || q.unclosed || from >= q.open || r.tokens[q.open+1].shape&capital != 0 || r.modifies(q) {
		return none
	}
	m := r.subjectOf(from, q.open)
	if !r.isSomebody(m) || r.tokens[r.mentions[m].from].run >= 0 {
		return none
	}
	if k := r.resolve(m); k < 0 || !r.cast.people[k].full || r.cast.people[k].Kind == article.Organisation {
		return none
	}
	return binding{mention: m, rule: "wording"}
}

// isSomebody reports whether mention m is a person's name or a pronoun.
func (r *reading) isSomebody(m int32) bool {
	return m >= 0 && r.mentions[m].kind != described && !r.mentions[m].org
}

// hasRole reports whether mention m tells somebody by a role: "the spokesman".
func (r *reading) hasRole(m int32) bool {
	return m >= 0 && r.isRole(r.mentions[m].to-1)
}

// modifies reports whether a noun that the run tells more of stands behind it: “low
// energy” candidate.
func (r *reading) modifies(q *run) bool {
	i := q.close + 1
	if i >= r.first[q.block+1] || r.lastSign(q) != 0 {
		return false
	}
	t := r.tokens[i]
	return t.sign != 0 || t.shape&capital == 0 && t.class&(stopWord|prepositionWord|joinWord|thatWord|whoWord|copulaWord|determinerWord) == 0
}

// termed reports whether the words before the run tell that it is somebody's wording or
// what something is called: the phrase “…”, chants of “…”, was dubbed the “…”, hailed as
// a “…”.
func (r *reading) termed(q *run) bool {
	lo, i := r.first[q.block], q.open-1
	if i > lo && r.tokens[i].class&determinerWord != 0 && r.tokens[i-1].class&(namingWord|capacityWord) != 0 {
		i--
	}
	if i < lo {
		return false
	}
	switch t := r.tokens[i]; {
	case t.sign == '(':
		return q.words < minLoose
	case t.class&namingWord != 0:
		return i < q.open-1 || !r.titleCase(q)
	case t.class&capacityWord != 0:
		return i > lo && r.tokens[i-1].sign == 0
	case t.class&(remarkWord|termWord) != 0:
		return true
	case i == lo:
		return false
	case isComma(t.sign):
		return r.tokens[i-1].class&(remarkWord|termWord) == remarkWord && !r.titleCase(q)
	case t.class&(thatWord|prepositionWord|copulaWord) != 0:
		before := r.tokens[i-1]
		return before.class&termWord != 0 || before.class&remarkWord != 0 && !r.titleCase(q)
	}
	return false
}

// namesWork reports whether the run is the title of a show, a book or the like, though a
// sign that ends it could be that of speech: NAME said on the show “High Water.”
func (r *reading) namesWork(q *run) bool {
	i := q.open - 1
	if i < r.first[q.block] {
		return false
	}
	t, last := r.tokens[i], r.lastSign(q)
	if isTerminal(last) && last != '.' || !r.titleCase(q) && (q.words > 1 || r.tokens[q.open+1].shape&capital == 0) {
		return false
	}
	switch {
	case t.class&workWord != 0:
		return true
	case t.shape&possessive != 0:
		return q.words > 1 || t.mention >= 0 && r.mentions[t.mention].org
	}
	return q.words > 1 && t.class&prepositionWord != 0
}
