package parse

import (
	"net/url"
	"slices"
	"strings"

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
	p.shownCredits()
	p.plainBoxes()
	p.bylines()
	nameless := p.authorBoxes()
	p.lastResorts()
	p.statedCredits()
	p.tellNameless(nameless)
	p.looseBios()
	p.bareBoxes()
	p.describe()
	p.bylineRoles()
	p.authorLines()
	p.linkAuthors()
	return nil
}

// lastResorts name the author of a page that names no person plainly: the outlet,
// what stands far from the headline, a handle.
func (p *page) lastResorts() {
	none := func() bool { return len(p.article.Authors) == 0 }
	if none() {
		p.signedByOutlet()
	}
	if none() {
		p.addAuthors("colophon", nil, p.colophonNames())
	}
	if none() {
		p.addAuthors("named elsewhere", nil, p.namedElsewhere())
	}
	if none() {
		p.addAuthors("handle", nil, p.handles())
	}
}

// bylines takes the names that the page shows or states for machines.
func (p *page) bylines() {
	if p.rule != nil {
		if line, node := p.ruleText(p.rule.Byline); line != "" {
			p.article.Byline = line
			p.addAuthors("rule", node, splitNames(line))
		}
	}
	shown, rule := p.bylineNames()
	setIfEmpty(&p.article.Byline, p.shownByline())
	if rule == "byline" {
		setIfEmpty(&p.article.Byline, p.lineNaming(shown[0]))
	}
	stated := p.statedNames()
	claims := p.ordered(nameClaim{rule, shown}, stated)
	for i, c := range claims {
		if p.addAuthors(c.rule, nil, completed(c.names, claims[i+1:])) {
			return
		}
	}
	p.meta.signed = shown
}

// nameClaim is what one source says of the authors.
type nameClaim struct {
	rule  string
	names []string
}

// ordered sorts the sources of authors by trust. The page's own byline is right
// where it names all that JSON-LD does, and where the two have nobody in common:
// JSON-LD then tends to name who keeps the site. A first name or handle is less.
func (p *page) ordered(shown nameClaim, stated []nameClaim) []nameClaim {
	if len(stated) == 0 || len(shown.names) == 0 {
		return append(stated, shown)
	}
	common, said := overlap(stated[0].names, shown.names), shown.rule == "byline" || shown.rule == "link to author"
	switch {
	case common == len(stated[0].names):
	case common == 0 && len(stated[0].names) == 1 && sameSite(stated[0].names[0], p.article.Publisher.Name):
	case common == 0 && shown.rule == onlyLinked && strings.HasPrefix(stated[0].rule, "meta"): // that may be who made the site
	case common == 0 && !anyPersonal(stated[0].names) && anyPersonal(shown.names):
	case common == 0 && said && (spaced(shown.names[0]) || !spaced(stated[0].names[0])):
	default:
		return append(stated, shown)
	}
	return append([]nameClaim{shown}, stated...)
}

func anyPersonal(names []string) bool { return slices.ContainsFunc(names, isPersonal) }

// completed replaces first names by the full ones that other sources give.
func completed(names []string, others []nameClaim) []string {
	for i, n := range names {
		for _, c := range others {
			for _, full := range c.names {
				if !spaced(names[i]) && strings.HasPrefix(fold(full), fold(n)+" ") {
					names[i] = full
				}
			}
		}
	}
	return names
}

// handles are the authors given for machines that are not like persons' names.
func (p *page) handles() []string {
	m := &p.meta
	for _, s := range append(m.ldAuthor(), m.tags["author"], m.tags["twitter:data1"], m.tags["article:author"]) {
		if h := handle(s); h != "" && (s != m.tags["twitter:data1"] || strings.HasSuffix(strings.ToLower(m.tags["twitter:label1"]), "by")) {
			return []string{h}
		}
	}
	return nil
}

// overlap is how many of the names are among the others.
func overlap(names, others []string) int {
	n := 0
	for _, a := range names {
		for _, b := range others {
			if sameName(a, b) || fold(a) == fold(b) {
				n++
				break
			}
		}
	}
	return n
}

// bylineNames are the names the page shows, by the first form that has any.
func (p *page) bylineNames() (names []string, rule string) {
	for _, form := range bylineForms {
		var kept []string
		for _, n := range agencyOnly(form.find(p)) {
			if !sameSite(n, p.article.Publisher.Name) || isPersonal(n) {
				kept = append(kept, n)
			} else if names == nil {
				names, rule = []string{n}, form.rule
			}
		}
		if len(kept) > 0 {
			return kept, form.rule
		}
	}
	return names, rule // the outlet itself, or nobody
}

// agencyOnly drops the place after an agency: "PTI", "Ostrey".
func agencyOnly(names []string) []string {
	if len(names) > 1 && agencies[strings.ToLower(names[0])] && !spaced(names[1]) {
		return names[:1]
	}
	return names
}

// authorTags are meta elements with names of authors, the most trusted first.
var authorTags = [...]string{"author", "article:author", "citation_author", "citation_authors", "dc.creator", "dcterms.creator", "parsely-author", "byl", "sailthru.author", "cxenseparse:author", "article-author", "article_author"}

// statedNames are the names given for machines.
func (p *page) statedNames() []nameClaim {
	m := &p.meta
	claims := []nameClaim{{"json-ld", p.ldNames()}}
	for _, key := range authorTags {
		values := m.many[key]
		if len(values) == 0 && m.tags[key] != "" {
			values = []string{m.tags[key]}
		}
		var names []string
		for _, v := range values {
			names = append(names, splitNames(v)...)
		}
		claims = append(claims, nameClaim{"meta " + key, names})
	}
	if label := strings.ToLower(m.tags["twitter:label1"]); strings.HasSuffix(label, "by") || isLead(label) {
		claims = append(claims, nameClaim{"meta twitter:data1", splitNames(m.tags["twitter:data1"])})
	}
	kept := claims[:0]
	for _, c := range claims {
		if len(c.names) > 0 && !(len(c.names) == 1 && sameSite(c.names[0], p.article.Publisher.Name) && !isPersonal(c.names[0])) {
			kept = append(kept, c)
		}
	}
	return kept
}

// signedByOutlet makes the publisher the author where the page says so and names
// nobody else.
func (p *page) signedByOutlet() {
	for _, claimed := range append(append(p.meta.many["author"], p.meta.ldAuthor()...), p.meta.signed...) {
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
		if p.credited(n) && rule != "byline" || sameSite(n, p.article.Publisher.Name) && !isPersonal(n) {
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
	p.article.Authors = append(p.article.Authors, article.Person{Name: n, Kind: authorKind(n)})
	return &p.article.Authors[len(p.article.Authors)-1]
}

// authorKind tells agencies and teams from persons.
func authorKind(n string) article.PersonKind {
	lower := strings.ToLower(n)
	if agencies[lower] || spaced(n) && signers[lower[strings.LastIndexByte(lower, ' ')+1:]] {
		return article.Organisation
	}
	return article.Human
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

// ldNames are the names of JSON-LD's authors.
func (p *page) ldNames() []string {
	var names []string
	for _, o := range p.meta.ldAuthors() {
		if name := o.text("name"); !o.isOrganisation() || !sameSite(name, p.article.Publisher.Name) {
			names = append(names, splitNames(name)...)
		}
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
	if o.isOrganisation() {
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
