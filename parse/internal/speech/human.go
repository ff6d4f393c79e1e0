package speech

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pullquote/pullquote/article"
)

// findHumans notes which members of the cast are people for sure. Pages of goods,
// places and steps name many things by two words with capitals, and labels of theirs
// look like those of speakers.
func (r *reading) findHumans() {
	r.humans = make([]bool, len(r.cast.people))
	for i := range r.cast.people {
		p := &r.cast.people[i]
		r.humans[i] = p.Kind != article.Organisation && (r.introduced(p) || r.isWriter(p.Name))
	}
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.kind != named || m.org || !r.actsHuman(m) {
			continue
		}
		if k := r.resolve(int32(i)); k >= 0 && int(k) < len(r.humans) && r.cast.people[k].Kind != article.Organisation {
			r.humans[k] = true
		}
	}
}

// introduced reports whether the page tells of a member of the cast what people are: he,
// she, or by trade. Words with capitals before the name do not count, as they may be
// part of it: "Expert Privacy Tip".
func (r *reading) introduced(p *castMember) bool {
	if p.gender != 0 {
		return true
	}
	first, _ := utf8.DecodeRuneInString(p.Role)
	return (p.roleRank >= appositiveRank || unicode.IsLower(first)) && r.tellsRole(p.Role)
}

// actsHuman reports whether a mention has an honorific, or a verb of speech or "who" behind it.
func (r *reading) actsHuman(m *mention) bool {
	if m.from < m.name.from && r.tokens[m.from].class&honorificWord != 0 {
		return true
	}
	i := m.to
	if i < r.first[r.tokens[m.from].block+1] && isComma(r.tokens[i].sign) {
		i++
	}
	if i >= r.first[r.tokens[m.from].block+1] {
		return false
	}
	t := r.tokens[i]
	return t.class&sayWord != 0 && t.class&(roleWord|orgWord|documentWord) == 0 || t.class&whoWord != 0 && r.text(i, i+1) == "who"
}

// tellsRole reports whether a role has a word for what one person does and is no sentence.
func (r *reading) tellsRole(role string) bool {
	found := false
	for word := range strings.FieldsSeq(role) {
		word = strings.Trim(word, ",.;:()")
		c := r.lex.lookup(word)
		if c&(pronounWord|selfWord|copulaWord) != 0 || word == "you" {
			return false
		}
		found = found || c&roleWord != 0 && !strings.HasSuffix(word, "s") || r.lex.agentNoun(word)
	}
	return found
}

// isWriter reports whether name is that of an author of the article.
func (r *reading) isWriter(name string) bool {
	for _, a := range r.article.Authors {
		if strings.EqualFold(a.Name, name) {
			return true
		}
	}
	return false
}

// isHuman reports whether the page shows that a member of the cast is a person. Scripts
// without capitals and languages without a vocabulary cannot show it.
func (r *reading) isHuman(person int32) bool {
	return r.lex.has(noCapitals|unspacedWords|noSpeakers) || person >= 0 && int(person) < len(r.humans) && r.humans[person]
}

// namesHuman reports whether mention m is the name of a person, as far as the page, the
// label that goes on up to end or what follows the label tells.
func (r *reading) namesHuman(m, end int32) bool {
	n := &r.mentions[m]
	if n.gender != 0 || n.from < n.name.from || r.listsRole(n.to, end) || r.isHuman(r.resolve(m)) {
		return true
	}
	b := r.tokens[n.from].block
	if end >= r.first[b+1]-1 {
		b, end = b+1, r.first[min(int(b)+1, len(r.first)-1)]
	}
	return int(b) < len(r.article.Body) && r.hasSelf(end, r.first[b+1])
}

// hasSelf reports whether tokens from..to speak of the one who speaks.
func (r *reading) hasSelf(from, to int32) bool {
	for k := from; k < to; k++ {
		if r.tokens[k].class&selfWord != 0 && r.tokens[k].run < 0 {
			return true
		}
	}
	return false
}
