// Build makes the browser widget: the WebAssembly module, the element and all that goes
// with them, as an npm package. It prints what each file weighs and its hash for the
// attribute integrity.
//
//	go run ./wasm/build [-o DIR]
//
// Without -o it writes to wasm/dist. Beside each script and the module lie the same
// compressed by gzip and Brotli, for servers.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
)

func main() {
	output := flag.String("o", "", "the directory to write to (default wasm/dist of the library)")
	flag.Parse()
	if flag.NArg() > 0 {
		fmt.Fprintf(os.Stderr, "build: %s: only flags are taken\n", flag.Arg(0))
		os.Exit(2)
	}
	if err := run(*output, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

// run builds into a directory and prints what there is.
func run(output string, out io.Writer) error {
	root, err := findRoot()
	if err != nil {
		return err
	}
	if output == "" {
		output = filepath.Join(root, "wasm", "dist")
	}
	w, err := build(root)
	if err != nil {
		return err
	}
	served := w.compressed()
	if err := w.write(output, served); err != nil {
		return err
	}
	w.report(out, served)
	return nil
}

// findRoot returns the directory of the library.
func findRoot() (string, error) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", library).Output()
	if err != nil {
		return "", fmt.Errorf("where is %s? %w", library, err)
	}
	return string(bytes.TrimSpace(out)), nil
}

const library = "github.com/pullquote/pullquote"
