package thin

import (
	"bytes"

	"golang.org/x/net/html/atom"
)

// maxDepth is how many elements may be open. Package html gives up at 512, and opens
// some that have no tag: rows, bodies of tables, formatting elements.
const maxDepth = 256

// stack are the elements that the tree builder has open, html and body left out.
type stack struct {
	elements []element
	active   []active // formatting elements, those too that wait to be opened anew
	floor    int      // where the active ones begin that can be here
	over     int      // elements open that were left out
	pre      int      // elements open in which white space counts
	mute     int      // elements open whose text is none
	form     bool     // a form has begun, and others are ignored
	reopened int      // what opening elements anew has cost
}

// element is one that is open.
type element struct {
	atom   atom.Atom
	kind   kind
	name   []byte // of one that HTML does not know
	mark   int    // of a marker: how many formatting elements were active,
	floor  int    // and from where on
	shell  int    // how much was written up to the start tag of the innermost shell around it
	begins bool   // it is that itself
	held   Weight // of a shell: what stood in shells before it
	intact bool   // is not emptied, nor is what is in it
}

func (s *stack) push(g *tag) {
	s.pushElement(g.atom, g.kind, g.name)
	g.pushed = true
}

func (s *stack) pushElement(a atom.Atom, k kind, name []byte) {
	e := element{atom: a, kind: k, name: name, mark: len(s.active), floor: s.floor}
	if n := len(s.elements); n > 0 {
		e.shell, e.intact = s.elements[n-1].shell, s.elements[n-1].intact
	}
	s.elements = append(s.elements, e)
	if k&marker != 0 {
		s.floor = len(s.active)
	}
	switch a {
	case atom.Pre, atom.Listing:
		s.pre++
	case atom.Select:
		s.mute++
	}
}

// cut closes all elements from i on.
func (s *stack) cut(i int) {
	for j := len(s.elements) - 1; j >= i; j-- {
		e := &s.elements[j]
		switch {
		case e.kind&formatting != 0:
			s.detach(j)
		case e.kind&marker != 0:
			s.active, s.floor = s.active[:min(e.mark, len(s.active))], e.floor
		case e.atom == atom.Pre, e.atom == atom.Listing:
			s.pre--
		case e.atom == atom.Select:
			s.mute--
		}
	}
	s.elements = s.elements[:i]
}

// top is the innermost element; 0 if none is open or HTML does not know it.
func (s *stack) top() atom.Atom {
	if len(s.elements) == 0 {
		return 0
	}
	return s.elements[len(s.elements)-1].atom
}

// find returns the innermost open element a that no element of the kinds stop hides,
// -1 if there is none.
func (s *stack) find(a atom.Atom, stop kind) int {
	for i := len(s.elements) - 1; i >= 0; i-- {
		if s.elements[i].atom == a {
			return i
		}
		if s.elements[i].kind&stop != 0 {
			return -1
		}
	}
	return -1
}

// findAny is find for elements of several names.
func (s *stack) findAny(fits func(atom.Atom) bool, stop kind) int {
	for i := len(s.elements) - 1; i >= 0; i-- {
		if fits(s.elements[i].atom) {
			return i
		}
		if s.elements[i].kind&stop != 0 {
			return -1
		}
	}
	return -1
}

// closeTo closes the element i and all within it, if there is one.
func (s *stack) closeTo(i int) {
	if i >= 0 {
		s.cut(i)
	}
}

func (s *stack) closeP() { s.closeTo(s.find(atom.P, barrier|noP)) }

// has reports whether an element like g is open.
func (s *stack) has(g *tag) bool {
	for i := range s.elements {
		if s.elements[i].is(g) {
			return true
		}
	}
	return false
}

func (e *element) is(g *tag) bool {
	return e.atom == g.atom && (g.atom != 0 || bytes.EqualFold(e.name, g.name))
}

// opens takes a start tag to the stack. It returns false if a limit leaves it out.
func (t *thinner) opens(g *tag) bool {
	s := &t.open
	content := g.kind&(void|raw|unstacked) == 0
	if s.over > 0 && content {
		t.leave(g)
		return false
	}
	opened, active := len(s.elements), len(s.active)
	stays := s.closeBefore(g)
	if len(s.elements) != opened || len(s.active) != active {
		t.keep()
	}
	if g.kind&(still|unstacked) == 0 {
		t.reopen()
	}
	switch {
	case !content || !stays:
		return true
	case len(s.elements) >= maxDepth:
		t.leave(g)
		return false
	case g.kind&formatting != 0:
		return t.activate(g)
	}
	s.push(g)
	return true
}

// leave counts an element that is left out and whose end tag has to be, too. Elements
// whose end tag may lack are not waited for.
func (t *thinner) leave(g *tag) {
	t.Deep++
	if g.kind&(implied|part) == 0 {
		t.open.over++
	}
}

// closeBefore closes what the start tag g ends, and reports whether the element
// will be on the stack.
func (s *stack) closeBefore(g *tag) bool {
	if g.kind&part != 0 {
		return s.openPart(g.atom)
	}
	switch g.atom {
	case atom.Li:
		s.closeItem(atom.Li, atom.Li)
	case atom.Dd, atom.Dt:
		s.closeItem(atom.Dd, atom.Dt)
	case atom.Button:
		s.closeTo(s.find(atom.Button, barrier))
	case atom.A:
		s.closeActive(atom.A)
	case atom.Select:
		if i := s.find(atom.Select, barrier); i >= 0 {
			s.cut(i) // within another it is that one's end
			return false
		}
	case atom.Input:
		s.closeTo(s.find(atom.Select, barrier))
	case atom.Option, atom.Optgroup, atom.Rb, atom.Rtc, atom.Rp, atom.Rt:
		s.closeImplied(g.atom)
	case atom.Form:
		if s.form {
			return false
		}
		s.form = true
	}
	if g.kind&closesP != 0 {
		s.closeP()
		if isHeading(g.atom) && isHeading(s.top()) {
			s.cut(len(s.elements) - 1)
		}
	}
	return g.atom != atom.Form || !s.betweenParts()
}

// closeItem closes the item of a list that a new one ends.
func (s *stack) closeItem(a, b atom.Atom) {
	for i := len(s.elements) - 1; i >= 0; i-- {
		switch e := &s.elements[i]; {
		case e.atom == a || e.atom == b:
			s.cut(i)
			return
		case e.kind&special != 0 && e.atom != atom.Address && e.atom != atom.Div && e.atom != atom.P:
			return
		}
	}
}

// closeImplied closes what an option or a part of a ruby text ends.
func (s *stack) closeImplied(a atom.Atom) {
	around, stays := atom.Select, atom.Atom(0)
	switch a {
	case atom.Option:
		stays = atom.Optgroup
	case atom.Rp, atom.Rt:
		around, stays = atom.Ruby, atom.Rtc
	case atom.Rb, atom.Rtc:
		around = atom.Ruby
	}
	if s.find(around, barrier) < 0 {
		if around == atom.Select && s.top() == atom.Option {
			s.cut(len(s.elements) - 1)
		}
		return
	}
	i := len(s.elements)
	for i > 0 && s.elements[i-1].kind&implied != 0 && s.elements[i-1].atom != stays {
		i--
	}
	s.cut(i)
}

// betweenParts reports whether a table is open but none of its cells.
func (s *stack) betweenParts() bool {
	for i := len(s.elements) - 1; i >= 0; i-- {
		switch s.elements[i].atom {
		case atom.Table, atom.Tbody, atom.Tfoot, atom.Thead, atom.Tr:
			return true
		case atom.Td, atom.Th, atom.Caption, atom.Template:
			return false
		}
	}
	return false
}

// openPart closes what a part of a table ends and opens the parts around it that have
// no tag. It reports whether the part will be on the stack.
func (s *stack) openPart(a atom.Atom) bool {
	i := s.findAny(func(b atom.Atom) bool { return b == atom.Table || b == atom.Template }, 0)
	if i < 0 {
		return false
	}
	table := s.elements[i].atom == atom.Table
	switch i++; a {
	case atom.Col:
		i = s.enter(i, atom.Colgroup, table)
	case atom.Tr:
		i = s.enterBody(i, table)
	case atom.Td, atom.Th:
		i = s.enter(s.enterBody(i, table), atom.Tr, table)
	}
	s.cut(i)
	return a != atom.Col
}

// enterBody is enter for the body of a table, its head or foot.
func (s *stack) enterBody(i int, imply bool) int {
	if i < len(s.elements) {
		if a := s.elements[i].atom; a == atom.Thead || a == atom.Tfoot {
			return i + 1
		}
	}
	return s.enter(i, atom.Tbody, imply)
}

// enter returns the place within the part a that stands at i, which is opened if it
// does not and a table would imply it.
func (s *stack) enter(i int, a atom.Atom, imply bool) int {
	switch {
	case i < len(s.elements) && s.elements[i].atom == a:
		return i + 1
	case !imply:
		return i
	}
	s.cut(i)
	s.pushElement(a, kinds[a], nil)
	return i + 1
}

// end takes an end tag to the stack. It returns false if the tag is left out because
// that of its element was.
func (s *stack) end(g *tag) bool {
	if s.over > 0 && g.kind&(void|raw|unstacked) == 0 {
		if g.kind&(implied|part) == 0 {
			s.over--
		}
		return false
	}
	switch {
	case g.kind&(void|raw|unstacked) != 0:
	case g.kind&formatting != 0:
		s.endFormatting(g)
	case g.kind&(scoped|marker) != 0 && g.kind&part == 0 && g.atom != atom.Template:
		s.closeTo(s.find(g.atom, barrier))
	case isHeading(g.atom):
		s.closeTo(s.findAny(isHeading, barrier))
	default:
		s.endNamed(g)
	}
	return true
}

// endNamed handles the end tags that each have a way of their own.
func (s *stack) endNamed(g *tag) {
	switch g.atom {
	case atom.P:
		s.closeP()
	case atom.Li:
		s.closeTo(s.find(atom.Li, barrier|noItem))
	case atom.Dd, atom.Dt:
		s.closeTo(s.find(g.atom, barrier))
	case atom.Template:
		s.closeTo(s.find(atom.Template, 0))
	case atom.Form:
		s.endForm()
	case atom.Colgroup:
		if s.top() == atom.Colgroup {
			s.cut(len(s.elements) - 1)
		}
	case atom.Table, atom.Caption, atom.Tbody, atom.Tfoot, atom.Thead, atom.Tr, atom.Td, atom.Th:
		s.closeTo(s.find(g.atom, noPart))
	default:
		s.endOther(g)
	}
}

// endOther closes an ordinary element, if nothing special stands in between.
func (s *stack) endOther(g *tag) {
	for i := len(s.elements) - 1; i >= 0; i-- {
		if s.elements[i].is(g) {
			s.cut(i)
			return
		}
		if s.elements[i].kind&special != 0 {
			return
		}
	}
}

// endForm takes the form off the stack, and leaves open what is within.
func (s *stack) endForm() {
	s.form = false
	if i := s.find(atom.Form, barrier); i >= 0 {
		s.remove(i)
	}
}

func isHeading(a atom.Atom) bool {
	switch a {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return false
}
