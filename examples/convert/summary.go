package main

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/examples/internal/terminal"
)

const (
	// Quotes are cut after so many lines: the data has them whole.
	quoteLines = 3
	// labelWidth is room for the longest kind of quote.
	labelWidth = 13
)

var (
	bold  = ansi.Style{}.Bold()
	faint = ansi.Style{}.Faint()
	cyan  = ansi.Style{}.ForegroundColor(ansi.Cyan)
)

// summary lays an article out for people.
type summary struct {
	terminal.Terminal
	strings.Builder
}

func writeSummary(w io.Writer, r *result, t terminal.Terminal) error {
	s := &summary{Terminal: t}
	s.heading(r.article)
	s.quotes(r.article.Quotes)
	s.footnotes(r.article)
	s.authors(r.article.Authors)
	s.closing(r)
	_, err := io.WriteString(w, s.String())
	return err
}

func (s *summary) heading(a *article.Article) {
	s.paragraph(faint, a.Kicker)
	s.paragraph(bold, a.Headline)
	s.paragraph(faint, a.Dek)
	by := join(", ", names(a.Authors)...)
	if by != "" {
		by = "By " + by
	}
	s.WriteString("\n")
	s.paragraph(cyan, join(" · ", by, readable(a.Published), a.Publisher.Name, a.Section))
	s.paragraph(nil, join(" · ", credits(a)...))
}

// quotes prints the quotes in reading order, under whoever said them.
func (s *summary) quotes(quotes []article.Quote) {
	said := ""
	for i, q := range quotes {
		if i == 0 {
			s.section("QUOTES")
		}
		if who := s.who(q.Speaker); who != said {
			s.WriteString(who)
			said = who
		}
		words := q.Text
		if q.Kind != article.Indirect {
			words = "“" + words + "”"
		}
		s.hanging(string(q.Kind), words, quoteLines)
	}
}

// who is the line over a speaker's quotes.
func (s *summary) who(p article.Person) string {
	name := join(", ", p.Name, p.Role, p.Affiliation)
	if p.Name == "" {
		name = join(" ", name, "(not named)")
	}
	lines := s.Lines(name, 0, 0)
	return s.Styled(bold, strings.Join(lines, "\n")) + "\n"
}

func (s *summary) footnotes(a *article.Article) {
	for i, n := range a.Footnotes {
		if i == 0 {
			s.section("NOTES")
		}
		s.hanging(join(" ", n.Marker, string(n.Kind)), n.Text.Plain, 0)
		for _, p := range n.Refs {
			if words := wordsBefore(a, p); words != "" {
				s.hanging("", "at “"+words+"”", 0)
			}
		}
	}
}

// wordsBefore is the last few words in front of a point of the body.
func wordsBefore(a *article.Article, p article.Passage) string {
	words := strings.Fields(a.Excerpt(article.Passage{Block: p.Block, Span: article.Span{End: p.Start}}))
	return strings.Join(words[max(0, len(words)-4):], " ")
}

func (s *summary) authors(authors []article.Person) {
	title := "AUTHOR"
	if len(authors) > 1 {
		title = "AUTHORS"
	}
	for _, p := range authors {
		if p.Bio == "" {
			continue
		}
		s.section(title)
		title = ""
		count := ""
		if p.ArticleCount > 0 {
			count = counted(p.ArticleCount, "article")
		}
		s.paragraph(bold, join(", ", p.Name, p.Role, p.Affiliation, count))
		s.indented(p.Bio)
	}
}

// closing counts what was found and tells how long that took.
func (s *summary) closing(r *result) {
	a := r.article
	speakers := map[string]bool{}
	for _, q := range a.Quotes {
		if q.Speaker.Name != "" {
			speakers[q.Speaker.Name] = true
		}
	}
	s.WriteString("\n")
	quotes := counted(len(a.Quotes), "quote")
	if len(speakers) > 0 {
		quotes += " of " + counted(len(speakers), "speaker")
	}
	s.paragraph(faint, join(" · ", counted(len(a.Body), "block"), counted(a.WordCount(), "word"),
		quotes, counted(len(a.Footnotes), "note")))
	s.paragraph(faint, fmt.Sprintf("%s · %.1f kB · %s", r.source, float64(r.size)/1000, brief(r.took)))
}

// section begins a part of the summary, unless it has begun.
func (s *summary) section(title string) {
	if title == "" {
		return
	}
	s.WriteString("\n" + s.Styled(faint, title) + "\n")
}

// paragraph prints text over the whole width, nothing if it is empty.
func (s *summary) paragraph(style ansi.Style, text string) {
	if text == "" {
		return
	}
	for _, line := range s.Lines(text, 0, 0) {
		s.WriteString(s.Styled(style, line) + "\n")
	}
}

// indented prints text a little to the right.
func (s *summary) indented(text string) {
	for _, line := range s.Lines(text, 2, 0) {
		s.WriteString(strings.TrimRight("  "+line, " ") + "\n")
	}
}

// hanging prints text in a column of its own, with a label at its first line.
func (s *summary) hanging(label, text string, most int) {
	if text == "" {
		return
	}
	for _, line := range s.Lines(text, labelWidth+2, most) {
		fmt.Fprintf(s, "  %s%s\n", s.Styled(faint, fmt.Sprintf("%-*s", labelWidth, label)), line)
		label = ""
	}
}

func names(people []article.Person) []string {
	var all []string
	for _, p := range people {
		all = append(all, p.Name)
	}
	return all
}

// credits lists everybody else who had a part, and what the article was made from.
func credits(a *article.Article) []string {
	var all []string
	for _, c := range a.Credits {
		all = append(all, c.Task+": "+c.Person.Name)
	}
	if o := a.Original; o != (article.Original{}) {
		all = append(all, "original: "+join(", ", o.Outlet, o.Author, o.Language))
	}
	return all
}

// join joins the parts that are not empty.
func join(sep string, parts ...string) string {
	var kept []string
	for _, p := range parts {
		if p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, sep)
}

func counted(n int, noun string) string {
	switch n {
	case 0:
		return "no " + noun + "s"
	case 1:
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// readable writes a date no more exactly than it is known, and never the time.
func readable(d article.Date) string {
	t, ok := d.Time()
	if !ok {
		return ""
	}
	switch len(d) {
	case len("2006"):
		return t.Format("2006")
	case len("2006-01"):
		return t.Format("January 2006")
	}
	return t.Format("2 January 2006")
}

func brief(d time.Duration) string {
	if d < 10*time.Millisecond {
		return fmt.Sprintf("%.1f ms", d.Seconds()*1000)
	}
	return d.Round(time.Millisecond).String()
}
