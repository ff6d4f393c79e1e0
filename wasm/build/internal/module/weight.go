package module

import (
	"cmp"
	"slices"
	"strings"
)

// weigh adds up the code of functions by package.
func weigh(code []byte, t *tables) []Weight {
	in := reader{code}
	in.number()
	all := map[string]*Weight{}
	for k := range t.count {
		name := packageOf(t.name(t.function(k)))
		if all[name] == nil {
			all[name] = &Weight{Package: name}
		}
		all[name].Functions++
		all[name].Bytes += len(in.bytes(in.number()))
	}
	var out []Weight
	for _, w := range all {
		out = append(out, *w)
	}
	slices.SortFunc(out, func(a, b Weight) int {
		return cmp.Or(cmp.Compare(b.Bytes, a.Bytes), cmp.Compare(a.Package, b.Package))
	})
	return out
}

// packageOf is the package of a function. What the compiler makes for types has none, and
// what is written by hand may have none.
func packageOf(name string) string {
	name, _, _ = strings.Cut(name, "[")
	if strings.HasPrefix(name, "type:") {
		return "type:"
	}
	slash := strings.LastIndexByte(name, '/') + 1
	path, _, ok := strings.Cut(name[slash:], ".")
	if !ok {
		return "runtime"
	}
	return name[:slash] + path
}
