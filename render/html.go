package render

import (
	"io"
	"strconv"
	"strings"
)

// HTML writes s as a fragment of HTML: one <pull-quote> element, complete without
// script and style. See the package comment for its markup and what makes it safe.
func (r Renderer) HTML(w io.Writer, s Snippet) error {
	p := htmlPrinter{Renderer: r}
	if s.root != nil {
		p.node(s.root)
	}
	_, err := w.Write(p.out)
	return err
}

// htmlPrinter is the only place that writes tags. Names of elements and attributes
// are literals of this file; all else is escaped.
type htmlPrinter struct {
	Renderer
	out []byte
}

// element is how a kind of node is written.
type element struct {
	tag   string
	role  string // ARIA role
	block bool   // stands on a line of its own
}

// elements has the kinds that are one element each; [htmlPrinter.node] writes the others.
var elements = map[kind]element{
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

func (p *htmlPrinter) node(n *node) {
	switch n.kind {
	case textNode:
		p.text(n.text)
	case ruleNode:
		p.newLine()
		p.raw("<hr>\n")
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
			p.element(elements[n.kind], n)
		}
	}
}

func (p *htmlPrinter) element(e element, n *node) {
	if n.kind == listNode && n.ordered {
		e.tag = "ol"
	}
	p.open(e, n)
	p.nodes(n.kids)
	p.close(e)
}

func (p *htmlPrinter) nodes(nodes []*node) {
	for _, n := range nodes {
		p.node(n)
	}
}

// open writes a start tag with the attributes that n has.
func (p *htmlPrinter) open(e element, n *node) {
	if e.block {
		p.newLine()
	}
	p.raw("<")
	p.raw(e.tag)
	p.class(n.names)
	p.attribute("id", n.id)
	p.attribute("role", e.role)
	p.attribute("lang", n.lang)
	p.attribute("dir", n.dir)
	p.attribute("datetime", n.date)
	p.attribute("itemprop", n.property)
	switch e.tag {
	case "article":
		p.raw(` itemscope itemtype="https://schema.org/NewsArticle"`)
	case "blockquote":
		p.attribute("cite", n.url)
	case "a":
		p.attribute("href", n.url)
		if !strings.HasPrefix(n.url, "#") {
			p.attribute("rel", "nofollow noopener ugc")
		}
	case "ol":
		p.number("start", n.start, 1)
	case "td", "th":
		p.number("colspan", n.columns, 1)
		p.number("rowspan", n.rows, 1)
	}
	p.raw(">")
}

func (p *htmlPrinter) close(e element) {
	p.raw("</")
	p.raw(e.tag)
	p.raw(">")
	if e.block {
		p.raw("\n")
	}
}

// heading keeps the rank that a heading has in the article in its class.
func (p *htmlPrinter) heading(n *node) {
	rank := min(p.headingLevel()+n.rank, 6)
	if n.level > 0 {
		n = &node{names: "h" + strconv.Itoa(n.level), kids: n.kids}
	}
	p.element(element{tag: "h" + strconv.Itoa(rank), block: true}, n)
}

func (p *htmlPrinter) code(n *node) {
	p.newLine()
	p.raw("<pre><code")
	if n.syntax != "" {
		p.attribute("class", "language-"+n.syntax)
	}
	p.raw(">")
	for _, kid := range n.kids {
		p.verbatim(kid)
	}
	p.raw("</code></pre>\n")
}

// verbatim writes the nodes of a code block, in which a line break is itself.
func (p *htmlPrinter) verbatim(n *node) {
	switch n.kind {
	case textNode:
		p.escape(n.text)
	case noteRefNode:
		p.noteRef(n)
	default:
		p.open(elements[n.kind], n)
		for _, kid := range n.kids {
			p.verbatim(kid)
		}
		p.close(elements[n.kind])
	}
}

// table puts the rows at the top that are all headings into a head.
func (p *htmlPrinter) table(n *node) {
	e := elements[tableNode]
	p.open(e, n)
	caption, head, rows := n.tableParts()
	p.nodes(caption)
	p.rows("thead", head)
	p.rows("tbody", rows)
	p.close(e)
}

func (p *htmlPrinter) rows(tag string, rows []*node) {
	if len(rows) > 0 {
		e := element{tag: tag, block: true}
		p.element(e, &node{kids: rows})
	}
}

func (p *htmlPrinter) noteRef(n *node) {
	p.raw("<sup")
	p.class(n.names)
	p.raw("><a")
	p.attribute("id", n.id)
	p.attribute("role", "doc-noteref")
	p.attribute("href", n.url)
	p.raw(">")
	p.nodes(n.kids)
	p.raw("</a></sup>")
}

// image writes a picture, or a link to it where pictures are not wanted.
func (p *htmlPrinter) image(n *node) {
	if !p.shows(n) {
		return
	}
	if !p.Images {
		p.element(elements[linkNode], &node{names: "picture", url: n.url, kids: []*node{words(n.text)}})
		p.raw("\n")
		return
	}
	p.raw("<img")
	p.class(n.names)
	p.attribute("src", n.url)
	p.raw(` alt="`)
	p.escape(n.text)
	p.raw(`"`)
	p.number("width", n.width, 0)
	p.number("height", n.height, 0)
	p.raw(` loading="lazy" referrerpolicy="no-referrer">` + "\n")
}

// class writes names as classes with the prefix of this package.
func (p *htmlPrinter) class(names string) {
	if names != "" {
		p.attribute("class", "pq-"+strings.ReplaceAll(names, " ", " pq-"))
	}
}

// attribute writes an attribute unless its value is empty.
func (p *htmlPrinter) attribute(name, value string) {
	if value != "" {
		p.raw(" ")
		p.raw(name)
		p.raw(`="`)
		p.escape(value)
		p.raw(`"`)
	}
}

// number writes an attribute unless its value is not above the usual one.
func (p *htmlPrinter) number(name string, value, usual int) {
	if value > usual {
		p.attribute(name, strconv.Itoa(value))
	}
}

// text writes running text.
func (p *htmlPrinter) text(s string) {
	for {
		line, rest, more := strings.Cut(s, "\n")
		p.escape(line)
		if !more {
			return
		}
		p.raw("<br>")
		s = rest
	}
}

// newLine begins a line unless out is at the start of one.
func (p *htmlPrinter) newLine() {
	if n := len(p.out); n > 0 && p.out[n-1] != '\n' {
		p.raw("\n")
	}
}

func (p *htmlPrinter) raw(s string) { p.out = append(p.out, s...) }

// entities are written for the bytes that are syntax.
var entities = [256]string{'&': "&amp;", '<': "&lt;", '>': "&gt;", '"': "&quot;"}

// escape writes s so that it is text in an element and in a quoted attribute.
func (p *htmlPrinter) escape(s string) {
	done := 0
	for i := range len(s) {
		if entity := entities[s[i]]; entity != "" {
			p.raw(s[done:i])
			p.raw(entity)
			done = i + 1
		}
	}
	p.raw(s[done:])
}
