package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/andybalholm/brotli"
	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/wasm/build/internal/module"
)

// elementBudget is the most that pages load for a snippet that they hold, bytes of Brotli.
const elementBudget = 4000

func TestSizeOfTheElement(t *testing.T) {
	slow(t)
	size := len(brotlied(find(t, newWidget(t), alone).data))
	t.Log(alone, size, "bytes")
	require.LessOrEqual(t, size, elementBudget)
}

// moduleBudget is the most that the module may weigh, bytes of Brotli.
const moduleBudget = 950_000

func TestSizeOfTheModule(t *testing.T) {
	slow(t)
	w := newWidget(t)
	size := len(brotlied(w.module.Code))
	t.Log(size, "bytes")
	require.LessOrEqual(t, size, moduleBudget)
}

// TestTwoBuilds has the same sources give the same bytes, whatever is set for the go command.
func TestTwoBuilds(t *testing.T) {
	slow(t)
	root, err := findRoot()
	require.NoError(t, err)
	first := newWidget(t)
	for name, value := range map[string]string{"GOFLAGS": "-buildvcs=true -tags=other", "GOEXPERIMENT": "arenas", "GOFIPS140": "latest"} {
		t.Setenv(name, value)
	}
	again, err := build(root)
	require.NoError(t, err)
	require.Len(t, again.files, len(first.files))
	for i, f := range first.files {
		require.Equal(t, f.name, again.files[i].name)
		require.Equal(t, f.integrity(), again.files[i].integrity(), f.name)
	}
}

// TestWrite writes over what an earlier build left.
func TestWrite(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"pullquote.0123456789abcdef.wasm", "pullquote.0123456789abcdef.wasm.br", "own.txt"} {
		write(t, dir, name, "old")
	}
	w := &widget{files: []file{{"pullquote.x.wasm", []byte("code")}, {"a.js", []byte("a()")}, {"a.d.ts", []byte("export {}")}}}
	require.NoError(t, w.write(dir, w.compressed()))
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	require.Equal(t, []string{"a.d.ts", "a.js", "a.js.br", "a.js.gz", "own.txt", "pullquote.x.wasm", "pullquote.x.wasm.br", "pullquote.x.wasm.gz"}, names)

	path, hour := filepath.Join(dir, "a.js"), time.Now().Add(-time.Hour).Truncate(time.Second)
	require.NoError(t, os.Chtimes(path, hour, hour))
	require.NoError(t, w.write(dir, w.compressed()))
	after, err := os.Stat(path)
	require.NoError(t, err)
	require.True(t, after.ModTime().Equal(hour), "what has not changed is not written")
}

// TestIntegrity compares with a hash that openssl gave.
func TestIntegrity(t *testing.T) {
	require.Equal(t, "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb", file{"", nil}.integrity())
}

// TestCompressed unpacks what was compressed.
func TestCompressed(t *testing.T) {
	text := []byte(strings.Repeat("The ferry leaves at nine. ", 400))
	w := &widget{files: []file{{"a.js", text}, {"b.txt", text}}}
	all := w.compressed()
	require.Len(t, all, 1, "pages do not load text")
	z, err := gzip.NewReader(bytes.NewReader(all[0].gzip))
	require.NoError(t, err)
	plain, err := io.ReadAll(z)
	require.NoError(t, err)
	require.Equal(t, text, plain)
	plain, err = io.ReadAll(brotli.NewReader(bytes.NewReader(all[0].brotli)))
	require.NoError(t, err)
	require.Equal(t, text, plain)
}

func TestReport(t *testing.T) {
	w := &widget{module: &module.Module{Weights: []module.Weight{{Package: "parse", Functions: 9, Bytes: 6000}, {Package: "io", Functions: 2, Bytes: 40}, {Package: "os", Functions: 1, Bytes: 2}}}}
	var out strings.Builder
	w.report(&out, []compressed{{file{"a.js", nil}, []byte("12"), []byte("1")}})
	require.Equal(t, `     bytes       gzip     brotli
         0          2          1  a.js                             sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb

code bytes  functions  of the module by package
      6000          9  parse
        42          3  others
`, out.String())
}
