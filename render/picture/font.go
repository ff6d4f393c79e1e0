package picture

import (
	"bytes"
	"fmt"
	"slices"
	"sync"

	"github.com/go-fonts/dejavu/dejavusans"
	"github.com/go-fonts/dejavu/dejavusansbold"
	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansregular"
	"github.com/go-fonts/liberation/liberationserifbold"
	"github.com/go-fonts/liberation/liberationserifregular"
	"github.com/go-fonts/stix/stix2textregular"
	"github.com/go-fonts/stix/stix2textsemibold"
	"github.com/go-text/typesetting/font"
	ot "github.com/go-text/typesetting/font/opentype"
)

// Font is a font to draw with. It does not change and can be shared.
type Font struct {
	font *font.Font
	// bold is whether it is nearer to a bold than to a regular weight.
	bold bool
	// leading is the distance of base lines that it is made for, in per cent of the size.
	leading int
}

// ReadFonts reads the fonts in an OpenType file or collection, which must not be changed
// afterwards. A variable font is drawn as its default instance.
func ReadFonts(data []byte) ([]*Font, error) {
	loaders, err := ot.NewLoaders(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("picture: reading a font: %w", err)
	}
	var fonts []*Font
	for _, l := range loaders {
		f, err := newFont(l)
		if err != nil {
			return nil, err
		}
		fonts = append(fonts, f)
	}
	return fonts, nil
}

func newFont(l *ot.Loader) (*Font, error) {
	f, err := font.NewFont(l)
	if err != nil {
		return nil, fmt.Errorf("picture: reading a font: %w", err)
	}
	e, _ := font.NewFace(f).FontHExtents()
	return &Font{
		font:    f,
		bold:    f.Describe().Aspect.Weight >= font.WeightSemibold,
		leading: int(100 * (e.Ascender - e.Descender) / float32(f.Upem())),
	}, nil
}

// has reports whether f can draw r.
func (f *Font) has(r rune) bool {
	_, ok := f.font.Cmap.Lookup(r)
	return ok
}

// builtin returns the fonts that come with this package, by typeface and in the order to
// try them. DejaVu Sans, which has the most characters, is last in all.
var builtin = sync.OnceValue(func() map[typeface][]*Font {
	read := func(files ...[]byte) (fonts []*Font) {
		for _, data := range files {
			f, err := ReadFonts(data)
			if err != nil {
				panic(err) // the files are compiled in
			}
			fonts = append(fonts, f...)
		}
		return fonts
	}
	wide, wideBold := read(dejavusans.TTF), read(dejavusansbold.TTF)
	return map[typeface][]*Font{
		serif:     slices.Concat(read(stix2textregular.TTF, liberationserifregular.TTF), wide),
		serifBold: slices.Concat(read(stix2textsemibold.TTF, liberationserifbold.TTF), wideBold, wide),
		sans:      slices.Concat(read(liberationsansregular.TTF), wide),
		sansBold:  slices.Concat(read(liberationsansbold.TTF), wideBold, wide),
	}
})

// stack returns the fonts to try for a typeface, in order.
func (p Picture) stack(f typeface) []*Font {
	var fonts, others []*Font
	for _, own := range p.Fonts {
		if own.bold == f.bold {
			fonts = append(fonts, own)
		} else {
			others = append(others, own)
		}
	}
	return slices.Concat(fonts, others, builtin()[f])
}
