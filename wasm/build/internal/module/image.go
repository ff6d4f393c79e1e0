package module

import (
	"bytes"
	"encoding/binary"
)

// image is the memory that a module starts with.
type image struct {
	base int
	data []byte
}

// gap is the number of zeros that are better left out than written.
const gap = 64

// readImage reads the data section.
func readImage(data []byte) (*image, error) {
	in := reader{data}
	m := &image{}
	for k := range in.number() {
		if in.number() != 0 || in.byte() != opConst32 {
			return nil, errLayout
		}
		at := int(in.signed())
		in.byte()
		part := in.bytes(in.number())
		if k == 0 {
			m.base = at &^ 15
		}
		if part == nil || at < m.base {
			return nil, errLayout
		}
		at -= m.base
		m.data = append(m.data, make([]byte, max(0, at+len(part)-len(m.data)))...)
		copy(m.data[at:], part)
	}
	return m, nil
}

// section writes the data section.
func (m *image) section() []byte {
	var out []byte
	count := 0
	for p := 0; p < len(m.data); {
		from, to := m.part(p)
		p = to
		if from == to {
			break
		}
		out = appendSigned(append(out, 0, opConst32), int64(m.base+from))
		out = appendSized(append(out, opEnd), m.data[from:to])
		count++
	}
	return append(appendNumber(nil, count), out...)
}

// part returns the next part from p on that has no long gap.
func (m *image) part(p int) (from, to int) {
	zeros := make([]byte, gap)
	for p < len(m.data) && m.data[p] == 0 {
		p++
	}
	n := bytes.Index(m.data[p:], zeros)
	if n < 0 {
		n = len(bytes.TrimRight(m.data[p:], "\x00"))
	}
	return p, p + n
}

// word reads the number at an address.
func (m *image) word(address int) int {
	return int(binary.LittleEndian.Uint64(m.data[address-m.base:]))
}

// slice returns the bytes between two addresses.
func (m *image) slice(from, to int) ([]byte, error) {
	if from < m.base || to < from || to > m.base+len(m.data) {
		return nil, errLayout
	}
	return m.data[from-m.base : to-m.base : to-m.base], nil
}
