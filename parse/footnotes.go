package parse

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"github.com/pullquote/pullquote/article"
)

// footnotes takes the notes out of the body and binds them to where their markers
// stood: notes that links lead to, then those that only a sign ties to a word, then
// those that a label names without a marker.
func (p *page) footnotes() error {
	if p.snippet != nil {
		p.snippet.footnotes()
		return nil
	}
	n := notes{page: p, byTarget: map[int32]int{}, home: make([]bool, len(p.draft.blocks))}
	n.linked()
	n.copies()
	n.marked()
	n.labelled()
	n.apply()
	n.orphans()
	p.dropTail()
	return nil
}

// notes gathers the notes of one page until apply.
type notes struct {
	*page
	ids      map[string]int32 // elements by id or name; nil until asked for
	byTarget map[int32]int    // note numbers by the element that markers lead to
	backward []candidate      // links that may be markers of notes further up
	found    []note
	refs     []noteRef
	cuts     []article.Passage    // what goes from the body besides markers
	home     []bool               // blocks that are notes
	emptied  []int32              // elements that are notes
	said     map[string]bool      // notes that have labels but no references
	targets  []int32              // elements that markers lead to, in order
	indexes  map[*html.Node]int32 // where elements are in the tree; nil until asked for
	ordinals map[int32]int        // numbers of items of ordered lists; nil until asked for
}

// note is a footnote in the making.
type note struct {
	marker string
	text   article.Text
	kind   article.FootnoteKind // empty if its own words tell
	block  int                  // near which it stands, for the order of notes without references
}

// noteRef is a marker in the body: what to cut and whose it is. An empty passage is
// a place without a marker.
type noteRef struct {
	article.Passage
	note int
}

// add makes a note of blocks unless they are empty, and returns its number or -1.
func (n *notes) add(rule string, node *html.Node, x note) int {
	if x.text.Plain == "" {
		return -1
	}
	n.found = append(n.found, x)
	n.trace(node, Event{Field: "footnote", Rule: rule, Kept: true, Text: strings.TrimSpace(x.marker + " " + x.text.Plain)})
	return len(n.found) - 1
}

// refuse traces what looked like a marker or a note and is none.
func (n *notes) refuse(rule string, node *html.Node, text string) {
	n.trace(node, Event{Field: "footnote", Rule: rule, Text: text})
}

// apply cuts markers and notes out of the blocks and files the footnotes in the order
// in which the text refers to them.
func (n *notes) apply() {
	slices.SortStableFunc(n.refs, func(a, b noteRef) int {
		return cmp.Or(a.Block-b.Block, a.Start-b.Start, a.End-b.End)
	})
	slices.SortStableFunc(n.cuts, func(a, b article.Passage) int { return a.Block - b.Block })
	refs, cuts := n.refs, n.cuts
	for len(refs) > 0 || len(cuts) > 0 {
		block := nextBlock(refs, cuts)
		mine := 0
		for mine < len(refs) && refs[mine].Block == block {
			mine++
		}
		spans := n.markerSpans(refs[:mine])
		for ; len(cuts) > 0 && cuts[0].Block == block; cuts = cuts[1:] {
			spans = append(spans, cuts[0].Span)
		}
		moved := n.draft.blocks[block].cut(spans)
		if b := &n.draft.blocks[block]; b.Text.Plain == "" && b.Image == nil && b.URL == "" {
			n.take(block) // nothing but notes
		}
		for i := range refs[:mine] {
			at := moved.shifted(refs[i].Start)
			refs[i].Span = article.Span{Start: at, End: at}
		}
		refs = refs[mine:]
	}
	n.file()
}

// markerSpans returns what the markers of one block take of its text: each with the
// brackets around it, and those of one word together with what parts them.
func (n *notes) markerSpans(refs []noteRef) []article.Span {
	var spans []article.Span
	for from := 0; from < len(refs); {
		plain := n.draft.blocks[refs[from].Block].Text.Plain
		group := refs[from].Span
		to := from + 1
		for to < len(refs) && stacked(plain, group, refs[to].Span) {
			group.End = max(group.End, refs[to].End)
			to++
		}
		if !group.Empty() {
			group = widened(plain, group)
			spans = append(spans, group)
		}
		for i := range refs[from:to] {
			refs[from+i].Start = group.Start
		}
		from = to
	}
	return spans
}

// stacked reports whether marker b follows marker a with nothing but a comma or dash
// between them.
func stacked(plain string, a, b article.Span) bool {
	if a.Empty() || b.Empty() || b.Start < a.End {
		return b == a
	}
	gap := plain[a.End:b.Start]
	return len(gap) <= maxGapBytes && strings.Trim(gap, ",;–-· \u00A0[]()") == ""
}

// maxGapBytes is how long what parts two markers may be.
const maxGapBytes = 4

func nextBlock(refs []noteRef, cuts []article.Passage) int {
	switch {
	case len(refs) == 0:
		return cuts[0].Block
	case len(cuts) == 0:
		return refs[0].Block
	}
	return min(refs[0].Block, cuts[0].Block)
}

// file makes footnotes of the notes, once their references have settled.
func (n *notes) file() {
	refs := make([][]article.Passage, len(n.found))
	for _, r := range n.refs {
		list := refs[r.note]
		if len(list) == 0 || list[len(list)-1] != r.Passage {
			refs[r.note] = append(list, r.Passage)
		}
	}
	order := make([]int, len(n.found))
	for i := range order {
		order[i] = i
	}
	place := func(i int) article.Passage {
		if len(refs[i]) > 0 {
			return refs[i][0]
		}
		return article.Passage{Block: n.found[i].block}
	}
	slices.SortStableFunc(order, func(i, j int) int {
		a, b := place(i), place(j)
		return cmp.Or(a.Block-b.Block, a.Start-b.Start)
	})
	taken := map[string]int{}
	for _, i := range order {
		x := n.found[i]
		id := footnoteID(taken, x.marker, x.text.Plain)
		n.article.Footnotes = append(n.article.Footnotes, article.Footnote{
			ID: id, Marker: x.marker, Kind: cmp.Or(x.kind, kindOf(x.text.Plain)), Text: x.text, Refs: refs[i],
		})
	}
}

// footnoteID names a note by its words. taken counts the names given so far.
func footnoteID(taken map[string]int, marker, text string) string {
	id := article.NewID("fn-", marker, text)
	if taken[id]++; taken[id] > 1 {
		id = article.NewID("fn-", marker, text, strconv.Itoa(taken[id]))
	}
	return id
}

// take takes block i out of the body because it is a note, or part of one.
func (n *notes) take(i int) {
	n.draft.blocks[i].gone = true
	n.home[i] = true
}

// orphans drops what only introduced notes: their headings, and rules before them.
func (n *notes) orphans() {
	if len(n.found) == 0 {
		return
	}
	live := false // something of the article follows, up to the next heading
	for i := len(n.draft.blocks) - 1; i >= 0; i-- {
		b := &n.draft.blocks[i]
		switch {
		case b.gone:
		case b.Kind == article.Rule:
			if i+1 < len(n.home) && n.home[i+1] {
				n.drop(i, "rule before notes")
			}
		case !live && isNoteHeading(b.Text.Plain):
			n.drop(i, "heading of notes")
		default:
			live = b.Kind != article.Heading
		}
	}
}
