package parse

import "github.com/pullquote/pullquote/article"

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
	var found []finding
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
				found = append(found, finding{kind: article.Statement, passages: []article.Passage{r.passage(from, to)}, mention: m, person: -1, rule: "table"})
			}
		}
	}
	if len(found) < 2 {
		return
	}
	for _, f := range found {
		n := r.mentions[f.mention]
		_, hi := r.within(b, r.cellAround(g, r.tokens[n.from].start))
		r.labelled(f.mention, hi)
		r.find(f)
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

// cellAround returns the span of the cell that holds byte at.
func (r *reading) cellAround(g *article.Grid, at int32) article.Span {
	for _, row := range g.Rows {
		for _, c := range row {
			if c.Start <= int(at) && int(at) < c.End {
				return c.Span
			}
		}
	}
	return article.Span{}
}

// within returns the tokens of block b that lie in s.
func (r *reading) within(b int32, s article.Span) (from, to int32) {
	from = r.first[b]
	for from < r.first[b+1] && int(r.tokens[from].start) < s.Start {
		from++
	}
	to = from
	for to < r.first[b+1] && int(r.tokens[to].end) <= s.End {
		to++
	}
	return from, to
}
