package picture

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"image"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/go-text/typesetting/shaping"
	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/golden"
	"github.com/pullquote/pullquote/render"
)

// load reads an article: of this package's testdata by name, of render's by folder.
func load(tb testing.TB, name string) *article.Article {
	tb.Helper()
	path := filepath.Join("testdata", "articles", name+".json")
	if folder, ok := strings.CutPrefix(name, "render/"); ok {
		path = filepath.Join("..", "testdata", folder, "article.json")
	}
	data, err := os.ReadFile(path)
	require.NoError(tb, err)
	a := &article.Article{}
	require.NoError(tb, json.Unmarshal(data, a))
	require.NoError(tb, a.Validate())
	return a
}

// quote is the pull quote of an article's first quotation.
func quote(a *article.Article) render.Snippet { return render.PullQuote(a, a.Quotes[0]) }

// excerpt is an article's first paragraph.
func excerpt(a *article.Article) render.Snippet {
	return render.Excerpt(a, article.Passage{Span: article.Span{End: len(a.Body[0].Words().Plain)}})
}

// said is a pull quote of any text.
func said(language, text string) render.Snippet {
	a := &article.Article{Language: language}
	return render.PullQuote(a, article.Quote{ID: "q", Kind: article.Direct, Text: text})
}

var cases = []struct {
	name    string
	article string
	snippet func(*article.Article) render.Snippet
	picture Picture
}{
	{"english", "english", quote, Picture{}},
	{"english-card", "english", render.Card, Picture{Theme: "dark"}},
	{"english-square", "english", quote, Picture{Width: 1080, Height: 1080}},
	{"english-story", "english", render.Card, Picture{Width: 1080, Height: 1920}},
	{"english-small", "english", quote, Picture{Width: 300, Height: 150}},
	{"german", "german", quote, Picture{}},
	{"russian", "russian", quote, Picture{}},
	{"french", "french", quote, Picture{Theme: "dark"}},
	{"kazakh", "kazakh", quote, Picture{}},
	{"arabic", "arabic", quote, Picture{}},
	{"arabic-card", "arabic", render.Card, Picture{Theme: "dark"}},
	{"hebrew", "render/hebrew", quote, Picture{}},
	{"mixed", "mixed", quote, Picture{}},
	{"oneword", "oneword", quote, Picture{}},
	{"long", "long", quote, Picture{}},
	{"address", "address", quote, Picture{}},
	{"unbroken", "unbroken", quote, Picture{}},
	{"statements-quotes", "render/statements", render.Quotes, Picture{}},
	{"statements-authors", "render/statements", render.AuthorBox, Picture{}},
	{"statements-notes", "render/statements", render.Footnotes, Picture{}},
	{"statements-excerpt", "render/statements", excerpt, Picture{}},
	{"hebrew-card", "render/hebrew", render.Card, Picture{}},
	{"plain-card", "render/plain", render.Card, Picture{}}, // nobody's, without quotes
	{"hostile-whole", "render/hostile", render.Whole, Picture{}},
}

// asian are cases that need an installed font.
var asian = []struct{ article, language string }{
	{"japanese", "Japanese"}, {"chinese", "Chinese"}, {"taiwan", "Chinese"}, {"korean", "Korean"}, {"render/japanese", "Japanese"},
}

// needFont skips the test where no font has the language. In CI there is one.
func needFont(t testing.TB, err error, language string) {
	t.Helper()
	words := "needs a font for " + language + ", such as fonts-noto-cjk"
	switch {
	case !errors.Is(err, ErrNoFont):
	case os.Getenv("CI") == "true":
		t.Fatal(words)
	default:
		t.Skip(words)
	}
}

// layOut lays out a snippet, and skips the test where that needs a font for the language.
func layOut(t testing.TB, p Picture, s render.Snippet, language string) *card {
	t.Helper()
	c, err := p.compose(typesetters.New().(*typesetter), s)
	if language != "" {
		needFont(t, err, language)
	}
	require.NoError(t, err)
	return c
}

func TestGolden(t *testing.T) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var first, second bytes.Buffer
			s := c.snippet(load(t, c.article))
			require.NoError(t, c.picture.SVG(&first, s))
			require.NoError(t, c.picture.SVG(&second, s))
			require.Equal(t, first.String(), second.String(), "not the same twice")
			requireSafe(t, first.Bytes())
			golden.Equal(t, filepath.Join("testdata", c.name+".svg"), first.Bytes())
		})
	}
}

// allowed are the elements of an SVG and their attributes.
var allowed = map[string]string{
	"svg":   " xmlns width height viewBox role lang direction ",
	"title": "", "desc": "", "defs": "",
	"path": " id d ", "rect": " x y width height fill ", "g": " fill transform ", "use": " href x y ",
}

// requireSafe fails unless data is well-formed XML of our elements and attributes only, and
// all references are to outlines in it.
func requireSafe(t testing.TB, data []byte) {
	t.Helper()
	ids, uses := map[string]bool{}, map[string]bool{}
	require.True(t, utf8.Valid(data))
	for d := xml.NewDecoder(bytes.NewReader(data)); ; {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
		switch token := token.(type) {
		case xml.StartElement:
			attributes, ok := allowed[token.Name.Local]
			require.True(t, ok, "element %s", token.Name.Local)
			for _, a := range token.Attr {
				require.Contains(t, attributes, " "+a.Name.Local+" ")
				switch a.Name.Local {
				case "id":
					require.False(t, ids["#"+a.Value], "id %s twice", a.Value)
					ids["#"+a.Value] = true
				case "href":
					uses[a.Value] = true
				}
			}
		case xml.ProcInst, xml.Directive, xml.Comment:
			require.Fail(t, "no such thing", "%v", token)
		}
	}
	require.Equal(t, ids, uses)
}

// touched returns what the outlines of a run touch, in pixels.
func (t *typesetter) touched(r placed) image.Rectangle {
	var box image.Rectangle
	x := r.x
	scale := float32(r.size) / float32(r.font.font.Upem())
	for _, g := range r.glyphs {
		left := float32(x+em(g.XOffset).at(r.size)) / (1 << 16)
		base := float32(pixels(r.y)-em(g.YOffset).at(r.size)) / (1 << 16)
		for _, s := range t.outline(r.font, g.GlyphID) {
			for _, p := range s.ArgsSlice() {
				x, y := int(left+p.X*scale), int(base-p.Y*scale)
				box = box.Union(image.Rect(x, y, x+1, y+1))
			}
		}
		x += em(g.Advance).at(r.size)
	}
	return box
}

// TestMargins checks that ink stays on the card, away from the edges, and that lines keep to
// the measure, on the side that the text begins.
func TestMargins(t *testing.T) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { requireMargins(t, layOut(t, c.picture, c.snippet(load(t, c.article)), "")) })
	}
	for _, c := range asian {
		t.Run(c.article, func(t *testing.T) {
			requireMargins(t, layOut(t, Picture{}, quote(load(t, c.article)), c.language))
		})
	}
}

func requireMargins(t *testing.T, c *card) {
	t.Helper()
	types := typesetters.New().(*typesetter)
	side := c.scaled(88)
	for i, left := range c.runs {
		box := types.touched(left)
		if box.Empty() {
			continue
		}
		require.GreaterOrEqual(t, box.Min.Y, c.scaled(30), "top")
		require.LessOrEqual(t, box.Max.Y, c.height-c.scaled(30), "bottom")
		// The first runs of lines, with a hung mark; the opening marks reach half way out.
		slack := left.size/12 + 1
		if i == 0 || c.runs[i-1].y != left.y {
			slack += left.size
		}
		if c.right {
			slack = left.size + 1
		}
		require.GreaterOrEqual(t, box.Min.X, max(side/8, side-slack), "left")
		require.LessOrEqual(t, box.Max.X, min(c.width-side/8, c.width-side+slack), "right")
	}
}

// TestRightToLeft checks that lines of Arabic end at the right margin.
func TestRightToLeft(t *testing.T) {
	c := layOut(t, Picture{}, quote(load(t, "arabic")), "")
	require.True(t, c.right)
	ends := map[int]int{}
	types := typesetters.New().(*typesetter)
	for _, r := range c.runs {
		ends[r.y] = max(ends[r.y], types.touched(r).Max.X)
	}
	require.Len(t, ends, 5)
	hung := 0
	for _, end := range ends {
		if end > 1200-88+20 {
			hung++
			continue
		}
		require.InDelta(t, 1200-88, end, 20, "less the space beside a letter")
	}
	require.Equal(t, 1, hung, "the opening mark hangs")
}

// TestPNG checks pictures by what can be said of them in general.
func TestPNG(t *testing.T) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var out bytes.Buffer
			s := c.snippet(load(t, c.article))
			require.NoError(t, c.picture.PNG(&out, s))
			requireText(t, out.Bytes(), Alt(s))
			img, err := png.Decode(&out)
			require.NoError(t, err)
			requireDrawn(t, img, c.picture)
		})
	}
}

func requireDrawn(t *testing.T, img image.Image, p Picture) {
	t.Helper()
	width, height, err := p.size()
	require.NoError(t, err)
	require.Equal(t, image.Rect(0, 0, width, height), img.Bounds())
	theme, err := themeNamed(p.Theme)
	require.NoError(t, err)
	r, g, b, _ := theme[paperInk].RGBA()
	paper := func(x, y int) bool {
		r2, g2, b2, _ := img.At(x, y).RGBA()
		return r == r2 && g == g2 && b == b2
	}
	inked := 0
	for y := range height {
		for x := range width {
			if paper(x, y) {
				continue
			}
			inked++
			edge := x < 3 || x >= width-3 || y >= height-3
			require.False(t, edge, "ink at %d, %d", x, y)
		}
	}
	require.Greater(t, inked, width*height/200)
	require.Less(t, inked, width*height/2)
}

// requireText fails unless a PNG has the text in its chunk.
func requireText(t *testing.T, file []byte, text string) {
	t.Helper()
	_, rest, ok := bytes.Cut(file, []byte("iTXtDescription\x00\x00\x00"))
	require.True(t, ok)
	_, rest, _ = bytes.Cut(rest, []byte("\x00Description\x00"))
	require.True(t, bytes.HasPrefix(rest, []byte(text)))
}

func TestAlt(t *testing.T) {
	require.Equal(t, "“Never.” — Old Ferryman — The last ferry, The Ledger, 4 March 2025", Alt(quote(load(t, "oneword"))))
	require.Empty(t, Alt(render.Snippet{}))
}

func TestErrors(t *testing.T) {
	s := quote(load(t, "oneword"))
	require.ErrorIs(t, Picture{}.SVG(io.Discard, render.Snippet{}), ErrEmpty)
	require.ErrorIs(t, Picture{}.PNG(io.Discard, render.Card(&article.Article{})), ErrEmpty)
	require.ErrorContains(t, Picture{Theme: "sepia"}.SVG(io.Discard, s), `no theme "sepia"`)
	require.ErrorContains(t, Picture{Width: 9000}.SVG(io.Discard, s), "9000 by 630")
	require.ErrorContains(t, Picture{Height: -1}.PNG(io.Discard, s), "1200 by -1")
	err := Picture{}.SVG(io.Discard, said("und", "so: \u0378"))
	require.ErrorIs(t, err, ErrNoFont)
	require.ErrorContains(t, err, `'\u0378' (Zzzz)`)
	_, err = ReadFonts([]byte("no font"))
	require.ErrorContains(t, err, "picture: reading a font")
}

// TestVisualOrder checks the order of runs that mix directions. Capitals stand for Hebrew
// letters, and what comes out is the text as it is seen.
func TestVisualOrder(t *testing.T) {
	for _, c := range []struct {
		logical, visual string
		rtl             bool
	}{
		{"abc DEF ghi", "abc FED ghi", false},
		{"abc DEF ghi", "ghi FED abc", true},
		{"ABC 123 def", "123 CBA def", false},
		{"ABC 123 def", "def 123 CBA", true},
		{"a ABC 12% DEF b", "a FED 12% CBA b", false},
		{"a ABC 1,234 5 DEF b", "a FED 5 1,234 CBA b", false},
		{"abc (DEF) 12", "abc (FED) 12", false},
		{"x \u2067ABC 12\u2069 y", "x 12 CBA y", false},
		{"x \u2067ABC def GHI\u2069 12", "x IHG def CBA 12", false},
		{"AB \u2066cd EF\u2069, GH", "HG ,cd FE BA", true},
		{"AB \u2068cd, EF\u2069 GH", "HG cd, FE BA", true},
	} {
		require.Equal(t, c.visual, seen(c.logical, c.rtl), "%q", c.logical)
	}
}

// seen puts a text into visual order, one run a character.
func seen(text string, rtl bool) string {
	hebrew := strings.Map(func(r rune) rune {
		if 'A' <= r && r <= 'Z' {
			return r - 'A' + 'א'
		}
		return r
	}, text)
	runes := []rune(hebrew)
	levels := new(typesetter).levels(runes, rtl)
	var runs []run
	for i := range runes {
		runs = append(runs, run{level: levels[i], glyphs: []shaping.Glyph{{ClusterIndex: i}}})
	}
	reorder(runs)
	var out strings.Builder
	for _, r := range runs {
		out.WriteString(string([]rune(text)[r.glyphs[0].TextIndex()]))
	}
	return strings.NewReplacer("\u2066", "", "\u2067", "", "\u2068", "", "\u2069", "").Replace(out.String())
}
