package render

import (
	"io"
	"strconv"
	"strings"
)

// HTML writes s as a fragment of HTML: one <pull-quote> element, complete without
// script and style. See the package comment for its markup and what makes it safe.
func (r Renderer) HTML(w io.Writer, s Snippet) error {
	return written(w, func(out []byte) []byte {
		m := &htmlMarkup{out: out}
		r.elements(m, s)
		return m.out
	})
}

// elements writes the elements of s.
func (r Renderer) elements(m markup, s Snippet) {
	if s.root != nil {
		p := elementPrinter{Renderer: r, markup: m}
		p.node(s.root)
	}
}

// elementPrinter turns nodes into elements. Names of elements and attributes are
// literals of this file; what they are written as is up to the markup.
type elementPrinter struct {
	Renderer
	markup
	// outward opens links outside the frame that the snippet stands in.
	outward bool
}

// markup writes elements in some notation, of which it does all escaping.
type markup interface {
	// open begins an element, close ends it. A block stands on a line of its own.
	open(tag string, block bool)
	close(tag string, block bool)
	// attribute adds to the element opened last, in which nothing may stand yet.
	attribute(name, value string)
	// void ends an element that never has content.
	void(block bool)
	text(s string)
}

// element is how a kind of node is written.
type element struct {
	tag   string
	role  string // ARIA role
	block bool   // stands on a line of its own
}

// elements has the kinds that are one element each; [elementPrinter.node] writes the others.
var elements = [...]element{
	rootNode:     {tag: "pull-quote", block: true},
	articleNode:  {tag: "article", block: true},
	headerNode:   {tag: "header", block: true},
	footerNode:   {tag: "footer", block: true},
	sectionNode:  {tag: "section", block: true},
	groupNode:    {tag: "div", block: true},
	asideNode:    {tag: "aside", role: "doc-pullquote", block: true},
	figureNode:   {tag: "figure", block: true},
	captionNode:  {tag: "figcaption", block: true},
	quoteNode:    {tag: "blockquote", block: true},
	paraNode:     {tag: "p", block: true},
	listNode:     {tag: "ul", block: true},
	itemNode:     {tag: "li", block: true},
	scrollerNode: {tag: "div", block: true},
	tableNode:    {tag: "table", block: true},
	titleNode:    {tag: "caption", block: true},
	rowNode:      {tag: "tr", block: true},
	cellNode:     {tag: "td", block: true},
	headCellNode: {tag: "th", block: true},
	notesNode:    {tag: "section", role: "doc-endnotes", block: true},
	noteNode:     {tag: "div", role: "doc-footnote", block: true},
	spanNode:     {tag: "span"},
	isolateNode:  {tag: "bdi"},
	linkNode:     {tag: "a"},
	emphasisNode: {tag: "em"},
	strongNode:   {tag: "strong"},
	monoNode:     {tag: "code"},
	subNode:      {tag: "sub"},
	supNode:      {tag: "sup"},
	struckNode:   {tag: "s"},
	timeNode:     {tag: "time"},
	citeNode:     {tag: "cite"},
	backlinkNode: {tag: "a", role: "doc-backlink"},
}

// repeated has the elements of a quotation whose words the page has already. To be a
// blockquote they would have to come from elsewhere.
var repeated = map[string]element{
	"quote":   {tag: "aside", role: "doc-pullquote", block: true},
	"words":   {tag: "div", block: true},
	"passage": {tag: "div", block: true},
	"caption": {tag: "footer", block: true},
}

// elementOf returns the element for a node.
func (p *elementPrinter) elementOf(n *node) element {
	if p.OwnPage {
		name, _, _ := strings.Cut(n.names, " ")
		if e, ok := repeated[name]; ok {
			return e
		}
	}
	return elements[n.kind]
}

func (p *elementPrinter) node(n *node) {
	switch n.kind {
	case textNode:
		p.words(n.text)
	case ruleNode:
		p.open("hr", true)
		p.void(true)
	case headingNode:
		p.heading(n)
	case codeNode:
		p.code(n)
	case tableNode:
		p.table(n)
	case noteRefNode:
		p.noteRef(n)
	case imageNode:
		p.image(n)
	default:
		if p.shows(n) {
			p.element(p.elementOf(n), n)
		}
	}
}

func (p *elementPrinter) element(e element, n *node) {
	if n.kind == listNode && n.ordered {
		e.tag = "ol"
	}
	p.start(e, n)
	p.nodes(n.kids)
	p.close(e.tag, e.block)
}

func (p *elementPrinter) nodes(nodes []*node) {
	for _, n := range nodes {
		p.node(n)
	}
}

// start opens an element with the attributes that n has.
func (p *elementPrinter) start(e element, n *node) {
	p.open(e.tag, e.block)
	p.class(n.names)
	p.value("role", e.role)
	if n.more != nil {
		p.details(n)
	}
	switch e.tag {
	case "article":
		p.attribute("itemscope", "")
		p.attribute("itemtype", "https://schema.org/NewsArticle")
	case "aside":
		p.value("aria-label", firstWords(n))
	case "blockquote":
		p.value("cite", n.url)
	case "a":
		p.link(n)
	}
}

// details writes the attributes that few elements have.
func (p *elementPrinter) details(n *node) {
	p.value("id", n.id)
	p.value("aria-label", n.label)
	if n.kind == rootNode && p.outward {
		p.attribute("lang", n.lang) // that of the page is not that of the snippet
	} else {
		p.value("lang", n.lang)
	}
	p.value("dir", n.dir)
	p.value("datetime", n.date)
	p.value("itemprop", n.property)
	if n.ordered {
		p.number("start", n.start, 1)
	}
	p.number("colspan", n.columns, 1)
	p.number("rowspan", n.rows, 1)
}

// asideWords is how many of its words name an aside.
const asideWords = 6

// firstWords names an aside for those who jump from one to the next.
func firstWords(n *node) string {
	for len(n.kids) > 0 && !n.kids[0].inline() {
		n = n.kids[0]
	}
	first := strings.Fields(label(n.said()))
	if len(first) > asideWords {
		return strings.Join(first[:asideWords], " ") + " …"
	}
	return strings.Join(first, " ")
}

// link writes where a link leads.
func (p *elementPrinter) link(n *node) {
	p.value("href", n.url)
	if !strings.HasPrefix(n.url, "#") {
		p.attribute("rel", "nofollow noopener ugc")
		if p.outward {
			p.attribute("target", "_blank")
		}
	}
}

// heading keeps the rank that a heading has in the article in its class.
func (p *elementPrinter) heading(n *node) {
	rank := min(p.headingLevel()+n.rank, 6)
	if n.level > 0 {
		n = &node{kind: headingNode, names: "h" + strconv.Itoa(n.level), kids: n.kids}
	}
	p.element(element{tag: "h" + strconv.Itoa(rank), block: true}, n)
}

func (p *elementPrinter) code(n *node) {
	p.open("pre", true)
	p.open("code", false)
	if n.syntax != "" {
		p.attribute("class", "language-"+n.syntax)
	}
	for _, kid := range n.kids {
		p.verbatim(kid)
	}
	p.close("code", false)
	p.close("pre", true)
}

// verbatim writes the nodes of a code block, in which a line break is itself.
func (p *elementPrinter) verbatim(n *node) {
	switch n.kind {
	case textNode:
		p.text(n.text)
	case noteRefNode:
		p.noteRef(n)
	default:
		p.start(elements[n.kind], n)
		for _, kid := range n.kids {
			p.verbatim(kid)
		}
		p.close(elements[n.kind].tag, elements[n.kind].block)
	}
}

// table puts the rows at the top that are all headings into a head.
func (p *elementPrinter) table(n *node) {
	p.start(elements[tableNode], n)
	caption, head, rows := n.tableParts()
	p.nodes(caption)
	p.rows("thead", head)
	p.rows("tbody", rows)
	p.close("table", true)
}

func (p *elementPrinter) rows(tag string, rows []*node) {
	if len(rows) > 0 {
		p.element(element{tag: tag, block: true}, &node{kind: sectionNode, kids: rows})
	}
}

func (p *elementPrinter) noteRef(n *node) {
	p.open("sup", false)
	p.class(n.names)
	p.open("a", false)
	p.value("id", n.id)
	p.attribute("role", "doc-noteref")
	p.value("href", n.url)
	p.nodes(n.kids)
	p.close("a", false)
	p.close("sup", false)
}

// image writes a picture, or a link to it where pictures are not wanted.
func (p *elementPrinter) image(n *node) {
	if !p.shows(n) {
		return
	}
	if !p.Images {
		p.element(element{tag: "a", block: true}, &node{kind: linkNode, names: "picture", url: n.url, kids: []*node{words(n.text)}})
		return
	}
	p.open("img", true)
	p.class(n.names)
	p.value("src", n.url)
	p.attribute("alt", n.text)
	p.number("width", n.width, 0)
	p.number("height", n.height, 0)
	p.attribute("loading", "lazy")
	p.attribute("referrerpolicy", "no-referrer")
	p.void(true)
}

// class writes names as classes with the prefix of this package.
func (p *elementPrinter) class(names string) {
	if names != "" {
		p.attribute("class", "pq-"+strings.ReplaceAll(names, " ", " pq-"))
	}
}

// value writes an attribute unless its value is empty.
func (p *elementPrinter) value(name, value string) {
	if value != "" {
		p.attribute(name, value)
	}
}

// number writes an attribute unless its value is not above the usual one.
func (p *elementPrinter) number(name string, value, usual int) {
	if value > usual {
		p.attribute(name, strconv.Itoa(value))
	}
}

// words writes running text, its line breaks as elements.
func (p *elementPrinter) words(s string) {
	for {
		line, rest, more := strings.Cut(s, "\n")
		if line != "" {
			p.text(line)
		}
		if !more {
			return
		}
		p.open("br", false)
		p.void(false)
		s = rest
	}
}
