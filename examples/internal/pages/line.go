package pages

import (
	"encoding/json"
	"errors"
	"io"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/parse"
)

// Line is what became of one page, as one line of JSON.
type Line struct {
	Source  string           `json:"source"`
	Article *article.Article `json:"article,omitempty"`
	Error   string           `json:"error,omitempty"`
}

// NewLine takes what a parser returned. A page without an article still has what
// its head says of it.
func NewLine(source string, a *article.Article, err error) Line {
	if err == nil {
		return Line{Source: source, Article: a}
	}
	if !errors.Is(err, parse.ErrNoArticle) || a.Headline == "" {
		a = nil
	}
	return Line{Source: source, Article: a, Error: err.Error()}
}

// Write writes the line to w.
func (l Line) Write(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(l)
}
