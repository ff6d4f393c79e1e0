package parse

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/parse/internal/plain"
)

// metadata is what the head and the marked-up parts of the page claim.
type metadata struct {
	tags  map[string]string // content of meta elements by property or name, the first of each
	many  map[string][]string
	graph graph
	ld    object // the JSON-LD object of the article; nil if there is none

	title         string
	canonical     string
	headlineNode  *html.Node
	headlineIndex int32
	bylines       []int32 // elements named as byline or author, outside of comments
	boxes         []int32 // author boxes
}

// repeated are the meta properties that may come several times.
var repeated = map[string]bool{"article:author": true, "article:tag": true, "citation_author": true, "author": true, "dc.creator": true, "parsely-author": true}

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
		case atom.Script:
			if n.FirstChild != nil && !m.graph.add(n.FirstChild.Data) {
				p.trace(n, Event{Field: "jsonld", Rule: "not JSON", Text: n.FirstChild.Data})
			}
		case atom.Title:
			if m.title == "" && n.FirstChild != nil {
				m.title = plain.Name(n.FirstChild.Data)
			}
		case atom.Link:
			if strings.EqualFold(attr(n, "rel"), "canonical") && m.canonical == "" {
				m.canonical = p.resolve(attr(n, "href"))
			}
		}
	}
}

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
	if p.base.Host == "" && p.article.URL != "" {
		if u, err := url.Parse(p.article.URL); err == nil && u.Host != "" {
			p.base = u // a page without an address is where it says it is
		}
	}
}

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

// titleParts are what sites put between a page's title and their own name.
var titleParts = [...]string{" | ", " – ", " — ", " · ", " :: ", " » ", " • ", " - "}

// siteName returns the last part of a title if it reads like a site's name.
func siteName(title string) string {
	for _, sep := range titleParts {
		if i := strings.LastIndex(title, sep); i > 0 {
			last := title[i+len(sep):]
			if len(last) <= 40 && len(strings.Fields(last)) <= 4 && i > len(last) {
				return strings.TrimSpace(last)
			}
		}
	}
	return ""
}

// untitled takes the site's name from either end of a title.
func untitled(title, site string) string {
	for _, sep := range titleParts {
		if i := strings.LastIndex(title, sep); i > 0 && sameSite(title[i+len(sep):], site) {
			return untitled(strings.TrimSpace(title[:i]), site)
		}
		if i := strings.Index(title, sep); i > 0 && sameSite(title[:i], site) {
			return strings.TrimSpace(title[i+len(sep):])
		}
	}
	return title
}

func sameSite(part, site string) bool {
	a, b := strings.ReplaceAll(fold(part), " ", ""), strings.ReplaceAll(fold(site), " ", "")
	return a != "" && b != "" && (a == b || strings.HasPrefix(a, b) || strings.HasPrefix(b, a) && len(a) >= 4)
}

// headline takes the heading that agrees best with what the metadata call the
// page, since that is what a reader sees; else the metadata themselves.
func (p *page) headline() {
	m := &p.meta
	var ruled string
	if p.rule != nil {
		ruled, m.headlineNode = p.ruleText(p.rule.Headline)
	}
	title := untitled(m.title, p.article.Publisher.Name)
	og := untitled(m.tag("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title").value, p.article.Publisher.Name)
	ld := untitled(m.ld.text("headline"), p.article.Publisher.Name)
	seen, node := p.seenHeadline(title, og, ld)
	if ruled == "" {
		m.headlineNode = node
	}
	m.headlineIndex = -1
	if m.headlineNode != nil {
		if found := p.tree.find([]*html.Node{m.headlineNode}); len(found) > 0 {
			m.headlineIndex = found[0]
		}
	}
	p.article.Headline = p.first("headline", m.headlineNode,
		claim{"rule", ruled}, claim{"heading", seen}, claim{"json-ld", ld}, claim{"meta title", og}, claim{"title", title})
}

// headlineLike is the share of words that a heading must have in common with a
// title to be the headline without being named so.
const headlineLike = 0.5

// seenHeadline returns the text and element of the page's headline as it is shown.
func (p *page) seenHeadline(titles ...string) (string, *html.Node) {
	best, text, node := 0.0, "", (*html.Node)(nil)
	var alone []*html.Node // the first headings in articles, whatever they say
	for _, i := range p.tree.marked {
		e := &p.tree.nodes[i]
		if e.node.DataAtom != atom.H1 && e.role&roleHeadline == 0 || e.text == 0 || e.text > maxHeadline ||
			e.node.DataAtom == atom.Meta || p.tree.inherits(i, roleChrome|roleHidden|roleComments) && e.node.DataAtom != atom.H1 {
			continue
		}
		if e.node.DataAtom == atom.H1 && p.tree.inherits(e.parent, roleArticle) && !p.tree.inherits(i, roleChrome|roleHidden|roleComments) {
			alone = append(alone, e.node)
		}
		t := textOf(e.node)
		score := 0.0
		for _, title := range titles {
			score = max(score, likeness(t, title))
		}
		if e.role&roleHeadline != 0 {
			score += 0.2
		}
		if e.node.DataAtom == atom.H1 {
			score += 0.1
		}
		if score > best {
			best, text, node = score, t, e.node
		}
	}
	switch {
	case best >= headlineLike+0.1, best > 0 && strings.Join(titles, "") == "":
		return text, node
	case len(alone) == 1:
		return textOf(alone[0]), alone[0]
	}
	return "", nil
}

// maxHeadline is the length in bytes over which a heading is no headline.
const maxHeadline = 400

// likeness is the share of words two lines have in common, 0 to 1, of the
// longer one.
func likeness(a, b string) float64 {
	x, y := strings.Fields(fold(a)), strings.Fields(fold(b))
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	count := make(map[string]int, len(x))
	for _, w := range x {
		count[w]++
	}
	common := 0
	for _, w := range y {
		if count[w] > 0 {
			count[w]--
			common++
		}
	}
	return float64(common) / float64(max(len(x), len(y)))
}

// dekAndKicker take lines near the headline that are named so, and a description
// that the page shows as well.
func (p *page) dekAndKicker() {
	var ruledDek, ruledKicker, dek, kicker string
	if p.rule != nil {
		ruledDek, _ = p.ruleText(p.rule.Dek)
		ruledKicker, _ = p.ruleText(p.rule.Kicker)
	}
	for _, i := range p.tree.marked {
		e := &p.tree.nodes[i]
		if e.text == 0 || e.node.DataAtom == atom.H1 || p.tree.inherits(i, roleChrome|roleHidden|roleComments) {
			continue
		}
		switch {
		case e.role&roleDek != 0 && dek == "" && e.text < maxDek && p.besideHeadline(i) && !p.inBody(i):
			dek = textOf(e.node)
		case e.role&roleKicker != 0 && kicker == "" && e.text < maxMasthead && p.besideHeadline(i):
			kicker = textOf(e.node)
		}
	}
	if strings.Contains(dek, p.article.Headline) {
		dek = ""
	}
	p.article.Dek = p.first("dek", nil, claim{"rule", ruledDek}, claim{"named", dek}, claim{"described", p.shownDescription()})
	p.article.Kicker = p.first("kicker", nil, claim{"rule", ruledKicker}, claim{"named", kicker})
}

// shownDescription returns what the head gives as description if it stands beside
// the headline too, in a line of its own rather than as the first paragraph.
func (p *page) shownDescription() string {
	m := &p.meta
	h := m.headlineIndex
	if h < 0 {
		return ""
	}
	wanted := map[string]bool{}
	for _, s := range [...]string{m.tags["og:description"], m.tags["description"], m.ld.text("description"), m.ld.text("alternativeHeadline")} {
		if s != "" {
			wanted[fold(s)] = true
		}
	}
	t := &p.tree
	for i := max(0, h-headlineReach); i < min(h+headlineReach, int32(len(t.nodes))); i++ {
		e := &t.nodes[i]
		if e.text == 0 || e.text > maxDek || t.within(h, i) || e.node.DataAtom == atom.P && followedByText(e.node) || t.inherits(i, roleChrome|roleHidden) {
			continue
		}
		if text := textOf(e.node); wanted[fold(text)] && !p.inBody(i) {
			return text
		}
	}
	return ""
}

// followedByText reports whether the next element after n is a paragraph of
// running text, too.
func followedByText(n *html.Node) bool {
	for s := n.NextSibling; s != nil; s = s.NextSibling {
		if s.Type == html.ElementNode {
			return s.DataAtom == atom.P && len(textOf(s)) >= minProse
		}
	}
	return false
}

// inBody reports whether element i stands in an element named as the body that
// does not hold the headline too: there, what is named like a dek is text.
func (p *page) inBody(i int32) bool {
	t := &p.tree
	for j := t.nodes[i].parent; j >= 0; j = t.nodes[j].parent {
		if t.nodes[j].role&roleBody != 0 && !t.within(p.meta.headlineIndex, j) {
			return true
		}
	}
	return false
}

// maxDek is the length in bytes over which a line is no dek but the text itself.
const maxDek = 500

// besideHeadline is how many elements may stand between the headline and a line
// that belongs to it.
const headlineReach = 60

func (p *page) besideHeadline(i int32) bool {
	h := p.meta.headlineIndex
	return h >= 0 && i > h-headlineReach && i < h+headlineReach
}

// dates fill Published and Modified.
func (p *page) dates() {
	m := &p.meta
	var ruled string
	if p.rule != nil {
		ruled, _ = p.ruleText(p.rule.Published)
	}
	marked, shown := p.shownDates()
	p.article.Published = article.Date(p.first("published", nil,
		dated("rule", ruled),
		dated("json-ld", m.ld.text("datePublished")),
		datedTag(m, "article:published_time", "og:published_time", "datepublished", "article:published", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date", "article.published", "citation_publication_date", "citation_date", "cxenseparse:recs:publishtime"),
		claim{"marked up", marked},
		dated("json-ld created", m.ld.text("dateCreated")),
		dated("json-ld page", m.graph.ofType("WebPage").text("datePublished")),
		claim{"shown", shown},
		claim{"address", string(pathDate(p.path()))},
	))
	p.article.Modified = article.Date(p.first("modified", nil,
		dated("json-ld", m.ld.text("dateModified")),
		datedTag(m, "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified"),
	))
}

func (p *page) path() string {
	u, err := url.Parse(p.article.URL)
	if err != nil {
		return ""
	}
	return u.Path
}

func dated(rule, value string) claim {
	if value == "" {
		return claim{}
	}
	return claim{rule, string(machineDate(value))}
}

func datedTag(m *metadata, keys ...string) claim {
	for _, k := range keys {
		if d := machineDate(m.tags[k]); m.tags[k] != "" && d != "" {
			return claim{"meta " + k, string(d)}
		}
	}
	return claim{}
}

// shownDates returns the first date in an element made for machines, and the
// first that only people can read, both near the headline or named as published.
func (p *page) shownDates() (marked, shown string) {
	for _, i := range p.tree.marked {
		e := &p.tree.nodes[i]
		if e.role&roleDate == 0 || p.tree.inherits(i, roleComments|roleHidden) {
			continue
		}
		if i < p.meta.headlineIndex-headlineReach || p.meta.headlineIndex >= 0 && i > p.meta.headlineIndex+2*headlineReach {
			continue
		}
		for _, key := range [...]string{"datetime", "content"} {
			if d := machineDate(attr(e.node, key)); marked == "" && attr(e.node, key) != "" {
				marked = string(d)
			}
		}
		if shown == "" && e.text < maxMasthead {
			shown = string(writtenDate(textOf(e.node)))
		}
	}
	return marked, shown
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
	img := article.Image{URL: address, Alt: m.tags["og:image:alt"]}
	img.Width, _ = number(m.tags["og:image:width"])
	img.Height, _ = number(m.tags["og:image:height"])
	p.article.Image = &img
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
		case e.role&roleAuthorBox != 0:
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
	var parts []string
	for c := p.tree.nodes[i].node.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && isHeading(c.DataAtom) {
			continue
		}
		if c.Type == html.ElementNode {
			parts = append(parts, textOf(c))
		} else if c.Type == html.TextNode {
			parts = append(parts, plain.Text(c.Data))
		}
	}
	return plain.Text(strings.Join(parts, " "))
}
