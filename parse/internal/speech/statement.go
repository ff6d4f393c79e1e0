package speech

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pullquote/pullquote/article"
)

// label is what opens a passage of speech without marks: "Jane Doe, lawyer:", "Q:",
// or a question in bold.
type label struct {
	role   labelRole
	person int32 // a member of the cast; -1 unknown
	at     int32 // the mention it makes, -1 if none
	text   int32 // token where the speech begins; the block's end if it begins in the next
	skip   int32 // blocks after this one that belong to the label
	rule   string
	weak   bool // counts only where several like it stand on the page
}

type labelRole uint8

const (
	noLabel labelRole = iota
	speakerLabel
	askerLabel    // whose words are the interviewer's
	answererLabel // "A:", without a name
)

// statements finds speech under labels and answers under questions.
func (r *reading) statements() {
	labels := r.labels()
	interview := false
	for _, l := range labels {
		interview = interview || l.role == askerLabel || l.role == answererLabel
	}
	answerer := int32(-1)
	if interview {
		answerer = r.interviewee(labels)
	}
	for b := 0; b < len(labels); b++ {
		l := labels[b]
		switch l.role {
		case speakerLabel:
			r.speech(int32(b), l, labels, interview)
		case answererLabel:
			if answerer < 0 { // a page that answers its own questions
				continue
			}
			l.person = answerer
			r.speech(int32(b), l, labels, true)
		case askerLabel:
			r.claimed[b] = true
			next := b + 1
			if next < len(labels) && labels[next].role == noLabel && answerer >= 0 && l.rule == "question" {
				r.speech(int32(b), label{role: answererLabel, person: answerer, at: -1, text: r.first[b+1], rule: "answer"}, labels, true)
			}
		}
	}
}

// labels reads what each block opens with.
func (r *reading) labels() []label {
	r.findHumans()
	n := len(r.article.Body)
	labels := make([]label, n)
	weak, questions := 0, 0
	for b := range n {
		labels[b] = r.label(int32(b))
		if labels[b].weak {
			weak++
		}
		if labels[b].rule == "question" {
			questions++
		}
	}
	for b := range labels {
		l := &labels[b]
		if l.weak && (l.rule == "question" && questions < 2 || l.rule != "question" && weak-questions < 2) {
			*l = label{person: -1, at: -1}
		}
	}
	if questions >= 2 {
		r.boldQuestions(labels)
	}
	for b := range labels {
		r.cast.settleLabel(r, &labels[b])
	}
	return labels
}

// boldQuestions takes all paragraphs in bold for questions where two of them are.
func (r *reading) boldQuestions(labels []label) {
	first, last := -1, -1
	bold := false
	for b := range labels {
		if labels[b].rule == "question" {
			if first < 0 {
				first = b
				bold = r.article.Body[b].Kind == article.Paragraph
			}
			last = b
		}
	}
	for b := first; bold && b < last; b++ {
		if labels[b].role == noLabel && r.allMarked(int32(b), article.Strong) {
			labels[b] = label{role: askerLabel, person: -1, at: -1, text: r.first[b+1], rule: "question"}
		}
	}
}

// settleLabel gives a label's person the role it tells, once it is sure to be one.
func (c *cast) settleLabel(r *reading, l *label) {
	if l.role != speakerLabel || l.at < 0 {
		return
	}
	m := &r.mentions[l.at]
	end := l.text
	if end > m.to && r.tokens[end-1].block == r.tokens[m.from].block {
		r.labelled(l.at, end)
	} else {
		r.labelled(l.at, m.to)
	}
	l.person = r.mentions[l.at].person
	if l.skip > 0 {
		b := r.tokens[m.from].block + 1
		r.describe(l.person, span32{r.first[b], r.first[b+1]}, labelRank)
	}
}

// allMarked reports whether the whole of block b has the mark.
func (r *reading) allMarked(b int32, kind article.MarkKind) bool {
	t := &r.article.Body[b].Text
	for _, m := range t.Marks {
		if m.Kind == kind && m.Start == 0 && m.End >= len(t.Plain)-1 {
			return true
		}
	}
	return false
}

// maxLeadIn is the length in bytes of the longest label.
const maxLeadIn = 220

// label reads block b.
func (r *reading) label(b int32) label {
	none := label{person: -1, at: -1}
	lo, hi := r.first[b], r.first[b+1]
	kind := r.article.Body[b].Kind
	if lo >= hi || r.claimed[b] || kind != article.Paragraph && kind != article.Heading {
		return none
	}
	for _, read := range [...]func(*reading, int32, int32, int32) (label, bool){
		(*reading).letterLabel, (*reading).colonLabel, (*reading).questionLabel, (*reading).bulletLabel, (*reading).nameLine, (*reading).roleLine, (*reading).deskLine,
	} {
		if l, ok := read(r, b, lo, hi); ok {
			return l
		}
	}
	return none
}

// letterLabel reads "Q:", "A.", "P." at the front.
func (r *reading) letterLabel(b, lo, hi int32) (label, bool) {
	t := r.tokens[lo]
	if r.lex.has(unspacedWords) {
		return r.unspacedLetter(lo, hi)
	}
	if t.class&(questionWord|answerWord) == 0 || t.shape&capital == 0 || lo+2 >= hi {
		return label{}, false
	}
	text := lo + 1
	if s := r.tokens[lo+1].sign; s == ':' || s == '.' || s == '：' {
		text++
	} else if t.shape&dotted == 0 {
		return label{}, false
	}
	l := label{role: answererLabel, person: -1, at: -1, text: text, rule: "letter"}
	if t.class&questionWord != 0 {
		l.role = askerLabel
	}
	return l, true
}

// colonLabel reads "NAME, role:" at the front, with the words behind it or in the
// next block.
func (r *reading) colonLabel(b, lo, hi int32) (label, bool) {
	colon := lo
	for colon < hi && r.tokens[colon].sign != ':' && r.tokens[colon].sign != '：' && r.tokens[colon].run < 0 {
		if isTerminal(r.tokens[colon].sign) || int(r.tokens[colon].start) > maxLeadIn {
			return label{}, false
		}
		colon++
	}
	if colon == hi || r.tokens[colon].sign == 0 || colon == lo {
		return label{}, false
	}
	alone := colon == hi-1
	l := label{role: speakerLabel, person: -1, at: -1, text: colon + 1, rule: "label"}
	if alone && !r.speechFollows(b) || !alone && r.tokens[colon+1].sign != 0 && r.tokens[colon+1].run >= 0 {
		return label{}, false
	}
	if r.lex.has(noCapitals | unspacedWords) {
		return r.plainLabel(l, lo, colon, alone)
	}
	m := r.tokens[lo].mention
	if m < 0 || r.mentions[m].kind != named || r.mentions[m].from != lo {
		return r.leadLabel(l, lo, colon, alone)
	}
	l.at = m
	return l, r.labelOf(&l, m, colon)
}

// labelOf decides whether mention m and what follows it up to colon name a speaker.
func (r *reading) labelOf(l *label, m, colon int32) bool {
	n := r.mentions[m]
	lo, alone := n.from, colon == r.first[r.tokens[n.from].block+1]-1
	words := n.name.to - n.name.from
	bold := r.boldUpTo(r.tokens[lo].block, colon)
	switch {
	case n.to < colon:
		if s := r.tokens[n.to].sign; !isComma(s) || r.speaksOrIs(n.to, colon) {
			return false
		}
		if words < 2 && n.role.empty() && !r.inCast(m) {
			return false
		}
		l.weak = !alone && !bold
		return (alone || bold) && r.namesHuman(m, colon) || r.listsRole(n.to, colon)
	case words == 1 && r.tokens[lo].shape&allCaps != 0 && r.initialsOf(l, lo):
		return true
	case !r.namesHuman(m, colon):
		return false
	case r.knownSpeaker(m, lo):
	case words >= 2 && !n.org && (!n.role.empty() || r.repeatedLabel(m)):
	default:
		return false
	}
	if r.isAuthor(m) {
		l.role = askerLabel
	}
	return true
}

// listsRole reports whether a word for what people do stands in from..to.
func (r *reading) listsRole(from, to int32) bool {
	for k := from; k < to; k++ {
		if r.tokens[k].class&roleWord != 0 {
			return true
		}
	}
	return false
}

// speaksOrIs reports whether a verb of saying or being stands in from..to, so that
// it is a sentence and no label.
func (r *reading) speaksOrIs(from, to int32) bool {
	for k := from; k < to; k++ {
		if c := r.tokens[k].class; c&(sayWord|copulaWord|pronounWord) != 0 && c&(roleWord|orgWord) == 0 {
			return true
		}
	}
	return false
}

// boldUpTo reports whether the label that ends at colon is bold.
func (r *reading) boldUpTo(b, colon int32) bool {
	for _, m := range r.article.Body[b].Text.Marks {
		if m.Kind == article.Strong && m.Start <= 1 && m.End >= int(r.tokens[colon].start) {
			return true
		}
	}
	return false
}

// inCast reports whether a mention's name is of somebody named in full elsewhere.
func (r *reading) inCast(m int32) bool { return r.byOneName(&r.mentions[m]) >= 0 }

// knownSpeaker reports whether the name is that of somebody the article speaks of
// elsewhere, or of its author.
func (r *reading) knownSpeaker(m, lo int32) bool {
	k := r.resolve(m)
	if k < 0 {
		return r.isAuthor(m)
	}
	p := &r.cast.people[k]
	if p.Kind == article.Organisation || !p.full {
		return false
	}
	return p.mention != m && r.tokens[r.mentions[p.mention].from].block != r.tokens[lo].block || p.Role != "" || r.isAuthor(m) || strings.Contains(r.article.Headline, p.Name)
}

func (r *reading) isAuthor(m int32) bool {
	n := r.nameText(r.mentions[m].name)
	if k := r.mentions[m].person; k >= 0 {
		n = r.cast.people[k].Name
	}
	return r.isWriter(n)
}

// repeatedLabel reports whether the page has the name of m in another block.
func (r *reading) repeatedLabel(m int32) bool {
	n := r.nameText(r.mentions[m].name)
	b := r.tokens[r.mentions[m].from].block
	for i := int(b) + 1; i < min(int(b)+12, len(r.article.Body)); i++ {
		if strings.HasPrefix(r.article.Body[i].Text.Plain, n) {
			return true
		}
	}
	for i := int(b) - 1; i > max(int(b)-12, -1); i-- {
		if strings.HasPrefix(r.article.Body[i].Text.Plain, n) {
			return true
		}
	}
	return false
}

// initialsOf finds whom initials stand for: somebody of the cast, or the author.
func (r *reading) initialsOf(l *label, lo int32) bool {
	letters := r.text(lo, lo+1)
	if len(letters) > 4 {
		return false
	}
	for _, a := range r.article.Authors {
		if initials(a.Name) == letters {
			l.role, l.at = askerLabel, -1
			return true
		}
	}
	for k := range r.cast.people[:min(len(r.cast.people), maxCast)] {
		if p := &r.cast.people[k]; p.full && p.Kind != article.Organisation && initials(p.Name) == letters {
			l.person = int32(k)
			r.mentions[l.at].person = int32(k)
			return true
		}
	}
	return false
}

func initials(s string) string {
	var b strings.Builder
	for w := range strings.FieldsSeq(s) {
		if c, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(c) {
			b.WriteRune(c)
		}
	}
	return b.String()
}

// leadLabel reads a line such as "And from Chairwoman Beatrix Howell:".
func (r *reading) leadLabel(l label, lo, colon int32, alone bool) (label, bool) {
	const maxLead = 10
	if !alone || colon-lo > maxLead {
		return l, false
	}
	for k := lo; k < colon; k++ {
		m := r.tokens[k].mention
		if m < 0 {
			continue
		}
		n := r.mentions[m]
		if n.kind == named && n.to == colon && n.name.to-n.name.from >= 2 && !n.org && r.namesHuman(m, colon) {
			l.at, l.rule = m, "lead-in"
			return l, true
		}
		k = max(k, n.to-1)
	}
	return l, false
}

// plainLabel reads "name, role:" in scripts without capitals.
func (r *reading) plainLabel(l label, lo, colon int32, alone bool) (label, bool) {
	for k := lo; k < colon; k++ {
		if isComma(r.tokens[k].sign) && k > lo && k-lo <= r.maxPlainName() {
			if !alone {
				return l, false
			}
			l.at = r.addPlain(span32{lo, k})
			return l, true
		}
	}
	if r.lex.has(unspacedWords) && r.fitsName(span32{lo, colon}, false) {
		l.at, l.weak = r.addPlain(span32{lo, colon}), true
		return l, true
	}
	return l, false
}

// maxPlainName is how many tokens a name may have.
func (r *reading) maxPlainName() int32 {
	if r.lex.has(unspacedWords) {
		return 16
	}
	return 5
}

// addPlain makes a mention that enters the cast only when its label is settled.
func (r *reading) addPlain(s span32) int32 {
	r.mentions = append(r.mentions, mention{from: s.from, to: s.to, name: s, kind: named, person: -1})
	return int32(len(r.mentions) - 1)
}

// questionLabel reads a heading or a paragraph in bold that asks.
func (r *reading) questionLabel(b, lo, hi int32) (label, bool) {
	if s := r.tokens[hi-1].sign; s != '?' && s != '？' && s != '؟' {
		return label{}, false
	}
	if r.article.Body[b].Kind != article.Heading && !r.allMarked(b, article.Strong) || hi-lo < 3 {
		return label{}, false
	}
	return label{role: askerLabel, person: -1, at: -1, text: hi, rule: "question", weak: true}, true
}

// bulletLabel reads "■name(role)" on a line of its own.
func (r *reading) bulletLabel(b, lo, hi int32) (label, bool) {
	if r.tokens[lo].sign != '■' && r.tokens[lo].sign != '●' && r.tokens[lo].sign != '◆' || !r.speechFollows(b) {
		return label{}, false
	}
	to := lo + 1
	for to < hi && (r.tokens[to].sign == 0 || r.tokens[to].sign == '・' || r.tokens[to].sign == '·') {
		to++
	}
	if to == lo+1 || to-lo > r.maxPlainName() || to < hi && r.tokens[to].sign != '（' && r.tokens[to].sign != '(' && !isComma(r.tokens[to].sign) {
		return label{}, false
	}
	return label{role: speakerLabel, person: -1, at: r.addPlain(r.trimHonorific(span32{lo + 1, to})), text: hi, rule: "bullet"}, true
}

// nameLine reads a line that is a name and a role without a colon.
func (r *reading) nameLine(b, lo, hi int32) (label, bool) {
	m := r.tokens[lo].mention
	if m < 0 || r.mentions[m].kind != named || r.mentions[m].from != lo || !r.speechFollows(b) || r.tokens[hi-1].sign != 0 && r.tokens[hi-1].sign != ')' {
		return label{}, false
	}
	n := r.mentions[m]
	if n.to >= hi || !isComma(r.tokens[n.to].sign) || n.name.to-n.name.from < 2 && n.role.empty() && n.name.from == n.from || n.org || len(r.article.Body[b].Text.Plain) > maxLeadIn {
		return label{}, false
	}
	for k := n.to; k < hi; k++ {
		if c := r.tokens[k]; c.class&(sayWord|copulaWord) != 0 && c.class&(roleWord|orgWord) == 0 || isTerminal(c.sign) && k < hi-1 {
			return label{}, false
		}
	}
	return label{role: speakerLabel, person: -1, at: m, text: hi, rule: "name line", weak: true}, r.namesHuman(m, hi)
}

// roleLine reads a name on a line of its own with the role on the next.
func (r *reading) roleLine(b, lo, hi int32) (label, bool) {
	m := r.tokens[lo].mention
	if m < 0 || int(b)+2 >= len(r.article.Body) {
		return label{}, false
	}
	n := r.mentions[m]
	if n.kind != named || n.from != lo || n.to != hi || n.name.to-n.name.from < 2 || n.org {
		return label{}, false
	}
	role := r.article.Body[b+1]
	rlo, rhi := r.first[b+1], r.first[b+2]
	if role.Kind != article.Paragraph || rlo >= rhi || len(role.Text.Plain) > maxCredit || isTerminal(r.tokens[rhi-1].sign) || !r.speechFollows(b+1) {
		return label{}, false
	}
	return label{role: speakerLabel, person: -1, at: m, text: rhi, skip: 1, rule: "role line", weak: true}, r.namesHuman(m, hi) || r.listsRole(rlo, rhi)
}

// deskLine reads a heading "From the desk of NAME, role, organisation".
func (r *reading) deskLine(b, lo, hi int32) (label, bool) {
	if r.article.Body[b].Kind != article.Heading || !r.speechFollows(b) {
		return label{}, false
	}
	for k := lo + 1; k < hi; k++ {
		m := r.tokens[k].mention
		if m < 0 {
			continue
		}
		n := r.mentions[m]
		if n.kind != named || n.org || n.name.to-n.name.from < 2 {
			k = max(k, n.to-1)
			continue
		}
		if n.from > lo && r.tokens[n.from-1].class&affiliationWord != 0 && n.to < hi && isComma(r.tokens[n.to].sign) && r.listsRole(n.to, hi) && r.tokens[lo].class&prepositionWord != 0 {
			return label{role: speakerLabel, person: -1, at: m, text: hi, rule: "desk"}, true
		}
		return label{}, false
	}
	return label{}, false
}

// speechFollows reports whether the block after b can be speech without marks.
func (r *reading) speechFollows(b int32) bool {
	n := b + 1
	for int(n) < len(r.article.Body) && r.article.Body[n].Kind == article.Figure {
		n++
	}
	if int(n) >= len(r.article.Body) || r.article.Body[n].Kind != article.Paragraph || r.first[n] == r.first[n+1] {
		return false
	}
	t := r.tokens[r.first[n]]
	return t.run < 0 && t.sign != '“' && t.sign != '"' && t.sign != '«' && t.sign != '„'
}
