package main

import (
	"fmt"
	"io"

	"github.com/pullquote/pullquote/wasm/build/internal/module"
)

// light is how little code, in bytes, a package has that is not worth a line.
const light = 5_000

// report prints the sizes and hashes of what is served, then what the module is made of.
func (w *widget) report(out io.Writer, served []compressed) {
	fmt.Fprintf(out, "%10s %10s %10s\n", "bytes", "gzip", "brotli")
	for _, c := range served {
		fmt.Fprintf(out, "%10d %10d %10d  %-32s %s\n", len(c.data), len(c.gzip), len(c.brotli), c.name, c.integrity())
	}
	fmt.Fprintf(out, "\n%10s %10s  of the module by package\n", "code bytes", "functions")
	others := module.Weight{Package: "others"}
	for _, weight := range w.module.Weights {
		if weight.Bytes < light {
			others.Bytes += weight.Bytes
			others.Functions += weight.Functions
			continue
		}
		fmt.Fprintf(out, "%10d %10d  %s\n", weight.Bytes, weight.Functions, weight.Package)
	}
	fmt.Fprintf(out, "%10d %10d  %s\n", others.Bytes, others.Functions, others.Package)
}
