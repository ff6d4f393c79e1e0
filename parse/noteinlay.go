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
}

// tooltipAttributes hold notes on the elements of their markers, by the libraries that
// show them.
var tooltipAttributes = [...]string{"title", "data-content", "data-bs-content", "data-tippy-content", "data-tooltip", "data-footnote-content", "data-footnote", "data-note", "data-original-title"}

// Forms without a name: a note in an attribute of its marker, one in the element of the
// marker, and one right behind that.
var (
	attributeForms = formsOf(tooltipAttributes[:])
	withinForm     = inlayForm{name: "tooltip within"}
	behindForm     = inlayForm{name: "tooltip behind"}
)

func formsOf(attributes []string) []inlayForm {
	forms := make([]inlayForm, len(attributes))
	for i, key := range attributes {
		forms[i] = inlayForm{name: key, text: "@" + key}
	}
	return forms
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
	if form == &behindForm && linksOn(before(n)) {
		return true // a copy of what the link leads to
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
	case atom.Span, atom.Button, atom.Small:
		for class := range strings.FieldsSeq(attr(n, "class")) {
			for f := range inlayForms {
				if inlayForms[f].name == class {
					return &inlayForms[f]
				}
			}
		}
	case atom.Sup, atom.A, atom.Abbr:
	case 0:
		if n.Data == inlayForms[0].name {
			return &inlayForms[0]
		}
		return nil
	default:
		return nil
	}
	if len(n.Attr) == 0 && n.DataAtom != atom.Sup {
		return nil
	}
	return tooltipOf(n)
}

// tooltipOf returns the form of a tooltip that n is with its marker, nil if it is none.
func tooltipOf(n *html.Node) *inlayForm {
	if m := before(n); m != nil && isTooltip(n) && marksNote(m, markerText(m)) && followsWords(m) {
		return &behindForm
	}
	own := ownText(n)
	if !marksNote(n, own) || linksOn(n) {
		return nil
	}
	for i := range attributeForms {
		key := attributeForms[i].name
		if v := attr(n, key); len(v) >= minTooltip && strings.Contains(v, " ") && !strings.HasSuffix(v, markerOf(own)) {
			return &attributeForms[i]
		}
	}
	if t := tooltipIn(n); t != nil {
		return &withinForm
	}
	return nil
}

// markerText is as much of the text of n as may be a marker, and a little more.
func markerText(n *html.Node) string { return beginOf(n, 2*maxMarker) }

// marksNote reports whether text, that of n, is the marker of a note as it stands there: a
// sign, or a number in brackets, raised or on a button. A letter may be anything.
func marksNote(n *html.Node, text string) bool {
	m := markerOf(text)
	switch {
	case m == "":
		return false
	case isSign(m):
		return true
	}
	return isNumeral(m) && (strings.ContainsAny(text, "[（") || isSup(n) || isSup(n.Parent) || isSup(n.FirstChild) || n.DataAtom == atom.Button || holdsNote(n))
}

// holdsNote reports whether an attribute of n says that it is a note.
func holdsNote(n *html.Node) bool {
	return attr(n, "data-footnote") != "" || attr(n, "data-note") != "" || strings.Contains(attr(n, "class"), "footnote")
}

func isSup(n *html.Node) bool { return n != nil && n.DataAtom == atom.Sup }

// isTooltip reports whether n is an element with a note that shows beside its marker, by
// its class.
func isTooltip(n *html.Node) bool {
	if n.DataAtom != atom.Span && n.DataAtom != atom.Small {
		return false
	}
	for part := range strings.FieldsFuncSeq(attr(n, "class"), notLetter) {
		if tooltipNames[strings.ToLower(part)] {
			return len(beginOf(n, minTooltip)) >= minTooltip
		}
	}
	return false
}

// tooltipNames are words in classes of such elements.
var tooltipNames = wordSet("tooltip tooltiptext popover footnote footnotetext note")

// tooltipIn returns the tooltip among the children of n, nil if there is none.
func tooltipIn(n *html.Node) *html.Node {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && isTooltip(c) {
			return c
		}
	}
	return nil
}

// ownText is the text of n less tooltips in it.
func ownText(n *html.Node) string {
	var b strings.Builder
	for c := n.FirstChild; c != nil && b.Len() <= 2*maxMarker; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			b.WriteString(c.Data)
		case c.Type == html.ElementNode && !isTooltip(c):
			b.WriteString(markerText(c))
		}
	}
	return strings.TrimSpace(b.String())
}

// before returns the element right before n but for blanks, nil if words stand there.
func before(n *html.Node) *html.Node {
	for s := n.PrevSibling; s != nil; s = s.PrevSibling {
		switch {
		case s.Type == html.ElementNode && s.DataAtom != atom.Input:
			return s
		case s.Type == html.TextNode && strings.TrimSpace(s.Data) != "":
			return nil
		}
	}
	return nil
}

// followsWords reports whether words stand before n on its line.
func followsWords(n *html.Node) bool {
	for ; n != nil && isInline(n.DataAtom); n = n.Parent {
		for s, tries := n.PrevSibling, 0; s != nil && tries < maxBefore; s, tries = s.PrevSibling, tries+1 {
			if s.Type == html.TextNode && strings.TrimSpace(s.Data) != "" {
				return true
			}
		}
	}
	return false
}

// maxBefore is how many siblings before a marker are looked at for words.
const maxBefore = 16

// linksOn reports whether n is or begins with a link to a place of the page.
func linksOn(n *html.Node) bool {
	for ; n != nil; n = n.FirstChild {
		if href := attr(n, "href"); n.DataAtom == atom.A && len(href) > 1 && href[0] == '#' {
			return true
		}
	}
	return false
}

// isInlayMark tells what goes with an inlay.
func isInlayMark(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Span, atom.Sup, atom.Label, atom.A, atom.Button:
	default:
		return false
	}
	if next := nextElement(n); next != nil && isTooltip(next) && marksNote(n, markerText(n)) && !linksOn(n) && followsWords(n) {
		return true
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
	next := nextElement(n)
	return next != nil && inlayOf(next) != nil
}

// nextElement returns the element behind n but for switches, nil if there is none.
func nextElement(n *html.Node) *html.Node {
	for s := n.NextSibling; s != nil; s = s.NextSibling {
		if s.Type == html.ElementNode && s.DataAtom != atom.Input {
			return s
		}
	}
	return nil
}

// fragment returns where an inlay says that its note is, if anywhere.
func (f *inlayForm) fragment(n *html.Node) string {
	if name, ok := strings.CutPrefix(f.mark, "@"); ok && f.id != "" {
		return f.id + attr(n, name)
	}
	return scripted(n)
}

// scripted returns the fragment that a script on n or in it leads to, the string it
// hands to a function, or a link in it.
func scripted(n *html.Node) string {
	for c := n; c != nil; c = c.FirstChild {
		if c.Type != html.ElementNode {
			continue
		}
		if fragment, ok := strings.CutPrefix(attr(c, "href"), "#"); ok && fragment != "" && c.DataAtom == atom.A {
			return fragment
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
	if form == &withinForm {
		for inner := tooltipIn(node); i < n.tree.nodes[i].end && n.tree.nodes[i].node != inner; {
			i++
		}
		return marker, n.blocksOf(i)
	}
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
	case form == &behindForm:
		return markerOf(textOf(before(node)))
	case form == &withinForm, strings.HasPrefix(form.text, "@"):
		return markerOf(ownText(node))
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
