package speech

import (
	"strings"

	"github.com/pullquote/pullquote/article"
)

// speaker returns whom mention i means: the fullest name and what is known of them.
func (r *reading) speaker(i int32) article.Person {
	m := &r.mentions[i]
	if k := r.resolve(i); k >= 0 {
		return r.cast.people[k].Person
	}
	switch {
	case m.kind == named && r.nameText(m.name) == "":
	case m.kind == named:
		return r.single(m)
	case m.kind == pronoun && r.tokens[m.from].class&selfWord != 0 && len(r.article.Authors) == 1:
		return article.Person{Name: r.article.Authors[0].Name, Kind: article.Human}
	case m.kind == described:
		if words := r.nameText(m.role); words != "" && !r.isIt(m) {
			return article.Person{Name: words, Kind: article.Unnamed}
		}
	}
	return article.Person{}
}

// single is somebody of whom the page gives one name only.
func (r *reading) single(m *mention) article.Person {
	p := article.Person{Name: r.nameText(m.name), Kind: article.Human}
	if m.org || m.from > 0 && m.from > r.first[r.tokens[m.from].block] && r.text(m.from-1, m.from) == "the" {
		p.Kind = article.Organisation
		return p
	}
	for _, f := range roleForms {
		if role := f.read(r, m); !role.empty() {
			p.Role, p.Affiliation = r.splitRole(role)
			break
		}
	}
	return p
}

// resolve returns the member of the cast that mention i means, -1 if none.
func (r *reading) resolve(i int32) int32 {
	m := &r.mentions[i]
	if m.person >= 0 {
		return m.person
	}
	switch m.kind {
	case named:
		m.person = r.byOneName(m)
	case pronoun:
		m.person = r.antecedent(i)
	case described:
		m.person = r.byDescription(m)
	}
	return m.person
}

// byOneName finds the person of a surname, else of a first name.
func (r *reading) byOneName(m *mention) int32 {
	key := strings.ToLower(r.nameText(m.name))
	gender := class(0) // as the title tells: "Ms. Taylor"
	if m.name.from > m.from {
		gender = m.gender
	}
	for _, index := range [...]map[string][]int32{r.cast.bySur, r.cast.byGiven} {
		best := int32(-1)
		for _, k := range index[key][:min(len(index[key]), maxNamesakes)] {
			if agree(gender, r.cast.people[k].gender) && (best < 0 || r.likelier(k, best, m)) {
				best = k
			}
		}
		if best >= 0 && r.cast.people[best].full {
			return best
		}
	}
	if k, ok := r.cast.byName[key]; ok {
		return k
	}
	return r.cast.inCase(r.lex, strings.Fields(key))
}

// likelier reports whether m, one name, means a rather than b, which comes before a in
// the cast: who has been named in full, and more often.
func (r *reading) likelier(a, b int32, m *mention) bool {
	p, q := &r.cast.people[a], &r.cast.people[b]
	if !q.full || !p.full {
		return p.full
	}
	return r.mentions[p.mention].from <= m.from && p.mentions >= q.mentions
}

// byDescription finds whom the words that describe somebody mean.
func (r *reading) byDescription(m *mention) int32 {
	if r.isIt(m) {
		return r.organisationBefore(m.from)
	}
	if m.to-m.from == 1 && r.tokens[m.from].shape&capital != 0 { // of somebody named Ann Baker
		if same := r.cast.bySur[strings.ToLower(r.text(m.from, m.to))]; len(same) > 0 && r.cast.people[same[0]].full {
			return same[0]
		}
	}
	if m.to > m.from && r.tokens[m.to-1].class&documentWord != 0 {
		if k := r.writerOf(m); k >= 0 {
			return k
		}
		if r.tokens[m.from].class&determinerWord != 0 {
			return r.issuer(m)
		}
	}
	return r.byRole(m)
}

// isIt reports whether a mention is the pronoun for what is no person.
func (r *reading) isIt(m *mention) bool {
	return m.to-m.from == 1 && strings.EqualFold(r.text(m.from, m.to), "it")
}

// maxBack is how many tokens back an organisation or a document is looked for.
const maxBack = 600

// organisationBefore finds the last organisation named before i that no preposition
// governs.
func (r *reading) organisationBefore(i int32) int32 {
	for k := i - 1; k >= max(0, i-maxBack); k-- {
		n := r.tokens[k].mention
		if n < 0 {
			continue
		}
		m := &r.mentions[n]
		k = min(k, m.from)
		if m.org && m.kind == named && m.person >= 0 && r.cast.people[m.person].full && (m.from == 0 || r.tokens[m.from-1].class&prepositionWord == 0) {
			return m.person
		}
	}
	return -1
}

// issuer finds who issued a document spoken of again: after "Oster Mills put out a
// statement", of "the statement" Oster Mills.
func (r *reading) issuer(m *mention) int32 {
	head := r.text(m.to-1, m.to)
	for k := m.from - 1; k >= max(1, m.from-maxBack); k-- {
		if r.tokens[k].class&documentWord == 0 || !strings.EqualFold(r.text(k, k+1), head) || r.afterArticles(k-1, k) == k-1 || r.text(k-1, k) == "the" {
			continue
		}
		lo := r.sentenceStart(k)
		if n := r.subjectOf(lo, k); n >= 0 && r.mentions[n].kind == named {
			return r.resolve(n)
		}
	}
	return -1
}

// writerOf finds who is named behind a document: "a survey by Jane Doe".
func (r *reading) writerOf(m *mention) int32 {
	hi := r.first[r.tokens[m.from].block+1]
	if m.to >= hi || r.tokens[m.to].class&makerWord == 0 {
		return -1
	}
	i := r.afterArticles(m.to+1, hi)
	if i >= hi || r.tokens[i].mention < 0 || r.mentions[r.tokens[i].mention].kind != named {
		return -1
	}
	return r.resolve(r.tokens[i].mention)
}

// byRole finds the last person before m whose role has the noun m ends with:
// "the minister".
func (r *reading) byRole(m *mention) int32 {
	if m.role.empty() || m.from >= m.to || r.tokens[m.from].class&determinerWord == 0 && !r.lex.has(genitiveRoles) || m.to-m.from > 3 {
		return -1
	}
	if first := r.text(m.from, m.from+1); len(first) < 2 || r.tokens[m.from].class&pluralWord != 0 {
		return -1
	}
	head := r.text(m.role.to-1, m.role.to)
	best := int32(-1)
	for k := range r.cast.people[:min(len(r.cast.people), maxCast)] {
		p := &r.cast.people[k]
		if p.Role != "" && r.mentions[p.mention].from < m.from && hasWord(p.Role, head) && (best < 0 || r.mentions[p.mention].from > r.mentions[r.cast.people[best].mention].from) {
			best = int32(k)
		}
	}
	return best
}

// hasWord reports whether text holds word, whatever its case.
func hasWord(text, word string) bool {
	for w := range strings.FieldsSeq(text) {
		if strings.EqualFold(strings.Trim(w, ",.;"), word) {
			return true
		}
	}
	return false
}

// How far back a pronoun reaches, in mentions and in sentences.
const (
	maxReach     = 80
	maxSentences = 14
)

// antecedent finds whom the pronoun i stands for: of those of fitting gender named
// before it, the one least far away, subjects and speakers before others.
func (r *reading) antecedent(i int32) int32 {
	m := &r.mentions[i]
	t := r.tokens[m.from]
	if t.class&selfWord != 0 {
		return -1
	}
	best, least := int32(-1), 0
	for k := i - 1; k >= max(0, i-maxReach); k-- {
		c := &r.mentions[k]
		far := int(t.sentence - r.tokens[c.from].sentence)
		if far > maxSentences {
			break
		}
		if r.tokens[c.from].run >= 0 || c.kind == described && c.person < 0 && !r.introduces(k) {
			continue
		}
		person := r.person(k)
		if person < 0 {
			continue
		}
		p := &r.cast.people[person]
		if t.class&pluralWord == 0 && p.Kind == article.Organisation || !agree(m.gender, p.gender|c.gender) {
			continue
		}
		cost := 4*far + r.distance(c)
		if m.gender != 0 && p.gender&m.gender == 0 && p.Kind != article.Unnamed {
			cost += 5
			if p.Role == "" {
				cost += 4 // nothing tells that it is a person at all
			}
		}
		if best < 0 || cost < least {
			best, least = person, cost
		}
	}
	return best
}

// person returns whom an earlier mention means. Names are looked up, what has been
// resolved counts, and somebody without a name joins the cast.
func (r *reading) person(k int32) int32 {
	c := &r.mentions[k]
	switch {
	case c.person >= 0:
	case c.kind == named:
		return r.resolve(k)
	case c.kind == described:
		c.person = r.cast.addUnnamed(r.nameText(c.role), k, c.gender)
	}
	return c.person
}

// introduces reports whether mention k brings in one person without a name, of whom the
// text may go on to speak: "a farmer said", but not "Jane Doe, a farmer, said".
func (r *reading) introduces(k int32) bool {
	m := &r.mentions[k]
	if m.org || m.role.empty() || r.tokens[m.from].class&indefiniteWord == 0 || r.isPlural(m.role.to-1) {
		return false
	}
	if m.from > r.first[r.tokens[m.from].block] && isComma(r.tokens[m.from-1].sign) || r.preferName(k) != k {
		return false
	}
	return r.saidBeside(m) && r.tellsRole(r.text(m.role.from, m.role.to))
}

// saidBeside reports whether a verb of speech or a relative pronoun stands by m.
func (r *reading) saidBeside(m *mention) bool {
	b := r.tokens[m.from].block
	i := m.to
	if isComma(r.signAt(i, b)) {
		i++
	}
	if i < r.first[b+1] && (r.tokens[i].class&sayWord != 0 || r.tokens[i].class&whoWord != 0 && r.tokens[i].class&thatWord == 0) {
		return true
	}
	return m.from > r.first[b] && r.tokens[m.from-1].class&sayWord != 0
}

// distance is what it costs a mention to be no subject.
func (r *reading) distance(c *mention) int {
	cost := 0
	if r.tokens[c.to-1].shape&possessive != 0 {
		cost += 3
	}
	if c.from > r.first[r.tokens[c.from].block] && r.tokens[c.from-1].class&prepositionWord != 0 {
		cost += 5
	}
	if c.kind == pronoun {
		cost -= 2
	}
	if r.tokens[c.from].shape&initial != 0 {
		cost--
	}
	if c.to < r.first[r.tokens[c.from].block+1] && r.tokens[c.to].class&(sayWord|adverbWord) != 0 {
		cost -= 2
	}
	return cost
}

// agree reports whether a pronoun of gender a can stand for somebody of gender b.
// Either may be unknown.
func agree(a, b class) bool { return a == 0 || b == 0 || a&b != 0 }
