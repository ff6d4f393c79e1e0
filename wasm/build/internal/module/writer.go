package module

import "slices"

// writer writes a body, with as few blocks as its branches and its table need.
type writer struct {
	*body
	out []byte
	// kept are the segments that something leads to, apart from the first. They are
	// numbered from 1 on, and entered by these numbers.
	kept []int
	// entered tells whether any of them is an entry.
	entered bool
	// loop tells whether something jumps to the start.
	loop bool
	// shared tells whether the function's part of return addresses is in a local.
	shared bool
}

// encode writes the function.
func (w *writer) encode() []byte {
	w.open()
	dead := false
	for k, s := range w.segments {
		if slices.Contains(w.kept, k) {
			w.out = append(w.out, opEnd)
			dead = false
		}
		if !dead {
			dead = w.segment(k, s)
		}
	}
	w.close()
	return w.out
}

// newWriter finds out which blocks are needed. Used are the segments that are entries.
func newWriter(b *body, used []bool) *writer {
	w := &writer{body: b}
	keep := slices.Clone(used)
	keep[0] = false
	w.entered = slices.Contains(keep, true)
	for _, s := range w.segments {
		for _, x := range s {
			switch {
			case x.to >= first:
				keep[x.to-first] = true
			case x.to == start:
				w.loop = true
			}
		}
	}
	for k, yes := range keep {
		if yes {
			w.kept = append(w.kept, k)
		}
	}
	return w
}

// block returns the new number of a block that is an entry.
func (w *writer) block(old int) int {
	n, found := slices.BinarySearch(w.kept, w.entry(old))
	if !found {
		return 0
	}
	return n + 1
}

// open writes what is in front of the first segment.
func (w *writer) open() {
	w.out = slices.Clone(w.locals)
	w.write(plain(opGlobalGet, 0), plain(opLocalSet, 1))
	if w.shared {
		w.write(constant(opConst64, int64(entry+w.function)<<blockBits), plain(opLocalSet, 2))
	}
	for range w.ends {
		w.out = append(w.out, opBlock, 0x40)
	}
	if w.loop {
		w.out = append(w.out, opLoop, 0x40)
	}
	for range w.kept {
		w.out = append(w.out, opBlock, 0x40)
	}
	if !w.entered {
		return
	}
	w.out = append(w.out, opBlock, 0x40)
	table := []int{len(w.kept)}
	for k := range len(w.kept) + 1 {
		table = append(table, k)
	}
	w.write(plain(opLocalGet, 0), plain(opBranchTable, table...), plain(opEnd))
}

func (w *writer) write(all ...instruction) {
	for _, x := range all {
		w.out = append(w.out, x.code...)
	}
}

// segment writes a segment and tells whether its end is not reached.
func (w *writer) segment(k int, s []instruction) bool {
	n, _ := slices.BinarySearch(w.kept, k+1)
	open := w.kept[n:]
	depth := 0
	for i := 0; i < len(s); i++ {
		x := s[i]
		switch x.op() {
		case opBlock, opLoop, opIf:
			depth++
		case opEnd:
			depth--
		}
		w.out = append(w.out, x.code...)
		if x.to != none {
			w.out = appendNumber(w.out, depth+w.depth(x.to, open))
		}
		if leaves(x) {
			if depth == 0 {
				return true
			}
			i = skipDead(s, i)
		}
	}
	return false
}

// depth is how many blocks are between a segment, with those open around it, and a label.
func (w *writer) depth(to label, open []int) int {
	if to >= first {
		return slices.Index(open, int(to-first))
	}
	d := len(open)
	if to == start {
		return d
	}
	if w.loop {
		d++
	}
	return d + int(none-1-to)
}

// close writes what is behind the last segment.
func (w *writer) close() {
	if w.loop {
		w.out = append(w.out, opEnd)
	}
	w.out = append(w.out, opUnreachable)
	for _, e := range w.ends {
		w.out = append(w.out, opEnd)
		w.write(e...)
	}
	w.out = append(w.out, opEnd)
}

// leaves tells whether what follows the instruction is not reached from it.
func leaves(x instruction) bool {
	return x.op() == opBranch || x.op() == opReturn || x.op() == opUnreachable
}

// skipDead returns the place in front of the next end or else of the block that i is in.
func skipDead(s []instruction, i int) int {
	depth := 0
	for ; i+1 < len(s); i++ {
		switch s[i+1].op() {
		case opBlock, opLoop, opIf:
			depth++
		case opElse:
			if depth == 0 {
				return i
			}
		case opEnd:
			if depth == 0 {
				return i
			}
			depth--
		}
	}
	return i
}
