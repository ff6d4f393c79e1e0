package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// needs skips t if something is missing. In CI nothing may be.
func needs(t testing.TB, ok bool, what string) {
	t.Helper()
	if ok {
		return
	}
	if os.Getenv("CI") == "true" {
		t.Fatal("needs " + what)
	}
	t.Skip("needs " + what)
}

// slow skips t where there is no time.
func slow(t testing.TB) {
	t.Helper()
	if testing.Short() {
		t.Skip("takes long")
	}
}

// built is the widget, made once for all tests.
var built = sync.OnceValues(func() (*widget, error) {
	root, err := findRoot()
	if err != nil {
		return nil, err
	}
	return build(root)
})

func newWidget(t testing.TB) *widget {
	t.Helper()
	w, err := built()
	require.NoError(t, err)
	return w
}

// find returns the file of w that has the name.
func find(t testing.TB, w *widget, name string) file {
	t.Helper()
	for _, f := range w.files {
		if f.name == name {
			return f
		}
	}
	require.Fail(t, "no such file", name)
	return file{}
}

// program returns the path of a program.
func program(t testing.TB, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	needs(t, !errors.Is(err, exec.ErrNotFound), name)
	require.NoError(t, err)
	return path
}

// output runs a program in dir and returns what it prints.
func output(t testing.TB, dir, name string, arguments ...string) string {
	t.Helper()
	command := exec.Command(program(t, name), arguments...)
	command.Dir = dir
	var messages bytes.Buffer
	command.Stderr = &messages
	out, err := command.Output()
	require.NoError(t, err, "%s\n%s", out, messages.String())
	return string(out)
}

// write puts a file with the text into dir.
func write(t testing.TB, dir, name, text string) {
	t.Helper()
	require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644))
}
