// Command widget shows the browser widget: every view of an article, read by the widget
// from an address, a template or the page itself, and an editor.
//
// Without arguments it builds the widget and listens on localhost:8091:
//
//	go run ./examples/widget
//
// Run it with -help for what else it does.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
)

// The exit statuses.
const (
	ended      = 0
	failed     = 1
	wrongUsage = 2
)

// streams are what the command writes to.
type streams struct {
	out, err io.Writer
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends it at once
	status := run(ctx, os.Args[1:], streams{os.Stdout, os.Stderr})
	stop()
	os.Exit(status)
}

// run serves until ctx is done.
func run(ctx context.Context, args []string, s streams) int {
	c, err := parseCommand(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(s.out, help)
		return ended
	case err != nil:
		fmt.Fprintf(s.err, "widget: %v\nwidget -help tells how to use it.\n", err)
		return wrongUsage
	}
	if err := c.serve(ctx, s); err != nil {
		fmt.Fprintf(s.err, "widget: %v\n", err)
		return failed
	}
	return ended
}
