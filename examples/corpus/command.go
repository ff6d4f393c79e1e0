package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"

	"github.com/pullquote/pullquote/examples/internal/arguments"
)

//go:embed help.txt
var help string

// command is one command line, understood.
type command struct {
	do     func(c *command, s streams) (status int, err error)
	paths  []string
	output string
	fields []field
	limit  int // of lines of changes; negative means none
}

// parseCommand reads a command line. Flags and paths may be mixed.
func parseCommand(args []string) (*command, error) {
	if len(args) == 0 {
		return nil, errors.New("run or diff?")
	}
	c := &command{fields: fields[:]}
	set := flag.NewFlagSet(args[0], flag.ContinueOnError)
	set.SetOutput(io.Discard)
	operands := []string{"BEFORE", "AFTER"}
	switch args[0] {
	case "run":
		c.do = (*command).run
		operands = []string{"FOLDER"}
		set.StringVar(&c.output, "o", "", "")
	case "diff":
		c.do = (*command).diff
		set.IntVar(&c.limit, "n", -1, "")
		set.Func("field", "", c.choose)
	case "-help", "--help", "-h":
		return nil, flag.ErrHelp
	default:
		return nil, fmt.Errorf("%s: run or diff?", args[0])
	}
	var err error
	if c.paths, err = arguments.Parse(set, args[1:]); err != nil {
		return nil, err
	}
	if len(c.paths) != len(operands) {
		return nil, fmt.Errorf("%s needs %s", args[0], strings.Join(operands, " and "))
	}
	return c, nil
}

// choose picks fields by their names.
func (c *command) choose(names string) error {
	c.fields = nil
	for name := range strings.SplitSeq(names, ",") {
		f, err := fieldNamed(name)
		if err != nil {
			return err
		}
		c.fields = append(c.fields, f)
	}
	return nil
}
