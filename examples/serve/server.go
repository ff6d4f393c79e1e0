package main

import (
	"context"
	"fmt"
	"log/slog"
	"net"

	"github.com/pullquote/pullquote/examples/internal/server"
)

// serve listens until ctx is done.
func (c *command) serve(ctx context.Context, s streams) error {
	site, err := newSite(c, slog.New(slog.NewTextHandler(s.err, nil)))
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", c.address)
	if err != nil {
		return err
	}
	fmt.Fprintf(s.out, "listening on http://%s/\n", server.Address(c.address, listener.Addr()))
	return server.Serve(ctx, listener, site.handler())
}
