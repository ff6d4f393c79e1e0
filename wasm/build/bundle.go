package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"github.com/pullquote/pullquote/wasm"
)

// entries are the scripts of the package. They stay apart where others import them, so that
// a page has one class, and one frame of an element, however they are come by.
var entries = []string{"frame.js", "static.js", "element.js", "define.js", "reader.js", "worker.js", "index.js"}

// alone is the script for a page without a bundler: all but the reader in one file.
const alone = "pull-quote.js"

// engines are browsers of early 2023.
var engines = []api.Engine{
	{Name: api.EngineChrome, Version: "111"},
	{Name: api.EngineFirefox, Version: "113"},
	{Name: api.EngineSafari, Version: "16.4"},
}

// bundle makes the scripts of the package of those in the directory sources.
func bundle(sources string, code file) ([]file, error) {
	style, err := stylesheet()
	if err != nil {
		return nil, err
	}
	b := bundler{sources, []api.Plugin{facts(code), virtual("pullquote:stylesheet", style, api.LoaderText), styles()}}
	out, err := b.scripts(entries, entries)
	if err != nil {
		return nil, err
	}
	one, err := b.scripts([]string{"define.js"}, []string{"reader.js"})
	if err != nil {
		return nil, err
	}
	return append([]file{{alone, one[0].data}}, out...), nil
}

// bundler makes scripts small.
type bundler struct {
	sources string
	plugins []api.Plugin
}

// scripts bundles each of the scripts named with all it imports, but those kept apart.
func (b bundler) scripts(names, apart []string) ([]file, error) {
	options := api.BuildOptions{
		AbsWorkingDir:     b.sources,
		EntryPoints:       names,
		Outdir:            ".",
		Bundle:            true,
		Format:            api.FormatESModule,
		Engines:           engines,
		Charset:           api.CharsetUTF8,
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		MinifySyntax:      true,
		Plugins:           append(b.plugins, siblings(apart)),
	}
	result := api.Build(options)
	if err := failure(result.Errors); err != nil {
		return nil, err
	}
	var out []file
	for _, f := range result.OutputFiles {
		out = append(out, file{filepath.Base(f.Path), f.Contents})
	}
	return out, nil
}

func failure(messages []api.Message) error {
	var all []error
	for _, m := range messages {
		where := ""
		if l := m.Location; l != nil {
			where = fmt.Sprintf("%s:%d: ", l.File, l.Line)
		}
		all = append(all, errors.New(where+m.Text))
	}
	return errors.Join(all...)
}

// facts is the module "pullquote:build": what the scripts have to know of the build. The
// name of the WebAssembly module stands in "new URL" itself, where other bundlers look for
// files to take along.
func facts(code file) api.Plugin {
	text := "export const url = /* @__PURE__ */ (() => new URL(" + strconv.Quote("./"+code.name) + ", import.meta.url).href)();\n" +
		"export const integrity = " + strconv.Quote(code.integrity()) + ";\n" +
		"export const protocol = " + strconv.Itoa(wasm.Protocol) + ";\n" +
		"export const version = " + strconv.Quote(version()) + ";\n"
	return virtual("pullquote:build", text, api.LoaderJS)
}

// virtual is a module that is no file.
func virtual(name, text string, loader api.Loader) api.Plugin {
	return api.Plugin{Name: name, Setup: func(p api.PluginBuild) {
		p.OnResolve(api.OnResolveOptions{Filter: "^" + name + "$"}, func(api.OnResolveArgs) (api.OnResolveResult, error) {
			return api.OnResolveResult{Path: name, Namespace: name, SideEffects: api.SideEffectsFalse}, nil
		})
		p.OnLoad(api.OnLoadOptions{Filter: ".*", Namespace: name}, func(api.OnLoadArgs) (api.OnLoadResult, error) {
			return api.OnLoadResult{Contents: &text, Loader: loader}, nil
		})
	}}
}

// styles gives stylesheets as their texts.
func styles() api.Plugin {
	return api.Plugin{Name: "styles", Setup: func(p api.PluginBuild) {
		p.OnLoad(api.OnLoadOptions{Filter: `\.css$`}, func(args api.OnLoadArgs) (api.OnLoadResult, error) {
			data, err := os.ReadFile(args.Path)
			if err != nil {
				return api.OnLoadResult{}, err
			}
			text, err := minified(string(data))
			return api.OnLoadResult{Contents: &text, Loader: api.LoaderText}, err
		})
	}}
}

// siblings leaves imports of some scripts as they are.
func siblings(apart []string) api.Plugin {
	return api.Plugin{Name: "siblings", Setup: func(p api.PluginBuild) {
		p.OnResolve(api.OnResolveOptions{Filter: `^\./`}, func(args api.OnResolveArgs) (api.OnResolveResult, error) {
			name := strings.TrimPrefix(args.Path, "./")
			if args.Kind == api.ResolveEntryPoint || !slices.Contains(apart, name) {
				return api.OnResolveResult{}, nil
			}
			return api.OnResolveResult{Path: args.Path, External: true}, nil
		})
	}}
}
