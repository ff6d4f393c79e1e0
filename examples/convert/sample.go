package main

import (
	"bytes"
	_ "embed"
	"io"

	"github.com/pullquote/pullquote/examples/internal/pages"
)

//go:embed sample.html
var sampleHTML []byte

// samplePage is a page in the shape of a WordPress magazine. People, places and
// the paper are invented.
func samplePage() pages.Input {
	return pages.Input{Source: "sample.html", Open: func() (io.ReadCloser, error) {
		return io.NopCloser(bytes.NewReader(sampleHTML)), nil
	}}
}
