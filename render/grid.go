package render

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

// settle clips the spans of all cells. A row group, such as the head, holds the spans
// of its rows.
func settle(groups ...[]*node) {
	var g grid
	for _, rows := range groups {
		g.taken = g.taken[:0]
		for i, row := range rows {
			g.row(row, i, len(rows))
		}
	}
	for _, p := range g.placed {
		p.cell.columns = g.columns(p)
	}
}

// row places the cells of row number i of n.
func (g *grid) row(row *node, i, n int) {
	column := 0
	for _, cell := range row.kids {
		for column < len(g.taken) && g.taken[column] > i {
			column++
		}
		cell.rows = min(cell.rows, n-i)
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
			g.taken[column] = i + max(cell.rows, 1)
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
