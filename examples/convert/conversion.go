package main

import (
	"bytes"
	"fmt"
	"io"
	"time"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/examples/internal/pages"
	"github.com/pullquote/pullquote/parse"
)

// result is what became of one page.
type result struct {
	source   string
	article  *article.Article
	events   []parse.Event // with -explain
	size     int64         // bytes of HTML
	took     time.Duration // for reading and parsing
	document []byte        // nil if there is nothing to write
	err      error
}

// run converts all pages and returns the exit status.
func (c *command) run(s streams) int {
	inputs := c.inputs(s.in)
	out, err := c.openOutput(inputs, s.out)
	if err != nil {
		fmt.Fprintf(s.err, "convert: %v\n", err)
		return wrongUsage
	}
	c.look = out.look()
	report := c.newReport(len(inputs), s.err)
	for r := range pages.InOrder(inputs, c.workers, c.convert) {
		report.page(r)
		if err := out.put(r.document); err != nil {
			report.Fault(err)
			break
		}
	}
	if err := out.close(); err != nil {
		report.Fault(err)
	}
	return report.status()
}

// inputs are the pages to convert: the sample page if none is given.
func (c *command) inputs(stdin io.Reader) []pages.Input {
	if len(c.sources) == 0 {
		return []pages.Input{samplePage()}
	}
	return pages.Expand(c.sources, stdin)
}

// convert takes one page all the way to the document that is to be written.
func (c *command) convert(in pages.Input) *result {
	r := &result{source: in.Source}
	if r.err = c.parse(in, r); r.err == nil || c.format.failures {
		var document bytes.Buffer
		if err := c.write(&document, r); err != nil {
			r.err = err
			return r
		}
		if r.document = document.Bytes(); !c.format.bytes {
			r.document = endLine(r.document)
		}
	}
	return r
}

func (c *command) parse(in pages.Input, r *result) error {
	began := time.Now()
	defer func() { r.took = time.Since(began) }()
	f, err := in.Open()
	if err != nil {
		return err
	}
	defer f.Close()
	p := parse.Parser{Indirect: c.indirect}
	if c.explain {
		p.Trace = func(e parse.Event) { r.events = append(r.events, e) }
	}
	counted := &counter{r: f}
	r.article, err = p.Parse(counted, c.pageURL)
	r.size = counted.n
	return err
}

func (c *command) write(w *bytes.Buffer, r *result) error {
	if c.format.write != nil {
		return c.format.write(w, r, c.look)
	}
	s, err := c.snippet.Of(r.article, c.part)
	if err != nil {
		return err
	}
	if c.page {
		return writePage(w, s)
	}
	return c.format.render(w, s)
}

// endLine adds the last line break to a document that lacks it.
func endLine(document []byte) []byte {
	if len(document) == 0 || bytes.HasSuffix(document, []byte("\n")) {
		return document
	}
	return append(document, '\n')
}

// counter counts the bytes that pass.
type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}
