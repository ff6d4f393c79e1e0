package browser

import (
	"encoding/binary"
	"slices"
)

// fake is a WebAssembly module in place of ours: it answers every request with the same
// line, and may break.
type fake struct {
	answer string
	// breaks is the number of the call that breaks, 0 if none does.
	breaks int32
	// exits tells that it breaks by an exit of the program instead of a trap.
	exits bool
	// pages is the size of its memory in steps of 64 KiB; 0 means enough.
	pages uint32
}

// Opcodes and types of WebAssembly.
const (
	i32, void                           = 0x7F, 0x40
	unreachable, condition, end, invoke = 0x00, 0x04, 0x0B, 0x10
	globalGet, globalSet                = 0x23, 0x24
	constant, equal, add                = 0x41, 0x46, 0x6A
)

// answerAt is where the answer lies in memory, requestAt where requests go.
const answerAt, requestAt = 1024, 1 << 20

// module returns the module: the exports memory, _initialize, take, call and size.
func (f fake) module() string {
	pages := max(f.pages, 64)
	calls := slices.Concat([]byte{globalGet, 0, constant}, signed(1), []byte{add, globalSet, 0, globalGet, 0, constant}, signed(f.breaks), []byte{equal, condition, void})
	if f.exits {
		calls = slices.Concat(calls, []byte{constant}, signed(2), []byte{invoke, 0})
	}
	calls = slices.Concat(calls, []byte{unreachable, end, constant}, signed(answerAt))
	return "\x00asm\x01\x00\x00\x00" + string(slices.Concat(
		section(1, list([]byte{0x60, 1, i32, 1, i32}, []byte{0x60, 0, 1, i32}, []byte{0x60, 0, 0}, []byte{0x60, 1, i32, 0})),
		section(2, list(slices.Concat(text("wasi_snapshot_preview1"), text("proc_exit"), []byte{0, 3}))),
		section(3, list([]byte{2}, []byte{0}, []byte{1}, []byte{1})),
		section(5, list(append([]byte{0}, number(pages)...))),
		section(6, list(slices.Concat([]byte{i32, 1, constant}, signed(0), []byte{end}))),
		section(7, list(
			append(text("memory"), 2, 0), append(text("_initialize"), 0, 1), append(text("take"), 0, 2),
			append(text("call"), 0, 3), append(text("size"), 0, 4))),
		section(10, list(
			body(), body(append([]byte{constant}, signed(requestAt)...)...),
			body(calls...), body(append([]byte{constant}, signed(int32(len(f.answer)))...)...))),
		section(11, list(slices.Concat([]byte{0, constant}, signed(answerAt), []byte{end}, text(f.answer)))),
	))
}

func number(n uint32) []byte { return binary.AppendUvarint(nil, uint64(n)) }

// signed is a number as constants have it: in SLEB128, not in zigzag.
func signed(n int32) []byte {
	var out []byte
	for {
		b := byte(n & 0x7F)
		n >>= 7
		if n == 0 && b&0x40 == 0 || n == -1 && b&0x40 != 0 {
			return append(out, b)
		}
		out = append(out, b|0x80)
	}
}

func text(s string) []byte { return append(number(uint32(len(s))), s...) }

func list(items ...[]byte) []byte {
	return append(number(uint32(len(items))), slices.Concat(items...)...)
}

func section(id byte, content []byte) []byte {
	return slices.Concat([]byte{id}, number(uint32(len(content))), content)
}

// body is the code of a function without variables.
func body(code ...byte) []byte {
	code = slices.Concat([]byte{0}, code, []byte{end})
	return append(number(uint32(len(code))), code...)
}
