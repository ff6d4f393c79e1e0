package main

import (
	"io"

	"github.com/pullquote/pullquote/render"
	"github.com/pullquote/pullquote/render/picture"
)

func drawSVG(w io.Writer, s render.Snippet, d drawing) error { return d.picture().SVG(w, s) }

func drawPNG(w io.Writer, s render.Snippet, d drawing) error { return d.picture().PNG(w, s) }

func (d drawing) picture() picture.Picture {
	return picture.Picture{Width: d.width, Height: d.height, Theme: d.theme}
}

func altOf(s render.Snippet) string { return picture.Alt(s) }
