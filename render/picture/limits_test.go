package picture

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/go-fonts/dejavu/dejavuserif"
	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/render"
)

// TestLongText checks that a text that is too long is cut at a word, its quotation closed,
// and that a megabyte takes no longer than a page.
func TestLongText(t *testing.T) {
	text := strings.Repeat("The tide keeps its appointments. ", 40_000)
	start := time.Now()
	c := layOut(t, Picture{}, said("en", text), "")
	require.Less(t, time.Since(start), 5*time.Second)
	require.Less(t, len(c.text), 4*maxRunes)
	require.Equal(t, "…", c.title[len(c.title)-len("…"):])

	l := layout{copyist: copyist{typesetters.New().(*typesetter), Picture{}, "en", "ltr"}, card: c}
	blocks, err := l.blocks(capped(said("en", text).Lines()))
	require.NoError(t, err)
	blocks, err = l.fit(blocks, 400)
	require.NoError(t, err)
	require.Len(t, blocks, 1)
	require.LessOrEqual(t, height(blocks), 400)
	require.Regexp(t, `^“The tide .* (The|tide|keeps|its|appointments)…”$`, string(blocks[0].text))
}

// TestQuotesKeepSpeakers checks that quotations that do not all fit are left out together with
// their speakers, and that one cut short keeps its own.
func TestQuotesKeepSpeakers(t *testing.T) {
	for _, c := range []struct {
		name  string
		words int
		parts string
		cut   bool
	}{
		{"several", 40, "headline words speaker words speaker", false},
		{"one", 400, "headline words speaker", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := &article.Article{Language: "en", Headline: "Tides"}
			for i := range 9 {
				id := fmt.Sprint("q", i)
				text := strings.Repeat("word ", c.words) + id
				a.Quotes = append(a.Quotes, article.Quote{ID: id, Text: text, Speaker: article.Person{Name: "Speaker " + id}})
			}
			l := layout{copyist: copyist{typesetters.New().(*typesetter), Picture{}, "en", "ltr"}, card: &card{width: 1200, height: 630}}
			blocks, err := l.blocks(capped(render.Quotes(a).Lines()))
			require.NoError(t, err)
			heads, middles, feet := zones(blocks)
			require.Empty(t, heads)
			require.Empty(t, feet)
			kept, err := l.fit(middles, 450)
			require.NoError(t, err)
			require.LessOrEqual(t, height(kept), 450)
			var parts []string
			for _, b := range kept {
				parts = append(parts, b.part)
			}
			require.Equal(t, c.parts, strings.Join(parts, " "))
			require.Equal(t, c.cut, strings.HasSuffix(string(kept[1].text), "…”"))
			require.Equal(t, "Speaker q0", string(kept[2].text))
		})
	}
}

// TestBreaks checks where lines end: not before closing marks and small kana, and in Korean
// at spaces.
func TestBreaks(t *testing.T) {
	for _, c := range []struct{ text, language string }{
		{"灯台は「海」の目です。夜、帰る。ゆっくりと、ずっと。", "Japanese"},
		{"등대는 바다의 눈입니다. 3월에 돌아왔습니다.", "Korean"},
	} {
		t.Run(c.language, func(t *testing.T) {
			l := copyist{typesetter: typesetters.New().(*typesetter), dir: "ltr"}
			p, err := l.paragraph([]rune(c.text), serif)
			needFont(t, err, c.language)
			require.NoError(t, err)
			for measure := em(8 << 16); measure < 20<<16; measure += 1 << 14 {
				lines, cut := p.lines(measure, 0)
				require.False(t, cut)
				for _, line := range lines {
					require.LessOrEqual(t, p.width(line), measure)
					require.NotContains(t, "。、」", string(p.text[line.start]))
					if c.language == "Korean" && line.end < len(p.text) {
						require.Equal(t, ' ', p.text[line.end])
					}
				}
			}
		})
	}
}

// TestFonts checks that a font brought along comes before the built-in ones.
func TestFonts(t *testing.T) {
	fonts, err := ReadFonts(dejavuserif.TTF)
	require.NoError(t, err)
	c := layOut(t, Picture{Fonts: fonts}, said("en", "Tide"), "")
	require.Same(t, fonts[0], c.runs[0].font)
	c = layOut(t, Picture{Fonts: fonts}, said("ar", "مرحبا"), "")
	require.NotSame(t, fonts[0], c.runs[0].font)
}

func TestSharedByGoroutines(t *testing.T) {
	p := Picture{}
	s := quote(load(t, "mixed"))
	var want bytes.Buffer
	require.NoError(t, p.SVG(&want, s))
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for range 3 {
				var out bytes.Buffer
				if p.SVG(&out, s) != nil || out.String() != want.String() {
					t.Error("not the same")
				}
			}
		})
	}
	group.Wait()
}

// FuzzSVG checks that any text gives a safe SVG on whose card all ink is, or a plain error.
// TestAltOfCutText has no control that turns what stands after a text that was cut.
func TestAltOfCutText(t *testing.T) {
	long := "\u202b" + strings.Repeat("word ", 1000) + "\u202c"
	alt := Alt(said("en", long))
	require.Contains(t, alt, "…")
	require.NotContains(t, alt, "\u202b")
}

func FuzzSVG(f *testing.F) {
	f.Add("The tide keeps its appointments.", "en", 1200, 630)
	f.Add("لم نبنِ المنارة abc ٣٥٠ \u2067x\u2069", "ar", 300, 900)
	f.Add("]]>\u0000<script>&\u202e\"\n\n\ufffe", "\"><x", 0, 1)
	f.Fuzz(func(t *testing.T, text, language string, width, height int) {
		p := Picture{Width: width % 2000, Height: height % 2000}
		var out bytes.Buffer
		err := p.SVG(&out, said(language, text))
		if err != nil {
			known := errors.Is(err, ErrNoFont) || errors.Is(err, ErrEmpty) || p.Width < 0 || p.Height < 0
			require.True(t, known, "%v", err)
			return
		}
		requireSafe(t, out.Bytes())
	})
}

func BenchmarkSVG(b *testing.B) { benchmark(b, Picture.SVG) }

func BenchmarkPNG(b *testing.B) { benchmark(b, Picture.PNG) }

func benchmark(b *testing.B, write func(Picture, io.Writer, render.Snippet) error) {
	for _, name := range []string{"english", "arabic", "japanese", "long"} {
		s := quote(load(b, name))
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if err := write(Picture{}, io.Discard, s); err != nil {
					b.Skip(err)
				}
			}
		})
	}
}
