package render

import (
	"encoding/json"
	"io"
	"time"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/weburl"
)

// OEmbed says what an oEmbed response tells beside the snippet itself.
type OEmbed struct {
	// Page is the address of the snippet as a page of its own. With it, the response
	// embeds a frame of that page, otherwise the snippet's HTML.
	Page string
	// Provider is the site that gives the response; without one it is the article's
	// publisher.
	Provider article.Publisher
	// MaxWidth and MaxHeight are the most room there is, in CSS pixels; 0 is no limit. A
	// page that runs [FrameScript] gives a frame the height of its content all the same.
	MaxWidth, MaxHeight int
	// CacheAge is how long the response may be kept; 0 leaves that to whoever asks.
	CacheAge time.Duration
	// Thumbnail is a picture of the snippet, such as a quote card. It is left out
	// unless its width and height are known and there is room for it.
	Thumbnail *article.Image
}

// embedding is a response of type "rich" (oEmbed 1.0, section 2.3.4).
type embedding struct {
	Type            string `json:"type"`
	Version         string `json:"version"`
	Title           string `json:"title"`
	AuthorName      string `json:"author_name,omitzero"`
	AuthorURL       string `json:"author_url,omitzero"`
	ProviderName    string `json:"provider_name,omitzero"`
	ProviderURL     string `json:"provider_url,omitzero"`
	CacheAge        int    `json:"cache_age,omitzero"` // seconds
	ThumbnailURL    string `json:"thumbnail_url,omitzero"`
	ThumbnailWidth  int    `json:"thumbnail_width,omitzero"`
	ThumbnailHeight int    `json:"thumbnail_height,omitzero"`
	HTML            string `json:"html"`
	Width           int    `json:"width"`
	Height          int    `json:"height"`
}

// OEmbed writes s as the JSON of an oEmbed 1.0 response of type "rich". Its height is
// estimated from the length of the text; a frame gets the real one from [FrameScript].
func (r Renderer) OEmbed(w io.Writer, s Snippet, o OEmbed) error {
	if s.root == nil || !r.shows(s.root) {
		return nil
	}
	e := embedding{Type: "rich", Version: "1.0", Title: s.title(), CacheAge: int(o.CacheAge / time.Second)}
	e.author(s.article.Authors)
	e.provider(o.Provider, s.article.Publisher)
	e.thumbnail(o)
	e.Width = o.width()
	e.Height = limited(s.height(e.Width), o.MaxHeight)
	m := &htmlMarkup{}
	if o.Page == "" {
		r.elements(m, s)
	} else {
		e.frame(&elementPrinter{Renderer: r, markup: m}, o.Page)
	}
	e.HTML = string(m.out)
	return json.NewEncoder(w).Encode(e)
}

func (e *embedding) author(authors []article.Person) {
	if len(authors) > 0 {
		e.AuthorName, e.AuthorURL = label(authors[0].Name), weburl.Clean(authors[0].URL)
	}
}

// provider names the first of the two that has a name.
func (e *embedding) provider(providers ...article.Publisher) {
	for _, p := range providers {
		if e.ProviderName == "" {
			e.ProviderName, e.ProviderURL = label(p.Name), weburl.Clean(p.URL)
		}
	}
}

func (e *embedding) thumbnail(o OEmbed) {
	t := o.Thumbnail
	if t == nil || t.Width <= 0 || t.Height <= 0 || t.Width > limited(t.Width, o.MaxWidth) || t.Height > limited(t.Height, o.MaxHeight) {
		return
	}
	if e.ThumbnailURL = weburl.Clean(t.URL); e.ThumbnailURL != "" {
		e.ThumbnailWidth, e.ThumbnailHeight = t.Width, t.Height
	}
}

// frame writes a frame of a snippet's page, in which nothing but its own script runs.
func (e *embedding) frame(p *elementPrinter, page string) {
	p.open("iframe", false)
	p.class("frame")
	p.attribute("src", page)
	p.attribute("title", e.Title)
	p.number("width", e.Width, 0)
	p.number("height", e.Height, 0)
	p.attribute("loading", "lazy")
	p.attribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox")
	p.attribute("style", "border: 0; max-width: 100%")
	p.close("iframe", false)
}

// usualWidth is that of a snippet with room around it: 40rem in the stylesheet.
const usualWidth = 640

func (o OEmbed) width() int { return limited(usualWidth, o.MaxWidth) }

// limited returns n, or most where that is a limit and n is over it.
func limited(n, most int) int {
	if most > 0 {
		return min(n, most)
	}
	return n
}
