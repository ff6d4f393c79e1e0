package render

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/pullquote/pullquote/article"
)

// reference is a note reference and the offset where it stands in a text.
type reference struct {
	at   int
	node *node
}

// noteKinds are the kinds of notes that are told apart by a class.
var noteKinds = map[article.FootnoteKind]string{
	article.Reference:  "reference",
	article.Editor:     "editor",
	article.Translator: "translator",
	article.Correction: "correction",
	article.Disclosure: "disclosure",
}

// indexNotes fills b.notes and b.points from the article.
func (b *builder) indexNotes() {
	b.points = map[int][]point{}
	for i, f := range b.article.Footnotes {
		b.notes = append(b.notes, noteUse{id: b.prefix + identifier(f.ID)})
		for _, p := range f.Refs {
			b.points[p.Block] = append(b.points[p.Block], point{p.Start, i})
		}
	}
	for _, points := range b.points {
		slices.SortStableFunc(points, func(p, q point) int { return cmp.Compare(p.at, q.at) })
	}
}

// identifier returns id if it can be part of an id attribute and is not made as those of
// references are, otherwise a hash of it.
func identifier(id string) string {
	const safe = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"
	if id == "" || len(id) > 40 || strings.Trim(id, safe) != "" || strings.Contains(id, refMark) {
		return article.NewID("n", id)
	}
	return id
}

// references returns new references for the points of a block.
func (b *builder) references(points []point) []reference {
	refs := make([]reference, 0, len(points))
	for _, p := range points {
		use := &b.notes[p.note]
		use.refs++
		n := newNode(noteRefNode, "noteref", words(b.marker(p.note).plain())).has(more{id: refID(use.id, use.refs)})
		n.url = "#" + use.id
		refs = append(refs, reference{p.at, n})
	}
	return refs
}

// refMark parts the id of a note from the number of a reference to it.
const refMark = "-ref"

func refID(note string, n int) string { return note + refMark + strconv.Itoa(n) }

// marker returns the sign of a note as printed, or as counted anew. A note that has none but is
// referred to gets an asterisk, named as not the article's own.
func (b *builder) marker(note int) *node {
	own := b.article.Footnotes[note].Marker
	if label(own) == "" {
		return isolate("marker unmarked", cmp.Or(b.signs[note], "*"))
	}
	return isolate("marker", cmp.Or(b.signs[note], own))
}

// used are the notes that the snippet has referred to so far.
func (b *builder) used() []int {
	var used []int
	for i, use := range b.notes {
		if use.refs > 0 {
			used = append(used, i)
		}
	}
	return used
}

// every is the numbers of all notes.
func (b *builder) every() []int {
	every := make([]int, len(b.notes))
	for i := range every {
		every[i] = i
	}
	return every
}

// notesAt returns the notes of those numbers in that order, nil for none.
func (b *builder) notesAt(numbers []int) *node {
	notes := newNode(notesNode, "notes")
	for _, i := range numbers {
		notes.add(b.note(i, b.backlinks(b.notes[i])))
	}
	return orNil(notes)
}

// footnotes returns the article's notes of those numbers.
func (b *builder) footnotes(numbers []int) []article.Footnote {
	var notes []article.Footnote
	for _, i := range numbers {
		notes = append(notes, b.article.Footnotes[i])
	}
	return notes
}

// orNil returns n unless it is empty.
func orNil(n *node) *node {
	if len(n.kids) == 0 {
		return nil
	}
	return n
}

// backlinks lead from a note to each of its references.
func (b *builder) backlinks(use noteUse) []*node {
	var links []*node
	for i := range use.refs {
		links = append(links, b.backlink("#"+refID(use.id, i+1), i))
	}
	return links
}

// backlink returns the link to reference number i, counted from 0. The sign is the
// arrow in its text form; those after the first are numbered.
func (b *builder) backlink(url string, i int) *node {
	sign, name := "↩\uFE0E", b.locale.back
	if i > 0 {
		sign += strconv.Itoa(i + 1)
		name += " " + strconv.Itoa(i+1)
	}
	n := newNode(backlinkNode, "backlink", words(sign)).has(more{label: name})
	n.url = url
	return n
}

// note returns a note: its marker before the first paragraph, its links after the last.
func (b *builder) note(i int, links []*node) *node {
	f := b.article.Footnotes[i]
	n := newNode(noteNode, strings.TrimSpace("note "+noteKinds[f.Kind])).has(more{id: b.notes[i].id})
	for _, s := range paragraphs(f.Text.Plain) {
		n.add(newNode(paraNode, "", inline(cut(f.Text, s), nil)...))
	}
	if f.Marker != "" || len(links) > 0 {
		if len(n.kids) == 0 { // what is referred to must be there
			n.add(newNode(paraNode, ""))
		}
		first := n.kids[0]
		first.kids = append([]*node{b.marker(i), words(" ")}, first.kids...)
	}
	for _, l := range links {
		n.kids[len(n.kids)-1].add(words(" "), l)
	}
	return orNil(n)
}

// paragraphs returns where the paragraphs of a plain text stand, which blank lines part.
func paragraphs(plain string) []article.Span {
	var spans []article.Span
	at := 0
	for part := range strings.SplitSeq(plain, "\n\n") {
		start := at + len(part) - len(strings.TrimLeftFunc(part, unicode.IsSpace))
		end := at + len(strings.TrimRightFunc(part, unicode.IsSpace))
		if start < end {
			spans = append(spans, article.Span{Start: start, End: end})
		}
		at += len(part) + len("\n\n")
	}
	return spans
}
