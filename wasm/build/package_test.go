package main

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/evanw/esbuild/pkg/api"
	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/internal/golden"
)

// install makes the npm package, without what is compressed for servers, and installs it
// into an empty project, whose directory it returns. It asks no registry.
func install(t *testing.T) string {
	t.Helper()
	slow(t)
	program(t, "node")
	made, project := t.TempDir(), t.TempDir()
	require.NoError(t, newWidget(t).write(made, nil))
	write(t, made, alone+".br", "for servers only")
	output(t, made, "npm", "pack", "--silent", "--pack-destination", project)
	write(t, project, "package.json", `{"private": true, "type": "module"}`)
	output(t, project, "npm", "install", "--silent", "--offline", "--no-audit", "--no-fund", "./pullquote-0.0.0.tgz")
	return project
}

// exports are the entries of the package that the manifest names.
func exports(t *testing.T, project string) map[string]any {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(project, "node_modules", "pullquote", "package.json"))
	require.NoError(t, err)
	var manifest struct{ Exports map[string]any }
	require.NoError(t, json.Unmarshal(data, &manifest))
	return manifest.Exports
}

// TestInstalledFiles has the package hold what it needs and nothing else.
func TestInstalledFiles(t *testing.T) {
	project := install(t)
	found, err := os.ReadDir(filepath.Join(project, "node_modules", "pullquote"))
	require.NoError(t, err)
	var want, got []string
	for _, f := range newWidget(t).files {
		want = append(want, f.name)
	}
	for _, f := range found {
		got = append(got, f.Name())
	}
	slices.Sort(want)
	require.Equal(t, want, got)
}

// TestExports resolves every entry, with types in front where there are some.
func TestExports(t *testing.T) {
	project := install(t)
	entries := exports(t, project)
	require.ElementsMatch(t, []string{
		".", "./element", "./define", "./static", "./pull-quote.js", "./worker.js", "./pullquote.wasm", "./custom-elements.json", "./package.json",
	}, slices.Collect(maps.Keys(entries)))
	var source strings.Builder
	for name, entry := range entries {
		source.WriteString("console.log(import.meta.resolve(\"pullquote" + strings.TrimPrefix(name, ".") + "\"))\n")
		if conditions, ok := entry.(map[string]any); ok {
			require.FileExists(t, filepath.Join(project, "node_modules", "pullquote", conditions["types"].(string)), name)
		}
	}
	write(t, project, "resolve.js", source.String())
	for line := range strings.Lines(output(t, project, "node", "resolve.js")) {
		path := strings.TrimPrefix(strings.TrimSpace(line), "file://")
		require.FileExists(t, path)
	}
	require.Regexp(t, `"types": "[^"]+", "default"`, string(find(t, newWidget(t), "package.json").data), "the first condition that fits is taken")
}

// TestInNode imports all that can be without a document, and reads an article.
func TestInNode(t *testing.T) {
	project := install(t)
	copyCase(t, project, "node.mjs")
	golden.Equal(t, filepath.Join("testdata", "node.txt"), []byte(output(t, project, "node", "node.mjs")))
}

// TestTypes compiles a program against the types of the package, each way that compilers
// look for them. What the program gets wrong on purpose must not compile.
func TestTypes(t *testing.T) {
	project := install(t)
	copyCase(t, project, "program.ts")
	compile(t, project, "nodenext")
	compile(t, project, "bundler")
}

// compile compiles program.ts of a project, whose packages it looks for as resolution says.
func compile(t *testing.T, project, resolution string) {
	t.Helper()
	compiler, err := filepath.Abs(filepath.Join("node_modules", ".bin", "tsc"))
	require.NoError(t, err)
	_, err = os.Stat(compiler)
	needs(t, err == nil, "npm ci in wasm/build")
	module := strings.Replace(resolution, "bundler", "esnext", 1)
	output(t, project, compiler, "--noEmit", "--strict", "--target", "es2022", "--module", module, "--moduleResolution", resolution, "program.ts")
}

// copyCase copies a file of testdata.
func copyCase(t *testing.T, project, name string) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	require.NoError(t, err)
	write(t, project, name, string(data))
}

// packed bundles a program of an installed project, and returns it with what was written
// beside it.
func packed(t *testing.T, project, program string) string {
	t.Helper()
	result := api.Build(api.BuildOptions{
		AbsWorkingDir: project, Bundle: true, Format: api.FormatESModule, MinifySyntax: true, MinifyWhitespace: true,
		Stdin: &api.StdinOptions{Contents: program, ResolveDir: project},
	})
	require.Empty(t, result.Errors)
	return string(result.OutputFiles[0].Contents)
}

// TestUnusedScriptsAreLeftOut has bundlers take along what a program imports.
func TestUnusedScriptsAreLeftOut(t *testing.T) {
	project := install(t)
	require.Empty(t, packed(t, project, `import "pullquote"; import "pullquote/element"; import "pullquote/static"`))
	defined := packed(t, project, `import "pullquote/define"`)
	require.Contains(t, defined, `define("pull-quote"`)
	require.Contains(t, defined, "pullquote-load")
	static := packed(t, project, `import { StaticPullQuote } from "pullquote/static"; customElements.define("pull-quote", StaticPullQuote)`)
	require.NotContains(t, static, "WebAssembly")
	require.NotContains(t, static, "pullquote-load")
}

// An address in this form is what bundlers look for.
var moduleAddress = regexp.MustCompile(`new URL\("\./(pullquote\.[0-9a-f]{16}\.wasm)",import\.meta\.url\)`)

func TestBundlersFindTheModule(t *testing.T) {
	slow(t)
	w := newWidget(t)
	for _, name := range []string{"reader.js", "index.js"} {
		found := moduleAddress.FindSubmatch(find(t, w, name).data)
		require.NotNil(t, found, name)
		code := find(t, w, string(found[1]))
		require.Equal(t, moduleName(code.data), code.name)
		require.Contains(t, string(find(t, w, name).data), code.integrity(), name)
	}
}

// TestOneOfEach has no script be in a page twice: what there is but one of, such as the
// frames of elements, is shared.
func TestOneOfEach(t *testing.T) {
	slow(t)
	for mark, want := range map[string][]string{
		"attachInternals":      {alone, "frame.js"},
		"slotchange":           {alone, "static.js"},
		"IntersectionObserver": {alone, "element.js"},
		`define("pull-quote"`:  {alone, "define.js"},
		"createHTMLDocument":   {"reader.js"},
	} {
		var got []string
		for _, f := range newWidget(t).files {
			if strings.HasSuffix(f.name, ".js") && strings.Contains(string(f.data), mark) {
				got = append(got, f.name)
			}
		}
		require.ElementsMatch(t, want, got, mark)
	}
}
