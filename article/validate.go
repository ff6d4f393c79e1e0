package article

import (
	"errors"
	"fmt"
	"unicode/utf8"
)

// ErrInvalid is what every error of Validate wraps.
var ErrInvalid = errors.New("invalid article")

// Validate checks what the package promises: every position lies on whole
// characters of the body, every quote's Text is what stands at its Passages, ids
// are there and unique, dates and directions are well formed, strings are UTF-8.
// It returns nil or an error that wraps [ErrInvalid] and names each fault.
func (a *Article) Validate() error {
	v := validator{article: a, ids: map[string]bool{}}
	v.metadata()
	for i, b := range a.Body {
		v.block(fmt.Sprintf("body[%d]", i), b)
	}
	for i, q := range a.Quotes {
		v.quote(fmt.Sprintf("quotes[%d]", i), q)
	}
	for i, f := range a.Footnotes {
		v.footnote(fmt.Sprintf("footnotes[%d]", i), f)
	}
	if len(v.faults) == 0 {
		return nil
	}
	return fmt.Errorf("%w: %w", ErrInvalid, errors.Join(v.faults...))
}

// validator gathers the faults of one article.
type validator struct {
	article *Article
	ids     map[string]bool
	faults  []error
}

// check records a fault at where unless ok.
func (v *validator) check(ok bool, where, format string, args ...any) {
	if !ok {
		v.faults = append(v.faults, fmt.Errorf("%s: "+format, append([]any{where}, args...)...))
	}
}

// utf8 checks that the texts survive JSON.
func (v *validator) utf8(where string, texts ...string) {
	for _, s := range texts {
		v.check(utf8.ValidString(s), where, "not UTF-8")
	}
}

func (v *validator) metadata() {
	a := v.article
	for _, s := range []struct{ where, text string }{
		{"url", a.URL}, {"nextPage", a.NextPage}, {"language", a.Language}, {"kicker", a.Kicker}, {"headline", a.Headline},
		{"dek", a.Dek}, {"byline", a.Byline}, {"section", a.Section},
	} {
		v.utf8(s.where, s.text)
	}
	v.utf8("tags", a.Tags...)
	v.utf8("publisher", a.Publisher.Name, a.Publisher.URL, a.Publisher.Logo, a.Publisher.About)
	v.utf8("original", a.Original.Outlet, a.Original.Author, a.Original.Language, a.Original.URL)
	v.check(a.Direction == "" || a.Direction == "ltr" || a.Direction == "rtl", "direction", "%q is neither ltr nor rtl", a.Direction)
	v.date("published", a.Published)
	v.date("modified", a.Modified)
	v.image("image", a.Image)
	v.people()
}

func (v *validator) date(where string, d Date) {
	_, ok := d.Time()
	v.check(d == "" || ok, where, "%q is not a date", d)
}

func (v *validator) image(where string, i *Image) {
	if i == nil {
		return
	}
	v.utf8(where, i.URL, i.Alt)
	v.check(i.Width >= 0 && i.Height >= 0, where, "image of %d by %d", i.Width, i.Height)
}

func (v *validator) people() {
	for i, p := range v.article.Authors {
		where := fmt.Sprintf("authors[%d]", i)
		v.check(p.Name != "" || p.Kind == Unnamed, where, "no name")
		v.person(where, p)
	}
	for i, c := range v.article.Credits {
		where := fmt.Sprintf("credits[%d]", i)
		v.check(c.Task != "", where, "no task")
		v.check(c.Person.Name != "" || c.Person.Kind == Unnamed, where, "no name")
		v.utf8(where, c.Task)
		v.person(where, c.Person)
	}
}

func (v *validator) person(where string, p Person) {
	v.utf8(where, p.Name, string(p.Kind), p.Role, p.Affiliation, p.Bio, p.URL)
	v.utf8(where, p.SameAs...)
	v.image(where, p.Image)
	v.check(p.ArticleCount >= 0, where, "article count %d", p.ArticleCount)
}

func (v *validator) block(where string, b Block) {
	v.utf8(where, string(b.Kind), b.URL, b.Provider, b.Syntax)
	v.text(where, b.Text)
	v.text(where+".caption", b.Caption)
	v.check(b.Kind == Figure || b.Caption.Plain == "", where, "caption of a %s", b.Kind)
	v.check(b.Kind != Figure || b.Text.Plain == "", where, "figure with text beside its caption")
	v.image(where, b.Image)
	switch b.Kind {
	case Heading:
		v.check(1 <= b.Level && b.Level <= 6, where, "heading of level %d", b.Level)
	case ListItem:
		v.check(b.Level >= 1, where, "list item of level %d", b.Level)
	case "":
		v.check(false, where, "no kind")
	default:
		v.check(b.Level >= 0, where, "level %d", b.Level)
	}
	if b.Grid != nil {
		v.grid(where+".grid", *b.Grid, b.Text.Plain)
	}
}

func (v *validator) text(where string, t Text) {
	v.utf8(where, t.Plain)
	for i, m := range t.Marks {
		v.utf8(where, string(m.Kind), m.URL)
		v.check(m.Kind != "", where, "mark %d has no kind", i)
		v.check(m.within(t.Plain) && !m.Empty(), where, "mark %d..%d of %d bytes", m.Start, m.End, len(t.Plain))
		v.check(i == 0 || compareMarks(t.Marks[i-1], m) <= 0, where, "mark %d out of order", i)
	}
}

func (v *validator) grid(where string, g Grid, plain string) {
	last := 0
	span := func(s Span) {
		v.check(s.within(plain) && s.Start >= last, where, "cell %d..%d of %d bytes after %d", s.Start, s.End, len(plain), last)
		last = max(last, s.End)
	}
	span(g.Caption)
	for _, row := range g.Rows {
		for _, c := range row {
			span(c.Span)
			v.check(c.Columns >= 0 && c.Rows >= 0, where, "cell spans %d by %d", c.Columns, c.Rows)
		}
	}
}

func (v *validator) quote(where string, q Quote) {
	v.id(where, q.ID)
	v.utf8(where, string(q.Kind), q.Cue)
	v.person(where, q.Speaker)
	v.check(q.Kind != "", where, "no kind")
	placed := len(q.Passages) > 0
	v.check(placed, where, "no passages")
	for i, p := range q.Passages {
		placed = v.words(where, "passage", p) && placed
		v.check(i == 0 || q.Passages[i-1].before(p), where, "passage %d out of order", i)
	}
	v.check(!placed || v.article.says(q.Text, q.Passages), where, "text is not what stands at its passages")
	if q.Attribution != nil {
		v.words(where, "attribution", *q.Attribution)
	}
	if s := q.Speaker; s.Name == "" {
		v.check(s.Kind == Unnamed || s.Kind == "" && s.Role == "" && s.Affiliation == "", where, "speaker without a name")
	}
}

// words checks that there are words at p and reports whether there are.
func (v *validator) words(where, what string, p Passage) bool {
	s, _ := v.article.slice(p)
	v.check(s != "", where, "%s %v is not in the body", what, p)
	return s != ""
}

// before reports whether p ends where q begins or earlier.
func (p Passage) before(q Passage) bool {
	return p.Block < q.Block || p.Block == q.Block && p.End <= q.Start
}

func (v *validator) footnote(where string, f Footnote) {
	v.id(where, f.ID)
	v.utf8(where, string(f.Kind), f.Marker)
	v.check(f.Kind != "", where, "no kind")
	v.check(f.Text.Plain != "", where, "no text")
	v.text(where, f.Text)
	for i, p := range f.Refs {
		_, ok := v.article.slice(p)
		v.check(ok && p.Empty(), where, "reference %v is not a point of the body", p)
		v.check(i == 0 || f.Refs[i-1].before(p), where, "reference %d out of order", i)
	}
}

func (v *validator) id(where, id string) {
	v.utf8(where, id)
	v.check(id != "" && !v.ids[id], where, "id %q is empty or taken", id)
	v.ids[id] = true
}
