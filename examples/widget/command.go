package main

import (
	"context"
	_ "embed"
	"flag"
	"fmt"
	"io"
	"net"
	"os"

	"github.com/pullquote/pullquote/examples/internal/arguments"
	"github.com/pullquote/pullquote/examples/internal/server"
)

//go:embed help.txt
var help string

// command is one command line, understood.
type command struct {
	address string
}

// parseCommand reads a command line.
func parseCommand(args []string) (*command, error) {
	c := &command{}
	set := flag.NewFlagSet("widget", flag.ContinueOnError)
	set.SetOutput(io.Discard)
	set.StringVar(&c.address, "addr", "localhost:8091", "")
	others, err := arguments.Parse(set, args)
	if err == nil && len(others) > 0 {
		err = fmt.Errorf("%s: only flags are taken", others[0])
	}
	return c, err
}

// serve builds the widget, and listens until ctx is done.
func (c *command) serve(ctx context.Context, s streams) error {
	listener, err := net.Listen("tcp", c.address)
	if err != nil {
		return err
	}
	defer listener.Close()
	dir, err := os.MkdirTemp("", "widget")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	fmt.Fprintln(s.err, "building the widget, which takes a minute")
	if err := build(ctx, dir, s.err); err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return err
	}
	site, err := newSite(os.DirFS(dir))
	if err != nil {
		return err
	}
	fmt.Fprintf(s.out, "listening on http://%s/\n", server.Address(c.address, listener.Addr()))
	return server.Serve(ctx, listener, site.handler())
}
