package render

import (
	"encoding/json"
	"io"
	"strings"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/weburl"
)

// JSONLD writes what s is about as one line of JSON-LD in the terms of schema.org:
// the article, with the quotes and sources that s shows, or for a PullQuote the
// quotation. The line can stand in a script element as it is.
func (r Renderer) JSONLD(w io.Writer, s Snippet) error {
	if s.root == nil {
		return nil
	}
	t := newsArticle(s.article)
	if s.single {
		t = quotation(s.article, s.quotes[0])
		t.PartOf = brief(s.article)
	}
	for _, q := range s.quotes {
		if !s.single {
			t.Parts = append(t.Parts, quotation(s.article, q))
		}
	}
	for _, f := range s.notes {
		t.note(f)
	}
	t.Context = "https://schema.org"
	// The encoder escapes <, >, & and the two separators that end a line of script.
	return json.NewEncoder(w).Encode(t)
}

// thing is an object of schema.org; each type uses some of the fields.
type thing struct {
	Context     string `json:"@context,omitzero"`
	Type        string `json:"@type"`
	URL         string `json:"url,omitzero"`
	Headline    string `json:"headline,omitzero"`
	Alternative string `json:"alternativeHeadline,omitzero"`
	Name        string `json:"name,omitzero"`
	Text        string `json:"text,omitzero"`
	Description string `json:"description,omitzero"`
	Language    string `json:"inLanguage,omitzero"`

	JobTitle    string   `json:"jobTitle,omitzero"`
	Affiliation *thing   `json:"affiliation,omitzero"`
	Image       string   `json:"image,omitzero"`
	Logo        string   `json:"logo,omitzero"`
	SameAs      []string `json:"sameAs,omitzero"`

	Author      []*thing `json:"author,omitzero"`
	Creator     *thing   `json:"creator,omitzero"`
	Spoken      *thing   `json:"spokenByCharacter,omitzero"`
	Translator  []*thing `json:"translator,omitzero"`
	Editor      []*thing `json:"editor,omitzero"`
	Contributor []*thing `json:"contributor,omitzero"`
	Publisher   *thing   `json:"publisher,omitzero"`

	Published string `json:"datePublished,omitzero"`
	Modified  string `json:"dateModified,omitzero"`
	Section   string `json:"articleSection,omitzero"`
	Keywords  string `json:"keywords,omitzero"`
	WordCount int    `json:"wordCount,omitzero"`

	TranslationOf *thing   `json:"translationOfWork,omitzero"`
	BasedOn       *thing   `json:"isBasedOn,omitzero"`
	PartOf        *thing   `json:"isPartOf,omitzero"`
	Parts         []*thing `json:"hasPart,omitzero"`
	Citation      []*thing `json:"citation,omitzero"`
	Correction    []string `json:"correction,omitzero"`
}

// brief returns what it takes to recognise an article.
func brief(a *article.Article) *thing {
	t := &thing{
		Type: "NewsArticle", URL: weburl.Clean(a.URL), Headline: label(a.Headline), Language: languageTag(a.Language),
		Publisher: publisher(a.Publisher), Published: date(a.Published),
	}
	for _, p := range a.Authors {
		t.Author = append(t.Author, person(p))
	}
	return t
}

func newsArticle(a *article.Article) *thing {
	t := brief(a)
	t.Alternative, t.Description = label(a.Kicker), prose(a.Dek)
	t.Modified, t.Section, t.WordCount = date(a.Modified), label(a.Section), a.WordCount()
	t.Keywords = label(strings.Join(a.Tags, ", "))
	t.Image = imageURL(a.Image)
	translated := a.Original.Language != "" && a.Original.Language != a.Language
	for _, c := range a.Credits {
		p := person(c.Person)
		switch c.Task {
		case "translator":
			t.Translator, translated = append(t.Translator, p), true
		case "editor":
			t.Editor = append(t.Editor, p)
		default:
			t.Contributor = append(t.Contributor, p)
		}
	}
	if translated {
		t.TranslationOf = original(a.Original)
	} else {
		t.BasedOn = original(a.Original)
	}
	return t
}

// original returns the work that another was made from, nil if nothing is known of it.
func original(o article.Original) *thing {
	if o == (article.Original{}) {
		return nil
	}
	t := &thing{Type: "NewsArticle", URL: weburl.Clean(o.URL), Language: languageTag(o.Language), Publisher: named("Organization", o.Outlet)}
	if author := named("Person", o.Author); author != nil {
		t.Author = []*thing{author}
	}
	return t
}

// named returns a thing that only its name is known of, nil without one.
func named(kind, name string) *thing {
	if name = label(name); name == "" {
		return nil
	}
	return &thing{Type: kind, Name: name}
}

func publisher(p article.Publisher) *thing {
	t := named("Organization", p.Name)
	if t != nil {
		t.URL, t.Logo, t.Description = weburl.Clean(p.URL), weburl.Clean(p.Logo), prose(p.About)
	}
	return t
}

func person(p article.Person) *thing {
	t := &thing{
		Type: "Person", Name: label(p.Name), URL: weburl.Clean(p.URL), Description: prose(p.Bio), Image: imageURL(p.Image),
		JobTitle: label(p.Role), Affiliation: named("Organization", p.Affiliation),
	}
	if p.Kind == article.Organisation {
		t.Type = "Organization"
	}
	for _, url := range p.SameAs {
		if url = weburl.Clean(url); url != "" {
			t.SameAs = append(t.SameAs, url)
		}
	}
	return t
}

// quotation returns a quote. Who has no name is given as a character, since a
// creator would be somebody in particular.
func quotation(a *article.Article, q article.Quote) *thing {
	t := &thing{Type: "Quotation", Text: prose(q.Text), URL: weburl.Clean(a.Link(q.Passages...)), Language: languageTag(a.Language)}
	switch s := q.Speaker; {
	case s.Name != "":
		t.Creator = person(s)
	case s.Role != "" || s.Affiliation != "":
		t.Spoken = person(s)
	}
	return t
}

// note adds a note: sources as citations, corrections as such.
func (t *thing) note(f article.Footnote) {
	switch f.Kind {
	case article.Correction:
		t.Correction = append(t.Correction, prose(f.Text.Plain))
	case article.Reference:
		t.Citation = append(t.Citation, &thing{Type: "CreativeWork", Text: prose(f.Text.Plain), URL: noteURL(f)})
	}
}

// noteURL returns the first address that a note links to.
func noteURL(f article.Footnote) string {
	for _, m := range f.Text.Marks {
		if url := weburl.Clean(m.URL); url != "" && m.Kind == article.Link {
			return url
		}
	}
	return ""
}

func imageURL(i *article.Image) string {
	if i == nil {
		return ""
	}
	return weburl.Clean(i.URL)
}

// date returns d if it is one.
func date(d article.Date) string {
	if _, ok := d.Time(); !ok {
		return ""
	}
	return string(d)
}
