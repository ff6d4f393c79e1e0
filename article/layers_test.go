package article_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/pullquote/pullquote/"

// layers are the packages of the library and what each may import beside the
// standard library: a path, or all below one that ends in a slash.
var layers = []struct {
	dir     string
	imports []string
}{
	{"article", nil},
	{"parse", []string{module + "article", module + "internal/weburl", module + "parse/", "github.com/PuerkitoBio/goquery", "github.com/andybalholm/cascadia", "golang.org/x/net/"}},
	{"parse/internal/speech", []string{module + "article", module + "parse/internal/plain"}},
	{"parse/internal/plain", nil},
	{"internal/weburl", nil},
	{"render", []string{module + "article", module + "internal/weburl", module + "render/"}},
	{"wasm", []string{module + "article", module + "parse", module + "render", module + "wasm"}},
}

// banned are the parts of the standard library that no layer imports: they reach
// out of the process or keep the linker from dropping dead code.
var banned = []string{"net/http", "html/template", "text/template", "os/exec", "log"}

func TestLayers(t *testing.T) {
	checked := 0
	for _, layer := range layers {
		files := sources(t, filepath.Join("..", layer.dir))
		if len(files) == 0 {
			continue
		}
		checked++
		t.Run(layer.dir, func(t *testing.T) {
			for name, file := range files {
				for _, path := range imports(t, file) {
					require.NotContains(t, banned, path, name)
					require.True(t, standard(path) || allowed(layer.imports, path), "%s imports %s", name, path)
				}
				require.False(t, hasInit(file), "%s has an init function", name)
			}
		})
	}
	require.NotZero(t, checked, "no package found")
}

func TestLayerRules(t *testing.T) {
	parse := layers[1].imports
	for path, want := range map[string]bool{
		"strings": true, "encoding/json": true, module + "article": true, "golang.org/x/net/html/atom": true,
		module + "render": false, module + "articles": false, "golang.org/x/text/encoding": false, "golang.org/x/net": false,
	} {
		require.Equal(t, want, standard(path) || allowed(parse, path), path)
	}
	file, err := parser.ParseFile(token.NewFileSet(), "x.go", "package x\ntype T int\nfunc (T) init() {}\nfunc f() {}", 0)
	require.NoError(t, err)
	require.False(t, hasInit(file))
	file, err = parser.ParseFile(token.NewFileSet(), "x.go", "package x\nfunc init() {}", 0)
	require.NoError(t, err)
	require.True(t, hasInit(file))
}

// sources parses the Go files below dir, whatever system they are built for, but for
// tests and modules of their own. There are none if dir does not exist.
func sources(t *testing.T, dir string) map[string]*ast.File {
	t.Helper()
	files := map[string]*ast.File{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil && path == dir:
			return fs.SkipAll
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "testdata" || d.Name() == "node_modules" || isModule(path)):
			return fs.SkipDir
		case d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		files[path], err = parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		return err
	})
	require.NoError(t, err)
	return files
}

func isModule(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "go.mod"))
	return err == nil
}

func imports(t *testing.T, file *ast.File) []string {
	t.Helper()
	var paths []string
	for _, spec := range file.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		require.NoError(t, err)
		paths = append(paths, path)
	}
	return paths
}

// standard reports whether path is of the standard library: no domain comes first.
func standard(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".") && first != "C"
}

func allowed(paths []string, path string) bool {
	for _, p := range paths {
		if path == p || strings.HasSuffix(p, "/") && strings.HasPrefix(path, p) {
			return true
		}
	}
	return false
}

func hasInit(file *ast.File) bool {
	for _, d := range file.Decls {
		if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
			return true
		}
	}
	return false
}
