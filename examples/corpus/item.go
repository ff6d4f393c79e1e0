package main

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"github.com/pullquote/pullquote/article"
)

func authorItem(_ *article.Article, p article.Person) item {
	return item{p.Name, personTraits(p)}
}

func personTraits(p article.Person) []trait {
	count := ""
	if p.ArticleCount != 0 {
		count = strconv.Itoa(p.ArticleCount)
	}
	return []trait{
		{"role", p.Role}, {"affiliation", p.Affiliation}, {"person", string(p.Kind)}, {"url", p.URL},
		{"profiles", strings.Join(p.SameAs, " ")}, {"image", picture(p.Image)}, {"articles", count},
	}
}

// biographies are the authors who have one.
func biographies(a *article.Article) []article.Person {
	var told []article.Person
	for _, p := range a.Authors {
		if p.Bio != "" {
			told = append(told, p)
		}
	}
	return told
}

func bioItem(_ *article.Article, p article.Person) item {
	return item{p.Bio, []trait{{"of", p.Name}}}
}

func creditItem(_ *article.Article, c article.Credit) item {
	traits := append([]trait{{"task", c.Task}}, personTraits(c.Person)...)
	return item{c.Person.Name, append(traits, trait{"bio", c.Person.Bio})}
}

func publishers(a *article.Article) []article.Publisher { return unlessZero(a.Publisher) }

func publisherItem(_ *article.Article, p article.Publisher) item {
	return item{p.Name, []trait{{"url", p.URL}, {"logo", p.Logo}, {"about", p.About}}}
}

func originals(a *article.Article) []article.Original { return unlessZero(a.Original) }

func originalItem(_ *article.Article, o article.Original) item {
	return item{o.Outlet, []trait{{"author", o.Author}, {"language", o.Language}, {"url", o.URL}}}
}

func unlessZero[T comparable](v T) []T {
	var zero T
	if v == zero {
		return nil
	}
	return []T{v}
}

func images(a *article.Article) []article.Image {
	if a.Image == nil {
		return nil
	}
	return []article.Image{*a.Image}
}

func imageItem(_ *article.Article, i article.Image) item {
	return item{i.URL, []trait{{"size", size(i)}, {"alt", i.Alt}}}
}

func blockItem(_ *article.Article, b article.Block) item {
	image := ""
	if b.Image != nil {
		image = b.Image.URL
	}
	return item{cmp.Or(b.Words().Plain, image, b.URL), []trait{
		{"kind", kindOf(b)}, {"image", picture(b.Image)}, {"url", b.URL}, {"provider", b.Provider},
		{"syntax", b.Syntax}, {"marks", marked(*b.Words())}, {"cells", layout(b)},
	}}
}

// kindOf is the kind of a block with what belongs to it: "heading 2".
func kindOf(b article.Block) string {
	kind := string(b.Kind)
	if b.Level > 0 {
		kind += " " + strconv.Itoa(b.Level)
	}
	if b.Ordered {
		kind += ", number " + strconv.Itoa(b.Item)
	}
	if b.Continued {
		kind += ", continued"
	}
	return kind
}

func picture(i *article.Image) string {
	if i == nil {
		return ""
	}
	return strings.TrimSpace(i.URL + " " + size(*i) + " " + i.Alt)
}

func size(i article.Image) string { return fmt.Sprintf("%d×%d", i.Width, i.Height) }

// marked lists the marks of a text with the words they stand over.
func marked(t article.Text) string {
	var all []string
	for _, m := range t.Marks {
		all = append(all, strings.TrimSpace(fmt.Sprintf("%s “%s” %s", m.Kind, t.Plain[m.Start:m.End], m.URL)))
	}
	return strings.Join(all, "; ")
}

// layout writes a table's rows as letters, h for a header and d for data, with what
// they span.
func layout(b article.Block) string {
	if b.Grid == nil {
		return ""
	}
	rows := []string{"caption “" + b.Text.Plain[b.Grid.Caption.Start:b.Grid.Caption.End] + "”"}
	for _, cells := range b.Grid.Rows {
		row := ""
		for _, c := range cells {
			letter := "d"
			if c.Header {
				letter = "h"
			}
			if c.Columns > 1 || c.Rows > 1 {
				letter += fmt.Sprintf("(%d×%d)", max(c.Columns, 1), max(c.Rows, 1))
			}
			row += letter
		}
		rows = append(rows, row)
	}
	return strings.Join(rows, " ")
}

func quoteItem(a *article.Article, q article.Quote) item {
	attribution := ""
	if q.Attribution != nil {
		attribution = a.Excerpt(*q.Attribution)
	}
	traits := append([]trait{{"speaker", q.Speaker.Name}}, personTraits(q.Speaker)...)
	return item{q.Text, append(traits,
		trait{"bio", q.Speaker.Bio}, trait{"kind", string(q.Kind)}, trait{"attribution", attribution}, trait{"cue", q.Cue})}
}

func footnoteItem(a *article.Article, f article.Footnote) item {
	var places []string
	for _, p := range f.Refs {
		words := strings.Fields(a.Excerpt(article.Passage{Block: p.Block, Span: article.Span{End: p.Start}}))
		places = append(places, "after “"+strings.Join(words[max(0, len(words)-4):], " ")+"”")
	}
	return item{f.Text.Plain, []trait{
		{"marker", f.Marker}, {"kind", string(f.Kind)}, {"place", strings.Join(places, ", ")}, {"marks", marked(f.Text)},
	}}
}
