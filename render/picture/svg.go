package picture

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"hash/fnv"
	"strconv"

	"github.com/go-text/typesetting/font"
	ot "github.com/go-text/typesetting/font/opentype"
)

// svg writes a card as SVG.
type svg struct {
	*bytes.Buffer
	types *typesetter
	theme theme
	ids   map[glyphKey]string
}

type glyphKey struct {
	font *Font
	id   font.GID
}

func writeSVG(out *bytes.Buffer, t *typesetter, c *card) error {
	s := &svg{out, t, c.theme, map[glyphKey]string{}}
	direction := "ltr"
	if c.right {
		direction = "rtl"
	}
	fmt.Fprintf(s, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %[1]d %[2]d" role="img"`, c.width, c.height)
	if c.tag != "" {
		s.WriteString(` lang="` + escaped(c.tag) + `"`)
	}
	fmt.Fprintf(s, " direction=%q>\n<title>%s</title>\n<desc>%s</desc>\n", direction, escaped(c.title), escaped(c.text))
	s.defs(c)
	s.bar(bar{0, 0, c.width, c.height, paperInk})
	for _, b := range c.bars {
		s.bar(b)
	}
	for _, r := range c.runs {
		s.run(r)
	}
	s.WriteString("</svg>\n")
	return nil
}

// escaped returns text fit for an element or attribute. What XML cannot hold is replaced.
func escaped(text string) string {
	var out bytes.Buffer
	_ = xml.EscapeText(&out, []byte(text)) // a buffer takes everything
	return out.String()
}

// defs writes the outline of each glyph once. An id is made from the outline, so that where
// two pictures in a page have the same one, either will do.
func (s *svg) defs(c *card) {
	written := map[string]bool{"": true}
	s.WriteString("<defs>\n")
	for _, r := range c.runs {
		for _, g := range r.glyphs {
			key := glyphKey{r.font, g.GlyphID}
			if _, ok := s.ids[key]; ok {
				continue
			}
			path := pathData(s.types.outline(r.font, g.GlyphID))
			id := pathID(path)
			s.ids[key] = id
			if !written[id] {
				fmt.Fprintf(s, "<path id=%q d=%q/>\n", id, path)
				written[id] = true
			}
		}
	}
	s.WriteString("</defs>\n")
}

// pathID is the id of an outline, empty for that of a space.
func pathID(path []byte) string {
	if len(path) == 0 {
		return ""
	}
	sum := fnv.New64a()
	sum.Write(path)
	return "pq-" + strconv.FormatUint(sum.Sum64(), 36)
}

func (s *svg) bar(b bar) {
	fmt.Fprintf(s, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=%q/>\n", b.x, b.y, b.width, b.height, s.color(b.ink))
}

// run writes glyphs, in units of their font.
func (s *svg) run(r placed) {
	upem := float64(r.font.font.Upem())
	scale := strconv.FormatFloat(float64(r.size)/upem, 'g', 6, 64)
	fmt.Fprintf(s, "<g fill=%q transform=\"matrix(%s 0 0 -%[2]s %s %d)\">", s.color(r.ink), scale, decimal(float64(r.x)/(1<<16)), r.y)
	var x em
	for _, g := range r.glyphs {
		if id := s.ids[glyphKey{r.font, g.GlyphID}]; id != "" {
			fmt.Fprintf(s, `<use href="#%s"`, id)
			s.attr("x", x+em(g.XOffset), upem)
			s.attr("y", em(g.YOffset), upem)
			s.WriteString("/>")
		}
		x += em(g.Advance)
	}
	s.WriteString("</g>\n")
}

// attr writes a length in units of the font, unless it is none.
func (s *svg) attr(name string, e em, upem float64) {
	if e != 0 {
		fmt.Fprintf(s, " %s=\"%s\"", name, decimal(float64(e)*upem/(1<<16)))
	}
}

// decimal prints n with two digits after the point at most.
func decimal(n float64) string {
	return string(bytes.TrimRight(bytes.TrimRight(strconv.AppendFloat(nil, n, 'f', 2, 64), "0"), "."))
}

func (s *svg) color(i ink) string {
	c := s.theme[i]
	return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B)
}

// outline returns the segments of a glyph in units of the font, up being positive.
func (t *typesetter) outline(f *Font, id font.GID) []ot.Segment {
	o, _ := t.face(f).GlyphDataOutline(id)
	return o.Segments
}

// pathData prints an outline as the d of a path, to whole units.
func pathData(segments []ot.Segment) []byte {
	var out []byte
	for i, seg := range segments {
		if seg.Op == ot.SegmentOpMoveTo && i > 0 {
			out = append(out, 'Z')
		}
		out = append(out, "MLQC"[seg.Op])
		for j, point := range seg.ArgsSlice() {
			if j > 0 {
				out = append(out, ' ')
			}
			out = strconv.AppendFloat(out, float64(point.X), 'f', 0, 32)
			out = append(out, ' ')
			out = strconv.AppendFloat(out, float64(point.Y), 'f', 0, 32)
		}
	}
	if len(out) > 0 {
		out = append(out, 'Z')
	}
	return out
}
