package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/examples/internal/terminal"
)

// labelWidth is room for the longest kind of quote.
const labelWidth = 9

var (
	bold  = ansi.Style{}.Bold()
	faint = ansi.Style{}.Faint()
)

// layout lays out for people what was found.
type layout struct {
	terminal.Terminal
	strings.Builder
}

func writeHits(w io.Writer, rows []row) error {
	l := &layout{Terminal: terminal.Of(w)}
	l.hits(rows)
	_, err := io.WriteString(w, l.String())
	return err
}

func (l *layout) hits(rows []row) {
	for i, r := range rows {
		if i > 0 {
			l.WriteString("\n")
		}
		l.hit(r)
	}
}

// hit prints who said it, what, on which page, and how to get there.
func (l *layout) hit(r row) {
	who := join(", ", r.Speaker, r.Role, r.Affiliation)
	if r.Speaker == "" {
		who = join(" ", who, "(not named)")
	}
	l.hanging(bold, "", who)
	words := r.Text
	if r.Kind != string(article.Indirect) {
		words = "“" + words + "”"
	}
	l.hanging(nil, fmt.Sprintf("  %-*s  ", labelWidth, r.Kind), words)
	l.place(r)
}

// place tells where a quote is from. An address stays in one piece.
func (l *layout) place(r row) {
	day := string(article.Date(r.Published).Day())
	l.hanging(faint, "  ", join(" · ", r.Headline, r.Publisher, day, r.Source))
	if r.Link != "" {
		l.WriteString("  " + terminal.Printable(r.Link) + "\n")
	}
}

// hanging prints text in a column of its own, with a label at its first line.
func (l *layout) hanging(style ansi.Style, label, text string) {
	width := len(label)
	for _, line := range l.Lines(text, width, 0) {
		fmt.Fprintf(l, "%-*s%s\n", width, label, l.Styled(style, line))
		label = ""
	}
}

// join joins the parts that are not empty.
func join(sep string, parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p == "" }), sep)
}
