package render

import "github.com/pullquote/pullquote/article"

// table builds a table. One without rows is a paragraph.
func (b *body) table(block article.Block) *node {
	if block.Grid == nil || len(block.Grid.Rows) == 0 {
		return filled(paraNode, "", b.inline(block.Text)...)
	}
	t := cells{text: block.Text, refs: b.references(b.points[b.next])}
	caption := filled(titleNode, "", t.take(block.Grid.Caption)...)
	table := newNode(tableNode, "", caption)
	for _, row := range block.Grid.Rows {
		r := newNode(rowNode, "")
		for _, c := range row {
			r.add(t.cell(c))
		}
		table.add(r)
	}
	table.settle()
	if last := table.lastCell(); last != nil {
		for _, r := range t.refs {
			last.add(r.node)
		}
	}
	return filled(scrollerNode, "scroll", orNil(table))
}

// cells deals a table's text and references out to its cells, in order.
type cells struct {
	text article.Text
	refs []reference
}

func (t *cells) cell(c article.Cell) *node {
	k := cellNode
	if c.Header {
		k = headCellNode
	}
	return newNode(k, "", t.take(c.Span)...).has(more{columns: c.Columns, rows: c.Rows})
}

// take returns what stands at s. A reference between two cells belongs to the
// one before it.
func (t *cells) take(s article.Span) []*node {
	n := 0
	for n < len(t.refs) && t.refs[n].at <= s.End && !s.Empty() {
		t.refs[n].at -= s.Start
		n++
	}
	here := t.refs[:n]
	t.refs = t.refs[n:]
	return inline(cut(t.text, s), here)
}

// tableParts returns a table's caption, the rows at the top that are all headings,
// and the other rows.
func (n *node) tableParts() (caption, head, rows []*node) {
	rows = n.kids
	if len(rows) > 0 && rows[0].kind == titleNode {
		caption, rows = rows[:1], rows[1:]
	}
	for len(rows) > 0 && rows[0].isHead() {
		head, rows = append(head, rows[0]), rows[1:]
	}
	return caption, head, rows
}

// isHead reports whether a row has cells and all of them are headings.
func (n *node) isHead() bool {
	for _, c := range n.kids {
		if c.kind != headCellNode {
			return false
		}
	}
	return len(n.kids) > 0
}

// lastCell returns the last cell of a table, nil if it has none.
func (n *node) lastCell() *node {
	for i := len(n.kids) - 1; i >= 0; i-- {
		if row := n.kids[i]; row.kind == rowNode && len(row.kids) > 0 {
			return row.kids[len(row.kids)-1]
		}
	}
	return nil
}
