package render

import "slices"

// grid places the cells of a table in columns, as browsers do, and clips what they span to
// the rows and columns that there are.
type grid struct {
	// taken is the row up to which a column is taken by cells of rows above.
	taken []int
	// begins tells in which columns a cell begins.
	begins [gridColumns]bool
	placed []placedCell
}

type placedCell struct {
	cell   *node
	column int
}

// gridColumns is how many columns are told apart. Cells further right span one.
const gridColumns = 200

// settle clips the spans of all cells of a table and leaves out rows without any. A row
// group, such as the head, holds the spans of its rows.
func (n *node) settle() {
	var g grid
	caption, head, rows := n.tableParts()
	kept := slices.Clone(caption)
	for _, group := range [][]*node{head, rows} {
		g.taken = g.taken[:0]
		filled := filledBefore(group)
		for i, row := range group {
			g.row(row, i, filled)
			if len(row.kids) > 0 {
				kept = append(kept, row)
			}
		}
	}
	for _, p := range g.placed {
		p.cell.columns = g.columns(p)
	}
	n.kids = kept
}

// filledBefore counts the rows with cells before each row, and all of them at the end.
func filledBefore(rows []*node) []int {
	filled := make([]int, len(rows)+1)
	for i, row := range rows {
		filled[i+1] = filled[i] + min(len(row.kids), 1)
	}
	return filled
}

// row places the cells of row number i of a group, of which filled counts the rows.
func (g *grid) row(row *node, i int, filled []int) {
	column := 0
	for _, cell := range row.kids {
		for column < len(g.taken) && g.taken[column] > i {
			column++
		}
		down := min(max(cell.rows, 1), len(filled)-1-i)
		cell.rows = filled[i+down] - filled[i]
		cell.columns = min(max(cell.columns, 1), gridColumns-column)
		if cell.columns <= 0 {
			cell.rows = 1
			continue
		}
		g.begins[column] = true
		g.placed = append(g.placed, placedCell{cell, column})
		for range cell.columns {
			if column == len(g.taken) {
				g.taken = append(g.taken, 0)
			}
			g.taken[column] = max(g.taken[column], i+down)
			column++
		}
	}
}

// columns returns how many of the columns that a cell covers have a cell of their own.
func (g *grid) columns(p placedCell) int {
	n := 0
	for _, begins := range g.begins[p.column : p.column+p.cell.columns] {
		if begins {
			n++
		}
	}
	return n
}
