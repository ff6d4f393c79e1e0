package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"time"
)

// kinds are the media types of what pages load, by the ends of names.
var kinds = map[string]string{
	".js":   "text/javascript; charset=utf-8",
	".css":  "text/css; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".svg":  "image/svg+xml",
	".wasm": "application/wasm",
}

// encodings are how the build compressed files, the smallest first.
var encodings = []struct{ name, ending string }{{"br", ".br"}, {"gzip", ".gz"}}

// asset is a file as it is sent.
type asset struct {
	kind, caching string
	// encoded are its bytes, by encoding; plain ones have none.
	encoded map[string][]byte
}

// newAsset is a file that pages check for changes.
func newAsset(name string, body []byte) asset {
	return asset{kinds[path.Ext(name)], "no-cache", map[string][]byte{"": body}}
}

// readAssets reads what a build made for pages, by name.
func readAssets(dir fs.FS) (map[string]asset, error) {
	entries, err := fs.ReadDir(dir, ".")
	if err != nil {
		return nil, err
	}
	all := map[string]asset{}
	for _, e := range entries {
		if kinds[path.Ext(e.Name())] == "" {
			continue
		}
		if all[e.Name()], err = readAsset(dir, e.Name()); err != nil {
			return nil, err
		}
	}
	return all, nil
}

func readAsset(dir fs.FS, name string) (asset, error) {
	body, err := fs.ReadFile(dir, name)
	if err != nil {
		return asset{}, err
	}
	a := newAsset(name, body)
	if path.Ext(name) == ".wasm" {
		// Its name has its hash.
		a.caching = "public, max-age=31536000, immutable"
	}
	for _, e := range encodings {
		body, err := fs.ReadFile(dir, name+e.ending)
		switch {
		case err == nil:
			a.encoded[e.name] = body
		case !errors.Is(err, fs.ErrNotExist):
			return asset{}, err
		}
	}
	return a, nil
}

// send sends it in the smallest encoding that is understood.
func (a asset) send(w http.ResponseWriter, r *http.Request) {
	encoding := a.encoding(r.Header.Get("Accept-Encoding"))
	if encoding != "" {
		w.Header().Set("Content-Encoding", encoding)
	}
	body := a.encoded[encoding]
	sum := sha256.Sum256(body)
	w.Header().Set("Content-Type", a.kind)
	w.Header().Set("Cache-Control", a.caching)
	w.Header().Set("Vary", "Accept-Encoding")
	w.Header().Set("ETag", `"`+hex.EncodeToString(sum[:12])+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
}

func (a asset) encoding(accepted string) string {
	for _, e := range encodings {
		if a.encoded[e.name] == nil {
			continue
		}
		for one := range strings.SplitSeq(accepted, ",") {
			if strings.TrimSpace(one) == e.name {
				return e.name
			}
		}
	}
	return ""
}
