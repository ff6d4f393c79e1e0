package main

import (
	"fmt"
	"io"
)

// report prints the sizes and hashes of what is served, then what the module is made of.
func (w *widget) report(out io.Writer, served []compressed) {
	fmt.Fprintf(out, "%10s %10s %10s\n", "bytes", "gzip", "brotli")
	for _, c := range served {
		fmt.Fprintf(out, "%10d %10d %10d  %-32s %s\n", len(c.data), len(c.gzip), len(c.brotli), c.name, c.integrity())
	}
}
