package speech

import "strings"

// maxCue is how many characters a cue has at most in scripts without spaces.
const maxCue = 8

// unspaced binds quotations in scripts without spaces, where each character is a
// token: NAME说：“…”, “…”，NAME说, NAMEは「…」と話した.
func (r *reading) unspaced(q *run) (binding, bool) {
	if !r.lex.has(unspacedWords) {
		return binding{}, false
	}
	lo, hi := r.first[q.block], r.first[q.block+1]
	if n := r.cueFrom(q.close+1, hi); n > 0 && !q.unclosed { // 「…」と話した
		if m := r.topic(r.stopBefore(q.open, lo), q.open); m >= 0 {
			return binding{mention: m, cue: span32{q.close + 1, q.close + 1 + n}}, true
		}
		return binding{mention: -1, cue: span32{q.close + 1, q.close + 1 + n}}, true
	}
	end := q.open
	for end > lo && (isComma(r.tokens[end-1].sign) || r.tokens[end-1].sign == '：' || r.tokens[end-1].sign == ':') {
		end--
	}
	if b, ok := r.cueClause(r.stopBefore(end, lo), end); ok && end < q.open {
		return b, true
	}
	if i := q.close + 1; i < hi && isComma(r.tokens[i].sign) {
		end := i + 1
		for end < hi && r.tokens[end].sign == 0 {
			end++
		}
		return r.cueClause(i+1, end)
	}
	return binding{}, false
}

// stopBefore returns where the clause or sentence begins that ends at i.
func (r *reading) stopBefore(i, lo int32) int32 {
	lo = max(lo, i-maxSentence)
	for i > lo && !isTerminal(r.tokens[i-1].sign) && r.tokens[i-1].run < 0 {
		i--
	}
	return i
}

// cueFrom returns the length of the longest cue that begins at i, 0 if none does.
func (r *reading) cueFrom(i, hi int32) int32 {
	for n := min(int32(maxCue), hi-i); n > 0; n-- {
		if r.lex.lookup(r.text(i, i+n))&sayWord != 0 {
			return n
		}
	}
	return 0
}

// cueClause reads from..to as a speaker and a cue at its end.
func (r *reading) cueClause(from, to int32) (binding, bool) {
	for n := min(int32(maxCue), to-from); n > 0; n-- {
		if r.lex.lookup(r.text(to-n, to))&sayWord == 0 {
			continue
		}
		cue := span32{to - n, to}
		if m := r.knownIn(from, to); m >= 0 {
			return binding{mention: m, cue: cue}, true
		}
		start := to - n
		for start > from && r.tokens[start-1].sign == 0 {
			start--
		}
		if m := r.shortName(start, to-n); m >= 0 {
			return binding{mention: m, cue: cue}, true
		}
		return binding{mention: -1, cue: cue}, true
	}
	return binding{}, false
}

// Names in these scripts have two to eight characters.
const (
	minUnspaced = 2
	maxUnspaced = 8
)

// knownIn finds somebody of the cast by name in from..to.
func (r *reading) knownIn(from, to int32) int32 {
	for i := from; i < to; i++ {
		for n := min(int32(maxUnspaced), to-i); n >= minUnspaced; n-- {
			if k, ok := r.cast.byName[r.text(i, i+n)]; ok {
				return r.mentionBy(span32{i, i + n}, k)
			}
		}
	}
	return -1
}

func (r *reading) mentionBy(s span32, person int32) int32 {
	r.mentions = append(r.mentions, mention{from: s.from, to: s.to, name: s, kind: named, person: person})
	return int32(len(r.mentions) - 1)
}

// shortName takes from..to for a name, after the title it begins with.
func (r *reading) shortName(from, to int32) int32 {
	role := from
	for i := from; i < to; i++ {
		for n := int32(1); n <= 4 && i+n < to; n++ {
			if r.lex.lookup(r.text(i, i+n))&roleWord != 0 {
				role = i + n
			}
		}
	}
	s := r.trimHonorific(span32{role, to})
	if n := s.to - s.from; n < minUnspaced || n > 4 {
		return -1
	}
	m := r.addName(s)
	if m >= 0 && role > from {
		r.describe(r.mentions[m].person, span32{from, role}, titleRank)
	}
	return m
}

// trimHonorific cuts さん and the like off the end of a name.
func (r *reading) trimHonorific(s span32) span32 {
	for n := min(int32(4), s.to-s.from-1); n > 0; n-- {
		if r.lex.lookup(r.text(s.to-n, s.to))&honorificWord != 0 {
			return span32{s.from, s.to - n}
		}
	}
	return s
}

// topic finds the name before は, が or も at the start of a Japanese sentence.
func (r *reading) topic(from, to int32) int32 {
	for i := from; i < to && r.tokens[i].sign == 0; i++ {
		c := r.text(i, i+1)
		if c != "は" && c != "が" && c != "も" {
			continue
		}
		s := r.trimHonorific(span32{from, i})
		if s.empty() || s.to-s.from > maxUnspaced {
			return -1
		}
		name := r.text(s.from, s.to)
		for k := range r.cast.people[:min(len(r.cast.people), maxCast)] {
			if strings.HasPrefix(r.cast.people[k].Name, name) {
				return r.mentionBy(s, int32(k))
			}
		}
		if s.to == i {
			return -1 // no honorific: not surely a person
		}
		return r.addName(s)
	}
	return -1
}
