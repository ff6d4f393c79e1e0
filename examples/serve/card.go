package main

import (
	"cmp"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strconv"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/examples/internal/snippets"
	"github.com/pullquote/pullquote/render"
)

// The card's usual size is that which most sites that show links ask for; sides shorter
// or longer than the limits are refused.
const (
	cardWidth, cardHeight = 1200, 630
	shortest, longest     = 200, 2400
)

// card is the address of a view's card, as svg or png.
func (v view) card(ending string, of size) string {
	query := v.query()
	query.Set("id", v.id)
	query.Del("speaker")
	if of.width > 0 {
		query.Set("width", strconv.Itoa(of.width))
		query.Set("height", strconv.Itoa(of.height))
	}
	return "/card." + ending + "?" + query.Encode()
}

// thumbnail is the picture of an oEmbed response, if one that can be read has room: that of a
// pull quote, or of any quote for an article. Other snippets have none of their own.
func (s *site) thumbnail(r *http.Request, v view, room size) *article.Image {
	of := size{cardWidth, cardHeight}.within(room)
	if name := v.snippet.Name; name != "pullquote" && name != "card" || min(of.width, of.height) < shortest {
		return nil
	}
	return &article.Image{URL: s.origin(r) + v.card("png", of), Width: of.width, Height: of.height}
}

// draw writes a card in one of the formats.
type draw func(io.Writer, render.Snippet, drawing) error

// drawing is how a card is to be.
type drawing struct {
	size
	theme string
}

func (d *drawing) read(query url.Values) error {
	if err := d.size.read(query, "width", "height"); err != nil {
		return err
	}
	d.width, d.height = cmp.Or(d.width, cardWidth), cmp.Or(d.height, cardHeight)
	if min(d.width, d.height) < shortest || max(d.width, d.height) > longest {
		return requestFault("width, height: from %d to %d pixels", shortest, longest)
	}
	d.theme = query.Get("theme")
	return checkTheme(d.theme)
}

func (s *site) cardSVG(w http.ResponseWriter, r *http.Request) error {
	return s.card(w, r, "image/svg+xml", drawSVG)
}

func (s *site) cardPNG(w http.ResponseWriter, r *http.Request) error {
	return s.card(w, r, "image/png", drawPNG)
}

// card answers with a picture of a quote or, where there is none, of the article.
func (s *site) card(w http.ResponseWriter, r *http.Request, kind string, draw draw) error {
	query := r.URL.Query()
	var d drawing
	if err := d.read(query); err != nil {
		return err
	}
	e, err := s.chosen(r)
	if err != nil {
		return err
	}
	of := func(a *article.Article) (render.Snippet, error) { return drawn(a, query.Get("quote")) }
	body, err := s.library.turns.print(r.Context(), e.article, of, func(w io.Writer, snippet render.Snippet) error { return draw(w, snippet, d) })
	if err != nil {
		return err
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Cross-Origin-Resource-Policy", "cross-origin")
	return send(w, r, answer{kind: kind, body: body})
}

// drawn is the snippet that a card is of: a quote or, where there is none, the article.
func drawn(a *article.Article, quote string) (render.Snippet, error) {
	pull, err := snippets.Named("pullquote")
	if err != nil {
		return render.Snippet{}, err
	}
	snippet, err := pull.Of(a, snippets.Part{Quote: quote})
	if errors.Is(err, snippets.ErrNoQuote) && quote == "" {
		return render.Card(a), nil
	}
	return snippet, err
}

// cardPicture is a card on the front: where it is, and what it shows. Dark is empty where
// the reader's system has no say.
type cardPicture struct {
	SVG, Dark, PNG, Alt string
}

func pictureOf(e *entry, quote, theme string) (cardPicture, error) {
	snippet, err := drawn(e.article, quote)
	v := view{id: e.id, theme: theme, Part: snippets.Part{Quote: quote}}
	p := cardPicture{SVG: v.card("svg", size{}), PNG: v.card("png", size{}), Alt: altOf(snippet)}
	if theme == "" {
		v.theme = "dark"
		p.Dark = v.card("svg", size{})
	}
	return p, err
}
