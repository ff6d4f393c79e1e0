package main

import (
	"regexp"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"github.com/pullquote/pullquote/render"
)

// places are where a snippet's element, by its selector, stands in a shadow root. Its frame
// is that of the host, so that a page's own rules for either kind go on to apply; its state
// stands for a class that only what is drawn has. What is in it is in the drawn root, whose
// selector weighs as much as the name of an element.
var places = []struct {
	selector *regexp.Regexp
	in       string
}{
	{regexp.MustCompile(`pull-quote:defined`), `:host`},
	{regexp.MustCompile(`pull-quote(\[[^]]*\])`), `:host($1)`},
	{regexp.MustCompile(`pull-quote\.(pq-[\w-]+)`), `:host(:state($1))`},
	{regexp.MustCompile(`pull-quote(,| \{)`), `:host$1`},
	{regexp.MustCompile(`((?:^|[^\w ]) *)pull-quote `), `$1:where(.pq-root):not(i) `},
}

// stylesheet is that of snippets, for those inside of the element.
func stylesheet() (string, error) {
	var lines []string
	for line := range strings.Lines(render.Stylesheet()) {
		if !strings.Contains(line, ".pq-page") {
			lines = append(lines, inside(line))
		}
	}
	return minified(strings.Join(lines, ""))
}

// inside is a line with its selectors for a shadow root. "pull-quote" is also the name of a
// container, and stays that.
func inside(line string) string {
	if strings.Contains(line, "container") {
		return line
	}
	for _, p := range places {
		line = p.selector.ReplaceAllString(line, p.in)
	}
	return line
}

// minified makes a stylesheet small.
func minified(text string) (string, error) {
	result := api.Transform(text, api.TransformOptions{
		Loader: api.LoaderCSS, Charset: api.CharsetUTF8, MinifyWhitespace: true, MinifySyntax: true, LegalComments: api.LegalCommentsNone,
	})
	return string(result.Code), failure(result.Errors)
}
