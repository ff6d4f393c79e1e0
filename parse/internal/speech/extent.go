package speech

import (
	"strings"

	"github.com/pullquote/pullquote/article"
)

// speech finds what is said under label l of block b and claims its blocks.
func (r *reading) speech(b int32, l label, labels []label, interview bool) {
	f := finding{kind: article.Statement, mention: l.at, person: l.person, rule: l.rule}
	if interview {
		f.kind = article.Interview
	}
	if l.person >= 0 && l.at < 0 {
		f.mention = -1
	}
	dash := false
	if l.text < r.first[b+1] {
		f.passages = append(f.passages, r.passage(l.text, r.first[b+1]))
	}
	r.claimed[b] = true
	for n := b + 1 + l.skip; int(n) < len(labels); n++ {
		kind := r.article.Body[n].Kind
		if kind == article.Figure || r.captionAfter(n) {
			continue
		}
		if n > b+l.skip && labels[n].role != noLabel || !(dash && kind == article.Paragraph && !isDash(r.signAt(r.first[n], n))) && r.endsSpeech(n, l.person, len(f.passages)) {
			break
		}
		from, hi := r.first[n], r.first[n+1]
		if isDash(r.tokens[from].sign) && from+1 < hi {
			from, dash = from+1, true
		} else if dash { // what happens between the answers
			continue
		}
		f.passages = append(f.passages, r.passage(from, hi))
		r.claimed[n] = true
	}
	for s := int32(1); s <= l.skip; s++ {
		r.claimed[b+s] = true
	}
	if len(f.passages) == 0 {
		r.claimed[b] = false
	}
	r.find(f)
}

// captionAfter tells a short line under a picture that has no caption of its own.
func (r *reading) captionAfter(b int32) bool {
	const maxCaption = 60
	prev := r.article.Body[b-1]
	return prev.Kind == article.Figure && prev.Caption.Plain == "" && r.article.Body[b].Kind == article.Paragraph && len(r.article.Body[b].Text.Plain) <= maxCaption
}

// minSpeech is the length in bytes under which a line without a stop at its end is
// no speech but something of the page.
const minSpeech = 30

// endsSpeech reports whether block b no longer belongs to what person says. n is
// how many paragraphs already do.
func (r *reading) endsSpeech(b, person int32, n int) bool {
	block := &r.article.Body[b]
	lo, hi := r.first[b], r.first[b+1]
	if lo >= hi {
		return true
	}
	switch block.Kind {
	case article.ListItem:
		return n == 0 || !r.listGoesOn(b)
	case article.Paragraph:
	default:
		return true
	}
	plain := block.Text.Plain
	last := r.tokens[hi-1].sign
	switch {
	case block.Text.Plain[0] == '*' || strings.HasPrefix(plain, "†") || strings.HasPrefix(plain, "【") || strings.HasPrefix(plain, "（"):
		return true
	case last == ':' && int(b)+1 < len(r.article.Body) && r.article.Body[b+1].Kind != article.ListItem && r.article.Body[b+1].Kind != article.Paragraph:
		return true
	case len(plain) < minSpeech && last == 0 || strings.HasPrefix(plain, "- ") && strings.HasSuffix(plain, " -"):
		return true
	case r.allMarked(b, article.Emphasis) || r.allMarked(b, article.Strong):
		return true
	case n > 0 && r.boldLabel(b):
		return true
	}
	return r.narrates(b, person)
}

// boldLabel reports whether the block opens with a label in bold: "What happens next:".
func (r *reading) boldLabel(b int32) bool {
	t := &r.article.Body[b].Text
	for _, m := range t.Marks {
		if m.Kind == article.Strong && m.Start == 0 {
			label := strings.TrimRight(t.Plain[:m.End], " \u00A0")
			rest := strings.TrimLeft(t.Plain[m.End:], " \u00A0")
			return strings.HasSuffix(label, ":") || strings.HasSuffix(label, "：") || strings.HasPrefix(rest, ":")
		}
	}
	return false
}

// listGoesOn reports whether a list item belongs to speech: the block before leads
// to it or is one that does.
func (r *reading) listGoesOn(b int32) bool {
	if r.article.Body[b-1].Kind == article.ListItem {
		return r.claimed[b-1]
	}
	return r.claimed[b-1] && r.tokens[r.first[b]-1].sign == ':'
}

// narrates reports whether the article speaks of the person here, rather than the
// person: it has the name and no "I", or quotes somebody by name.
func (r *reading) narrates(b, person int32) bool {
	lo, hi := r.first[b], r.first[b+1]
	other := false // the block opens with somebody else's full name
	known := false // … or with the name of somebody that the page gives in full elsewhere
	if m := r.tokens[lo].mention; m >= 0 && person >= 0 && r.mentions[m].kind == named {
		k := r.resolve(m)
		if k == person {
			return true
		}
		known = k >= 0 && r.cast.people[k].full
		other = r.mentions[m].name.to-r.mentions[m].name.from >= 2 && !r.mentions[m].org
	}
	self := r.hasSelf(lo, hi)
	for k := lo; k < hi; k++ {
		q := r.tokens[k].run
		if q < 0 {
			if !self && r.speaksOf(r.tokens[k].mention, person) {
				return true
			}
			continue
		}
		if other {
			return true
		}
		for _, rule := range bindRules {
			if !rule.beside {
				continue
			}
			if bound, ok := rule.bind(r, &r.runs[q]); ok {
				if bound.mention >= 0 && (known || r.named(bound.mention, person)) {
					return true
				}
				break
			}
		}
		k = max(k, r.runs[q].close)
	}
	return false
}

// speaksOf reports whether mention m, if it is one, has the person's name.
func (r *reading) speaksOf(m, person int32) bool {
	return m >= 0 && person >= 0 && r.mentions[m].kind == named && !r.mentions[m].org && r.resolve(m) == person
}

// named reports whether mention m names the person, or anybody in full.
func (r *reading) named(m, person int32) bool {
	n := r.mentions[m]
	return n.kind == named && (person >= 0 && r.resolve(m) == person || n.name.to-n.name.from >= 2 && !n.org)
}

// interviewee is whom the questions are put to: the person the introduction speaks
// of most among those it gives a role or the headline names, and no author.
func (r *reading) interviewee(labels []label) int32 {
	intro := 0
	for intro < len(labels) && labels[intro].role == noLabel {
		intro++
	}
	if intro == len(labels) {
		return -1
	}
	count := make([]int, len(r.cast.people))
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.kind == named && m.from < r.first[intro] && r.tokens[m.from].run < 0 {
			if k := r.resolve(int32(i)); k >= 0 {
				count[k]++
			}
		}
	}
	if !r.firstPerson(labels, intro) {
		return -1
	}
	best, most := int32(-1), 0
	for k := range count {
		p := &r.cast.people[k]
		if count[k] == 0 || !r.isHuman(int32(k)) || p.Kind == article.Organisation || !p.full || r.isAuthor(p.mention) {
			continue
		}
		score := 0
		if p.Role != "" {
			score += 5
		}
		if inHeadline(r.article.Headline, p.Name) {
			score += 5
		}
		if score == 0 {
			continue // a page of questions that it asks itself names whatever it is about
		}
		if score += 2 * count[k]; score > most {
			best, most = int32(k), score
		}
	}
	return best
}

// inHeadline reports whether the headline has a name, or the last part of it.
func inHeadline(headline, name string) bool {
	return strings.Contains(headline, name[strings.LastIndexByte(name, ' ')+1:])
}

// firstPerson reports whether the answers to the questions from intro on speak of
// themselves. In articles that ask their own questions they do not.
func (r *reading) firstPerson(labels []label, intro int) bool {
	answers, own := 0, 0
	for b := intro; b < len(labels); b++ {
		if labels[b].rule == "letter" || labels[b].role == speakerLabel {
			return true
		}
		if labels[b].role != askerLabel || b+1 == len(labels) {
			continue
		}
		answers++
		if r.saysI(b + 1) {
			own++
		}
	}
	return 5*own >= 2*answers
}

// maxAnswer is how many paragraphs of an answer are searched for its "I".
const maxAnswer = 3

// saysI reports whether a paragraph from b on opens with a dash, as speech does in
// print, or has "I" outside of quotations.
func (r *reading) saysI(b int) bool {
	for n := b; n < min(b+maxAnswer, len(r.article.Body)); n++ {
		if r.article.Body[n].Kind == article.Heading {
			return false
		}
		for k := r.first[n]; k < r.first[n+1]; k++ {
			if r.tokens[k].class&selfWord != 0 && r.tokens[k].run < 0 || k == r.first[n] && isDash(r.tokens[k].sign) {
				return true
			}
		}
	}
	return false
}
