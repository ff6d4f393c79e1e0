package main

import (
	"runtime"
	"runtime/debug"
	"sync"
	"unsafe"

	"github.com/pullquote/pullquote/wasm"
)

// The buffers that the host writes to and reads from. Being referred to here they stay
// where they are until the next call.
var request, response []byte

// main is not run: the module is a reactor, whose host calls the exports below.
func main() {}

// take returns the place for a request of n bytes.
//
//go:wasmexport take
func take(n uint32) unsafe.Pointer {
	request = make([]byte, n)
	return unsafe.Pointer(unsafe.SliceData(request))
}

// call answers the request and returns the place of the answer.
//
//go:wasmexport call
func call() unsafe.Pointer {
	collectLate()
	response = wasm.Call(request)
	collect(len(request) + len(response))
	request = nil
	return unsafe.Pointer(unsafe.SliceData(response))
}

// size returns how many bytes the answer has.
//
//go:wasmexport size
func size() uint32 { return uint32(len(response)) }

// collectLate has garbage collected during a call only where a page is huge. There is no
// second thread that would do it, and pointers cost more to write meanwhile.
var collectLate = sync.OnceFunc(func() { debug.SetGCPercent(400) })

// unswept is how many bytes went in and out since garbage was collected.
var unswept int

// collect collects the garbage between two calls, when hardly anything is alive. There is
// about four times as much of it as goes in and out.
func collect(n int) {
	const enough = 1 << 20
	if unswept += n; unswept >= enough {
		unswept = 0
		runtime.GC()
	}
}
