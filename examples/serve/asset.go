package main

import (
	_ "embed"
	"net/http"

	"github.com/pullquote/pullquote/examples/internal/look"
	"github.com/pullquote/pullquote/render"
)

//go:embed front.css
var frontStyle string

// asset is a style or script. Its address has its hash, so that what is there can be
// kept for ever; without one it is checked for changes now and then.
type asset struct {
	kind, hash string
	body       []byte
}

// assets are found by their names.
type assets map[string]asset

func newAssets() assets {
	all := assets{}
	all.add("pullquote.css", "text/css; charset=utf-8", []byte(render.Stylesheet()))
	all.add("page.js", "text/javascript; charset=utf-8", []byte(render.PageScript()))
	all.add("frame.js", "text/javascript; charset=utf-8", []byte(render.FrameScript()))
	all.add("front.css", "text/css; charset=utf-8", []byte(look.Stylesheet()+frontStyle))
	all.add("icon.svg", "image/svg+xml", []byte(look.Icon()))
	return all
}

func (a assets) add(name, kind string, body []byte) {
	a[name] = asset{kind: kind, hash: hashOf(body), body: body}
}

// Address is where an asset can be kept for ever.
func (a assets) Address(name string) string { return "/" + name + "?v=" + a[name].hash }

func (s *site) asset(w http.ResponseWriter, r *http.Request) error {
	a, ok := s.assets[r.PathValue("asset")]
	if !ok {
		return errNoPage
	}
	// A frame in a sandbox has an origin like no other, and scripts that are modules
	// are loaded only from where all origins are welcome.
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Cross-Origin-Resource-Policy", "cross-origin")
	caching := "public, max-age=3600"
	if r.URL.Query().Get("v") == a.hash {
		caching = "public, max-age=31536000, immutable"
	}
	return send(w, r, answer{a.kind, caching, a.body})
}
