package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// TextQuoteSelector finds a passage by its words and what stands around them
// (W3C Web Annotation Data Model, section 4.2.4).
type TextQuoteSelector struct {
	Type   string `json:"type"` // always "TextQuoteSelector"
	Exact  string `json:"exact"`
	Prefix string `json:"prefix,omitzero"`
	Suffix string `json:"suffix,omitzero"`
}

// TextPositionSelector finds a passage by its place in the text of Article.Plain.
// Unlike all other positions here it counts Unicode code points, as the W3C Web
// Annotation Data Model, section 4.2.5, demands.
type TextPositionSelector struct {
	Type  string `json:"type"` // always "TextPositionSelector"
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// selectorContext is how many characters of prefix and suffix a TextQuoteSelector
// carries: what annotation clients commonly store.
const selectorContext = 32

// TextQuote returns the selector of p by its words. A passage outside the body
// gives one without words.
func (a *Article) TextQuote(p Passage) TextQuoteSelector {
	sel := TextQuoteSelector{Type: "TextQuoteSelector"}
	exact, ok := a.slice(p)
	if !ok {
		return sel
	}
	plain := a.Body[p.Block].Words().Plain
	sel.Exact = exact
	sel.Prefix = lastRunes(plain[:p.Start], selectorContext)
	sel.Suffix = firstRunes(plain[p.End:], selectorContext)
	return sel
}

// TextPosition returns the selector of p by its place in [Article.Plain].
func (a *Article) TextPosition(p Passage) TextPositionSelector {
	sel := TextPositionSelector{Type: "TextPositionSelector"}
	exact, ok := a.slice(p)
	if !ok {
		return sel
	}
	for _, b := range a.Body[:p.Block] {
		if b.Words().Plain != "" {
			sel.Start += utf8.RuneCountInString(b.Words().Plain) + utf8.RuneCountInString(plainBreak)
		}
	}
	sel.Start += utf8.RuneCountInString(a.Body[p.Block].Words().Plain[:p.Start])
	sel.End = sel.Start + utf8.RuneCountInString(exact)
	return sel
}

// fragmentWords is how many words a text fragment gives of either end of a long
// passage: the form browsers found most reliably when measured.
const fragmentWords = 4

// fragmentExact is the length in bytes up to which a passage is given whole.
// Browsers match longer ones slowly and across inline markup badly.
const fragmentExact = 48

// fragmentReach is how far before a passage, in bytes, the same words
// are looked for: more than most articles have, and little enough for long ones.
const fragmentReach = 1 << 16

// prefixReach is how far back, in bytes, the words right before a passage are looked for:
// more than four words take.
const prefixReach = 512

// fragmentMore is how many more words than fragmentWords a text fragment may begin with.
const fragmentMore = 8

// TextFragment returns the fragment directive ":~:text=…" that makes a browser
// scroll to the passages and highlight them (URL Fragment Text Directives,
// WICG). It is empty where there are no words. Where the first words also stand
// earlier in the article, it gives more of them, or what stands before them.
func (a *Article) TextFragment(passages ...Passage) string {
	lines := a.lines(passages)
	if len(lines) == 0 {
		return ""
	}
	begin, text := lines[0], a.Excerpt(lines[0])
	first := chunks(text)
	last := first
	if len(lines) > 1 {
		last = chunks(a.Excerpt(lines[len(lines)-1]))
	}
	head, tail := headChunks(first), tailChunks(last)
	if len(lines) == 1 && (len(text) <= fragmentExact || head+tail > len(first)) {
		return ":~:text=" + a.fragmentPrefix(begin, text) + escapeFragment(text)
	}
	most := min(head+fragmentMore, len(first))
	if len(lines) == 1 {
		most = min(most, len(first)-tail)
	}
	return ":~:text=" + a.fragmentStart(begin, first, head, most) +
		"," + escapeFragment(strings.Join(last[len(last)-tail:], ""))
}

// fragmentStart is the beginning of a text directive that ends elsewhere: the first head of
// the chunks at p, up to most of them where fewer also stand before, or else what stands
// right before them, too.
func (a *Article) fragmentStart(p Passage, chunks []string, head, most int) string {
	words := strings.Join(chunks[:head], "")
	for a.standsBefore(p, words) {
		if head >= most {
			return a.fragmentPrefix(p, words) + escapeFragment(words)
		}
		words += chunks[head]
		head++
	}
	return escapeFragment(words)
}

// lines are the lines with words at the passages. What a browser is to find in one
// piece must not run over a line break, nor from one passage into the next.
func (a *Article) lines(passages []Passage) []Passage {
	var out []Passage
	for _, p := range passages {
		s, ok := a.slice(p)
		if !ok {
			return nil
		}
		for line := range strings.Lines(s) {
			words := strings.TrimFunc(line, notWord)
			start := p.Start + len(line) - len(strings.TrimLeftFunc(line, notWord))
			if words != "" {
				out = append(out, Passage{p.Block, Span{start, start + len(words)}})
			}
			p.Start += len(line)
		}
	}
	return out
}

// fragmentPrefix is what tells words at the beginning of p from the same words before:
// what stands right before them in their line, as a part of a text directive. It is
// empty where they need no telling, or where nothing stands there.
func (a *Article) fragmentPrefix(p Passage, words string) string {
	if !a.standsBefore(p, words) {
		return ""
	}
	before := a.Body[p.Block].Words().Plain[:p.Start]
	near := lastBytes(before, prefixReach)
	line := chunks(near[strings.LastIndexByte(near, '\n')+1:])
	if len(near) < len(before) && len(line) > 1 && !strings.Contains(near, "\n") {
		line = line[1:] // of which the beginning is cut off
	}
	prefix := strings.TrimLeftFunc(strings.Join(line[len(line)-tailChunks(line):], ""), notWord)
	if prefix == "" {
		return ""
	}
	return encodeFragment(prefix) + "-,"
}

// standsBefore reports whether a browser that looks for words finds them before p: in
// the lines on top or in the body, of which it reads fragmentReach back.
func (a *Article) standsBefore(p Passage, words string) bool {
	words = strings.TrimFunc(words, notWord)
	reach := fragmentReach
	for i := p.Block; i >= 0 && reach > 0; i-- {
		plain := a.Body[i].Words().Plain
		if i == p.Block {
			plain = plain[:p.Start]
		}
		if contains(lastBytes(plain, reach), words) {
			return true
		}
		reach -= len(plain)
	}
	return contains(a.Kicker, words) || contains(a.Headline, words) || contains(a.Dek, words)
}

// contains reports whether words stand in s as whole words, within a sentence or at
// its beginning: to browsers case makes no difference.
func contains(s, words string) bool {
	if words == "" {
		return false
	}
	first, size := utf8.DecodeRuneInString(words)
	rest := words[size:]
	for at := size; at <= len(s); at++ {
		i := strings.Index(s[at:], rest)
		if i < 0 {
			return false
		}
		at += i
		r, width := utf8.DecodeLastRuneInString(s[:at])
		start, end := at-width, at+len(rest)
		if unicode.ToLower(r) == unicode.ToLower(first) && !splits(s[:start], s[start:]) && !splits(s[:end], s[end:]) {
			return true
		}
	}
	return false
}

// chunks cuts line where a browser is sure to see words end: after spaces and, in
// scripts without spaces, after punctuation. The chunks join up to line.
func chunks(line string) []string {
	out := make([]string, 0, len(line)/6+1)
	start, last := 0, ' '
	for i, r := range line {
		if i > 0 && (unicode.IsSpace(last) && !unicode.IsSpace(r) || unspaced(r) && notWord(last)) {
			out = append(out, line[start:i])
			start = i
		}
		last = r
	}
	return append(out, line[start:])
}

// headChunks is how many chunks at the beginning have fragmentWords words, or all.
func headChunks(chunks []string) int {
	words := 0
	for i, c := range chunks {
		if words += countWords(c); words >= fragmentWords {
			return i + 1
		}
	}
	return len(chunks)
}

// tailChunks is the same for the end.
func tailChunks(chunks []string) int {
	words := 0
	for i, c := range slices.Backward(chunks) {
		if words += countWords(c); words >= fragmentWords {
			return len(chunks) - i
		}
	}
	return len(chunks)
}

// Link returns the article's URL with a text fragment that leads to the passages,
// or the bare URL where there are no words, or "" where there is no URL.
func (a *Article) Link(passages ...Passage) string {
	if a.URL == "" {
		return ""
	}
	directive := a.TextFragment(passages...)
	if directive == "" {
		return a.URL
	}
	if strings.Contains(a.URL, "#") {
		return a.URL + directive
	}
	return a.URL + "#" + directive
}

// escapeFragment makes words a part of a text directive, without the punctuation
// around them.
func escapeFragment(s string) string {
	return encodeFragment(strings.TrimFunc(s, notWord))
}

// encodeFragment spaces s as a browser shows it and percent-encodes it but for unreserved
// characters other than the hyphen, which is syntax in a text directive.
func encodeFragment(s string) string {
	const hex = "0123456789ABCDEF"
	s = strings.Join(strings.Fields(s), " ")
	var b strings.Builder
	b.Grow(len(s) + len(s)/2)
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', c == '.', c == '_', c == '~':
			b.WriteByte(c)
		default:
			b.WriteByte('%')
			b.WriteByte(hex[c>>4])
			b.WriteByte(hex[c&15])
		}
	}
	return b.String()
}

// lastBytes returns the last n bytes of s, or a little less, so that no rune is cut.
func lastBytes(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[len(s)-n]) {
		n--
	}
	return s[len(s)-n:]
}

func lastRunes(s string, n int) string {
	if len(s) <= n {
		return s
	}
	i := len(s)
	for ; n > 0 && i > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	return s[i:]
}

func firstRunes(s string, n int) string {
	i := 0
	for ; n > 0 && i < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
	}
	return s[:i]
}
