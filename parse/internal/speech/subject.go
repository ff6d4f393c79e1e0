package speech

import (
	"strings"

	"github.com/pullquote/pullquote/article"
)

// subjectBefore returns the mention that the verb at v is said of, looking back to lo.
func (r *reading) subjectBefore(v, lo int32) int32 {
	i := v - 1
	for i >= lo && r.tokens[i].sign == 0 && r.tokens[i].mention < 0 && r.tokens[i].class&(adverbWord|copulaWord) != 0 {
		i--
	}
	if i < lo {
		return -1
	}
	t := r.tokens[i]
	switch {
	case i == v-1 && r.tokens[v].class&clauseWord != 0 && r.isPronounIt(i): // "what it calls"
		return r.phrase(i, v)
	case isComma(t.sign) || t.sign == ')' || t.sign == '—' || t.sign == '–':
		return r.beforeInsertion(i, lo)
	case t.class&joinWord != 0: // "he stood up and said"
		return r.subjectOf(lo, i)
	case t.class&whoWord != 0 && (t.class&thatWord == 0 || r.relative(i, lo)):
		for k := i - 1; k >= max(lo, i-2); k-- {
			if m := r.tokens[k].mention; m >= 0 {
				return r.headNoun(m, k, i)
			}
		}
		return r.subjectOf(lo, i)
	case t.mention >= 0:
		return r.headOf(t.mention, lo)
	case t.sign == 0 && t.class&(prepositionWord|thatWord) == 0:
		return r.nounBefore(i, lo)
	}
	return r.subjectOf(lo, v)
}

// relative tells "a sign that said" from "she knew that said".
func (r *reading) relative(i, lo int32) bool {
	return i > lo && r.tokens[i-1].mention >= 0 && r.tokens[i-1].class&documentWord != 0
}

// headNoun returns the mention m, or what the noun is called that stands between it and the
// relative pronoun at i.
func (r *reading) headNoun(m, k, i int32) int32 {
	from := r.mentions[m].from - 1
	if k == i-1 || r.tokens[i-1].sign != 0 || r.tokens[i-1].class != 0 || from < r.first[r.tokens[i].block] || r.tokens[from].class&determinerWord == 0 {
		return m
	}
	return r.phrase(from, i)
}

// headOf returns the mention on which m depends: of "officials at the agency" the
// officials, of "Jane Doe of the union" Jane Doe.
func (r *reading) headOf(m, lo int32) int32 {
	for range 3 {
		p := r.mentions[m].from - 1
		if p <= lo || r.tokens[p].class&prepositionWord == 0 || r.tokens[p-1].mention < 0 || r.tokens[p-1].run != r.tokens[p].run {
			return m
		}
		if r.tokens[p].class&affiliationWord == 0 && r.tokens[p-1].class&documentWord == 0 {
			return m // but "his letter to the council says"
		}
		m = r.tokens[p-1].mention
	}
	return m
}

// beforeInsertion returns the mention before the insertion that ends with sign i:
// the leftmost name with a comma behind it, else the sentence's subject.
func (r *reading) beforeInsertion(i, lo int32) int32 {
	best := int32(-1)
	if isComma(r.tokens[i].sign) && i-1 > lo && r.tokens[i-1].sign == ')' {
		i--
	}
	if r.tokens[i].sign == ')' { // NAME (D-Ohio) said
		for k := i - 1; k > max(lo, i-maxBracket); k-- {
			if m := r.tokens[k-1].mention; r.tokens[k].sign == '(' && m >= 0 && r.mentions[m].to == k {
				return m
			}
		}
	}
	for k := i; k > lo; k-- {
		s := r.tokens[k].sign
		if !isComma(s) && s != '(' && s != '—' && s != '–' && r.tokens[k].class&whoWord == 0 {
			continue
		}
		m := r.tokens[k-1].mention
		if m < 0 || r.mentions[m].to != k {
			continue
		}
		if f := r.mentions[m].from; f > lo && r.tokens[f-1].class&prepositionWord != 0 {
			continue
		}
		if r.mentions[m].kind == named && !r.doubtful(m) || best < 0 {
			best = m
		}
	}
	if best < 0 {
		return r.subjectOf(lo, i)
	}
	return best
}

// maxBracket is how many tokens may stand in brackets behind a name.
const maxBracket = 8

// governed reports whether a preposition stands before mention m, or before its article.
func (r *reading) governed(m, lo int32) bool {
	f := r.mentions[m].from
	if f-1 > lo && r.tokens[f-1].class&determinerWord != 0 && r.tokens[f-1].sign == 0 {
		f--
	}
	return f > lo && r.tokens[f-1].class&prepositionWord != 0 && (r.tokens[f-1].class&whenWord == 0 || f-1 > lo)
}

// nounBefore makes a mention of the noun phrase that ends at i.
func (r *reading) nounBefore(i, lo int32) int32 {
	if t := r.tokens[i].class; t&timeWord != 0 && t&(roleWord|orgWord) == 0 {
		return r.subjectOf(lo, i) // "on a Sunday thanked"
	}
	from := i
	for from > lo && i-from < 6 {
		t := r.tokens[from-1]
		if t.sign != 0 || t.class&(phraseBreak|sayWord|sayingWord) != 0 || t.mention >= 0 && t.shape&possessive == 0 {
			break
		}
		from--
		if t.class&determinerWord != 0 {
			break
		}
	}
	if p := from - 1; p > lo && r.tokens[p].class&affiliationWord != 0 && r.tokens[p-1].mention >= 0 {
		return r.headOf(r.tokens[p-1].mention, lo)
	}
	if r.lex.has(freeVerb) && from > lo && r.tokens[from-1].class&prepositionWord != 0 {
		return r.subjectOf(lo, i) // "in einer Vorlesung sagte"
	}
	if r.tokens[from].class&(determinerWord) == 0 && from > lo && r.tokens[from-1].sign == 0 && r.tokens[from-1].class&joinWord == 0 {
		return r.subjectOf(lo, i)
	}
	if r.lex.has(sparse) && r.tokens[from].class&determinerWord == 0 && r.tokens[i].class&(roleWord|orgWord) == 0 {
		return -1
	}
	return r.phrase(from, i+1)
}

// isPronounIt tells the pronoun for what is no person.
func (r *reading) isPronounIt(i int32) bool { return strings.EqualFold(r.text(i, i+1), "it") }

// subjectOf returns the first mention of lo..hi that no preposition governs,
// people before others, and both before words that may be no name at all.
func (r *reading) subjectOf(lo, hi int32) int32 {
	first, doubtful := int32(-1), int32(-1)
	depth := 0
	for k := lo; k < hi; k++ {
		switch r.tokens[k].sign {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		}
		m := r.tokens[k].mention
		if m < 0 || depth > 0 {
			continue
		}
		n := &r.mentions[m]
		k = max(k, n.to-1)
		if r.tokens[n.to-1].shape&possessive != 0 && n.kind != pronoun || r.governed(m, lo) { // but "he's"
			continue
		}
		switch {
		case r.doubtful(m):
			if doubtful < 0 {
				doubtful = m
			}
		case n.kind == pronoun || n.kind == named && !n.org:
			return m
		case n.from == lo && first < 0 && r.verbFollows(n.to, hi):
			return m
		case first < 0:
			first = m
		}
	}
	if first < 0 {
		return doubtful
	}
	return first
}

// verbFollows reports whether a verb can follow a subject that ends at i.
func (r *reading) verbFollows(i, hi int32) bool {
	return i < hi && r.tokens[i].sign == 0 && r.tokens[i].mention < 0 && r.tokens[i].shape&capital == 0
}

// doubtful tells a capital that may stand for other reasons than a name: words in
// capitals throughout that open a sentence, or one word of whose bearer nothing else is
// known, and that opens a sentence, is in capitals or goes with a noun in small letters.
func (r *reading) doubtful(m int32) bool {
	n := &r.mentions[m]
	t := r.tokens[n.from]
	if n.kind == named && n.to-n.from > 1 && t.shape&(initial|allCaps) == initial|allCaps && r.tokens[n.to-1].shape&allCaps != 0 {
		return true // a dateline
	}
	if n.kind != named || n.to-n.from != 1 || n.gender != 0 {
		return false
	}
	if t.shape&(initial|allCaps) == 0 && !r.headFollows(n.to, r.first[t.block+1]) && !r.unlisted(n.to, t.block) {
		return false
	}
	k := r.resolve(m)
	return k < 0 || !r.cast.people[k].full
}

// unlisted reports whether a word in small letters stands at i of which nothing is known.
func (r *reading) unlisted(i, b int32) bool {
	return i < r.first[b+1] && r.tokens[i].sign == 0 && r.tokens[i].class == 0 && r.tokens[i].shape&(capital|digits) == 0
}

// plainSubject reads title and name behind a verb in a script without capitals, up
// to a preposition or sign.
func (r *reading) plainSubject(i, end int32) int32 {
	const maxWords = 8
	for i < end && r.tokens[i].class&honorificWord != 0 {
		i++
	}
	to := i
	for to < min(end, i+maxWords) && r.tokens[to].sign == 0 && r.tokens[to].class&(stopWord|prepositionWord|thatWord|whoWord|sayWord|timeWord|adverbWord) == 0 {
		to++
	}
	name := i
	if name < to && r.tokens[name].class&roleWord != 0 {
		name++
		if name < to && r.tokens[name].class&affiliationWord != 0 { // متحدث باسم الشرطة
			return r.phrase(i, min(to, name+2))
		}
		for name < to-1 && (isDefinite(r.text(name, name+1)) || r.tokens[name].class&honorificWord != 0) {
			name++
		}
	}
	if name == i && to-i >= 3 && isDefinite(r.text(i, i+1)) && !isDefinite(r.text(i+1, i+2)) && r.tokens[i].class == 0 {
		name++ // a title that is not listed
	}
	if to == i || to-name > 4 {
		return -1
	}
	if name == to || r.tokens[i].class&pronounWord != 0 {
		return r.phrase(i, to)
	}
	m := r.addName(span32{name, to})
	if m < 0 {
		return -1
	}
	if r.tokens[name].class&orgWord != 0 && name == i {
		r.setOrganisation(m)
	}
	if name > i && r.mentions[m].person >= 0 {
		r.describe(r.mentions[m].person, span32{i, name}, phraseRank)
	}
	return m
}

// likelySubject is subjectOf where no verb tells that anybody speaks. Then it takes
// people alone, where the vocabulary cannot tell organisations from other nouns.
func (r *reading) likelySubject(lo, hi int32) int32 {
	m := r.subjectOf(lo, hi)
	if m >= 0 && r.lex.has(sparse) && (r.mentions[m].org || r.mentions[m].kind == described && r.mentions[m].person < 0) {
		return -1
	}
	return m
}

// isDefinite reports whether an Arabic noun is written as one with its article.
func isDefinite(word string) bool { return strings.HasPrefix(word, "ال") }

// setOrganisation makes the mention m, and whom it names, an organisation.
func (r *reading) setOrganisation(m int32) {
	r.mentions[m].org = true
	if k := r.mentions[m].person; k >= 0 {
		r.cast.people[k].Kind = article.Organisation
	}
}

// plainMentions finds the people of a script without capitals: behind reporting verbs.
func (r *reading) plainMentions() {
	if !r.lex.has(noCapitals) {
		return
	}
	for v := range r.tokens {
		if t := r.tokens[v]; t.class&sayWord != 0 && t.run < 0 {
			if next := int32(v) + 1; next < r.first[t.block+1] && r.tokens[next].class&(roleWord|honorificWord) != 0 {
				r.plainSubject(next, r.clauseEnd(next, t.block))
			}
		}
	}
}

// subjectAfter returns the mention a verb before i is said of, making one of an
// unlisted noun if need be.
func (r *reading) subjectAfter(i, end int32) int32 {
	i = r.skipAdverbs(i, end)
	if r.lex.has(noCapitals) {
		return r.plainSubject(i, end)
	}
	if m := r.mentionFrom(i, end); m >= 0 {
		return m
	}
	if i < end && r.tokens[i].class&manyWord != 0 && (i+1 == end || r.tokens[i+1].sign != 0 || r.tokens[i+1].class&affiliationWord != 0) {
		return r.phrase(i, r.modifierEnd(i+1, end)) // one of the advisers; another
	}
	k := i
	for k < min(i+6, end) && r.tokens[k].sign == 0 && r.tokens[k].class&(phraseBreak|timeWord) == 0 {
		k++
	}
	if k > i && (r.tokens[i].class&determinerWord != 0 || r.tokens[i].shape&capital != 0) && k > r.afterArticle(i) {
		return r.phrase(i, k)
	}
	return r.nameAhead(i, end)
}

// nameAhead returns the name behind a title that is not listed: "master of ceremonies
// Jane Doe".
func (r *reading) nameAhead(i, end int32) int32 {
	for k := i; k < min(i+5, end); k++ {
		t := r.tokens[k]
		if m := t.mention; m >= 0 {
			if r.mentions[m].kind == named && r.mentions[m].name.to-r.mentions[m].name.from >= 2 && k > i && r.tokens[k-1].class == 0 {
				return m
			}
			return -1
		}
		if t.sign != 0 && t.shape&spaceAfter != 0 || t.class&(phraseBreak&^affiliationWord) != 0 && t.class&affiliationWord == 0 {
			return -1
		}
	}
	return -1
}

// phrase makes a mention of the words at from..to.
func (r *reading) phrase(from, to int32) int32 {
	role := span32{from, to}
	for role.to-role.from > 1 && r.tokens[role.from].class&determinerWord != 0 && r.tokens[role.from+1].class&affiliationWord == 0 {
		role.from++
	}
	r.mentions = append(r.mentions, mention{from: from, to: to, name: span32{to, to}, role: role, kind: described, person: -1})
	return int32(len(r.mentions) - 1)
}
