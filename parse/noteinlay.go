package parse

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
)

// inlayForm is a way to put a note right where its marker stands. Names are class
// names; a name that starts with "@" is an attribute.
type inlayForm struct {
	name string // of the element
	mark string // holds the marker, within the element
	text string // holds the note, within the element; empty if the whole element does
	id   string // with the marker, the id of the note where that is elsewhere
}

// inlayForms are told by a class or, where name is a tag, by that.
var inlayForms = [...]inlayForm{
	{name: "d-footnote"},
	{name: "sidenote"},
	{name: "marginnote"},
	{name: "margin-note"},
	{name: "modern-footnotes-footnote__note"},
	{name: "footnote_referrer", mark: "footnote_plugin_tooltip_text", text: "footnote_tooltip"},
	{name: "ltx_role_footnote", mark: "ltx_note_mark", text: "ltx_note_content"},
	{name: "bigfoot-footnote__button", mark: "@data-footnote-number", text: "@data-bigfoot-footnote"},
	{name: "littlefoot__button", mark: "@data-footnote-number", text: "@data-footnote-content"},
	{name: "ql-inline-citation", mark: "@data-cite", id: "citation-"},
	{name: "sup[title]", text: "@title"},
}

// inlayMarks are classes of what belongs to an inlay but is not its text: markers
// beside it and switches.
var inlayMarks = map[string]bool{
	"margin-toggle": true, "modern-footnotes-footnote": true, "ltx_note_mark": true, "ltx_tag_note": true, "footnote_tooltip_continue": true,
}

// minTooltip is the length in bytes from which the title of a raised marker is a note.
const minTooltip = 12

// inlay leaves an element out of the text if it is a note, or the mark of one, and
// leaves an anchor in its place.
func (b *builder) inlay(i int32) bool {
	n := b.tree.nodes[i].node
	form := inlayOf(n)
	if form == nil {
		return isInlayMark(n)
	}
	a := anchor{element: i, inlay: true, fragment: form.fragment(n)}
	if last := len(b.draft.blocks) - 1; last >= 0 && b.line.empty() && b.line.flat == 0 && b.alone(i) {
		block := &b.draft.blocks[last]
		a.Start, a.End = len(block.Text.Plain), len(block.Text.Plain)
		block.anchors = append(block.anchors, a)
		return true
	}
	a.Start, a.End = b.line.at(), b.line.at()
	b.line.anchors = append(b.line.anchors, a)
	return true
}

// alone reports whether nothing but element i is in its parent: what a script put
// between two paragraphs belongs to the first.
func (b *builder) alone(i int32) bool {
	parent := b.tree.nodes[i].parent
	return parent >= 0 && parent != b.main && b.tree.nodes[parent].text == b.tree.nodes[i].text
}

// inlayOf returns the form that n is an inlay of, nil if it is none.
func inlayOf(n *html.Node) *inlayForm {
	switch n.DataAtom {
	case atom.Sup:
		if len(attr(n, "title")) >= minTooltip && markerOf(textOf(n)) != "" {
			return &inlayForms[len(inlayForms)-1]
		}
	case atom.Span, atom.Button, atom.Small:
		for class := range strings.FieldsSeq(attr(n, "class")) {
			for f := range inlayForms {
				if inlayForms[f].name == class {
					return &inlayForms[f]
				}
			}
		}
	case 0:
		if n.Data == inlayForms[0].name {
			return &inlayForms[0]
		}
	}
	return nil
}

// isInlayMark tells what goes with an inlay.
func isInlayMark(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Span, atom.Sup, atom.Label:
	default:
		return false
	}
	for class := range strings.FieldsSeq(attr(n, "class")) {
		if inlayMarks[class] {
			return n.DataAtom != atom.Sup || class == "ltx_note_mark" || nextInlay(n)
		}
	}
	return false
}

// nextInlay reports whether an inlay follows n.
func nextInlay(n *html.Node) bool {
	for s := n.NextSibling; s != nil; s = s.NextSibling {
		if s.Type == html.ElementNode && s.DataAtom != atom.Input {
			return inlayOf(s) != nil
		}
	}
	return false
}

// fragment returns where an inlay says that its note is, if anywhere.
func (f *inlayForm) fragment(n *html.Node) string {
	if name, ok := strings.CutPrefix(f.mark, "@"); ok && f.id != "" {
		return f.id + attr(n, name)
	}
	return scripted(n)
}

// scripted returns the fragment that a script on n or in it leads to: the string it
// hands to a function.
func scripted(n *html.Node) string {
	for c := n; c != nil; c = c.FirstChild {
		if c.Type != html.ElementNode {
			continue
		}
		if _, after, ok := strings.Cut(attr(c, "onclick"), "('"); ok {
			fragment, _, _ := strings.Cut(after, "'")
			return fragment
		}
	}
	return ""
}

// inlaid reads the marker and the text of the inlay at element i.
func (n *notes) inlaid(i int32) (marker string, blocks []draftBlock) {
	node := n.tree.nodes[i].node
	form := inlayOf(node)
	marker = n.inlayMarker(i, form)
	if name, ok := strings.CutPrefix(form.text, "@"); ok {
		return marker, attributeBlocks(attr(node, name))
	}
	if form.text != "" {
		if inner := n.within(i, form.text); inner >= 0 {
			i = inner
		}
	}
	return marker, n.blocksOf(i)
}

func (n *notes) inlayMarker(i int32, form *inlayForm) string {
	node := n.tree.nodes[i].node
	name, ok := strings.CutPrefix(form.mark, "@")
	switch {
	case ok:
		return markerOf(attr(node, name))
	case form.text == "@title":
		return markerOf(textOf(node))
	case form.mark != "":
		if j := n.within(i, form.mark); j >= 0 {
			return markerOf(textOf(n.tree.nodes[j].node))
		}
		return ""
	}
	for s, tries := node.PrevSibling, 0; s != nil && tries < maxTries; s, tries = s.PrevSibling, tries+1 {
		if s.Type == html.ElementNode && isInlayMark(s) {
			return markerOf(textOf(s))
		}
		if s.Type == html.TextNode && strings.TrimSpace(s.Data) != "" {
			break
		}
	}
	return ""
}

// within returns the first element in i that has a class, -1 if none has.
func (n *notes) within(i int32, class string) int32 {
	for j := i + 1; j < n.tree.nodes[i].end; j++ {
		for c := range strings.FieldsSeq(attr(n.tree.nodes[j].node, "class")) {
			if c == class {
				return j
			}
		}
	}
	return -1
}

// attributeBlocks reads a note that an attribute holds, as HTML.
func attributeBlocks(value string) []draftBlock {
	context := &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div}
	nodes, err := html.ParseFragment(strings.NewReader(value), context)
	if err != nil {
		return nil
	}
	for _, n := range nodes {
		context.AppendChild(n)
	}
	return []draftBlock{{Block: article.Block{Kind: article.Paragraph, Text: article.Text{Plain: textOf(context)}}}}
}
