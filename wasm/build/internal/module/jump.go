package module

// entry is the number of the first function's code: what is on the stack as an address of
// code is the number of a function above this, and in the lower half the number of a block.
const (
	entry     = 0x1000
	blockBits = 16
	blockMask = 1<<blockBits - 1
)

// jump makes branches of jumps forwards, which the compiler does by setting the block number
// and going back to the table.
func (b *body) jump() {
	for k, s := range b.segments {
		b.segments[k] = b.jumpFrom(k, s)
	}
}

func (b *body) jumpFrom(k int, s []instruction) []instruction {
	var out []instruction
	for i := 0; i < len(s); i++ {
		if s[i].op() == opIf && i+4 < len(s) && s[i+4].op() == opEnd {
			if to := b.forward(k, s[i+1:]); to != none {
				out = append(out, instruction{[]byte{opBranchIf}, to})
				i += 4
				continue
			}
		}
		if to := b.forward(k, s[i:]); to != none {
			out = append(out, instruction{[]byte{opBranch}, to})
			i += 2
			continue
		}
		out = append(out, s[i])
	}
	return out
}

// forward returns where the jump at the start of s goes, if it is one, and forwards.
func (b *body) forward(k int, s []instruction) label {
	n, ok := jumpAt(s)
	if !ok || n >= len(b.entries) || b.entries[n] <= k {
		return none
	}
	return segmentLabel(b.entries[n])
}

// jumpAt returns the block number that is jumped to at the start of s.
func jumpAt(s []instruction) (int, bool) {
	if len(s) < 3 || s[0].op() != opConst32 || !s[1].is(opLocalSet, 0) || s[2].to != start {
		return 0, false
	}
	return int(s[0].value()), true
}

// used tells which segments are entered by way of the table: at the start, where a call
// returns, where deferred calls go on, and where jumps go backwards.
func (b *body) used(deferred int) []bool {
	used := make([]bool, len(b.segments))
	used[0] = true
	use := func(n int) { used[b.entry(n)] = true }
	use(deferred)
	for _, s := range b.segments {
		for i := range s {
			if n, ok := b.returnsTo(s, i); ok {
				use(n)
			}
			if n, ok := jumpAt(s[i:]); ok {
				use(n)
			}
		}
	}
	return used
}

// entry is the segment where a block begins.
func (b *body) entry(block int) int {
	return b.entries[min(block, len(b.entries)-1)]
}

// returnsTo returns the block of the return address that the constant at i is. Numbers of
// the program may be the same, but only a call stores one where it has made room.
func (b *body) returnsTo(s []instruction, i int) (int, bool) {
	x := s[i]
	if x.op() != opConst64 || x.value()>>blockBits != int64(entry+b.function) {
		return 0, false
	}
	call := i > 1 && s[i-2].is(opGlobalSet, 0) && s[i-1].is(opLocalGet, 1) && i+1 < len(s) && s[i+1].op() == opStore64
	return int(x.value() & blockMask), call
}
