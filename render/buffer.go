package render

import (
	"io"
	"sync"
)

// buffers hold what is printed until it is written.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

// maxBuffer is the largest buffer to keep, in bytes.
const maxBuffer = 1 << 20

// written writes what print appends to an empty slice.
func written(w io.Writer, print func([]byte) []byte) error {
	buffer := buffers.Get().(*[]byte)
	*buffer = print((*buffer)[:0])
	_, err := w.Write(*buffer)
	if cap(*buffer) <= maxBuffer {
		buffers.Put(buffer)
	}
	return err
}
