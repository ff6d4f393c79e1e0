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

// TextFragment returns the fragment directive ":~:text=…" that makes a browser
// scroll to the passages and highlight them (URL Fragment Text Directives,
// WICG). It is empty where there are no words.
func (a *Article) TextFragment(passages ...Passage) string {
	lines := a.lines(passages)
	if len(lines) == 0 {
		return ""
	}
	first, last := chunks(lines[0]), chunks(lines[len(lines)-1])
	head, tail := headChunks(first), tailChunks(last)
	if len(lines) == 1 && (len(lines[0]) <= fragmentExact || head+tail > len(first)) {
		return ":~:text=" + escapeFragment(lines[0])
	}
	return ":~:text=" + escapeFragment(strings.Join(first[:head], "")) +
		"," + escapeFragment(strings.Join(last[len(last)-tail:], ""))
}

// lines are the lines with words at the passages. What a browser is to find in one
// piece must not run over a line break, nor from one passage into the next.
func (a *Article) lines(passages []Passage) []string {
	var out []string
	for _, p := range passages {
		s, ok := a.slice(p)
		if !ok {
			return nil
		}
		for line := range strings.Lines(s) {
			if line = strings.TrimFunc(line, notWord); line != "" {
				out = append(out, line)
			}
		}
	}
	return out
}

// chunks cuts line where a browser is sure to see words end: after spaces and, in
// scripts without spaces, after punctuation. The chunks join up to line.
func chunks(line string) []string {
	var out []string
	start, last := 0, ' '
	for i, r := range line {
		if i > 0 && (unicode.IsSpace(last) && !unicode.IsSpace(r) || notWord(last) && unspaced(r)) {
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

// escapeFragment makes words a part of a text directive: without the punctuation
// around them, spaced as a browser shows them, and percent-encoded but for unreserved
// characters other than the hyphen, which is syntax there.
func escapeFragment(s string) string {
	const hex = "0123456789ABCDEF"
	s = strings.Join(strings.Fields(strings.TrimFunc(s, notWord)), " ")
	var b strings.Builder
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

func lastRunes(s string, n int) string {
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
