package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"runtime"

	"github.com/pullquote/pullquote/examples/internal/arguments"
)

//go:embed help.txt
var help string

// command is one command line, understood.
type command struct {
	do   func(c *command, s streams) (status int, err error)
	args []string

	// Of build:
	format   format
	output   string
	indirect bool
	workers  int

	// Of search:
	speaker string
	kind    string
	json    bool
}

// parseCommand reads a command line. Flags and other arguments may be mixed.
func parseCommand(args []string) (*command, error) {
	if len(args) == 0 {
		return nil, errors.New("build, search or verify?")
	}
	c := &command{}
	set := flag.NewFlagSet(args[0], flag.ContinueOnError)
	set.SetOutput(io.Discard)
	check := (*command).checkBuild
	switch args[0] {
	case "build":
		c.do = (*command).build
		set.Func("format", "", c.chooseFormat)
		set.StringVar(&c.output, "o", "", "")
		set.BoolVar(&c.indirect, "indirect", false, "")
		set.IntVar(&c.workers, "j", runtime.GOMAXPROCS(0), "")
	case "search":
		c.do, check = (*command).search, (*command).checkSearch
		set.StringVar(&c.speaker, "speaker", "", "")
		set.StringVar(&c.kind, "kind", "", "")
		set.BoolVar(&c.json, "json", false, "")
	case "verify":
		c.do, check = (*command).verify, (*command).checkVerify
	case "-help", "--help", "-h":
		return nil, flag.ErrHelp
	default:
		return nil, fmt.Errorf("%s: build, search or verify?", args[0])
	}
	var err error
	if c.args, err = arguments.Parse(set, args[1:]); err != nil {
		return nil, err
	}
	return c, check(c)
}

func (c *command) chooseFormat(name string) (err error) {
	c.format, err = formatNamed(name)
	return err
}

func (c *command) checkBuild() error {
	if c.format.name == "" {
		c.format = formatFor(c.output)
	}
	switch {
	case len(c.args) == 0:
		return errors.New("build needs SOURCE")
	case c.workers < 1:
		return fmt.Errorf("-j %d: at least one worker is needed", c.workers)
	case c.format.open != nil && c.output == "":
		return fmt.Errorf("-format %s needs -o FILE", c.format.name)
	}
	return nil
}

func (c *command) checkSearch() error {
	if len(c.args) == 0 {
		return errors.New("search needs DATABASE")
	}
	return checkKind(c.kind)
}

func (c *command) checkVerify() error {
	switch {
	case len(c.args) == 0:
		return errors.New("verify needs PAGE")
	case len(c.args) > 2:
		return errors.New("verify takes one QUOTATION; the shell keeps it together within quotation marks")
	case len(c.args) == 1 && c.args[0] == "-":
		return errors.New("verify needs QUOTATION if the page comes from standard input")
	}
	return nil
}
