package picture

import (
	"math"
	"slices"

	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"

	"github.com/pullquote/pullquote/render"
)

// card is what a picture shows and where, for all formats.
type card struct {
	width, height int
	theme         theme
	right         bool // whether it reads from right to left
	tag           string
	title, text   string
	bars          []bar
	runs          []placed
}

// bar is a filled rectangle, in pixels.
type bar struct {
	x, y, width, height int
	ink                 ink
}

// placed is a run of glyphs with its left end on the base line.
type placed struct {
	font   *Font
	size   int
	x      dots
	y      int
	ink    ink
	glyphs []shaping.Glyph
}

// block is a line of the snippet being laid out.
type block struct {
	*paragraph
	style style
	part  string
	size  int
	lines []span
	// open is whether the text was cut short before it was shaped, closing the mark at
	// the end of a quotation.
	open    bool
	closing string
}

// layout puts the blocks of a snippet onto a card.
type layout struct {
	copyist
	*card
	// side is the margin at the sides, top and bottom those there.
	side, top, bottom int
}

// compose lays out a snippet.
func (p Picture) compose(t *typesetter, s render.Snippet) (*card, error) {
	colors, err := themeNamed(p.Theme)
	if err != nil {
		return nil, err
	}
	width, height, err := p.size()
	if err != nil {
		return nil, err
	}
	c := &card{width: width, height: height, theme: colors, tag: tag(s.Language())}
	l := &layout{copyist: copyist{t, p, language.NewLanguage(c.tag), s.Direction()}, card: c}
	l.side, l.top, l.bottom = l.scaled(88), l.scaled(76), l.scaled(60)
	blocks, err := l.blocks(capped(s.Lines()))
	if err != nil {
		return nil, err
	}
	c.right = blocks[0].rtl
	c.text = Alt(s)
	c.title = title(blocks)
	return c, l.arrange(blocks)
}

// tag returns a language tag if it has the form of one.
func tag(s string) string {
	for _, r := range s {
		if r != '-' && (r < '0' || r > '9') && (r|0x20 < 'a' || r|0x20 > 'z') {
			return ""
		}
	}
	return s
}

// scaled returns a length of the card of 1200 by 630 on this card. Type on a higher card is
// larger, up to half as large again as its width would make it.
func (c *card) scaled(n int) int {
	x, y := float64(c.width)/1200, float64(c.height)/630
	return max(1, int(float64(n)*min(y, max(x, min(x*3/2, math.Sqrt(x*y))))))
}

// measure is the width between the margins.
func (l *layout) measure() int { return max(1, l.width-2*l.side) }

// blocks shapes the lines of a snippet.
func (l *layout) blocks(lines []cappedLine) ([]*block, error) {
	var blocks []*block
	for _, line := range lines {
		b := &block{style: styleOf(line.part), part: line.part, open: line.open, closing: line.closing}
		if err := l.reshape(b, line.text); err != nil {
			return nil, err
		}
		blocks = append(blocks, b)
	}
	if len(blocks) == 0 {
		return nil, ErrEmpty
	}
	return blocks, nil
}

// reshape gives b another text.
func (l *layout) reshape(b *block, text []rune) (err error) {
	b.paragraph, err = l.paragraph(text, b.style.face)
	return err
}

// arrange places all blocks: what is for the head and the foot there, the rest between.
func (l *layout) arrange(blocks []*block) error {
	heads, middles, feet := zones(blocks)
	l.bars = append(l.bars, l.accent())
	top, bottom := l.top, l.height-l.bottom
	if err := l.fixed(heads, (bottom-top)/3); err != nil {
		return err
	}
	if n := height(heads); n > 0 {
		l.stack(heads, top)
		top += n + l.scaled(20)
	}
	if err := l.fixed(feet, (bottom-top)*2/5); err != nil {
		return err
	}
	if n := height(feet); n > 0 {
		bottom -= n
		l.stack(feet, bottom)
		bottom -= l.scaled(24)
		l.bars = append(l.bars, bar{l.side, bottom, l.measure(), l.scaled(2), ruleInk})
		bottom -= l.scaled(36)
	}
	middles, err := l.fit(middles, bottom-top)
	if err != nil {
		return err
	}
	l.stack(middles, top+max(0, bottom-top-height(middles))*9/20)
	return nil
}

// accent is the tab that hangs from the upper edge above the start of the lines.
func (l *layout) accent() bar {
	b := bar{l.side, 0, l.scaled(96), l.scaled(14), accentInk}
	if l.right {
		b.x = l.width - l.side - b.width
	}
	return b
}

// zones divides the blocks by their place. What belongs at the foot stays in the middle
// where that has some already, so that each speaker follows the words. Where all are for
// head and foot, all are in the middle, as large as running text.
func zones(blocks []*block) (heads, middles, feet []*block) {
	start, end := 0, len(blocks)
	for start < end && blocks[start].style.place == head {
		start++
	}
	for end > start && blocks[end-1].style.place == foot {
		end--
	}
	if start == end {
		for _, b := range blocks {
			b.style.most, b.style.least = running.most, running.least
		}
		return nil, blocks, nil
	}
	if slices.ContainsFunc(blocks[start:end], func(b *block) bool { return b.style.place == foot }) {
		end = len(blocks)
	}
	return blocks[:start], blocks[start:end], blocks[end:]
}

// stack places blocks one below the other.
func (l *layout) stack(blocks []*block, y int) {
	for i, b := range blocks {
		if i > 0 {
			y += b.before()
		}
		for j, line := range b.lines {
			// Letters stand in the middle of their line, by the height of capitals.
			l.place(b, line, j == 0, y+(b.lineHeight()+b.size*68/100)/2)
			y += b.lineHeight()
		}
	}
}

// place puts one line of a block onto the card.
func (l *layout) place(b *block, line span, first bool, y int) {
	x := pixels(l.side)
	if b.rtl {
		x = pixels(l.width-l.side) - b.width(line).at(b.size)
	}
	if hang := b.hanging().at(b.size); first && b.rtl {
		x += hang
	} else if first {
		x -= hang
	}
	for _, r := range b.visual(line) {
		l.runs = append(l.runs, placed{r.font, b.size, x, y, b.style.ink, r.glyphs})
		for _, g := range r.glyphs {
			x += em(g.Advance).at(b.size)
		}
	}
}

// before is the space above b where it is not the first.
func (b *block) before() int { return b.size * b.style.before / 100 }

// lineHeight is the distance of base lines.
func (b *block) lineHeight() int { return b.size * max(b.style.leading, b.leading) / 100 }

// hanging is how far the first line stands out.
func (b *block) hanging() em {
	if !b.style.hang {
		return 0
	}
	return b.hang()
}

// height is what blocks take up.
func height(blocks []*block) int {
	total := 0
	for i, b := range blocks {
		if i > 0 {
			total += b.before()
		}
		total += len(b.lines) * b.lineHeight()
	}
	return total
}
