package module

import (
	"slices"
	"strings"
)

// idle are the starts of the names of functions of package runtime that are not gotten to, or
// whose work nobody sees: traces of execution, statistics, what GODEBUG asks for, and the
// texts of tracebacks, which have no names and lines any more. They return at once.
var idle = []string{
	"runtime.traceLocker.", "runtime.traceWriter.", "runtime.traceEventWriter.", "runtime.(*traceAdvancerState)",
	"runtime.(*traceMap)", "runtime.(*traceRegionAlloc)", "runtime.(*traceSchedResourceState)", "runtime.(*traceStackTable)",
	"runtime.(*traceStringTable)", "runtime.(*traceTypeTable)", "runtime.traceAcquireEnabled", "runtime.traceAdvance",
	"runtime.traceBufFlush", "runtime.traceCPUFlush", "runtime.traceReadCPU", "runtime.traceReader",
	"runtime.traceRegister", "runtime.traceRelease", "runtime.traceStack", "runtime.traceStopReadCPU",
	"runtime.traceSyncBatch", "runtime.traceThreadDestroy",

	"runtime.traceback", "runtime.goroutineheader", "runtime.printAncestor", "runtime.printArgs",
	"runtime.printcreatedby", "runtime.printCgoTraceback", "runtime.(*hexdumper)", "runtime.hexdump",
	"runtime.gcDumpObject", "runtime.dumpgstatus", "runtime.(*mspan).reportZombies",

	"runtime.schedtrace", "runtime.checkFinalizersAndCleanups", "runtime.dumpTypesRec", "runtime.dumpStacksRec",
	"runtime.dumpScanStats", "runtime.printScavTrace", "runtime.setCheckmark", "runtime.(*profBuf)",
	"runtime.mProf_Malloc", "runtime.stkbucket", "runtime.doRecordGoroutineProfile", "runtime.tryRecordGoroutineProfile",
	"runtime.(*synctestBubble)",
}

// prune empties functions that are idle, and those that only these call.
func prune(code []byte, m [][]byte, t *tables) ([]byte, error) {
	in := reader{code}
	bodies := make([][]byte, in.number())
	for k := range bodies {
		bodies[k] = in.bytes(in.number())
	}
	r := reach{tables: t, bodies: bodies, seen: make([]bool, len(bodies)), pruned: make([]bool, len(bodies))}
	for k := range t.count {
		name := t.name(t.function(k))
		r.pruned[k] = slices.ContainsFunc(idle, func(start string) bool { return strings.HasPrefix(name, start) })
	}
	if err := r.roots(m[exportSection]); err != nil {
		return nil, err
	}
	out := appendNumber(nil, len(bodies))
	for k, body := range bodies {
		if k < t.count && (!r.seen[k] || r.pruned[k]) {
			body = returning
			t.pruned[k] = true
		}
		out = appendSized(out, body)
	}
	return out, nil
}

// returning is a function that does nothing: it takes the return address from the stack.
var returning = slices.Concat([]byte{0},
	plain(opGlobalGet, 0).code, constant(opConst32, 8).code, plain(opAdd32).code, plain(opGlobalSet, 0).code,
	constant(opConst32, 0).code, plain(opEnd).code)

// reach finds the functions that are used.
type reach struct {
	*tables
	bodies       [][]byte
	seen, pruned []bool
}

// roots goes on from functions that are exported, and from those that memory refers to: by
// their addresses, or, in methods of types, by their numbers.
func (r *reach) roots(exports []byte) error {
	in := reader{exports}
	for range in.number() {
		in.bytes(in.number())
		kind, index := in.byte(), in.number()
		if kind == 0 {
			if err := r.visit(index - r.imports); err != nil {
				return err
			}
		}
	}
	tables := func(p int) bool { a := r.memory.base + p; return a >= r.first && a < r.end }
	data := r.memory.data
	for p := 0; p+8 <= len(data); p += 4 {
		if tables(p) {
			continue
		}
		if v := int(little.Uint64(data[p:])); p%8 == 0 && v&blockMask == 0 && v > 0 {
			if err := r.visit(v>>blockBits - entry); err != nil {
				return err
			}
		}
		if err := r.visit(int(little.Uint32(data[p:])) - entry); err != nil {
			return err
		}
	}
	return nil
}

// visit goes on from a function.
func (r *reach) visit(k int) error {
	if k < 0 || k >= len(r.bodies) || r.seen[k] {
		return nil
	}
	r.seen[k] = true
	if r.pruned[k] {
		return nil
	}
	all, err := decode(r.bodies[k][localsSize(r.bodies[k]):])
	if err != nil {
		return err
	}
	for _, x := range all {
		next := -1
		switch x.op() {
		case opCall:
			next = x.number() - r.imports
		case opConst64:
			next = int(x.value()>>blockBits) - entry
		}
		if err := r.visit(next); err != nil {
			return err
		}
	}
	return nil
}
