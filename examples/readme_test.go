// Package examples_test keeps the README true.
package examples_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/examples/internal/sample"
	"github.com/pullquote/pullquote/internal/golden"
)

const readme = "../README.md"

// A listing is fenced and follows a comment that names where it is from.
var listing = regexp.MustCompile("(?s)<!-- (file|program): (\\S+) -->\n```\\w+\n(.*?)```\n")

var link = regexp.MustCompile(`\]\(([^)#:]+)\)`)

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(data)
}

// TestReadmeProgram compiles and runs the Go listing on the sample page.
func TestReadmeProgram(t *testing.T) {
	for _, parts := range listing.FindAllStringSubmatch(read(t, readme), -1) {
		if parts[1] != "program" {
			continue
		}
		source := filepath.Join(t.TempDir(), "main.go")
		require.NoError(t, os.WriteFile(source, []byte(parts[3]), 0o666))
		var messages bytes.Buffer
		run := exec.Command("go", "run", source)
		run.Stdin = strings.NewReader(sample.HTML())
		run.Stderr = &messages
		out, err := run.Output()
		require.NoError(t, err, messages.String())
		golden.Equal(t, filepath.Join("..", parts[2]), out)
	}
}

// TestReadmeListings has the listings equal their files. With -update they are
// copied anew.
func TestReadmeListings(t *testing.T) {
	text := read(t, readme)
	want := listing.ReplaceAllStringFunc(text, func(old string) string {
		parts := listing.FindStringSubmatch(old)
		if parts[1] != "file" {
			return old
		}
		fence := strings.SplitAfterN(old, "\n", 3)
		return fence[0] + fence[1] + read(t, filepath.Join("..", parts[2])) + "```\n"
	})
	require.GreaterOrEqual(t, len(listing.FindAllString(text, -1)), 4)
	golden.Equal(t, readme, []byte(want))
}

// TestReadmeLinks looks for the files that the documents link to.
func TestReadmeLinks(t *testing.T) {
	for _, document := range []string{readme, "../CONTRIBUTING.md", "../SECURITY.md"} {
		for _, parts := range link.FindAllStringSubmatch(read(t, document), -1) {
			require.FileExists(t, filepath.Join("..", parts[1]), document)
		}
	}
}
