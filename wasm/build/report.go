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
	fmt.Fprintf(out, "\n%10s %10s  code of the module\n", "bytes", "functions")
	for _, p := range w.module.Weights {
		fmt.Fprintf(out, "%10d %10d  %s\n", p.Bytes, p.Functions, p.Package)
	}
}
