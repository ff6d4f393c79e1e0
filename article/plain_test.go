package article_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
)

func TestPlain(t *testing.T) {
	require.Empty(t, new(article.Article).Plain())
	require.Equal(t, "One.\n\nTwo.", paragraphs("", "One.", "", "", "Two.", "").Plain())
	require.Equal(t, "The gauge\n\n“The tide gauge does not lie,” said Ilse Marrow, keeper of the Ostrel light.\n\nSandbags\n\n"+
		"Water finds a way.\n\nIt always did.\n\nThe wall in March\n\nlevel++\n\nHighest tides, in metresYearOstrel20193.4", fullArticle().Plain())
}

func TestWordCount(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
	}{
		{"", 0},
		{" — … !", 0},
		{"The tide came in.", 4},
		{"The tide—all of it—came in", 7},
		{"A well-known rock 'n' roll band can't stop", 8},
		{"It’s 1,000.5 metres, or 3.281 feet", 6},
		{"a.b c,d", 4},
		{"soft\u00ADhyphen and zero\u200Bwidth", 3},
		{"cafe\u0301 naïve", 2},
		{"Прилив не лжёт", 3},
		{"המים עולים", 2},
		{"المدّ لا يكذب", 3},
		{"물은 길을 찾는다", 3},
		{"潮は嘘をつかない。", 8},
		{"潮汐 2019 年", 4},
		{"น้ำขึ้น", 4}, // its vowel signs and tone marks are no words
		{"GPSで測る", 4},
		{"東京-大阪", 4},
	} {
		require.Equal(t, c.want, paragraphs(c.text).WordCount(), c.text)
	}
	require.Equal(t, 3, paragraphs("one two", "three").WordCount())
}

func TestHasWords(t *testing.T) {
	var kinds []article.Kind
	for _, b := range fullArticle().Body {
		if b.HasWords() {
			kinds = append(kinds, b.Kind)
		}
	}
	require.Equal(t, []article.Kind{article.Heading, article.Paragraph, article.ListItem, article.BlockQuote, article.BlockQuote}, kinds)
	require.False(t, article.Block{Kind: article.Paragraph}.HasWords())
}
