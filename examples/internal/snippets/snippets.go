// Package snippets names the selections of an article that the examples show.
package snippets

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/render"
)

// These say that the article has nothing of the part asked for.
var (
	ErrNoQuote   = errors.New("the article has no such quote")
	ErrNoSpeaker = errors.New("the article quotes nobody of that name")
	ErrNotSaid   = errors.New("the article does not have the words")
	// ErrNoWords means that an excerpt is to be made without words to look for.
	ErrNoWords = errors.New("an excerpt needs words to look for")
)

// Snippet is one selection of an article.
type Snippet struct {
	Name string

	of func(*article.Article, Part) (render.Snippet, error)
}

// Part narrows a selection. The zero Part leaves it as it is.
type Part struct {
	// Quote is the ID of the quote to pull.
	Quote string
	// Speaker is whose quotes to show.
	Speaker string
	// Words stand in the quote to pull, or are the excerpt.
	Words string
}

var all = []Snippet{
	{"whole", always(render.Whole)},
	{"card", always(render.Card)},
	{"quotes", quotes},
	{"pullquote", pullQuote},
	{"excerpt", excerpt},
	{"footnotes", always(render.Footnotes)},
	{"authorbox", always(render.AuthorBox)},
}

// All returns every selection there is.
func All() []Snippet { return slices.Clone(all) }

// Named finds a selection. An error says which there are.
func Named(name string) (Snippet, error) {
	names := make([]string, len(all))
	for i, s := range all {
		if s.Name == name {
			return s, nil
		}
		names[i] = s.Name
	}
	return Snippet{}, fmt.Errorf("%s: there are %s", name, strings.Join(names, ", "))
}

// Of makes the selection. It is empty where the article has nothing of the kind; an
// error is one of this package.
func (s Snippet) Of(a *article.Article, p Part) (render.Snippet, error) { return s.of(a, p) }

func always(of func(*article.Article) render.Snippet) func(*article.Article, Part) (render.Snippet, error) {
	return func(a *article.Article, _ Part) (render.Snippet, error) { return of(a), nil }
}

func quotes(a *article.Article, p Part) (render.Snippet, error) {
	switch {
	case p.Speaker == "":
		return render.Quotes(a), nil
	case !slices.ContainsFunc(a.Quotes, func(q article.Quote) bool { return q.Speaker.Name == p.Speaker }):
		return render.Snippet{}, fmt.Errorf("%w: %s", ErrNoSpeaker, p.Speaker)
	}
	return render.QuotesBy(a, p.Speaker), nil
}

func pullQuote(a *article.Article, p Part) (render.Snippet, error) {
	var fits []article.Quote
	for _, q := range a.Quotes {
		if p.fits(q) {
			fits = append(fits, q)
		}
	}
	if len(fits) == 0 {
		return render.Snippet{}, ErrNoQuote
	}
	return render.PullQuote(a, quoteToPull(fits)), nil
}

// fits reports whether a quote is one of those asked for.
func (p Part) fits(q article.Quote) bool {
	return (p.Quote == "" || q.ID == p.Quote) && (p.Speaker == "" || q.Speaker.Name == p.Speaker) && strings.Contains(q.Text, p.Words)
}

// excerpt is the passage where the words stand, whatever their typography.
func excerpt(a *article.Article, p Part) (render.Snippet, error) {
	if p.Words == "" {
		return render.Snippet{}, ErrNoWords
	}
	found := a.Verify(p.Words)
	if found.Match != article.Exact && found.Match != article.Folded {
		return render.Snippet{}, fmt.Errorf("%w: %s", ErrNotSaid, p.Words)
	}
	return render.Excerpt(a, found.Passages...), nil
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
