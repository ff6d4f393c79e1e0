// Command convert turns article pages into typed data and into snippets.
//
// Without arguments it converts a sample page and prints what it found:
//
//	go run ./examples/convert
//
// Run it with -help for what else it does.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/pullquote/pullquote/article"
)

// The exit statuses.
const (
	allFine    = 0
	someFailed = 1
	wrongUsage = 2
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
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(s.out, help)
		return allFine
	case err != nil:
		fmt.Fprintf(s.err, "convert: %v\nconvert -help tells how to use it.\n", err)
		return wrongUsage
	case c.schema:
		fmt.Fprint(s.out, article.Schema())
		return allFine
	}
	return c.run(s)
}
