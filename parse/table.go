package parse

import (
	"bytes"
	"slices"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
)

// table handles a <table>: data becomes one block, a table that only lays out
// the page is gone through cell by cell.
func (b *builder) table(i int32) { b.captionedTable(i, -1) }

// captionedTable is table for one whose caption may be an element outside of it.
func (b *builder) captionedTable(i, caption int32) {
	if b.snippet == nil && b.lays(i) {
		b.children(i)
		return
	}
	g := grid{builder: b}
	if caption >= 0 {
		g.grid.Caption = g.append(caption, "")
	}
	g.rows(i)
	if len(bytes.TrimSpace(g.plain)) == 0 {
		return
	}
	t := article.Text{Plain: string(g.plain), Marks: g.marks}
	t.SortMarks()
	b.add(article.Block{Kind: article.Table, Text: t, Grid: &g.grid, Level: b.depth()}, i)
	last := &b.draft.blocks[len(b.draft.blocks)-1]
	last.anchors, last.link = g.anchors, g.link
}

// A table of one row is data if it has leastColumns cells or more, of columnSize bytes
// on average at most, less than half of that in links.
const (
	leastColumns = 4
	columnSize   = 30
)

// lays tells tables that hold the page rather than data: one column, one row, or
// cells with paragraphs and further tables in them.
func (b *builder) lays(i int32) bool {
	rows, widest, cells := 0, 0, 0
	for j := i + 1; j < b.tree.nodes[i].end; j++ {
		switch e := &b.tree.nodes[j]; e.node.DataAtom {
		case atom.Tr:
			rows++
			cells = 0
		case atom.Td, atom.Th:
			cells++
			widest = max(widest, cells)
		case atom.Table, atom.H1, atom.H2, atom.Figure, atom.Blockquote:
			return true
		case atom.P:
			if e.text > 4*minProse {
				return true
			}
		}
	}
	e := &b.tree.nodes[i]
	row := widest >= leastColumns && int(e.text) <= widest*columnSize && 2*e.link < e.text
	return rows < 2 && !row || widest < 2
}

// grid gathers the cells of one table.
type grid struct {
	*builder
	grid    article.Grid
	plain   []byte
	marks   []article.Mark
	anchors []anchor
	link    int
	// met is how many rows the table has, places which of them those are that have cells.
	met    int
	places []int
}

func (g *grid) rows(i int32) {
	if caption := g.caption(i); caption >= 0 && len(g.plain) == 0 {
		g.grid.Caption = g.append(caption, "")
	}
	for j := i + 1; j < g.tree.nodes[i].end; {
		e := &g.tree.nodes[j]
		switch e.node.DataAtom {
		case atom.Caption:
			j = e.end
		case atom.Tr:
			g.row(j)
			j = e.end
		default:
			j++
		}
	}
	g.tighten()
}

// tighten lets cells span no rows that were left out for having no cells.
func (g *grid) tighten() {
	for k, row := range g.grid.Rows {
		for c := range row {
			cell := &row[c]
			if cell.Rows <= 1 {
				continue
			}
			end := min(g.places[k]+cell.Rows, g.met)
			kept, _ := slices.BinarySearch(g.places, end)
			if cell.Rows -= end - g.places[k] - (kept - k); cell.Rows == 1 {
				cell.Rows = 0
			}
		}
	}
}

// caption returns the <caption> of a table, -1 if it has none. It comes first in the
// text wherever it stands.
func (g *grid) caption(i int32) int32 {
	for j := i + 1; j < g.tree.nodes[i].end; j = g.tree.nodes[j].end {
		if g.tree.nodes[j].node.DataAtom == atom.Caption {
			return j
		}
	}
	return -1
}

func (g *grid) row(i int32) {
	var row []article.Cell
	parting := "\n"
	for j := i + 1; j < g.tree.nodes[i].end; j = g.tree.nodes[j].end {
		n := g.tree.nodes[j].node
		if n.DataAtom != atom.Td && n.DataAtom != atom.Th {
			continue
		}
		cell := article.Cell{Header: n.DataAtom == atom.Th, Columns: spanned(n, "colspan"), Rows: spanned(n, "rowspan")}
		cell.Span = g.append(j, parting)
		parting = "\t"
		row = append(row, cell)
	}
	if len(row) > 0 {
		g.grid.Rows = append(g.grid.Rows, row)
		g.places = append(g.places, g.met)
	}
	g.met++
}

// append adds the words of element i after parting and returns where they stand.
func (g *grid) append(i int32, parting string) article.Span {
	g.line.flat++
	g.children(i)
	t, anchors, link := g.line.take()
	g.line.flat--
	if len(g.plain) > 0 || parting == "\t" {
		g.plain = append(g.plain, parting...)
	}
	start := len(g.plain)
	g.plain = append(g.plain, t.Plain...)
	for _, m := range t.Marks {
		m.Start, m.End = m.Start+start, m.End+start
		g.marks = append(g.marks, m)
	}
	for _, a := range anchors {
		a.Start, a.End = a.Start+start, a.End+start
		g.anchors = append(g.anchors, a)
	}
	g.link += link
	return article.Span{Start: start, End: len(g.plain)}
}

// spanned reads colspan or rowspan; 0 stands for one.
func spanned(n *html.Node, key string) int {
	if v, ok := number(attr(n, key)); ok && v > 1 {
		return v
	}
	return 0
}
