package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
)

const library = "github.com/pullquote/pullquote"

// build makes the widget in a directory, and prints what the build prints.
func build(ctx context.Context, dir string, printed io.Writer) error {
	root, err := exec.CommandContext(ctx, "go", "list", "-m", "-f", "{{.Dir}}", library).Output()
	if err != nil {
		return fmt.Errorf("where is %s? %w", library, err)
	}
	program := filepath.Join(string(bytes.TrimSpace(root)), "wasm", "build")
	run := exec.CommandContext(ctx, "go", "run", "-C", program, ".", "-o", dir)
	run.Stdout, run.Stderr = printed, printed
	return run.Run()
}
