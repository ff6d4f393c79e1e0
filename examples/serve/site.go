package main

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"strings"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/render"
)

// site answers requests.
type site struct {
	library *library
	assets  assets
	base    string // as in command
	log     *slog.Logger
}

func newSite(c *command, log *slog.Logger) (*site, error) {
	l, err := newLibrary(c.allow)
	return &site{library: l, assets: newAssets(), base: c.base, log: log}, err
}

// handler is the site behind what goes for every request.
func (s *site) handler() http.Handler {
	mux := http.NewServeMux()
	for pattern, h := range map[string]handler{
		"GET /{$}":                            s.front,
		"GET /oembed":                         s.oembed,
		"GET /embed/{snippet}/{id}":           s.embed,
		"GET /format/{format}/{snippet}/{id}": s.format,
		"GET /articles/{id}":                  s.data,
		"POST /articles":                      s.upload,
		"GET /card.svg":                       s.cardSVG,
		"GET /card.png":                       s.cardPNG,
		"GET /{asset}":                        s.asset,
	} {
		mux.Handle(pattern, h)
	}
	return s.logged(s.guarded(http.NewCrossOriginProtection().Handler(mux)))
}

// guarded sets what is true of every answer and turns away hosts that are none, since
// addresses in answers begin with the host that was asked.
func (s *site) guarded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", closedPolicy)
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("Referrer-Policy", "no-referrer")
		if strings.ContainsFunc(r.Host, notOfHost) {
			http.Error(w, "no such host", http.StatusBadRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func notOfHost(c rune) bool {
	return !strings.ContainsRune("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:[]", c)
}

// The policies of answers: of what is no page, of a snippet's page, and of the front.
const (
	closedPolicy = "default-src 'none'; sandbox"
	embedPolicy  = "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"
	frontPolicy  = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; frame-src 'self'; " +
		"base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)

// origin is the address of this server, without a path.
func (s *site) origin(r *http.Request) string {
	switch {
	case s.base != "":
		return s.base
	case r.TLS != nil:
		return "https://" + r.Host
	}
	return "http://" + r.Host
}

// print prints the snippet of a view.
func (s *site) print(ctx context.Context, v view, to func(io.Writer, render.Snippet) error) ([]byte, error) {
	e, err := s.library.byID(ctx, v.id)
	if err != nil {
		return nil, err
	}
	of := func(a *article.Article) (render.Snippet, error) { return v.snippet.Of(a, v.Part) }
	return s.library.turns.print(ctx, e.article, of, to)
}

// discovery is the address of a view's oEmbed response.
func (s *site) discovery(r *http.Request, v view) string {
	query := url.Values{"format": {"json"}, "url": {s.origin(r) + v.path("/embed")}}
	return s.origin(r) + "/oembed?" + query.Encode()
}

// embed answers with a snippet as a page for a frame.
func (s *site) embed(w http.ResponseWriter, r *http.Request) error {
	v, err := newView(r.PathValue("snippet"), r.PathValue("id"), r.URL.Query())
	if err != nil {
		return err
	}
	page := render.Page{
		Stylesheet: s.assets.Address("pullquote.css"),
		Script:     s.assets.Address("page.js"),
		Theme:      v.theme,
		OEmbed:     s.discovery(r, v),
	}
	body, err := s.print(r.Context(), v, func(w io.Writer, snippet render.Snippet) error { return document.Page(w, snippet, page) })
	if err != nil {
		return err
	}
	w.Header().Set("Link", "<"+page.OEmbed+`>; rel="alternate"; type="application/json+oembed"`)
	w.Header().Set("Content-Security-Policy", embedPolicy)
	w.Header().Set("Cross-Origin-Resource-Policy", "cross-origin")
	return send(w, r, answer{kind: "text/html; charset=utf-8", body: body})
}

// document renders what stands alone: its heading is the first.
var document = render.Renderer{HeadingLevel: 1}
