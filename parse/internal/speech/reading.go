package speech

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/pullquote/pullquote/article"
)

// reading is one article's body cut into words.
type reading struct {
	article  *article.Article
	trace    func(Decision) // may be nil
	lex      *lexicon
	tokens   []token
	first    []int32 // each block's first token, and one more entry at the end
	runs     []run
	mentions []mention
	cast     cast
	humans   []bool // the members of the cast that are people for sure
	found    []finding
	claimed  []bool    // blocks that are quotes as a whole
	bound    []binding // of each run
	at       int       // the run that a rule looks at
	cueOf    []int32   // the run that each token is the cue of, or -1
}

// token is a word or a sign of punctuation.
type token struct {
	start, end int32 // bytes in its block's Plain; an 's is left out
	block      int32
	sentence   int32 // numbered through the body
	run        int32 // the quoted run it stands in, or -1
	mention    int32 // the mention it is part of, or -1
	class      class
	sign       rune // the punctuation; 0 for words
	shape      shape
}

// shape is how a token is written: a set of bits.
type shape uint8

const (
	capital    shape = 1 << iota // begins with a capital, or with a letter of a script that has none
	allCaps                      // two capitals or more and no small letter
	digits                       // begins with a digit
	initial                      // opens a sentence or a quotation
	possessive                   // was followed by 's
	dotted                       // its full stop belongs to it
	spaceAfter                   // white space follows
	lineAfter                    // a line break follows
)

// maxQuotesBody bounds the bytes of a body that is read for quotes.
const maxQuotesBody = 4 << 20

// tokenSlices are what bodies are cut into. A slice is done with when the quotes are
// found, and would be a sixth of what a parse allocates.
var tokenSlices = sync.Pool{New: func() any { return new([]token) }}

// newReading cuts the body into tokens, which take the place of those before.
func newReading(a *article.Article, trace func(Decision), before []token) *reading {
	r := &reading{article: a, trace: trace, lex: lexiconFor(a), claimed: make([]bool, len(a.Body))}
	size := 0
	for i := range a.Body {
		size += len(a.Body[i].Words().Plain)
	}
	r.tokens = slices.Grow(before[:0], size/5+16)
	r.first = make([]int32, 0, len(a.Body)+1)
	for i := range a.Body {
		r.first = append(r.first, int32(len(r.tokens)))
		if size <= maxQuotesBody {
			r.scan(int32(i), a.Body[i].Words().Plain)
		}
	}
	r.first = append(r.first, int32(len(r.tokens)))
	return r
}

// lexiconFor is the lexicon of the article's language, or the one that fits its
// words best where the page does not say or names a language of which it has none.
func lexiconFor(a *article.Article) *lexicon {
	const enough, minProse = 1200, 60
	var sample strings.Builder
	sample.Grow(2 * enough)
	for i := range a.Body {
		if plain := a.Body[i].Words().Plain; sample.Len() < enough && len(plain) >= minProse {
			sample.WriteString(plain)
			sample.WriteByte(' ')
		}
	}
	text := sample.String()
	text = strings.ToValidUTF8(text[:min(len(text), 2*enough)], "")
	lex := lexiconOf(a.Language)
	if lex != nil && lex.fits(text) {
		return lex
	}
	guess, sure := guessLexicon(text)
	if a.Language != "" && lex == nil && !sure {
		return bare()
	}
	return guess
}

// scan appends the tokens of block b.
func (r *reading) scan(b int32, s string) {
	from := len(r.tokens)
	for i := 0; i < len(s); {
		c, size := rune(s[i]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRuneInString(s[i:])
		}
		switch {
		case wordRune(c):
			i = r.word(b, s, i)
		case unicode.IsSpace(c):
			if n := len(r.tokens); n > from {
				r.tokens[n-1].shape |= spaceAfter
				if c == '\n' {
					r.tokens[n-1].shape |= lineAfter
				}
			}
			i += size
		default:
			if doubled(s[i:]) { // two single marks for a double one
				c, size = '"', 2*size
			}
			r.tokens = append(r.tokens, token{start: int32(i), end: int32(i + size), block: b, run: -1, mention: -1, sign: c})
			i += size
		}
	}
}

// doubled reports whether s begins with two single quotation marks of a kind.
func doubled(s string) bool {
	for _, mark := range [...]string{"''", "’’", "‘‘", "``"} {
		if strings.HasPrefix(s, mark) {
			return true
		}
	}
	return false
}

func wordRune(c rune) bool {
	if c < utf8.RuneSelf {
		return wordBytes[c] == within
	}
	return unicode.IsLetter(c) || unicode.IsMark(c) || unicode.IsNumber(c) || c == '£' || c == '€'
}

// wordBytes tells of each byte how it goes with the word before it.
var wordBytes = func() (all [256]wordByte) {
	for c := range all {
		switch c := byte(c); {
		case 'a' <= c|0x20 && c|0x20 <= 'z', '0' <= c && c <= '9', c == '_', c == '@', c == '#', c == '$':
			all[c] = within
		case c == '\'', c == '-', c == '&', c == '.', c == ',', c >= utf8.RuneSelf:
			all[c] = perhaps
		}
	}
	return all
}()

type wordByte uint8

const (
	without wordByte = iota // ends it
	within                  // is part of it
	perhaps                 // may be, as what follows tells
)

// word appends the word at i and returns where it ends.
func (r *reading) word(b int32, s string, i int) int {
	end, next := r.wordEnd(s, i)
	if s[i] >= utf8.RuneSelf && r.lex.has(unspacedWords) {
		_, size := utf8.DecodeRuneInString(s[i:])
		end, next = i+size, i+size
	}
	t := token{start: int32(i), end: int32(end), block: b, run: -1, mention: -1, class: r.lex.lookup(s[i:end])}
	t.shape = shapeOf(s[i:end])
	if t.class == 0 && r.lex.mannerWord(s[i:end]) {
		t.class = adverbWord
	}
	if next > end {
		t.shape |= possessive
	} else if end < len(s) && s[end] == '.' && (t.class&shortWord != 0 || isInitial(s[i:end])) && end+1 < len(s) {
		t.end++
		t.shape |= dotted
		next = end + 1
	}
	r.tokens = append(r.tokens, t)
	return next
}

// isInitial tells a single capital: "J", "Y".
func isInitial(w string) bool {
	c, size := utf8.DecodeRuneInString(w)
	return size == len(w) && unicode.IsUpper(c)
}

// wordEnd returns where the word at i ends, and where what follows it begins:
// after its 's if it has one.
func (r *reading) wordEnd(s string, i int) (end, next int) {
	start := i
	for i < len(s) {
		switch wordBytes[s[i]] {
		case within:
			i++ // nearly always
			continue
		case without:
			return i, i
		}
		c, size := utf8.DecodeRuneInString(s[i:])
		after, afterSize := utf8.DecodeRuneInString(s[i+size:])
		switch {
		case wordRune(c):
		case (c == '\'' || c == '’') && (after == 's' || after == 'S') && !startsWord(s[i+size+afterSize:]):
			return i, i + size + afterSize
		case (c == '\'' || c == '’') && after == ' ' && i > start && s[i-1] == 's' && !strings.ContainsAny(s, "‘‚") && !strings.Contains(s, " '"):
			return i, i + size // tenants’
		case (c == '\'' || c == '’') && r.lex.has(elision) && i-start <= maxElision && startsWord(s[i+size:]):
			return i + size, i + size
		case (c == '\'' || c == '’' || c == '-' || c == '‑' || c == '&' || c == '·' || c == '・') && wordRune(after):
		case c == '.' && wordRune(after) && isInitial(lastWordPart(s[:i])):
		case (c == '.' || c == ',') && after >= '0' && after <= '9' && s[i-1] >= '0' && s[i-1] <= '9':
		default:
			return i, i
		}
		i += size
	}
	return i, i
}

// maxElision is the length in bytes of the longest word that loses its vowel: "quell’".
const maxElision = 5

func startsWord(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return s != "" && wordRune(c)
}

// lastWordPart returns what follows the last full stop or space in s, at most a
// few bytes of it.
func lastWordPart(s string) string {
	s = s[max(0, len(s)-2*utf8.UTFMax):]
	return s[strings.LastIndexAny(s, ". \u00A0\n")+1:]
}

func shapeOf(w string) shape {
	if 'a' <= w[0] && w[0] <= 'z' {
		return 0 // nearly always
	}
	c, _ := utf8.DecodeRuneInString(w)
	var s shape
	switch {
	case unicode.IsUpper(c) || unicode.IsTitle(c):
		s |= capital
	case unicode.IsLetter(c) && !unicode.IsLower(c):
		s |= capital
	case unicode.IsDigit(c):
		return digits
	}
	upper := 0
	for _, c := range w {
		if unicode.IsLower(c) {
			return s
		}
		if unicode.IsUpper(c) {
			upper++
		}
	}
	if upper >= 2 {
		s |= allCaps
	}
	return s
}

// segment numbers the sentences and notes which words open one. It runs after
// the quotation marks are paired, since those decide where a sentence goes on.
func (r *reading) segment() {
	sentence := int32(0)
	for b := range r.article.Body {
		opens := true
		for i := r.first[b]; i < r.first[b+1]; i++ {
			t := &r.tokens[i]
			t.sentence = sentence
			switch {
			case t.sign == 0:
				if opens {
					t.shape |= initial
				}
				opens = false
			case t.sign == '•' || t.sign == '■' || t.sign == '–' && opens:
			case isOpenMark(t.sign) || t.sign == '"':
				opens = true
			}
			if t.sign != 0 && r.ends(i) {
				sentence++
				opens = true
			}
		}
		sentence++
	}
}

// ends reports whether the sign at i is the last of its sentence.
func (r *reading) ends(i int32) bool {
	t := r.tokens[i]
	hi := r.first[t.block+1]
	closing := isCloseMark(t.sign) || t.sign == '"' || t.sign == ')' || t.sign == ']'
	switch {
	case isTerminal(t.sign):
		// A closing mark or bracket right behind goes with the sentence.
		if i+1 < hi && t.shape&spaceAfter == 0 && r.tokens[i+1].sign != 0 {
			return false
		}
	case closing && i > r.first[t.block] && r.afterTerminal(i):
		if i+1 < hi && t.shape&spaceAfter == 0 && r.tokens[i+1].sign != 0 {
			return false
		}
	default:
		return false
	}
	if i+1 >= hi || t.sign == '。' {
		return true
	}
	next := r.tokens[i+1]
	if next.sign != 0 {
		return !(next.sign == ',' || next.sign == ';' || next.sign == '–' || next.sign == '—')
	}
	return next.shape&(capital|digits) != 0
}

// afterTerminal reports whether a full stop stands before the closing signs that
// end at i.
func (r *reading) afterTerminal(i int32) bool {
	for j := i - 1; j >= r.first[r.tokens[i].block]; j-- {
		s := r.tokens[j].sign
		if isTerminal(s) {
			return true
		}
		if !(isCloseMark(s) || s == '"' || s == ')' || s == ']') {
			return r.tokens[j].shape&dotted != 0
		}
	}
	return false
}

func isTerminal(c rune) bool {
	switch c {
	case '.', '?', '!', '…', '。', '！', '？', '؟':
		return true
	}
	return false
}

// text returns tokens from..to as they stand; both must be of one block.
func (r *reading) text(from, to int32) string {
	if from >= to {
		return ""
	}
	b := r.tokens[from].block
	return r.article.Body[b].Words().Plain[r.tokens[from].start:r.tokens[to-1].end]
}

// passage is tokens from..to, both of one block.
func (r *reading) passage(from, to int32) article.Passage {
	return article.Passage{Block: int(r.tokens[from].block), Span: article.Span{Start: int(r.tokens[from].start), End: int(r.tokens[to-1].end)}}
}

// signAt returns the punctuation at i of block b, 0 if there is a word or nothing.
func (r *reading) signAt(i, b int32) rune {
	if i < r.first[b] || i >= r.first[b+1] {
		return 0
	}
	return r.tokens[i].sign
}
