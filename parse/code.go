package parse

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
)

// code handles <pre>: white space counts.
func (b *builder) code(i int32) {
	n := b.tree.nodes[i].node
	b.line.raw++
	b.line.flat++
	b.children(i)
	t, anchors, _ := b.line.take()
	b.line.flat--
	b.line.raw--
	t.Marks = nil // colouring of syntax
	if t.Plain == "" {
		return
	}
	b.add(article.Block{Kind: article.Code, Text: t, Syntax: syntaxOf(n), Level: b.depth()}, i)
	b.draft.blocks[len(b.draft.blocks)-1].anchors = anchors
}

// syntaxOf reads the language of code from the class names that highlighters share.
func syntaxOf(n *html.Node) string {
	for _, e := range [...]*html.Node{n, n.FirstChild, n.Parent} {
		if e == nil || e.Type != html.ElementNode {
			continue
		}
		for class := range strings.FieldsSeq(attr(e, "class")) {
			for _, prefix := range [...]string{"language-", "lang-", "highlight-source-"} {
				if s, ok := strings.CutPrefix(class, prefix); ok {
					return s
				}
			}
		}
	}
	return ""
}

// inCode reports whether element i is code or stands in it.
func (b *builder) inCode(i int32) bool {
	if mark, ok := markOf(b.tree.nodes[i].node.DataAtom); b.line.raw > 0 || ok && mark == article.Mono {
		return true
	}
	for _, m := range b.line.stack {
		if m.kind == article.Mono {
			return true
		}
	}
	return false
}

// lineNumbers are the classes that highlighters give to the numbers of lines. A
// number that the code itself holds has others.
var lineNumbers = map[string]bool{
	"lineno": true, "linenos": true, "linenumber": true, "linenumbers": true, "line-number": true, "line-numbers": true, "LineNumber": true, "line-numbers-rows": true, "code-line-number": true,
	"gutter": true, "rouge-gutter": true, "ln": true, "lnt": true, "lnum": true, "blob-num": true, "hljs-ln-numbers": true, "hljs-ln-n": true, "crayon-num": true, "crayon-nums": true,
	"react-syntax-highlighter-line-number": true,
}

// numbersLines reports whether element i holds the numbers of lines: in code, or in a
// cell beside code.
func (b *builder) numbersLines(i int32) bool {
	t := &b.tree
	n := t.nodes[i].node
	named := false
	for class := range strings.FieldsSeq(attr(n, "class")) {
		named = named || lineNumbers[class]
	}
	if !named || !isNumeric(n) {
		return false
	}
	if b.line.raw > 0 {
		return true
	}
	row := t.nodes[i].parent
	for j := row + 1; j < t.nodes[row].end; j++ {
		if a := t.nodes[j].node.DataAtom; (a == atom.Pre || a == atom.Code) && !t.within(j, i) {
			return true
		}
	}
	return false
}

// isNumeric reports whether n holds nothing but digits and white space.
func isNumeric(n *html.Node) bool {
	if n.Type == html.TextNode {
		return strings.Trim(n.Data, "0123456789 \n\r\t\u00A0") == ""
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if !isNumeric(c) {
			return false
		}
	}
	return true
}
