package main

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

// input is one page to convert.
type input struct {
	source string // as given, or as found in a directory
	open   func() (io.ReadCloser, error)
}

// expand turns the sources of a command line into pages. A source that leads
// nowhere becomes an input that fails when it is opened, in its place.
func expand(sources []string, stdin io.Reader) []input {
	if len(sources) == 0 {
		return []input{samplePage()}
	}
	var inputs []input
	for _, s := range sources {
		if s == "-" {
			inputs = append(inputs, input{s, func() (io.ReadCloser, error) { return io.NopCloser(stdin), nil }})
			continue
		}
		inputs = append(inputs, expandPath(s)...)
	}
	return inputs
}

func expandPath(path string) []input {
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		return directory(path)
	case err == nil:
		return []input{file(path)}
	case strings.ContainsAny(path, "*?["):
		return pattern(path)
	}
	return []input{broken(path, err)}
}

func file(path string) input {
	return input{path, func() (io.ReadCloser, error) { return os.Open(path) }}
}

func broken(source string, err error) input {
	return input{source, func() (io.ReadCloser, error) { return nil, err }}
}

func pattern(path string) []input {
	names, err := filepath.Glob(path)
	if err == nil && len(names) == 0 {
		err = errors.New("no file fits the pattern")
	}
	if err != nil {
		return []input{broken(path, err)}
	}
	slices.Sort(names)
	var inputs []input
	for _, name := range names {
		inputs = append(inputs, expandPath(name)...)
	}
	return inputs
}

// directory returns the pages under dir, in the order of their names.
func directory(dir string) []input {
	var inputs []input
	filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			inputs = append(inputs, broken(path, err))
		case !d.IsDir() && isPage(path):
			inputs = append(inputs, file(path))
		}
		return nil
	})
	if len(inputs) == 0 {
		return []input{broken(dir, errors.New("no HTML file in the directory"))}
	}
	return inputs
}

func isPage(path string) bool {
	return pageName(path) != strings.TrimSuffix(filepath.Base(path), ".gz")
}

// pageName is the file's name without the endings of a page.
func pageName(path string) string {
	name := strings.TrimSuffix(filepath.Base(path), ".gz")
	switch ext := filepath.Ext(name); strings.ToLower(ext) {
	case ".html", ".htm", ".xhtml":
		return strings.TrimSuffix(name, ext)
	}
	return name
}

// unpack reads gzipped data as what it was and other data as it is.
func unpack(r io.Reader) (io.Reader, error) {
	buffered := bufio.NewReader(r)
	if magic, _ := buffered.Peek(2); !bytes.Equal(magic, []byte{0x1f, 0x8b}) {
		return buffered, nil
	}
	z, err := gzip.NewReader(buffered)
	if err != nil {
		return nil, fmt.Errorf("unpacking: %w", err)
	}
	return z, nil
}

// counter counts the bytes that pass.
type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}
