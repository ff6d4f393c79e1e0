package main

import (
	"bytes"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/pullquote/pullquote/wasm/build/internal/module"
)

// file is one file of the package.
type file struct {
	name string
	data []byte
}

// integrity is the hash that browsers compare with.
func (f file) integrity() string {
	sum := sha512.Sum384(f.data)
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}

// served tells that pages load the file.
func (f file) served() bool {
	return strings.HasSuffix(f.name, ".js") || strings.HasSuffix(f.name, ".wasm")
}

// widget is all that a build makes.
type widget struct {
	files  []file // scripts, the module, then what is not served
	module *module.Module
}

// build makes the widget of the library at root.
func build(root string) (*widget, error) {
	m, err := module.Build(root)
	if err != nil {
		return nil, err
	}
	code := file{moduleName(m.Code), m.Code}
	sources := filepath.Join(root, "wasm", "element")
	scripts, err := bundle(sources, code)
	if err != nil {
		return nil, err
	}
	others, err := describe(root, code)
	if err != nil {
		return nil, err
	}
	return &widget{append(append(scripts, code), others...), m}, nil
}

// moduleName has the module's hash: a page that was made for one never gets another.
func moduleName(code []byte) string {
	sum := sha256.Sum256(code)
	return "pullquote." + hex.EncodeToString(sum[:8]) + ".wasm"
}

// write writes the files, and takes away the modules of earlier builds.
func (w *widget) write(dir string, served []compressed) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	old, err := filepath.Glob(filepath.Join(dir, "pullquote.*.wasm*"))
	if err != nil {
		return err
	}
	for _, path := range old {
		if w.has(filepath.Base(path)) {
			continue
		}
		if err := os.Remove(path); err != nil {
			return err
		}
	}
	files := w.files
	for _, c := range served {
		files = append(files, file{c.name + ".gz", c.gzip}, file{c.name + ".br", c.brotli})
	}
	for _, f := range files {
		if err := keep(filepath.Join(dir, f.name), f.data); err != nil {
			return err
		}
	}
	return nil
}

// has tells whether a file is one of the widget's, or one of these compressed.
func (w *widget) has(name string) bool {
	return slices.ContainsFunc(w.files, func(f file) bool { return strings.HasPrefix(name, f.name) })
}

// keep writes a file unless it is there already, so that what watches the directory has
// nothing to do.
func keep(path string, data []byte) error {
	if old, err := os.ReadFile(path); err == nil && bytes.Equal(old, data) {
		return nil
	}
	return os.WriteFile(path, data, 0o644)
}
