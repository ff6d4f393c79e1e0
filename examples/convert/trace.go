package main

import (
	"fmt"
	"io"
	"strconv"
	"text/tabwriter"

	"github.com/charmbracelet/x/ansi"

	"github.com/pullquote/pullquote/examples/internal/terminal"
	"github.com/pullquote/pullquote/parse"
)

// nodeWidth is room for the last few elements of a path.
const nodeWidth = 36

// writeEvents prints as a table what decided about each part of a page.
func writeEvents(w io.Writer, r *result, t terminal.Terminal) {
	fmt.Fprintf(w, "%s: %s\n", r.source, counted(len(r.events), "decision"))
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "\tPASS\tFIELD\tRULE\tSCORE\tNODE\tTEXT")
	for _, e := range r.events {
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n",
			sign(e), e.Pass, e.Field, e.Rule, score(e), end(e.Node, nodeWidth), terminal.Short(e.Text, max(t.Width/2, 24)))
	}
	table.Flush()
}

func sign(e parse.Event) string {
	if e.Kept {
		return "+"
	}
	return "-"
}

func score(e parse.Event) string {
	if e.Score == 0 {
		return ""
	}
	return strconv.FormatFloat(e.Score, 'g', 4, 64)
}

// end keeps the end of a path, which tells most.
func end(path string, width int) string {
	path = terminal.Printable(path)
	return ansi.TruncateLeft(path, max(0, ansi.StringWidth(path)-width), "…")
}
