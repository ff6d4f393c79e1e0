package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/render"
)

var errNoQuote = errors.New("the article has no quote to pull")

// snippet is one selection of an article.
type snippet struct {
	name string
	of   func(*article.Article) (render.Snippet, error)
}

var snippets = []snippet{
	{"whole", always(render.Whole)},
	{"card", always(render.Card)},
	{"quotes", always(render.Quotes)},
	{"pullquote", pullQuote},
	{"footnotes", always(render.Footnotes)},
	{"authorbox", always(render.AuthorBox)},
}

// snippetNamed finds a snippet; no name means the whole article.
func snippetNamed(name string) (snippet, error) {
	if name == "" {
		return snippets[0], nil
	}
	names := make([]string, len(snippets))
	for i, s := range snippets {
		if s.name == name {
			return s, nil
		}
		names[i] = s.name
	}
	return snippet{}, fmt.Errorf("-snippet %s: there are %s", name, strings.Join(names, ", "))
}

func always(of func(*article.Article) render.Snippet) func(*article.Article) (render.Snippet, error) {
	return func(a *article.Article) (render.Snippet, error) { return of(a), nil }
}

func pullQuote(a *article.Article) (render.Snippet, error) {
	if len(a.Quotes) == 0 {
		return render.Snippet{}, errNoQuote
	}
	return render.PullQuote(a, quoteToPull(a.Quotes)), nil
}

// quoteToPull picks the first quote that fits a pull quote: its speaker has a
// name and it is neither a phrase nor a speech.
func quoteToPull(quotes []article.Quote) article.Quote {
	for _, q := range quotes {
		if q.Speaker.Name != "" && len(q.Text) >= 40 && len(q.Text) <= 240 {
			return q
		}
	}
	return quotes[0]
}
