package parse

import (
	"cmp"
	"net/url"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/parse/internal/plain"
	"github.com/pullquote/pullquote/parse/internal/thin"
)

// metadata is what the head and the marked-up parts of the page claim.
type metadata struct {
	tags map[string]string // content of meta elements by property or name, the first of each
	many map[string][]string
	// publication is the first meta element that by its name tells when the page was
	// published.
	publication claim

	graph graph
	ld    object // the JSON-LD object of the article; nil if there is none

	title         string
	canonical     string
	next          string // what the page calls the next in a series
	headlineNode  *html.Node
	headlineIndex int32
	mast          masthead
	bylines       []int32    // elements named as byline or author, outside of comments
	far           []mastLine // see farLines
	farRead       bool
	boxes         []int32  // author boxes
	signed        []string // names by the headline, the outlet's own among them
}

// repeated are the meta properties that may come several times.
var repeated = map[string]bool{"article:author": true, "article:tag": true, "citation_author": true, "author": true, "citation_authors": true, "dc.creator": true, "parsely-author": true}

// metadata fills the fields that are not the body. Each comes from the first
// source that has it, in the order of trust that its function lists.
func (p *page) metadata() error {
	if p.snippet = p.findSnippet(); p.snippet != nil {
		p.snippet.metadata()
		return nil
	}
	p.readHead()
	m := &p.meta
	m.ld = m.graph.article()
	p.address()
	p.language()
	p.publisher()
	p.headline()
	p.tree.weigh(m.headlineIndex) // dates and names are not looked for in lists of other articles
	p.readMasthead()
	p.dekAndKicker()
	p.dates()
	p.sectionAndTags()
	p.leadImage()
	p.elements()
	return nil
}

// readHead gathers meta elements, JSON-LD, title and canonical link.
func (p *page) readHead() {
	m := &p.meta
	m.tags, m.many = map[string]string{}, map[string][]string{}
	for _, i := range p.tree.marked {
		n := p.tree.nodes[i].node
		switch n.DataAtom {
		case atom.Meta:
			m.addTag(n)
			if attr(n, "name") == ldMeta {
				m.graph.add(attr(n, "content"))
			}
		case atom.Script:
			if n.FirstChild == nil {
				continue
			}
			if why := m.graph.add(n.FirstChild.Data); why != "" {
				p.trace(n, Event{Field: "jsonld", Rule: why, Text: n.FirstChild.Data})
			}
		case atom.Title:
			if m.title == "" && n.FirstChild != nil {
				m.title = plain.Name(n.FirstChild.Data)
			}
		case atom.Link:
			switch rel := strings.ToLower(attr(n, "rel")); {
			case rel == "canonical" && m.canonical == "":
				m.canonical = p.resolve(attr(n, "href"))
			case rel == "next" && m.next == "":
				m.next = p.resolve(attr(n, "href"))
			}
		}
	}
}

// ldMeta is the name of a meta element that frameworks make of JSON-LD which they
// are given in the wrong place.
const ldMeta = "script:ld+json"

func (m *metadata) addTag(n *html.Node) {
	key := attr(n, "property")
	if key == "" {
		key = attr(n, "name")
	}
	if key == "" {
		key = attr(n, "itemprop")
	}
	key = strings.ToLower(strings.TrimSpace(key))
	value := plain.Name(attr(n, "content"))
	if key == "" || value == "" {
		return
	}
	if _, taken := m.tags[key]; !taken {
		m.tags[key] = value
	}
	if m.publication.value == "" && thin.TellsPublication(key) {
		m.publication = claim{key, value}
	}
	if repeated[key] {
		m.many[key] = append(m.many[key], value)
	}
}

// claim is one source's value for a field.
type claim struct{ rule, value string }

// first returns the first claim that has a value, and tells of it and of those
// passed over.
func (p *page) first(field string, node *html.Node, claims ...claim) string {
	for i, c := range claims {
		if c.value == "" {
			continue
		}
		p.trace(node, Event{Field: field, Rule: c.rule, Kept: true, Text: c.value})
		for _, later := range claims[i+1:] {
			if later.value != "" && later.value != c.value {
				p.trace(nil, Event{Field: field, Rule: later.rule, Text: later.value})
			}
		}
		return c.value
	}
	return ""
}

// tag returns the claim of the first of the meta elements that is there.
func (m *metadata) tag(keys ...string) claim {
	for _, k := range keys {
		if v := m.tags[k]; v != "" {
			return claim{"meta " + k, v}
		}
	}
	return claim{}
}

func (p *page) address() {
	m := &p.meta
	p.article.URL = p.first("url", nil,
		claim{"canonical", m.canonical},
		claim{"meta og:url", p.resolve(m.tags["og:url"])},
		claim{"json-ld", p.resolve(m.ld.address("mainEntityOfPage"))},
		claim{"page", p.resolve(p.pageURL)},
	)
	if continues(m.next, cmp.Or(p.resolve(p.pageURL), p.article.URL)) {
		p.article.NextPage = p.first("nextPage", nil, claim{"link next", m.next})
	}
	if p.base.Host == "" && p.article.URL != "" {
		if u, err := url.Parse(p.article.URL); err == nil && u.Host != "" {
			p.base = u // a page without an address is where it says it is
		}
	}
}

// continues reports whether next is the address of page with another number of a
// part, rather than that of another article: "/a" and "/a/2", "/a?page=2" and
// "/a?page=3".
func continues(next, page string) bool {
	stem := strings.TrimRight(strings.TrimSuffix(page, ".html"), "/0123456789")
	if len(stem) < 2 || !strings.HasPrefix(next, stem) || next == page {
		return false
	}
	rest := strings.TrimSuffix(next[len(stem):], ".html")
	number := strings.TrimLeft(strings.Trim(rest, "/"), "abcdefghijklmnopqrstuvwxyz.-_=?&/")
	return len(rest) <= maxPart && len(number) <= 3 && allDigits(number)
}

// maxPart is the length in bytes of the longest mark of a part: "/seite-12/".
const maxPart = 16

func (p *page) language() {
	var root, dir string
	for _, i := range p.tree.marked {
		if n := p.tree.nodes[i].node; n.DataAtom == atom.Html {
			root, dir = attr(n, "lang"), attr(n, "dir")
			break
		}
	}
	m := &p.meta
	p.article.Language = p.first("language", nil,
		claim{"html lang", tagged(root)},
		claim{"json-ld", tagged(m.ld.text("inLanguage"))},
		claim{"meta og:locale", tagged(m.tags["og:locale"])},
		claim{"meta language", tagged(m.tag("content-language", "language", "dc.language").value)},
		claim{"script", scriptLanguage(m.title + " " + m.tag("og:description", "description").value)},
	)
	if dir == "ltr" || dir == "rtl" {
		p.article.Direction = dir
	} else if rightToLeft(p.article.Language) {
		p.article.Direction = "rtl"
	}
}

// tagged makes s a BCP 47 tag if it looks like one: "de_DE" becomes "de-DE".
func tagged(s string) string {
	s = strings.ReplaceAll(strings.TrimSpace(s), "_", "-")
	primary, _, _ := strings.Cut(s, "-")
	if len(primary) < 2 || len(primary) > 3 || len(s) > 35 {
		return ""
	}
	for i := 0; i < len(s); i++ {
		if !isLetter(s[i]) && s[i] != '-' && (s[i] < '0' || s[i] > '9') {
			return ""
		}
	}
	return s
}

// scripts are those that tell the language of a text, as good as.
var scripts = [...]struct {
	script   *unicode.RangeTable
	language string
}{
	{unicode.Hiragana, "ja"}, {unicode.Katakana, "ja"}, {unicode.Hangul, "ko"}, {unicode.Han, "zh"}, {unicode.Hebrew, "he"}, {unicode.Arabic, "ar"},
	{unicode.Thai, "th"}, {unicode.Greek, "el"}, {unicode.Georgian, "ka"}, {unicode.Armenian, "hy"}, {unicode.Bengali, "bn"}, {unicode.Tamil, "ta"},
}

// scriptLanguage is the language whose script most letters of a text are in, ""
// if that is one of many languages.
func scriptLanguage(s string) string {
	if strings.IndexFunc(s, func(r rune) bool { return r >= '\u0370' && unicode.IsLetter(r) }) < 0 {
		return "" // Greek is the first of them
	}
	for _, x := range scripts {
		in, letters := 0, 0
		for _, r := range s {
			if unicode.IsLetter(r) {
				letters++
				if unicode.Is(x.script, r) {
					in++
				}
			}
		}
		// Japanese mixes its own signs with Chinese ones.
		if 2*in > letters || x.language == "ja" && 6*in > letters {
			return x.language
		}
	}
	return ""
}

func rightToLeft(lang string) bool {
	primary, _, _ := strings.Cut(lang, "-")
	switch primary {
	case "ar", "he", "fa", "ur", "ps", "yi", "ckb", "sd", "ug", "dv":
		return true
	}
	return false
}

func (p *page) publisher() {
	m := &p.meta
	from := m.graph.follow(m.ld["publisher"])
	if from == nil {
		from = m.graph.ofType("NewsMediaOrganization")
	}
	a := &p.article.Publisher
	a.Name = p.first("publisher", nil,
		claim{"json-ld publisher", from.text("name")},
		m.tag("og:site_name", "application-name", "dc.publisher", "publisher"),
		claim{"json-ld WebSite", m.graph.ofType("WebSite").text("name")},
		claim{"title", siteName(m.title)},
	)
	if from != nil {
		a.URL = p.resolve(from.address("url"))
		a.Logo = p.resolve(from.address("logo"))
	}
}

func (p *page) path() string {
	u, err := url.Parse(p.article.URL)
	if err != nil {
		return ""
	}
	return u.Path
}

func (p *page) sectionAndTags() {
	m := &p.meta
	linkedTags, linkedSection := p.linkedTags()
	p.article.Section = p.first("section", nil,
		claim{"json-ld", m.ld.text("articleSection")},
		m.tag("article:section", "section", "parsely-section", "dc.subject"),
		claim{"link", linkedSection},
	)
	for _, source := range [...]struct {
		rule string
		tags []string
	}{
		{"meta article:tag", m.many["article:tag"]},
		{"json-ld", m.ld.texts("keywords")},
		{"links", linkedTags},
		{"meta keywords", []string{m.tag("news_keywords", "keywords").value}},
	} {
		if p.article.Tags = eachTag(source.tags); len(p.article.Tags) > 0 {
			p.trace(nil, Event{Field: "tags", Rule: source.rule, Kept: true, Text: strings.Join(p.article.Tags, ", ")})
			return
		}
	}
}

// eachTag parts lists of keywords that are one string. It returns nil for none.
func eachTag(lists []string) []string {
	var tags []string
	for _, list := range lists {
		for tag := range strings.SplitSeq(list, ",") {
			if tag = plain.Name(tag); tag != "" {
				tags = append(tags, tag)
			}
		}
	}
	return distinct(tags)
}

// linkedTags are the names under which the page links to its tags and its section.
func (p *page) linkedTags() (tags []string, section string) {
	t := &p.tree
	for _, i := range t.marked {
		e := &t.nodes[i]
		if e.role&(roleTag|roleSection) == 0 || e.text == 0 || e.text > maxTag || t.elsewhere(i) {
			continue
		}
		if e.role&roleTag != 0 {
			tags = append(tags, textOf(e.node))
		} else if section == "" {
			section = textOf(e.node)
		}
	}
	return tags, section
}

// maxTag is the length in bytes over which a link is no tag.
const maxTag = 60

// elsewhere reports whether element i stands in a list of other articles, in a
// sidebar or among comments.
func (t *tree) elsewhere(i int32) bool {
	for i = t.nodes[i].parent; i >= 0; i = t.nodes[i].parent {
		if e := &t.nodes[i]; e.role&roleComments != 0 || e.role&roleChrome != 0 && e.role&roleTags == 0 {
			return true
		}
	}
	return false
}

// distinct drops what came before, in place.
func distinct(list []string) []string {
	seen := make(map[string]bool, len(list))
	kept := list[:0]
	for _, s := range list {
		if !seen[s] {
			seen[s] = true
			kept = append(kept, s)
		}
	}
	return kept
}

func (p *page) leadImage() {
	m := &p.meta
	address := p.first("image", nil,
		claim{"meta og:image", p.resolve(m.tag("og:image", "og:image:url", "og:image:secure_url").value)},
		claim{"json-ld", p.resolve(m.ld.address("image"))},
		claim{"meta twitter:image", p.resolve(m.tag("twitter:image", "twitter:image:src").value)},
	)
	if address == "" {
		return
	}
	p.article.Image = &article.Image{
		URL: address, Alt: m.tags["og:image:alt"],
		Width: natural(m.tags["og:image:width"]), Height: natural(m.tags["og:image:height"]),
	}
}

// elements notes where bylines and author boxes stand and reads what the page
// says of its publication.
func (p *page) elements() {
	m := &p.meta
	for _, i := range p.tree.marked {
		e := &p.tree.nodes[i]
		switch {
		case e.text == 0 || p.tree.inherits(i, roleComments):
		case e.role&rolePublisher != 0 && p.article.Publisher.About == "":
			p.article.Publisher.About = p.aboutPublication(i)
		case e.role&roleAuthorBox != 0, e.role&roleAuthor != 0 && p.tellsOfAuthor(i):
			e.role |= roleAuthorBox
			if len(m.boxes) == 0 || !p.tree.within(i, m.boxes[len(m.boxes)-1]) {
				m.boxes = append(m.boxes, i)
			}
		case e.role&(roleByline|roleAuthor) != 0:
			m.bylines = append(m.bylines, i)
		}
	}
}

// aboutPublication is the text under the heading of such a box.
func (p *page) aboutPublication(i int32) string {
	var b strings.Builder
	for c := p.tree.nodes[i].node.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			b.WriteString(c.Data)
		case c.Type != html.ElementNode || isHeading(c.DataAtom) || notText(c.DataAtom) || roleOf(c)&roleHidden != 0:
		case isInline(c.DataAtom) && c.DataAtom != atom.Br:
			writeText(&b, c, roleHidden)
		default:
			b.WriteByte(' ')
			writeText(&b, c, roleHidden)
			b.WriteByte(' ')
		}
	}
	return plain.Text(b.String())
}
