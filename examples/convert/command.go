package main

import (
	"cmp"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/url"
	"runtime"
	"strings"

	"github.com/pullquote/pullquote/examples/internal/arguments"
	"github.com/pullquote/pullquote/examples/internal/snippets"
	"github.com/pullquote/pullquote/examples/internal/terminal"
)

//go:embed help.txt
var help string

// command is one command line, understood.
type command struct {
	sources  []string
	format   format
	snippet  snippets.Snippet
	part     snippets.Part
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
	set.StringVar(&c.part.Speaker, "speaker", "", "")
	set.StringVar(&c.part.Words, "words", "", "")
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
	if c.snippet, errSnippet = snippets.Named(cmp.Or(*snippetName, "whole")); errSnippet != nil {
		errSnippet = fmt.Errorf("-snippet %w", errSnippet)
	}
	return c, errors.Join(errFormat, errSnippet, c.check(*snippetName != ""))
}

// formatFor returns the format a file's name asks for: of two that fit, the one with the
// longer extension.
func formatFor(path string) string {
	name, extension := "summary", ""
	for _, f := range formats {
		if strings.HasSuffix(path, f.extension) && len(f.extension) > len(extension) {
			name, extension = f.name, f.extension
		}
	}
	return name
}

// check refuses what makes no sense together.
func (c *command) check(snippetChosen bool) error {
	switch {
	case c.workers < 1:
		return fmt.Errorf("-j %d: at least one worker is needed", c.workers)
	case c.page && c.format.name != "html":
		return errors.New("-page goes with -format html only")
	case snippetChosen && c.format.render == nil && c.format.name != "":
		return fmt.Errorf("-snippet goes with a format of snippets, such as html, not with %s", c.format.name)
	case c.snippet.Name == "excerpt" && c.part.Words == "":
		return fmt.Errorf("-words: %w", snippets.ErrNoWords)
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
