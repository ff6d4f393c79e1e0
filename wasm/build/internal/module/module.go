// Package module builds the WebAssembly module.
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
	build := exec.Command("go", "build", "-buildmode=c-shared", "-overlay="+overlay, "-trimpath",
		"-ldflags=-s -w -buildid=", "-o", path, "./wasm/pullquote")
	build.Dir = root
	build.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w\n%s", err, out)
	}
	code, err := os.ReadFile(path)
	return &Module{Code: code}, err
}
