package picture

import (
	"cmp"
	"os"
	"slices"
	"strings"
	"sync"

	"github.com/go-text/typesetting/font"
	ot "github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/fontscan"
	"github.com/go-text/typesetting/language"
)

// installedFont is a font of the machine, opened when it is first needed.
type installedFont struct {
	fontscan.Footprint
	open func() *Font // nil if that fails
}

// installed returns the machine's fonts, none where they cannot be listed. The index that
// the scan writes is not kept: reading one that others can write to would be a risk, and a
// scan is quick.
var installed = sync.OnceValue(func() []installedFont {
	dir, err := os.MkdirTemp("", "pullquote-fonts-")
	if err != nil {
		return nil
	}
	defer os.RemoveAll(dir)
	found, err := fontscan.SystemFonts(quiet{}, dir)
	if err != nil {
		return nil
	}
	var fonts []installedFont
	for _, f := range found {
		if !unfit(f) {
			fonts = append(fonts, installedFont{f, sync.OnceValue(func() *Font { return open(f.Location) })})
		}
	}
	return fonts
})

// quiet is a [fontscan.Logger] for nobody.
type quiet struct{}

func (quiet) Printf(string, ...any) {}

// unfit reports whether a font is of no use for text.
func unfit(f fontscan.Footprint) bool {
	return f.Aspect.Style == font.StyleItalic || strings.Contains(f.Family, "mono") || strings.Contains(f.Family, "emoji")
}

// fallback returns the installed fonts that have r, the best for the typeface and language
// first.
func fallback(r rune, f typeface, lang language.Language) []installedFont {
	var found []installedFont
	for _, candidate := range installed() {
		if candidate.Runes.Contains(r) {
			found = append(found, candidate)
		}
	}
	slices.SortStableFunc(found, func(a, b installedFont) int {
		return cmp.Or(
			cmp.Compare(b.merit(f, lang), a.merit(f, lang)),
			cmp.Compare(a.Location.File, b.Location.File),
			cmp.Compare(a.Location.Index, b.Location.Index),
		)
	})
	return found
}

// merit is the higher the better a font suits a typeface and language.
func (i installedFont) merit(f typeface, lang language.Language) int {
	want := font.WeightNormal
	if f.bold {
		want = font.WeightBold
	}
	id, known := language.NewLangID(lang)
	merit := 0
	for worth, suits := range []bool{
		i.Aspect.Weight == want,
		i.Aspect.Stretch == font.StretchNormal,
		serifs(i.Family) == f.serif,
		known && i.Langs.Contains(id),
	} {
		if suits {
			merit += 1 << worth
		}
	}
	return merit
}

// serifs guesses from the name of a family whether it is one to go with serifs.
func serifs(family string) bool {
	return slices.ContainsFunc([]string{"serif", "mincho", "ming", "song", "batang", "myeongjo", "naskh"}, func(word string) bool {
		return strings.Contains(family, word)
	})
}

// open reads an installed font, nil if that fails.
func open(at fontscan.Location) *Font {
	file, err := os.Open(at.File)
	if err != nil {
		return nil
	}
	defer file.Close()
	loaders, err := ot.NewLoaders(file)
	if err != nil || int(at.Index) >= len(loaders) {
		return nil
	}
	f, err := newFont(loaders[at.Index])
	if err != nil {
		return nil
	}
	return f
}
