package main

import (
	"cmp"
	"fmt"
	"html"
	"io"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/examples/internal/terminal"
	"github.com/pullquote/pullquote/render"
)

// A page may show its own style and load nothing.
const pageHead = `<!DOCTYPE html>
<html lang="%s" dir="%s">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>%s</title>
<style>
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
%s</style>
</head>
<body>
`

// writePage writes a snippet as a page of its own, to be opened in a browser.
func writePage(w io.Writer, a *article.Article, s render.Snippet) error {
	_, err := fmt.Fprintf(w, pageHead,
		html.EscapeString(a.Language), html.EscapeString(cmp.Or(a.Direction, "auto")),
		html.EscapeString(cmp.Or(terminal.Printable(a.Headline), "Article")), render.Stylesheet())
	if err != nil {
		return err
	}
	if err := document.HTML(w, s); err != nil {
		return err
	}
	_, err = io.WriteString(w, "</body>\n</html>\n")
	return err
}
