package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"time"
)

// handler answers a request, or returns the fault to answer it with.
type handler func(http.ResponseWriter, *http.Request) error

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := h(w, r); err != nil {
		note(w, err)
		status, words := outcome(err)
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Set("Content-Security-Policy", closedPolicy)
		http.Error(w, words, status)
	}
}

// answer is what to send. Without caching it is kept for as long as fetched pages.
type answer struct {
	kind    string // media type
	caching string
	body    []byte
}

// send sends an answer, or only that it has not changed to whoever has it. Nothing to
// send is a fault.
func send(w http.ResponseWriter, r *http.Request, a answer) error {
	if len(a.body) == 0 {
		return errEmpty
	}
	if a.caching == "" {
		a.caching = fmt.Sprintf("public, max-age=%d", int(fresh/time.Second))
	}
	w.Header().Set("Content-Type", a.kind)
	w.Header().Set("Cache-Control", a.caching)
	w.Header().Set("ETag", `"`+hashOf(a.body)+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(a.body))
	return nil
}

// hashOf is short for data.
func hashOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:12])
}
