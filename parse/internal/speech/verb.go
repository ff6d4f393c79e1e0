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
	case t.sign != 0 || t.mention >= 0 || r.isPronounIt(i) || t.class&(whoWord|joinWord|pronounWord) != 0:
		return false
	case t.class&(determinerWord|prepositionWord) != 0:
		return true
	}
	// "the leaflet claims", but not "no telephone call or meeting"
	return i == lo || r.tokens[i-1].class&determinerWord == 0 || int(v)+1 < len(r.tokens) && r.tokens[v+1].class&(joinWord|prepositionWord) != 0
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
			return i == v-1 && t.class&adverbWord == 0 // but "once said"
		case t.class&adverbWord == 0:
			return false
		}
	}
	return false
}

// skipAdverbs returns the first token from i that may not stand between speaker and verb.
func (r *reading) skipAdverbs(i, hi int32) int32 {
	for i < hi && r.tokens[i].class&adverbWord != 0 && r.tokens[i].class&sayWord == 0 {
		i++
	}
	return i
}

// verbAfter returns the reporting verb whose subject ends at i, -1 if none comes
// before end: right behind it, after adverbs, an insertion or what belongs to it.
func (r *reading) verbAfter(i, end int32) int32 {
	if v := r.verbAt(i, end); v >= 0 {
		return v
	}
	if i >= end {
		return -1
	}
	t := r.tokens[i]
	if t.class&joinWord != 0 && i+1 < end && r.tokens[i+1].mention >= 0 {
		return r.verbAfter(r.mentions[r.tokens[i+1].mention].to, end) // Jane and John said
	}
	if isComma(t.sign) || t.sign == '(' || t.sign == '—' || t.sign == '–' {
		best := int32(-1)
		for k := i + 1; k < end; k++ {
			if s := r.tokens[k].sign; isComma(s) || s == ')' || s == '—' || s == '–' {
				if v := r.verbAt(k+1, end); v >= 0 {
					best = v
					break
				}
			}
		}
		if best < 0 { // an insertion that is not closed
			for k := i + 1; k < end; k++ {
				if r.tokens[k].class&sayWord != 0 && r.tokens[k].class&(roleWord|orgWord|documentWord) == 0 && r.tokens[k-1].class&whoWord == 0 {
					return k
				}
			}
		}
		return best
	}
	if t.class&(prepositionWord|whoWord) != 0 {
		for k := i + 1; k < min(i+14, end); k++ {
			if r.tokens[k].class&sayWord != 0 && r.tokens[k].mention < 0 {
				return k
			}
			if r.tokens[k].class&thatWord != 0 {
				return -1
			}
		}
	}
	return -1
}

// verbAt returns the reporting verb at i, after adverbs, or -1.
func (r *reading) verbAt(i, end int32) int32 {
	first := i
	i = r.skipAdverbs(i, end)
	if i < end && r.tokens[i].class&(sayWord|toneWord) != 0 {
		return i
	}
	if first < end && r.tokens[first].class&toneWord != 0 { // she went on
		return first
	}
	return -1
}
