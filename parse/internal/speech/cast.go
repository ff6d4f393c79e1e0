package speech

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/parse/internal/plain"
)

// cast is everybody the body names, by name, surname and first name.
type cast struct {
	people  []castMember
	byName  map[string]int32
	bySur   map[string][]int32
	byGiven map[string][]int32
}

// castMember is somebody named in full, and what the text says of them.
type castMember struct {
	article.Person
	words     []string // of the name, in lower case
	gender    class
	full      bool  // more than one word of name
	mention   int32 // the first
	mentions  int32 // how often the text has the name, in full or with a title
	roleRank  int   // how much the role tells; a better one replaces it
	roleWords int   // how many words the role has
}

// How much a role tells, by where it was found.
const (
	titleRank = iota + 1
	copulaRank
	phraseRank
	appositiveRank
	labelRank
)

// register adds the person a mention names to the cast, with the role it gives.
func (r *reading) register(i int32) {
	m := &r.mentions[i]
	if m.kind != named || m.name.empty() {
		return
	}
	words := m.name.to - m.name.from
	title := m.name.from > m.from
	if words == 1 && !title && !m.org {
		return
	}
	if m.person = r.cast.add(r, i); m.person < 0 {
		return
	}
	p := &r.cast.people[m.person]
	p.gender |= m.gender
	p.mentions++
	if m.org {
		return
	}
	if !m.role.empty() {
		rank := titleRank
		if m.role.to-m.role.from > 1 {
			rank = phraseRank
		}
		r.describe(m.person, m.role, rank)
	}
}

// registerOneName adds somebody to the cast of whom the page gives a first name only.
func (r *reading) registerOneName(i int32) {
	m := &r.mentions[i]
	if m.kind != named || m.person >= 0 || m.org || m.name.to-m.name.from != 1 || !r.isGiven(m.name.from) || r.byOneName(m) >= 0 {
		return
	}
	if m.person = r.cast.add(r, i); m.person >= 0 {
		p := &r.cast.people[m.person]
		p.gender |= m.gender
		p.mentions++
	}
}

// add returns the member of the cast that mention i names, a new one if need be, and
// -1 if its name has no words. A surname with a title is the person of that surname.
func (c *cast) add(r *reading, i int32) int32 {
	m := r.mentions[i]
	name := r.nameText(m.name)
	if c.byName == nil {
		c.byName, c.bySur, c.byGiven = map[string]int32{}, map[string][]int32{}, map[string][]int32{}
	}
	key := strings.ToLower(name)
	if k, ok := c.byName[key]; ok {
		return k
	}
	words := strings.Fields(key)
	if len(words) == 0 {
		return -1
	}
	if !m.org {
		if k, ok := c.known(words); ok {
			if p := &c.people[k]; r.fuller(words, p.words) {
				p.Name, p.words, p.full = name, words, true
				c.byName[key] = k
				c.index(k, words)
			}
			return k
		}
	}
	if k := c.inCase(r.lex, words); k >= 0 && !m.org && len(c.people[k].words) == len(words) {
		return k
	}
	if k := c.longForm(name); m.org && k >= 0 {
		c.byName[key] = k
		return k
	}
	k := int32(len(c.people))
	p := castMember{Person: article.Person{Name: name, Kind: article.Human}, words: words, full: len(words) > 1, mention: i}
	if m.org {
		p.Kind = article.Organisation
	}
	c.people = append(c.people, p)
	c.byName[key] = k
	c.index(k, words)
	return k
}

// addUnnamed adds somebody known by a description only, whom mention i brings in.
func (c *cast) addUnnamed(words string, i int32, gender class) int32 {
	if words == "" {
		return -1
	}
	c.people = append(c.people, castMember{Person: article.Person{Name: words, Kind: article.Unnamed}, gender: gender, mention: i, roleRank: labelRank})
	return int32(len(c.people) - 1)
}

// longForm finds the organisation whose initials name is, -1 if none is known.
func (c *cast) longForm(name string) int32 {
	if len(name) < 3 || len(name) > 6 || strings.ToUpper(name) != name {
		return -1
	}
	for k := range c.people[:min(len(c.people), maxCast)] {
		if p := &c.people[k]; p.Kind == article.Organisation && len(p.words) > 1 && initials(p.Name) == name {
			return int32(k)
		}
	}
	return -1
}

// fuller reports whether a form of somebody's name tells more than the one known: it
// has more words or longer ones. A word before the first name is no part of it.
func (r *reading) fuller(words, known []string) bool {
	switch more := len(words) - len(known); {
	case len(known) > 1 && isTail(known, words):
		return r.isFirstName(words[0])
	case len(words) > 1 && isTail(words, known):
		return r.isFirstName(words[0]) && !r.isFirstName(known[0])
	case more == 0:
		return len(strings.Join(words, "")) > len(strings.Join(known, ""))
	default:
		return more > 0
	}
}

// isFirstName reports whether word is a first name that the lexicon lists, or an initial.
func (r *reading) isFirstName(word string) bool {
	return r.lex.lookup(word)&(maleWord|femaleWord) != 0 || utf8.RuneCountInString(strings.TrimRight(word, ".")) == 1
}

func (c *cast) index(k int32, words []string) {
	if c.people[k].Kind == article.Organisation {
		return
	}
	last := surnameOf(words)
	c.bySur[last] = append(c.bySur[last], k)
	if len(words) > 1 {
		c.byGiven[words[0]] = append(c.byGiven[words[0]], k)
	}
}

// surnameOf returns the last word that is no suffix of a name.
func surnameOf(words []string) string {
	last := words[len(words)-1]
	if len(words) > 1 && (last == "jr." || last == "jr" || last == "sr." || last == "iii" || last == "ii") {
		last = words[len(words)-2]
	}
	return last
}

// maxCast bounds how many people are gone through one by one.
const maxCast = 256

// maxNamesakes bounds how many people of one surname are compared.
const maxNamesakes = 16

// known finds the person a name can be a form of: with an initial more or less,
// or by the surname alone.
func (c *cast) known(words []string) (int32, bool) {
	same := c.bySur[surnameOf(words)]
	for n := len(same) - 1; n >= max(0, len(same)-maxNamesakes); n-- {
		have := c.people[same[n]].words
		if len(words) == 1 || isTail(words, have) || len(have) > 1 && isTail(have, words) || len(have) == 1 || have[0] == words[0] || sameInitial(have[0], words[0]) {
			return same[n], true
		}
	}
	return 0, false
}

// isTail reports whether a name ends with the words of a shorter one.
func isTail(short, long []string) bool {
	return len(long) > len(short) && slices.Equal(long[len(long)-len(short):], short)
}

// sameInitial reports whether one first name is short for the other: "J." or "Josh"
// for "Joshua".
func sameInitial(a, b string) bool {
	if short := min(len(a), len(b)); short >= 3 && a[:short] == b[:short] {
		return true
	}
	x, xn := utf8.DecodeRuneInString(a)
	y, yn := utf8.DecodeRuneInString(b)
	return x == y && (len(a) <= xn+1 || len(b) <= yn+1)
}

// inCase finds the person whose name words are, or end, in another case; -1 if none.
func (c *cast) inCase(lex *lexicon, words []string) int32 {
	if len(lex.cases) == 0 || len(words) == 0 {
		return -1
	}
	for k := range c.people[:min(len(c.people), maxCast)] {
		have := c.people[k].words
		if c.people[k].Kind == article.Organisation || len(have) < 2 || len(words) > len(have) {
			continue
		}
		if slices.EqualFunc(have[len(have)-len(words):], words, lex.sameName) {
			return int32(k)
		}
	}
	return -1
}

// nameText is the name at s as printed, on one line, without a bracket or stop at its end.
func (r *reading) nameText(s span32) string {
	return strings.TrimRight(plain.Name(r.text(s.from, s.to)), ",;:")
}

// describe gives a person the role at s unless a better one is known.
func (r *reading) describe(person int32, s span32, rank int) {
	if person < 0 || s.empty() || r.cast.people[person].roleRank >= rank {
		return
	}
	p := &r.cast.people[person]
	role, affiliation := r.splitRole(s)
	if role == "" && affiliation == "" {
		return
	}
	if role == "" && p.Affiliation == "" {
		role = p.Role // an affiliation alone adds to a title
	}
	p.Role, p.Affiliation, p.roleRank, p.roleWords = role, affiliation, rank, len(strings.Fields(role))
	for k := s.from; k < min(s.to, s.from+4); k++ {
		p.gender |= r.tokens[k].class & (maleWord | femaleWord) &^ r.pronounGender(k)
	}
}

// pronounGender keeps "his mother" from telling two genders.
func (r *reading) pronounGender(k int32) class {
	if r.tokens[k].class&determinerWord != 0 {
		return maleWord | femaleWord
	}
	return 0
}
