package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"runtime"

	"github.com/pullquote/pullquote/examples/internal/arguments"
	"github.com/pullquote/pullquote/examples/internal/terminal"
)

//go:embed help.txt
var help string

// command is one command line, understood.
type command struct {
	sources  []string
	format   format
	snippet  snippet
	output   string
	pageURL  string
	page     bool
	indirect bool
	explain  bool
	schema   bool
	workers  int

	// look is how a summary may look where it is written.
	look terminal.Terminal
}

// parseCommand reads a command line. Flags and sources may be mixed.
func parseCommand(args []string) (*command, error) {
	c := &command{}
	set := flag.NewFlagSet("convert", flag.ContinueOnError)
	set.SetOutput(io.Discard)
	formatName := set.String("format", "", "")
	snippetName := set.String("snippet", "", "")
	set.StringVar(&c.output, "o", "", "")
	set.StringVar(&c.pageURL, "url", "", "")
	set.BoolVar(&c.page, "page", false, "")
	set.BoolVar(&c.indirect, "indirect", false, "")
	set.BoolVar(&c.explain, "explain", false, "")
	set.BoolVar(&c.schema, "schema", false, "")
	set.IntVar(&c.workers, "j", runtime.GOMAXPROCS(0), "")

	var err error
	if c.sources, err = arguments.Parse(set, args); err != nil {
		return nil, err
	}
	if *formatName == "" {
		*formatName = formatFor(c.output)
	}
	var errFormat, errSnippet error
	c.format, errFormat = formatNamed(*formatName)
	c.snippet, errSnippet = snippetNamed(*snippetName)
	return c, errors.Join(errFormat, errSnippet, c.check(*snippetName != ""))
}

// formatFor returns the format a file's name asks for.
func formatFor(path string) string {
	for _, f := range formats {
		if ext := filepath.Ext(path); ext != "" && ext == f.extension {
			return f.name
		}
	}
	return "summary"
}

// check refuses what makes no sense together.
func (c *command) check(snippetChosen bool) error {
	switch {
	case c.workers < 1:
		return fmt.Errorf("-j %d: at least one worker is needed", c.workers)
	case c.page && c.format.name != "html":
		return errors.New("-page goes with -format html only")
	case snippetChosen && c.format.render == nil && c.format.name != "":
		return fmt.Errorf("-snippet goes with -format html, markdown, text or jsonld, not %s", c.format.name)
	}
	return c.checkURL()
}

func (c *command) checkURL() error {
	if c.pageURL == "" {
		return nil
	}
	u, err := url.Parse(c.pageURL)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return fmt.Errorf("-url %s: not an http or https address", c.pageURL)
	}
	return nil
}
