package speech

import (
	"sort"

	"github.com/pullquote/pullquote/article"
)

// minCell is how many words a cell of a table has to be somebody's answer.
const minCell = 8

// panels finds tables that give people's answers: a name in the first cell of each
// row, what they say in another.
func (r *reading) panels() {
	for b := range r.article.Body {
		if g := r.article.Body[b].Grid; g != nil && !r.claimed[b] {
			r.panel(int32(b), g)
		}
	}
}

func (r *reading) panel(b int32, g *article.Grid) {
	type answer struct {
		finding
		nameEnd int32 // where the cell with the name ends
	}
	var found []answer
	for _, row := range g.Rows {
		if len(row) < 2 || row[0].Empty() {
			continue
		}
		m := r.cellName(b, row[0].Span)
		if m < 0 {
			continue
		}
		for _, cell := range row[1:] {
			if from, to := r.within(b, cell.Span); to-from >= minCell && isTerminal(r.tokens[to-1].sign) {
				_, nameEnd := r.within(b, row[0].Span)
				found = append(found, answer{finding{kind: article.Statement, passages: []article.Passage{r.passage(from, to)}, mention: m, person: -1, rule: "table"}, nameEnd})
			}
		}
	}
	if len(found) < 2 {
		return
	}
	for _, a := range found {
		r.labelled(a.mention, a.nameEnd)
		r.find(a.finding)
	}
	r.claimed[b] = true
}

// cellName returns the name that opens a cell, of two words or more.
func (r *reading) cellName(b int32, s article.Span) int32 {
	from, to := r.within(b, s)
	if from >= to {
		return -1
	}
	m := r.tokens[from].mention
	if m < 0 || r.mentions[m].kind != named || r.mentions[m].org || r.mentions[m].from != from || r.mentions[m].to > to || r.mentions[m].name.to-r.mentions[m].name.from < 2 {
		return -1
	}
	return m
}

// within returns the tokens of block b that lie in s.
func (r *reading) within(b int32, s article.Span) (from, to int32) {
	lo, hi := r.first[b], r.first[b+1]
	at := func(offset int) int32 {
		return lo + int32(sort.Search(int(hi-lo), func(i int) bool { return int(r.tokens[lo+int32(i)].start) >= offset }))
	}
	return at(s.Start), at(s.End)
}
