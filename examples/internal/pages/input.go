package pages

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Input is one page to read.
type Input struct {
	// Source is its name: as given, or as found in a directory.
	Source string
	// Open returns its HTML. What is gzipped is unpacked.
	Open func() (io.ReadCloser, error)
}

// Expand turns the sources of a command line into pages: files, patterns,
// directories, and "-" for stdin. A source that leads nowhere becomes an input that
// fails when it is opened, in its place.
func Expand(sources []string, stdin io.Reader) []Input {
	var inputs []Input
	for _, s := range sources {
		if s == "-" {
			inputs = append(inputs, Input{s, func() (io.ReadCloser, error) { return unpack(io.NopCloser(stdin)) }})
			continue
		}
		inputs = append(inputs, expandPath(s)...)
	}
	return inputs
}

func expandPath(path string) []Input {
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		return directory(path)
	case err == nil:
		return []Input{file(path)}
	case strings.ContainsAny(path, "*?["):
		return pattern(path)
	}
	return []Input{broken(path, err)}
}

func file(path string) Input {
	return Input{path, func() (io.ReadCloser, error) {
		f, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		return unpack(f)
	}}
}

func broken(source string, err error) Input {
	return Input{source, func() (io.ReadCloser, error) { return nil, err }}
}

func pattern(path string) []Input {
	names, err := filepath.Glob(path)
	if err == nil && len(names) == 0 {
		err = errors.New("no file fits the pattern")
	}
	if err != nil {
		return []Input{broken(path, err)}
	}
	slices.Sort(names)
	var inputs []Input
	for _, name := range names {
		inputs = append(inputs, expandPath(name)...)
	}
	return inputs
}

func directory(dir string) []Input {
	inputs := Directory(dir)
	if len(inputs) == 0 {
		return []Input{broken(dir, errors.New("no HTML file in the directory"))}
	}
	return inputs
}

// Directory returns the pages under dir, in the order of their names. dir may be a
// link to a directory; links below it are not followed.
func Directory(dir string) []Input {
	var inputs []Input
	fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		path := filepath.Join(dir, filepath.FromSlash(name))
		switch {
		case err != nil:
			inputs = append(inputs, broken(path, err))
		case !d.IsDir() && isPage(path):
			inputs = append(inputs, file(path))
		}
		return nil
	})
	return inputs
}

func isPage(path string) bool {
	return Name(path) != strings.TrimSuffix(filepath.Base(path), ".gz")
}

// Name is the name of a file without directory and the endings of a page.
func Name(path string) string {
	name := strings.TrimSuffix(filepath.Base(path), ".gz")
	switch ext := filepath.Ext(name); strings.ToLower(ext) {
	case ".html", ".htm", ".xhtml":
		return strings.TrimSuffix(name, ext)
	}
	return name
}

// unpacked reads from one place and closes another.
type unpacked struct {
	io.Reader
	io.Closer
}

// unpack reads gzipped data as what it was and other data as it is.
func unpack(f io.ReadCloser) (io.ReadCloser, error) {
	buffered := bufio.NewReader(f)
	if magic, _ := buffered.Peek(2); !bytes.Equal(magic, []byte{0x1f, 0x8b}) {
		return unpacked{buffered, f}, nil
	}
	z, err := gzip.NewReader(buffered)
	if err != nil {
		f.Close()
		return nil, fmt.Errorf("unpacking: %w", err)
	}
	return unpacked{z, f}, nil
}
