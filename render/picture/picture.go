package picture

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/pullquote/pullquote/render"
)

// Picture draws snippets. The zero value works; it is never written to, so one Picture can
// be shared.
type Picture struct {
	// Width and Height are in CSS pixels, which are also those of a PNG; 0 means 1200 and
	// 630. Type and margins grow and shrink with them.
	Width  int `json:"width,omitzero"`
	Height int `json:"height,omitzero"`
	// Theme is "light", which is also what "" means, or "dark".
	Theme string `json:"theme,omitzero"`
	// Fonts are tried before the built-in ones, in their order, those of the weight
	// wanted first.
	Fonts []*Font `json:"-"`
}

// ErrEmpty says that a snippet has nothing to show.
var ErrEmpty = errors.New("picture: nothing to show")

// ErrNoFont says that no font has a character of the text. The error that wraps it names
// the characters and their script.
var ErrNoFont = errors.New("picture: no font for the text")

// maxSide bounds a picture's sides, in pixels.
const maxSide = 8192

// SVG writes s as an SVG document. The error is [ErrEmpty], [ErrNoFont], one about the
// fields of p, or the writer's.
func (p Picture) SVG(w io.Writer, s render.Snippet) error {
	return p.write(w, s, writeSVG)
}

// PNG writes s as a PNG file. Its errors are those of [Picture.SVG].
func (p Picture) PNG(w io.Writer, s render.Snippet) error {
	return p.write(w, s, writePNG)
}

// write draws s in the format given, whole or not at all.
func (p Picture) write(w io.Writer, s render.Snippet, format func(*bytes.Buffer, *typesetter, *card) error) error {
	t := typesetters.Get().(*typesetter)
	defer typesetters.Put(t)
	c, err := p.compose(t, s)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	if err := format(&out, t, c); err != nil {
		return err
	}
	_, err = w.Write(out.Bytes())
	return err
}

// size returns the sides in pixels.
func (p Picture) size() (width, height int, err error) {
	width, height = p.Width, p.Height
	if width == 0 {
		width = 1200
	}
	if height == 0 {
		height = 630
	}
	if width < 0 || height < 0 || width > maxSide || height > maxSide {
		return 0, 0, fmt.Errorf("picture: no picture of %d by %d pixels, the sides can be 1 to %d", width, height, maxSide)
	}
	return width, height, nil
}
