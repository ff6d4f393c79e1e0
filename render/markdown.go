package render

import (
	"io"
	"slices"
	"strconv"
	"strings"
)

// Markdown writes s as CommonMark with the tables, footnotes and strikethrough of
// GitHub. Text is escaped so that it stays text, and there is no raw HTML. A note
// that nothing in s refers to is a paragraph, since a footnote would vanish.
func (r Renderer) Markdown(w io.Writer, s Snippet) error {
	if s.root == nil || !r.shows(s.root) {
		return nil
	}
	p := markdownPrinter{Renderer: r, labels: noteLabels(s.root)}
	_, err := io.WriteString(w, p.block(s.root)+"\n")
	return err
}

type markdownPrinter struct {
	Renderer
	// labels name the notes that are footnotes, by "#" and id.
	labels map[string]string
}

// block returns the lines of a block, without a line break at the end.
func (p *markdownPrinter) block(n *node) string {
	switch n.kind {
	case quoteNode, asideNode:
		return hang(p.flow(n.kids), "> ", "> ", ">")
	case paraNode:
		return p.paragraph(n)
	case headingNode:
		rank := min(p.headingLevel()+n.rank, 6)
		return strings.Repeat("#", rank) + " " + p.span(n.kids)
	case listNode:
		return p.list(n, false)
	case codeNode:
		return p.code(n)
	case tableNode:
		return p.table(n)
	case ruleNode:
		return "* * *"
	case noteNode:
		return p.note(n)
	case imageNode:
		return p.image(n)
	}
	return p.flow(n.kids)
}

// flow returns blocks with blank lines between them. Of two lists in a row the
// second takes another sign, or they would be one.
func (p *markdownPrinter) flow(nodes []*node) string {
	var parts []string
	var last *node
	other := false
	for run := range flow(nodes) {
		part := ""
		switch first := run[0]; {
		case first.inline():
			part = p.line(run)
		case first.kind == listNode:
			other = last.is(listNode) && last.ordered == first.ordered && !other
			part = p.list(first, other)
		default:
			part = p.block(first)
		}
		if part != "" {
			parts, last = append(parts, part), run[0]
		}
	}
	return strings.Join(parts, "\n\n")
}

func (p *markdownPrinter) paragraph(n *node) string {
	if n.names == "speaker" {
		return "— " + p.line(n.kids)
	}
	return p.line(n.kids)
}

// line returns the parts of a line, with hard line breaks.
func (p *markdownPrinter) line(nodes []*node) string {
	l := markdownLine{markdownPrinter: p, lineBreak: "\\\n"}
	return l.print(nodes)
}

// span returns the parts of a line where there can be no line break.
func (p *markdownPrinter) span(nodes []*node) string {
	l := markdownLine{markdownPrinter: p, lineBreak: " "}
	return l.print(nodes)
}

// maxNumber is the greatest number a list item can have in CommonMark.
const maxNumber = 999_999_999

func (p *markdownPrinter) list(n *node, other bool) string {
	var items []string
	sep := "\n"
	for i, item := range n.kids {
		sign := itemSign(n, i, other)
		text, loose := p.item(item)
		if loose {
			sep = "\n\n"
		}
		items = append(items, strings.TrimRight(hang(text, sign, strings.Repeat(" ", len(sign)), ""), " "))
	}
	return strings.Join(items, sep)
}

// itemSign returns what stands before item number i of a list. A list with empty
// items has a sign of its own, since several hyphens in a row are a rule.
func itemSign(n *node, i int, other bool) string {
	switch {
	case n.ordered && other:
		return strconv.Itoa(min(max(n.start, 1)+i, maxNumber)) + ") "
	case n.ordered:
		return strconv.Itoa(min(max(n.start, 1)+i, maxNumber)) + ". "
	case slices.ContainsFunc(n.kids, (*node).blank):
		return "+ "
	case other:
		return "* "
	}
	return "- "
}

// item returns an item and whether it holds more than a text and a list that can
// stand right below it.
func (p *markdownPrinter) item(n *node) (text string, loose bool) {
	text = p.flow(n.kids)
	last := len(n.kids) - 1
	if last < 0 || !n.kids[last].is(listNode) {
		return text, last >= 0 && !n.kids[0].inline()
	}
	list := n.kids[last]
	tight := last > 0 && n.kids[last-1].inline() && (!list.ordered || list.start <= 1) && !list.kids[0].blank()
	if !tight {
		return text, true
	}
	return lines(p.line(n.kids[:last]), p.list(list, false)), false
}

func (p *markdownPrinter) code(n *node) string {
	text := n.plain()
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	return fence + n.syntax + "\n" + strings.TrimSuffix(text, "\n") + "\n" + fence
}

// note returns a footnote, or a paragraph where nothing refers to the note.
func (p *markdownPrinter) note(n *node) string {
	label := p.labels["#"+n.id]
	if label == "" {
		return p.flow(n.kids)
	}
	// The label takes the place of the marker and the space after it.
	first := newNode(paraNode, "", n.kids[0].kids[2:]...)
	text := p.flow(append([]*node{first}, n.kids[1:]...))
	return hang(text, "[^"+label+"]: ", indent, "")
}

func (p *markdownPrinter) image(n *node) string {
	if !p.shows(n) {
		return ""
	}
	link := "[" + p.span(newNode(spanNode, "", words(n.text)).kids) + "](" + destination(n.url) + ")"
	if p.Images {
		return "!" + link
	}
	return link
}

// noteLabels names each note that something refers to, by its marker where that is
// a word or number nobody else has, otherwise by the next free number.
func noteLabels(root *node) map[string]string {
	labels, taken := map[string]string{}, map[string]bool{}
	var notes []*node
	root.walk(func(n *node) bool {
		switch n.kind {
		case noteRefNode:
			labels[n.url] = ""
		case noteNode:
			notes = append(notes, n)
		}
		return true
	})
	for _, n := range notes {
		if _, referred := labels["#"+n.id]; !referred {
			continue
		}
		label := n.kids[0].kids[0].plain()
		for i := 1; !isLabel(label) || taken[label]; i++ {
			label = strconv.Itoa(i)
		}
		labels["#"+n.id], taken[label] = label, true
	}
	return labels
}

func isLabel(s string) bool {
	return s != "" && len(s) <= 20 && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789") == ""
}

// destination writes an address that a link leads to.
func destination(url string) string {
	if strings.Contains(url, ";") {
		url = strings.ReplaceAll(url, "&", `\&`)
	}
	if strings.ContainsAny(url, "()") {
		return "<" + url + ">"
	}
	return url
}
