// Package progress tells people on standard error how work on many pages goes.
package progress

import (
	"fmt"
	"io"
	"time"

	"github.com/schollz/progressbar/v3"

	"github.com/pullquote/pullquote/examples/internal/terminal"
)

// Fewer pages than that are done before a bar could be read.
const manyPages = 20

// Report tells of pages that are done and of faults.
type Report struct {
	// Faults is how many there have been.
	Faults int

	w       io.Writer
	program string
	bar     *progressbar.ProgressBar // nil where there is none
}

// New returns a report to w whose messages begin with the program's name.
func New(w io.Writer, program string) *Report {
	return &Report{w: w, program: program}
}

// Bar shows a bar for so many pages, if they are many and w is a terminal. doing says
// what is done to them.
func (r *Report) Bar(pages int, doing string) {
	if pages < manyPages || !terminal.Of(r.w).Interactive {
		return
	}
	r.bar = progressbar.NewOptions(pages,
		progressbar.OptionSetWriter(r.w),
		progressbar.OptionSetDescription(doing),
		progressbar.OptionShowCount(),
		progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionClearOnFinish(),
	)
}

// Page tells that one more page is done.
func (r *Report) Page() {
	if r.bar != nil {
		r.bar.Add(1)
	}
}

// Fault tells of something that went wrong.
func (r *Report) Fault(err error) {
	r.Clear()
	fmt.Fprintf(r.w, "%s: %s\n", r.program, terminal.Printable(err.Error()))
	r.Faults++
}

// Clear makes room for a message where the bar stands.
func (r *Report) Clear() {
	if r.bar != nil {
		r.bar.Clear()
	}
}
