package speech

import (
	"strings"

	"github.com/pullquote/pullquote/article"
)

// setOff finds quotations in blocks of their own, with the line after or the
// words before that name the speaker.
func (r *reading) setOff() {
	body := r.article.Body
	for i := 0; i < len(body); i++ {
		kind := article.SetOff
		switch body[i].Kind {
		case article.BlockQuote:
		case article.PullQuote:
			kind = article.Pull
		default:
			continue
		}
		end := i + 1
		for end < len(body) && body[end].Kind == body[i].Kind && body[end].Continued {
			end++
		}
		r.setOffAt(i, end, kind)
		i = end - 1
	}
}

// quotesItself reports whether a block set off is no quotation as a whole but holds one.
func (r *reading) quotesItself(b int32, kind article.QuoteKind) bool {
	lo, hi := r.first[b], r.first[b+1]
	for k := lo; k < hi; k++ {
		q := r.tokens[k].run
		if q < 0 {
			continue
		}
		if r.runs[q].words >= minLoose && !(r.runs[q].open == lo && r.runs[q].close >= hi-1) && (kind == article.Pull || r.runs[q].open == lo) {
			return true
		}
		k = max(k, r.runs[q].close)
	}
	return false
}

// setOffAt reads the quotation of blocks i..end.
func (r *reading) setOffAt(i, end int, kind article.QuoteKind) {
	if end == i+1 && r.quotesItself(int32(i), kind) {
		return
	}
	f := finding{kind: kind, mention: -1, person: -1, rule: string(kind)}
	last := end
	if end < len(r.article.Body) && r.article.Body[end].Kind == article.AttributionLine {
		f.mention, f.person = r.credited(int32(end))
		f.rule = "line after"
	} else if m, p := r.creditWithin(int32(end-1), i < end-1); m >= 0 || p >= 0 {
		f.mention, f.person, last, f.rule = m, p, end-1, "line within"
		r.claimed[end-1] = true
	} else if m := r.bracketed(int32(end)); m >= 0 {
		f.mention, f.rule = m, "source after"
		r.claimed[end] = true
	} else if i > 0 {
		f.mention, f.cue = r.leadTo(int32(i))
		if f.mention >= 0 {
			f.rule = "lead-in"
		}
	}
	for b := i; b < last; b++ {
		if p, ok := r.words(int32(b)); ok && r.first[b+1]-r.first[b] > 1 {
			f.passages = append(f.passages, p)
			r.claimed[b] = true
		}
	}
	r.find(f)
}

// words is the text of block b but for quotation marks around the whole of it.
func (r *reading) words(b int32) (article.Passage, bool) {
	lo, hi := r.first[b], r.first[b+1]
	if hi <= lo {
		return article.Passage{}, false
	}
	if r.tokens[lo].sign != 0 && (isOpenMark(r.tokens[lo].sign) || r.tokens[lo].sign == '"') && lo+1 < hi {
		last := hi - 1
		if q := r.tokens[lo+1].run; q >= 0 && (r.runs[q].close == last || r.runs[q].unclosed) {
			return article.Passage{Block: int(b), Span: article.Span{Start: int(r.runs[q].from), End: int(r.runs[q].to)}}, true
		}
	}
	return r.passage(lo, hi), true
}

// credited reads a line that names a speaker: "— Jane Doe, professor at X",
// "Jane Doe (@jane) June 18". It returns a mention, or a member of the cast.
func (r *reading) credited(b int32) (int32, int32) {
	lo, hi := r.first[b], r.first[b+1]
	for lo < hi && r.tokens[lo].sign != 0 {
		lo++
	}
	if lo >= hi {
		return -1, -1
	}
	m := r.tokens[lo].mention
	if m >= 0 && r.mentions[m].kind == named && r.mentions[m].to-lo >= 1 {
		r.labelled(m, hi)
		return m, -1
	}
	return r.labelLine(lo, hi), -1
}

// labelLine makes a mention of the words of lo..hi up to the first comma or
// bracket, the name, with what follows as role.
func (r *reading) labelLine(lo, hi int32) int32 {
	to := lo
	for to < hi && !isComma(r.tokens[to].sign) && r.tokens[to].sign != '(' && r.tokens[to].sign != '（' && r.tokens[to].sign != ':' && r.tokens[to].sign != '：' && !isDash(r.tokens[to].sign) {
		to++
	}
	if to == lo || to-lo > 8 {
		return -1
	}
	m := r.addName(span32{lo, to})
	r.labelled(m, hi)
	return m
}

// addName adds a mention of a name that capitals do not show, -1 if s has no words.
func (r *reading) addName(s span32) int32 {
	if s.empty() || r.nameText(s) == "" {
		return -1
	}
	i := int32(len(r.mentions))
	r.mentions = append(r.mentions, mention{from: s.from, to: s.to, name: s, kind: named, person: -1})
	if strings.Contains(r.text(s.from, s.to), "@") {
		return i
	}
	k := r.cast.add(r, i)
	r.mentions[i].person = k
	return i
}

// labelled gives the person of mention m, which opens a label or attribution line,
// the role that the rest of the line up to hi tells.
func (r *reading) labelled(m, hi int32) {
	if m < 0 {
		return
	}
	n := &r.mentions[m]
	if n.person < 0 {
		if n.person = r.byOneName(n); n.person < 0 {
			n.person = r.cast.add(r, m)
		}
	}
	if n.person < 0 {
		return
	}
	if !n.role.empty() {
		r.describe(n.person, n.role, titleRank)
	}
	if n.to >= hi {
		return
	}
	role, _ := r.appositive(n.to, true)
	if role.to > hi {
		role.to = hi
	}
	if !role.empty() && !r.isDate(role) && r.tokens[role.from].class&documentWord == 0 {
		r.describe(n.person, role, labelRank)
	}
}

// isDate tells a date that stands where a role could.
func (r *reading) isDate(s span32) bool {
	return r.tokens[s.from].class&timeWord != 0 || r.tokens[s.from].shape&digits != 0
}

// maxCredit is the length in bytes of the longest paragraph that is taken for the
// attribution of a quotation it closes.
const maxCredit = 120

// creditWithin reads the last block of a quotation if that is the line naming its speaker.
func (r *reading) creditWithin(b int32, several bool) (int32, int32) {
	lo, hi := r.first[b], r.first[b+1]
	plain := r.article.Body[b].Text.Plain
	if !several || lo >= hi || len(plain) > maxCredit || isTerminal(r.tokens[hi-1].sign) || r.tokens[lo].sign != 0 && !isDash(r.tokens[lo].sign) {
		return -1, -1
	}
	for lo < hi && isDash(r.tokens[lo].sign) {
		lo++
	}
	if lo >= hi {
		return -1, -1
	}
	m := r.tokens[lo].mention
	if m < 0 || r.mentions[m].kind != named || r.mentions[m].name.to-r.mentions[m].name.from < 2 && lo == r.first[b] {
		return -1, -1
	}
	return r.credited(b)
}

// bracketed reads a paragraph that is nothing but a source in brackets: "[Example Times]".
func (r *reading) bracketed(b int32) int32 {
	const maxSource = 8
	if int(b) >= len(r.article.Body) || r.article.Body[b].Kind != article.Paragraph {
		return -1
	}
	lo, hi := r.first[b], r.first[b+1]
	if hi-lo < 3 || hi-lo > maxSource || r.tokens[lo].sign != '[' && r.tokens[lo].sign != '(' || r.tokens[hi-1].sign != ']' && r.tokens[hi-1].sign != ')' {
		return -1
	}
	i := r.addPlain(span32{lo + 1, hi - 1})
	r.mentions[i].org = r.tokens[lo+1].mention < 0 || r.mentions[r.tokens[lo+1].mention].org || hi-lo == 3
	return i
}

// leadTo reads the paragraph before block b where that leads to it: "NAME writes:".
func (r *reading) leadTo(b int32) (int32, span32) {
	lo, hi := r.first[b-1], r.first[b]
	if hi <= lo || r.tokens[hi-1].sign != ':' && r.tokens[hi-1].sign != '：' {
		return -1, span32{}
	}
	from := r.sentenceStart(hi - 1)
	if bound, ok := r.verbLead(from, hi-1); ok {
		return bound.mention, bound.cue
	}
	return r.subjectOf(from, hi-1), span32{}
}

// pulled gives pull quotes that name nobody the speaker of the words they repeat.
func (r *reading) pulled() {
	const maxPulls = 32 // no page has more, and each is looked for in all quotes
	pulls := 0
	for i := range r.found {
		f := &r.found[i]
		if f.kind == article.Pull {
			pulls++
		}
		if pulls > maxPulls || f.kind != article.Pull || f.mention >= 0 || f.person >= 0 {
			continue
		}
		repeated := opening(r.article.Excerpt(f.passages[0]))
		for _, d := range r.found {
			if d.kind != article.Pull && d.kind != article.Indirect && strings.Contains(r.article.Excerpt(d.passages...), repeated) {
				f.mention, f.person, f.rule = d.mention, d.person, "repeats"
				break
			}
		}
	}
}

// opening returns the first words of a text, enough to know it by.
func opening(s string) string {
	const enough = 4
	n := 0
	for i, c := range s {
		if c == ' ' {
			if n++; n == enough {
				return s[:i]
			}
		}
	}
	return strings.TrimRight(s, ".,!?")
}

// posts finds embedded posts of social networks.
func (r *reading) posts() {
	for i := range r.article.Body {
		b := &r.article.Body[i]
		if b.Kind != article.Embed || b.Text.Plain == "" || b.Provider == "youtube" || b.Provider == "vimeo" {
			continue
		}
		p, ok := r.words(int32(i))
		if !ok || i+1 >= len(r.article.Body) || r.article.Body[i+1].Kind != article.AttributionLine {
			continue
		}
		f := finding{kind: article.Social, passages: []article.Passage{p}, mention: r.poster(int32(i + 1)), person: -1, rule: "post"}
		r.claimed[i] = true
		r.find(f)
	}
}

// poster reads "— Name (@handle) date".
func (r *reading) poster(b int32) int32 {
	lo, hi := r.first[b], r.first[b+1]
	for lo < hi && r.tokens[lo].sign != 0 {
		lo++
	}
	to := lo
	for to < hi && r.tokens[to].sign != '(' {
		to++
	}
	if to == hi || to == lo {
		return -1
	}
	if m := r.tokens[lo].mention; m >= 0 && r.mentions[m].from == lo && r.mentions[m].to == to && !r.mentions[m].name.empty() {
		r.labelled(m, to)
		return m
	}
	return r.addName(span32{lo, to})
}
