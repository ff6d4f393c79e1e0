// Package sample has a page to try the examples on.
package sample

import _ "embed"

//go:embed sample.html
var html string

// HTML is a page in the shape of a WordPress magazine. People, places and the paper
// are invented.
func HTML() string { return html }
