package wasm

import (
	"strconv"
	"unicode/utf8"

	"github.com/pullquote/pullquote/article"
)

// writer writes articles as package json does, which takes far longer to look at what it is
// given, most of all under WebAssembly. Fields that are always there have a key, the others
// are left out where they are zero.
type writer struct {
	out []byte
}

func (w *writer) article(a *article.Article) {
	w.begin()
	w.text("url", a.URL)
	w.text("nextPage", a.NextPage)
	w.text("language", a.Language)
	w.text("direction", a.Direction)
	w.text("kicker", a.Kicker)
	w.text("headline", a.Headline)
	w.text("dek", a.Dek)
	w.text("byline", a.Byline)
	w.list("authors", count(a.Authors), func(i int) { w.person(&a.Authors[i]) })
	w.list("credits", count(a.Credits), func(i int) { w.credit(&a.Credits[i]) })
	w.publisher(a.Publisher)
	w.original(a.Original)
	w.text("published", string(a.Published))
	w.text("modified", string(a.Modified))
	w.text("section", a.Section)
	w.list("tags", count(a.Tags), func(i int) { w.string(a.Tags[i]) })
	w.image(a.Image)
	w.list("body", count(a.Body), func(i int) { w.block(&a.Body[i]) })
	w.list("quotes", count(a.Quotes), func(i int) { w.quote(&a.Quotes[i]) })
	w.list("footnotes", count(a.Footnotes), func(i int) { w.footnote(&a.Footnotes[i]) })
	w.end()
}

func (w *writer) publisher(p article.Publisher) {
	if p == (article.Publisher{}) {
		return
	}
	w.key("publisher")
	w.begin()
	w.text("name", p.Name)
	w.text("url", p.URL)
	w.text("logo", p.Logo)
	w.text("about", p.About)
	w.end()
}

func (w *writer) original(o article.Original) {
	if o == (article.Original{}) {
		return
	}
	w.key("original")
	w.begin()
	w.text("outlet", o.Outlet)
	w.text("author", o.Author)
	w.text("language", o.Language)
	w.text("url", o.URL)
	w.end()
}

func (w *writer) credit(c *article.Credit) {
	w.begin()
	w.key("task")
	w.string(c.Task)
	w.key("person")
	w.person(&c.Person)
	w.end()
}

func (w *writer) person(p *article.Person) {
	w.begin()
	w.text("name", p.Name)
	w.text("kind", string(p.Kind))
	w.text("role", p.Role)
	w.text("affiliation", p.Affiliation)
	w.text("bio", p.Bio)
	w.text("url", p.URL)
	w.list("sameAs", count(p.SameAs), func(i int) { w.string(p.SameAs[i]) })
	w.image(p.Image)
	w.number("articleCount", p.ArticleCount)
	w.end()
}

func (w *writer) image(i *article.Image) {
	if i == nil {
		return
	}
	w.key("image")
	w.begin()
	w.key("url")
	w.string(i.URL)
	w.text("alt", i.Alt)
	w.number("width", i.Width)
	w.number("height", i.Height)
	w.end()
}

func (w *writer) block(b *article.Block) {
	w.begin()
	w.key("kind")
	w.string(string(b.Kind))
	w.number("level", b.Level)
	w.number("item", b.Item)
	w.truth("ordered", b.Ordered)
	w.truth("continued", b.Continued)
	w.words("text", b.Text)
	w.words("caption", b.Caption)
	w.image(b.Image)
	w.text("url", b.URL)
	w.text("provider", b.Provider)
	w.text("syntax", b.Syntax)
	w.grid(b.Grid)
	w.end()
}

func (w *writer) words(key string, t article.Text) {
	if t.Plain != "" || t.Marks != nil {
		w.key(key)
		w.marked(t)
	}
}

func (w *writer) marked(t article.Text) {
	w.begin()
	w.key("plain")
	w.string(t.Plain)
	w.list("marks", count(t.Marks), func(i int) { w.mark(&t.Marks[i]) })
	w.end()
}

func (w *writer) mark(m *article.Mark) {
	w.begin()
	w.span(m.Span)
	w.key("kind")
	w.string(string(m.Kind))
	w.text("url", m.URL)
	w.end()
}

func (w *writer) grid(g *article.Grid) {
	if g == nil {
		return
	}
	w.key("grid")
	w.begin()
	if g.Caption != (article.Span{}) {
		w.key("caption")
		w.begin()
		w.span(g.Caption)
		w.end()
	}
	w.key("rows")
	w.array(count(g.Rows), func(i int) {
		row := g.Rows[i]
		w.array(count(row), func(k int) { w.cell(&row[k]) })
	})
	w.end()
}

func (w *writer) cell(c *article.Cell) {
	w.begin()
	w.span(c.Span)
	w.truth("header", c.Header)
	w.number("columns", c.Columns)
	w.number("rows", c.Rows)
	w.end()
}

func (w *writer) quote(q *article.Quote) {
	w.begin()
	w.key("id")
	w.string(q.ID)
	w.key("kind")
	w.string(string(q.Kind))
	w.key("text")
	w.string(q.Text)
	w.speaker(&q.Speaker)
	if q.Attribution != nil {
		w.key("attribution")
		w.passage(q.Attribution)
	}
	w.text("cue", q.Cue)
	w.key("passages")
	w.array(count(q.Passages), func(i int) { w.passage(&q.Passages[i]) })
	w.end()
}

// speaker leaves out the zero Person, none of whose fields is written.
func (w *writer) speaker(p *article.Person) {
	before := len(w.out)
	w.key("speaker")
	from := len(w.out)
	w.person(p)
	if len(w.out) == from+len("{}") {
		w.out = w.out[:before]
	}
}

func (w *writer) passage(p *article.Passage) {
	w.begin()
	w.key("block")
	w.int(p.Block)
	w.span(p.Span)
	w.end()
}

func (w *writer) footnote(f *article.Footnote) {
	w.begin()
	w.key("id")
	w.string(f.ID)
	w.text("marker", f.Marker)
	w.key("kind")
	w.string(string(f.Kind))
	w.key("text")
	w.marked(f.Text)
	w.list("refs", count(f.Refs), func(i int) { w.passage(&f.Refs[i]) })
	w.end()
}

func (w *writer) span(s article.Span) {
	w.key("start")
	w.int(s.Start)
	w.key("end")
	w.int(s.End)
}

func (w *writer) begin() { w.put('{') }

func (w *writer) end() { w.put('}') }

func (w *writer) key(name string) {
	w.part()
	w.put('"')
	w.out = append(w.out, name...)
	w.out = append(w.out, `":`...)
}

// part separates what comes from what came before it in the same object or array.
func (w *writer) part() {
	if c := w.out[len(w.out)-1]; c != '{' && c != '[' {
		w.put(',')
	}
}

// put has so many callers that inlined it would weigh on the module.
//
//go:noinline
func (w *writer) put(c byte) { w.out = append(w.out, c) }

func (w *writer) text(key, s string) {
	if s != "" {
		w.key(key)
		w.string(s)
	}
}

func (w *writer) number(key string, n int) {
	if n != 0 {
		w.key(key)
		w.int(n)
	}
}

func (w *writer) truth(key string, yes bool) {
	if yes {
		w.key(key)
		w.out = append(w.out, "true"...)
	}
}

func (w *writer) int(n int) { w.out = strconv.AppendInt(w.out, int64(n), 10) }

// list writes n items under a key, unless they are nil.
func (w *writer) list(key string, n int, item func(i int)) {
	if n >= 0 {
		w.key(key)
		w.array(n, item)
	}
}

func (w *writer) array(n int, item func(i int)) {
	if n < 0 {
		w.out = append(w.out, "null"...)
		return
	}
	w.put('[')
	for i := range n {
		w.part()
		item(i)
	}
	w.put(']')
}

// count is how many items there are, negative if they are nil.
func count[T any](items []T) int {
	if items == nil {
		return -1
	}
	return len(items)
}

// string writes s as a string that can also stand in a script element.
func (w *writer) string(s string) {
	w.put('"')
	from := 0
	for i := 0; i < len(s); {
		size, escaped := 1, ""
		if c := s[i]; c < utf8.RuneSelf {
			escaped = escapes[c]
		} else {
			size, escaped = escapeOf(s[i:])
		}
		if escaped != "" {
			w.out = append(w.out, s[from:i]...)
			w.out = append(w.out, escaped...)
			from = i + size
		}
		i += size
	}
	w.out = append(w.out, s[from:]...)
	w.put('"')
}

// escapeOf returns how many bytes the first character of s has, which is not ASCII, and how
// it is written if not as it is.
func escapeOf(s string) (size int, escaped string) {
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case r == utf8.RuneError && size == 1:
		return size, `\ufffd`
	case r == '\u2028':
		return size, `\u2028`
	case r == '\u2029':
		return size, `\u2029`
	}
	return size, ""
}

// escapes are how characters of ASCII are written that cannot stand for themselves.
var escapes = [utf8.RuneSelf]string{
	`\u0000`, `\u0001`, `\u0002`, `\u0003`, `\u0004`, `\u0005`, `\u0006`, `\u0007`, `\b`, `\t`, `\n`, `\u000b`, `\f`, `\r`, `\u000e`, `\u000f`,
	`\u0010`, `\u0011`, `\u0012`, `\u0013`, `\u0014`, `\u0015`, `\u0016`, `\u0017`, `\u0018`, `\u0019`, `\u001a`, `\u001b`, `\u001c`, `\u001d`, `\u001e`, `\u001f`,
	'"': `\"`, '\\': `\\`, '<': `\u003c`, '>': `\u003e`, '&': `\u0026`,
}
