package main

import (
	"fmt"
	"io"
	"time"

	"github.com/schollz/progressbar/v3"

	"github.com/pullquote/pullquote/examples/internal/terminal"
)

// Fewer pages than that are done before a bar could be read.
const manyPages = 20

// report tells people on standard error how the work goes.
type report struct {
	w       io.Writer
	look    terminal.Terminal
	bar     *progressbar.ProgressBar // nil where there is none
	explain bool
	faults  int
}

// newReport shows a bar for many pages, but only on a terminal that the
// documents do not go to.
func (c *command) newReport(pages int, w io.Writer) *report {
	r := &report{w: w, look: terminal.Of(w), explain: c.explain}
	if r.look.Interactive && !c.look.Interactive && pages >= manyPages {
		r.bar = progressbar.NewOptions(pages,
			progressbar.OptionSetWriter(w),
			progressbar.OptionSetDescription("converting"),
			progressbar.OptionShowCount(),
			progressbar.OptionThrottle(100*time.Millisecond),
			progressbar.OptionClearOnFinish(),
		)
	}
	return r
}

// page tells of one page that is done.
func (r *report) page(done *result) {
	if r.explain {
		r.clear()
		writeEvents(r.w, done, r.look)
	}
	if done.err != nil {
		r.fault(fmt.Errorf("%s: %w", done.source, done.err))
	}
	if r.bar != nil {
		r.bar.Add(1)
	}
}

// fault tells of something that went wrong.
func (r *report) fault(err error) {
	r.clear()
	fmt.Fprintf(r.w, "convert: %s\n", terminal.Printable(err.Error()))
	r.faults++
}

// clear makes room for a message where the bar stands.
func (r *report) clear() {
	if r.bar != nil {
		r.bar.Clear()
	}
}

func (r *report) status() int {
	if r.faults > 0 {
		return someFailed
	}
	return allFine
}
