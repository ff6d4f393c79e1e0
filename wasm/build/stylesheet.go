package main

import (
	"regexp"

	"github.com/evanw/esbuild/pkg/api"

	"github.com/pullquote/pullquote/render"
)

// host is the selector of a snippet's element; "pull-quote" is also the name of a
// container and stays that.
var host = regexp.MustCompile(`(container: |@container )?pull-quote\b`)

// drawn is the selector of what the widget draws inside of its element. It weighs as much
// as the name of an element, as host does.
const drawn = `:where(.pq-root):not(i)`

// stylesheet is that of snippets, for those inside of the element.
func stylesheet() (string, error) {
	own := host.ReplaceAllStringFunc(render.Stylesheet(), func(found string) string {
		if found != "pull-quote" {
			return found
		}
		return drawn
	})
	return minified(own)
}

// minified makes a stylesheet small.
func minified(text string) (string, error) {
	result := api.Transform(text, api.TransformOptions{
		Loader: api.LoaderCSS, Charset: api.CharsetUTF8, MinifyWhitespace: true, MinifySyntax: true, LegalComments: api.LegalCommentsNone,
	})
	return string(result.Code), failure(result.Errors)
}
