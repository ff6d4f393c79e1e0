package module

import (
	"bytes"
	"encoding/binary"
	"strings"
)

// strip takes from the tables what only the texts of crashes say: the files, lines and names
// of functions, what was inlined where, and the values of arguments. What is the same is
// there once.
func (t *tables) strip() error {
	p := pool{t: t}
	p.intern(&p.values, "\x00", 1)
	p.intern(&p.names, "\x00", 1)
	records := bytes.Clone(t.index)
	t.pruned[0] = false
	for k := range t.count {
		f := t.function(k)
		if k > 0 && t.pruned[k] {
			copy(records[8*k+4:8*k+8], records[8*k-4:8*k])
			continue
		}
		if f.value(boundsValue) != 0 {
			return errLayout
		}
		little.PutUint32(records[8*k+4:], uint32(len(records)))
		records = append(records, p.record(k, f)...)
	}
	little.PutUint32(records[8*t.count+4:], uint32(len(records)))
	for _, part := range []struct{ old, new []byte }{
		{t.names, p.names.data}, {t.files, nil}, {t.values, p.values.data},
		{t.functions, records}, {t.data, p.data.data},
	} {
		if len(part.new) > len(part.old) {
			return errLayout
		}
		clear(part.old[copy(part.old, part.new):])
	}
	t.roundBuckets()
	return nil
}

// roundBuckets has the search for a function start up to 15 functions earlier, so that
// there are fewer different numbers.
func (t *tables) roundBuckets() {
	for b := t.buckets; len(b) >= findfuncBuckets; b = b[findfuncBuckets:] {
		little.PutUint32(b, little.Uint32(b)&^15)
	}
}

// pool has each thing once.
type pool struct {
	t                   *tables
	names, values, data store
}

// store is bytes and what is where in them.
type store struct {
	data []byte
	at   map[string]int
}

// intern returns the offset of text.
func (p *pool) intern(s *store, text string, align int) int {
	if at, ok := s.at[text]; ok {
		return at
	}
	for len(s.data)%align != 0 {
		s.data = append(s.data, 0)
	}
	if s.at == nil {
		s.at = map[string]int{}
	}
	s.at[text] = len(s.data)
	s.data = append(s.data, text...)
	return s.at[text]
}

// record returns the record of a function that has what is kept.
func (p *pool) record(k int, f record) []byte {
	out := bytes.Clone(f[:recordSize])
	put := func(field, v int) { little.PutUint32(out[field:], uint32(v)) }
	put(nameField, p.intern(&p.names, shortName(p.t.name(f))+"\x00", 1))
	for _, field := range []int{fileField, lineField, valuesField, unitField, firstLineField} {
		put(field, 0)
	}
	stack, alive := p.tables(k, f)
	put(stackField, stack)
	if b := p.t.blocks[k]; b != nil {
		put(deferredField, b.deferred)
	}
	if alive != 0 {
		put(valuesField, aliveValue+1)
		out = little.AppendUint32(out, 0)
		out = little.AppendUint32(out, uint32(alive))
	}
	kept := p.kept(f)
	out[dataField] = byte(len(kept))
	for _, at := range kept {
		out = little.AppendUint32(out, uint32(at))
	}
	return out
}

// shortName is what stands for the name of a function. The runtime asks whether functions
// are its own, looks two up by their names, and expects those of methods to be such.
func shortName(name string) string {
	switch {
	case name == "reflect.makeFuncStub", name == "reflect.methodValueCall":
		return name
	case strings.HasPrefix(name, "runtime."):
		return "runtime.?"
	}
	return "?.(*?).?"
}

// tables returns the offsets of the tables of a function: of the stack it uses and of what
// is alive.
func (p *pool) tables(k int, f record) (stack, alive int) {
	b := p.t.blocks[k]
	if b == nil {
		return p.valueTable(f.number(stackField)), p.valueTable(f.value(aliveValue))
	}
	if f.number(stackField) != 0 {
		stack = p.intern(&p.values, encodeValues(b.stack), 1)
	}
	if f.value(aliveValue) != 0 {
		alive = p.intern(&p.values, encodeValues(b.alive), 1)
	}
	return stack, alive
}

// encodeValues writes the values of blocks, the last of which is that of all that follow.
func encodeValues(all []int) string {
	var out []byte
	value, written := -1, -1
	write := func(blocks int) {
		step := value - written
		out = appendNumber(appendNumber(out, step<<1^step>>63), blocks)
		written = value
	}
	start, end := 0, 0
	for i, v := range all {
		if v == unknown {
			continue
		}
		if end > 0 && v != value {
			write(end - start)
			start = end
		}
		value, end = v, i+1
	}
	write(1 << blockBits)
	return string(append(out, 0))
}

// valueTable returns the offset of a table of values by address.
func (p *pool) valueTable(at int) int {
	if at == 0 {
		return 0
	}
	in := reader{p.t.values[at:]}
	for step := in.number(); ; step = in.number() {
		in.number()
		if len(in.data) == 0 || in.data[0] == 0 {
			break
		}
		_ = step
	}
	size := len(p.t.values) - at - len(in.data) + 1
	return p.intern(&p.values, string(p.t.values[at:at+size]), 1)
}

// Data of functions: which arguments and locals are pointers, which objects there are on
// the stack, what was inlined, and where it is noted which calls are deferred.
const (
	argumentsDatum = iota
	localsDatum
	objectsDatum
	inlinedDatum
	deferredDatum
	keptData
)

// kept returns the offsets of the data of a function that are kept, up to the last there is.
func (p *pool) kept(f record) []int {
	var all []int
	n := 0
	for k := range keptData {
		at := f.datum(k)
		if k == inlinedDatum {
			at = missing
		}
		if at != missing {
			at = p.datum(k, p.t.data[at:])
			n = k + 1
		}
		all = append(all, at)
	}
	return all[:n]
}

// datum returns the offset of what is at the start of data.
func (p *pool) datum(kind int, data []byte) int {
	size, align := 0, 1
	switch kind {
	case argumentsDatum, localsDatum:
		// A number of maps, and of bits in each.
		size, align = 8+int(little.Uint32(data))*((int(little.Uint32(data[4:]))+7)/8), 4
	case objectsDatum:
		size, align = 8+16*int(little.Uint64(data)), 8
	case deferredDatum:
		for range 2 {
			_, n := binary.Uvarint(data[size:])
			size += n
		}
	}
	return p.intern(&p.data, string(data[:size]), align)
}
