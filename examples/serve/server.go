package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"
)

// Requests under way have so long to end when the server is told to.
const shutdownTime = 10 * time.Second

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
	fmt.Fprintf(s.out, "listening on http://%s/\n", reachedAt(c.address, listener.Addr()))
	return serveOn(ctx, listener, site.handler())
}

// reachedAt is the host and port to call a server by that was asked to listen on
// address and listens on bound.
func reachedAt(address string, bound net.Addr) string {
	host, _, _ := net.SplitHostPort(address)
	_, port, _ := net.SplitHostPort(bound.String())
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "localhost"
	}
	return net.JoinHostPort(host, port)
}

// serveOn answers requests until ctx is done, and then those that are under way.
func serveOn(ctx context.Context, listener net.Listener, handler http.Handler) error {
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       time.Minute,
		WriteTimeout:      time.Minute,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    64 << 10,
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTime)
	defer cancel()
	err := server.Shutdown(last)
	if errors.Is(err, context.DeadlineExceeded) {
		server.Close()
	}
	return err
}
