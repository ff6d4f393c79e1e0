package thin

import (
	"bytes"
	"hash/maphash"

	"golang.org/x/net/html/atom"
)

// Limits of formatting elements. A page that leaves some open makes the tree builder
// open them anew in every paragraph that follows, so that few bytes can make many
// nodes.
const (
	maxOpen      = 16          // active at a time, between two markers
	maxActive    = 4 * maxOpen // active at all
	freeReopened = 1 << 10     // opened anew,
	bytesReopen  = 8           // and one more for every so many bytes of the page
	bytesWeight  = 64          // so many bytes of attributes count as one element
)

// active is a formatting element that has begun and not ended.
type active struct {
	atom atom.Atom
	at   int    // its place on the stack; -1 if it waits to be opened anew
	look uint64 // tells it from others of its tag
	cost int    // of opening it anew
}

// family is how many formatting elements that look alike can be active.
const family = 3

// activate opens a formatting element. It returns false if too many are.
func (t *thinner) activate(g *tag) bool {
	s := &t.open
	if len(s.active)-s.floor >= maxOpen || len(s.active) >= maxActive || s.spent(t.length()) {
		t.Formatting++
		return false
	}
	a := active{atom: g.atom, at: len(s.elements), cost: t.cost()}
	if g.atom != atom.A { // of which only one is active
		a.look = t.look()
		s.thinFamily(&a)
	}
	s.push(g)
	s.active = append(s.active, a)
	return true
}

// thinFamily forgets the first of the active elements that look like a, if with a
// they were too many.
func (s *stack) thinFamily(a *active) {
	alike := 0
	for i := len(s.active) - 1; i >= s.floor; i-- {
		if s.active[i].atom == a.atom && s.active[i].look == a.look {
			if alike++; alike >= family {
				s.forget(i)
			}
		}
	}
}

// look is a sum of the attributes of the tag at hand, in any order.
func (t *thinner) look() (sum uint64) {
	for _, a := range t.attrs {
		sum += maphash.Bytes(t.seed, bytes.Trim(t.src[a.start:a.end], " \n\t\r\f/"))
	}
	return sum
}

// cost is what it costs to open the element of the tag at hand anew.
func (t *thinner) cost() int {
	size := 0
	for _, a := range t.attrs {
		size += a.end - a.start
	}
	return 1 + size/bytesWeight
}

// length is how much has been written.
func (t *thinner) length() int { return len(t.out) + t.to - t.from }

// spent reports whether formatting elements were opened anew as often as a page of
// this size may.
func (s *stack) spent(size int) bool { return s.reopened > freeReopened+size/bytesReopen }

// closed reports whether formatting elements wait to be opened anew.
func (s *stack) closed() bool {
	return len(s.active) > s.floor && s.active[len(s.active)-1].at < 0
}

// reopen opens the formatting elements anew that were cut off. When that was done
// too often it ends them for good.
func (t *thinner) reopen() {
	s := &t.open
	if !s.closed() {
		return
	}
	first := len(s.active) - 1
	for first > s.floor && s.active[first-1].at < 0 {
		first--
	}
	if s.spent(t.length()) {
		for _, a := range s.active[first:] {
			t.insert("</" + a.atom.String() + ">")
			t.Formatting++
		}
		t.last, s.active = inlineEdge, s.active[:first]
		return
	}
	for i := first; i < len(s.active); i++ {
		a := &s.active[i]
		a.at = len(s.elements)
		s.pushElement(a.atom, formatting, nil)
		s.reopened += a.cost
	}
}

// detach notes that the formatting element at place j of the stack is cut off.
func (s *stack) detach(j int) {
	for i := len(s.active) - 1; i >= 0; i-- {
		if s.active[i].at == j {
			s.active[i].at = -1
			return
		}
	}
}

// forget takes a formatting element off the list of active ones.
func (s *stack) forget(i int) {
	s.active = append(s.active[:i], s.active[i+1:]...)
	for j := range s.elements {
		if e := &s.elements[j]; e.kind&marker != 0 && e.mark > i {
			e.mark--
		}
	}
}

// remove takes the element at i off the stack and leaves those within it there.
func (s *stack) remove(i int) {
	s.elements = append(s.elements[:i], s.elements[i+1:]...)
	for k := range s.active {
		switch a := &s.active[k]; {
		case a.at == i:
			a.at = -1
		case a.at > i:
			a.at--
		}
	}
}

// activeIndex returns the place of the last active a, -1 if there is none.
func (s *stack) activeIndex(a atom.Atom) int {
	for k := len(s.active) - 1; k >= s.floor; k-- {
		if s.active[k].atom == a {
			return k
		}
	}
	return -1
}

// closeActive ends an active element a before another of its kind begins.
func (s *stack) closeActive(a atom.Atom) {
	if s.activeIndex(a) < 0 {
		return
	}
	s.endFormatting(&tag{atom: a, kind: formatting})
	if k := s.activeIndex(a); k >= 0 {
		if at := s.active[k].at; at >= 0 {
			s.remove(at)
		}
		s.forget(k)
	}
}

// endFormatting closes a formatting element. Where blocks are open within it they
// stay open: the tree builder's adoption agency gives each a copy of its own.
func (s *stack) endFormatting(g *tag) {
	k := s.activeIndex(g.atom)
	switch {
	case s.top() == g.atom && !s.isActive(len(s.elements)-1):
		s.cut(len(s.elements) - 1)
		return
	case k < 0:
		s.endOther(g)
		return
	case s.active[k].at < 0:
		s.forget(k)
		return
	case s.find(g.atom, barrier) < 0:
		return
	}
	at := s.active[k].at
	s.forget(k)
	last := at
	for i := at + 1; i < len(s.elements); i++ {
		if s.elements[i].kind&special != 0 {
			last = i
		}
	}
	if last == at {
		s.cut(at)
		return
	}
	s.cut(last + 1)
	for i := last; i >= at; i-- {
		if s.elements[i].kind&special == 0 && !s.isActive(i) {
			s.remove(i)
		}
	}
}

// isActive reports whether the element at place j of the stack is a formatting
// element that is active.
func (s *stack) isActive(j int) bool {
	for i := range s.active {
		if s.active[i].at == j {
			return true
		}
	}
	return false
}
