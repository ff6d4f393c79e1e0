// Package look is how the pages of programs look.
package look

import _ "embed"

//go:embed look.css
var style string

//go:embed icon.svg
var icon string

// Stylesheet returns the style of all pages: colours, type and controls.
func Stylesheet() string { return style }

// Icon returns the mark of the project, as SVG.
func Icon() string { return icon }
