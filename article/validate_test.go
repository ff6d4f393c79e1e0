package article_test

import (
	"fmt"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
)

// Each case spoils one thing of a full article, and Validate names that and no more.
var faults = []struct {
	name  string
	spoil func(a *article.Article)
	want  string
}{
	{"direction", func(a *article.Article) { a.Direction = "up" }, `direction: "up" is neither ltr nor rtl`},
	{"published", func(a *article.Article) { a.Published = "yesterday" }, `published: "yesterday" is not a date`},
	{"modified", func(a *article.Article) { a.Modified = "2021-13-01" }, `modified: "2021-13-01" is not a date`},
	{"width", func(a *article.Article) { a.Image.Width = -1 }, "image: image of -1 by 0"},
	{"height", func(a *article.Article) { a.Body[5].Image.Height = -2 }, "body[5]: image of 0 by -2"},
	{"author without a name", func(a *article.Article) { a.Authors[0].Name = "" }, "authors[0]: no name"},
	{"article count", func(a *article.Article) { a.Authors[0].ArticleCount = -1 }, "authors[0]: article count -1"},
	{"credit without a task", func(a *article.Article) { a.Credits[0].Task = "" }, "credits[0]: no task"},
	{"credit without a name", func(a *article.Article) { a.Credits[0].Person.Name = "" }, "credits[0]: no name"},
	{"names are checked one by one", func(a *article.Article) { a.Authors[0].Name, a.Authors[0].Role = "\xc3", "\xa9" },
		"authors[0]: not UTF-8\nauthors[0]: not UTF-8"},

	{"block without a kind", func(a *article.Article) { a.Body[1].Kind = "" }, "body[1]: no kind"},
	{"heading of level 0", func(a *article.Article) { a.Body[0].Level = 0 }, "body[0]: heading of level 0"},
	{"heading of level 7", func(a *article.Article) { a.Body[0].Level = 7 }, "body[0]: heading of level 7"},
	{"list item of level 0", func(a *article.Article) { a.Body[2].Level = 0 }, "body[2]: list item of level 0"},
	{"paragraph of level -1", func(a *article.Article) { a.Body[1].Level = -1 }, "body[1]: level -1"},

	{"mark without a kind", func(a *article.Article) { a.Body[1].Text.Marks[0].Kind = "" }, "body[1]: mark 0 has no kind"},
	{"mark before the text", func(a *article.Article) { a.Body[1].Text.Marks[0].Start = -1 }, "body[1]: mark -1..17 of 80 bytes"},
	{"mark after the text", func(a *article.Article) { a.Body[1].Text.Marks[1].End = 81 }, "body[1]: mark 23..81 of 80 bytes"},
	{"mark in a character", func(a *article.Article) { a.Body[1].Text.Marks[0].Start = 1 }, "body[1]: mark 1..17 of 80 bytes"},
	{"mark that ends in a character", func(a *article.Article) { a.Body[1].Text.Marks[1].End = 32 }, "body[1]: mark 23..32 of 80 bytes"},
	{"empty mark", func(a *article.Article) { a.Body[1].Text.Marks[1].End = 23 }, "body[1]: mark 23..23 of 80 bytes"},
	{"mark turned round", func(a *article.Article) { a.Body[1].Text.Marks[1].End = 22 }, "body[1]: mark 23..22 of 80 bytes"},
	{"marks out of order", func(a *article.Article) {
		m := a.Body[1].Text.Marks
		m[0], m[1] = m[1], m[0]
	}, "body[1]: mark 1 out of order"},

	{"caption outside", func(a *article.Article) { a.Body[8].Grid.Caption.Start = -1 }, "body[8].grid: cell -1..24 of 41 bytes after 0"},
	{"cell outside", func(a *article.Article) { a.Body[8].Grid.Rows[1][1].End = 42 }, "body[8].grid: cell 38..42 of 41 bytes after 38"},
	{"cells overlap", func(a *article.Article) { a.Body[8].Grid.Rows[1][1].Start = 37 }, "body[8].grid: cell 37..41 of 41 bytes after 38"},
	{"cell spans less than nothing", func(a *article.Article) { a.Body[8].Grid.Rows[0][0].Columns = -1 }, "body[8].grid: cell spans -1 by 1"},

	{"quote without an id", func(a *article.Article) { a.Quotes[0].ID = "" }, `quotes[0]: id "" is empty or taken`},
	{"id taken", func(a *article.Article) { a.Footnotes[0].ID = "q1" }, `footnotes[0]: id "q1" is empty or taken`},
	{"quote without a kind", func(a *article.Article) { a.Quotes[0].Kind = "" }, "quotes[0]: no kind"},
	{"quote without passages", func(a *article.Article) { a.Quotes[0].Passages = nil }, "quotes[0]: no passages"},
	{"passage of no block", func(a *article.Article) { a.Quotes[0].Passages[0].Block = -1 }, "quotes[0]: passage {-1 {3 31}} is not in the body"},
	{"passage after the body", func(a *article.Article) { a.Quotes[0].Passages[0].Block = 9 }, "quotes[0]: passage {9 {3 31}} is not in the body"},
	{"passage in a character", func(a *article.Article) { a.Quotes[0].Passages[0].Start = 2 }, "quotes[0]: passage {1 {2 31}} is not in the body"},
	{"empty passage", func(a *article.Article) { a.Quotes[0].Passages[0].End = 3 }, "quotes[0]: passage {1 {3 3}} is not in the body"},
	{"quote says more", func(a *article.Article) { a.Quotes[0].Text += "!" }, "quotes[0]: text is not what stands at its passages"},
	{"quote says less", func(a *article.Article) { a.Quotes[0].Text = "" }, "quotes[0]: text is not what stands at its passages"},
	{"quote joins its passages otherwise", func(a *article.Article) {
		a.Quotes[0].Passages = []article.Passage{{Block: 3, Span: article.Span{End: 5}}, {Block: 4, Span: article.Span{End: 2}}}
		a.Quotes[0].Text = "Water It"
	}, "quotes[0]: text is not what stands at its passages"},
	{"passages overlap", func(a *article.Article) {
		a.Quotes[0].Passages = []article.Passage{{Block: 3, Span: article.Span{End: 5}}, {Block: 3, Span: article.Span{Start: 4, End: 11}}}
		a.Quotes[0].Text = "Water r finds"
	}, "quotes[0]: passage 1 out of order"},
	{"attribution outside", func(a *article.Article) { a.Quotes[0].Attribution.End = 1000 }, "quotes[0]: attribution {1 {40 1000}} is not in the body"},
	{"empty attribution", func(a *article.Article) { a.Quotes[0].Attribution.End = 40 }, "quotes[0]: attribution {1 {40 40}} is not in the body"},
	{"speaker without a name", func(a *article.Article) { a.Quotes[0].Speaker.Name = "" }, "quotes[0]: speaker without a name"},

	{"footnote without a kind", func(a *article.Article) { a.Footnotes[0].Kind = "" }, "footnotes[0]: no kind"},
	{"footnote without text", func(a *article.Article) { a.Footnotes[0].Text.Plain = "" }, "footnotes[0]: no text"},
	{"footnote's mark", func(a *article.Article) {
		a.Footnotes[0].Text.Marks = []article.Mark{{Kind: article.Strong, Span: article.Span{Start: 40, End: 50}}}
	}, "footnotes[0]: mark 40..50 of 41 bytes"},
	{"reference outside", func(a *article.Article) { a.Footnotes[0].Refs[0].Block = 99 }, "footnotes[0]: reference {99 {80 80}} is not a point of the body"},
	{"reference with width", func(a *article.Article) { a.Footnotes[0].Refs[0].Start-- }, "footnotes[0]: reference {1 {79 80}} is not a point of the body"},
	{"references out of order", func(a *article.Article) {
		a.Footnotes[0].Refs = append(a.Footnotes[0].Refs, article.Passage{})
	}, "footnotes[0]: reference 1 out of order"},
}

func TestValidate(t *testing.T) {
	for _, c := range faults {
		t.Run(c.name, func(t *testing.T) {
			a := fullArticle()
			c.spoil(a)
			err := a.Validate()
			require.ErrorIs(t, err, article.ErrInvalid)
			require.EqualError(t, err, "invalid article: "+c.want)
		})
	}
}

func TestValidateAccepts(t *testing.T) {
	require.NoError(t, new(article.Article).Validate())
	a := fullArticle()
	a.Authors[0] = article.Person{Kind: article.Unnamed, Role: "staff"}
	a.Quotes[0].Speaker = article.Person{}
	a.Footnotes[0].Refs = append(a.Footnotes[0].Refs, a.Footnotes[0].Refs[0])
	require.NoError(t, a.Validate(), "nobody named, and two references at one point")
	a.Quotes[0].Speaker = article.Person{Kind: article.Unnamed, Role: "keeper"}
	require.NoError(t, a.Validate())
}

// No string that JSON would change gets by, in whatever field it stands.
func TestValidateStrings(t *testing.T) {
	n := 0
	for ; ; n++ {
		a := fullArticle()
		at := n
		path, ok := spoilString(reflect.ValueOf(a).Elem(), "article", &at)
		if !ok {
			break
		}
		require.ErrorIs(t, a.Validate(), article.ErrInvalid, path)
	}
	require.Greater(t, n, 60)
}

// spoilString makes the at-th string of v something else than UTF-8.
func spoilString(v reflect.Value, path string, at *int) (string, bool) {
	switch v.Kind() {
	case reflect.String:
		if *at--; *at < 0 {
			v.SetString(v.String() + "\xff")
			return path, true
		}
	case reflect.Pointer:
		if !v.IsNil() {
			return spoilString(v.Elem(), path, at)
		}
	case reflect.Slice:
		for i := range v.Len() {
			if p, ok := spoilString(v.Index(i), path+"[]", at); ok {
				return p, true
			}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if p, ok := spoilString(v.Field(i), path+"."+v.Type().Field(i).Name, at); ok {
				return p, true
			}
		}
	}
	return "", false
}

// Every method bears an article that Validate would refuse.
func TestInvalidArticles(t *testing.T) {
	for _, c := range faults {
		a := fullArticle()
		c.spoil(a)
		useAll(a)
	}
	for _, n := range []int{-1 << 63, -1, 1, 1 << 20, 1<<63 - 1} {
		for _, m := range []int{-1 << 63, 0, 2, 1<<63 - 1} {
			p := article.Passage{Block: 1, Span: article.Span{Start: n, End: m}}
			a := fullArticle()
			a.Quotes[0].Passages = []article.Passage{p, {Block: n, Span: article.Span{Start: m}}}
			a.Quotes[0].Attribution = &p
			a.Footnotes[0].Refs = []article.Passage{p}
			a.Body[1].Text.Marks = append(a.Body[1].Text.Marks, article.Mark{Span: p.Span})
			a.Body[8].Grid.Caption = p.Span
			useAll(a)
			require.Error(t, a.Validate())
		}
	}
}

func useAll(a *article.Article) {
	_ = a.Validate()
	_ = a.Plain()
	_ = a.WordCount()
	_ = a.Verify("the tide gauge does not lie said ilse marrow")
	for _, b := range a.Body {
		for range b.Text.Runs() {
		}
	}
	for _, q := range a.Quotes {
		_ = a.Excerpt(q.Passages...)
		_ = a.Link(q.Passages...)
		for _, p := range q.Passages {
			_, _ = a.TextQuote(p), a.TextPosition(p)
		}
	}
}

// A quote may name the same words over and over; checking it must not copy them.
func TestValidateRepeatedPassages(t *testing.T) {
	a := &article.Article{Body: []article.Block{{Kind: article.Paragraph, Text: article.Text{Plain: strings.Repeat("tide ", 100_000)}}}}
	p := article.Passage{Span: article.Span{End: len(a.Body[0].Text.Plain)}}
	for range 1000 {
		a.Quotes = append(a.Quotes, article.Quote{
			ID: fmt.Sprint("q", len(a.Quotes)), Kind: article.Direct, Text: "tide", Passages: []article.Passage{p, p, p, p, p, p, p, p},
		})
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	err := a.Validate()
	runtime.ReadMemStats(&after)
	require.ErrorIs(t, err, article.ErrInvalid)
	require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(64<<20), "4 GB if the words were copied")
}

func BenchmarkValidate(b *testing.B) {
	a := longArticle(2000)
	b.SetBytes(int64(len(a.Plain())))
	b.ReportAllocs()
	for b.Loop() {
		if err := a.Validate(); err != nil {
			b.Fatal(err)
		}
	}
}

// longArticle has n paragraphs, a quote in each.
func longArticle(n int) *article.Article {
	a := new(article.Article)
	for i := range n {
		plain := fmt.Sprintf("“Tide number %d came at dawn and left at noon,” said the keeper of light %d, who was there.", i, i)
		quote := span(plain, fmt.Sprintf("Tide number %d came at dawn and left at noon,", i))
		a.Body = append(a.Body, article.Block{Kind: article.Paragraph, Text: article.Text{
			Plain: plain, Marks: []article.Mark{{Span: quote, Kind: article.Emphasis}},
		}})
		a.Quotes = append(a.Quotes, article.Quote{
			ID: fmt.Sprint("q", i), Kind: article.Direct, Text: plain[quote.Start:quote.End],
			Passages: []article.Passage{{Block: i, Span: quote}},
		})
	}
	return a
}
