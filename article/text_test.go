package article_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
)

// runs writes a text with its marks spelled out: "a [b emphasis strong]".
func runs(t article.Text) string {
	var b strings.Builder
	for piece, marks := range t.Runs() {
		if len(marks) == 0 {
			b.WriteString(piece)
			continue
		}
		b.WriteString("[" + piece)
		for _, m := range marks {
			b.WriteString(" " + string(m.Kind))
		}
		b.WriteString("]")
	}
	return b.String()
}

func mark(start, end int, kind article.MarkKind) article.Mark {
	return article.Mark{Span: article.Span{Start: start, End: end}, Kind: kind}
}

func TestRuns(t *testing.T) {
	for _, c := range []struct {
		name, plain string
		marks       []article.Mark
		want        string
	}{
		{"no text", "", nil, ""},
		{"no marks", "salt marsh", nil, "salt marsh"},
		{"one mark", "salt marsh", []article.Mark{mark(5, 10, article.Strong)}, "salt [marsh strong]"},
		{"the whole", "marsh", []article.Mark{mark(0, 5, article.Strong)}, "[marsh strong]"},
		{"neighbours", "salt marsh", []article.Mark{mark(0, 4, article.Strong), mark(4, 10, article.Link)}, "[salt strong][ marsh link]"},
		{"nested", "salt marsh", []article.Mark{mark(0, 10, article.Link), mark(5, 10, article.Emphasis)}, "[salt  link][marsh link emphasis]"},
		{"overlapping", "abcdef", []article.Mark{mark(1, 4, article.Link), mark(2, 6, article.Strong)}, "a[b link][cd link strong][ef strong]"},
		{"same range", "abc", []article.Mark{mark(0, 3, article.Emphasis), mark(0, 3, article.Strong)}, "[abc emphasis strong]"},
		{"several bytes a character", "dünnes Øl", []article.Mark{mark(8, 11, article.Strong)}, "dünnes [Øl strong]"},
		{"outside", "abc", []article.Mark{mark(-4, 1, article.Sub), mark(2, 9, article.Sup), mark(5, 9, article.Strong)}, "[a sub]b[c sup]"},
		{"empty and reversed", "abc", []article.Mark{mark(1, 1, article.Sub), mark(2, 0, article.Sup)}, "abc"},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, runs(article.Text{Plain: c.plain, Marks: c.marks}))
		})
	}
}

func TestRunsStop(t *testing.T) {
	text := article.Text{Plain: "salt marsh", Marks: []article.Mark{mark(5, 10, article.Strong)}}
	var pieces []string
	for piece := range text.Runs() {
		pieces = append(pieces, piece)
		break
	}
	require.Equal(t, []string{"salt "}, pieces)
}

func TestSortMarks(t *testing.T) {
	link := article.Mark{Span: article.Span{Start: 2, End: 5}, Kind: article.Link, URL: "https://b.example"}
	other := link
	other.URL = "https://a.example"
	text := article.Text{Plain: "abcdef", Marks: []article.Mark{mark(3, 4, article.Sub), link, mark(2, 6, article.Strong), other, mark(2, 5, article.Emphasis)}}
	text.SortMarks()
	require.Equal(t, []article.Mark{mark(2, 6, article.Strong), mark(2, 5, article.Emphasis), other, link, mark(3, 4, article.Sub)}, text.Marks)
	require.NoError(t, (&article.Article{Body: []article.Block{{Kind: article.Paragraph, Text: text}}}).Validate())
}

// The pieces join up to Plain, and each has exactly the marks that cover it.
func FuzzRuns(f *testing.F) {
	f.Add("salt marsh", 0, 4, 2, 8)
	f.Add("dünnes Øl", -3, 40, 5, 5)
	f.Fuzz(func(t *testing.T, plain string, s1, e1, s2, e2 int) {
		text := article.Text{Plain: plain, Marks: []article.Mark{mark(s1, e1, article.Link), mark(s2, e2, article.Strong)}}
		text.SortMarks()
		at := 0
		for piece, marks := range text.Runs() {
			require.NotEmpty(t, piece)
			require.Equal(t, plain[at:at+len(piece)], piece)
			var want []article.Mark
			for _, m := range text.Marks {
				if m.Start <= at && at+len(piece) <= m.End {
					want = append(want, m)
				}
			}
			require.ElementsMatch(t, want, marks)
			at += len(piece)
		}
		require.Equal(t, len(plain), at)
	})
}
