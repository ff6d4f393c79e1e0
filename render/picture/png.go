package picture

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/draw"
	"image/png"
	"strings"

	ot "github.com/go-text/typesetting/font/opentype"
	"golang.org/x/image/vector"
)

func writePNG(out *bytes.Buffer, t *typesetter, c *card) error {
	img := image.NewRGBA(image.Rect(0, 0, c.width, c.height))
	draw.Draw(img, img.Bounds(), image.NewUniform(c.theme[paperInk]), image.Point{}, draw.Src)
	for _, b := range c.bars {
		draw.Draw(img, image.Rect(b.x, b.y, b.x+b.width, b.y+b.height), image.NewUniform(c.theme[b.ink]), image.Point{}, draw.Src)
	}
	raster := vector.NewRasterizer(c.width, c.height)
	for ink, color := range c.theme {
		raster.Reset(c.width, c.height)
		used := false
		for _, r := range c.runs {
			if int(r.ink) == ink {
				t.trace(raster, r)
				used = true
			}
		}
		if used {
			raster.Draw(img, img.Bounds(), image.NewUniform(color), image.Point{})
		}
	}
	var file bytes.Buffer
	if err := png.Encode(&file, img); err != nil {
		return err
	}
	describe(out, file.Bytes(), c)
	return nil
}

// headerEnd is where the first chunk of a PNG ends: the signature, and a chunk of 13 bytes
// with its length, type and checksum.
const headerEnd = 8 + 4 + 4 + 13 + 4

// describe writes a PNG file with the card's text added as an iTXt chunk.
func describe(out *bytes.Buffer, file []byte, c *card) {
	var chunk bytes.Buffer
	chunk.WriteString("iTXtDescription\x00\x00\x00" + c.tag + "\x00Description\x00")
	chunk.WriteString(strings.ReplaceAll(strings.ToValidUTF8(c.text, "\uFFFD"), "\x00", ""))
	out.Write(file[:headerEnd])
	out.Write(binary.BigEndian.AppendUint32(nil, uint32(chunk.Len()-4)))
	out.Write(chunk.Bytes())
	out.Write(binary.BigEndian.AppendUint32(nil, crc32.ChecksumIEEE(chunk.Bytes())))
	out.Write(file[headerEnd:])
}

// trace adds the outlines of a run to the raster.
func (t *typesetter) trace(raster *vector.Rasterizer, r placed) {
	scale := float32(r.size) / float32(r.font.font.Upem())
	x := r.x
	for _, g := range r.glyphs {
		left := float32(x+em(g.XOffset).at(r.size)) / (1 << 16)
		base := float32(pixels(r.y)-em(g.YOffset).at(r.size)) / (1 << 16)
		point := func(p ot.SegmentPoint) (x, y float32) { return left + p.X*scale, base - p.Y*scale }
		for _, seg := range t.outline(r.font, g.GlyphID) {
			ax, ay := point(seg.Args[0])
			bx, by := point(seg.Args[1])
			cx, cy := point(seg.Args[2])
			switch seg.Op {
			case ot.SegmentOpMoveTo:
				raster.ClosePath()
				raster.MoveTo(ax, ay)
			case ot.SegmentOpLineTo:
				raster.LineTo(ax, ay)
			case ot.SegmentOpQuadTo:
				raster.QuadTo(ax, ay, bx, by)
			case ot.SegmentOpCubeTo:
				raster.CubeTo(ax, ay, bx, by, cx, cy)
			}
		}
		raster.ClosePath()
		x += em(g.Advance).at(r.size)
	}
}
