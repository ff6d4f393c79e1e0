package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"runtime"

	"github.com/pullquote/pullquote/examples/internal/pages"
	"github.com/pullquote/pullquote/examples/internal/terminal"
	"github.com/pullquote/pullquote/parse"
)

// run parses a folder and writes what became of its pages.
func (c *command) run(s streams) (int, error) {
	dir := c.paths[0]
	inputs, err := folder(dir)
	if err != nil {
		return trouble, err
	}
	if c.output == "" {
		return same, writeRun(s.out, parsed(dir, inputs), s.err)
	}
	if pages.FilesOf(inputs).Has(c.output) {
		return trouble, fmt.Errorf("-o %s would overwrite a page", c.output)
	}
	f, err := os.Create(c.output)
	if err != nil {
		return trouble, err
	}
	return same, errors.Join(writeRun(f, parsed(dir, inputs), s.err), f.Close())
}

// writeRun writes the lines and tells messages of pages that failed, and of how many.
func writeRun(w io.Writer, lines iter.Seq[pages.Line], messages io.Writer) error {
	out := bufio.NewWriter(w)
	read, failed := 0, 0
	for line := range lines {
		read++
		if line.Error != "" {
			failed++
			fmt.Fprintf(messages, "corpus: %s: %s\n", terminal.Printable(line.Source), terminal.Printable(line.Error))
		}
		if err := line.Write(out); err != nil {
			return err
		}
	}
	fmt.Fprintf(messages, "corpus: %d pages read, %d failed\n", read, failed)
	return out.Flush()
}

// folder returns the pages under dir.
func folder(dir string) ([]pages.Input, error) {
	info, err := os.Stat(dir)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return nil, fmt.Errorf("%s is not a folder", dir)
	}
	inputs := pages.Directory(dir)
	if len(inputs) == 0 {
		return nil, fmt.Errorf("%s: no HTML file in the folder", dir)
	}
	return inputs, nil
}

// parsed parses the pages of dir side by side and yields what became of them in
// their order. Their names are those below dir, so that two copies of a folder, or
// one seen from two places, compare.
func parsed(dir string, inputs []pages.Input) iter.Seq[pages.Line] {
	return pages.InOrder(inputs, runtime.GOMAXPROCS(0), func(in pages.Input) pages.Line {
		if name, err := filepath.Rel(dir, in.Source); err == nil {
			in.Source = filepath.ToSlash(name)
		}
		return parsePage(in)
	})
}

// parsePage parses one page. What breaks the parser does not break the run.
func parsePage(in pages.Input) (line pages.Line) {
	defer func() {
		if fault := recover(); fault != nil {
			line = pages.NewLine(in.Source, nil, fmt.Errorf("panic: %v", fault))
		}
	}()
	f, err := in.Open()
	if err != nil {
		return pages.NewLine(in.Source, nil, err)
	}
	defer f.Close()
	a, err := parse.Parse(f, "")
	if err == nil {
		err = a.Validate()
	}
	return pages.NewLine(in.Source, a, err)
}
