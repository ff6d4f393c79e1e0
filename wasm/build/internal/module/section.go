package module

import (
	"encoding/binary"
	"errors"
)

// Sections of a WebAssembly module that are read here.
const (
	customSection = 0
	importSection = 2
	codeSection   = 10
	dataSection   = 11
)

const magic = "\x00asm\x01\x00\x00\x00"

var errLayout = errors.New("not a module as the release of Go that this was written for lays it out")

// split takes a module apart into sections by their kinds. Custom ones are left out: what
// runs does not need them.
func split(code []byte) ([][]byte, error) {
	if len(code) < len(magic) || string(code[:len(magic)]) != magic {
		return nil, errLayout
	}
	all := make([][]byte, dataSection+1)
	for in := (reader{code[len(magic):]}); len(in.data) > 0; {
		id := in.byte()
		data := in.bytes(in.number())
		if data == nil || int(id) >= len(all) {
			return nil, errLayout
		}
		if id != customSection {
			all[id] = data
		}
	}
	return all, nil
}

// join puts sections together again.
func join(all [][]byte) []byte {
	out := []byte(magic)
	for id, data := range all {
		if data != nil {
			out = appendSized(append(out, byte(id)), data)
		}
	}
	return out
}

// reader goes through the bytes of a module. At the end it gives zeros and nil.
type reader struct{ data []byte }

func (r *reader) byte() byte {
	b := r.bytes(1)
	if b == nil {
		return 0
	}
	return b[0]
}

func (r *reader) bytes(n int) []byte {
	if n < 0 || n > len(r.data) {
		r.data = nil
		return nil
	}
	b := r.data[:n:n]
	r.data = r.data[n:]
	return b
}

// number reads an unsigned number.
func (r *reader) number() int {
	v, n := binary.Uvarint(r.data)
	r.bytes(max(n, 1))
	return int(v)
}

// signed reads a signed number.
func (r *reader) signed() int64 {
	v, shift := int64(0), uint(0)
	for {
		b := r.byte()
		v |= int64(b&0x7f) << shift
		shift += 7
		if b < 0x80 {
			if shift < 64 && b&0x40 != 0 {
				v |= -1 << shift
			}
			return v
		}
	}
}

func appendNumber(out []byte, v int) []byte {
	return binary.AppendUvarint(out, uint64(v))
}

func appendSigned(out []byte, v int64) []byte {
	for {
		b := byte(v & 0x7f)
		v >>= 7
		if v == 0 && b&0x40 == 0 || v == -1 && b&0x40 != 0 {
			return append(out, b)
		}
		out = append(out, b|0x80)
	}
}

// appendSized writes bytes behind their number.
func appendSized(out, data []byte) []byte {
	return append(appendNumber(out, len(data)), data...)
}
