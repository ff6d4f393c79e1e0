// Command quotes makes a database of who said what on a folder of pages, searches it,
// and tells whether a quotation is on a page.
//
//	quotes build -o quotes.db pages/
//	quotes search -speaker barvik grey quotes.db
//	quotes verify page.html 'They called it the grey'
//
// Run it with -help for what else it does.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/pullquote/pullquote/examples/internal/terminal"
)

// The exit statuses.
const (
	fine    = 0
	lacking = 1 // a page failed, or nothing was found
	trouble = 2
)

// streams are what the command reads and writes.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

func main() {
	os.Exit(run(os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr}))
}

func run(args []string, s streams) int {
	c, err := parseCommand(args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(s.out, help)
		return fine
	}
	if err != nil {
		fmt.Fprintf(s.err, "quotes: %v\nquotes -help tells how to use it.\n", err)
		return trouble
	}
	status, err := c.do(c, s)
	if err != nil {
		fmt.Fprintf(s.err, "quotes: %s\n", terminal.Printable(err.Error()))
		return trouble
	}
	return status
}
