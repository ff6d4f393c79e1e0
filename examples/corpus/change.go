package main

import (
	"slices"

	"github.com/pmezard/go-difflib/difflib"
)

// change is one difference in a field. An item that was gained has no before, one
// that was lost no after.
type change struct {
	before, after *item
	// beside is the text of the other run in the same place, if there is one.
	beside string
}

// replaced tells that one text stands for another.
func (c change) replaced() bool {
	return c.before != nil && c.after != nil && c.before.text != c.after.text
}

// changes compares the items of a field in two runs: by longest common runs of texts
// first, then the traits of those that match.
func (f field) changes(before, after []item) []change {
	if !f.list && len(before) > 0 && len(after) > 0 {
		return compared(before[:1], after[:1])
	}
	var all []change
	for _, op := range difflib.NewMatcherWithJunk(texts(before), texts(after), false, nil).GetOpCodes() {
		lost, gained := before[op.I1:op.I2], after[op.J1:op.J2]
		if op.Tag == 'e' {
			all = append(all, compared(lost, gained)...)
			continue
		}
		for i := range lost {
			all = append(all, change{before: &lost[i], beside: textAt(gained, i)})
		}
		for i := range gained {
			all = append(all, change{after: &gained[i], beside: textAt(lost, i)})
		}
	}
	return all
}

// compared are the changes of items that stand for one another.
func compared(before, after []item) []change {
	var all []change
	for i := range before {
		if before[i].text != after[i].text || !slices.Equal(before[i].traits, after[i].traits) {
			all = append(all, change{before: &before[i], after: &after[i]})
		}
	}
	return all
}

func texts(items []item) []string {
	all := make([]string, len(items))
	for i := range items {
		all[i] = items[i].text
	}
	return all
}

func textAt(items []item, i int) string {
	if i < len(items) {
		return items[i].text
	}
	return ""
}
