package main

import (
	"maps"
	"slices"

	"github.com/pullquote/pullquote/examples/internal/pages"
)

// diff compares two runs.
func (c *command) diff(s streams) (int, error) {
	before, err := load(c.paths[0])
	if err != nil {
		return trouble, err
	}
	after, err := load(c.paths[1])
	if err != nil {
		return trouble, err
	}
	r := newReport(s.out, c)
	for _, source := range sources(before, after) {
		old, hasOld := before[source]
		changed, hasNew := after[source]
		switch {
		case !hasNew:
			r.lost(source)
		case !hasOld:
			r.gained(source)
		default:
			r.page(source, c.compare(old, changed))
		}
	}
	return r.status(), r.close()
}

// sources are the pages of two runs, sorted.
func sources(before, after map[string]pages.Line) []string {
	all := slices.AppendSeq(slices.Collect(maps.Keys(before)), maps.Keys(after))
	slices.Sort(all)
	return slices.Compact(all)
}

// compare returns the changes of a page, for each of the command's fields.
func (c *command) compare(before, after pages.Line) [][]change {
	all := make([][]change, len(c.fields))
	for i, f := range c.fields {
		all[i] = f.changes(f.items(before), f.items(after))
	}
	return all
}
