package parse

import (
	"iter"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/article"
)

// labelled finds the notes that say whose they are and have no marker: whole blocks,
// those under a heading that says it for them, and what stands in brackets within a
// sentence, which stays there too.
func (n *notes) labelled() {
	for i := range n.draft.blocks {
		b := &n.draft.blocks[i]
		if n.home[i] || !b.HasWords() || b.Kind == article.AttributionLine {
			continue
		}
		switch {
		case b.Kind == article.Heading:
			n.headed(i)
		case len(b.Text.Plain) <= maxNote && n.wholeNote(*b, i):
			n.take(i)
		case !b.gone:
			n.bracketed(i)
		}
	}
	n.besideBody()
}

// headed takes the paragraph under heading i if the heading is nothing but the label
// of a note.
func (n *notes) headed(i int) {
	if i+1 >= len(n.draft.blocks) || n.draft.blocks[i].gone {
		return
	}
	next := n.draft.blocks[i+1]
	l := soleLabel(n.draft.blocks[i].Text.Plain)
	if l == nil || next.gone || next.Kind != article.Paragraph || !l.fitsUnder(next.Text.Plain) {
		return
	}
	x := note{text: n.composed([]draftBlock{next}, ""), kind: l.kind, block: i}
	if n.add("heading", next.node, x) >= 0 {
		n.take(i)
		n.take(i + 1)
	}
}

// wholeNote makes a note of a block near block i if it is one from its first word to
// its last. Above the headline a line without a label speaks of the whole site.
func (n *notes) wholeNote(b draftBlock, i int) bool {
	plain := b.Text.Plain
	l, symbol := labelOf(plain), isSymbol(firstRune(plain))
	switch {
	case l == nil && tells(plain) == "" && !renames(plain, symbol || b.italic() || enclosed(plain)), symbol && isLegend(plain), explainsSign(plain):
		return false
	case l == nil && b.element < n.meta.headlineIndex:
		return false
	case l == nil:
	case l.update() && len(plain) > maxUpdate:
		return false
	case l.where&doubtful != 0 && !b.italic() && !speaksOfText(plain) && !hasDate(plain, maxLabel):
		return false
	case !l.leads(plain) && !enclosed(plain) && !(b.italic() && len(plain) <= maxLine):
		return false
	}
	text := b
	if enclosed(plain) {
		text = b.slice(inside(plain))
	}
	marker := ""
	if r, size := utf8.DecodeRuneInString(text.Text.Plain); isSymbol(r) {
		marker = text.Text.Plain[:size]
		text = text.slice(article.Span{Start: size, End: len(text.Text.Plain)})
	}
	return n.once(b.node, note{marker: marker, text: n.composed([]draftBlock{text}, ""), block: i})
}

// once adds a note that has no reference unless the page gave it before, as some give
// one at the top and at the end. It reports whether it is one.
func (n *notes) once(at *html.Node, x note) bool {
	if n.said[x.text.Plain] {
		n.refuse("said before", at, x.text.Plain)
		return true
	}
	if n.said == nil {
		n.said = map[string]bool{}
	}
	n.said[x.text.Plain] = true
	return n.add("label", at, x) >= 0
}

// bracketed finds labelled notes in brackets within block i.
func (n *notes) bracketed(i int) {
	b := &n.draft.blocks[i]
	plain := b.Text.Plain
	count := 0
	for inner := range bracketsIn(plain) {
		if count == maxBracketed || labelOf(plain[inner.Start:inner.End]) == nil {
			continue
		}
		_, size := utf8.DecodeLastRuneInString(plain[:inner.Start])
		point := len(strings.TrimRight(plain[:inner.Start-size], " \u00A0"))
		if k := n.add("bracket", b.node, note{text: n.composed([]draftBlock{b.slice(inner)}, ""), block: i}); k >= 0 {
			n.refs = append(n.refs, noteRef{article.Passage{Block: i, Span: article.Span{Start: point, End: point}}, k})
			count++
		}
	}
}

// bracketsIn yields what stands between brackets that hold no others of their kind,
// each up to its first closing bracket.
func bracketsIn(s string) iter.Seq[article.Span] {
	return func(yield func(article.Span) bool) {
		if !containsAny(s, openers[:]) {
			return
		}
		open := map[rune]int{} // where the last bracket that awaits a closing one ends
		for i, r := range s {
			if shut := closer(r); shut != 0 {
				open[shut] = i + utf8.RuneLen(r)
				continue
			}
			if len(open) == 0 {
				continue
			}
			start := open[r]
			delete(open, r)
			if size := i - start; start > 0 && minBracketed <= size && size <= maxNote && !yield(article.Span{Start: start, End: i}) {
				return
			}
		}
	}
}

// openers are the brackets that closer knows.
var openers = [...]string{"(", "[", "（", "［", "〔", "【"}

// maxBracketed bounds such notes in one block.
const maxBracketed = 40

// minBracketed is how short a note in brackets may be, in bytes.
const minBracketed = 6

// isNoteHeading tells a line that only introduces notes.
func isNoteHeading(s string) bool {
	s = strings.Trim(foldLabel(s), " :.[]+-")
	for _, h := range noteHeadings {
		if s == h {
			return true
		}
	}
	return false
}

// noteHeadings are such lines in lower case.
var noteHeadings = [...]string{
	"notes", "note", "footnotes", "footnote", "endnotes", "references", "references and notes", "notes and references", "citations", "sources", "bibliography", "works cited",
	"anmerkungen", "anmerkung", "fußnoten", "fussnoten", "einzelnachweise", "endnoten", "quellen", "quellen und anmerkungen", "literatur", "nachweise",
	"références", "notes et références", "notes de bas de page", "notas", "notas al pie", "notas a pie de página", "referencias", "notas de rodapé", "referências", "note a piè di pagina", "riferimenti",
	"noten", "voetnoten", "referenties", "noter", "fotnoter", "referenser", "fodnoter", "viitteet", "przypisy", "poznámky", "примечания", "сноски", "примітки", "注释", "注釋", "参考资料", "參考資料", "参考文献", "脚注", "注", "註", "注記", "각주", "الهوامش", "هوامش", "المراجع", "הערות", "הערות שוליים", "dipnotlar", "notlar", "υποσημειώσεις", "σημειώσεις",
}

// copies drops what says a note again: all of it, or its beginning with a link to the
// rest, as a margin column does.
func (n *notes) copies() {
	if len(n.found) == 0 {
		return
	}
	starts := map[string]string{}
	for _, x := range n.found {
		if len(x.text.Plain) >= copyStart {
			starts[x.text.Plain[:copyStart]] = x.text.Plain
		}
	}
	for i := range n.draft.blocks {
		b := &n.draft.blocks[i]
		_, digits := digitsOf(b.Text.Plain)
		rest := strings.TrimLeft(b.Text.Plain[digits:], " .")
		if b.gone || len(rest) < copyStart {
			continue
		}
		whole := starts[rest[:copyStart]]
		if whole != "" && (len(b.anchors) > 0 || strings.TrimSuffix(rest, ".") == strings.TrimSuffix(whole, ".")) {
			n.drop(i, "copy of a note")
			n.home[i] = true
		}
	}
}

// copyStart is how many bytes of a note make a copy of it.
const copyStart = 20
