package main

import (
	"bytes"
	_ "embed"
	"html/template"
	"net/http"
	"strings"

	"github.com/pullquote/pullquote/parse"
	"github.com/pullquote/pullquote/render"
)

var (
	//go:embed front.css
	frontStyle string
	//go:embed front.js
	frontScript string
	//go:embed front.html
	frontText string
	//go:embed ferry.html
	ferry string
)

var frontPage = template.Must(template.New("front").Parse(frontText))

// strictPolicy is for pages with the widget: all that it needs is 'wasm-unsafe-eval', and
// that only where it reads articles.
const strictPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
	"base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

// typesPolicy forbids every script on a page to write HTML or to load scripts by text.
const typesPolicy = "require-trusted-types-for 'script'; trusted-types 'none'"

// choice is one of some.
type choice struct {
	Value, Label string
	Chosen       bool
}

// views are what the widget can show, with their headings.
var views = []choice{
	{Value: "card", Label: "Card"},
	{Value: "quote", Label: "A quote"},
	{Value: "quotes", Label: "All quotes"},
	{Value: "footnotes", Label: "Footnotes"},
	{Value: "author", Label: "Authors"},
	{Value: "whole", Label: "The whole article"},
}

// front is what the page shows.
type front struct {
	Module       string
	Sources      []choice
	Source       string // that which is chosen
	CSP, Trusted bool
	Views        []choice
	Snippet      template.HTML // of the ferry's page, made here
	Ferry        string        // the page
	Article      template.HTML // its article
}

// newFront reads the query of the front's address.
func (s *site) newFront(r *http.Request) (*front, error) {
	query := r.URL.Query()
	f := &front{Module: s.module, CSP: query.Has("csp"), Trusted: query.Has("tt"), Views: views, Ferry: ferry, Article: article()}
	f.Sources = []choice{{Value: "src", Label: "an address"}, {Value: "template", Label: "a template"}, {Value: "for", Label: "this page"}}
	f.Source = f.Sources[0].Value
	for i := range f.Sources {
		c := &f.Sources[i]
		if c.Chosen = c.Value == query.Get("from"); c.Chosen {
			f.Source = c.Value
		}
	}
	var err error
	f.Snippet, err = snippet("http://" + r.Host + "/ferry.html")
	return f, err
}

// article is the part of the ferry's page that can stand in another.
func article() template.HTML {
	_, inner, _ := strings.Cut(ferry, "<body>")
	inner, _, _ = strings.Cut(inner, "</body>")
	return template.HTML(inner)
}

// snippet is the first quote of the ferry's page, to be verified at its address.
func snippet(address string) (template.HTML, error) {
	a, err := parse.Parse(strings.NewReader(ferry), address)
	if err != nil {
		return "", err
	}
	var out bytes.Buffer
	err = render.HTML(&out, render.PullQuote(a, a.Quotes[0]))
	return template.HTML(strings.Replace(out.String(), "<pull-quote", "<pull-quote verify", 1)), err
}

func (s *site) front(w http.ResponseWriter, r *http.Request) {
	f, err := s.newFront(r)
	var out bytes.Buffer
	if err == nil {
		err = frontPage.Execute(&out, f)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	if f.CSP {
		w.Header().Add("Content-Security-Policy", strictPolicy)
	}
	if f.Trusted {
		w.Header().Add("Content-Security-Policy", typesPolicy)
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.Write(out.Bytes())
}
