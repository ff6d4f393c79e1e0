package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"io"
	"net/url"
	"runtime"
	"strings"
	"time"

	"golang.org/x/sync/singleflight"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/examples/internal/sample"
	"github.com/pullquote/pullquote/parse"
)

const (
	// pageBytes is how large a page may be.
	pageBytes = 8 << 20
	// fresh is how long a page that was fetched is not fetched again.
	fresh = 10 * time.Minute
)

// library has the articles. An uploaded one has the hash of its page for an id; that
// of a fetched one holds its address, so that it can be fetched again at any time.
type library struct {
	sample  *entry
	uploads *shelf
	fetched *shelf
	fetcher *fetcher
	flights singleflight.Group
	turns   turns
}

func newLibrary(allow allowList) (*library, error) {
	l := &library{fetcher: newFetcher(allow), turns: make(turns, runtime.GOMAXPROCS(0))}
	var err error
	if l.uploads, err = newShelf(shelfEntries, shelfBytes); err != nil {
		return nil, err
	}
	if l.fetched, err = newShelf(shelfEntries, shelfBytes); err != nil {
		return nil, err
	}
	l.sample, err = l.upload(context.Background(), []byte(sample.HTML()), "")
	return l, err
}

// upload takes a page in. It is not found by its address, since anybody could claim
// any.
func (l *library) upload(ctx context.Context, page []byte, address string) (*entry, error) {
	a, err := l.parse(ctx, page, address)
	if err != nil {
		return nil, err
	}
	hash := sha256.New()
	io.WriteString(hash, address+"\n")
	hash.Write(page)
	e := &entry{id: hex.EncodeToString(hash.Sum(nil)[:16]), article: a, size: len(page)}
	l.uploads.put(e)
	return e, nil
}

func (l *library) parse(ctx context.Context, page []byte, address string) (*article.Article, error) {
	if err := l.turns.take(ctx); err != nil {
		return nil, err
	}
	defer l.turns.done()
	return parse.Parse(bytes.NewReader(page), address)
}

// byID finds an article by its id. A fault is errUnknown or one of byURL.
func (l *library) byID(ctx context.Context, id string) (*entry, error) {
	if id == l.sample.id {
		return l.sample, nil
	}
	if address, ok := addressOf(id); ok {
		return l.byURL(ctx, address)
	}
	if e := l.uploads.get(id); e != nil {
		return e, nil
	}
	return nil, errUnknown
}

// byURL finds an article by its address, fetching it if need be.
func (l *library) byURL(ctx context.Context, address string) (*entry, error) {
	u, err := webAddress(address)
	if err != nil {
		return nil, err
	}
	u.Fragment = ""
	if u.String() == l.sample.article.URL {
		return l.sample, nil
	}
	if err := l.fetcher.check(u); err != nil {
		return nil, err
	}
	if e := l.fetched.get(idOf(u)); e != nil {
		return e, nil
	}
	done := l.flights.DoChan(idOf(u), func() (any, error) { return l.fetch(context.WithoutCancel(ctx), u) })
	select {
	case result := <-done:
		e, _ := result.Val.(*entry)
		return e, result.Err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// fetch is for all who ask for the page at the time: it goes on if one of them leaves.
func (l *library) fetch(ctx context.Context, u *url.URL) (*entry, error) {
	if e := l.fetched.get(idOf(u)); e != nil {
		return e, nil
	}
	page, err := l.fetcher.fetch(ctx, u)
	if err != nil {
		return nil, err
	}
	a, err := l.parse(ctx, page.html, page.address)
	if err != nil {
		return nil, err
	}
	e := &entry{id: idOf(u), article: a, size: len(page.html), expires: time.Now().Add(fresh)}
	l.fetched.put(e)
	return e, nil
}

// The ids of fetched articles begin with a letter that is no hexadecimal digit.
const fetchedPrefix = "u"

func idOf(u *url.URL) string {
	return fetchedPrefix + base64.RawURLEncoding.EncodeToString([]byte(u.String()))
}

func addressOf(id string) (string, bool) {
	encoded, ok := strings.CutPrefix(id, fetchedPrefix)
	address, err := base64.RawURLEncoding.DecodeString(encoded)
	return string(address), ok && err == nil
}

// webAddress reads the address of a page.
func webAddress(address string) (*url.URL, error) {
	u, err := url.Parse(address)
	if err != nil || !isWeb(u) || u.User != nil {
		return nil, requestFault("url: not an http or https address")
	}
	return u, nil
}

func isWeb(u *url.URL) bool {
	return u.Host != "" && (u.Scheme == "http" || u.Scheme == "https")
}
