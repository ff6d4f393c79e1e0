package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/examples/internal/terminal"
)

// verify tells whether a quotation is on a page, and whose it is.
func (c *command) verify(s streams) (int, error) {
	source := c.args[0]
	quotation, err := c.quotation(s.in)
	if err != nil {
		return trouble, err
	}
	a, err := readPage(source, s.in)
	if err != nil {
		return trouble, err
	}
	v := a.Verify(quotation)
	if v.Match == article.Partial {
		if err := writeDifference(s.out, quotation, v); err != nil {
			return trouble, err
		}
	}
	if err := writeVerdict(s.out, source, a, v); err != nil {
		return trouble, err
	}
	if v.Match == article.Exact || v.Match == article.Folded {
		return fine, nil
	}
	return lacking, nil
}

// quotation is what is to be verified: an argument or else all of standard input.
func (c *command) quotation(stdin io.Reader) (string, error) {
	var text string
	if len(c.args) > 1 {
		text = c.args[1]
	} else {
		data, err := io.ReadAll(stdin)
		if err != nil {
			return "", err
		}
		text = string(data)
	}
	if strings.TrimSpace(text) == "" {
		return "", errors.New("the quotation has no words")
	}
	return text, nil
}

var verdicts = map[article.Match]string{
	article.Exact:  "exact: the page has these words",
	article.Folded: "folded: the page has these words in other typography, spacing or case",
	article.Absent: "absent: the page does not have these words",
}

// writeDifference tells how much of the quotation the page has, and sets the words that
// it does not have there in brackets.
func writeDifference(w io.Writer, quotation string, v article.Verification) error {
	l := &layout{Terminal: terminal.Of(w)}
	l.hanging(bold, "", fmt.Sprintf("partial: the page has %d %% of these words", int(100*v.Share)))
	var b strings.Builder
	at := 0
	for _, m := range v.Missing {
		b.WriteString(quotation[at:m.Start] + "[" + quotation[m.Start:m.End] + "]")
		at = m.End
	}
	b.WriteString(quotation[at:])
	if at > 0 {
		l.hanging(nil, "  not so there: ", b.String())
	} else {
		l.hanging(nil, "  ", "all the words are there, but not as one text")
	}
	_, err := io.WriteString(w, l.String())
	return err
}

// writeVerdict tells how well the page bears the quotation out, where it has its words,
// and which quotes they are of.
func writeVerdict(w io.Writer, source string, a *article.Article, v article.Verification) error {
	l := &layout{Terminal: terminal.Of(w)}
	verdict := verdicts[v.Match]
	if verdict != "" {
		l.hanging(bold, "", verdict)
	}
	for _, p := range v.Passages {
		l.hanging(nil, "  ", fmt.Sprintf("block %d, bytes %d to %d: “%s”", p.Block, p.Start, p.End, a.Excerpt(p)))
	}
	switch {
	case len(v.Quotes) == 1:
		l.WriteString("\nThe words are of this quote:\n")
	case len(v.Quotes) > 1:
		l.WriteString("\nThe words are of these quotes:\n")
	case len(v.Passages) > 0:
		l.WriteString("\nThe words are of no quote, but the article’s own:\n")
		l.place(newRow(source, a, article.Quote{Passages: v.Passages}))
	}
	l.hits(newRows(source, a, v.Quotes))
	_, err := io.WriteString(w, l.String())
	return err
}
