package render

import _ "embed"

//go:embed pullquote.css
var stylesheet string

//go:embed page.js
var pageScript string

//go:embed frame.js
var frameScript string

// Stylesheet returns the optional stylesheet of the HTML snippets: for light and
// dark pages, narrow columns, print, right-to-left text and forced colours. The
// custom properties that adapt it are listed at its top.
func Stylesheet() string { return stylesheet }

// PageScript returns the script of [Renderer.Page], for pages that load it from
// [Page].Script. It posts the message {type: "pullquote-height", height: N}, in CSS
// pixels, to the page around: at first, whenever the height changes, and in answer to the
// message {type: "pullquote-ask"}.
func PageScript() string { return pageScript }

// FrameScript returns the script for a page with frames of class "pq-frame", such as
// those of [Renderer.OEmbed]: it gives each the height that the page in it posts, whatever
// room there was said to be. It may run before or after the frames are loaded.
func FrameScript() string { return frameScript }
