package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"html/template"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/examples/internal/snippets"
	"github.com/pullquote/pullquote/examples/internal/terminal"
)

//go:embed front.html
var frontHTML string

var frontPage = template.Must(template.New("front").Parse(frontHTML))

// front is the page to try things out on.
type front struct {
	Assets assets
	Hosts  []string
	Fault  string
	Shown  *shown // nil if there is none
}

// shown is an article with all its snippets.
type shown struct {
	ID, Headline, Line       string
	Words                    string
	Quotes, Speakers, Themes []choice
	Frames                   []frame
	Card                     cardPicture
}

// choice is an entry of a list to choose from.
type choice struct {
	Value, Label string
	Chosen       bool
}

// frame is a snippet in its frame, and what else there is of it.
type frame struct {
	Name, Address string
	Height        int
	Code          string
	Links         []link
}

type link struct {
	Address, Label string
}

func (s *site) front(w http.ResponseWriter, r *http.Request) error {
	e, err := s.chosen(r)
	if err != nil {
		return s.sorry(w, err)
	}
	article, err := s.shown(r, e)
	if err != nil {
		return s.sorry(w, err)
	}
	return s.show(w, http.StatusOK, front{Shown: article})
}

// chosen is the article that the front's address asks for.
func (s *site) chosen(r *http.Request) (*entry, error) {
	query := r.URL.Query()
	switch {
	case query.Get("url") != "":
		return s.library.byURL(r.Context(), query.Get("url"))
	case query.Get("id") != "":
		return s.library.byID(r.Context(), query.Get("id"))
	}
	return s.library.sample, nil
}

// sorry shows the front with a fault instead of an article.
func (s *site) sorry(w http.ResponseWriter, fault error) error {
	note(w, fault)
	status, words := outcome(fault)
	return s.show(w, status, front{Fault: words})
}

func (s *site) show(w http.ResponseWriter, status int, f front) error {
	f.Assets, f.Hosts = s.assets, s.library.fetcher.allow
	var body bytes.Buffer
	if err := frontPage.Execute(&body, f); err != nil {
		return err
	}
	h := w.Header()
	h.Set("Content-Security-Policy", frontPolicy)
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-cache")
	w.WriteHeader(status)
	_, err := w.Write(body.Bytes())
	return err
}

// shown gathers what there is of an article.
func (s *site) shown(r *http.Request, e *entry) (*shown, error) {
	query := r.URL.Query()
	out := &shown{
		ID:       e.id,
		Headline: terminal.Printable(e.article.Headline),
		Line:     terminal.Printable(lineOf(e.article)),
		Words:    query.Get("words"),
		Quotes:   quoteChoices(e.article, query.Get("quote")),
		Speakers: speakerChoices(e.article, query.Get("speaker")),
		Themes:   choose([]choice{{"", "system", false}, {"light", "light", false}, {"dark", "dark", false}}, query.Get("theme")),
	}
	var err error
	if out.Frames, err = s.frames(r, e); err != nil {
		return nil, err
	}
	out.Card, err = pictureOf(e, query.Get("quote"), query.Get("theme"))
	return out, err
}

// frames are those of an article's snippets, the whole of it last. Snippets that it has
// nothing for are left out.
func (s *site) frames(r *http.Request, e *entry) ([]frame, error) {
	var out []frame
	all := snippets.All()
	for _, snippet := range append(all[1:], all[0]) {
		v, err := newView(snippet.Name, e.id, queryFor(snippet.Name, r.URL.Query()))
		if err != nil {
			return nil, err
		}
		switch f, err := s.frame(r, v); {
		case err == nil:
			out = append(out, f)
		case v.Part != snippets.Part{} || !nothing(err):
			return nil, err
		}
	}
	return out, nil
}

// nothing reports whether a fault only says that an article has nothing for a snippet, or
// that nothing was asked for.
func nothing(err error) bool {
	return errors.Is(err, errEmpty) || errors.Is(err, snippets.ErrNoQuote) || errors.Is(err, snippets.ErrNoWords)
}

// lineOf tells who wrote an article and where it is from.
func lineOf(a *article.Article) string {
	parts := slices.DeleteFunc([]string{a.Byline, a.Publisher.Name}, func(part string) bool { return part == "" })
	return strings.Join(parts, " · ")
}

// queryFor is the part of the front's query that goes for a snippet.
func queryFor(name string, query url.Values) url.Values {
	own := url.Values{"theme": query["theme"]}
	switch name {
	case "pullquote":
		own["quote"] = query["quote"]
	case "quotes":
		own["speaker"] = query["speaker"]
	case "excerpt":
		own["words"] = query["words"]
	}
	return own
}

func (s *site) frame(r *http.Request, v view) (frame, error) {
	body, err := s.embedding(r, v, size{})
	if err != nil {
		return frame{}, err
	}
	var response struct {
		HTML   string
		Height int
	}
	if err := json.Unmarshal(body, &response); err != nil {
		return frame{}, err
	}
	f := frame{
		Name:    v.snippet.Name,
		Address: v.path("/embed"),
		Height:  response.Height,
		Code:    response.HTML + "\n<script src=\"" + s.origin(r) + "/frame.js\" async></script>",
	}
	for _, to := range formats {
		f.Links = append(f.Links, link{v.path("/format/" + to.name), to.label})
	}
	f.Links = append(f.Links, link{s.discovery(r, v), "oEmbed"})
	return f, nil
}

func quoteChoices(a *article.Article, chosen string) []choice {
	list := []choice{{"", "a quote that fits", false}}
	for _, q := range a.Quotes {
		label := terminal.Short(q.Text, 60)
		if q.Speaker.Name != "" {
			label = terminal.Short(q.Speaker.Name, 30) + ": " + label
		}
		list = append(list, choice{q.ID, label, false})
	}
	return choose(list, chosen)
}

func speakerChoices(a *article.Article, chosen string) []choice {
	list := []choice{{"", "all", false}}
	for _, q := range a.Quotes {
		named := func(c choice) bool { return c.Value == q.Speaker.Name }
		if !slices.ContainsFunc(list, named) {
			list = append(list, choice{q.Speaker.Name, terminal.Short(q.Speaker.Name, 60), false})
		}
	}
	return choose(list, chosen)
}

func choose(list []choice, value string) []choice {
	for i := range list {
		list[i].Chosen = list[i].Value == value
	}
	return list
}
