package main

import (
	"bytes"
	"compress/gzip"
	"sync"

	"github.com/andybalholm/brotli"
)

// compressed is a file as servers send it.
type compressed struct {
	file
	gzip, brotli []byte
}

// compressed compresses what is served. Most of a build's time goes here.
func (w *widget) compressed() []compressed {
	var out []compressed
	for _, f := range w.files {
		if f.served() {
			out = append(out, compressed{file: f})
		}
	}
	var group sync.WaitGroup
	for i := range out {
		group.Go(func() { out[i].gzip = gzipped(out[i].data) })
		group.Go(func() { out[i].brotli = brotlied(out[i].data) })
	}
	group.Wait()
	return out
}

// gzipped compresses as gzip -9 does, without a name or a time.
func gzipped(data []byte) []byte {
	var out bytes.Buffer
	w, _ := gzip.NewWriterLevel(&out, gzip.BestCompression)
	w.Write(data) // a buffer takes all
	w.Close()
	return out.Bytes()
}

// brotlied compresses as brotli -q 11 -w 24 does.
func brotlied(data []byte) []byte {
	var out bytes.Buffer
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: 24})
	w.Write(data)
	w.Close()
	return out.Bytes()
}
