package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/pullquote/pullquote/examples/internal/terminal"
)

// tally counts the changes of one field.
type tally struct{ pages, gained, lost, changed int }

// report prints changes as they come, and what they add up to.
type report struct {
	w       *bufio.Writer
	width   int
	limit   int // of lines; negative means none
	lines   int
	fields  []field
	tallies []tally // one for each field

	pages, changed, onlyBefore, onlyAfter int
}

func newReport(w io.Writer, c *command) *report {
	return &report{
		w: bufio.NewWriter(w), width: terminal.Of(w).Width, limit: c.limit,
		fields: c.fields, tallies: make([]tally, len(c.fields)),
	}
}

// lost and gained tell of a page that only one of the runs has.
func (r *report) lost(source string) {
	r.pages++
	r.onlyBefore++
	r.print("", source+": not in the second run")
}

func (r *report) gained(source string) {
	r.pages++
	r.onlyAfter++
	r.print("", source+": not in the first run")
}

// page tells of a page that both runs have. all are its changes, field by field.
func (r *report) page(source string, all [][]change) {
	r.pages++
	named := false
	for i, changes := range all {
		if len(changes) == 0 {
			continue
		}
		if !named {
			named = true
			r.changed++
			r.print("", source)
		}
		r.tallies[i].add(changes)
		for _, c := range changes {
			r.change(r.fields[i].name, c)
		}
	}
}

func (t *tally) add(changes []change) {
	t.pages++
	for _, c := range changes {
		switch {
		case c.before == nil:
			t.gained++
		case c.after == nil:
			t.lost++
		default:
			t.changed++
		}
	}
}

// nameWidth is room for the longest name of a field.
const nameWidth = 9

// change prints a change in a line or two.
func (r *report) change(name string, c change) {
	switch {
	case c.before == nil:
		r.item(name, "+", *c.after, c.beside)
	case c.after == nil:
		r.item(name, "-", *c.before, c.beside)
	default:
		if c.replaced() {
			r.item(name, "-", *c.before, c.after.text)
			r.item(name, "+", *c.after, c.before.text)
		}
		r.traits(name, c)
	}
}

// item prints an item that was gained or lost.
func (r *report) item(name, sign string, i item, beside string) {
	label := ""
	if len(i.traits) > 0 && i.traits[0].value != "" {
		label = "(" + terminal.Short(i.traits[0].value, r.width/3) + ") "
	}
	r.line(name, sign, label+apart(i.text, beside, r.width/2))
}

// traits prints the traits of an item that have changed.
func (r *report) traits(name string, c change) {
	for k, t := range c.before.traits {
		now := c.after.traits[k].value
		if now != t.value {
			r.line(name, "~", t.name+": "+r.value(t.value, now)+" → "+r.value(now, t.value)+" | "+c.after.text)
		}
	}
}

// value shortens one of two values of a trait.
func (r *report) value(text, beside string) string {
	room := r.width / 4
	return cmp.Or(terminal.Short(apart(text, beside, room/2), room), "none")
}

// apart leaves out most of what text and beside begin with in common, if the
// difference would not show within so many bytes.
func apart(text, beside string, width int) string {
	at := 0
	for at < min(len(text), len(beside)) && text[at] == beside[at] {
		at++
	}
	if at < width || text == beside {
		return text
	}
	from := at - width/2
	for from > 0 && !utf8.RuneStart(text[from]) {
		from--
	}
	return "…" + text[from:]
}

// line prints a line about a field.
func (r *report) line(name, sign, text string) {
	r.print(fmt.Sprintf("  %-*s %s ", nameWidth, name, sign), text)
}

// print prints a line, the text cut to fit, unless there have been enough.
func (r *report) print(begin, text string) {
	r.lines++
	if r.limit < 0 || r.lines <= r.limit {
		fmt.Fprintln(r.w, begin+terminal.Short(text, max(r.width-len(begin), 20)))
	}
}

// close prints what it adds up to.
func (r *report) close() error {
	if left := r.lines - r.limit; r.limit > 0 && left > 0 {
		fmt.Fprintf(r.w, "… and %d more lines\n", left)
	}
	if r.lines > 0 && r.limit != 0 {
		fmt.Fprintln(r.w)
	}
	r.table()
	fmt.Fprintf(r.w, "%d of %d pages changed, %d lost, %d gained\n", r.changed, r.pages, r.onlyBefore, r.onlyAfter)
	return r.w.Flush()
}

// table prints the tallies of the fields that changed.
func (r *report) table() {
	if r.changed == 0 {
		return
	}
	fmt.Fprintf(r.w, "%-*s %7s %7s %7s %7s\n", nameWidth, "FIELD", "PAGES", "GAINED", "LOST", "CHANGED")
	for i, t := range r.tallies {
		if t.pages > 0 {
			fmt.Fprintf(r.w, "%-*s %7d %7d %7d %7d\n", nameWidth, r.fields[i].name, t.pages, t.gained, t.lost, t.changed)
		}
	}
}

func (r *report) status() int {
	if r.changed+r.onlyBefore+r.onlyAfter > 0 {
		return different
	}
	return same
}
