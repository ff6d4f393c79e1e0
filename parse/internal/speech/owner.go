package speech

// owner reads NAME's claim that “…”, in NAME's words, “…”.
func (r *reading) owner(q *run) (binding, bool) {
	lo := r.clauseStart(q)
	i := r.remarkBefore(q, lo)
	for k := i - 1; k >= max(lo, i-maxAdjectives); k-- {
		switch t := r.tokens[k]; {
		case t.mention >= 0 && t.shape&possessive != 0:
			return binding{mention: t.mention}, true
		case t.class&determinerWord != 0 && t.class&(maleWord|femaleWord) != 0:
			return binding{mention: r.addOwner(k, t.class)}, true
		case t.sign != 0 || t.mention < 0 && t.class&(sayWord|prepositionWord|determinerWord) != 0:
			return binding{}, false
		}
	}
	return binding{}, false
}

// maxAdjectives is how many words may part a noun for what is said from its owner.
const maxAdjectives = 4

// remarkBefore returns the noun for what is said that leads to the run: right before
// it but for "that", "was that", "of" or a sign. It returns lo if there is none.
func (r *reading) remarkBefore(q *run, lo int32) int32 {
	const maxLead = 5
	stated := false // a sign or "that" makes what is said of the noun its content
	for i := q.open - 1; i > max(lo, q.open-maxLead); i-- {
		t := r.tokens[i]
		switch {
		case t.sign == 0 && t.class&(remarkWord|documentWord) != 0:
			if !stated {
				return lo
			}
			return i
		case isComma(t.sign) || t.sign == ':' || t.class&(thatWord|affiliationWord) != 0:
			stated = true
		case t.class&copulaWord == 0 || !stated:
			return lo
		}
	}
	return lo
}

// addOwner makes a mention of the possessive pronoun at i: of "his" in "his claim".
func (r *reading) addOwner(i int32, gender class) int32 {
	r.mentions = append(r.mentions, mention{from: i, to: i + 1, kind: pronoun, gender: gender & (maleWord | femaleWord), person: -1})
	return int32(len(r.mentions) - 1)
}
