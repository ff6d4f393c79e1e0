package module

import (
	"bytes"
	"encoding/binary"
	"strings"
)

// tables are what the runtime knows of functions: runtime.moduledata and what it points at,
// in the words of runtime/symtab.go.
type tables struct {
	memory *image
	// names, counts, values, functions, index, data and buckets are funcnametab, cutab,
	// pctab, pclntable, ftab, gofunc and findfunctab.
	names, files, values, functions, index, data, buckets []byte
	count                                                 int
	// sigpanic is the number of the function that is called for nil pointers.
	sigpanic int
	imports  int
	// blocks are those of functions whose blocks are numbered anew.
	blocks map[int]*blocks
	// pruned are functions that are empty.
	pruned map[int]bool
}

// Words of moduledata, and numbers in front of the tables.
const (
	headerNames   = 4
	wordNames     = 1
	wordFiles     = 4
	wordValues    = 10
	wordFunctions = 13
	wordIndex     = 16
	wordBuckets   = 19
	wordData      = 40
	wordEnd       = 41

	pclntabMagic = "\xf1\xff\xff\xff\x00\x00\x01\x08"
)

var little = binary.LittleEndian

// findTables finds the tables in memory. Imports is the number of functions that come from
// the host, which are counted first.
func findTables(m *image, imports int) (*tables, error) {
	at := bytes.Index(m.data, []byte(pclntabMagic))
	if at < 0 {
		return nil, errLayout
	}
	header := m.base + at
	moduledata := findModuledata(m, header)
	if moduledata == 0 {
		return nil, errLayout
	}
	word := func(k int) int { return m.word(moduledata + 8*k) }
	t := &tables{memory: m, imports: imports, count: m.word(header + 8), blocks: map[int]*blocks{}, pruned: map[int]bool{}}
	for _, part := range []struct {
		to         *[]byte
		start, end int
	}{
		{&t.names, word(wordNames), word(wordFiles)},
		{&t.files, word(wordFiles), word(wordValues)},
		{&t.values, word(wordValues), word(wordFunctions)},
		{&t.functions, word(wordFunctions), word(wordData)},
		{&t.index, word(wordIndex), word(wordIndex) + 8*word(wordIndex+1)},
		{&t.data, word(wordData), word(wordBuckets)},
		{&t.buckets, word(wordBuckets), word(wordEnd)},
	} {
		var err error
		if *part.to, err = m.slice(part.start, part.end); err != nil {
			return nil, err
		}
	}
	return t, t.check()
}

// findModuledata returns the address of what points at the header of the tables, and then at
// the names.
func findModuledata(m *image, header int) int {
	pointers := little.AppendUint64(nil, uint64(header))
	pointers = little.AppendUint64(pointers, uint64(header+m.word(header+8*headerNames)))
	at := bytes.Index(m.data, pointers)
	if at < 0 {
		return 0
	}
	return m.base + at
}

// check tells whether the tables are laid out as those of a release that is known.
func (t *tables) check() error {
	if len(t.index) != 8*(t.count+1) || !bytes.HasPrefix(t.functions, t.index) {
		return errLayout
	}
	for k := range t.count {
		f := t.function(k)
		if f == nil || f.number(entryField) != entry+k || int(little.Uint32(t.index[8*k:])) != entry+k {
			return errLayout
		}
		if t.name(f) == "runtime.sigpanic" {
			t.sigpanic = t.imports + k
		}
	}
	if t.sigpanic == 0 {
		return errLayout
	}
	return nil
}

// record is what the runtime knows of a function: a _func, offsets of tables of values by
// address, and offsets of data.
type record []byte

// Fields of a record.
const (
	entryField      = 0
	nameField       = 4
	deferredField   = 12
	stackField      = 16
	fileField       = 20
	lineField       = 24
	valuesField     = 28
	unitField       = 32
	firstLineField  = 36
	dataField       = 43
	recordSize      = 44
	aliveValue      = 1
	boundsValue     = 4
	missing         = 1<<32 - 1
	findfuncBuckets = 20
)

// function returns the record of a function.
func (t *tables) function(k int) record {
	at := int(little.Uint32(t.index[8*k+4:]))
	if at+recordSize > len(t.functions) {
		return nil
	}
	f := record(t.functions[at:])
	n := recordSize + 4*f.number(valuesField) + 4*int(f[dataField])
	if n > len(f) {
		return nil
	}
	return f[:n:n]
}

func (r record) number(field int) int { return int(little.Uint32(r[field:])) }

// value returns the offset of a table of values by address, 0 if there is none.
func (r record) value(k int) int {
	if k >= r.number(valuesField) {
		return 0
	}
	return r.number(recordSize + 4*k)
}

// datum returns the offset of data.
func (r record) datum(k int) int {
	if k >= int(r[dataField]) {
		return missing
	}
	return r.number(recordSize + 4*r.number(valuesField) + 4*k)
}

// name is the name of a function.
func (t *tables) name(r record) string {
	name := string(t.names[r.number(nameField):])
	return name[:strings.IndexByte(name, 0)]
}

// stackAt is how much of its stack a function uses in a block.
func (t *tables) stackAt(function, block int) int {
	return t.valueAt(t.function(function).number(stackField), block)
}

// aliveAt is the number of the map of values that are alive around the call that returns to
// a block.
func (t *tables) aliveAt(function, block int) int {
	return t.valueAt(t.function(function).value(aliveValue), max(block-1, 0))
}

// valueAt returns the value of a table for a block: as runtime.pcvalue.
func (t *tables) valueAt(table, block int) int {
	if table == 0 {
		return -1
	}
	in := reader{t.values[table:]}
	value, at := -1, 0
	for {
		step := in.number()
		if step == 0 && at != 0 || len(in.data) == 0 {
			return -1
		}
		value += step>>1 ^ -(step & 1)
		if at += in.number(); block < at {
			return value
		}
	}
}
