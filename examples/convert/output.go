package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"

	"github.com/pullquote/pullquote/examples/internal/pages"
	"github.com/pullquote/pullquote/examples/internal/terminal"
)

// output is where the documents go. put is called once for each input, in
// order, with nothing where a page has no document.
type output interface {
	put(document []byte) error
	close() error
	look() terminal.Terminal
}

// openOutput decides between one stream and one file for each input.
func (c *command) openOutput(inputs []pages.Input, stdout io.Writer) (output, error) {
	if c.output == "" {
		return &stream{w: stdout, between: c.format.between}, nil
	}
	if c.wantsDirectory(len(inputs)) {
		return &files{names: c.namesIn(inputs)}, nil
	}
	if pages.FilesOf(inputs).Has(c.output) {
		return nil, fmt.Errorf("-o %s would overwrite a source", c.output)
	}
	if len(inputs) == 1 {
		return &files{names: []string{c.output}}, nil
	}
	if err := os.MkdirAll(filepath.Dir(c.output), 0o777); err != nil {
		return nil, err
	}
	f, err := os.Create(c.output)
	return &stream{w: f, between: c.format.between, closer: f}, err
}

func (c *command) wantsDirectory(inputs int) bool {
	if info, err := os.Stat(c.output); err == nil {
		return info.IsDir()
	}
	return os.IsPathSeparator(c.output[len(c.output)-1]) || inputs > 1 && c.format.name != "jsonl"
}

// namesIn names one file in the output directory for each input, all different and
// none of them an input.
func (c *command) namesIn(inputs []pages.Input) []string {
	taken := pages.FilesOf(inputs)
	names := make([]string, len(inputs))
	for i, in := range inputs {
		stem := pages.Name(in.Source)
		if in.Source == "-" {
			stem = "stdin"
		}
		names[i] = filepath.Join(c.output, stem+c.format.extension)
		for n := 2; taken.Has(names[i]); n++ {
			names[i] = filepath.Join(c.output, stem+"-"+strconv.Itoa(n)+c.format.extension)
		}
		taken.Add(names[i])
	}
	return names
}

// stream writes documents one after the other.
type stream struct {
	w       io.Writer
	between string
	begun   bool
	closer  io.Closer
}

func (s *stream) put(document []byte) error {
	if len(document) == 0 {
		return nil
	}
	if s.begun {
		document = append([]byte(s.between), document...)
	}
	s.begun = true
	_, err := s.w.Write(document)
	return err
}

func (s *stream) close() error {
	if s.closer == nil {
		return nil
	}
	return s.closer.Close()
}

func (s *stream) look() terminal.Terminal { return terminal.Of(s.w) }

// files writes each document to a file of its own.
type files struct {
	names []string
	next  int
}

func (f *files) put(document []byte) error {
	name := f.names[f.next]
	f.next++
	if len(document) == 0 {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return err
	}
	return os.WriteFile(name, document, 0o666)
}

func (f *files) close() error { return nil }

func (f *files) look() terminal.Terminal { return terminal.Terminal{Width: terminal.StandardWidth} }
