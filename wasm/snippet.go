package wasm

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/render"
)

// views are what can be shown of an article.
var views = []struct {
	name string
	of   func(*Request, *article.Article) (render.Snippet, error)
}{
	{"card", always(render.Card)},
	{"quotes", (*Request).quotes},
	{"quote", (*Request).quote},
	{"footnotes", always(render.Footnotes)},
	{"author", always(render.AuthorBox)},
	{"whole", always(render.Whole)},
}

// formats are how it can be written down.
var formats = []struct {
	name  string
	write func(render.Renderer, io.Writer, render.Snippet) error
	// json tells that what is written is JSON.
	json bool
}{
	{"tree", render.Renderer.Tree, true},
	{"html", render.Renderer.HTML, false},
	{"page", page, false},
	{"markdown", render.Renderer.Markdown, false},
	{"text", render.Renderer.Text, false},
	{"jsonld", render.Renderer.JSONLD, true},
	{"annotation", render.Renderer.Annotation, true},
	{"oembed", oEmbed, true},
}

func page(r render.Renderer, w io.Writer, s render.Snippet) error { return r.Page(w, s, render.Page{}) }

func oEmbed(r render.Renderer, w io.Writer, s render.Snippet) error {
	return r.OEmbed(w, s, render.OEmbed{})
}

// snippet answers with the view of the article, a card if none is asked for, in the format,
// as a tree if none is.
func (r *Request) snippet(a *article.Article, answer *Response) error {
	s, err := r.view(a)
	if err != nil {
		return err
	}
	name := cmp.Or(r.Format, "tree")
	for _, f := range formats {
		if f.name != name {
			continue
		}
		var out bytes.Buffer
		if err := f.write(r.Renderer, &out, s); err != nil {
			return err
		}
		answer.Snippet = bytes.TrimSpace(out.Bytes())
		if !f.json {
			answer.Snippet, err = json.Marshal(out.String())
		}
		return err
	}
	return fmt.Errorf("%w: format: there is no %q", errRequest, name)
}

func (r *Request) view(a *article.Article) (render.Snippet, error) {
	name := cmp.Or(r.View, "card")
	for _, v := range views {
		if v.name == name {
			return v.of(r, a)
		}
	}
	return render.Snippet{}, fmt.Errorf("%w: view: there is no %q", errRequest, name)
}

func always(of func(*article.Article) render.Snippet) func(*Request, *article.Article) (render.Snippet, error) {
	return func(_ *Request, a *article.Article) (render.Snippet, error) { return of(a), nil }
}

func (r *Request) quotes(a *article.Article) (render.Snippet, error) {
	if r.Speaker == "" {
		return render.Quotes(a), nil
	}
	for _, q := range a.Quotes {
		if q.Speaker.Name == r.Speaker {
			return render.QuotesBy(a, r.Speaker), nil
		}
	}
	return render.Snippet{}, fmt.Errorf("%w: by %s", errQuote, r.Speaker)
}

// quote is the first that fits; one with a speaker goes before one without.
func (r *Request) quote(a *article.Article) (render.Snippet, error) {
	var found *article.Quote
	for i, q := range a.Quotes {
		if r.fits(q) && (found == nil || found.Speaker.Name == "" && q.Speaker.Name != "") {
			found = &a.Quotes[i]
		}
	}
	if found == nil {
		return render.Snippet{}, errQuote
	}
	return render.PullQuote(a, *found), nil
}

func (r *Request) fits(q article.Quote) bool {
	return (r.Speaker == "" || q.Speaker.Name == r.Speaker) && (q.ID == r.Quote || strings.Contains(q.Text, r.Quote))
}
