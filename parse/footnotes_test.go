package parse_test

import (
	"bytes"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/internal/golden"
	"github.com/pullquote/pullquote/parse"
)

// TestFootnotes parses the page of each txtar under testdata/footnotes and compares
// its notes, its body with the places of references shown as ⟦marker⟧, and what the
// pass decided.
func TestFootnotes(t *testing.T) {
	for _, path := range glob(t, "testdata/footnotes/*.txt") {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txt"), func(t *testing.T) {
			c := golden.ReadArchive(t, path)
			page := c.Get("page.html")
			a, events, err := traced(page, "")
			require.NoError(t, err)
			requirePromises(t, page, a)
			c.Set("notes", noteList(a))
			c.Set("body", referredBody(a))
			c.Set("trace", listing(events, "footnotes"))
			golden.EqualArchive(t, path, c)
			if strings.HasPrefix(filepath.Base(path), "trap-") {
				require.Empty(t, a.Footnotes)
			}
		})
	}
}

// noteList prints the notes of an article, one a line.
func noteList(a *article.Article) []byte {
	var b bytes.Buffer
	for _, f := range a.Footnotes {
		fmt.Fprintf(&b, "[%s] %s, %d refs: %s\n", f.Marker, f.Kind, len(f.Refs), strings.ReplaceAll(f.Text.Plain, "\n", "¶"))
	}
	return b.Bytes()
}

// referredBody prints the blocks of an article with its references, one a line.
func referredBody(a *article.Article) []byte {
	type ref struct {
		article.Passage
		marker string
	}
	var refs []ref
	for _, f := range a.Footnotes {
		for _, p := range f.Refs {
			refs = append(refs, ref{p, f.Marker})
		}
	}
	slices.SortStableFunc(refs, func(a, b ref) int { return a.Start - b.Start })
	var b bytes.Buffer
	if a.Dek != "" {
		fmt.Fprintf(&b, "dek: %s\n", a.Dek)
	}
	for i, block := range a.Body {
		plain, at := "", 0
		for _, r := range refs {
			if r.Block == i {
				plain += block.Words().Plain[at:r.Start] + "⟦" + r.marker + "⟧"
				at = r.Start
			}
		}
		plain += block.Words().Plain[at:]
		fmt.Fprintf(&b, "%s: %s\n", block.Kind, strings.NewReplacer("\n", "¶", "\t", " | ").Replace(plain))
	}
	return b.Bytes()
}

// crowded are pages of n notes in one block, or in one another, and the like.
func crowded(n int) map[string]string {
	prose := "<p>Words enough to make a paragraph of the article, with a sign at its end.*</p>"
	deep := min(n, 400) // package html follows no deeper
	return map[string]string{
		"links":    prose + "<p>a" + strings.Repeat(`<a href="#n">1</a>`, n) + `</p><p id="n">1 text</p>`,
		"targets":  prose + "<p>a" + counted(n, `<a href="#n%d">1</a>`) + "</p><p>b" + counted(n, `<a id="n%d"></a>c `) + "</p>",
		"nested":   prose + "<p>a" + counted(n, `<a href="#n%d">1</a>`) + "</p>" + counted(deep, `<div id="n%d">`) + "text",
		"lines":    prose + "<p>" + strings.Repeat("<b>* a</b><br>", n) + "</p>",
		"raised":   prose + "<p>" + strings.Repeat("<sup>1</sup> a<br>", n) + "</p>",
		"brackets": prose + "<p>" + strings.Repeat("[(", n) + strings.Repeat("[ndr: text]", n) + "</p>",
		"inlays":   prose + "<p>a" + strings.Repeat(`<span class="sidenote">b</span>`, n) + "</p>",
		"sups":     prose + "<p>a" + counted(n, "<sup>%d</sup> ") + "</p>" + counted(n, "<p>%d. text</p>"),
	}
}

func TestFootnotesCrowded(t *testing.T) {
	for name, page := range crowded(500) {
		t.Run(name, func(t *testing.T) {
			a, err := parse.Parse(strings.NewReader("<article>"+page+"</article>"), "")
			require.NoError(t, err)
			require.NoError(t, a.Validate())
		})
	}
}

// BenchmarkFootnotesCrowded parses such pages in sizes that grow fourfold. The figure
// to watch is ns/byte, which must not grow along.
func BenchmarkFootnotesCrowded(b *testing.B) {
	for _, n := range []int{1250, 5000, 20_000} {
		pages := crowded(n)
		for _, name := range slices.Sorted(maps.Keys(pages)) {
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				page := "<article>" + pages[name] + "</article>"
				for b.Loop() {
					_, _ = parse.Parse(strings.NewReader(page), "")
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(page)), "ns/byte")
			})
		}
	}
}

// counted repeats a format with the numbers from 1 to n.
func counted(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i+1)
	}
	return b.String()
}

// FuzzFootnotes checks that no mixture of the forms breaks a promise.
func FuzzFootnotes(f *testing.F) {
	paths, _ := filepath.Glob("testdata/footnotes/*.txt")
	for _, path := range paths {
		if _, body, ok := strings.Cut(string(golden.ReadArchive(f, path).Get("page.html")), "<article>"); ok {
			f.Add(body)
		}
	}
	f.Fuzz(func(t *testing.T, body string) {
		a, err := parse.Parse(strings.NewReader("<article><p>Words enough to make this a paragraph of running text, and a sign.*</p>"+body), "")
		if err != nil {
			return
		}
		require.NoError(t, a.Validate())
		for _, n := range a.Footnotes {
			require.Equal(t, strings.TrimSpace(n.Text.Plain), n.Text.Plain)
		}
	})
}
