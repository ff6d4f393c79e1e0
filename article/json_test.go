package article_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/golden"
)

// span is where words stand first in plain.
func span(plain, words string) article.Span {
	at := strings.Index(plain, words)
	if at < 0 {
		panic("no " + words + " in " + plain)
	}
	return article.Span{Start: at, End: at + len(words)}
}

// fullArticle has something in every field the model knows.
func fullArticle() *article.Article {
	const (
		first = "“The tide gauge does not lie,” said Ilse Marrow, keeper of the Ostrel light."
		table = "Highest tides, in metresYearOstrel20193.4"
	)
	ilse := article.Person{
		Name: "Ilse Marrow", Kind: article.Human, Role: "keeper", Affiliation: "Ostrel light",
		Bio: "Ilse Marrow has kept the light since 1998.", URL: "https://fenpost.example/people/marrow",
		SameAs: []string{"https://social.example/@marrow"},
		Image:  &article.Image{URL: "https://fenpost.example/marrow.jpg", Alt: "A woman on a stair", Width: 96, Height: 96}, ArticleCount: 12,
	}
	said := article.Passage{Block: 1, Span: span(first, "The tide gauge does not lie,")}
	named := article.Passage{Block: 1, Span: span(first, "Ilse Marrow, keeper of the Ostrel light")}
	return &article.Article{
		URL: "https://fenpost.example/tides", NextPage: "https://fenpost.example/tides/2", Language: "en-GB", Direction: "ltr",
		Kicker: "Coast", Headline: "The sea at the door", Dek: "What a century of tides tells.", Byline: "By Tom Arkwell",
		Authors:   []article.Person{{Name: "Tom Arkwell"}},
		Credits:   []article.Credit{{Task: "photographer", Person: article.Person{Name: "Bo Lind"}}},
		Publisher: article.Publisher{Name: "Fen Post", URL: "https://fenpost.example/", Logo: "https://fenpost.example/logo.svg", About: "A paper of the marshes."},
		Original:  article.Original{Outlet: "Kystbladet", Author: "Anne Holm", Language: "da", URL: "https://kystbladet.example/hav"},
		Published: "2021-03-04T07:30+01:00", Modified: "2021-03-05", Section: "Weather", Tags: []string{"tides", "Ostrel"},
		Image: &article.Image{URL: "https://fenpost.example/sea.jpg"},
		Body: []article.Block{
			{Kind: article.Heading, Level: 2, Text: article.Text{Plain: "The gauge"}},
			{Kind: article.Paragraph, Text: article.Text{Plain: first, Marks: []article.Mark{
				{Span: span(first, "tide gauge"), Kind: article.Link, URL: "https://fenpost.example/gauge"},
				{Span: span(first, "not"), Kind: article.Emphasis},
			}}},
			{Kind: article.ListItem, Level: 1, Item: 3, Ordered: true, Text: article.Text{Plain: "Sandbags"}},
			{Kind: article.BlockQuote, Text: article.Text{Plain: "Water finds a way."}, URL: "https://fenpost.example/log"},
			{Kind: article.BlockQuote, Continued: true, Text: article.Text{Plain: "It always did."}},
			{Kind: article.Figure, Image: &article.Image{URL: "https://fenpost.example/wall.jpg"}, Caption: article.Text{Plain: "The wall in March"}},
			{Kind: article.Embed, URL: "https://video.example/7", Provider: "video"},
			{Kind: article.Code, Syntax: "go", Text: article.Text{Plain: "level++"}},
			{Kind: article.Table, Text: article.Text{Plain: table}, Grid: &article.Grid{
				Caption: span(table, "Highest tides, in metres"),
				Rows: [][]article.Cell{
					{{Span: span(table, "Year"), Header: true, Rows: 1}, {Span: span(table, "Ostrel"), Header: true, Columns: 1}},
					{{Span: span(table, "2019")}, {Span: span(table, "3.4")}},
				},
			}},
		},
		Quotes: []article.Quote{{
			ID: "q1", Kind: article.Direct, Text: "The tide gauge does not lie,", Speaker: ilse,
			Attribution: &named, Cue: "said", Passages: []article.Passage{said},
		}},
		Footnotes: []article.Footnote{{
			ID: "n1", Marker: "*", Kind: article.Editor, Text: article.Text{Plain: "Readings are in metres above chart datum."},
			Refs: []article.Passage{{Block: 1, Span: article.Span{Start: len(first), End: len(first)}}},
		}},
	}
}

func TestJSON(t *testing.T) {
	a := fullArticle()
	require.NoError(t, a.Validate())
	out := encode(t, a)
	golden.Equal(t, "testdata/full.json", out)

	var back article.Article
	require.NoError(t, json.Unmarshal(out, &back))
	require.Equal(t, *a, back)
}

func TestJSONOfNothing(t *testing.T) {
	require.Equal(t, "{}\n", string(encode(t, &article.Article{})))
}

// A document of a later version keeps its kinds.
func TestJSONUnknownKinds(t *testing.T) {
	in, err := os.ReadFile("testdata/unknown.json")
	require.NoError(t, err)
	var a article.Article
	require.NoError(t, json.Unmarshal(in, &a))
	require.NoError(t, a.Validate())
	require.True(t, a.Body[0].HasWords(), "an unknown kind counts as a paragraph")
	require.Equal(t, string(in), string(encode(t, &a)))
}

func encode(t *testing.T, a *article.Article) []byte {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	require.NoError(t, e.Encode(a))
	return b.Bytes()
}
