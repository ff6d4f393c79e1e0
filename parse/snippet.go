package parse

import (
	"slices"
	"strings"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/parse/internal/plain"
)

// snippet is an article as package render writes it, read back: whole, or quotations or
// a passage of it, or its card, notes or authors, which have no body. Its classes begin
// with "pq-" and say what stands where, so that nothing has to be guessed.
type snippet struct {
	*page
	root *goquery.Selection
	body int32   // the element that holds the body; -1 if there is none
	said []int32 // those that hold quotations or passages, where there is none
}

// snippetParts are the classes of snippets that show a part of the article.
var snippetParts = [...]string{"pq-card", "pq-pullquote", "pq-quotes", "pq-excerpt", "pq-footnotes", "pq-authorbox"}

// snippetTag is the element that render puts around what it writes.
const snippetTag = "pull-quote"

// findSnippet returns the rendered article that makes up the page; nil if the page
// is something else, be it with a snippet in it.
func (p *page) findSnippet() *snippet {
	t := &p.tree
	for _, i := range t.marked {
		e := &t.nodes[i]
		part := slices.ContainsFunc(snippetParts[:], func(class string) bool { return hasClass(e.node, class) })
		switch {
		case e.node.Data != snippetTag:
			continue
		case part && e.text == t.nodes[0].text: // else the page embeds it
		case !hasClass(e.node, "pq-whole") || 2*e.text < t.nodes[0].text:
			continue
		}
		s := &snippet{page: p, root: goquery.NewDocumentFromNode(e.node).Selection, body: -1}
		for j := i; j < e.end && s.body < 0; j++ {
			switch n := t.nodes[j].node; {
			case hasClass(n, "pq-body"):
				s.body = j
			case hasClass(n, "pq-words"), hasClass(n, "pq-passage"):
				s.said = append(s.said, j)
			}
		}
		return s
	}
	return nil
}

func hasClass(n *html.Node, class string) bool {
	for c := range strings.FieldsSeq(attr(n, "class")) {
		if c == class {
			return true
		}
	}
	return false
}

// bodiless reports whether the page is a snippet without a body.
func (p *page) bodiless() bool {
	return p.snippet != nil && p.snippet.body < 0 && len(p.snippet.said) == 0
}

// text returns the words of the first element that the selector finds.
func (s *snippet) text(selector string) string { return lineOf(s.root.Find(selector)) }

func lineOf(found *goquery.Selection) string {
	if found.Length() == 0 {
		return ""
	}
	return textOf(found.Nodes[0])
}

// paragraphs returns the words of all that the selector finds, parted by blank lines.
func paragraphs(found *goquery.Selection) string {
	return strings.Join(found.Map(func(_ int, s *goquery.Selection) string { return lineOf(s) }), "\n\n")
}

// metadata reads all fields but body, quotes and notes.
func (s *snippet) metadata() {
	a := &s.article
	a.Language = s.root.AttrOr("lang", "")
	if dir := s.root.AttrOr("dir", ""); dir == "ltr" || dir == "rtl" {
		a.Direction = dir
	}
	a.Kicker, a.Headline, a.Dek = s.text(".pq-kicker"), s.text(".pq-headline"), s.text(".pq-dek")
	a.URL, _, _ = strings.Cut(s.address(s.root.Find(".pq-headline a, a:has(.pq-headline)")), ":~:")
	a.URL = strings.TrimSuffix(a.URL, "#")
	a.Byline = s.text(".pq-byline")
	publisher := s.root.Find(".pq-dateline .pq-publisher, .pq-source .pq-publisher")
	a.Publisher = article.Publisher{Name: lineOf(publisher), URL: s.address(publisher.Parent()), About: paragraphs(s.root.Find(".pq-about p"))}
	a.Publisher.Logo = s.picture(s.root.Find("img.pq-logo"))
	a.Published = article.Date(s.root.Find(".pq-published").AttrOr("datetime", ""))
	a.Modified = article.Date(s.root.Find(".pq-modified").AttrOr("datetime", ""))
	a.Section = s.text(".pq-section")
	s.root.Find(".pq-tag").Each(func(_ int, tag *goquery.Selection) { a.Tags = append(a.Tags, lineOf(tag)) })
	a.Image = s.image(s.root.Find("img.pq-lead"))
	s.people()
	s.original()
	s.trace(s.root.Nodes[0], Event{Field: "headline", Rule: "rendered", Kept: true, Text: a.Headline})
}

func (s *snippet) people() {
	a := &s.article
	authors := s.root.Find(".pq-authors .pq-author")
	if authors.Length() == 0 {
		authors = s.root.Find(".pq-byline .pq-author")
	}
	authors.Each(func(_ int, author *goquery.Selection) {
		a.Authors = append(a.Authors, s.person(author))
	})
	s.root.Find(".pq-credit").Each(func(_ int, credit *goquery.Selection) {
		a.Credits = append(a.Credits, article.Credit{Task: lineOf(credit.Find(".pq-task")), Person: s.person(credit)})
	})
}

func (s *snippet) person(box *goquery.Selection) article.Person {
	name := box.Find(".pq-name").First()
	p := article.Person{
		Name:        lineOf(name),
		Kind:        article.Human,
		Role:        lineOf(box.Find(".pq-role")),
		Affiliation: lineOf(box.Find(".pq-affiliation")),
		Bio:         paragraphs(box.Find(".pq-bio p")),
		URL:         s.address(name.Parent()),
		Image:       s.image(box.Find("img.pq-portrait")),
	}
	if box.HasClass("pq-org") {
		p.Kind = article.Organisation
	}
	box.Find(".pq-profile").Each(func(_ int, profile *goquery.Selection) {
		p.SameAs = appendURL(p.SameAs, s.address(profile.Parent()))
	})
	p.ArticleCount = natural(lineOf(box.Find(".pq-count")))
	return p
}

func (s *snippet) original() {
	line := s.root.Find(".pq-original")
	s.article.Original = article.Original{
		Outlet:   lineOf(line.Find(".pq-outlet")),
		Author:   lineOf(line.Find(".pq-writer")),
		Language: lineOf(line.Find(".pq-language")),
		URL:      s.address(line.Find("a")),
	}
}

// address returns where the first element found leads, if it is a link.
func (s *snippet) address(found *goquery.Selection) string {
	if found.Length() == 0 || found.Nodes[0].DataAtom != atom.A {
		return ""
	}
	return s.resolve(found.AttrOr("href", ""))
}

func (s *snippet) image(found *goquery.Selection) *article.Image {
	if found.Length() == 0 {
		return nil
	}
	img := &article.Image{URL: s.resolve(found.AttrOr("src", "")), Alt: plain.Text(found.AttrOr("alt", ""))}
	img.Width, img.Height = natural(found.AttrOr("width", "")), natural(found.AttrOr("height", ""))
	if img.URL == "" {
		return nil
	}
	return img
}

func (s *snippet) picture(found *goquery.Selection) string {
	if img := s.image(found); img != nil {
		return img.URL
	}
	return ""
}

// rendered handles the figures that only render writes. It reports whether element
// i was one.
func (b *builder) rendered(i int32) bool {
	n := b.tree.nodes[i].node
	switch {
	case hasClass(n, "pq-embed"):
		b.renderedEmbed(i)
	case hasClass(n, "pq-figure"):
		b.renderedFigure(i)
	default:
		return false
	}
	return true
}

// renderedEmbed reads words, credit and address of an embed.
func (b *builder) renderedEmbed(i int32) {
	embed := article.Block{Kind: article.Embed, Level: b.depth()}
	var credit article.Text
	var anchors []anchor
	for j := i + 1; j < b.tree.nodes[i].end; j++ {
		e := b.tree.nodes[j].node
		switch {
		case hasClass(e, "pq-post"):
			embed.Text, anchors = b.flat(j)
		case hasClass(e, "pq-attribution"):
			credit, _ = b.flat(j)
		case hasClass(e, "pq-provider"):
			embed.URL = b.resolve(attr(e.Parent, "href"))
			if name := strings.ToLower(textOf(e)); knownProvider(name) {
				embed.Provider = name
			}
		case hasClass(e, "pq-host"):
			embed.URL = b.resolve(attr(e.Parent, "href"))
		}
	}
	b.add(embed, i)
	b.draft.blocks[len(b.draft.blocks)-1].anchors = anchors
	if credit.Plain != "" {
		b.add(article.Block{Kind: article.AttributionLine, Text: credit, Level: b.depth()}, i)
	}
}

// renderedFigure reads a picture, or the link that stands for it, and its caption.
func (b *builder) renderedFigure(i int32) {
	figure := article.Block{Kind: article.Figure, Level: b.depth()}
	var anchors []anchor
	for j := i + 1; j < b.tree.nodes[i].end; j++ {
		switch e := b.tree.nodes[j].node; {
		case hasClass(e, "pq-picture"):
			figure.Image = &article.Image{URL: b.resolve(attr(e, "href")), Alt: textOf(e)}
		case e.DataAtom == atom.Img:
			if img, ok := b.image(e); ok {
				figure.Image = &img
			}
		case e.DataAtom == atom.Figcaption:
			figure.Text, anchors = b.flat(j)
		}
	}
	b.add(figure, i)
	b.draft.blocks[len(b.draft.blocks)-1].anchors = anchors
}

// noteClasses are the classes by which render tells the kinds of notes apart.
var noteClasses = [...]article.FootnoteKind{article.Reference, article.Editor, article.Translator, article.Correction, article.Disclosure}

// footnotes reads the notes and cuts their markers from the body.
func (s *snippet) footnotes() {
	t := &s.tree
	byID, taken := map[string]int{}, map[string]int{}
	for i := range t.nodes {
		n := t.nodes[i].node
		if !hasClass(n, "pq-note") {
			continue
		}
		f := article.Footnote{Kind: article.Reference}
		for _, kind := range noteClasses {
			if hasClass(n, "pq-"+string(kind)) {
				f.Kind = kind
			}
		}
		f.Marker = lineOf(goquery.NewDocumentFromNode(n).Find(".pq-marker:not(.pq-unmarked)"))
		f.Text = together(s.blocksOf(int32(i)))
		f.ID = footnoteID(taken, f.Marker, f.Text.Plain)
		byID[attr(n, "id")] = len(s.article.Footnotes)
		s.article.Footnotes = append(s.article.Footnotes, f)
	}
	for i := range s.draft.blocks {
		s.refer(i, byID)
	}
}

// refer cuts the markers out of block i and notes where they stood.
func (s *snippet) refer(i int, byID map[string]int) {
	b := &s.draft.blocks[i]
	var spans []article.Span
	var notes []int
	for _, a := range b.anchors {
		if note, ok := byID[a.fragment]; ok {
			spans, notes = append(spans, a.Span), append(notes, note)
		}
	}
	at := slices.Clone(spans) // cut sorts what it is given
	moved := b.cut(spans)
	for k, note := range notes {
		point := moved.shifted(at[k].Start)
		f := &s.article.Footnotes[note]
		f.Refs = append(f.Refs, article.Passage{Block: i, Span: article.Span{Start: point, End: point}})
	}
}

// together joins the texts of blocks, blank lines between them.
func together(blocks []draftBlock) article.Text {
	var whole draftBlock
	for i := range blocks {
		whole.add(blocks[i].Text, nil, "\n\n")
	}
	whole.Text.SortMarks()
	return whole.Text
}
