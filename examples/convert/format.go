package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/pullquote/pullquote/examples/internal/pages"
	"github.com/pullquote/pullquote/examples/internal/terminal"
	"github.com/pullquote/pullquote/render"
	"github.com/pullquote/pullquote/render/picture"
)

// format is one form of output. Exactly one of write and render is set.
type format struct {
	name, extension string
	// between parts two documents in one stream.
	between string
	// bytes tells that a document is not text.
	bytes bool
	// failures tells that pages which failed are written too.
	failures bool
	// write writes all of a conversion.
	write func(w io.Writer, r *result, t terminal.Terminal) error
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
	{name: "annotation", extension: ".annotation.json", render: render.Annotation},
	{name: "oembed", extension: ".oembed.json", render: writeOEmbed},
	{name: "tree", extension: ".tree.json", render: render.Tree},
	{name: "svg", extension: ".svg", render: picture.Picture{}.SVG},
	{name: "png", extension: ".png", bytes: true, render: picture.Picture{}.PNG},
	{name: "summary", extension: ".summary", between: "\n", write: writeSummary},
}

func writeOEmbed(w io.Writer, s render.Snippet) error {
	return render.Renderer{}.OEmbed(w, s, render.OEmbed{})
}

// writePage writes a snippet as a page to open in a browser.
func writePage(w io.Writer, s render.Snippet) error {
	return document.Page(w, s, render.Page{})
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

func writeJSON(w io.Writer, r *result, _ terminal.Terminal) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(r.article)
}

// writeLine writes one line for every page, those that failed included.
func writeLine(w io.Writer, r *result, _ terminal.Terminal) error {
	return pages.NewLine(r.source, r.article, r.err).Write(w)
}
