package main

import (
	"fmt"
	"io/fs"
	"net/http"
	"path"

	"github.com/pullquote/pullquote/examples/internal/look"
	"github.com/pullquote/pullquote/examples/internal/sample"
	"github.com/pullquote/pullquote/render"
)

// site answers requests.
type site struct {
	assets map[string]asset
	module string // the address of the WebAssembly module
}

// newSite has what a build made under widget/, beside what its own pages need.
func newSite(widget fs.FS) (*site, error) {
	made, err := readAssets(widget)
	if err != nil {
		return nil, err
	}
	s := &site{assets: map[string]asset{}}
	for name, a := range made {
		address := "/widget/" + name
		s.assets[address] = a
		if path.Ext(name) == ".wasm" {
			s.module = address
		}
	}
	if s.module == "" {
		return nil, fmt.Errorf("the build has no module")
	}
	for name, text := range map[string]string{
		"/pullquote.css": render.Stylesheet(),
		"/front.css":     look.Stylesheet() + frontStyle,
		"/front.js":      frontScript,
		"/icon.svg":      look.Icon(),
		"/sample.html":   sample.HTML(),
		"/ferry.html":    ferry,
	} {
		s.assets[name] = newAsset(name, []byte(text))
	}
	return s, nil
}

// closedPolicy is that of what is read and not looked at.
const closedPolicy = "default-src 'none'; sandbox"

func (s *site) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", s.front)
	mux.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		a, ok := s.assets[r.URL.Path]
		if !ok {
			http.NotFound(w, r)
			return
		}
		if path.Ext(r.URL.Path) == ".html" {
			w.Header().Set("Content-Security-Policy", closedPolicy)
		}
		a.send(w, r)
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("Referrer-Policy", "no-referrer")
		mux.ServeHTTP(w, r)
	})
}
