package thin

import (
	"bytes"
	"hash/maphash"
)

// Dropped counts what the limits left out of a page.
type Dropped struct {
	Deep       int // start tags below maxDepth
	Formatting int // formatting elements that are not opened, or not opened anew
	Attributes int // attributes that are too many or too long
	Foreign    int // drawings and formulas that would have to stay but hold more than such
}

// Page appends src, a page in UTF-8, to dst without what no pass of package parse
// reads. What it appends is at most a little longer than src: see maxGrowth. sense says
// what attributes mean by which passes tell elements apart; if it is nil, no chrome is
// emptied and all classes stay.
func Page(dst, src []byte, sense Senses) ([]byte, Dropped) {
	t := thinner{src: src, out: dst, seed: maphash.MakeSeed(), sense: sense}
	return t.thin()
}

// Bounded appends src with nothing left out but what is over a limit, for pages that
// a site rule may look at in any way.
func Bounded(dst, src []byte) ([]byte, Dropped) {
	t := thinner{src: src, out: dst, seed: maphash.MakeSeed(), whole: true}
	return t.thin()
}

// maxGrowth bounds in bytes how much longer than the page its thinned form may be:
// the end tags of all formatting elements that can be open.
const maxGrowth = maxActive * (len("</strong>") + 1)

func (t *thinner) thin() ([]byte, Dropped) {
	src := t.src
	for i := 0; i < len(src); {
		if end := textEnd(src, i); end > i {
			t.text(i, end)
			i = end
			continue
		}
		i = t.markup(i)
	}
	t.flush()
	return t.out, t.Dropped
}

// thinner is the state of one pass. What stays is copied in runs.
type thinner struct {
	Dropped
	src   []byte
	out   []byte
	whole bool // only the limits leave anything out
	sense Senses

	from, to int // the run of src that is to be copied next
	text0    int // where the text began that was copied last, if last is text
	last     edge
	blank    span // white space that goes or stays with what comes next
	inside   bool // the head has begun, so that it need not be implied

	attrs []attribute // of the tag at hand
	met   []*reading  // those met in it whose values decide
	shells
	seed maphash.Seed

	knownTags       [64]knownTag // the names met last
	knownAttributes [64]knownAttribute
	open            stack
	spare           int // foreign elements that got longer
}

// span is a piece of the page.
type span struct{ start, end int }

// edge is what was copied last, or comes next, as far as white space minds.
type edge uint8

const (
	inlineEdge edge = iota // a tag within a line
	textEdge
	startEdge // a start tag of a block
	endEdge   // an end tag of a block
	voidEdge  // a block that has no content
)

// flush copies the run.
func (t *thinner) flush() {
	t.out = append(t.out, t.src[t.from:t.to]...)
	t.from, t.to = 0, 0
}

// copy keeps src[start:end].
func (t *thinner) copy(start, end int) {
	if start != t.to {
		t.flush()
		t.from = start
	}
	t.to = end
}

// insert writes what is not in the page.
func (t *thinner) insert(s string) {
	t.flush()
	t.out = append(t.out, s...)
}

// textEnd returns where the text ends that stands at i: i itself where markup does.
func textEnd(src []byte, i int) int {
	for {
		n := bytes.IndexByte(src[i:], '<')
		if n < 0 || i+n+1 >= len(src) {
			return len(src)
		}
		i += n
		switch c := src[i+1]; {
		case isLetter(c), c == '!', c == '?', c == '/' && i+2 < len(src):
			return i
		}
		i++
	}
}

// text handles src[start:end], text between two tags.
func (t *thinner) text(start, end int) {
	if isBlank(t.src[start:end]) && t.open.pre == 0 && !t.whole && !t.open.closed() {
		if t.blank.end == 0 {
			t.blank = span{start, end}
		}
		return
	}
	t.keepBlank()
	t.reopen()
	t.put(start, end)
	if t.inShell() {
		t.countIn(t.src[start:end])
	}
}

// put copies text.
func (t *thinner) put(start, end int) {
	if t.last == textEdge && start != t.to && joins(t.src[t.text0:t.to]) {
		t.insert(separator)
	}
	t.copy(start, end)
	t.text0, t.last = start, textEdge
}

// separator keeps apart two texts between which something was left out. Nothing
// that is left out is shorter.
const separator = "<!>"

// joins reports whether text would read as something else with more text after it:
// the beginning of a tag, of a character reference or of a line break.
func joins(text []byte) bool {
	switch c := text[len(text)-1]; {
	case c == '<', c == '&', c == '\r':
		return true
	case !isLetter(c) && !isDigit(c) && c != '#':
		return false
	}
	i := len(text) - 1
	for i > 0 && (isLetter(text[i]) || isDigit(text[i]) || text[i] == '#') {
		i--
	}
	return text[i] == '&'
}

// keepBlank copies the white space that waits.
func (t *thinner) keepBlank() {
	if b := t.blank; b.end > 0 {
		t.blank = span{}
		t.put(b.start, b.end)
	}
}

// meet decides about white space before a tag. It goes at the inner edges of a
// block and between two.
func (t *thinner) meet(next edge) {
	if t.blank.end > 0 {
		between := (t.last == endEdge || t.last == voidEdge) && (next == startEdge || next == voidEdge)
		if !between && t.last != startEdge && next != endEdge {
			t.keepBlank()
		}
		t.blank = span{}
	}
	t.last = next
}

// leaveOut tells that a piece of the page is left out. Where white space counts,
// something has to stand in its place.
func (t *thinner) leaveOut() {
	if t.open.pre > 0 {
		t.keepBlank()
		t.insert(separator)
		t.last = inlineEdge
	}
}

// markup handles the tag, comment or declaration at i and returns where it ends.
func (t *thinner) markup(i int) int {
	switch c := t.src[i+1]; {
	case isLetter(c):
		return t.startTag(i)
	case c == '/' && isLetter(t.src[i+2]):
		return t.endTag(i)
	}
	end, kept := declaration(t.src, i)
	if kept || t.whole {
		t.keepBlank()
		t.copy(i, end)
		t.last = inlineEdge
	} else {
		t.leaveOut()
	}
	return end
}

func isBlank(text []byte) bool {
	for _, c := range text {
		if !isSpace(c) {
			return false
		}
	}
	return true
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isSpace(c byte) bool {
	return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f')
}
