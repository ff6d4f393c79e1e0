package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/url"
	"strings"

	"github.com/pullquote/pullquote/examples/internal/arguments"
)

//go:embed help.txt
var help string

// command is one command line, understood.
type command struct {
	address string
	base    string // scheme and host, empty if not given
	allow   allowList
}

// parseCommand reads a command line.
func parseCommand(args []string) (*command, error) {
	c := &command{}
	set := flag.NewFlagSet("serve", flag.ContinueOnError)
	set.SetOutput(io.Discard)
	set.StringVar(&c.address, "addr", "localhost:8090", "")
	set.Func("allow", "", c.allow.add)
	set.Func("base", "", c.setBase)
	others, err := arguments.Parse(set, args)
	if err == nil && len(others) > 0 {
		err = fmt.Errorf("%s: only flags are taken", others[0])
	}
	return c, err
}

func (c *command) setBase(address string) error {
	u, err := url.Parse(strings.TrimSuffix(address, "/"))
	if err != nil || !isWeb(u) || *u != (url.URL{Scheme: u.Scheme, Host: u.Host}) {
		return errors.New("not an http or https address of a host")
	}
	c.base = u.String()
	return nil
}
