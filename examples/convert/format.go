package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/parse"
	"github.com/pullquote/pullquote/render"
)

// format is one form of output. Exactly one of write and render is set.
type format struct {
	name, extension string
	// between parts two documents in one stream.
	between string
	// failures tells that pages which failed are written too.
	failures bool
	// write writes all of a conversion.
	write func(w io.Writer, r *result, t terminal) error
	// render writes a snippet.
	render func(w io.Writer, s render.Snippet) error
}

// document renders what stands alone: its heading is the first.
var document = render.Renderer{HeadingLevel: 1}

var formats = []format{
	{name: "json", extension: ".json", write: writeJSON},
	{name: "jsonl", extension: ".jsonl", failures: true, write: writeLine},
	{name: "html", extension: ".html", between: "\n", render: render.HTML},
	{name: "markdown", extension: ".md", between: "\n", render: document.Markdown},
	{name: "text", extension: ".txt", between: "\n", render: render.Text},
	{name: "jsonld", extension: ".jsonld", render: render.JSONLD},
	{name: "summary", extension: ".summary", between: "\n", write: writeSummary},
}

func formatNamed(name string) (format, error) {
	names := make([]string, len(formats))
	for i, f := range formats {
		if f.name == name {
			return f, nil
		}
		names[i] = f.name
	}
	return format{}, fmt.Errorf("-format %s: there are %s", name, strings.Join(names, ", "))
}

func writeJSON(w io.Writer, r *result, _ terminal) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(r.article)
}

// writeLine writes one line for every page, those that failed included. A page
// without an article still has what its head says of it.
func writeLine(w io.Writer, r *result, _ terminal) error {
	line := struct {
		Source  string           `json:"source"`
		Article *article.Article `json:"article,omitempty"`
		Error   string           `json:"error,omitempty"`
	}{Source: r.source, Article: r.article}
	if r.err != nil {
		line.Error = r.err.Error()
		if !errors.Is(r.err, parse.ErrNoArticle) || r.article.Headline == "" {
			line.Article = nil
		}
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(line)
}
