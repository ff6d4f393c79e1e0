package module

// body is a function as the compiler lays it out. It can be entered in the middle: where
// a call returns, after the stack has grown or another goroutine has run. So its code is
// cut into segments, and a table leads from the block number, which is the argument of the
// function, to the segment where to go on. The compiler jumps by way of that table, too.
//
//	global.get 0, local.set 1          the stack pointer
//	block                              left to return 1
//	  loop                             returned to for jumps
//	    block block block …
//	      local.get 0, br_table …
//	    end  segment 0
//	    end  segment 1 …
type body struct {
	function int
	locals   []byte
	// entries are segments by block number.
	entries  []int
	segments [][]instruction
	// ends are what is branched to from several segments, and returns.
	ends [][]instruction
}

// label says where a branch goes that leaves its segment.
type label int

// Labels below none are ends, those above segments.
const (
	none label = iota
	// start is the loop around all segments.
	start
	// exit returns 1, to go on later.
	exit
	// first is the label of segment 0.
	first
)

func segmentLabel(k int) label { return first + label(k) }
func endLabel(k int) label     { return none - 1 - label(k) }

// parseBody reads a function. It returns nil if the function is laid out in another way, as
// some that are written by hand are, and those that jump nowhere.
func parseBody(function int, code []byte) (*body, error) {
	n := localsSize(code)
	all, err := decode(code[n:])
	if err != nil {
		return nil, err
	}
	b := &body{function: function, locals: code[:n]}
	frame, rest := parseFrame(all)
	if frame == nil {
		return nil, nil
	}
	b.entries = frame.entries
	if !b.cut(frame, rest) {
		return nil, errLayout
	}
	return b, nil
}

// localsSize is how many bytes the locals of a function take.
func localsSize(code []byte) int {
	in := reader{code}
	for range in.number() {
		in.number()
		in.byte()
	}
	return len(code) - len(in.data)
}

// frame is what is around the segments of a function.
type frame struct {
	entries []int
	// outer are the labels of the blocks around those of the segments, the outermost first.
	outer []label
}

// parseFrame reads the start of a function up to its first segment.
func parseFrame(all []instruction) (*frame, []instruction) {
	if len(all) < 4 || !all[0].is(opGlobalGet, 0) || !all[1].is(opLocalSet, 1) {
		return nil, nil
	}
	i := 2
	var opened []label
	for all[i].op() == opBlock || all[i].op() == opLoop {
		opened = append(opened, map[byte]label{opBlock: exit, opLoop: start}[all[i].op()])
		i++
	}
	if !all[i].is(opLocalGet, 0) || all[i+1].op() != opBranchTable {
		return nil, nil
	}
	f := &frame{entries: targets(all[i+1])}
	segments := f.entries[len(f.entries)-1] + 1
	if len(opened) < segments {
		return nil, nil
	}
	f.outer = opened[:len(opened)-segments]
	return f, all[i+2:]
}

// targets are the depths in a table of branches.
func targets(table instruction) []int {
	in := reader{table.code[1:]}
	all := make([]int, in.number()+1)
	for i := range all {
		all[i] = in.number()
	}
	return all
}

// cut cuts the code behind the frame into segments.
func (b *body) cut(f *frame, rest []instruction) bool {
	rest, ok := trimTail(rest, f.outer)
	if !ok || len(rest) == 0 || rest[0].op() != opEnd {
		return false
	}
	count := b.entries[len(b.entries)-1] + 1
	depth := 0
	for _, x := range rest {
		switch x.op() {
		case opBlock, opLoop, opIf:
			depth++
		case opEnd:
			depth--
		case opBranchTable:
			return false
		case opBranch, opBranchIf:
			if d := x.number() - depth; d >= 0 {
				x.to = f.label(d, len(b.segments)-1, count)
				x.code = x.code[:1]
			}
		}
		if depth < 0 {
			b.segments = append(b.segments, nil)
			depth = 0
			continue
		}
		last := &b.segments[len(b.segments)-1]
		*last = append(*last, x)
	}
	return len(b.segments) == count
}

// label is where a branch of a depth goes from a segment.
func (f *frame) label(depth, segment, count int) label {
	inner := count - 1 - segment
	if depth < inner {
		return segmentLabel(segment + 1 + depth)
	}
	return f.outer[len(f.outer)-1-(depth-inner)]
}

// trimTail takes what closes the frame from the end of a function.
func trimTail(all []instruction, outer []label) ([]instruction, bool) {
	want := []byte{opEnd}
	for _, l := range outer {
		if l == exit {
			want = append(want, opConst32, opEnd)
		}
	}
	want = append(want, opUnreachable)
	for _, l := range outer {
		if l == start {
			want = append(want, opEnd)
		}
	}
	for _, op := range want {
		if len(all) == 0 || all[len(all)-1].op() != op {
			return nil, false
		}
		all = all[:len(all)-1]
	}
	return all, true
}
