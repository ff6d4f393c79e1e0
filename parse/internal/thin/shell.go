package thin

import (
	"bytes"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// shells follows chrome that may be emptied: in which there is nothing but links and a
// few words. Of such no pass reads more than how much there was, so that the page keeps
// the two tags, and an attribute for that.
type shells struct {
	kept   int    // what was written when something was met last that has to stay
	run    int    // bytes of words outside of links since the last block began or ended
	linked bool   // a link is open
	held   Weight // what stood in shells so far
}

// Weight is what an element holds.
type Weight struct {
	Elements int
	Words    int // bytes of words
	Linked   int // of these, in links
}

// Emptied is the attribute of an element that lost what it held: its weight. Page lets
// no such attribute of the page itself pass.
const Emptied = "emptied"

const (
	// maxRun is how many bytes of words outside of links a block may have that is no prose.
	maxRun = 30
	// maxLoose is how many of them chrome may have that is not doubtful: somewhat fewer, lest
	// a sign that is counted otherwise there should matter.
	maxLoose = LeastDoubt - 10
	// MaxBar is how many bytes of words a bar may have that is read for bylines and dates,
	// if some are outside of links.
	MaxBar = 200
	// LeastDoubt is how many bytes of words outside of links chrome has from which package
	// parse may doubt that it is any.
	LeastDoubt = 150
	// leastSaved is the size in bytes under which something is not worth a note in its place.
	leastSaved = 32
)

// inShell reports whether an element is open that may be emptied.
func (t *thinner) inShell() bool {
	n := len(t.open.elements)
	return n > 0 && t.open.elements[n-1].shell > t.kept
}

// keep tells that what is open cannot be emptied.
func (t *thinner) keep() { t.kept = t.length() }

// beginIn notes what a start tag that was copied means to shells.
func (t *thinner) beginIn(g *tag) {
	if t.open.mute == 0 || g.atom == atom.Select {
		t.held.Elements++
	}
	if g.kind&sought != 0 || g.sense&Sought != 0 {
		t.keep()
	}
	if g.kind&block != 0 {
		t.run = 0
	}
	t.linked = t.linked || g.atom == atom.A
	if g.pushed && t.sense != nil {
		e := &t.open.elements[len(t.open.elements)-1]
		e.intact = e.intact || g.sense&Intact != 0
		if !e.intact && g.mayEmpty() && t.isPlain() {
			t.beginShell(e)
		}
	}
}

// mayEmpty tells chrome in the form of a block that may hold many others.
func (g *tag) mayEmpty() bool {
	return (g.kind&chrome != 0 || g.sense&Chrome != 0) && g.kind&block != 0 && g.atom != atom.P && !isHeading(g.atom)
}

// isPlain reports whether nothing is open that makes more of a start tag than an
// element in another.
func (t *thinner) isPlain() bool {
	s := &t.open
	return s.pre == 0 && s.mute == 0 && s.over == 0 && !s.closed() && !s.betweenParts()
}

func (t *thinner) beginShell(e *element) {
	if !t.inShell() {
		t.linked = t.open.activeIndex(atom.A) >= 0
	}
	e.shell, e.begins, e.held = t.length(), true, t.held
}

// endIn notes what an end tag means to shells before it is handled. It empties the
// element that ends if that may be.
func (t *thinner) endIn(g *tag) {
	if g.kind&raw != 0 {
		return
	}
	if g.kind&block != 0 {
		t.run = 0
	}
	t.linked = t.linked && g.atom != atom.A
	n := len(t.open.elements)
	if n == 0 || !t.open.elements[n-1].is(g) {
		t.keep() // it may do anything
		return
	}
	e := &t.open.elements[n-1]
	if e.begins && e.shell > t.kept && len(t.open.active) == e.mark && t.length()-e.shell >= leastSaved {
		w := Weight{t.held.Elements - e.held.Elements, t.held.Words - e.held.Words, t.held.Linked - e.held.Linked}
		if w.isLittle(g.atom) {
			t.empty(e.shell, w)
		}
	}
}

// isLittle reports whether nothing of the weight is read if chrome has it.
func (w Weight) isLittle(a atom.Atom) bool {
	loose := w.Words - w.Linked
	return loose <= maxLoose && (loose == 0 || w.Words > MaxBar || a == atom.Nav)
}

// empty takes back what was written after the first n bytes, which end with a start
// tag, and notes there what it was.
func (t *thinner) empty(n int, w Weight) {
	t.flush()
	if t.out[n-2] == '=' {
		return // the attribute before would take this for its value
	}
	t.out = append(append(t.out[:n-1], ' '), Emptied...)
	for i, v := range [...]int{w.Elements, w.Words, w.Linked} {
		t.out = strconv.AppendInt(append(t.out, "=,,"[i]), int64(v), 10)
	}
	t.out = append(t.out, '>')
	t.blank, t.last = span{}, startEdge
}

// WeightOf reads the value of the attribute.
func WeightOf(emptied string) (w Weight) {
	for _, to := range [...]*int{&w.Elements, &w.Words, &w.Linked} {
		var number string
		number, emptied, _ = strings.Cut(emptied, ",")
		*to, _ = strconv.Atoi(number)
	}
	return w
}

// countIn counts the words of a text within a shell.
func (t *thinner) countIn(text []byte) {
	if t.open.mute > 0 {
		return
	}
	if bytes.IndexByte(text, '&') >= 0 {
		text = []byte(html.UnescapeString(string(text)))
	}
	n := 0
	for _, c := range text {
		if c > ' ' {
			n++
		}
	}
	t.held.Words += n
	if t.linked {
		t.held.Linked += n
		return
	}
	if t.run += n; t.run > maxRun {
		t.keep()
	}
}
