package main

import (
	"encoding/json"
	"io"

	"github.com/pullquote/pullquote/article"
)

// row is one quote of one page, with what has to be known of the page.
type row struct {
	ID          string `json:"id"`
	Kind        string `json:"kind"`
	Text        string `json:"text"`
	Speaker     string `json:"speaker,omitzero"`
	SpeakerKind string `json:"speakerKind,omitzero"`
	Role        string `json:"role,omitzero"`
	Affiliation string `json:"affiliation,omitzero"`
	Attribution string `json:"attribution,omitzero"`
	Cue         string `json:"cue,omitzero"`
	Headline    string `json:"headline,omitzero"`
	Published   string `json:"published,omitzero"`
	Publisher   string `json:"publisher,omitzero"`
	Language    string `json:"language,omitzero"`
	URL         string `json:"url,omitzero"`
	Source      string `json:"source"`
	Link        string `json:"link,omitzero"`
	Passages    places `json:"passages"`
}

// places is a list of passages as JSON: what a cell can hold.
type places string

// MarshalJSON implements json.Marshaler.
func (p places) MarshalJSON() ([]byte, error) { return []byte(p), nil }

// column is one column of a table of rows.
type column struct {
	name string
	of   func(r *row) *string
}

// columns are those of CSV and of the database. Their names are the keys of JSON.
var columns = [...]column{
	{"id", func(r *row) *string { return &r.ID }},
	{"kind", func(r *row) *string { return &r.Kind }},
	{"text", func(r *row) *string { return &r.Text }},
	{"speaker", func(r *row) *string { return &r.Speaker }},
	{"speakerKind", func(r *row) *string { return &r.SpeakerKind }},
	{"role", func(r *row) *string { return &r.Role }},
	{"affiliation", func(r *row) *string { return &r.Affiliation }},
	{"attribution", func(r *row) *string { return &r.Attribution }},
	{"cue", func(r *row) *string { return &r.Cue }},
	{"headline", func(r *row) *string { return &r.Headline }},
	{"published", func(r *row) *string { return &r.Published }},
	{"publisher", func(r *row) *string { return &r.Publisher }},
	{"language", func(r *row) *string { return &r.Language }},
	{"url", func(r *row) *string { return &r.URL }},
	{"source", func(r *row) *string { return &r.Source }},
	{"link", func(r *row) *string { return &r.Link }},
	{"passages", func(r *row) *string { return (*string)(&r.Passages) }},
}

func columnNames() []string {
	names := make([]string, len(columns))
	for i, c := range columns {
		names[i] = c.name
	}
	return names
}

// newRow puts a quote of an article into a row. source is the file of the page.
func newRow(source string, a *article.Article, q article.Quote) row {
	passages, _ := json.Marshal(q.Passages) // numbers do not fail
	r := row{
		ID: q.ID, Kind: string(q.Kind), Text: q.Text, Cue: q.Cue,
		Speaker: q.Speaker.Name, SpeakerKind: string(q.Speaker.Kind),
		Role: q.Speaker.Role, Affiliation: q.Speaker.Affiliation,
		Headline: a.Headline, Published: string(a.Published), Publisher: a.Publisher.Name,
		Language: a.Language, URL: a.URL, Source: source,
		Link: a.Link(q.Passages...), Passages: places(passages),
	}
	if q.Attribution != nil {
		r.Attribution = a.Excerpt(*q.Attribution)
	}
	return r
}

func newRows(source string, a *article.Article, quotes []article.Quote) []row {
	rows := make([]row, len(quotes))
	for i, q := range quotes {
		rows[i] = newRow(source, a, q)
	}
	return rows
}

// writeLines writes each row as a line of JSON.
func writeLines(w io.Writer, rows []row) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, r := range rows {
		if err := enc.Encode(r); err != nil {
			return err
		}
	}
	return nil
}
