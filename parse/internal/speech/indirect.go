package speech

import (
	"slices"

	"github.com/pullquote/pullquote/article"
)

// reportRules are the ways a sentence reports speech without marks, tried in order.
var reportRules = [...]struct {
	name string
	read func(*reading, int32, int32) (finding, bool)
}{
	{"source", (*reading).reportedSource},
	{"said within", (*reading).reportedAround},
	{"said at end", (*reading).reportedBefore},
	{"said that", (*reading).reportedAfter},
}

// indirect finds what is reported without being word for word: the rest of the
// sentence around a reporting verb.
func (r *reading) indirect() {
	r.cueOf = slices.Repeat([]int32{-1}, len(r.tokens))
	for i := range r.runs {
		if c := r.bound[i].cue; !c.empty() && r.cueOf[c.from] < 0 {
			r.cueOf[c.from] = int32(i)
		}
	}
	for b := range r.article.Body {
		if r.claimed[b] || !r.article.Body[b].HasWords() || r.article.Body[b].Kind == article.Heading {
			continue
		}
		lo, hi := r.first[b], r.first[b+1]
		for from := lo; from < hi; {
			to := from + 1
			for to < hi && r.tokens[to].sentence == r.tokens[from].sentence {
				to++
			}
			r.reported(from, to)
			from = to
		}
	}
}

// reported reads one sentence.
func (r *reading) reported(from, to int32) {
	for _, rule := range reportRules {
		if f, ok := rule.read(r, from, to); ok {
			f.kind, f.person, f.rule = article.Indirect, -1, rule.name
			r.find(f)
			return
		}
	}
}

// minReported is how many words reported speech has at least.
const minReported = 3

// content returns tokens from..to without signs at the ends, nil if too few are left
// or all of them stand in marks and so are a direct quotation already.
func (r *reading) content(from, to int32) []article.Passage {
	for from < to && r.tokens[from].sign != 0 && !isOpenMark(r.tokens[from].sign) && r.tokens[from].sign != '"' {
		from++
	}
	for to > from && (isComma(r.tokens[to-1].sign) || r.tokens[to-1].sign == '.') {
		to--
	}
	words, loose := 0, false
	for k := from; k < to; k++ {
		if r.tokens[k].sign == 0 {
			words++
			loose = loose || r.tokens[k].run < 0
		}
	}
	if words < minReported || !loose {
		return nil
	}
	return []article.Passage{r.passage(from, to)}
}

// reportedSource reads According to NAME, it was so. And: It was so, according to NAME.
func (r *reading) reportedSource(from, to int32) (finding, bool) {
	for i := from; i < to; i++ {
		if r.tokens[i].class&phraseWord == 0 || r.tokens[i].run >= 0 {
			continue
		}
		b, ok := r.sourceAt(i, to)
		if !ok {
			continue
		}
		start, end := from, i
		if i-from <= 2 {
			start, end = r.afterSource(b.mention, to), to
		}
		p := r.content(start, end)
		return finding{passages: p, mention: b.mention, cue: b.cue}, p != nil
	}
	return finding{}, false
}

// afterSource returns where the sentence goes on behind the phrase that names its source.
func (r *reading) afterSource(m, to int32) int32 {
	k := r.mentions[m].to
	for k < to && !isComma(r.tokens[k].sign) {
		k++
	}
	return k
}

// reportedAround reads It was, NAME said, so.
func (r *reading) reportedAround(from, to int32) (finding, bool) {
	for c := from + 1; c < to; c++ {
		if !isComma(r.tokens[c].sign) || r.tokens[c].run >= 0 {
			continue
		}
		end := c + 1
		for end < to && !isComma(r.tokens[end].sign) {
			end++
		}
		if end == to || end-c > 8 || r.tokens[end].run >= 0 {
			continue
		}
		m, v := r.insertion(c+1, end)
		if v < 0 {
			continue
		}
		before, after := r.content(from, c), r.content(end+1, to)
		if role, _ := r.appositive(r.mentions[m].to, false); v < r.mentions[m].from && !role.empty() {
			return finding{passages: before, mention: m, cue: span32{v, v + 1}}, before != nil
		}
		if after == nil {
			continue
		}
		if c-from < 10 && r.tokens[from].class&(prepositionWord|timeWord) != 0 {
			before = nil // when or where it was said
		}
		return finding{passages: append(before, after...), mention: m, cue: span32{v, v + 1}}, true
	}
	return finding{}, false
}

// insertion reads i..end as "NAME said" or "said NAME" and nothing else.
func (r *reading) insertion(i, end int32) (m, v int32) {
	m = r.mentionFrom(i, end)
	if m >= 0 && r.mentions[m].from <= i+1 {
		v = r.verbAt(r.mentions[m].to, end)
	} else if v = r.verbAt(i, end); v >= 0 {
		m = r.subjectAfter(v+1, end)
	}
	if m < 0 || v < 0 || r.tokens[v].class&clauseWord == 0 || r.cueOf[v] >= 0 {
		return -1, -1
	}
	for k := max(v+1, r.mentions[m].to); k < end; k++ {
		if r.tokens[k].class&(prepositionWord|timeWord|determinerWord|placeWord|adverbWord) == 0 && r.tokens[k].mention < 0 {
			return -1, -1
		}
	}
	return m, v
}

// reportedBefore reads It was so, NAME said.
func (r *reading) reportedBefore(from, to int32) (finding, bool) {
	const maxTail = 14
	for c := to - 1; c > max(from, to-maxTail); c-- {
		if !isComma(r.tokens[c].sign) || r.tokens[c].run >= 0 {
			continue
		}
		end := r.clauseEnd(c+1, r.tokens[c].block)
		if end < to-1 {
			return finding{}, false
		}
		m, v := r.insertion(c+1, end)
		if v < 0 || r.beginsWithSpeaker(from, c) {
			continue
		}
		p := r.content(from, c)
		return finding{passages: p, mention: m, cue: span32{v, v + 1}}, p != nil
	}
	return finding{}, false
}

// beginsWithSpeaker tells "Jane Doe, the owner, said so" from "It was so, Jane Doe said":
// a name and a comma open the sentence.
func (r *reading) beginsWithSpeaker(from, comma int32) bool {
	m := r.tokens[from].mention
	return m >= 0 && r.mentions[m].kind == named && isComma(r.tokens[r.mentions[m].to].sign) && comma-from < 20 && r.tokens[comma+1].mention < 0
}

// reportedAfter reads NAME said that it was so.
func (r *reading) reportedAfter(from, to int32) (finding, bool) {
	for v := from + 1; v < to; v++ {
		if !r.reports(v) {
			continue
		}
		m := int32(-1)
		if i := r.cueOf[v]; i >= 0 {
			if r.runs[i].close < v { // the verb belongs to the quotation before it
				continue
			}
			m = r.bound[i].mention
		}
		if m < 0 {
			m = r.subjectBefore(v, max(from, v-maxSentence))
		}
		if m < 0 {
			continue
		}
		start, ok := r.afterVerb(v, to)
		if !ok {
			continue
		}
		if p := r.content(start, to); p != nil {
			return finding{passages: p, mention: m, cue: span32{v, v + 1}}, true
		}
	}
	return finding{}, false
}

// reports tells a reporting verb at v from a noun or a passive.
func (r *reading) reports(v int32) bool {
	t, before := r.tokens[v], r.tokens[v-1]
	if t.class&(sayWord|sayingWord|clauseWord) == 0 || t.mention >= 0 || t.run >= 0 || t.shape&capital != 0 {
		return false
	}
	if t.class&sayingWord != 0 && t.class&sayWord == 0 {
		return true
	}
	if before.class&(determinerWord|prepositionWord) != 0 && before.class&(pronounWord|thatWord|whoWord) == 0 {
		return false
	}
	return before.class&copulaWord == 0 && before.shape&possessive == 0
}

// afterVerb returns where the reported words begin: behind whom it was said to,
// when, and "that". Verbs that seldom report need the "that".
func (r *reading) afterVerb(v, to int32) (int32, bool) {
	const near = 9
	for j := v + 1; j < min(v+near, to); j++ {
		if r.tokens[j].class&thatWord != 0 {
			return j + 1, true
		}
		if r.tokens[j].run >= 0 || isComma(r.tokens[j].sign) {
			break
		}
	}
	k := v + 1
	for k < to && r.tokens[k].class&timeWord != 0 && r.tokens[k].mention < 0 {
		k++
	}
	if k >= to || r.text(k, k+1) == "not" || r.tokens[v].class&(clauseWord|sayingWord) == 0 {
		return k, false
	}
	return k, r.tokens[k].class&prepositionWord == 0 || r.tokens[v].class&sayingWord != 0
}
