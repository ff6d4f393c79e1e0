package render_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/render"
)

// marked returns a text whose marks are written as kind{…}, for the kinds below.
func marked(source string) article.Text {
	kinds := map[string]article.MarkKind{
		"em{": article.Emphasis, "b{": article.Strong, "c{": article.Mono, "a{": article.Link, "s{": article.Struck, "sub{": article.Sub,
	}
	var t article.Text
	var open []article.Mark
next:
	for source != "" {
		for sign, kind := range kinds {
			if rest, ok := strings.CutPrefix(source, sign); ok {
				open = append(open, article.Mark{Span: article.Span{Start: len(t.Plain)}, Kind: kind, URL: "https://e.example/"})
				source = rest
				continue next
			}
		}
		if n := len(open); n > 0 && source[0] == '}' {
			m := open[n-1]
			m.End = len(t.Plain)
			t.Marks, open, source = append(t.Marks, m), open[:n-1], source[1:]
			continue
		}
		t.Plain, source = t.Plain+source[:1], source[1:]
	}
	t.SortMarks()
	return t
}

// TestMarkdownText tells how running text is written.
func TestMarkdownText(t *testing.T) {
	const link = "(https://e.example/)"
	for source, want := range map[string]string{
		"plain, with 1. and - and # inside": `plain, with 1. and - and \# inside`,
		"1. one":                            `1\. one`,
		"2) two":                            `2\) two`,
		"- dash\n+ plus\n= sign\n> more":    "\\- dash\\\n\\+ plus\\\n\\= sign\\\n\\> more",
		"  leading\n  and trailing  \n":     "leading\\\nand trailing",
		"AT&T & R&D &amp;":                  `AT\&T & R\&D \&amp;`,
		"see https://a.example":             `see https\://a.example`,
		"see www.a.example":                 `see www\.a.example`,
		"me@a.example @you":                 `me\@a.example @you`,
		"wow!":                              "wow!",
		"wow!a{x}":                          `wow\![x]` + link,
		"| a |":                             `\| a |`,
		`back\slash <b> [x] _y_ *z* ~q~`:    `back\\slash \<b> \[x\] \_y\_ \*z\* \~q\~`,

		"an em{emphasis}, b{strong}": "an *emphasis*, **strong**",
		"em{trailing }space":         "*trailing* space",
		"mid em{dle}word":            "mid *dle*word",
		"b{(punct)}word":             "(punct)word",
		"b{「強調」}です":                  "「強調」です",
		"b{強調}です":                    "**強調**です",
		"em{a b{c} d}":               "*a **c** d*",
		"em{b{both}}":                "***both***",
		"em{one}b{two}":              "*one*two",
		"em{mid(b{dle}) end}":        "*mid(**dle**) end*",
		"em{a!b{?}c}":                `*a!?c*`,
		"em{ }gap":                   "gap",
		"s{gone} s{~}":               `~~gone~~ \~`,
		"s{em{x}}":                   "*~~x~~*",
		"em{s{x}}":                   "*~~x~~*",
		"em{a{link}}!":               "*[link]" + link + "*!",
		"em{c{x}}y":                  "`x`y",
		"c{code}":                    "`code`",
		"c{a`b} c{``} c{ x }":        "``a`b`` ``` `` ``` `  x  `",
		"c{one}sub{c{two}}":          "`one``two`"[:5] + "two",
		"c{ }":                       "",
		"a{ }b":                      "b",
		"a{x\ny}":                    "[x\\\ny]" + link,
		"a{c{[1]: x}}":               `[\[1\]: x]` + link,
		"a{one}sub{ a{two}}":         "[one]" + link + " [two]" + link,
		"c{one a{two}}":              "` one  `[`two`]" + link,
		"text c{a\nb}":               "text `a b`",
		"line\n\n\nline":             "line\\\nline",
		"em{a\nb}":                   "*a\\\nb*",
		"*em{x}":                     `\**x*`,
		"em{b{x} y}em{z}":            "***x** y*z",
		"s{x}em{y}":                  "~~x~~*y*",
		"b{x}, em{y}":                "**x**, *y*",
		"em{sub{deep}}":              "*deep*",
		"b{c{x}} a{c{y}}":            "**`x`** [`y`]" + link,
	} {
		a := &article.Article{Body: []article.Block{{Kind: article.Paragraph, Text: marked(source)}}}
		got := print(t, render.Renderer.Markdown, render.Renderer{}, render.Whole(a))
		require.Equal(t, want, strings.TrimSuffix(got, "\n"), "%s", source)
	}
}

// TestMarkdownBlocks tells how blocks are kept apart.
func TestMarkdownBlocks(t *testing.T) {
	item := func(text string, level, number int, ordered bool) article.Block {
		return article.Block{Kind: article.ListItem, Level: level, Item: number, Ordered: ordered, Text: article.Text{Plain: text}}
	}
	for _, c := range []struct {
		want   string
		blocks []article.Block
	}{
		{"1. a\n2. b\n\n1) c", []article.Block{item("a", 1, 1, true), item("b", 1, 2, true), item("c", 1, 1, true)}},
		{"- a\n\n* b\n\n- c", []article.Block{item("a", 1, 1, false), item("b", 1, 1, false), item("c", 1, 1, false)}},
		{"- a\n  - b\n    - c\n- d", []article.Block{item("a", 1, 1, false), item("b", 2, 1, false), item("c", 3, 1, false), item("d", 1, 2, false)}},
		{"- a\n\n  7. b", []article.Block{item("a", 1, 1, false), item("b", 2, 7, true)}},
		{"+ a\n+", []article.Block{item("a", 1, 1, false), item("", 1, 2, false)}},
		{"- - deep", []article.Block{item("deep", 2, 1, false)}},
		{"- ```\n  x\n  ```", []article.Block{{Kind: article.Code, Level: 1, Text: article.Text{Plain: "x"}}}},
		{"no grid", []article.Block{{Kind: article.Table, Text: article.Text{Plain: "no grid"}}}},
		{"> a\n\n> b", []article.Block{{Kind: article.BlockQuote, Text: article.Text{Plain: "a"}}, {Kind: article.BlockQuote, Text: article.Text{Plain: "b"}}}},
		{"alone", []article.Block{{Kind: article.AttributionLine, Text: article.Text{Plain: "alone"}}}},
	} {
		got := print(t, render.Renderer.Markdown, render.Renderer{}, render.Whole(&article.Article{Body: c.blocks}))
		require.Equal(t, c.want, strings.TrimSuffix(got, "\n"))
	}
}
