// Package attack reads collections of hostile HTML and puts each piece wherever an
// article page has text or an address, for tests of what becomes of it.
package attack

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"strings"
)

// Payload is one line of a collection.
type Payload struct {
	ID   string `json:"id"`
	HTML string `json:"html"`
	// Bytes are the exact ones where HTML cannot hold them.
	Bytes []byte `json:"b64"`
	// Full tells that the payload is a page of its own.
	Full bool `json:"full"`
}

// Source returns the payload as it stands in a page.
func (p Payload) Source() string {
	if len(p.Bytes) > 0 {
		return string(p.Bytes)
	}
	return p.HTML
}

// Load yields the payloads of all .jsonl and .jsonl.gz files under dir, each once.
// After an error there is no more.
func Load(dir string) iter.Seq2[Payload, error] {
	return func(yield func(Payload, error) bool) {
		seen := map[string]bool{}
		stopped := fmt.Errorf("stopped")
		err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(strings.TrimSuffix(name, ".gz"), ".jsonl") {
				return err
			}
			return read(os.DirFS(dir), name, func(p Payload) error {
				if id := p.ID + p.Source(); !seen[id] {
					seen[id] = true
					if !yield(p, nil) {
						return stopped
					}
				}
				return nil
			})
		})
		if err != nil && err != stopped {
			yield(Payload{}, err)
		}
	}
}

// read calls take with each line of a file.
func read(files fs.FS, name string, take func(Payload) error) error {
	f, err := files.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	var lines io.Reader = bufio.NewReader(f)
	if strings.HasSuffix(name, ".gz") {
		if lines, err = gzip.NewReader(f); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	decoder := json.NewDecoder(lines)
	for {
		var p Payload
		switch err := decoder.Decode(&p); err {
		case nil:
		case io.EOF:
			return nil
		default:
			return fmt.Errorf("%s: %w", name, err)
		}
		if err := take(p); err != nil {
			return err
		}
	}
}
