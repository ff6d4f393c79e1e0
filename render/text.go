package render

import (
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Text writes s as plain text: paragraphs of one line each with blank lines
// between them, quotations between the marks of the article's language, list items
// and notes with their signs. Of links only those to the article itself and to
// what it embeds are spelled out.
func (r Renderer) Text(w io.Writer, s Snippet) error {
	if s.root == nil || !r.shows(s.root) {
		return nil
	}
	p := textPrinter{Renderer: r, locale: localeOf(s.article.Language)}
	_, err := io.WriteString(w, p.block(s.root)+"\n")
	return err
}

type textPrinter struct {
	Renderer
	locale locale
}

// indent stands before each line of what is set off.
const indent = "    "

// block returns the lines of a block, without a line break at the end.
func (p *textPrinter) block(n *node) string {
	switch n.kind {
	case headerNode, figureNode, tableNode:
		return p.flow(n.kids, "\n")
	case captionNode:
		return p.caption(n)
	case groupNode:
		if n.names != "body" {
			return p.flow(n.kids, "\n")
		}
	case imageNode:
		if p.shows(n) && n.names == "" {
			return lines("["+n.text+"]", n.url)
		}
	case quoteNode, asideNode:
		return p.quote(n)
	case paraNode:
		return p.paragraph(n)
	case headingNode:
		return lines(p.line(n.kids), firstLink(n))
	case listNode:
		return p.list(n)
	case rowNode:
		return p.row(n)
	case ruleNode:
		return "* * *"
	case titleNode, codeNode:
		return p.line(n.kids)
	}
	return p.flow(n.kids, "\n\n")
}

// flow returns blocks with sep between them. Parts of a line that stand among
// them, as in a list item, are a block together.
func (p *textPrinter) flow(nodes []*node, sep string) string {
	var parts []string
	for run := range flow(nodes) {
		part := ""
		if run[0].inline() {
			part = p.line(run)
		} else {
			part = p.block(run[0])
		}
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, sep)
}

// line returns the text of parts of a line.
func (p *textPrinter) line(nodes []*node) string {
	var b strings.Builder
	for _, n := range nodes {
		p.write(&b, n)
	}
	return strings.TrimRight(b.String(), " \t\n")
}

func (p *textPrinter) write(b *strings.Builder, n *node) {
	switch {
	case n.kind == textNode:
		b.WriteString(n.text)
	case n.kind == noteRefNode || strings.HasPrefix(n.names, "marker"):
		b.WriteString(sign(n))
	case n.kind != backlinkNode:
		for _, kid := range n.kids {
			p.write(b, kid)
		}
	}
}

// sign returns a note's marker such that it cannot be read as part of a word or number.
func sign(n *node) string {
	s := n.plain()
	if r, _ := utf8.DecodeRuneInString(s); unicode.IsLetter(r) || unicode.IsNumber(r) {
		return "[" + s + "]"
	}
	return s
}

// caption returns the lines below a figure, and of an embed its address.
func (p *textPrinter) caption(n *node) string {
	text := p.flow(n.kids, "\n")
	if last := n.kids[len(n.kids)-1]; last.is(linkNode) && (last.kids[0].names == "provider" || last.kids[0].names == "host") {
		return lines(text, last.url)
	}
	return text
}

// paragraph returns a line, with the address below that a source line leads to.
func (p *textPrinter) paragraph(n *node) string {
	line := p.line(n.kids)
	switch n.names {
	case "speaker":
		return "— " + line
	case "source":
		return lines(line, firstLink(n))
	case "towords":
		return firstLink(n)
	}
	return line
}

// quote sets off a quotation of the body. The words of a quote that the snippet is
// about get quotation marks; as is the custom, each paragraph opens them anew.
func (p *textPrinter) quote(n *node) string {
	if n.names == "words" {
		var paragraphs []string
		for _, line := range p.lines(nil, n, "") {
			paragraphs = append(paragraphs, line.Text)
		}
		return strings.Join(paragraphs, "\n\n")
	}
	text := p.flow(n.kids, "\n\n")
	if n.names == "words indirect" {
		return text
	}
	return hang(text, indent, indent, "")
}

func (p *textPrinter) list(n *node) string {
	var items []string
	for i, item := range n.kids {
		sign := "• "
		if n.ordered {
			sign = strconv.Itoa(max(n.start, 1)+i) + ". "
		}
		items = append(items, hang(p.flow(item.kids, "\n"), sign, strings.Repeat(" ", utf8.RuneCountInString(sign)), ""))
	}
	return strings.Join(items, "\n")
}

func (p *textPrinter) row(n *node) string {
	var cells []string
	for _, c := range n.kids {
		cells = append(cells, strings.ReplaceAll(p.line(c.kids), "\n", " "))
	}
	return strings.Join(cells, " | ")
}

// hang returns text with first before its first line and rest before the others,
// but for blank lines, which are replaced by blank.
func hang(text, first, rest, blank string) string {
	var b strings.Builder
	b.WriteString(first)
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			b.WriteByte('\n')
			if line == "" {
				b.WriteString(blank)
				continue
			}
			b.WriteString(rest)
		}
		b.WriteString(line)
	}
	return b.String()
}

// lines joins those that are not empty.
func lines(first, second string) string {
	if first == "" || second == "" {
		return first + second
	}
	return first + "\n" + second
}

// firstLink returns the address of the first link in n.
func firstLink(n *node) string {
	for _, kid := range n.kids {
		if kid.kind == linkNode {
			return kid.url
		}
		if url := firstLink(kid); url != "" {
			return url
		}
	}
	return ""
}
