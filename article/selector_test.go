package article_test

import (
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
)

func TestTextQuote(t *testing.T) {
	a := paragraphs("Øl", "Nobody in the old harbour, she said, “can stop the sea”, and then she went home to the light by the eastern pier.")
	plain := a.Body[1].Text.Plain
	p := article.Passage{Block: 1, Span: span(plain, "can stop the sea")}
	require.Equal(t, article.TextQuoteSelector{
		Type: "TextQuoteSelector", Exact: "can stop the sea",
		Prefix: "dy in the old harbour, she said, “"[2:], Suffix: "”, and then she went home to the",
	}, a.TextQuote(p))
	require.Equal(t, article.TextQuoteSelector{Type: "TextQuoteSelector", Exact: "l", Prefix: "Ø"}, a.TextQuote(at(0, 2, 3)))
	require.Equal(t, article.TextQuoteSelector{Type: "TextQuoteSelector"}, a.TextQuote(at(7, 0, 1)))
}

// W3C positions count code points of Plain.
func TestTextPosition(t *testing.T) {
	a := paragraphs("Ærø 🌊", "", "Øl og sild")
	for _, p := range []article.Passage{at(0, 0, 2), at(0, 6, 10), at(2, 0, 3), at(2, 7, 11), at(2, 11, 11)} {
		sel := a.TextPosition(p)
		require.Equal(t, "TextPositionSelector", sel.Type)
		require.Equal(t, a.Excerpt(p), string([]rune(a.Plain())[sel.Start:sel.End]))
	}
	require.Equal(t, article.TextPositionSelector{Type: "TextPositionSelector", Start: 7, End: 9}, a.TextPosition(at(2, 0, 3)))
	require.Equal(t, article.TextPositionSelector{Type: "TextPositionSelector"}, a.TextPosition(at(0, 1, 2)))
}

func TestTextFragment(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines []string // a passage each, of one block each
		want  string   // not escaped but for the sign between start and end: "|"
	}{
		{"short", []string{"“Hold the line!”"}, "Hold the line"},
		{"one word", []string{"Never."}, "Never"},
		{"spaces", []string{"Hold \u00a0 the\tline"}, "Hold the line"},
		{"punctuation inside", []string{"well-known, isn't it & so"}, "well-known, isn't it & so"},
		{"long", []string{"The council will vote on the matter, in the spring, at last."}, "The council will vote|the spring, at last"},
		{"long, of few words", []string{"Wasserstandsvorhersagezentrale Hochwasserschutzgemeinschaft"}, "Wasserstandsvorhersagezentrale Hochwasserschutzgemeinschaft"},
		{"dashes are no words", []string{"The council — and not for the first time — will vote"}, "The council — and not|first time — will vote"},
		{"line break", []string{"Salt on the sill\nand sand in the bread"}, "Salt on the sill|sand in the bread"},
		{"break in the first words", []string{"Salt,\nand sand in every loaf of bread we ever baked here"}, "Salt|we ever baked here"},
		{"break in the last words", []string{"There was sand in every loaf of bread we ever baked\nand salt"}, "There was sand in|and salt"},
		{"lines without words", []string{"***\nSalt on the sill\n***"}, "Salt on the sill"},
		{"two blocks", []string{"It rose.", "—", "It fell and rose again by night"}, "It rose|rose again by night"},
		{"Chinese", []string{"潮水不会说谎。"}, "潮水不会说谎"},
		{"long Chinese", []string{"潮水不会说谎，灯塔看守人这样说，而且他已经看守了三十年，从未离开。"}, "潮水不会说谎|从未离开"},
		{"short clauses of Japanese", []string{"潮は、満ちて、引いて、また満ちて、夜明けには、静かに、消える"}, "潮は、満ちて|静かに、消える"},
		{"Chinese without a pause", []string{"潮水不会说谎灯塔看守人这样说而且他已经看守了三十年从未离开"}, "潮水不会说谎灯塔看守人这样说而且他已经看守了三十年从未离开"},
		{"no words", []string{"— …"}, ""},
		{"nothing", nil, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := paragraphs(c.lines...)
			var passages []article.Passage
			for i, line := range c.lines {
				passages = append(passages, at(i, 0, len(line)))
			}
			got := a.TextFragment(passages...)
			if c.want == "" {
				require.Empty(t, got)
				return
			}
			start, end, ranged := strings.Cut(c.want, "|")
			want := ":~:text=" + escaped(start)
			if ranged {
				want += "," + escaped(end)
			}
			require.Equal(t, want, got)
		})
	}
	require.Empty(t, paragraphs("Never.").TextFragment(at(0, 0, 5), at(3, 0, 1)))
}

// escaped is the reference: what a query would have, and the hyphen.
func escaped(s string) string {
	return strings.NewReplacer("+", "%20", "-", "%2D").Replace(url.QueryEscape(s))
}

// What interrupts a quotation is not part of it, so it cannot be part of an end.
func TestTextFragmentInterrupted(t *testing.T) {
	a := paragraphs("“Salt,” she said, “and sand in every loaf of bread we ever baked.”")
	plain := a.Body[0].Text.Plain
	require.Equal(t, ":~:text=Salt,we%20ever%20baked", a.TextFragment(
		article.Passage{Span: span(plain, "Salt")}, article.Passage{Span: span(plain, "we ever baked")}))
}

// Words that stand earlier, too, are told apart by more of them or by what stands
// before them.
func TestTextFragmentRepeated(t *testing.T) {
	long := "The sea takes what it likes, and it likes the north side of the town."
	for _, c := range []struct {
		name      string
		before    string // a block of its own
		line, say string
		want      string // with "|" between the parts
	}{
		{"no repeat", "The pier", "Marrow said: “Never.”", "Never.", "Never"},
		{"part of another word", "Nevertheless", "Marrow said: “Never.”", "Never.", "Never"},
		{"short", "It never froze.", "On Monday, Marrow said: “Never.”", "Never.", "On Monday, Marrow said: “-|Never"},
		{"in the same block", "The pier", "Never say so. “Never,” said Marrow.", "Never,", "Never say so. “-|Never"},
		{"in the headline", "The pier", "Marrow asked for “winter” again.", "winter", "Marrow asked for “-|winter"},
		{"nothing before it", "It never froze.", "“Never.”", "Never.", "Never"},
		{"after a line break", "It never froze.", "Marrow:\nNever.", "Never.", "Never"},
		{"long", "The sea takes what is left.", "She said: “" + long + "”", long, "The sea takes what it|side of the town"},
		{"long and repeated whole", long, "She said: “" + long + "”", long,
			"She said: “-|The sea takes what it likes, and it likes the north|side of the town"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := paragraphs(c.before, c.line)
			a.Headline = "The Winter"
			var parts []string
			for part := range strings.SplitSeq(c.want, "|") {
				words, prefix := strings.CutSuffix(part, "-")
				part = escaped(words)
				if prefix {
					part += "-"
				}
				parts = append(parts, part)
			}
			at := strings.LastIndex(c.line, c.say)
			got := a.TextFragment(article.Passage{Block: 1, Span: article.Span{Start: at, End: at + len(c.say)}})
			require.Equal(t, ":~:text="+strings.Join(parts, ","), got)
		})
	}
}

func TestLink(t *testing.T) {
	a := paragraphs("Hold the line")
	for url, want := range map[string]string{
		"":                            "",
		"https://fenpost.example/a":   "https://fenpost.example/a#:~:text=Hold",
		"https://fenpost.example/a#b": "https://fenpost.example/a#b:~:text=Hold",
	} {
		a.URL = url
		require.Equal(t, want, a.Link(at(0, 0, 4)))
		require.Equal(t, url, a.Link(at(0, 4, 5)), "no words")
	}
}

// However long the passage, the fragment decodes to words of it.
func FuzzTextFragment(f *testing.F) {
	f.Add("The council will vote on the matter, in the spring")
	f.Add("潮水不会说谎，灯塔看守人这样说，而且他已经看守了三十年。\nОн сказал: «Прилив не лжёт»")
	f.Fuzz(func(t *testing.T, plain string) {
		if !utf8.ValidString(plain) {
			return
		}
		fragment := paragraphs(plain).TextFragment(at(0, 0, len(plain)))
		if fragment == "" {
			return
		}
		text, ok := strings.CutPrefix(fragment, ":~:text=")
		require.True(t, ok)
		rest := strings.Join(strings.Fields(plain), " ")
		for part := range strings.SplitSeq(text, ",") {
			words, err := url.PathUnescape(part)
			require.NoError(t, err)
			require.NotEmpty(t, words)
			_, rest, ok = strings.Cut(rest, words)
			require.True(t, ok, "%q does not follow in %q", words, plain)
		}
	})
}
