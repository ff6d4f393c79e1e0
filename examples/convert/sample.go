package main

import (
	"bytes"
	_ "embed"
	"io"
)

//go:embed sample.html
var sampleHTML []byte

// samplePage is a page in the shape of a WordPress magazine. People, places and
// the paper are invented.
func samplePage() input {
	return input{"sample.html", func() (io.ReadCloser, error) {
		return io.NopCloser(bytes.NewReader(sampleHTML)), nil
	}}
}
