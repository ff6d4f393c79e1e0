package main

import (
	"encoding/json"
	"io"
	"net/http"

	"github.com/pullquote/pullquote/render"
)

// format is one form of a snippet beside its page.
type format struct {
	name, label, kind string
	write             func(io.Writer, render.Snippet) error
}

const plain = "text/plain; charset=utf-8"

// formats are there for every snippet. HTML is to be read, not to be shown.
var formats = []format{
	{"html", "HTML", plain, render.HTML},
	{"markdown", "Markdown", "text/markdown; charset=utf-8", document.Markdown},
	{"text", "Text", plain, render.Text},
	{"jsonld", "JSON-LD", "application/ld+json", render.JSONLD},
	{"annotation", "Annotation", `application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"`, render.Renderer{}.Annotation},
	{"tree", "Tree", "application/json; charset=utf-8", render.Tree},
}

// format answers with a snippet in one of the formats.
func (s *site) format(w http.ResponseWriter, r *http.Request) error {
	v, err := newView(r.PathValue("snippet"), r.PathValue("id"), r.URL.Query())
	if err != nil {
		return err
	}
	for _, f := range formats {
		if f.name == r.PathValue("format") {
			return s.formatted(w, r, v, f)
		}
	}
	return errNoPage
}

func (s *site) formatted(w http.ResponseWriter, r *http.Request, v view, f format) error {
	body, err := s.print(r.Context(), v, f.write)
	if err != nil {
		return err
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	return send(w, r, answer{kind: f.kind, body: body})
}

// data answers with an article as JSON.
func (s *site) data(w http.ResponseWriter, r *http.Request) error {
	e, err := s.library.byID(r.Context(), r.PathValue("id"))
	if err != nil {
		return err
	}
	body, err := json.MarshalIndent(e.article, "", "  ")
	if err != nil {
		return err
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	return send(w, r, answer{kind: "application/json; charset=utf-8", body: append(body, '\n')})
}
