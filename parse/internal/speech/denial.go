package speech

import "strings"

// denials are the words, in lower case, by which a text tells that somebody did not
// say what stands in quotation marks.
var denials = map[string]bool{
	"not": true, "never": true, "neither": true, "nor": true, "nobody": true, "none": true, "no": true, "denied": true, "denies": true, "denying": true,
	"refused": true, "declined": true, "didn't": true, "didn’t": true, "doesn't": true, "doesn’t": true, "hasn't": true, "hasn’t": true, "wouldn't": true, "wouldn’t": true,
	"nicht": true, "nie": true, "niemals": true, "niemand": true, "bestritt": true, "jamais": true, "personne": true, "nunca": true, "jamás": true, "nadie": true,
	"non": true, "nessuno": true, "mai": true, "não": true, "ninguém": true, "niet": true, "nooit": true, "nikt": true, "nigdy": true,
	"не": true, "никто": true, "никогда": true, "ніхто": true, "ніколи": true,
}

// denialReach is how many words before the verb a denial stands: "no one at the
// museum said".
const denialReach = 5

// denied reports whether the clause of the cue says that the words were not said.
func (r *reading) denied(cue span32) bool {
	if cue.empty() {
		return false
	}
	first := r.first[r.tokens[cue.from].block]
	for i := cue.to - 1; i >= first && i >= cue.from-denialReach; i-- {
		t := r.tokens[i]
		if t.run >= 0 || t.sign != 0 {
			return false
		}
		switch word := strings.ToLower(r.text(i, i+1)); {
		case denials[word]:
			return true
		case word == "but" || word == "and":
			return false
		}
	}
	return false
}

// openEnded reports whether words follow the cue that could name somebody, though
// no name was read: "said someone in the crowd".
func (r *reading) openEnded(b binding, q *run) bool {
	if b.rule != "said name" || b.cue.empty() || b.mention >= 0 || b.cue.to >= r.first[q.block+1] {
		return false
	}
	next := r.tokens[b.cue.to]
	if r.lex.has(dropsPronouns) && next.class&(adverbWord|prepositionWord|timeWord|joinWord|thatWord) != 0 {
		return false
	}
	return next.sign == 0 && next.run < 0
}
