package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"github.com/pullquote/pullquote/examples/internal/snippets"
	"github.com/pullquote/pullquote/parse"
	"github.com/pullquote/pullquote/render/picture"
)

// What can go wrong. Whoever asks is told these words and no more of the cause.
var (
	errRequest    = errors.New("bad request")
	errPrivate    = errors.New("the page is not public")
	errNotAllowed = errors.New("this server fetches no page from there (its flag -allow names the hosts)")
	errInside     = errors.New("this server fetches no page from private networks")
	errNoPage     = errors.New("there is no such page")
	errUnknown    = errors.New("there is no such article here")
	errEmpty      = errors.New("the article has nothing for such a snippet")
	errSnippet    = errors.New("there is no such snippet")
	errUpload     = errors.New("the file is larger than 8 MiB")
	errFormat     = errors.New("there is no such format: oEmbed is answered in json")
	errUpstream   = errors.New("the page could not be fetched")
	errNotHTML    = errors.New("what is at that address is not an HTML page")
	errRedirects  = errors.New("the page redirects too often")
	errLarge      = errors.New("the page is larger than 8 MiB")
	errSlow       = errors.New("the page took too long to fetch")
)

// statuses are what each fault is answered with; 401, 404 and 501 are those of oEmbed
// 1.0, section 2.3.5.
var statuses = []struct {
	fault  error
	status int
}{
	{errRequest, http.StatusBadRequest},
	{errPrivate, http.StatusUnauthorized},
	{errNotAllowed, http.StatusForbidden},
	{errInside, http.StatusForbidden},
	{errNoPage, http.StatusNotFound},
	{errUnknown, http.StatusNotFound},
	{errEmpty, http.StatusNotFound},
	{errSnippet, http.StatusNotFound},
	{picture.ErrEmpty, http.StatusNotFound},
	{snippets.ErrNoQuote, http.StatusNotFound},
	{snippets.ErrNoSpeaker, http.StatusNotFound},
	{snippets.ErrNotSaid, http.StatusNotFound},
	{snippets.ErrNoWords, http.StatusBadRequest},
	{errUpload, http.StatusRequestEntityTooLarge},
	{parse.ErrNoArticle, http.StatusUnprocessableEntity},
	{parse.ErrTooDeep, http.StatusUnprocessableEntity},
	{errFormat, http.StatusNotImplemented},
	{picture.ErrNoFont, http.StatusNotImplemented},
	{errNotHTML, http.StatusBadGateway},
	{errRedirects, http.StatusBadGateway},
	{errLarge, http.StatusBadGateway},
	{errUpstream, http.StatusBadGateway},
	{context.Canceled, http.StatusServiceUnavailable},
	{errSlow, http.StatusGatewayTimeout},
}

// badRequest is an errRequest whose words are told.
type badRequest string

func (b badRequest) Error() string { return string(b) }
func (badRequest) Unwrap() error   { return errRequest }

func requestFault(format string, values ...any) error {
	return badRequest(fmt.Sprintf(format, values...))
}

// outcome returns the status of a fault and the words that may be told.
func outcome(err error) (status int, words string) {
	for _, s := range statuses {
		if !errors.Is(err, s.fault) {
			continue
		}
		if told := badRequest(""); errors.As(err, &told) {
			return s.status, told.Error()
		}
		return s.status, s.fault.Error()
	}
	return http.StatusInternalServerError, "something went wrong here"
}
