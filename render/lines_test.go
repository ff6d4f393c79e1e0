package render_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/render"
)

func TestLines(t *testing.T) {
	text := func(s string) article.Text { return article.Text{Plain: s} }
	a := &article.Article{
		Language: "fr", Headline: "La marée",
		Body: []article.Block{
			{Kind: article.ListItem, Level: 1, Text: text("fruits")},
			{Kind: article.ListItem, Level: 2, Text: text("pommes")},
			{Kind: article.ListItem, Level: 2, Text: text("poires")},
			{Kind: article.BlockQuote, Text: text("La mer ne lit pas.")},
			{Kind: article.BlockQuote, Continued: true, Text: text("Elle revient.")},
		},
		Quotes: []article.Quote{{
			Text: "La mer ne lit pas.\nElle revient.", Speaker: article.Person{Name: "Olm Brandt", Role: "pilote"},
			Passages: []article.Passage{{Block: 3, Span: article.Span{End: 18}}, {Block: 4, Span: article.Span{End: 13}}},
		}},
	}
	require.Equal(t, []render.Line{
		{"headline", "La marée"}, {"body", "fruits"}, {"body", "pommes"}, {"body", "poires"},
		{"blockquote", "La mer ne lit pas."}, {"blockquote", "Elle revient."},
	}, render.Whole(a).Lines())
	require.Equal(t, []render.Line{
		{"words", "«\u00a0La mer ne lit pas."}, {"words", "«\u00a0Elle revient.\u00a0»"},
		{"speaker", "Olm Brandt, pilote"}, {"source", "La marée"},
	}, render.PullQuote(a, a.Quotes[0]).Lines())
	require.Empty(t, render.Snippet{}.Lines())
}
