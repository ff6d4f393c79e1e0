package speech

import (
	"cmp"
	"slices"
	"strconv"
	"unicode"
	"unicode/utf8"

	"github.com/pullquote/pullquote/article"
)

// Reader finds the quotes of articles. The zero value works.
type Reader struct {
	// Indirect asks for indirect speech, too.
	Indirect bool
	// Trace, if set, is told of every candidate.
	Trace func(Decision)
}

// Quotes returns what the article quotes and who said it, in reading order. It
// reads body, language, headline and authors.
func (o Reader) Quotes(a *article.Article) []article.Quote {
	tokens := tokenSlices.Get().(*[]token)
	r := newReading(a, o.Trace, *tokens)
	defer func() {
		*tokens = r.tokens
		tokenSlices.Put(tokens)
	}()
	r.pair()
	r.segment()
	r.mentionsOf()
	for _, step := range quoteSteps {
		step(r)
	}
	if o.Indirect {
		r.indirect()
	}
	return r.quotes()
}

// quoteSteps are the forms of quotation. A block that one of them claims as a
// whole is left alone by those behind it.
var quoteSteps = [...]func(*reading){
	(*reading).setOff,
	(*reading).posts,
	(*reading).signed,
	(*reading).letters,
	(*reading).panels,
	(*reading).statements,
	(*reading).direct,
	(*reading).pulled,
}

// finding is a quote before its speaker is looked up.
type finding struct {
	kind     article.QuoteKind
	passages []article.Passage
	mention  int32 // who said it; -1 if speaker tells or nobody does
	person   int32 // a member of the cast; -1 if mention tells
	cue      span32
	rule     string
}

// find notes a quotation.
func (r *reading) find(f finding) {
	if len(f.passages) > 0 {
		r.found = append(r.found, f)
	}
}

// reject traces words that look like a quotation and are none.
func (r *reading) reject(rule, text string) {
	if r.trace != nil {
		r.trace(Decision{Rule: rule, Text: text})
	}
}

// quotes turns the findings into quotes, in reading order.
func (r *reading) quotes() []article.Quote {
	slices.SortStableFunc(r.found, func(a, b finding) int {
		x, y := a.passages[0], b.passages[0]
		return cmp.Or(cmp.Compare(x.Block, y.Block), cmp.Compare(x.Start, y.Start))
	})
	var out []article.Quote
	seen := map[string]int{} // how often each id was given
	for i := range r.found {
		q := r.quote(&r.found[i])
		first := q.ID
		for seen[q.ID] > 0 {
			seen[first]++
			q.ID = article.NewID("q-", q.Speaker.Name, q.Text, strconv.Itoa(seen[first]))
		}
		seen[q.ID]++
		if r.trace != nil {
			rule := cmp.Or(r.found[i].rule, "marks")
			r.trace(Decision{Rule: rule, Kept: true, Confidence: confidence(rule, q.Speaker.Name), Speaker: q.Speaker.Name, Text: q.Text})
		}
		out = append(out, q)
	}
	return out
}

func (r *reading) quote(f *finding) article.Quote {
	q := article.Quote{Kind: f.kind, Passages: f.passages, Text: r.article.Excerpt(f.passages...)}
	if !f.cue.empty() {
		q.Cue = r.text(f.cue.from, f.cue.to)
	}
	switch {
	case f.person >= 0:
		q.Speaker = r.cast.people[f.person].Person
	case f.mention >= 0:
		q.Speaker = r.speaker(f.mention)
	}
	if f.mention >= 0 {
		p := r.passage(r.mentions[f.mention].from, r.attributionEnd(r.mentions[f.mention].to, f.cue))
		q.Attribution = &p
	}
	q.ID = article.NewID("q-", q.Speaker.Name, q.Text)
	return q
}

// attributionEnd returns where the words end that name the speaker: behind a mention
// that ends at i, or behind the relative pronoun in its stead that is the subject of the cue.
func (r *reading) attributionEnd(i int32, cue span32) int32 {
	if cue.from <= i || r.tokens[cue.from].block != r.tokens[i-1].block {
		return i
	}
	who := i
	for who < cue.from && r.tokens[who].sign != 0 && r.tokens[who].run < 0 && who < i+2 {
		who++
	}
	if r.tokens[who].class&whoWord == 0 {
		return i
	}
	for k := who + 1; k < cue.from; k++ {
		if r.tokens[k].class&(adverbWord|timeWord) == 0 {
			return i
		}
	}
	return who + 1
}

// direct finds what stands in quotation marks in running text.
func (r *reading) direct() {
	bound := r.bindings()
	last := -1 // the finding of the run before
	for i := range r.runs {
		q := &r.runs[i]
		if r.claimed[q.block] {
			last = -1
			continue
		}
		if bound[i].rule == "" {
			bound[i] = r.wording(q)
		}
		words := article.Passage{Block: int(q.block), Span: article.Span{Start: int(q.from), End: int(q.to)}}
		if why := r.noQuote(q, bound[i]); why != "" {
			r.reject(why, r.article.Excerpt(words))
			continue
		}
		if last >= 0 && r.goesOn(i, bound) {
			r.found[last].passages = append(r.found[last].passages, words)
			continue
		}
		last = len(r.found)
		kind := article.Direct
		if r.article.Body[q.block].Kind == article.PullQuote {
			kind = article.Pull
		}
		r.find(finding{kind: kind, passages: []article.Passage{words}, mention: bound[i].mention, person: -1, cue: bound[i].cue, rule: bound[i].rule})
	}
}

// goesOn reports whether run i goes on with the one before it: a sentence that
// the cue splits, or a quotation over paragraphs.
func (r *reading) goesOn(i int, bound []binding) bool {
	if i == 0 || bound[i-1].rule == "" || bound[i].mention != bound[i-1].mention {
		return false
	}
	p, q := &r.runs[i-1], &r.runs[i]
	switch bound[i].rule {
	case "open mark":
		return true
	case "unspaced":
		if p.unclosed && q.block == p.block+1 && q.open == r.first[q.block] {
			return true
		}
		fallthrough
	case "same sentence", "name said", "said name":
		if before := bound[i-1].rule; p.block != q.block || before != "name said" && before != "said name" && before != "unspaced" {
			return false
		}
	default:
		return false
	}
	return r.breaksOff(p) && q.open-p.close <= 12 && (isComma(r.signBefore(q)) || isComma(r.tokens[q.open].sign) || isDash(r.tokens[q.open].sign) && r.signBefore(q) == 0)
}

// breaksOff reports whether a comma ends the run, within its marks or right behind them.
func (r *reading) breaksOff(p *run) bool {
	if s := r.lastSign(p); s != 0 {
		return isComma(s)
	}
	return r.lex.has(freeVerb) && (isComma(r.tokens[p.close].sign) || isDash(r.tokens[p.close].sign) || isComma(r.signAt(p.close+1, p.block)))
}

// minLoose is how many words a run needs to count where no cue vouches for it.
const minLoose = 5

// noQuote names the reason why a run in marks is not speech, or "".
func (r *reading) noQuote(q *run, b binding) string {
	switch {
	case q.words == 0:
		return "no words"
	case r.signBefore(q) == '=':
		return "code"
	case q.unclosed && q.open > r.first[q.block] && b.rule == "":
		return "mark without its partner"
	case r.termed(q):
		return ""
	case r.namesWork(q):
		return "title"
	case r.titleCase(q) && b.rule != "name said" && b.rule != "said name" && b.rule != "colon" && (!isTerminal(r.lastSign(q)) || r.endsWithTitle(q, b)):
		return "title"
	}
	switch b.rule {
	case "":
		if q.words < r.minWords() {
			return "scare quotes"
		}
		if !r.sentenceLike(q) || !isTerminal(r.lastSign(q)) && q.open > r.first[q.block] && (r.signBefore(q) == 0 || isComma(r.signBefore(q))) || r.signAt(q.close+1, q.block) == ':' {
			return "no cue"
		}
		return ""
	case "said name":
		if b.mention < 0 && q.words < minLoose && b.cue.from == q.close+1 && !r.spoken(q) {
			return "scare quotes"
		}
		return ""
	case "wording", "unspaced", "name said", "label within", "colon", "dash name", "according to", "open mark":
		return ""
	}
	if !r.inSpeech(q, b) {
		return "scare quotes"
	}
	if b.rule == "sentence subject" && (r.tokens[q.open+1].shape&capital != 0 || isComma(r.signBefore(q))) && !isTerminal(r.lastSign(q)) {
		return "title"
	}
	return ""
}

// minWords is minLoose in the words of the language: of scripts without spaces each
// character counts as one.
func (r *reading) minWords() int32 {
	if r.lex.has(unspacedWords) {
		return 3 * minLoose
	}
	return minLoose
}

// inSpeech reports whether a run of few words is somebody's own wording: one word will
// do in what a person is said to say, three where that is only near.
func (r *reading) inSpeech(q *run, b binding) bool {
	switch b.rule {
	case "name first", "participle", "source first", "said at the end", "owner":
		if q.words > 1 || r.isSomebody(b.mention) || r.hasRole(b.mention) {
			return true
		}
	case deniedRule, addressedRule:
		return true
	}
	return q.words > 2 || r.spoken(q)
}

// spoken reports whether signs set the run off as speech: a comma or colon before
// it, or a sentence's end within it.
func (r *reading) spoken(q *run) bool {
	s := r.lastSign(q)
	return isTerminal(s) || isComma(s) || r.signBefore(q) == ':'
}

// sentenceLike reports whether the run can be a sentence of its own.
func (r *reading) sentenceLike(q *run) bool {
	return r.tokens[q.open+1].shape&capital != 0 || isTerminal(r.lastSign(q))
}

// endsWithTitle tells a sentence that ends with a title, the full stop of which stands
// within the marks, from a short quotation.
func (r *reading) endsWithTitle(q *run, b binding) bool {
	return r.lastSign(q) == '.' && q.words < minLoose && b.cue.empty() && q.open > r.first[q.block] && r.signBefore(q) == 0
}

// titleCase reports whether nearly every word of the run has a capital, as titles do.
func (r *reading) titleCase(q *run) bool {
	if r.lex.has(nounCapitals|noCapitals|unspacedWords) || q.words < 2 {
		return false
	}
	capitals, small, cased := 0, 0, false // not every script has capitals
	for i := q.open + 1; i < q.close; i++ {
		t := r.tokens[i]
		switch {
		case t.sign != 0 || t.class&(stopWord|prepositionWord) != 0 && t.shape&capital == 0:
		case t.shape&(capital|digits) != 0:
			capitals++
			cased = cased || unicode.IsUpper(r.firstRune(i))
		default:
			small++
		}
	}
	return cased && small == 0 && capitals >= 2
}

func (r *reading) firstRune(i int32) rune {
	c, _ := utf8.DecodeRuneInString(r.text(i, i+1))
	return c
}
