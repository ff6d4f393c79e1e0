package main

import (
	"fmt"
	"io"

	"github.com/pullquote/pullquote/examples/internal/progress"
	"github.com/pullquote/pullquote/examples/internal/terminal"
)

// report tells people on standard error how the work goes.
type report struct {
	*progress.Report
	w       io.Writer
	look    terminal.Terminal
	explain bool
}

// newReport shows a bar, but only on a terminal that the documents do not go to.
func (c *command) newReport(pages int, w io.Writer) *report {
	r := &report{Report: progress.New(w, "convert"), w: w, look: terminal.Of(w), explain: c.explain}
	if !c.look.Interactive {
		r.Bar(pages, "converting")
	}
	return r
}

// page tells of one page that is done.
func (r *report) page(done *result) {
	if r.explain {
		r.Clear()
		writeEvents(r.w, done, r.look)
	}
	if done.err != nil {
		r.Fault(fmt.Errorf("%s: %w", done.source, done.err))
	}
	r.Page()
}

func (r *report) status() int {
	if r.Faults > 0 {
		return someFailed
	}
	return allFine
}
