package article

import (
	"cmp"
	"iter"
	"slices"
)

// Text is a string and what the page's author marked up in it.
// Footnote markers are not part of Plain: they are a footnote's Refs.
type Text struct {
	Plain string `json:"plain"`
	// Marks are sorted by Start, then longest first. They may overlap.
	Marks []Mark `json:"marks,omitzero"`
}

// Span is a range of UTF-8 bytes, half-open.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Empty reports whether the span covers nothing.
func (s Span) Empty() bool { return s.Start == s.End }

// Overlaps reports whether s and t share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Mark is markup over a range of a Text.
type Mark struct {
	Span
	Kind MarkKind `json:"kind"`
	// URL is where a Link leads.
	URL string `json:"url,omitzero"`
}

// MarkKind is what a mark does to its text.
type MarkKind string

// The kinds of marks.
const (
	Emphasis MarkKind = "emphasis"
	Strong   MarkKind = "strong"
	Mono     MarkKind = "code"
	Link     MarkKind = "link"
	Sub      MarkKind = "sub"
	Sup      MarkKind = "sup"
	Struck   MarkKind = "struck"
)

// compareMarks orders marks as Text.Marks holds them. Kind and URL come last so
// that equal input gives equal output.
func compareMarks(a, b Mark) int {
	return cmp.Or(
		cmp.Compare(a.Start, b.Start),
		cmp.Compare(b.End, a.End),
		cmp.Compare(a.Kind, b.Kind),
		cmp.Compare(a.URL, b.URL),
	)
}

// SortMarks puts t's marks into the order that Text demands.
func (t *Text) SortMarks() { slices.SortFunc(t.Marks, compareMarks) }

// Runs yields the pieces of t between which nothing changes, each with the marks
// that hold there. The pieces join up to Plain. The slice of marks is reused.
func (t Text) Runs() iter.Seq2[string, []Mark] {
	return func(yield func(string, []Mark) bool) {
		edges := t.edges()
		var active []Mark
		next := 0
		for i := 0; i+1 < len(edges); i++ {
			from, to := edges[i], edges[i+1]
			active = slices.DeleteFunc(active, func(m Mark) bool { return m.End <= from })
			for ; next < len(t.Marks) && t.Marks[next].Start <= from; next++ {
				if t.Marks[next].End > from {
					active = append(active, t.Marks[next])
				}
			}
			if !yield(t.Plain[from:to], active) {
				return
			}
		}
	}
}

// edges are the offsets where a run begins or ends, ascending and within Plain.
func (t Text) edges() []int {
	edges := make([]int, 0, 2*len(t.Marks)+2)
	edges = append(edges, 0, len(t.Plain))
	for _, m := range t.Marks {
		edges = append(edges, min(max(m.Start, 0), len(t.Plain)), min(max(m.End, 0), len(t.Plain)))
	}
	slices.Sort(edges)
	return slices.Compact(edges)
}
