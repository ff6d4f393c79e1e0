package main

import (
	"io"
	"net/http"
	"net/url"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/render"
)

// oembed answers with the oEmbed response for an article, which is shown as a card, or
// for an /embed/ page.
func (s *site) oembed(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	query := r.URL.Query()
	if format := query.Get("format"); format != "" && format != "json" {
		return errFormat
	}
	var room size
	if err := room.read(query, "maxwidth", "maxheight"); err != nil {
		return err
	}
	v, err := s.requested(r, query.Get("url"))
	if err != nil {
		return err
	}
	body, err := s.embedding(r, v, room)
	if err != nil {
		return err
	}
	return send(w, r, answer{kind: "application/json; charset=utf-8", body: body})
}

// requested is the view that an oEmbed request is for.
func (s *site) requested(r *http.Request, address string) (view, error) {
	u, err := webAddress(address)
	if err != nil {
		return view{}, err
	}
	if own, _ := url.Parse(s.origin(r)); u.Host == own.Host {
		return viewAt(u)
	}
	e, err := s.library.byURL(r.Context(), address)
	if err != nil {
		return view{}, err
	}
	return newView("card", e.id, nil)
}

// embedding is the oEmbed response for a view.
func (s *site) embedding(r *http.Request, v view, room size) ([]byte, error) {
	response := render.OEmbed{
		Page:      s.origin(r) + v.path("/embed"),
		Provider:  article.Publisher{Name: "Pullquote", URL: s.origin(r) + "/"},
		MaxWidth:  room.width,
		MaxHeight: room.height,
		CacheAge:  fresh,
		Thumbnail: s.thumbnail(r, v, room),
	}
	body, err := s.print(r.Context(), v, func(w io.Writer, snippet render.Snippet) error {
		return render.Renderer{}.OEmbed(w, snippet, response)
	})
	if err == nil && len(body) == 0 {
		err = errEmpty
	}
	return body, err
}
