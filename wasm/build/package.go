package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"os"
	"path/filepath"

	"github.com/pullquote/pullquote/article"
)

//go:embed package/package.json
var manifest []byte

//go:embed package/README.md
var readme []byte

// version is the package's.
func version() string {
	var p struct{ Version string }
	if err := json.Unmarshal(manifest, &p); err != nil {
		panic(err)
	}
	return p.Version
}

// describe makes the files that say what the others are.
func describe(root string, code file) ([]file, error) {
	types, err := declarations("Article", article.Schema())
	if err != nil {
		return nil, err
	}
	files := []file{
		{"article.d.ts", types},
		{"package.json", bytes.ReplaceAll(manifest, []byte("MODULE"), []byte(code.name))},
		{"README.md", readme},
	}
	for _, pattern := range []string{"LICENSE", "wasm/element/custom-elements.json", "wasm/element/*.d.ts"} {
		found, err := copies(filepath.Join(root, pattern))
		if err != nil {
			return nil, err
		}
		files = append(files, found...)
	}
	return files, nil
}

// copies reads the files of a pattern.
func copies(pattern string) ([]file, error) {
	paths, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	var files []file
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		files = append(files, file{filepath.Base(path), data})
	}
	return files, nil
}
