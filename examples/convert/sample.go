package main

import (
	"io"
	"strings"

	"github.com/pullquote/pullquote/examples/internal/pages"
	"github.com/pullquote/pullquote/examples/internal/sample"
)

// samplePage is what is converted where no source is given.
func samplePage() pages.Input {
	return pages.Input{Source: "sample.html", Open: func() (io.ReadCloser, error) {
		return io.NopCloser(strings.NewReader(sample.HTML())), nil
	}}
}
