package module

import "fmt"

// Opcodes that are read or written here.
const (
	opUnreachable = 0x00
	opNop         = 0x01
	opBlock       = 0x02
	opLoop        = 0x03
	opIf          = 0x04
	opElse        = 0x05
	opEnd         = 0x0b
	opBranch      = 0x0c
	opBranchIf    = 0x0d
	opBranchTable = 0x0e
	opReturn      = 0x0f
	opCall        = 0x10
	opCallTable   = 0x11
	opLocalGet    = 0x20
	opLocalSet    = 0x21
	opLocalTee    = 0x22
	opGlobalGet   = 0x23
	opGlobalSet   = 0x24
	opLoad32      = 0x28
	opLoad64      = 0x29
	opLoad32U8    = 0x2d
	opLoad32U16   = 0x2f
	opLoad64U8    = 0x31
	opLoad64U16   = 0x33
	opLoad64S32   = 0x34
	opLoad64U32   = 0x35
	opStore64     = 0x37
	opGrow        = 0x40
	opConst32     = 0x41
	opConst64     = 0x42
	opFloat32     = 0x43
	opFloat64     = 0x44
	opZero32      = 0x45
	opZero64      = 0x50
	opEqual64     = 0x51
	opNotEqual64  = 0x52
	opAtLeast64   = 0x5a
	opAdd32       = 0x6a
	opSubtract32  = 0x6b
	opAdd64       = 0x7c
	opWrap        = 0xa7
	opExtendU     = 0xad
	opLast        = 0xc4
	opMore        = 0xfc
)

// instruction is one of a function, as the file has it. A branch out of a segment of a
// [body] has no depth yet, but a label.
type instruction struct {
	code []byte
	to   label
}

// plain makes an instruction with at most one number behind it.
func plain(op byte, numbers ...int) instruction {
	code := []byte{op}
	for _, n := range numbers {
		code = appendNumber(code, n)
	}
	return instruction{code: code}
}

// constant makes an instruction that puts a number on the stack.
func constant(op byte, v int64) instruction {
	return instruction{code: appendSigned([]byte{op}, v)}
}

func (i instruction) op() byte { return i.code[0] }

// is tells whether the instruction is this operation with this number.
func (i instruction) is(op byte, n int) bool { return i.op() == op && i.number() == n }

// number is what stands behind an operation, such as the local that is meant.
func (i instruction) number() int {
	in := reader{i.code[1:]}
	return in.number()
}

// value is the number that a constant is.
func (i instruction) value() int64 {
	in := reader{i.code[1:]}
	return in.signed()
}

// decode reads the instructions of a function.
func decode(code []byte) ([]instruction, error) {
	var all []instruction
	for in := (reader{code}); len(in.data) > 0; {
		rest := in.data
		op := in.byte()
		if err := in.skip(op); err != nil {
			return nil, err
		}
		n := len(rest) - len(in.data)
		all = append(all, instruction{code: rest[:n:n]})
	}
	return all, nil
}

// skip goes over what stands behind an operation.
func (r *reader) skip(op byte) error {
	switch {
	case op == opBlock, op == opLoop, op == opIf:
		r.byte()
	case op == opBranchTable:
		for range r.number() + 1 {
			r.number()
		}
	case op == opBranch, op == opBranchIf, op == opCall, op >= opLocalGet && op <= opGlobalSet,
		op == opConst32, op == opConst64, op == 0x3f, op == opGrow:
		r.signed()
	case op == opCallTable, op >= opLoad32 && op <= 0x3e:
		r.number()
		r.number()
	case op == opFloat32:
		r.bytes(4)
	case op == opFloat64:
		r.bytes(8)
	case op == opMore:
		return r.skipMore()
	case op > opLast, op > opReturn && op < 0x1a, op > 0x1b && op < opLocalGet:
		return fmt.Errorf("operation %#x: %w", op, errLayout)
	}
	return nil
}

// skipMore goes over an operation of two parts: conversions that saturate, copying and
// filling.
func (r *reader) skipMore() error {
	switch op := r.number(); {
	case op < 8:
	case op == 10:
		r.bytes(2)
	case op == 11:
		r.bytes(1)
	default:
		return fmt.Errorf("operation 0xfc %#x: %w", op, errLayout)
	}
	return nil
}
