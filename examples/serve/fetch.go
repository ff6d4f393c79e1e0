package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"syscall"
	"time"
)

const (
	userAgent    = "pullquote-serve/1 (+https://github.com/pullquote/pullquote)"
	fetchTime    = 10 * time.Second
	maxRedirects = 5
)

// fetcher gets pages from the hosts of a list and from nowhere else.
type fetcher struct {
	allow allowList
	// permits tells whether to connect to an address that a name resolved to.
	permits func(netip.Addr) bool
	limit   int64         // bytes of a page
	time    time.Duration // for all of a fetch, redirects included
	dialer  net.Dialer
	client  http.Client
}

// fetchedPage is a page and where it was at last.
type fetchedPage struct {
	html    []byte
	address string
}

func newFetcher(allow allowList) *fetcher {
	f := &fetcher{allow: allow, permits: public, limit: pageBytes, time: fetchTime}
	f.dialer.Control = f.control
	f.client = http.Client{
		// No proxy: one would resolve names by itself, out of sight of control.
		Transport: &http.Transport{
			DialContext:            f.dialer.DialContext,
			ForceAttemptHTTP2:      true,
			MaxConnsPerHost:        4,
			MaxResponseHeaderBytes: 64 << 10,
			IdleConnTimeout:        time.Minute,
		},
		CheckRedirect: f.redirect,
	}
	return f
}

// check refuses addresses that are not to be fetched.
func (f *fetcher) check(u *url.URL) error {
	usual := map[string]string{"http": "80", "https": "443"}[u.Scheme]
	if usual == "" || u.User != nil || u.Port() != "" && u.Port() != usual || !f.allow.has(u.Hostname()) {
		return errNotAllowed
	}
	return nil
}

func (f *fetcher) redirect(next *http.Request, earlier []*http.Request) error {
	if len(earlier) > maxRedirects {
		return errRedirects
	}
	return f.check(next.URL)
}

// control looks at the address that is about to be connected to, after the name has
// been resolved for the last time.
func (f *fetcher) control(_, address string, _ syscall.RawConn) error {
	to, err := netip.ParseAddrPort(address)
	if err != nil || !f.permits(to.Addr()) {
		return fmt.Errorf("%w: %s", errInside, address)
	}
	return nil
}

// fetch gets a page that check lets pass.
func (f *fetcher) fetch(ctx context.Context, u *url.URL) (fetchedPage, error) {
	ctx, cancel := context.WithTimeout(ctx, f.time)
	defer cancel()
	page, err := f.get(ctx, u)
	switch known, _ := outcome(err); {
	case err == nil:
		return page, nil
	case errors.Is(err, context.DeadlineExceeded):
		return page, fmt.Errorf("%w: %w", errSlow, err)
	case known == http.StatusInternalServerError:
		return page, fmt.Errorf("%w: %w", errUpstream, err)
	}
	return page, err
}

func (f *fetcher) get(ctx context.Context, u *url.URL) (fetchedPage, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return fetchedPage{}, err
	}
	request.Header.Set("User-Agent", userAgent)
	request.Header.Set("Accept", "text/html, application/xhtml+xml")
	response, err := f.client.Do(request)
	if err != nil {
		return fetchedPage{}, err
	}
	defer response.Body.Close()
	if err := checkResponse(response); err != nil {
		return fetchedPage{}, err
	}
	// The limit is on what is unpacked.
	html, err := io.ReadAll(io.LimitReader(response.Body, f.limit+1))
	if err == nil && int64(len(html)) > f.limit {
		err = errLarge
	}
	return fetchedPage{html, response.Request.URL.String()}, err
}

func checkResponse(r *http.Response) error {
	switch r.StatusCode {
	case http.StatusOK:
	case http.StatusNotFound, http.StatusGone:
		return errUnknown
	case http.StatusUnauthorized, http.StatusPaymentRequired, http.StatusForbidden, http.StatusUnavailableForLegalReasons:
		return errPrivate
	default:
		return fmt.Errorf("%w: %s", errUpstream, r.Status)
	}
	switch kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); kind {
	case "text/html", "application/xhtml+xml":
		return nil
	}
	return errNotHTML
}
