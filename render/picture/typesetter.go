package picture

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/go-text/typesetting/bidi"
	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/harfbuzz"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/segmenter"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"
)

// typesetter shapes paragraphs. It has buffers and fonts made ready, for one goroutine at a
// time.
type typesetter struct {
	shaper  shaping.HarfbuzzShaper
	scripts shaping.Segmenter
	breaks  segmenter.Segmenter
	bidi    bidi.Paragraph
	faces   map[*Font]*font.Face
}

var typesetters = sync.Pool{New: func() any {
	return &typesetter{faces: map[*Font]*font.Face{}}
}}

// shapeSize is the size at which shaping measures in [em].
const shapeSize = fixed.Int26_6(1024 << 6)

// copyist is what paragraphs of a card are shaped with.
type copyist struct {
	*typesetter
	picture Picture
	lang    language.Language
	dir     string
}

// paragraph shapes a text, which is not empty.
func (c *copyist) paragraph(text []rune, f typeface) (*paragraph, error) {
	fonts, err := c.fonts(text, f)
	if err != nil {
		return nil, err
	}
	p := &paragraph{text: text, rtl: c.rtl(text), ends: make([]em, len(text)+1), stops: make([]stop, len(text)+1)}
	levels, choice := c.levels(text, p.rtl), newFontsByScript(fonts, text)
	for start := 0; start < len(text); {
		end := start + 1
		for end < len(text) && levels[end] == levels[start] {
			end++
		}
		c.shape(p, choice, shaping.Input{Text: text, RunStart: start, RunEnd: end}, levels[start])
		start = end
	}
	for i := range text {
		p.ends[i+1] += p.ends[i]
	}
	c.findStops(p)
	return p, nil
}

// rtl reports whether a paragraph reads from right to left.
func (c *copyist) rtl(text []rune) bool {
	switch c.dir {
	case "rtl":
		return true
	case "ltr":
		return false
	}
	return firstStrong(text)
}

// fonts returns the fonts that have all of the text.
func (c *copyist) fonts(text []rune, f typeface) ([]*Font, error) {
	fonts := c.picture.stack(f)
	var missing []rune
	for _, r := range text {
		if !visible(r) || slices.ContainsFunc(fonts, func(f *Font) bool { return f.has(r) }) {
			continue
		}
		if found := c.installedFor(r, f); found != nil {
			fonts = append(fonts, found)
		} else if missing = append(missing, r); len(missing) == maxMissing {
			break
		}
	}
	if missing != nil {
		return nil, noFont(missing)
	}
	return fonts, nil
}

// fontsByScript chooses for each script of a text, rather than to change fonts within words,
// one that has nearly all of its letters there.
type fontsByScript struct {
	fonts  []*Font
	text   []rune
	main   language.Script
	chosen map[language.Script][]*Font
}

// newFontsByScript finds out which script most of the text is in.
func newFontsByScript(fonts []*Font, text []rune) *fontsByScript {
	f := &fontsByScript{fonts, text, language.Common, map[language.Script][]*Font{}}
	counts, most := map[language.Script]int{}, 0
	for _, r := range text {
		s := language.LookupScript(r)
		if counts[s]++; s.Strong() && counts[s] > most {
			f.main, most = s, counts[s]
		}
	}
	return f
}

// of returns the fonts to try for a script, in order. What is of no script goes with the
// rest of the text.
func (f *fontsByScript) of(s language.Script) []*Font {
	if !s.Strong() {
		s = f.main
	}
	if f.chosen[s] == nil {
		best, most := 0, -1
		for i, font := range f.fonts {
			if n := font.letters(f.text, s); n > most+most/32 {
				best, most = i, n
			}
		}
		f.chosen[s] = append([]*Font{f.fonts[best]}, f.fonts...)
	}
	return f.chosen[s]
}

// letters counts the characters of a script in text that f has.
func (f *Font) letters(text []rune, s language.Script) int {
	n := 0
	for _, r := range text {
		if language.LookupScript(r) == s && f.has(r) {
			n++
		}
	}
	return n
}

// maxMissing is how many characters without a font an error names.
const maxMissing = 3

// noFont is the error that names the characters missing.
func noFont(missing []rune) error {
	var names []string
	for _, r := range missing {
		names = append(names, fmt.Sprintf("%q (%v)", r, language.LookupScript(r)))
	}
	return fmt.Errorf("%w: %s", ErrNoFont, strings.Join(names, ", "))
}

// installedFor returns an installed font that can draw r, nil if there is none.
func (c *copyist) installedFor(r rune, f typeface) *Font {
	for _, candidate := range fallback(r, f, c.lang) {
		if found := candidate.open(); found != nil && c.draws(found, r) {
			return found
		}
	}
	return nil
}

// draws reports whether a font has an outline for r.
func (t *typesetter) draws(f *Font, r rune) bool {
	id, ok := f.font.NominalGlyph(r)
	if !ok {
		return false
	}
	outline, ok := t.face(f).GlyphDataOutline(id)
	return ok && len(outline.Segments) > 0
}

// face returns f made ready for shaping.
func (t *typesetter) face(f *Font) *font.Face {
	if t.faces[f] == nil {
		t.faces[f] = font.NewFace(f.font)
	}
	return t.faces[f]
}

// arabicLeading keeps the marks of Arabic lines apart. The fonts leave no room for them.
const arabicLeading = 145

// shape appends to p the runs of one level, split by script and font.
func (c *copyist) shape(p *paragraph, choice *fontsByScript, in shaping.Input, level int) {
	in.Language, in.Size, in.Direction = c.lang, shapeSize, di.DirectionLTR
	if level%2 == 1 {
		in.Direction = di.DirectionRTL
	}
	for _, script := range c.scripts.Split(in, oneFace{c.face(choice.fonts[0])}) {
		script.Direction = in.Direction
		fonts := choice.of(script.Script)
		if script.Script == language.Arabic {
			p.leading = max(p.leading, arabicLeading)
		}
		for start := script.RunStart; start < script.RunEnd; {
			f, end := fontRun(fonts, in.Text[:script.RunEnd], start)
			part := script
			part.RunStart, part.RunEnd, part.Face = start, end, c.face(f)
			p.add(run{font: f, level: level, glyphs: c.shaper.Shape(part).Glyphs})
			start = end
		}
	}
}

// oneFace is a [shaping.Fontmap] that leaves the choice of fonts to [fontRun].
type oneFace struct{ face *font.Face }

func (o oneFace) ResolveFace(rune) *font.Face { return o.face }

// fontRun returns the first font for the character at start, and where the text ends that
// is best set in it. Marks stay with their letter where a font has both.
func fontRun(fonts []*Font, text []rune, start int) (*Font, int) {
	var chosen *Font
	for i := start; i < len(text); {
		end := i + 1
		for end < len(text) && (unicode.IsMark(text[end]) || !visible(text[end])) {
			end++
		}
		f := fontFor(fonts, text[i:end])
		if chosen != nil && f != chosen {
			return chosen, i
		}
		chosen, i = f, end
	}
	return chosen, len(text)
}

// fontFor returns the first font that has all of a character and its marks, or else the
// character.
func fontFor(fonts []*Font, cluster []rune) *Font {
	for n := len(cluster); n > 0; n-- {
		for _, f := range fonts {
			if !slices.ContainsFunc(cluster[:n], func(r rune) bool { return visible(r) && !f.has(r) }) {
				return f
			}
		}
	}
	return fonts[0]
}

// visible reports whether a font has to have r.
func visible(r rune) bool {
	return !unicode.IsSpace(r) && !unicode.IsControl(r) && !harfbuzz.IsDefaultIgnorable(r)
}

// findStops notes where lines of p can end: by Annex 14, but Korean at spaces only, and in
// need between any two characters.
func (c *copyist) findStops(p *paragraph) {
	c.breaks.Init(p.text)
	for i := c.breaks.GraphemeIterator(); i.Next(); {
		p.raise(i.Grapheme().Offset, mayCut)
	}
	for i := c.breaks.LineIterator(); i.Next(); {
		line := i.Line()
		end := line.Offset + len(line.Text)
		switch {
		case line.IsMandatoryBreak:
			p.stops[end] = mustBreak
		case !keepsTogether(p.text, end):
			p.raise(end, mayBreak)
		}
	}
	p.stops[len(p.text)] = mustBreak
}

// keepsTogether reports whether the characters before and after i are of one Korean word.
func keepsTogether(text []rune, i int) bool {
	if i == 0 || i >= len(text) {
		return false
	}
	before, after := text[i-1], text[i]
	return (unicode.Is(unicode.Hangul, before) || unicode.Is(unicode.Hangul, after)) && inWord(before) && inWord(after)
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
