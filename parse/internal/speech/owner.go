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
	end := r.clauseLead(q.open, lo)
	for i := end - 1; i > max(lo, end-maxLead); i-- {
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
			return r.remarkBeyond(i, lo, stated)
		}
	}
	return lo
}

// clauseLead returns i, or where the subject begins that parts it from "that": of "her
// claim that she" the last word.
func (r *reading) clauseLead(i, lo int32) int32 {
	if m := r.tokens[max(i-1, lo)].mention; i > lo+1 && m >= 0 && r.mentions[m].to == i && r.mentions[m].from > lo && r.tokens[r.mentions[m].from-1].class&thatWord != 0 {
		return r.mentions[m].from
	}
	return i
}

// remarkBeyond returns the noun for what is said that words at i part from the clause
// which tells it: "her claim at the debate that". It returns lo if there is none.
func (r *reading) remarkBeyond(i, lo int32, stated bool) int32 {
	const maxWords = 14
	for k := i; stated && k > max(lo, i-maxWords); k-- {
		t := r.tokens[k]
		switch {
		case t.run >= 0 || isTerminal(t.sign) || t.sign == 0 && t.class&thatWord != 0:
			return lo
		case t.class&remarkWord != 0 && r.nounHere(k, lo) && r.owned(k, lo):
			return k
		case t.class&sayingWord != 0 || t.class&sayWord != 0 && t.mention < 0:
			return lo
		}
	}
	return lo
}

// owned reports whether a possessive stands right before the noun at i.
func (r *reading) owned(i, lo int32) bool {
	if i <= lo {
		return false
	}
	t := r.tokens[i-1]
	return t.shape&possessive != 0 || t.class&determinerWord != 0 && t.class&(maleWord|femaleWord) != 0
}

// addOwner makes a mention of the possessive pronoun at i: of "his" in "his claim".
func (r *reading) addOwner(i int32, gender class) int32 {
	r.mentions = append(r.mentions, mention{from: i, to: i + 1, kind: pronoun, gender: gender & (maleWord | femaleWord), person: -1})
	return int32(len(r.mentions) - 1)
}
