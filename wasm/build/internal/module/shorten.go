package module

// shorten says the same in fewer instructions, where the compiler, which thinks in 64 bits,
// goes a long way round.
func (b *body) shorten() {
	for k, s := range b.segments {
		b.segments[k] = shorten(s)
	}
}

func shorten(s []instruction) []instruction {
	out := make([]instruction, 0, len(s))
	for _, x := range s {
		out = append(out, x)
		for {
			n, by := shorter(out)
			if n == 0 {
				break
			}
			out = append(out[:len(out)-n], by...)
		}
	}
	return out
}

// shorter tells how many of the last instructions there is something shorter for, and what.
func shorter(s []instruction) (int, []instruction) {
	if len(s) < 2 {
		return 0, nil
	}
	a, b := s[len(s)-2], s[len(s)-1]
	switch op := b.op(); {
	case op == opNop:
		return 1, nil
	case op == opLocalGet && a.is(opLocalSet, b.number()):
		return 2, []instruction{plain(opLocalTee, b.number())}
	case op == opZero32 && inverse[a.op()] != 0:
		return 2, []instruction{plain(inverse[a.op()])}
	case op == opWrap:
		return shorterWrap(s)
	case op >= opLoad32 && op <= opLoad64U32:
		return shorterLoad(s)
	}
	return 0, nil
}

// inverse are comparisons that are true where others are false.
var inverse = map[byte]byte{
	0x46: 0x47, 0x47: 0x46, 0x48: 0x4e, 0x4e: 0x48, 0x49: 0x4f, 0x4f: 0x49, 0x4a: 0x4c, 0x4c: 0x4a, 0x4b: 0x4d, 0x4d: 0x4b,
	0x51: 0x52, 0x52: 0x51, 0x53: 0x59, 0x59: 0x53, 0x54: 0x5a, 0x5a: 0x54, 0x55: 0x57, 0x57: 0x55, 0x56: 0x58, 0x58: 0x56,
}

// narrow are loads of what is left of others when they are cut to 32 bits.
var narrow = map[byte]byte{
	opLoad64: opLoad32, opLoad64U8: opLoad32U8, opLoad64U16: opLoad32U16, opLoad64S32: opLoad32, opLoad64U32: opLoad32,
}

func shorterWrap(s []instruction) (int, []instruction) {
	a := s[len(s)-2]
	switch op := a.op(); {
	case op == opExtendU:
		return 2, nil
	case narrow[op] != 0:
		in := reader{a.code[1:]}
		align, offset := in.number(), in.number()
		return 2, []instruction{plain(narrow[op], min(align, 2), offset)}
	case op == opConst64:
		return 2, []instruction{constant(opConst32, int64(int32(a.value())))}
	}
	if len(s) > 4 && a.op() == opAdd64 && s[len(s)-3].op() == opConst64 && s[len(s)-4].op() == opExtendU {
		return 4, []instruction{constant(opConst32, int64(int32(s[len(s)-3].value()))), plain(opAdd32)}
	}
	return 0, nil
}

func shorterLoad(s []instruction) (int, []instruction) {
	if len(s) < 4 || s[len(s)-2].op() != opAdd32 || s[len(s)-3].op() != opConst32 || !s[len(s)-4].is(opLocalGet, 1) {
		return 0, nil
	}
	c := s[len(s)-3].value()
	if c < 0 {
		return 0, nil
	}
	x := s[len(s)-1]
	in := reader{x.code[1:]}
	align, offset := in.number(), in.number()
	return 3, []instruction{plain(x.op(), align, offset+int(c))}
}
