package wasm

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/parse"
	"github.com/pullquote/pullquote/render"
)

// Protocol counts the changes after which an older caller would misunderstand. Callers
// refuse a module of another one.
const Protocol = 1

// Request is the first line of a request.
type Request struct {
	// Op is the operation: version, parse, render, convert or verify.
	Op string `json:"op"`
	// Bytes is how many bytes follow the line.
	Bytes int `json:"bytes,omitzero"`

	// URL is the address of the page.
	URL string `json:"url,omitzero"`
	// Parser says how pages are parsed.
	parse.Parser

	// View is what to show of an article: card, quotes, quote, footnotes, author or whole.
	View string `json:"view,omitzero"`
	// Speaker narrows the views quotes and quote to what the speaker of that name says.
	Speaker string `json:"speaker,omitzero"`
	// Quote is the ID, or some of the words, of the quote to show.
	Quote string `json:"quote,omitzero"`
	// Format is tree, html, page, markdown, text, jsonld, annotation or oembed.
	Format string `json:"format,omitzero"`
	// Renderer says how snippets are rendered.
	render.Renderer

	// Text is the words to verify.
	Text string `json:"text,omitzero"`

	body []byte
}

// Response is the answer to a request: what its operation gives, or an Error.
type Response struct {
	Error *Fault `json:"error,omitzero"`

	Version *Version         `json:"version,omitzero"`
	Article *article.Article `json:"article,omitzero"`
	// Snippet is a string in formats that are text, otherwise the JSON of that format. It
	// is left out if the article has nothing to show in the view.
	Snippet json.RawMessage `json:"snippet,omitzero"`
	Finding *Finding        `json:"finding,omitzero"`
}

// Version tells the two ends of a call whether they fit.
type Version struct {
	Protocol int `json:"protocol"`
	// Go is the release of Go that built the module.
	Go string `json:"go"`
}

// decode reads a request: its line and what follows it.
func decode(data []byte) (*Request, error) {
	line, body, _ := bytes.Cut(data, []byte("\n"))
	r := &Request{}
	if err := json.Unmarshal(line, r); err != nil {
		return nil, fmt.Errorf("%w: %w", errRequest, err)
	}
	if r.Bytes != len(body) {
		return nil, fmt.Errorf("%w: bytes: %d, but %d follow", errRequest, r.Bytes, len(body))
	}
	r.body = body
	return r, nil
}
