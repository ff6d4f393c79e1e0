package parse

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/parse/internal/plain"
)

// lineWriter gathers the words of a line and knows which of them are links.
type lineWriter struct {
	text  strings.Builder
	depth int  // links that are open
	ends  bool // with a link, so far
	last  int  // where the links at its end begin
	links int  // characters of words in links
	words int  // characters of words
}

func (w *lineWriter) open(n *html.Node) {
	if n.DataAtom != atom.A {
		return
	}
	if !w.ends {
		w.last, w.ends = w.text.Len(), true
	}
	w.depth++
}

func (w *lineWriter) close(n *html.Node) {
	if n.DataAtom == atom.A && w.depth > 0 {
		w.depth--
	}
}

func (w *lineWriter) write(s string) {
	n := 0
	for _, r := range s {
		if inWord(r) {
			n++
		}
	}
	w.words += n
	switch {
	case w.depth > 0:
		w.links += n
	case n > 0:
		w.ends = false
	}
	w.text.WriteString(s)
}

// take returns the line less the links after its last sentence, which lead elsewhere,
// and whether nearly all of it is a link. It begins the next one.
func (w *lineWriter) take() (text string, linked bool) {
	s := w.text.String()
	text, linked = plain.Text(s), w.words > 0 && 10*w.links >= 9*w.words
	if w.ends && !linked {
		if before := strings.TrimRightFunc(s[:w.last], notEnding); endsSentence(before) {
			text = plain.Text(before)
		}
	}
	*w = lineWriter{depth: w.depth, ends: w.depth > 0}
	return text, linked
}

func endsSentence(s string) bool {
	return strings.ContainsRune(".!?。！？…।", lastRune(s)) && s != ""
}

// notEnding tells what may part a sentence from the links after it.
func notEnding(r rune) bool {
	return unicode.IsSpace(r) || r == '|' || r == '·' || r == '•' || r == '→' || r == '»'
}
