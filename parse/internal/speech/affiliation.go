package speech

import (
	"strings"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/parse/internal/plain"
)

// splitRole parts the words at s into what somebody does and where: "director of
// the Centre for Trade" into "director" and "Centre for Trade".
func (r *reading) splitRole(s span32) (role, affiliation string) {
	s = r.trimRole(s)
	if s.empty() || r.tokens[s.from].class&(adverbWord|copulaWord) != 0 || s.to-s.from == 1 && r.tokens[s.from].class&timeWord != 0 {
		return "", ""
	}
	at, to := r.affiliationAt(s)
	if at < 0 {
		return r.roleText(s), ""
	}
	if to := r.affiliationEnd(at, s.to); at > s.from && to < s.to {
		s.to = to
	}
	if at == s.from { // PG&E's meteorologist, Wells Fargo analyst
		return r.roleText(span32{to, s.to}), r.roleText(span32{at, to})
	}
	end := at
	for end > s.from && (r.tokens[end-1].class&(affiliationWord|determinerWord) != 0 || isComma(r.tokens[end-1].sign)) {
		end--
	}
	if end == s.from {
		return "", r.roleText(span32{at, s.to})
	}
	return r.roleText(span32{s.from, end}), r.roleText(span32{at, s.to})
}

// affiliationEnd returns where an affiliation ends that a further role follows: "the
// Leeds Fund and a friend of his".
func (r *reading) affiliationEnd(from, to int32) int32 {
	for k := from + 1; k+1 < to && r.tokens[from].shape&capital != 0; k++ {
		if r.tokens[k].class&joinWord != 0 && (r.tokens[k+1].class&determinerWord != 0 || r.tokens[k+1].shape&capital == 0 && r.isRole(k+1)) {
			if isComma(r.tokens[k-1].sign) {
				return k - 1
			}
			return k
		}
	}
	return to
}

// trimRole takes signs and words off the ends that belong to no role.
func (r *reading) trimRole(s span32) span32 {
	for !s.empty() && (r.tokens[s.to-1].sign != 0 && r.tokens[s.to-1].sign != ')' && r.tokens[s.to-1].sign != '’' && !isCloseMark(r.tokens[s.to-1].sign) || r.tokens[s.to-1].class&(joinWord|prepositionWord) != 0 && r.tokens[s.to-1].class&roleWord == 0) {
		s.to--
	}
	for !s.empty() && r.tokens[s.from].sign != 0 {
		s.from++
	}
	return s
}

// affiliationAt returns where the affiliation within a role begins and, if that is
// at the front, where it ends. It returns -1 if there is none.
func (r *reading) affiliationAt(s span32) (int32, int32) {
	at := int32(-1)
	for k := s.from; k < s.to; k++ {
		t := r.tokens[k]
		switch {
		case isComma(t.sign):
			if r.opensObject(k+1, s.to) && !r.isRole(r.afterArticle(k+1)) && r.lastComma(k, s.to) && (at < 0 || r.lists(k+1, s.to, orgWord) && !r.lists(at, k, orgWord)) {
				return r.afterArticle(k + 1), s.to
			}
		case at < 0 && k > s.from && t.class&affiliationWord != 0 && r.leadsAway(k, s.to) && !r.isOffice(s, k):
			at = r.afterArticles(k+1, s.to)
		}
	}
	if at >= 0 {
		return at, s.to
	}
	return r.affiliationBefore(s)
}

// isOffice tells "Secretary of State", which names no place of work.
func (r *reading) isOffice(s span32, k int32) bool {
	return r.tokens[s.from].shape&capital != 0 && r.tokens[k-1].shape&capital != 0 && s.to-k == 2 && r.tokens[k+1].class&orgWord == 0
}

// lists reports whether a word of class c stands in from..to.
func (r *reading) lists(from, to int32, c class) bool {
	for k := from; k < to; k++ {
		if r.tokens[k].class&c != 0 {
			return true
		}
	}
	return false
}

// affiliationBefore finds the organisation that stands before what somebody does
// there: "PG&E's meteorologist", "Wells Fargo analyst".
func (r *reading) affiliationBefore(s span32) (int32, int32) {
	head := s.to - 1
	if r.tokens[head].shape&capital != 0 || r.tokens[s.from].shape&capital == 0 || r.tokens[s.from].class&roleWord != 0 {
		return -1, -1
	}
	for k := s.from; k < head; k++ {
		switch t := r.tokens[k]; {
		case t.shape&possessive != 0:
			if r.namesPerson(span32{s.from, k + 1}) {
				return -1, -1
			}
			return s.from, k + 1
		case t.shape&capital != 0 || t.sign == '&':
		case k > s.from && t.sign == 0 && t.class&(joinWord|prepositionWord) == 0 && !r.isRole(k-1):
			return s.from, k
		default:
			return -1, -1
		}
	}
	return s.from, head
}

// namesPerson reports whether the words at s are the name of somebody in the cast: nobody
// is at work at Jane Doe's, and "Doe's lawyer" tells more than "lawyer".
func (r *reading) namesPerson(s span32) bool {
	k, ok := r.cast.byName[strings.ToLower(r.nameText(s))]
	if !ok {
		k = r.byOneName(&mention{from: s.from, to: s.to, name: s})
	}
	return k >= 0 && r.cast.people[k].Kind == article.Human
}

func (r *reading) lastComma(k, hi int32) bool {
	for j := k + 1; j < hi; j++ {
		if isComma(r.tokens[j].sign) && !r.opensObject(j+1, hi) {
			return false
		}
	}
	return true
}

// leadsAway reports whether the preposition at k leads to an organisation rather
// than to a field or place of work.
func (r *reading) leadsAway(k, hi int32) bool {
	w := r.text(k, k+1)
	j := r.afterArticle(k + 1)
	if j >= hi || r.tokens[j].sign != 0 {
		return false
	}
	if w == "in" || w == "from" {
		return false
	}
	for ; j < min(k+8, hi); j++ {
		t := r.tokens[j]
		if t.shape&capital != 0 && t.class&timeWord == 0 {
			e := r.nameEnd(j, hi)
			return w != "of" && w != "for" || e >= hi || e == j || r.tokens[e].sign != 0 || r.tokens[e].shape&capital != 0 || r.tokens[e].class != 0 && !r.isRole(e)
		}
		if t.sign != 0 || t.class&(affiliationWord|joinWord|prepositionWord) != 0 {
			return false
		}
		if t.class&orgWord != 0 {
			return true
		}
		if w != "at" && w != "with" && t.shape&possessive == 0 && j > k+2 {
			return false
		}
	}
	return false
}

// roleText is the words at s on one line. A possessive at the end is left out.
func (r *reading) roleText(s span32) string {
	if s.empty() {
		return ""
	}
	return strings.Trim(plain.Name(r.text(s.from, s.to)), " ,;:")
}
