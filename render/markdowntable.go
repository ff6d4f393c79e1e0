package render

import "strings"

// table returns the caption as a paragraph and the rows below it. The first row is
// the head if it is one; otherwise the head is empty, since there must be one.
func (p *markdownPrinter) table(n *node) string {
	caption, head, rows := n.tableParts()
	if len(head) == 0 {
		head = []*node{{kind: rowNode}}
	}
	grid := p.grid(append(head[:len(head):len(head)], rows...))
	columns := 1
	for _, row := range grid {
		columns = max(columns, len(row))
	}
	var b strings.Builder
	for i, row := range grid {
		writeRow(&b, row, columns, " ")
		if i == 0 {
			writeRow(&b, nil, columns, " --- ")
		}
	}
	text := strings.TrimSuffix(b.String(), "\n")
	if len(caption) > 0 {
		return p.line(caption[0].kids) + "\n\n" + text
	}
	return text
}

// cell returns what a cell says, on one line.
func (p *markdownPrinter) cell(n *node) string {
	l := markdownLine{markdownPrinter: p, lineBreak: " ", cell: true}
	return l.print(n.kids)
}

// writeRow writes a row of so many columns; empty stands in those that cells lacks.
func writeRow(b *strings.Builder, cells []string, columns int, empty string) {
	b.WriteByte('|')
	for i := range columns {
		if i < len(cells) {
			b.WriteString(" " + cells[i] + " |")
		} else {
			b.WriteString(empty + "|")
		}
	}
	b.WriteByte('\n')
}

// maxColumns bounds how many columns a spanning cell fills up.
const maxColumns = 64

// grid returns the texts of the cells where they stand. What a cell spans beside
// the first place is empty.
func (p *markdownPrinter) grid(rows []*node) [][]string {
	var grid [][]string
	var below []int // for how many more rows a column is taken from above
	for _, row := range rows {
		var line []string
		place := func(text string, rows int) {
			if len(line) == len(below) {
				below = append(below, 0)
			}
			below[len(line)] = rows
			line = append(line, text)
		}
		for _, c := range row.kids {
			for len(line) < len(below) && below[len(line)] > 0 {
				place("", below[len(line)]-1)
			}
			place(p.cell(c), max(c.rows-1, 0))
			for i := 1; i < min(c.columns, maxColumns); i++ {
				place("", max(c.rows-1, 0))
			}
		}
		for i := len(line); i < len(below); i++ {
			below[i] = max(below[i]-1, 0)
		}
		grid = append(grid, line)
	}
	return grid
}
