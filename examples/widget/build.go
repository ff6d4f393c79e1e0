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

// build makes the widget in a directory, and prints what the build prints. It is a program of
// its own, since only that, not "go run", ends when ctx does.
func build(ctx context.Context, dir string, printed io.Writer) error {
	root, err := exec.CommandContext(ctx, "go", "list", "-m", "-f", "{{.Dir}}", library).Output()
	if err != nil {
		return fmt.Errorf("where is %s? %w", library, err)
	}
	source := filepath.Join(string(bytes.TrimSpace(root)), "wasm", "build")
	program := filepath.Join(dir, "build")
	made := exec.CommandContext(ctx, "go", "build", "-C", source, "-o", program, ".")
	run := exec.CommandContext(ctx, program, "-o", dir)
	run.Dir = source
	for _, c := range []*exec.Cmd{made, run} {
		c.Stdout, c.Stderr = printed, printed
		if err := c.Run(); err != nil {
			return err
		}
	}
	return nil
}
