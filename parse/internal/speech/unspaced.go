package speech

import "strings"

// Lengths in characters, in scripts without spaces.
const (
	maxCue      = 8  // of a cue
	maxWord     = 5  // of a title or an honorific
	minUnspaced = 2  // of a name
	maxUnspaced = 8  // of a name with a title or honorific
	maxBareName = 4  // of a name without
	maxPhrase   = 16 // of whoever is not named
	maxTopic    = 30 // of the clause with the speaker
)

// unspaced binds quotations in scripts without spaces, where each character is a
// token: NAME说：“…”, “…”，NAME说, NAMEは「…」と話した.
func (r *reading) unspaced(q *run) (binding, bool) {
	if !r.lex.has(unspacedWords) {
		return binding{}, false
	}
	for _, bind := range [...]func(*reading, *run) (binding, bool){
		(*reading).quotedTopic, (*reading).cueBefore, (*reading).cueBehind, (*reading).topicBehind, (*reading).sourceTopic, (*reading).openTopic,
	} {
		if b, ok := bind(r, q); ok {
			return b, true
		}
	}
	return binding{}, false
}

// quotedTopic reads NAMEは「…」と話した, with or without the name.
func (r *reading) quotedTopic(q *run) (binding, bool) {
	lo, hi := r.first[q.block], r.first[q.block+1]
	n := r.cueFrom(q.close+1, hi)
	if n == 0 || q.unclosed {
		return binding{}, false
	}
	b := binding{mention: -1, cue: span32{q.close + 1, q.close + 1 + n}}
	if from := r.stopBefore(q.open, lo); from == lo || r.tokens[from-1].run < 0 {
		b.mention = r.topic(from, q.open)
	}
	return b, true
}

// cueBefore reads NAME说：“…”.
func (r *reading) cueBefore(q *run) (binding, bool) {
	lo, end := r.first[q.block], q.open
	for end > lo && (isComma(r.tokens[end-1].sign) || isColon(r.tokens[end-1].sign)) {
		end--
	}
	if end == q.open {
		return binding{}, false
	}
	from := r.stopBefore(end, lo)
	if from > lo && r.closesRun(from-1, lo) && isComma(r.tokens[end].sign) {
		return binding{}, false // of the quotation before it
	}
	if b, ok := r.cueClause(from, end); ok {
		return b, true
	}
	if m := r.personAt(from, end); m >= 0 && isColon(r.tokens[end].sign) && from == lo { // 川端市長：「…」
		return binding{mention: m}, true
	}
	return binding{}, false
}

// cueBehind reads “…”，NAME说.
func (r *reading) cueBehind(q *run) (binding, bool) {
	hi := r.first[q.block+1]
	i := q.close + 1
	if i < hi && isComma(r.tokens[i].sign) {
		i++
	}
	end := i
	for end < hi && (r.tokens[end].sign == 0 || r.tokens[end].sign == '·') && r.tokens[end].run < 0 {
		end++
	}
	if q.unclosed || end == i || end < hi && isColon(r.tokens[end].sign) {
		return binding{}, false
	}
	return r.cueClause(i, end)
}

// topicBehind reads 「…」とNAMEは話した and 「…」。NAMEはそう話す.
func (r *reading) topicBehind(q *run) (binding, bool) {
	hi := r.first[q.block+1]
	i := q.close + 1
	if q.unclosed || i >= hi {
		return binding{}, false
	}
	said, thus := r.text(i, i+1), false
	if isTerminal(r.tokens[i].sign) {
		thus = true
	} else if said != "と" {
		return binding{}, false
	}
	end := i + 1
	for end < min(hi, i+maxTopic) && !isTerminal(r.tokens[end].sign) && r.tokens[end].run < 0 {
		end++
	}
	m := r.topic(i+1, end)
	if m < 0 {
		return binding{}, false
	}
	for k := r.mentions[m].to; k < end; k++ {
		if thus {
			if t := r.text(k, k+1); t != "そ" && t != "こ" || r.text(k+1, min(k+2, end)) != "う" {
				continue
			}
			k += 2
		}
		if n := r.verbFrom(k, end); n > 0 {
			return binding{mention: m, cue: span32{k, k + n}}, true
		}
	}
	return binding{}, false
}

// sourceTopic reads NAMEによると、…「…」 and 据NAME介绍，…“…”.
func (r *reading) sourceTopic(q *run) (binding, bool) {
	lo := r.first[q.block]
	from := q.open
	for from > max(lo, q.open-maxSentence) && !isTerminal(r.tokens[from-1].sign) {
		from--
	}
	end := from
	for end < q.open && !isComma(r.tokens[end].sign) && r.tokens[end].run < 0 {
		end++
	}
	for _, s := range r.lex.sources {
		n := int32(len([]rune(s)))
		switch {
		case end-from <= n || end == q.open:
		case r.text(end-n, end) == s:
			if m := r.personAt(from, end-n); m >= 0 {
				return binding{mention: m, cue: span32{end - n, end}}, true
			}
		case r.text(from, from+n) == s:
			if b, ok := r.cueClause(from+n, end); ok && b.mention >= 0 {
				return b, true
			}
		}
	}
	return binding{}, false
}

// openTopic reads NAMEは「… where the paragraph ends before the mark does.
func (r *reading) openTopic(q *run) (binding, bool) {
	if !q.unclosed {
		return binding{}, false
	}
	m := r.topic(r.stopBefore(q.open, r.first[q.block]), q.open)
	return binding{mention: m}, m >= 0
}

func isColon(c rune) bool { return c == ':' || c == '：' }

// stopBefore returns where the clause or sentence begins that ends at i.
func (r *reading) stopBefore(i, lo int32) int32 {
	lo = max(lo, i-maxSentence)
	for i > lo && !isTerminal(r.tokens[i-1].sign) && r.tokens[i-1].run < 0 && !r.closesRun(i-1, lo) {
		i--
	}
	return i
}

// closesRun reports whether the token at i is the mark that ends a quotation.
func (r *reading) closesRun(i, lo int32) bool {
	return i > lo && r.tokens[i-1].run >= 0 && r.runs[r.tokens[i-1].run].close == i
}

// is reports whether the text of from..to is a word of class c.
func (r *reading) is(from, to int32, c class) bool { return r.lex.lookup(r.text(from, to))&c != 0 }

// cueFrom returns the length of the longest cue that begins at i, with the rest of the
// verb in kana, 0 if none does.
func (r *reading) cueFrom(i, hi int32) int32 {
	for n := min(int32(maxCue), hi-i); n > 0; n-- {
		if r.is(i, i+n, sayWord) {
			return r.kanaEnd(i+n, hi) - i
		}
	}
	return 0
}

// verbFrom is cueFrom for a verb that its と does not precede.
func (r *reading) verbFrom(i, hi int32) int32 {
	for n := min(int32(maxCue), hi-i); n > 0; n-- {
		if r.lex.lookup("と"+r.text(i, i+n))&sayWord != 0 {
			return r.kanaEnd(i+n, hi) - i
		}
	}
	return 0
}

// kanaEnd returns where the hiragana from i end, which inflect a verb.
func (r *reading) kanaEnd(i, hi int32) int32 {
	for i < hi && r.isHiragana(i) {
		i++
	}
	return i
}

func (r *reading) isHiragana(i int32) bool {
	c := r.firstRune(i)
	return r.tokens[i].sign == 0 && 'ぁ' <= c && c <= 'ゖ'
}

// cueClause reads from..to as a speaker and a cue at its end.
func (r *reading) cueClause(from, to int32) (binding, bool) {
	start := to
	for start > from {
		n := r.cueAt(from, start)
		if n == 0 {
			break
		}
		start -= n
	}
	if start == to {
		return binding{}, false
	}
	cue := span32{start, to}
	for from < start && isComma(r.tokens[from].sign) {
		from++
	}
	return binding{mention: r.clauseSubject(from, start), cue: cue}, true
}

// cueAt returns the length of the longest cue that ends at to.
func (r *reading) cueAt(from, to int32) int32 {
	for n := min(int32(maxCue), to-from); n > 0; n-- {
		if r.is(to-n, to, sayWord) {
			return n
		}
	}
	return 0
}

// clauseSubject finds who speaks in from..to, the words before a cue: somebody known,
// a pronoun, a name with a title, or a phrase.
func (r *reading) clauseSubject(from, to int32) int32 {
	if m := r.knownIn(from, to); m >= 0 {
		return m
	}
	start := to
	for start > from && (r.tokens[start-1].sign == 0 || r.tokens[start-1].sign == '·') {
		start--
	}
	start, to = r.trimAdverbs(start, to)
	switch {
	case start == to:
		return -1
	case to-start <= 2 && r.is(start, to, pronounWord):
		c := r.lex.lookup(r.text(start, to))
		r.addMention(mention{from: start, to: to, kind: pronoun, gender: c & (maleWord | femaleWord)})
		return int32(len(r.mentions) - 1)
	}
	if m := r.shortName(start, to); m >= 0 {
		return m
	}
	if to-start <= maxPhrase && r.endsIn(start, to, roleWord) {
		return r.phrase(start, to)
	}
	return -1
}

// trimAdverbs takes off from..to what tells when, where or to whom it was said.
func (r *reading) trimAdverbs(from, to int32) (int32, int32) {
	for n := int32(maxWord); n > 0; n-- {
		if from+n <= to && r.is(from, from+n, adverbWord|timeWord) {
			from, n = from+n, maxWord+1
		}
	}
	for i := from; i < to; i++ {
		for n := min(int32(maxWord), to-i); n > 0; n-- {
			if i > from && r.is(i, i+n, prepositionWord|adverbWord) {
				return from, i
			}
		}
	}
	return from, to
}

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

// shortName takes from..to for a name, behind the organisation and title it begins with,
// or for an organisation.
func (r *reading) shortName(from, to int32) int32 {
	if r.wordAtEnd(from, to, orgWord) > 0 && to-from <= maxPhrase {
		if m := r.addName(span32{from, to}); m >= 0 {
			r.setOrganisation(m)
			return m
		}
	}
	title := r.titleIn(from, to)
	s := r.trimHonorific(span32{title.to, to})
	if !r.fitsName(s, !title.empty()) {
		return -1
	}
	m := r.addName(s)
	if m >= 0 && !title.empty() {
		r.titledBy(m, span32{from, title.from}, title)
	}
	return m
}

// titleIn returns the last title in from..to that something follows, empty at from if
// there is none.
func (r *reading) titleIn(from, to int32) span32 {
	title := span32{from, from}
	for i := from; i < to; i++ {
		for n := int32(maxWord); n >= 1; n-- {
			if i+n < to && r.is(i, i+n, roleWord) {
				title = span32{i, i + n}
				i += n - 1
				break
			}
		}
	}
	return title
}

// titledBy gives the person of mention m a title, and the organisation that stands
// before it.
func (r *reading) titledBy(m int32, org, title span32) {
	k := r.mentions[m].person
	if k < 0 || r.cast.people[k].roleRank >= phraseRank {
		return
	}
	p := &r.cast.people[k]
	if !r.endsIn(org.from, org.to, orgWord) {
		title.from, org.to = org.from, org.from
	}
	p.Role, p.Affiliation, p.roleRank = r.roleText(title), r.roleText(org), phraseRank
}

// wordAtEnd returns the length of a word of class c that ends from..to, 0 if none does.
func (r *reading) wordAtEnd(from, to int32, c class) int32 {
	for n := min(int32(maxWord), to-from-1); n > 0; n-- {
		if r.is(to-n, to, c) {
			return n
		}
	}
	return 0
}

// endsIn reports whether from..to is a word of class c or ends in one.
func (r *reading) endsIn(from, to int32, c class) bool {
	return from < to && (r.is(from, to, c) || r.wordAtEnd(from, to, c) > 0)
}

// fitsName reports whether s can be a name: by its surname, a title or the dot of
// names from elsewhere.
func (r *reading) fitsName(s span32, titled bool) bool {
	n := s.to - s.from
	if n < minUnspaced {
		return false
	}
	for k := s.from; k < s.to; k++ {
		if r.tokens[k].sign == '·' {
			return n <= 2*maxUnspaced
		}
	}
	return n <= maxBareName && (titled || r.is(s.from, s.from+1, surnameWord) || n > 2 && r.is(s.from, s.from+2, surnameWord))
}

// trimHonorific cuts さん and the like off the end of a name.
func (r *reading) trimHonorific(s span32) span32 {
	for n := min(int32(maxWord), s.to-s.from-1); n > 0; n-- {
		if r.is(s.to-n, s.to, honorificWord) {
			return span32{s.from, s.to - n}
		}
	}
	return s
}

// topic finds the person before は, が or も in the clause from..to of Japanese.
func (r *reading) topic(from, to int32) int32 {
	for i := min(to, from+maxTopic) - 1; i > from; i-- {
		c := r.text(i, i+1)
		if c != "は" && c != "が" && c != "も" || r.tokens[i].sign != 0 {
			continue
		}
		if m := r.personAt(from, i); m >= 0 {
			return m
		}
	}
	return -1
}

// personAt finds the person or organisation that from..to ends with: [organisation]の
// [role]の NAME and an honorific or title, with the age in brackets behind it.
func (r *reading) personAt(from, to int32) int32 {
	to = r.beforeBracket(from, to)
	if n := to - from; n <= 2 && n > 0 && r.is(from, to, pronounWord) {
		r.addMention(mention{from: from, to: to, kind: pronoun, gender: r.lex.lookup(r.text(from, to)) & (maleWord | femaleWord)})
		return int32(len(r.mentions) - 1)
	}
	start := r.nameStart(from, to)
	s := r.trimHonorific(span32{start, to})
	title := span32{s.to, to}
	if k := r.castPrefix(s); k >= 0 {
		return r.mentionBy(s, k)
	}
	switch n := s.to - s.from; {
	case title.empty() && r.wordAtEnd(start, to, orgWord) > 0 && to-start <= maxPhrase:
		m := r.addName(span32{start, to})
		if m >= 0 {
			r.setOrganisation(m)
		}
		return m
	case title.empty() && r.endsIn(start, to, roleWord):
		return r.phrase(r.nounsBefore(from, start), to)
	case title.empty() || n < minUnspaced || n > 2*maxUnspaced:
		return -1
	}
	m := r.addName(s)
	if m >= 0 {
		r.rolesAround(m, from, title)
	}
	return m
}

// beforeBracket returns to, or where the bracket begins that ends there.
func (r *reading) beforeBracket(from, to int32) int32 {
	if to-1 <= from || r.tokens[to-1].sign != '）' && r.tokens[to-1].sign != ')' {
		return to
	}
	for k := to - 1; k > from; k-- {
		if s := r.tokens[k].sign; s == '（' || s == '(' {
			return k
		}
	}
	return to
}

// nameStart returns where the name that ends at to begins: behind a particle that
// something other than kana follows.
func (r *reading) nameStart(from, to int32) int32 {
	for k := to - 1; k > from; k-- {
		t := r.tokens[k-1]
		if t.sign != 0 && t.sign != '・' {
			return k
		}
		if strings.Contains("のでにをへと", r.text(k-1, k)) && r.isHiragana(k-1) && !r.isHiragana(k) && (to-k >= minUnspaced+1 || r.text(k-1, k) == "の") && !r.is(k, to, honorificWord) {
			return k
		}
	}
	return from
}

// castPrefix finds the member of the cast whose name begins with s, the one with the
// longest name.
func (r *reading) castPrefix(s span32) int32 {
	if s.to-s.from < minUnspaced {
		return -1
	}
	name, best, most := r.text(s.from, s.to), int32(-1), 0
	for k := range r.cast.people[:min(len(r.cast.people), maxCast)] {
		if n := len(r.cast.people[k].Name); n > most && strings.HasPrefix(r.cast.people[k].Name, name) {
			best, most = int32(k), n
		}
	}
	return best
}

// nounsBefore returns where the nouns begin that の joins to the one at start.
func (r *reading) nounsBefore(from, start int32) int32 {
	if start-1 > from && r.text(start-1, start) == "の" {
		return r.nameStart(from, start-1)
	}
	return start
}

// rolesAround gives the person of mention m the title behind the name, or the role
// before it, and the organisation before that.
func (r *reading) rolesAround(m int32, from int32, title span32) {
	k, start := r.mentions[m].person, r.mentions[m].from
	if k < 0 || r.cast.people[k].roleRank >= phraseRank {
		return
	}
	before := span32{start, start}
	if start-1 > from && r.text(start-1, start) == "の" {
		before = span32{r.nameStart(from, start-1), start - 1}
	}
	p := &r.cast.people[k]
	if r.is(title.from, title.to, roleWord) {
		p.Role, p.roleRank = r.roleText(title), phraseRank
	} else if r.endsIn(before.from, before.to, roleWord) {
		p.Role, p.roleRank = r.roleText(before), phraseRank
		return
	}
	if r.wordAtEnd(before.from, before.to, orgWord) > 0 {
		p.Affiliation = r.roleText(before)
	}
}

// unspacedMentions finds the people of scripts without spaces before the quotations
// are read: who is the topic of a sentence, or stands before a reporting verb.
func (r *reading) unspacedMentions() {
	if !r.lex.has(unspacedWords) {
		return
	}
	for b := range r.article.Body {
		lo, hi := r.first[b], r.first[b+1]
		for from := lo; from < hi; {
			end := from
			for end < hi && (r.tokens[end].sign == 0 || r.tokens[end].sign == '·' || r.tokens[end].sign == '・') && r.tokens[end].run < 0 {
				end++
			}
			if end > from && (from == lo || isTerminal(r.tokens[from-1].sign)) {
				r.clauseMention(from, end)
			}
			from = max(end, from+1)
		}
	}
}

// clauseMention enters who a clause is about into the cast.
func (r *reading) clauseMention(from, end int32) {
	n := len(r.mentions)
	if b, ok := r.cueClause(from, end); !ok || b.mention < 0 {
		r.topic(from, end)
	}
	for i := n; i < len(r.mentions); i++ {
		if m := &r.mentions[i]; m.kind == named && r.tokens[m.from].mention < 0 {
			for k := m.from; k < m.to; k++ {
				r.tokens[k].mention = int32(i)
			}
		}
	}
}

// unspacedLetter reads the label of a question or an answer: 记者：
func (r *reading) unspacedLetter(lo, hi int32) (label, bool) {
	for n := int32(1); n <= maxWord && lo+n+1 < hi; n++ {
		if !isColon(r.tokens[lo+n].sign) || !r.is(lo, lo+n, questionWord|answerWord) {
			continue
		}
		l := label{role: answererLabel, person: -1, at: -1, text: lo + n + 1, rule: "letter"}
		if r.is(lo, lo+n, questionWord) {
			l.role = askerLabel
		}
		return l, true
	}
	return label{}, false
}
