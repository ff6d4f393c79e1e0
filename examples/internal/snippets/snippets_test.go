package snippets

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/render"
)

func text(t *testing.T, name string, a *article.Article, p Part) (string, error) {
	t.Helper()
	s, err := Named(name)
	require.NoError(t, err)
	snippet, err := s.Of(a, p)
	var out strings.Builder
	require.NoError(t, render.Text(&out, snippet))
	return out.String(), err
}

// TestQuoteToPull takes the first that fits, unless another is asked for.
func TestQuoteToPull(t *testing.T) {
	speaker := article.Person{Name: "Olm Brandt"}
	a := &article.Article{Quotes: []article.Quote{
		{ID: "short", Text: "No.", Speaker: speaker},
		{ID: "nobody", Text: strings.Repeat("somebody said this ", 4)},
		{ID: "fits", Text: strings.Repeat("the pilot said this ", 4), Speaker: speaker},
	}}
	for id, want := range map[string]string{"": "the pilot said", "short": "No.", "nobody": "somebody said"} {
		got, err := text(t, "pullquote", a, Part{Quote: id})
		require.NoError(t, err)
		require.Contains(t, got, want)
	}
	_, err := text(t, "pullquote", a, Part{Quote: "other"})
	require.ErrorIs(t, err, ErrNoQuote)
	_, err = text(t, "pullquote", &article.Article{}, Part{})
	require.ErrorIs(t, err, ErrNoQuote)
	a.Quotes = a.Quotes[:1]
	got, err := text(t, "pullquote", a, Part{})
	require.NoError(t, err)
	require.Contains(t, got, "No.", "better than nothing")
}

func TestNamed(t *testing.T) {
	for _, s := range All() {
		found, err := Named(s.Name)
		require.NoError(t, err)
		require.Equal(t, s.Name, found.Name)
	}
	_, err := Named("haiku")
	require.EqualError(t, err, "haiku: there are whole, card, quotes, pullquote, excerpt, footnotes, authorbox")
}

func TestQuotesOfOne(t *testing.T) {
	a := &article.Article{Quotes: []article.Quote{
		{ID: "1", Text: "The sea does not read", Speaker: article.Person{Name: "Olm Brandt"}},
		{ID: "2", Text: "Nor do the gulls", Speaker: article.Person{Name: "Ada Marsh"}},
	}}
	got, err := text(t, "quotes", a, Part{Speaker: "Ada Marsh"})
	require.NoError(t, err)
	require.Contains(t, got, "gulls")
	require.NotContains(t, got, "sea")
	_, err = text(t, "quotes", a, Part{Speaker: "Nobody"})
	require.ErrorIs(t, err, ErrNoSpeaker)
	got, err = text(t, "pullquote", a, Part{Words: "gulls"})
	require.NoError(t, err)
	require.Contains(t, got, "Ada Marsh")
}

func TestExcerpt(t *testing.T) {
	a := &article.Article{Body: []article.Block{{Kind: article.Paragraph, Text: article.Text{Plain: "It’s late. The gulls know."}}}}
	got, err := text(t, "excerpt", a, Part{Words: "It's late."})
	require.NoError(t, err)
	require.Contains(t, got, "It’s late.")
	_, err = text(t, "excerpt", a, Part{Words: "It is early"})
	require.ErrorIs(t, err, ErrNotSaid)
	_, err = text(t, "excerpt", a, Part{})
	require.ErrorIs(t, err, ErrNoWords)
}
