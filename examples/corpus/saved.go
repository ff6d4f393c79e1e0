package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/pullquote/pullquote/examples/internal/pages"
)

// load returns the lines of a saved run, or of one made now if path is a folder, by
// their sources.
func load(path string) (map[string]pages.Line, error) {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return loadFolder(path)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return readRun(f, path)
}

func loadFolder(dir string) (map[string]pages.Line, error) {
	inputs, err := folder(dir)
	if err != nil {
		return nil, err
	}
	lines := map[string]pages.Line{}
	for line := range parsed(dir, inputs) {
		lines[line.Source] = line
	}
	return lines, nil
}

// readRun reads what writeRun wrote. name is for messages.
func readRun(r io.Reader, name string) (map[string]pages.Line, error) {
	lines := map[string]pages.Line{}
	in := bufio.NewReader(r)
	for n := 1; ; n++ {
		data, err := in.ReadBytes('\n')
		if err != nil && err != io.EOF {
			return nil, err
		}
		if len(bytes.TrimSpace(data)) > 0 {
			if err := take(lines, data); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, n, err)
			}
		}
		if err == io.EOF {
			return lines, nil
		}
	}
}

// take adds one line to the others.
func take(lines map[string]pages.Line, data []byte) error {
	var line pages.Line
	if err := json.Unmarshal(data, &line); err != nil {
		return fmt.Errorf("not a line of a run: %w", err)
	}
	if line.Source == "" {
		return errors.New(`not a line of a run: it has no "source"`)
	}
	if _, there := lines[line.Source]; there {
		return fmt.Errorf("%s for the second time", line.Source)
	}
	if line.Article != nil {
		if err := line.Article.Validate(); err != nil {
			return fmt.Errorf("%s: %w", line.Source, err)
		}
	}
	lines[line.Source] = line
	return nil
}
