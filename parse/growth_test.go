package parse_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/pullquote/pullquote/parse"
)

// shapes are pages that grow in one way: what stands n times, and around it all.
var shapes = []struct{ name, before, unit, after string }{
	{"paragraphs", "", "<p>The harbour of Ostrey freezes twice in a good winter, and “the ice holds”, said Ada Reed.</p>", ""},
	{"nesting", "", strings.Repeat("<div>", 300) + "<p>The harbour of Ostrey freezes twice in a good winter, and each time children draw.</p>" + strings.Repeat("</div>", 300), ""},
	{"items", "<ul>", "<li>The harbour of Ostrey freezes twice <b>in winter</b>.</li>", "</ul>"},
	{"stray items", "", "<li>The harbour of Ostrey freezes.", ""},
	{"lists in lists", "", strings.Repeat("<ul><li>ice", 100) + strings.Repeat("</ul>", 100), ""},
	{"rows", "<table>", "<tr><td>The harbour of Ostrey</td><td>freezes <i>twice</i></td><td>4 cm</td></tr>", "</table>"},
	{"cells", "<table><tr><td>a</td></tr><tr>", "<td>4 cm</td>", "</tr></table>"},
	{"tables", "", "<table><tr><td>One</td><td>4 cm</td></tr><tr><td>Two</td><td>5 cm</td></tr></table>", ""},
	{"tables in tables", "", strings.Repeat("<table><tr><td>ice", 60) + strings.Repeat("</table>", 60), ""},
	{"marks", "<p>", "The <b>harbour <i>of</i></b> Ostrey <a href=/x>freezes</a>, ", "</p>"},
	{"open marks", "<p>", "<b>ice<p>", ""},
	{"quotation marks", "<p>", "“", "</p>"},
	{"words", "<p>", "ice ", "</p>"},
	{"fragments", "<p>", "ice<a href=#n1 id=r1>1</a> ", "</p>"},
	{"notes", "", "<p id=n1>Ice <a href=#r1 id=n2>1</a> holds <a href=#n2>2</a> twice.</p>", ""},
	{"numbered paragraphs", "", "<p id=n1>1. Ice holds, see <a href=#n2>2</a>.</p><p id=n2>2. Ice breaks, see <a href=#n1>1</a>.</p>", ""},
	{"tooltips", "<p>Ice", "<sup>1</sup><span class=note>It holds in winter.</span>", "</p>"},
	{"paragraphs with markers", "", "<p id=n1>Ice holds, see <a href=#n2>2</a>.</p><p id=n2>Ice breaks, see <a href=#n1>1</a>.</p>", ""},
	{"tooltips in tooltips", "<p>Ice", strings.Repeat("<span class=tooltip>1", 100) + strings.Repeat("</span>", 100), "</p>"},
	{"tooltips in markers", "<p>Ice", "<sup>1<span class=tooltip>It holds in winter.</span></sup>", "</p>"},
	{"asides", "", "<aside><p>Ice</p></aside>", ""},
	{"feet", "", "<footer><h3>Correction</h3><p>This article was wrong.</p></footer>", ""},
	{"headed notes", "<main><article><p>Ice</p></article>", "<h3>Correction</h3><p>This article was wrong.</p>", "</main>"},
	{"raised", "<p>", "ice<sup>1</sup> ", "</p>"},
	{"line breaks", "<p>", "ice<br>", "</p>"},
	{"bare breaks", "<div>The harbour", "<br>", "</div>"},
	{"attributes", "<p>The harbour freezes.</p><p ", "data-x=y ", ">ice</p>"},
	{"classes", "<p class='", "author-box-share ", "'>The harbour of Ostrey freezes twice in a good winter.</p>"},
	{"named elements", "", "<div class='author-name byline'>By Ada Reed</div>", ""},
	{"author boxes", "", "<div class='author-box'><h4>Ada Reed</h4><p>Ada skates.</p></div>", ""},
	{"bare boxes", "<p>By Ada Reed</p>", "<div><h4>About the author</h4><p>Ada Reed</p><p>She skates twice.</p></div>", ""},
	{"bios", "<p>By Ada Reed</p>", "<div><p>Ada Reed is a pilot who skates.</p></div>", ""},
	{"headed names", "", "<h2>Authors</h2><h3>Ice</h3><p>Reporter</p>", ""},
	{"touching names", "<div class=author-box>", "<b>Ada Reed</b><i>Reporter</i>", "</div>"},
	{"names over titles", "", "<div>Ada Reed</div><div>Reporter</div>", ""},
	{"credits", "", "<div>Edited by Ada Reed</div><div>Ada Reed contributed to this report.</div>", ""},
	{"nested boxes", "", strings.Repeat("<div class='author-box'>Ada Reed", 100) + strings.Repeat("</div>", 100), ""},
	{"nested bylines", "", strings.Repeat("<div class=byline>By", 100) + " Ada Reed" + strings.Repeat("</div>", 100), ""},
	{"headings", "", "<h1>A map on the ice</h1>", ""},
	{"captions", "", "<div class=caption>Ice</div>", ""},
	{"pictures", "", "<figure><img src=a.jpg><figcaption>Ice</figcaption></figure>", ""},
	{"figures in figures", "", strings.Repeat("<figure><img src=a.jpg>", 100) + strings.Repeat("</figure>", 100), ""},
	{"unscripted", "<figure>", "<noscript><img src=a.jpg></noscript>", "</figure>"},
	{"sourceless", "<figure><picture>", "<source srcset=/a.jpg><img>", "</picture></figure>"},
	{"placeholders", "<p>", "<img><noscript><img src=data:x></noscript>", "</p>"},
	{"quotations", "", "<blockquote><p>The ice holds.</p><cite>Ada</cite></blockquote>", ""},
	{"quotations in quotations", "", strings.Repeat("<figure><blockquote>ice", 100) + strings.Repeat("</figure>", 100), ""},
	{"posts", "", "<blockquote class=twitter-tweet><p>Ice</p>Ada <a href=https://x.com/a/status/1>1</a></blockquote>", ""},
	{"scripts", "", `<script type="application/ld+json">{"@type":"Article","@id":"#a","headline":"Ice","author":{"@id":"#a"}}</script>`, ""},
	{"meta", "", `<meta property="article:tag" content="ice"><meta name="author" content="Ada Reed">`, ""},
	{"authors", `<script type="application/ld+json">{"@type":"Article","author":[`, `"Ada Reed",`, `"Bo Reed"]}</script>`},
	{"comments", "", "<div class=comment><p>I was there and it was colder than you say, and the railway was mine.</p></div>", ""},
	{"labels", "", "<p>Advertisement</p>", ""},
	{"links", "", "<p><a href=/x>The harbour</a></p>", ""},
	{"tags", "", "<a rel=tag href=/x>ice</a> ", ""},
	{"unclosed tags", "<p>ice", "<a href=x", ""},
	{"entities", "<p>", "&amp;&nbsp;&shy;", "</p>"},
	{"invalid bytes", "<p>", "\xff\xfe ice", "</p>"},
}

// grown is a page of a shape of about size bytes.
func grown(before, unit, after string, size int) string {
	return "<html><head><title>A map on the ice</title></head><body><h1>A map on the ice</h1>" +
		before + strings.Repeat(unit, max(1, size/len(unit))) + after +
		"<p>By the second evening there are shops, a post office and a railway that nobody can stop.</p></body></html>"
}

// BenchmarkGrowth parses pages of every shape in three sizes, each four times the
// one before. The figure to watch is ns/byte, which must not grow along.
func BenchmarkGrowth(b *testing.B) {
	for _, s := range shapes {
		for _, size := range []int{32 << 10, 128 << 10, 512 << 10} {
			b.Run(fmt.Sprintf("%s/%dK", strings.ReplaceAll(s.name, " ", "-"), size>>10), func(b *testing.B) {
				page := grown(s.before, s.unit, s.after, size)
				for b.Loop() {
					_, _ = parse.Parse(strings.NewReader(page), "https://example.org/a")
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(page)), "ns/byte")
			})
		}
	}
}

// BenchmarkParagraphs parses a thousand to a hundred thousand paragraphs that stand
// side by side, below many blocks, each in as many, or in cells. The figure to watch
// is ns/paragraph, which must not grow along.
func BenchmarkParagraphs(b *testing.B) {
	const paragraph = "<p>The harbour of Ostrey freezes twice in a good winter, said Ada Reed.</p>"
	deep, end := strings.Repeat("<div>", 60), strings.Repeat("</div>", 60)
	for _, s := range []struct{ name, before, unit, after string }{
		{"flat", "", paragraph, ""},
		{"deep", deep, paragraph, end},
		{"each-deep", "", deep[:5*10] + paragraph + end[:6*10], ""},
		{"table", "<table>", "<tr><td>" + paragraph + "</td></tr>", "</table>"},
		{"tables", "", "<table><tr><td>" + paragraph + "</table>", ""},
		{"unclosed", "", "<div>" + paragraph, ""},
	} {
		for _, n := range []int{1_000, 10_000, 100_000} {
			b.Run(fmt.Sprintf("%s/%d", s.name, n), func(b *testing.B) {
				page := s.before + strings.Repeat(s.unit, n) + s.after
				p := parse.Parser{MaxBytes: -1}
				for b.Loop() {
					_, _ = p.Parse(strings.NewReader(page), "https://example.org/a")
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/paragraph")
			})
		}
	}
}
