package module

// site is a call, and what the runtime is told of the place: by how much the stack pointer
// is below the frame, and which values on the stack are alive.
type site struct {
	callee, stack, alive int
}

// A call is so many instructions, of which the first six make room for the return address.
const (
	callSize    = 13
	callAddress = 6
	callCallee  = 9
)

// callAt returns the callee and the return address of the direct call that is at the start
// of s.
func callAt(s []instruction) (callee, address int, ok bool) {
	if len(s) < callSize || s[callSize-1].to != exit || s[callCallee].op() != opCall {
		return 0, 0, false
	}
	a := s[callAddress]
	if !s[0].is(opLocalGet, 1) || a.op() != opConst64 || s[callAddress+1].op() != opStore64 {
		return 0, 0, false
	}
	return s[callCallee].number(), int(a.value()), true
}

// calls makes calls short: those that do not return are the last thing done, and there is
// one for all places that do not differ to the runtime. To leave for later is to return 1.
func (b *body) calls(t *tables) {
	ends := map[site]label{}
	for k := range b.segments {
		b.segments[k] = b.callsOf(k, t, ends)
	}
}

func (b *body) callsOf(k int, t *tables, ends map[site]label) []instruction {
	var out []instruction
	s := b.segments[k]
	for i := 0; i < len(s); i++ {
		callee, address, ok := callAt(s[i:])
		switch {
		case ok && callee == t.sigpanic:
			// It is within an if, which becomes the branch.
			at := site{callee: callee, stack: t.stackAt(b.function, address&blockMask)}
			out[len(out)-1] = instruction{[]byte{opBranchIf}, b.end(ends, at, s[i:])}
			i += callSize
		case ok && i+callSize == len(s) && b.unreachable(k+1):
			at := site{callee, t.stackAt(b.function, address&blockMask), t.aliveAt(b.function, address&blockMask)}
			out = append(out, instruction{[]byte{opBranch}, b.end(ends, at, s[i:])})
			i += callSize - 1
		case s[i].to == exit:
			out = append(out, instruction{code: []byte{opIf, 0x40}}, constant(opConst32, 1), plain(opReturn), plain(opEnd))
		default:
			out = append(out, s[i])
		}
	}
	return out
}

// unreachable tells whether nothing can go on at a segment.
func (b *body) unreachable(k int) bool {
	return k < len(b.segments) && len(b.segments[k]) > 0 && b.segments[k][0].op() == opUnreachable
}

// end returns the label of the call at the start of s.
func (b *body) end(ends map[site]label, at site, s []instruction) label {
	to, ok := ends[at]
	if !ok {
		to = endLabel(len(b.ends))
		ends[at] = to
		b.ends = append(b.ends, append(append([]instruction{}, s[:callCallee+1]...), plain(opReturn)))
	}
	return to
}
