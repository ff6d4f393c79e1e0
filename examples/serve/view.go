package main

import (
	"fmt"
	"net/url"
	"strings"

	"github.com/pullquote/pullquote/examples/internal/snippets"
)

// view is what is to be seen of an article, and in which theme.
type view struct {
	snippets.Part
	snippet snippets.Snippet
	id      string
	theme   string
}

// newView reads the name of a snippet and the query of its address.
func newView(name, id string, query url.Values) (view, error) {
	snippet, err := snippets.Named(name)
	if err != nil {
		return view{}, fmt.Errorf("%w: %w", errSnippet, err)
	}
	v := view{
		Part:    snippets.Part{Quote: query.Get("quote"), Speaker: query.Get("speaker"), Words: query.Get("words")},
		snippet: snippet,
		id:      id,
		theme:   query.Get("theme"),
	}
	switch {
	case v.Quote != "" && name != "pullquote":
		return v, requestFault("quote: only the snippet pullquote is of one")
	case v.Speaker != "" && name != "quotes":
		return v, requestFault("speaker: only the snippet quotes is of one")
	case v.Words != "" && name != "excerpt":
		return v, requestFault("words: only the snippet excerpt is of some")
	}
	return v, checkTheme(v.theme)
}

// checkTheme takes no theme for that of the reader's system.
func checkTheme(theme string) error {
	switch theme {
	case "", "light", "dark":
		return nil
	}
	return requestFault("theme: there are light and dark")
}

// path is the view's place under a folder of this server.
func (v view) path(folder string) string {
	address := url.URL{Path: folder + "/" + v.snippet.Name + "/" + v.id, RawQuery: v.query().Encode()}
	return address.String()
}

func (v view) query() url.Values {
	query := url.Values{}
	for name, value := range map[string]string{"quote": v.Quote, "speaker": v.Speaker, "words": v.Words, "theme": v.theme} {
		if value != "" {
			query.Set(name, value)
		}
	}
	return query
}

// viewAt finds out which view an address of this server is, that of an /embed/ page.
func viewAt(u *url.URL) (view, error) {
	path, ok := strings.CutPrefix(u.Path, "/embed/")
	name, id, both := strings.Cut(path, "/")
	if !ok || !both {
		return view{}, errUnknown
	}
	return newView(name, id, u.Query())
}
