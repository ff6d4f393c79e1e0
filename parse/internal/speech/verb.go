package speech

// nounHere tells "Jane Doe's claims" from "Jane Doe claims": a word that can be both
// is a verb only where its subject stands right before it.
func (r *reading) nounHere(v, lo int32) bool {
	if r.tokens[v].class&remarkWord == 0 {
		return false
	}
	i := v - 1
	for i >= lo && r.tokens[i].sign == 0 && r.tokens[i].mention < 0 && r.tokens[i].class&adverbWord != 0 && r.tokens[i].class&determinerWord == 0 {
		i--
	}
	if i < lo {
		return false
	}
	t := r.tokens[i]
	switch {
	case t.shape&possessive != 0 || t.run != r.tokens[v].run:
		return true
	case t.sign != 0 || t.mention >= 0 || t.class&(whoWord|joinWord|pronounWord) != 0:
		return false
	case t.class&(determinerWord|prepositionWord) != 0:
		return true
	}
	// "the leaflet claims", but not "no telephone call or meeting"
	return i == lo || r.tokens[i-1].class&determinerWord == 0 || r.tokens[v+1].class&(joinWord|prepositionWord) != 0
}

// passive reports whether what the verb at v tells was said to its subject, or of it:
// "was asked", "when asked".
func (r *reading) passive(v, lo int32) bool {
	for i := v - 1; i >= max(lo, v-3); i-- {
		t := r.tokens[i]
		switch {
		case t.sign != 0 || t.mention >= 0:
			return false
		case t.class&copulaWord != 0:
			return true
		case t.class&whenWord != 0:
			return i == v-1
		case t.class&adverbWord == 0:
			return false
		}
	}
	return false
}
