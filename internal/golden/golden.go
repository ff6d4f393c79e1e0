// Package golden compares what a test produced with files under testdata.
// With -update the files are rewritten instead.
package golden

import (
	"bytes"
	"compress/gzip"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite golden files")

// Equal fails t unless the file at path holds got.
func Equal(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, got, 0o644))
		return
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "run the test with -update to make the file")
	require.Equal(t, string(want), string(got), "%s differs; run the test with -update if that is right", path)
}

// Unzipped returns what is gzipped in a file.
func Unzipped(tb testing.TB, path string) []byte {
	tb.Helper()
	f, err := os.Open(path)
	require.NoError(tb, err)
	defer f.Close()
	z, err := gzip.NewReader(f)
	require.NoError(tb, err)
	data, err := io.ReadAll(z)
	require.NoError(tb, err)
	return data
}

// File is one part of an [Archive].
type File struct {
	Name string
	Data []byte
}

// Archive is a txtar: a comment, then files that each follow a "-- name --" line.
type Archive struct {
	Comment []byte
	Files   []File
}

// ReadArchive reads the txtar at path.
func ReadArchive(t testing.TB, path string) *Archive {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	a := &Archive{}
	for line := range bytes.Lines(data) {
		if name, ok := marker(line); ok {
			a.Files = append(a.Files, File{Name: name})
		} else if n := len(a.Files); n > 0 {
			a.Files[n-1].Data = append(a.Files[n-1].Data, line...)
		} else {
			a.Comment = append(a.Comment, line...)
		}
	}
	return a
}

func marker(line []byte) (string, bool) {
	name, ok := bytes.CutPrefix(bytes.TrimRight(line, "\r\n"), []byte("-- "))
	if !ok {
		return "", false
	}
	name, ok = bytes.CutSuffix(name, []byte(" --"))
	return string(name), ok
}

// Get returns the part called name, nil if there is none.
func (a *Archive) Get(name string) []byte {
	for _, f := range a.Files {
		if f.Name == name {
			return f.Data
		}
	}
	return nil
}

// Set puts data in the part called name, at the end if it is new. A missing last
// line break is added, since a txtar cannot do without.
func (a *Archive) Set(name string, data []byte) {
	if len(data) > 0 && data[len(data)-1] != '\n' {
		data = append(bytes.Clone(data), '\n')
	}
	for i := range a.Files {
		if a.Files[i].Name == name {
			a.Files[i].Data = data
			return
		}
	}
	a.Files = append(a.Files, File{name, data})
}

// Cases runs check on the txtars at the paths of a pattern, each as a test of the name of its
// file. check sets what came out, which must be what the file holds.
func Cases(t *testing.T, pattern string, check func(*testing.T, *Archive)) {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	require.NoError(t, err)
	require.NotEmpty(t, paths, pattern)
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txt"), func(t *testing.T) {
			a := ReadArchive(t, path)
			check(t, a)
			EqualArchive(t, path, a)
		})
	}
}

// EqualArchive fails t unless the txtar at path equals a.
func EqualArchive(t *testing.T, path string, a *Archive) {
	t.Helper()
	out := bytes.Clone(a.Comment)
	for _, f := range a.Files {
		if n := len(out); n > 0 && out[n-1] != '\n' {
			out = append(out, '\n')
		}
		out = append(out, "-- "+f.Name+" --\n"...)
		out = append(out, f.Data...)
	}
	Equal(t, path, out)
}
