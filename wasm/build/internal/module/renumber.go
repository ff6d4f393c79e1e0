package module

import "slices"

// blocks is what the runtime looks up of the blocks of a function, by their new numbers:
// how much of the stack is used there, and which values are alive around the call that
// returns to the next.
type blocks struct {
	stack, alive []int
	// deferred is the block where deferred calls go on.
	deferred int
}

// unknown is the value of a block that nothing looks up.
const unknown = -2

// put notes a value, which must not be another than the one noted before.
func put(all *[]int, at, value int) error {
	for len(*all) <= at {
		*all = append(*all, unknown)
	}
	if old := (*all)[at]; old != unknown && old != value {
		return errLayout
	}
	(*all)[at] = value
	return nil
}

// renumber numbers the blocks of the function in the order of the code, as far as they are
// entered, so that the table of branches is 0, 1, 2, and tells the tables of it. The part
// of return addresses that is the function's is put into a local if it is needed often.
func (w *writer) renumber(t *tables) error {
	r := renumbering{writer: w, tables: t, to: &blocks{}}
	if err := r.start(); err != nil {
		return err
	}
	if w.shared = w.addresses() > 1; w.shared {
		w.addLocal()
	}
	for k := range w.segments {
		if err := r.sequence(&w.segments[k], w.block); err != nil {
			return err
		}
	}
	for k := range w.ends {
		number := len(w.kept) + 1 + k
		if err := r.sequence(&w.ends[k], func(int) int { return number }); err != nil {
			return err
		}
	}
	t.blocks[w.function] = r.to
	return nil
}

type renumbering struct {
	*writer
	tables *tables
	to     *blocks
}

// start notes the entry of the function, and where deferred calls go on.
func (r *renumbering) start() error {
	if err := put(&r.to.stack, 0, r.tables.stackAt(r.function, 0)); err != nil {
		return err
	}
	old := r.tables.function(r.function).number(deferredField)
	if old == 0 {
		return nil
	}
	r.to.deferred = r.block(old)
	return put(&r.to.alive, r.to.deferred, r.tables.aliveAt(r.function, old+1))
}

// sequence writes the numbers of blocks in instructions anew.
func (r *renumbering) sequence(all *[]instruction, number func(old int) int) error {
	var out []instruction
	for i, x := range *all {
		if _, ok := jumpAt((*all)[i:]); ok {
			x = constant(opConst32, int64(number(int(x.value()))))
		}
		old, ok := r.returnsTo(*all, i)
		if !ok {
			out = append(out, x)
			continue
		}
		n := number(old)
		out = append(out, r.address(n)...)
		if err := put(&r.to.stack, n, r.tables.stackAt(r.function, old)); err != nil {
			return err
		}
		if n == 0 {
			continue
		}
		if err := put(&r.to.alive, n-1, r.tables.aliveAt(r.function, old)); err != nil {
			return err
		}
	}
	*all = out
	return nil
}

// address puts the return address of a block on the stack.
func (r *renumbering) address(n int) []instruction {
	switch {
	case !r.shared:
		return []instruction{constant(opConst64, int64(entry+r.function)<<blockBits|int64(n))}
	case n == 0:
		return []instruction{plain(opLocalGet, 2)}
	}
	return []instruction{plain(opLocalGet, 2), constant(opConst64, int64(n)), plain(opAdd64)}
}

// addresses counts return addresses.
func (w *writer) addresses() int {
	n := 0
	for _, s := range append(slices.Clone(w.segments), w.ends...) {
		for i := range s {
			if _, ok := w.returnsTo(s, i); ok {
				n++
			}
		}
	}
	return n
}

// addLocal makes place for a local behind the stack pointer.
func (w *writer) addLocal() {
	w.locals = addLocal(w.locals)
	for _, s := range append(slices.Clone(w.segments), w.ends...) {
		for i, x := range s {
			if op := x.op(); op >= opLocalGet && op <= opLocalTee && x.number() > 1 {
				s[i] = plain(op, x.number()+1)
			}
		}
	}
}

// addLocal declares a local of 64 bits behind the first.
func addLocal(locals []byte) []byte {
	const i32, i64 = 0x7f, 0x7e
	in := reader{locals}
	groups := in.number()
	if groups == 0 {
		return nil
	}
	in.bytes(2)
	if groups > 1 && len(in.data) > 1 {
		next := in
		if n := next.number(); next.byte() == i64 {
			out := append(appendNumber(nil, groups), 1, i32)
			return append(append(appendNumber(out, n+1), i64), next.data...)
		}
	}
	return append(append(appendNumber(nil, groups+1), 1, i32, 1, i64), in.data...)
}
