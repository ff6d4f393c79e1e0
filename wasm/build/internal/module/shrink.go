package module

// shrink makes a module small. It runs as before, and says less of where it crashes.
func shrink(code []byte) (*Module, error) {
	all, err := split(code)
	if err != nil {
		return nil, err
	}
	data, functions, imports := all[dataSection], all[codeSection], all[importSection]
	memory, err := readImage(data)
	if err != nil {
		return nil, err
	}
	t, err := findTables(memory, (&reader{imports}).number())
	if err != nil {
		return nil, err
	}
	if functions, err = rewrite(functions, t); err != nil {
		return nil, err
	}
	functions = prune(functions, t)
	weights := weigh(functions, t)
	if err := t.strip(); err != nil {
		return nil, err
	}
	all[dataSection], all[codeSection] = memory.section(), functions
	return &Module{join(all), weights}, nil
}

// rewrite makes the code of all functions small.
func rewrite(code []byte, t *tables) ([]byte, error) {
	in := reader{code}
	count := in.number()
	if count < t.count {
		return nil, errLayout
	}
	out := appendNumber(nil, count)
	for k := range count {
		function := in.bytes(in.number())
		if k < t.count {
			var err error
			if function, err = rewriteFunction(k, function, t); err != nil {
				return nil, err
			}
		}
		out = appendSized(out, function)
	}
	return out, nil
}

func rewriteFunction(k int, code []byte, t *tables) ([]byte, error) {
	b, err := parseBody(k, code)
	if b == nil {
		return code, err
	}
	deferred := t.function(k).number(deferredField)
	b.jump()
	b.calls(t)
	b.shorten()
	w := newWriter(b, b.used(deferred))
	if err := w.renumber(t); err != nil {
		return nil, err
	}
	return w.encode(), nil
}
