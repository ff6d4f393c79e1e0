// Package module builds the WebAssembly module, and makes it small: the linker's own output
// says much that only debuggers and the texts of crashes need, and jumps a long way round.
//
// The code is written anew, function by function: jumps become branches, calls that do not
// return are there once in a function, blocks are numbered in order and only where calls
// return, and what the compiler does in 64 bits and then cuts to 32 is done in 32. Of the
// tables of package runtime, those of files, lines, names and inlined calls are left out.
// What depends on how a release of Go lays out modules is checked, and another layout is an
// error.
//
// What it saved, bytes of Brotli, of 1,788,000:
//
//	tables of files, lines, names and inlined calls   335,000
//	short gaps in memory written as zeros              80,000
//	jumps as branches                                 170,000
//	panics once in a function                           6,000
//	32 bits instead of 64                              10,000
//	blocks numbered in order                          116,000
//	files, GODEBUG and FIPS 140 replaced               48,000
//	tracing, statistics and tracebacks emptied         25,000
//	sorting replaced                                   12,000
//	inlining only where it makes much faster           30,000, for a tenth more time
//	JSON replaced, and a quarter of reflect with it    34,000
//	the older garbage collector                         5,000
//
// To share returns, or to number locals by use, makes it larger; so does to do without
// inlining in the standard library. What could go next: type descriptors (67,000), the tables
// of functions that are left (70,000), package time (91,000 before Brotli).
package module

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// Module is a module as it is built.
type Module struct {
	Code []byte
	// Weights tell what it is made of, the heaviest first.
	Weights []Weight
}

// Weight is how many bytes the code of a package has.
type Weight struct {
	Package   string
	Functions int
	Bytes     int
}

// settings are for the go command, in place of the user's own: these change the code, or are
// written into it, as the commit of the sources is.
var settings = []string{
	"GOOS=wasip1", "GOARCH=wasm", "GOWASM=", "CGO_ENABLED=0",
	"GOEXPERIMENT=nogreenteagc", "GOFIPS140=off", "GOFLAGS=-buildvcs=false",
}

// inlined are the packages whose calls the compiler may put in place. Of the library that is
// what goes over every byte and element of a page: in the rest it makes the module larger
// and hardly faster.
var inlined = []string{
	"std",
	"golang.org/x/net/html",
	"github.com/PuerkitoBio/goquery",
	"github.com/pullquote/pullquote/parse/internal/plain",
	"github.com/pullquote/pullquote/parse/internal/thin",
}

// Build builds the module of the library at root: the same sources give the same bytes,
// wherever they are.
func Build(root string) (*Module, error) {
	dir, err := os.MkdirTemp("", "module")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	overlay, err := writeOverlay(dir)
	if err != nil {
		return nil, err
	}
	path := filepath.Join(dir, "pullquote.wasm")
	arguments := []string{"build", "-buildmode=c-shared", "-overlay=" + overlay, "-trimpath", "-ldflags=-s -w -buildid=", "-gcflags=all=-l"}
	for _, name := range inlined {
		arguments = append(arguments, "-gcflags="+name+"=")
	}
	build := exec.Command("go", append(arguments, "-o", path, "./wasm/pullquote")...)
	build.Dir = root
	build.Env = append(os.Environ(), settings...)
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w\n%s", err, out)
	}
	code, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return shrink(code)
}
