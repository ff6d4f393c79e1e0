package render

import _ "embed"

//go:embed pullquote.css
var stylesheet string

// Stylesheet returns the optional stylesheet of the HTML snippets: for light and
// dark pages, narrow columns, print, right-to-left text and forced colours. The
// custom properties that adapt it are listed at its top.
func Stylesheet() string { return stylesheet }
