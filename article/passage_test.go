package article_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
)

// paragraphs is an article of nothing but paragraphs.
func paragraphs(plains ...string) *article.Article {
	a := &article.Article{URL: "https://fenpost.example/tides"}
	for _, p := range plains {
		a.Body = append(a.Body, article.Block{Kind: article.Paragraph, Text: article.Text{Plain: p}})
	}
	return a
}

func at(block, start, end int) article.Passage {
	return article.Passage{Block: block, Span: article.Span{Start: start, End: end}}
}

func TestExcerpt(t *testing.T) {
	a := paragraphs("“Øl now,” she said, “or never.”", "So be it.")
	for _, c := range []struct {
		name     string
		passages []article.Passage
		want     string
	}{
		{"none", nil, ""},
		{"one", []article.Passage{at(0, 3, 11)}, "Øl now,"},
		{"one block", []article.Passage{at(0, 3, 10), at(0, 28, 36)}, "Øl now or never"},
		{"two blocks", []article.Passage{at(0, 28, 37), at(1, 0, 9)}, "or never.\nSo be it."},
		{"a point", []article.Passage{at(0, 3, 3)}, ""},
		{"the end", []article.Passage{at(1, 9, 9)}, ""},
		{"no such block", []article.Passage{at(2, 0, 1)}, ""},
		{"before the first block", []article.Passage{at(-1, 0, 1)}, ""},
		{"in a character", []article.Passage{at(0, 4, 8)}, ""},
		{"ends in a character", []article.Passage{at(0, 0, 4)}, ""},
		{"past the end", []article.Passage{at(1, 0, 10)}, ""},
		{"reversed", []article.Passage{at(1, 3, 2)}, ""},
		{"one of two outside", []article.Passage{at(1, 0, 2), at(1, 3, 99)}, ""},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, a.Excerpt(c.passages...)) })
	}
}
