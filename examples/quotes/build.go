package main

import (
	"fmt"
	"io"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/examples/internal/pages"
	"github.com/pullquote/pullquote/examples/internal/progress"
	"github.com/pullquote/pullquote/examples/internal/terminal"
	"github.com/pullquote/pullquote/parse"
)

// page is what became of one page.
type page struct {
	source, url string
	rows        []row
	err         error
}

// build puts the quotes of all pages into a table.
func (c *command) build(s streams) (int, error) {
	inputs := pages.Expand(c.args, s.in)
	if c.output != "" && pages.FilesOf(inputs).Has(c.output) {
		return trouble, fmt.Errorf("-o %s would overwrite a source", c.output)
	}
	out, err := c.table(s.out)
	if err != nil {
		return trouble, err
	}
	report := progress.New(s.err, "quotes")
	if c.output != "" || !terminal.Of(s.out).Interactive {
		report.Bar(len(inputs), "reading")
	}
	found := 0
	for p := range pages.InOrder(inputs, c.workers, c.read) {
		report.Page()
		if p.err != nil {
			report.Fault(fmt.Errorf("%s: %w", p.source, p.err))
		} else if err = out.put(p); err != nil {
			break
		}
		found += len(p.rows)
	}
	if errClose := out.close(); err == nil {
		err = errClose
	}
	if err != nil {
		return trouble, err
	}
	report.Clear()
	fmt.Fprintf(s.err, "quotes: %d pages read, %d failed, %d quotes\n", len(inputs), report.Faults, found)
	return min(report.Faults, lacking), nil
}

// read takes one page to its rows.
func (c *command) read(in pages.Input) page {
	a, err := readArticle(in, c.indirect)
	if err != nil {
		return page{source: in.Source, err: err}
	}
	return page{source: in.Source, url: a.URL, rows: newRows(in.Source, a, a.Quotes)}
}

func readArticle(in pages.Input, indirect bool) (*article.Article, error) {
	f, err := in.Open()
	if err != nil {
		return nil, err
	}
	defer f.Close()
	p := parse.Parser{Indirect: indirect}
	return p.Parse(f, "")
}

// readPage reads the one page that a path names.
func readPage(path string, stdin io.Reader) (*article.Article, error) {
	inputs := pages.Expand([]string{path}, stdin)
	if len(inputs) != 1 {
		return nil, fmt.Errorf("%s: %d pages, not one", path, len(inputs))
	}
	a, err := readArticle(inputs[0], true)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return a, nil
}
