package main

import (
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
	response = wasm.Call(request)
	request = nil
	return unsafe.Pointer(unsafe.SliceData(response))
}

// size returns how many bytes the answer has.
//
//go:wasmexport size
func size() uint32 { return uint32(len(response)) }
