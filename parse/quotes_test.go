package parse

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/golden"
	"github.com/pullquote/pullquote/parse/internal/plain"
)

// TestQuotes reads the cases of testdata/quotes: a page.html or a body.txt of
// paragraphs in, a line for each quote or rejected candidate out.
func TestQuotes(t *testing.T) {
	golden.Cases(t, "testdata/quotes/*.txt", func(t *testing.T, a *golden.Archive) {
		a.Set("quotes", listQuotes(t, a))
	})
}

// listQuotes parses the input of a case: kind | text | speaker | role |
// affiliation | cue | rule for each quote.
func listQuotes(t *testing.T, in *golden.Archive) []byte {
	t.Helper()
	var kept []Event
	var rejected bytes.Buffer
	parser := &Parser{Indirect: true, Trace: func(e Event) {
		switch {
		case e.Field != "quote":
		case e.Kept:
			kept = append(kept, e)
		default:
			fmt.Fprintf(&rejected, "not: %s | %s\n", e.Rule, e.Text)
		}
	}}
	var got *article.Article
	if html := in.Get("page.html"); html != nil {
		var err error
		got, err = parser.Parse(bytes.NewReader(html), "https://example.com/a")
		require.NoError(t, err)
	} else {
		pg := bodyPage(parser, string(in.Get("body.txt")))
		require.NoError(t, pg.quotes())
		got = &pg.article
	}
	require.NoError(t, got.Validate())
	var out bytes.Buffer
	for i, q := range got.Quotes {
		requireOnPage(t, got, q)
		require.Equal(t, q.Speaker.Name != "", kept[i].Score > 0, "confidence of rule %q", kept[i].Rule)
		fields := []string{string(q.Kind), strings.ReplaceAll(q.Text, "\n", " ¶ "), q.Speaker.Name, q.Speaker.Role, q.Speaker.Affiliation, q.Cue, kept[i].Rule}
		out.WriteString(strings.Join(fields, " | ") + "\n")
	}
	out.Write(rejected.Bytes())
	return out.Bytes()
}

// bodyPage is a page whose body is the paragraphs of text, which blank lines part.
// A first line "lang: xx" names the language.
func bodyPage(parser *Parser, text string) *page {
	pg := &page{Parser: parser}
	if line, rest, ok := strings.Cut(text, "\n"); ok && strings.HasPrefix(line, "lang: ") {
		pg.article.Language, text = strings.TrimPrefix(line, "lang: "), rest
	}
	for paragraph := range strings.SplitSeq(text, "\n\n") {
		if paragraph = strings.TrimSpace(paragraph); paragraph != "" {
			pg.article.Body = append(pg.article.Body, article.Block{Kind: article.Paragraph, Text: article.Text{Plain: paragraph}})
		}
	}
	return pg
}

// requireOnPage checks that a speaker's name, role and affiliation are words of the page.
func requireOnPage(t *testing.T, a *article.Article, q article.Quote) {
	t.Helper()
	page := plain.Text(a.Plain())
	for _, p := range a.Authors {
		page += " " + p.Name
	}
	for _, s := range []string{q.Speaker.Name, q.Speaker.Role, q.Speaker.Affiliation} {
		require.Contains(t, plain.Name(page), s)
	}
}

func FuzzQuotes(f *testing.F) {
	files, err := filepath.Glob("testdata/quotes/*.txt")
	require.NoError(f, err)
	for _, path := range files {
		a := golden.ReadArchive(&testing.T{}, path)
		if body := a.Get("body.txt"); body != nil {
			f.Add(string(body))
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		pg := bodyPage(new(Parser), strings.ToValidUTF8(text, "�"))
		require.NoError(t, pg.quotes())
		require.NoError(t, pg.article.Validate())
		for _, q := range pg.article.Quotes {
			requireOnPage(t, &pg.article, q)
		}
	})
}

func BenchmarkQuotes(b *testing.B) {
	paragraph := "Ida Marrow, head of the Sallow Bay Institute, said the tide “had never come so early”. She added: “We measured it twice.”\n\n" +
		"The harbour was quiet on Tuesday and nobody could say when the boats would go out, according to the harbour office.\n\n"
	text := "lang: en\n" + strings.Repeat(paragraph, 15)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		pg := bodyPage(new(Parser), text)
		if err := pg.quotes(); err != nil {
			b.Fatal(err)
		}
	}
}
