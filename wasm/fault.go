package wasm

import (
	"errors"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/parse"
)

var (
	errRequest = errors.New("bad request")
	errQuote   = errors.New("the article has no such quote")
)

// Fault is why a request failed.
type Fault struct {
	// Code is for programs: bad-request, no-article, too-large, bad-rule, bad-article,
	// no-quote, panic or failed.
	Code string `json:"code"`
	// Message is for people.
	Message string `json:"message"`
}

// codes are the causes that callers tell apart.
var codes = []struct {
	cause error
	code  string
}{
	{errRequest, "bad-request"},
	{parse.ErrNoArticle, "no-article"},
	{parse.ErrTooLarge, "too-large"},
	{parse.ErrRule, "bad-rule"},
	{article.ErrInvalid, "bad-article"},
	{errQuote, "no-quote"},
}

func fault(err error) *Fault {
	f := &Fault{Code: "failed", Message: err.Error()}
	for _, c := range codes {
		if errors.Is(err, c.cause) {
			f.Code = c.code
			break
		}
	}
	return f
}
