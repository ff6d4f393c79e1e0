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
	"runtime.gcDumpObject", "runtime.dumpgstatus",

	"runtime.schedtrace", "runtime.checkFinalizersAndCleanups", "runtime.dumpTypesRec", "runtime.dumpStacksRec",
	"runtime.dumpScanStats", "runtime.printScavTrace", "runtime.setCheckmark", "runtime.(*profBuf)",
	"runtime.mProf_Malloc", "runtime.stkbucket", "runtime.doRecordGoroutineProfile", "runtime.tryRecordGoroutineProfile",
	"runtime.(*synctestBubble)",
}

// prune empties functions that are idle.
func prune(code []byte, t *tables) []byte {
	in := reader{code}
	count := in.number()
	out := appendNumber(nil, count)
	for k := range count {
		body := in.bytes(in.number())
		if k < t.count && isIdle(t.name(t.function(k))) {
			body = returning
			t.pruned[k] = true
		}
		out = appendSized(out, body)
	}
	return out
}

func isIdle(name string) bool {
	return slices.ContainsFunc(idle, func(start string) bool { return strings.HasPrefix(name, start) })
}

// returning is a function that does nothing: it takes the return address from the stack.
var returning = slices.Concat([]byte{0},
	plain(opGlobalGet, 0).code, constant(opConst32, 8).code, plain(opAdd32).code, plain(opGlobalSet, 0).code,
	constant(opConst32, 0).code, plain(opEnd).code)
