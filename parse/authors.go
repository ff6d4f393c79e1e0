package parse

import (
	"net/url"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
	"github.com/pullquote/pullquote/parse/internal/plain"
)

// authors names who wrote the article and who else had a part in it, reads their
// boxes and bios, and takes the lines that say so out of the body.
func (p *page) authors() error {
	if p.snippet != nil {
		return nil
	}
	p.creditLines()
	p.plainBoxes()
	p.bylines()
	for _, i := range p.meta.boxes {
		known := len(p.article.Authors) > 0
		for _, part := range p.boxParts(i) {
			p.authorBox(part, known)
		}
	}
	p.describe()
	p.linkAuthors()
	return nil
}

// bylines takes the names from the first source that has any: what the page shows,
// else what it tells machines.
func (p *page) bylines() {
	m := &p.meta
	if p.rule != nil {
		if line, node := p.ruleText(p.rule.Byline); line != "" {
			p.article.Byline = line
			p.addAuthors("rule", node, splitNames(line))
		}
	}
	shown := p.shownNames()
	if p.article.Byline == "" {
		p.article.Byline = p.shownByline()
	}
	if p.addAuthors("json-ld", nil, p.ldNames()) {
		return
	}
	if p.addAuthors("byline", nil, shown) {
		return
	}
	for _, key := range [...]string{"author", "article:author", "citation_author", "dc.creator", "parsely-author", "byl", "sailthru.author"} {
		values := m.many[key]
		if len(values) == 0 && m.tags[key] != "" {
			values = []string{m.tags[key]}
		}
		var names []string
		for _, v := range values {
			names = append(names, splitNames(v)...)
		}
		if p.addAuthors("meta "+key, nil, names) {
			return
		}
	}
	p.signedByOutlet()
}

// signedByOutlet makes the publisher the author where the page says so and names
// nobody else.
func (p *page) signedByOutlet() {
	for _, claimed := range append(p.meta.many["author"], p.meta.ldAuthor()...) {
		if n := plain.Name(claimed); n != "" && len(n) <= maxName && sameSite(n, p.article.Publisher.Name) {
			p.article.Authors = append(p.article.Authors, article.Person{Name: n, Kind: article.Organisation})
			p.trace(nil, Event{Field: "author", Rule: "outlet", Kept: true, Text: n})
			return
		}
	}
}

// addAuthors adds the names that are not there yet and not the publisher's own.
// It reports whether any author is known then.
func (p *page) addAuthors(rule string, node *html.Node, names []string) bool {
	for _, n := range names {
		if len(p.article.Authors) >= maxAuthors {
			break
		}
		if p.credited(n) || sameSite(n, p.article.Publisher.Name) {
			p.trace(node, Event{Field: "author", Rule: rule, Text: n})
			continue
		}
		p.author(n)
		p.trace(node, Event{Field: "author", Rule: rule, Kept: true, Text: n})
	}
	return len(p.article.Authors) > 0
}

// maxAuthors bounds a list of authors; more are a site's whole staff.
const maxAuthors = 40

// author returns the author called n, a new one if there is none yet.
func (p *page) author(n string) *article.Person {
	for i := range p.article.Authors {
		a := &p.article.Authors[i]
		if sameName(a.Name, n) {
			if len(n) > len(a.Name) {
				a.Name = n
			}
			return a
		}
	}
	p.article.Authors = append(p.article.Authors, article.Person{Name: n, Kind: article.Human})
	return &p.article.Authors[len(p.article.Authors)-1]
}

// credited reports whether n is credited with something else than writing.
func (p *page) credited(n string) bool {
	for _, c := range p.article.Credits {
		if sameName(c.Person.Name, n) {
			return true
		}
	}
	return false
}

// shownByline is the line of authors as printed.
func (p *page) shownByline() string {
	for _, i := range p.meta.bylines {
		e := &p.tree.nodes[i]
		if e.text < maxMasthead && p.besideHeadline(i) {
			if s := bylineOf(e.node); len(splitNames(s)) > 0 {
				return s
			}
		}
	}
	return ""
}

// bylineOf is the text of a byline less the dates that stand in elements of their own.
func bylineOf(n *html.Node) string {
	var b strings.Builder
	writeText(&b, n, roleHidden|roleDate|roleChrome)
	return strings.TrimRight(plain.Name(b.String()), nameTrim+",")
}

// shownNames are the names that elements near the headline hold. An element
// within another that gave names only repeats them.
func (p *page) shownNames() []string {
	var names []string
	done := int32(-1)
	for k, i := range p.meta.bylines {
		e := &p.tree.nodes[i]
		if i < done || e.text > maxMasthead || !p.besideHeadline(i) && !p.tree.within(i, p.main) || p.tree.inherits(i, roleHidden|roleChrome|roleAuthorBox) {
			continue
		}
		if e.role&roleByline != 0 && e.role&roleAuthor == 0 && p.holdsAuthor(k) {
			continue // the names are in elements of their own
		}
		found := splitNames(bylineOf(e.node))
		if len(found) > 0 {
			names = append(names, found...)
			done = e.end
		}
	}
	return distinct(names)
}

// holdsAuthor reports whether an element named as author lies below the k-th of the
// bylines.
func (p *page) holdsAuthor(k int) bool {
	i := p.meta.bylines[k]
	for _, j := range p.meta.bylines[k+1:] {
		if !p.tree.within(j, i) {
			return false
		}
		if p.tree.nodes[j].role&roleAuthor != 0 {
			return true
		}
	}
	return false
}

// ldNames are the names of JSON-LD's authors.
func (p *page) ldNames() []string {
	var names []string
	for _, o := range p.meta.ldAuthors() {
		names = append(names, splitNames(o.text("name"))...)
	}
	return names
}

// ldAuthors are JSON-LD's authors, as many as count.
func (m *metadata) ldAuthors() []object {
	all := m.graph.list(m.ld["author"])
	return all[:min(len(all), maxAuthors)]
}

// ldAuthor are the names of JSON-LD's authors as they stand.
func (m *metadata) ldAuthor() []string {
	var names []string
	for _, o := range m.ldAuthors() {
		names = append(names, o.text("name"))
	}
	return names
}

// describe adds what JSON-LD says of the authors found.
func (p *page) describe() {
	for _, o := range p.meta.ldAuthors() {
		for _, n := range splitNames(o.text("name")) {
			if i := p.authorIndex(n); i >= 0 {
				p.describeFrom(&p.article.Authors[i], o)
			}
		}
	}
}

func (p *page) authorIndex(n string) int {
	for i := range p.article.Authors {
		if sameName(p.article.Authors[i].Name, n) {
			return i
		}
	}
	return -1
}

func (p *page) describeFrom(a *article.Person, o object) {
	if o.is(func(t string) bool { return strings.HasSuffix(t, "Organization") }) {
		a.Kind = article.Organisation
	}
	setIfEmpty(&a.Role, o.text("jobTitle"))
	for _, key := range [...]string{"worksFor", "affiliation"} {
		if org := p.meta.graph.follow(o[key]); org != nil {
			setIfEmpty(&a.Affiliation, org.text("name"))
		}
	}
	setIfEmpty(&a.Bio, o.text("description"))
	setIfEmpty(&a.URL, p.resolve(o.address("url")))
	if list, ok := o["sameAs"].([]any); ok && len(a.SameAs) == 0 {
		for _, v := range list {
			if s, ok := v.(string); ok {
				a.SameAs = appendURL(a.SameAs, p.resolve(s))
			}
		}
	}
	if u := p.resolve(o.address("image")); u != "" && a.Image == nil {
		a.Image = &article.Image{URL: u}
	}
}

func setIfEmpty(field *string, value string) {
	if *field == "" {
		*field = value
	}
}

func appendURL(list []string, u string) []string {
	if u == "" {
		return list
	}
	for _, have := range list {
		if have == u {
			return list
		}
	}
	return append(list, u)
}

// authorBox reads the box about an author: name, bio, count, picture and links
// stand in elements named so, or else the heading is the name and the rest the bio.
// Where authors are known, those of other boxes are none.
func (p *page) authorBox(i int32, known bool) {
	box := boxReader{page: p}
	box.read(i)
	n := box.name
	if n == "" {
		p.trace(p.tree.nodes[i].node, Event{Field: "author box", Rule: "no name"})
		return
	}
	if p.authorIndex(n) < 0 && known {
		p.trace(p.tree.nodes[i].node, Event{Field: "author box", Rule: "not an author", Text: n})
		return
	}
	a := p.author(n)
	setIfEmpty(&a.Role, box.role)
	setIfEmpty(&a.Bio, box.bio)
	setIfEmpty(&a.URL, box.url)
	for _, u := range box.sameAs {
		a.SameAs = appendURL(a.SameAs, u)
	}
	if a.Image == nil {
		a.Image = box.image
	}
	if a.ArticleCount == 0 {
		a.ArticleCount = box.count
	}
	p.trace(p.tree.nodes[i].node, Event{Field: "author box", Rule: "named", Kept: true, Text: n})
}

// boxParts are the boxes of single authors in box i: its list items if several of
// them are boxes, else itself.
func (p *page) boxParts(i int32) []int32 {
	var parts []int32
	t := &p.tree
	for j := i + 1; j < t.nodes[i].end; j++ {
		if e := &t.nodes[j]; e.node.DataAtom == atom.Li && e.role&roleAuthorBox != 0 && e.text > 0 {
			parts = append(parts, j)
			j = e.end - 1
		}
	}
	if len(parts) < 2 {
		return []int32{i}
	}
	return parts
}

// linkAuthors takes the address of an author's page from the link that is the name.
func (p *page) linkAuthors() {
	for _, i := range p.meta.bylines {
		n := p.tree.nodes[i].node
		if n.DataAtom != atom.A && n.FirstChild != nil && n.FirstChild.DataAtom == atom.A && n.FirstChild.NextSibling == nil {
			n = n.FirstChild
		}
		u := p.resolve(attr(n, "href"))
		if n.DataAtom != atom.A || u == "" || !p.ownSite(u) {
			continue
		}
		if a := p.authorIndex(textOf(n)); a >= 0 {
			setIfEmpty(&p.article.Authors[a].URL, u)
		}
	}
}

// boxReader gathers the parts of one author box.
type boxReader struct {
	*page
	name, role string
	bio, url   string
	count      int
	sameAs     []string
	image      *article.Image
}

func (b *boxReader) read(i int32) {
	t := &b.tree
	var rest []string
	for j := i; j < t.nodes[i].end; j++ {
		e := &t.nodes[j]
		w := namesOf(e.node)
		switch a := e.node.DataAtom; {
		case a == atom.Img:
			if img, ok := (&builder{page: b.page}).image(e.node); ok && b.image == nil {
				b.image = &img
			}
		case a == atom.A:
			b.link(e.node)
		case e.text == 0 || j == i:
		case w&wRelated != 0:
			j = e.end - 1
		case w&wJob != 0 && b.role == "" && e.text < maxName:
			b.role = textOf(e.node)
		case e.role&roleBio != 0 && b.bio == "":
			b.bio = textOf(e.node)
		case w&wCount != 0 && b.count == 0:
			b.count = countIn(textOf(e.node))
		case b.name == "" && (w&wName != 0 || isHeading(a) || e.role&roleAuthor != 0 && e.text < maxName):
			b.name = personIn(textOf(e.node))
		case a == atom.P:
			if line := textOf(e.node); !isDateLine(line) {
				rest = append(rest, line)
			}
		}
	}
	if b.bio == "" {
		b.bio = plain.Text(strings.Join(rest, " "))
	}
	if strings.HasPrefix(b.bio, placeholderBio) {
		b.bio = ""
	}
}

// personIn returns the name that a line such as "About Jane Doe" consists of, or "".
func personIn(s string) string {
	if n, _ := withoutLead(s); looksLikeName(n) {
		return n
	}
	return ""
}

// placeholderBio is what the MH themes print for authors without a bio.
const placeholderBio = "The author has not yet added"

// namesOf gathers the words of an element's class and id.
func namesOf(n *html.Node) word {
	var w word
	for _, key := range [...]string{"class", "id", "itemprop"} {
		for part := range strings.FieldsSeq(attr(n, key)) {
			w |= wordsOf(part)
		}
	}
	return w
}

// link sorts a link of the box: the author's page on this site, or a profile elsewhere.
func (b *boxReader) link(n *html.Node) {
	u := b.resolve(attr(n, "href"))
	switch {
	case u == "":
	case provider(u) != "" || !b.ownSite(u):
		b.sameAs = appendURL(b.sameAs, u)
	case b.url == "":
		b.url = u
	}
}

// ownSite reports whether address u is on the site of the page, subdomains of the
// same domain included, as far as the page's own address is known.
func (p *page) ownSite(u string) bool {
	link, err := url.Parse(u)
	if err != nil || link.Host == "" || p.base.Host == "" {
		return true
	}
	return domain(link.Hostname()) == domain(p.base.Hostname())
}

// domain is the last two labels of a host, three where the last two are short
// ("example.co.uk").
func domain(host string) string {
	labels := strings.Split(host, ".")
	n := len(labels)
	switch {
	case n > 2 && len(labels[n-1]) == 2 && len(labels[n-2]) <= 3:
		return strings.Join(labels[n-3:], ".")
	case n > 2:
		return strings.Join(labels[n-2:], ".")
	}
	return host
}

// countIn reads "198 Articles".
func countIn(s string) int {
	count, _, _ := strings.Cut(s, " ")
	n, _ := number(strings.NewReplacer(",", "", ".", "").Replace(count))
	return max(n, 0)
}

// plainBoxes finds author boxes without any markup of their own: a last block that
// begins "About NAME 198 Articles" or whose name is bold, and ends the page.
func (p *page) plainBoxes() {
	last := len(p.draft.blocks) - 1
	for i := last; i >= 0 && i > last-boxReach; i-- {
		b := &p.draft.blocks[i]
		if b.gone || b.Kind != article.Paragraph {
			continue
		}
		n, count, bio := plainBox(b.Text.Plain)
		if n == "" {
			continue
		}
		if bio == "" && i+1 <= last && !p.draft.blocks[i+1].gone {
			bio = p.draft.blocks[i+1].Text.Plain
			p.drop(i+1, "bio")
		}
		a := p.author(n)
		a.ArticleCount = count
		setIfEmpty(&a.Bio, plain.Text(bio))
		p.drop(i, "author box")
		return
	}
}

// boxReach is how many blocks from the end an author box without markup may stand.
const boxReach = 8

// plainBox reads "About NAME 198 Articles", with the bio on the lines that follow.
func plainBox(s string) (who string, count int, bio string) {
	head, bio, _ := strings.Cut(s, "\n")
	rest, ok := withoutLead(head)
	if !ok {
		return "", 0, ""
	}
	i := strings.IndexFunc(rest, unicode.IsDigit)
	if i <= 0 {
		return "", 0, ""
	}
	number, unit, _ := strings.Cut(rest[i:], " ")
	switch strings.ToLower(unit) {
	case "article", "articles", "artikel", "posts", "post", "beiträge", "artículos", "articoli":
	default:
		return "", 0, ""
	}
	if who = strings.TrimSpace(rest[:i]); !looksLikeName(who) {
		return "", 0, ""
	}
	return who, countIn(number), bio
}
