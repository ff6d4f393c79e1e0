package article_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
)

// harbour is what the cases of TestVerify look in.
func harbour() *article.Article {
	a := paragraphs(
		"“We can’t raise the wall by more than 1,000 bricks—not this year,” said Ilse Marrow.",
		"She paused… “The non-violent sea,",
		"the patient sea, takes what it likes.”",
		"The ΛΌΓΟΣ of the co\u00ADope\u200Brative reads: ‘Hold the line’.",
		"The council will vote on the matter in the spring, and the mayor expects it to pass.",
	)
	aside := article.Block{Kind: article.PullQuote, Text: article.Text{Plain: "the patient sea, takes what it likes"}}
	figure := article.Block{Kind: article.Figure, Caption: article.Text{Plain: "The harbour wall."}}
	a.Body = append(a.Body[:2], append([]article.Block{aside, figure}, a.Body[2:]...)...)
	a.Quotes = []article.Quote{
		{ID: "wall", Kind: article.Direct, Speaker: article.Person{Name: "Ilse Marrow"}, Passages: []article.Passage{at(0, 3, 70)}},
		{ID: "sea", Kind: article.Direct, Passages: []article.Passage{at(1, 17, 35), at(4, 0, 36)}},
	}
	return a
}

func TestVerify(t *testing.T) {
	for _, c := range []struct {
		name, claim string
		match       article.Match
		share       float64
		excerpt     string
		quotes      string
	}{
		{"exact", "The council will vote", article.Exact, 1, "The council will vote", ""},
		{"in quotation marks", " «not this year» ", article.Exact, 1, "not this year", "wall"},
		{"in single ones", "'not this year'", article.Exact, 1, "not this year", "wall"},
		{"typewriter apostrophe", "we can't raise", article.Folded, 1, "We can’t raise", "wall"},
		{"spaces and case", "THE  council\n\twill vote", article.Folded, 1, "The council will vote", ""},
		{"two hyphens for a dash", "bricks--not", article.Folded, 1, "bricks—not", "wall"},
		{"three dots for an ellipsis", `she paused... "the`, article.Folded, 1, "She paused… “The", "sea"},
		{"invisible characters", "the λόγος of the cooperative reads", article.Folded, 1, "The ΛΌΓΟΣ of the co\u00ADope\u200Brative reads", ""},
		{"over two blocks, past a picture", "the non-violent sea, the patient sea", article.Folded, 1, "The non-violent sea,\nthe patient sea", "sea"},
		{"found in the text before the pull quote", "the patient sea", article.Exact, 1, "the patient sea", "sea"},
		{"a caption", "harbour wall", article.Exact, 1, "harbour wall", ""},
		{"up to a contraction", "We can", article.Absent, 0, "", ""},
		{"part of a number", "1", article.Absent, 0, "", ""},
		{"the end of a number", "000 bricks", article.Absent, 0, "", ""},
		{"part of a compound", "violent sea", article.Absent, 0, "", ""},
		{"part of a word", "atient", article.Absent, 0, "", ""},
		{"one dot of an ellipsis", "she paused.", article.Absent, 0, "", ""},
		{"partial", "The council will vote on Monday, and the mayor expects it to fail", article.Partial, 11. / 13,
			"The council will vote on\nand the mayor expects it to", ""},
		{"a word altered", "The council will vote on the question in the spring", article.Partial, 9. / 10,
			"The council will vote on the\nin the spring", ""},
		{"left out with an ellipsis", "We can't raise the wall … not this year, said Ilse", article.Partial, 10. / 11,
			"We can’t raise the wall\nnot this year,” said Ilse", "wall"},
		{"the end of single quotation marks", "cooperative reads: hold the line", article.Partial, 5. / 6, "co\u00ADope\u200Brative reads: ‘Hold the line", ""},
		{"absent", "The harbour will be sold to the highest bidder", article.Absent, 0, "", ""},
		{"no words", "“ ”", article.Absent, 0, "", ""},
		{"nothing to see", "\u200b", article.Absent, 0, "", ""},
		{"not UTF-8", "\x80", article.Absent, 0, "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := harbour()
			v := a.Verify(c.claim)
			require.Equal(t, c.match, v.Match)
			require.InDelta(t, c.share, v.Share, 1e-9)
			var words, quotes []string
			for _, p := range v.Passages {
				words = append(words, a.Excerpt(p))
			}
			for _, q := range v.Quotes {
				quotes = append(quotes, q.ID)
			}
			require.Equal(t, c.excerpt, strings.Join(words, "\n"))
			require.Equal(t, c.quotes, strings.Join(quotes, " "))
		})
	}
}

func TestVerifyScripts(t *testing.T) {
	a := paragraphs("潮位計は嘘をつかない、と灯台守は言った。", "L’homme est libre.", "물은 길을 찾는다고 했다.")
	for claim, want := range map[string]article.Match{
		"嘘をつかない":            article.Exact,
		"灯台守は言った。":          article.Exact,
		"潮位計は嘘をつかないと市長は言った": article.Partial,
		"homme est libre":   article.Exact,
		"l'homme":           article.Folded,
		"물은 길을":             article.Exact,
	} {
		require.Equal(t, want, a.Verify(claim).Match, claim)
	}
}

// A letter with a mark is the same in one character and in two, in the article and
// in the claim.
func TestVerifyMarks(t *testing.T) {
	for whole, parts := range map[string]string{
		"Zoë Émile Ångström": "Zoe\u0308 E\u0301mile A\u030angstro\u0308m",
		"Nguyễn ệ":           "Nguye\u0302\u0303n e\u0323\u0302",
		"İstanbul":           "I\u0307stanbul",
		"ᾳ Ὅμηρος":           "α\u0345 Ο\u0314\u0301μηρος",
		"Йосиф Їжак":         "И\u0306осиф І\u0308жак",
		"آخر":                "ا\u0653خر",
		"がぎパ":                "か\u3099き\u3099ハ\u309A",
		"각하":                 "\u1100\u1161\u11A8\u1112\u1161",
	} {
		body := "At dawn " + parts + " rowed out."
		require.Equal(t, article.Folded, paragraphs(body).Verify(whole).Match, whole)
		v := paragraphs("At dawn " + whole + " rowed out.").Verify(parts)
		require.Equal(t, article.Folded, v.Match, whole)
		require.Equal(t, []article.Passage{at(0, 8, 8+len(whole))}, v.Passages)
	}
	a := paragraphs("The café of Ostrey, and the pe\u0301cheur.")
	require.Equal(t, article.Absent, a.Verify("cafe").Match, "another letter")
	require.Equal(t, article.Absent, a.Verify("the pe").Match, "half a letter")
	require.Equal(t, article.Absent, a.Verify("pecheur").Match, "another letter")
}

// A claim that says a thing twice finds it twice, and who said it once.
func TestVerifyRepeats(t *testing.T) {
	a := harbour()
	v := a.Verify("takes what it likes / takes what it likes / in the spring, and")
	require.Equal(t, article.Partial, v.Match)
	require.Equal(t, []article.Passage{at(4, 17, 36), at(4, 17, 36), at(6, 36, 54)}, v.Passages)
	require.Len(t, v.Quotes, 1)
}

// hardClaim is a body and a claim, of about n bytes each, that invite work in vain.
type hardClaim struct {
	name  string
	body  []string
	claim string
	want  article.Match
}

func hardClaims(n int) []hardClaim {
	many := func(s string) string { return strings.Repeat(s, n/len(s)) }
	return []hardClaim{
		{"one letter", []string{many("a")}, many("a")[:n/2] + "b", article.Absent},
		{"inside one word", []string{many("a")}, many("a")[:n/2], article.Absent},
		{"one word", []string{many("a ")}, many("a ")[:n/2] + "b", article.Partial},
		{"periods that end in a word", []string{many("ab ")}, many("ab ")[:n/2/3*3] + "a", article.Partial},
		{"and fold", []string{many("Ab ")}, many("aB ")[:n/2/3*3] + "a", article.Partial},
		{"blocks without words", append(strings.Split(many("\u200b,"), ","), "a b c d"), many("a b c d x "), article.Partial},
		{"invisible characters", []string{many("a\u00AD\u00AD\u00AD")}, "a b", article.Absent},
		{"sentences over and over", []string{many("so it goes on and on ")}, many("so it goes on and "), article.Partial},
	}
}

func (c hardClaim) article() *article.Article {
	a := paragraphs(c.body...)
	for i := range 1000 {
		a.Quotes = append(a.Quotes, article.Quote{Passages: []article.Passage{at(0, i, i+1)}})
	}
	return a
}

func TestVerifyHardClaims(t *testing.T) {
	for _, c := range hardClaims(1 << 12) {
		require.Equal(t, c.want, c.article().Verify(c.claim).Match, c.name)
	}
}

// BenchmarkVerifyHardClaims takes claims in sizes that grow fourfold. The figure to
// watch is ns/byte, which must not grow along.
func BenchmarkVerifyHardClaims(b *testing.B) {
	for _, n := range []int{1 << 15, 1 << 17, 1 << 19} {
		for _, c := range hardClaims(n) {
			b.Run(fmt.Sprintf("%s/%dK", strings.ReplaceAll(c.name, " ", "-"), n>>10), func(b *testing.B) {
				a := c.article()
				for b.Loop() {
					a.Verify(c.claim)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/byte")
			})
		}
	}
}

// Where a claim is found whole, its passages say what it says.
func FuzzVerify(f *testing.F) {
	f.Add("She paused… “The non-violent sea,", "the patient sea.”", "she paused... \"the")
	f.Add("Hold -- the line", "-", "hold — THE LINE --")
	f.Add("a.b", "...", "\u00AD…")
	f.Add("The council will vote on the matter", "in spring", "council will vote on Monday on the matter in")
	f.Fuzz(func(t *testing.T, first, second, claim string) {
		if !utf8.ValidString(first + "\x00" + second) {
			return
		}
		a := paragraphs(first, second)
		a.Body[1].Kind = article.PullQuote
		checkVerification(t, a, claim)
		for _, b := range a.Body {
			v := checkVerification(t, a, b.Text.Plain)
			require.True(t, v.Match == article.Exact || article.Trim(b.Text.Plain) == "", "%q does not say itself", b.Text.Plain)
		}
	})
}

func checkVerification(t *testing.T, a *article.Article, claim string) article.Verification {
	t.Helper()
	v := a.Verify(claim)
	for _, p := range v.Passages {
		require.NotEmpty(t, a.Excerpt(p), "%v is outside", p)
	}
	said := a.Excerpt(v.Passages...)
	switch v.Match {
	case article.Exact:
		require.Equal(t, article.Trim(claim), said)
	case article.Folded:
		require.Equal(t, article.Fold(article.Trim(claim)), article.Fold(said))
	case article.Partial:
		require.True(t, 0 < v.Share && v.Share < 1, "share %v", v.Share)
		for _, m := range v.Missing {
			require.NotEmpty(t, article.Trim(claim[m.Start:m.End]))
		}
	default:
		require.Empty(t, v.Passages)
	}
	require.Equal(t, v.Match == article.Absent, v.Share == 0)
	return v
}

func BenchmarkVerify(b *testing.B) {
	for name, claim := range map[string]string{
		"exact":   "Tide number 1999 came at dawn",
		"folded":  "tide number 1999 came at dawn",
		"partial": "tide number 1999 came at dusk and left at noon, they say",
		"absent":  "the sea never came",
	} {
		for _, n := range []int{2000, 8000} {
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				a := longArticle(n)
				b.SetBytes(int64(len(a.Plain())))
				b.ReportAllocs()
				for b.Loop() {
					a.Verify(claim)
				}
			})
		}
	}
}
