package main

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/examples/internal/pages"
)

// field is one part of what became of a page, as a list of items. A field with one
// item at most is changed where others lose an item and gain one.
type field struct {
	name  string
	list  bool
	items func(pages.Line) []item
}

// item is one block, one quote, one headline.
type item struct {
	text   string  // by which the items of two runs are matched
	traits []trait // the same ones in all items of a field, the first shown beside the text
}

// trait is what else there is to an item.
type trait struct{ name, value string }

var fields = [...]field{
	{name: "error", items: func(l pages.Line) []item { return single(l.Error) }},
	line("url", func(a *article.Article) string { return a.URL }),
	line("nextPage", func(a *article.Article) string { return a.NextPage }),
	line("language", func(a *article.Article) string { return a.Language }),
	line("direction", func(a *article.Article) string { return a.Direction }),
	line("kicker", func(a *article.Article) string { return a.Kicker }),
	line("headline", func(a *article.Article) string { return a.Headline }),
	line("dek", func(a *article.Article) string { return a.Dek }),
	line("byline", func(a *article.Article) string { return a.Byline }),
	list("authors", func(a *article.Article) []article.Person { return a.Authors }, authorItem),
	list("bios", biographies, bioItem),
	list("credits", func(a *article.Article) []article.Credit { return a.Credits }, creditItem),
	one(list("publisher", publishers, publisherItem)),
	one(list("original", originals, originalItem)),
	line("published", func(a *article.Article) string { return string(a.Published) }),
	line("modified", func(a *article.Article) string { return string(a.Modified) }),
	line("section", func(a *article.Article) string { return a.Section }),
	list("tags", func(a *article.Article) []string { return a.Tags }, func(_ *article.Article, tag string) item { return item{text: tag} }),
	one(list("image", images, imageItem)),
	list("body", func(a *article.Article) []article.Block { return a.Body }, blockItem),
	list("quotes", func(a *article.Article) []article.Quote { return a.Quotes }, quoteItem),
	list("footnotes", func(a *article.Article) []article.Footnote { return a.Footnotes }, footnoteItem),
}

// line is a field of one string. An article that is missing is an empty one.
func line(name string, text func(*article.Article) string) field {
	return field{name: name, items: func(l pages.Line) []item {
		return single(text(cmp.Or(l.Article, &article.Article{})))
	}}
}

func single(text string) []item {
	if text == "" {
		return nil
	}
	return []item{{text: text}}
}

// list is a field of several values.
func list[T any](name string, values func(*article.Article) []T, itemOf func(*article.Article, T) item) field {
	return field{name: name, list: true, items: func(l pages.Line) []item {
		a := cmp.Or(l.Article, &article.Article{})
		var items []item
		for _, v := range values(a) {
			items = append(items, itemOf(a, v))
		}
		return items
	}}
}

// one makes a list a field that has one item at most.
func one(f field) field {
	f.list = false
	return f
}

func fieldNamed(name string) (field, error) {
	names := make([]string, len(fields))
	for i, f := range fields {
		if f.name == name {
			return f, nil
		}
		names[i] = f.name
	}
	return field{}, fmt.Errorf("%s: there are %s", name, strings.Join(names, ", "))
}
