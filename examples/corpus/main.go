// Command corpus parses folders of pages and tells what a change of rules changes.
//
//	go run ./examples/corpus run -o before.jsonl pages/
//	(change a rule)
//	go run ./examples/corpus diff before.jsonl pages/
//
// Run it with -help for what else it does.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
)

// The exit statuses, as those of diff(1).
const (
	same      = 0
	different = 1
	trouble   = 2
)

// streams are what the command writes.
type streams struct {
	out, err io.Writer
}

func main() {
	os.Exit(run(os.Args[1:], streams{os.Stdout, os.Stderr}))
}

func run(args []string, s streams) int {
	c, err := parseCommand(args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(s.out, help)
		return same
	}
	if err != nil {
		fmt.Fprintf(s.err, "corpus: %v\ncorpus -help tells how to use it.\n", err)
		return trouble
	}
	status, err := c.do(c, s)
	if err != nil {
		fmt.Fprintf(s.err, "corpus: %v\n", err)
		return trouble
	}
	return status
}
